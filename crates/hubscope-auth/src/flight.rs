//! One renewal at a time: whoever asks first does it, all others wait for what comes of it.

mod steps;

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
    time::{Duration, SystemTime},
};

use hubscope_core::{
    Error,
    transport::{AnyRequest, Response},
};
use secrecy::SecretString;

pub(crate) use self::steps::Undone;
pub use self::steps::{Outcome, RefreshEvent, RefreshStep, Work};
use crate::{Authorization, Generation, Token};

/// The longest time before its expiry at which a token is renewed.
const MARGIN: Duration = Duration::from_secs(300);

/// How long a token that could not be renewed, but is still good, is used before the next attempt.
const PAUSE: Duration = Duration::from_secs(10);

/// How many tokens in a row are renewed because HubSpot refused them, before it is let be for a [`PAUSE`].
const REFUSALS: u32 = 5;

/// How a token is renewed: the request, and what its answer means.
pub trait Renew: Send + Sync {
    /// The request for a new token.
    fn request(&self) -> AnyRequest;

    /// Takes what came of the request.
    ///
    /// # Errors
    /// When it brought no token. `true` when no later attempt will: the grant was revoked.
    fn accept(&self, answer: Result<Response, Error>) -> Result<Renewed, (Error, bool)>;
}

/// One renewal, step by step.
pub(crate) trait Renewal: Send {
    /// Takes what happened and says what to do next.
    fn step(&mut self, event: RefreshEvent, now: SystemTime) -> RenewalStep;
}

/// As [`RefreshStep`], with a new token that nobody has taken yet.
pub(crate) enum RenewalStep {
    Send(AnyRequest),
    Work(Work),
    #[cfg(feature = "store")]
    Wait(Duration),
    Done(Result<Renewed, (Error, bool)>),
}

/// What begins renewals.
pub(crate) trait Renewals: Send + Sync {
    /// Begins one; `refused` when HubSpot did not accept the token there is.
    fn begin(self: Arc<Self>, refused: bool) -> Box<dyn Renewal>;
}

/// Renewals that are one request.
pub(crate) struct Plain<R>(pub(crate) R);

struct OneRequest<R>(Arc<Plain<R>>);

impl<R: Renew + 'static> Renewals for Plain<R> {
    fn begin(self: Arc<Self>, _: bool) -> Box<dyn Renewal> {
        Box::new(OneRequest(self))
    }
}

impl<R: Renew> Renewal for OneRequest<R> {
    fn step(&mut self, event: RefreshEvent, _: SystemTime) -> RenewalStep {
        match event {
            RefreshEvent::Answered(answer) => RenewalStep::Done((self.0).0.accept(answer)),
            _ => RenewalStep::Send((self.0).0.request()),
        }
    }
}

/// A new token.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Renewed {
    /// The token.
    pub token: SecretString,
    /// When HubSpot stops to accept it.
    pub expires_at: SystemTime,
    /// When it was issued, as seen here.
    pub issued_at: SystemTime,
    /// How much earlier than others it becomes stale.
    early: Duration,
    /// When it becomes stale at the latest.
    at_most: Option<SystemTime>,
}

impl Renewed {
    /// A token that was issued at one time and expires at another.
    pub fn new(token: SecretString, issued_at: SystemTime, expires_at: SystemTime) -> Self {
        Self { token, expires_at, issued_at, early: Duration::ZERO, at_most: None }
    }

    /// Lets it become stale by chance up to a thirtieth of its life earlier, so that the tokens of many accounts that were
    /// issued at once are not renewed at once. `chance` is between 0 and 1.
    #[must_use]
    pub fn spread(mut self, chance: f64) -> Self {
        let chance = if chance.is_nan() { 0.0 } else { chance.clamp(0.0, 1.0) };
        self.early = (self.life() / 30).mul_f64(chance);
        self
    }

    /// Lets it become stale at that time, if it does not sooner.
    #[must_use]
    pub fn looked_at_again(mut self, at: SystemTime) -> Self {
        self.at_most = Some(at);
        self
    }

    fn life(&self) -> Duration {
        self.expires_at.duration_since(self.issued_at).unwrap_or_default()
    }

    /// From when on it is renewed: five minutes before it expires, or a sixth of its life when that is short.
    pub(crate) fn stale_at(&self) -> SystemTime {
        let margin = MARGIN.min(self.life() / 6) + self.early;
        let stale = self.expires_at.checked_sub(margin).unwrap_or(self.expires_at);
        self.at_most.map_or(stale, |at| at.min(stale))
    }
}

/// A token that is renewed by one of those who ask for it.
pub(crate) struct Flight {
    renew: Arc<dyn Renewals>,
    state: Mutex<State>,
}

struct State {
    token: Option<Token>,
    generation: u64,
    stale_at: SystemTime,
    expires_at: SystemTime,
    under_way: bool,
    /// Which renewal is under way, or was last.
    renewal: u64,
    failed: Option<Failed>,
    /// When a renewal was begun last because HubSpot refused the token.
    refused_at: Option<SystemTime>,
    /// How many such renewals have followed each other closely.
    refusals: u32,
    waiting: Vec<Waker>,
}

/// A renewal that brought no token.
struct Failed {
    renewal: u64,
    /// The error of all who waited for it.
    error: Error,
    /// Whether it is that of all calls to come, too: the grant was revoked.
    for_good: bool,
}

impl Flight {
    pub(crate) fn new(renew: Arc<dyn Renewals>, current: Option<Renewed>) -> Self {
        let mut state = State {
            token: None,
            generation: 0,
            stale_at: SystemTime::UNIX_EPOCH,
            expires_at: SystemTime::UNIX_EPOCH,
            under_way: false,
            renewal: 0,
            failed: None,
            refused_at: None,
            refusals: 0,
            waiting: Vec::new(),
        };
        if let Some(current) = current {
            state.take(&current);
        }
        Self { renew, state: Mutex::new(state) }
    }

    /// No code that can panic runs under this lock, so a poisoned one holds a whole state.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn authorize(
        self: &Arc<Self>,
        refused: Option<Generation>,
        now: SystemTime,
    ) -> Authorization {
        let mut state = self.lock();
        let refused = refused.is_some_and(|refused| refused.0 == state.generation);
        if let Some(failed) = state.failed.as_ref().filter(|failed| failed.for_good) {
            return Authorization::Failed(failed.error.clone());
        }
        if let Some(token) = state.token.as_ref().filter(|_| !refused && now < state.stale_at) {
            return Authorization::Ready(token.clone());
        }
        if !state.under_way {
            if refused && state.is_refused_again(now) {
                return Authorization::Exhausted;
            }
            state.under_way = true;
            state.renewal += 1;
            let renewal = self.renew.clone().begin(refused);
            drop(state);
            return Authorization::Refresh(Refresh {
                flight: self.clone(),
                refused,
                renewal,
                done: false,
            });
        }
        // While another call renews it, a token that is stale but not expired still serves.
        match state.token.as_ref().filter(|_| !refused && now < state.expires_at) {
            Some(token) => Authorization::Ready(token.clone()),
            None => Authorization::Wait(Waiter { flight: self.clone(), renewal: state.renewal }),
        }
    }

    fn land(&self, state: MutexGuard<'_, State>) {
        let mut state = state;
        state.under_way = false;
        let waiting = std::mem::take(&mut state.waiting);
        drop(state);
        waiting.into_iter().for_each(Waker::wake);
    }
}

impl State {
    /// Notes a refusal; `true` when each new token was refused for some time, so that another one is no remedy.
    fn is_refused_again(&mut self, now: SystemTime) -> bool {
        let since = self.refused_at.and_then(|at| now.duration_since(at).ok());
        match since.is_some_and(|since| since < PAUSE) {
            true if self.refusals >= REFUSALS => return true,
            true => self.refusals += 1,
            false => self.refusals = 1,
        }
        self.refused_at = Some(now);
        false
    }

    /// Takes a new token; `false` when it cannot be sent.
    fn take(&mut self, renewed: &Renewed) -> bool {
        let Some(token) = Token::new(&renewed.token, Generation(self.generation + 1)) else {
            return false;
        };
        self.generation += 1;
        self.failed = None;
        self.token = Some(token);
        self.stale_at = renewed.stale_at();
        self.expires_at = renewed.expires_at;
        true
    }
}

impl fmt::Debug for Flight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flight").finish_non_exhaustive()
    }
}

/// A renewal that this caller is to do. Dropped unfinished, it lets another caller do it.
#[must_use = "all other calls wait for this renewal"]
pub struct Refresh {
    flight: Arc<Flight>,
    refused: bool,
    renewal: Box<dyn Renewal>,
    done: bool,
}

impl fmt::Debug for Refresh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refresh").field("refused", &self.refused).finish_non_exhaustive()
    }
}

impl Refresh {
    /// Takes what came of the last step at the time `now`, and says what to do next: [`RefreshEvent::Begin`] comes first.
    pub fn step(&mut self, event: RefreshEvent, now: SystemTime) -> RefreshStep {
        match self.renewal.step(event, now) {
            RenewalStep::Send(request) => RefreshStep::Send(request),
            RenewalStep::Work(work) => RefreshStep::Work(work),
            #[cfg(feature = "store")]
            RenewalStep::Wait(length) => RefreshStep::Wait(length),
            // The answer was read, and kept by whoever wants to keep it, before the lock is taken.
            RenewalStep::Done(renewed) => RefreshStep::Done(self.finish(renewed, now)),
        }
    }

    /// Takes the new token. When there is none, the old one is still used as long as it is good.
    fn finish(
        &mut self,
        renewed: Result<Renewed, (Error, bool)>,
        now: SystemTime,
    ) -> Result<Token, Error> {
        let mut state = self.flight.lock();
        let result = match renewed {
            Ok(renewed) => match state.take(&renewed) {
                true => state.token.clone().ok_or_else(unusable),
                false => Err(unusable()),
            },
            Err((error, revoked)) => {
                let still_good = !revoked && !self.refused && now < state.expires_at;
                let token = state.token.clone().filter(|_| still_good);
                if token.is_some() {
                    // Not every call is to wait for a server that is down.
                    state.stale_at = now.checked_add(PAUSE).unwrap_or(now).min(state.expires_at);
                }
                if token.is_none() {
                    let renewal = state.renewal;
                    state.failed =
                        Some(Failed { renewal, error: error.clone(), for_good: revoked });
                }
                token.ok_or(error)
            }
        };
        self.done = true;
        self.flight.land(state);
        result
    }
}

fn unusable() -> Error {
    Error::credentials("HubSpot's answer holds a token with characters that a header cannot have")
}

impl Drop for Refresh {
    fn drop(&mut self) {
        if !self.done {
            self.flight.land(self.flight.lock());
        }
    }
}

/// Another call's renewal: a future, or [`block`](Self::block) for threads.
///
/// `Ok` means to ask for a token again. An error is that of the renewal, which brought none: one attempt is enough for all who
/// waited for it.
#[derive(Debug)]
#[must_use = "a wait does nothing until it is awaited, or blocked on"]
pub struct Waiter {
    flight: Arc<Flight>,
    renewal: u64,
}

impl Future for Waiter {
    type Output = Result<(), Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        let mut state = self.flight.lock();
        // Another renewal may have begun since the one that this waits for was over.
        if !state.under_way || state.renewal != self.renewal {
            let failed = state.failed.as_ref().filter(|failed| failed.renewal == self.renewal);
            return Poll::Ready(failed.map_or(Ok(()), |failed| Err(failed.error.clone())));
        }
        if !state.waiting.iter().any(|waker| waker.will_wake(context.waker())) {
            state.waiting.push(context.waker().clone());
        }
        Poll::Pending
    }
}

impl Waiter {
    /// Blocks this thread until the renewal is over.
    ///
    /// # Errors
    /// That of the renewal, when it brought no token.
    pub fn block(self) -> Result<(), Error> {
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut context = Context::from_waker(&waker);
        let mut waiter = std::pin::pin!(self);
        loop {
            match waiter.as_mut().poll(&mut context) {
                Poll::Ready(result) => return result,
                Poll::Pending => thread::park(),
            }
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use hubscope_core::{Request, requirement::Nothing, transport::Endpoint};

    use super::*;
    use crate::Credential;

    struct Fake {
        life: u64,
        answers: Mutex<Vec<Result<&'static str, bool>>>,
        asked: Arc<AtomicUsize>,
    }

    impl Renew for Fake {
        fn request(&self) -> AnyRequest {
            static TOKEN: Endpoint<Nothing> = Endpoint::post("/token").named("test.token");
            Request::new(&TOKEN, &[]).into()
        }

        fn accept(&self, _: Result<Response, Error>) -> Result<Renewed, (Error, bool)> {
            self.asked.fetch_add(1, Ordering::SeqCst);
            let answer = self.answers.lock().unwrap().pop().unwrap_or(Ok("more"));
            match answer {
                Ok(token) => Ok(Renewed::new(token.to_owned().into(), at(0), at(self.life))),
                Err(revoked) => Err((Error::credentials("refused"), revoked)),
            }
        }
    }

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + seconds)
    }

    fn credential(answers: &[Result<&'static str, bool>]) -> (Credential, Arc<AtomicUsize>) {
        let asked = Arc::new(AtomicUsize::new(0));
        let mut answers = answers.to_vec();
        answers.reverse();
        let fake = Fake { life: 3600, answers: Mutex::new(answers), asked: asked.clone() };
        let current = Renewed::new("first".to_owned().into(), at(0), at(1800));
        (Credential::renewable(fake, Some(current)), asked)
    }

    fn ready(authorization: Authorization) -> Token {
        match authorization {
            Authorization::Ready(token) => token,
            other => unreachable!("{other:?}"),
        }
    }

    fn refresh(authorization: Authorization) -> Refresh {
        match authorization {
            Authorization::Refresh(refresh) => refresh,
            other => unreachable!("{other:?}"),
        }
    }

    impl Refresh {
        /// Sends the request, of which the fake looks at nothing, and takes the answer.
        fn run(mut self, now: SystemTime) -> Result<Token, Error> {
            assert!(matches!(self.step(RefreshEvent::Begin, now), RefreshStep::Send(_)));
            let answer = Err(Error::credentials("not looked at"));
            match self.step(RefreshEvent::Answered(answer), now) {
                RefreshStep::Done(result) => result,
                other => unreachable!("{other:?}"),
            }
        }
    }

    #[test]
    fn a_fresh_token_is_used_and_a_stale_one_renewed() {
        let (credential, _) = credential(&[Ok("second")]);
        assert_eq!(ready(credential.authorize(None, at(0))).header().unwrap(), "Bearer first");
        assert_eq!(ready(credential.authorize(None, at(1499))).header().unwrap(), "Bearer first");
        let refresh = refresh(credential.authorize(None, at(1500)));
        // The others go on with the token that is stale, but good.
        assert_eq!(ready(credential.authorize(None, at(1500))).header().unwrap(), "Bearer first");
        assert!(matches!(credential.authorize(None, at(1800)), Authorization::Wait(_)));
        assert_eq!(refresh.run(at(1501)).unwrap().header().unwrap(), "Bearer second");
        assert_eq!(ready(credential.authorize(None, at(1801))).header().unwrap(), "Bearer second");
    }

    #[test]
    fn a_refused_token_is_renewed_once_for_all() {
        let (credential, asked) = credential(&[Ok("second")]);
        let first = ready(credential.authorize(None, at(1))).generation();
        refresh(credential.authorize(Some(first), at(1))).run(at(1)).unwrap();
        assert_eq!(
            ready(credential.authorize(Some(first), at(1))).header().unwrap(),
            "Bearer second"
        );
        assert_eq!(asked.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn a_failure_leaves_a_good_token_in_use() {
        let (credential, _) = credential(&[Err(false), Err(false), Err(false), Ok("second")]);
        for next in [1600, 1610] {
            let kept = refresh(credential.authorize(None, at(next))).run(at(next)).unwrap();
            assert_eq!(kept.header().unwrap(), "Bearer first");
            // Others do not try again at once.
            assert_eq!(
                ready(credential.authorize(None, at(next + 9))).header().unwrap(),
                "Bearer first"
            );
        }
        assert!(refresh(credential.authorize(None, at(1900))).run(at(1900)).is_err());
        assert_eq!(
            refresh(credential.authorize(None, at(1901))).run(at(1901)).unwrap().header().unwrap(),
            "Bearer second"
        );
    }

    #[test]
    fn a_revoked_grant_is_not_asked_for_again() {
        let (credential, asked) = credential(&[Err(true)]);
        assert!(refresh(credential.authorize(None, at(1600))).run(at(1600)).is_err());
        assert!(matches!(credential.authorize(None, at(1601)), Authorization::Failed(_)));
        assert_eq!(asked.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn what_is_refused_again_and_again_is_let_be_for_a_while() {
        let (credential, asked) = credential(&[]);
        let mut refused = ready(credential.authorize(None, at(0))).generation();
        for _ in 0..REFUSALS {
            let renewed = refresh(credential.authorize(Some(refused), at(0))).run(at(0)).unwrap();
            refused = renewed.generation();
        }
        for later in [0, 9] {
            assert!(matches!(
                credential.authorize(Some(refused), at(later)),
                Authorization::Exhausted
            ));
        }
        assert_eq!(asked.load(Ordering::SeqCst), 5);
        // The token serves all the same, and is renewed when it is refused later.
        assert_eq!(ready(credential.authorize(None, at(9))).header().unwrap(), "Bearer more");
        refresh(credential.authorize(Some(refused), at(10))).run(at(10)).unwrap();
        assert_eq!(asked.load(Ordering::SeqCst), 6);
    }

    #[test]
    fn an_abandoned_renewal_is_taken_over() {
        let (credential, _) = credential(&[]);
        drop(refresh(credential.authorize(None, at(1900))));
        refresh(credential.authorize(None, at(1900))).run(at(1900)).unwrap();
    }

    #[test]
    fn a_hundred_threads_make_one_renewal() {
        let (credential, asked) = credential(&[Ok("second")]);
        let first = ready(credential.authorize(None, at(0))).generation();
        let barrier = std::sync::Barrier::new(100);
        std::thread::scope(|scope| {
            for _ in 0..100 {
                scope.spawn(|| {
                    barrier.wait();
                    loop {
                        match credential.authorize(Some(first), at(10)) {
                            Authorization::Ready(token) => {
                                break assert_eq!(token.header().unwrap(), "Bearer second");
                            }
                            Authorization::Refresh(refresh) => {
                                refresh.run(at(10)).unwrap();
                            }
                            Authorization::Wait(waiter) => waiter.block().unwrap(),
                            other => unreachable!("{other:?}"),
                        }
                    }
                });
            }
        });
        assert_eq!(asked.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn all_who_wait_for_a_renewal_that_fails_have_its_error() {
        let (credential, asked) = credential(&[Err(false), Ok("second")]);
        let renewing = refresh(credential.authorize(None, at(1900)));
        let waiting: Vec<Waiter> = (0..100)
            .map(|_| match credential.authorize(None, at(1900)) {
                Authorization::Wait(waiter) => waiter,
                other => unreachable!("{other:?}"),
            })
            .collect();
        assert!(renewing.run(at(1900)).is_err());
        // The next call tries again, and those who waited for the first attempt do not wait for this one.
        let next = refresh(credential.authorize(None, at(1901)));
        for waiter in waiting {
            assert!(waiter.block().unwrap_err().to_string().contains("refused"));
        }
        assert_eq!(asked.load(Ordering::SeqCst), 1);
        assert_eq!(next.run(at(1901)).unwrap().header().unwrap(), "Bearer second");
    }
}
