use std::{
    sync::{Barrier, atomic::AtomicUsize, mpsc},
    thread,
};

use hubscope_core::runtime::{BoxFuture, poll_once};

use super::*;
use crate::{
    credential::Credential,
    testing::{ByHand, OnThreads, at, poll},
};

/// What the next refreshes bring.
#[derive(Clone, Copy)]
enum Brings {
    Token(&'static str),
    Failure,
    Revocation,
    Panic,
}
use Brings::{Failure, Panic, Revocation, Token as New};

struct Fake {
    brings: Mutex<Vec<Brings>>,
    asked: Arc<AtomicUsize>,
}

impl Refresh for Fake {
    fn refresh<'a>(
        &'a self,
        _: &'a RefreshContext,
    ) -> BoxFuture<'a, Result<AccessToken, RefreshError>> {
        Box::pin(async {
            self.asked.fetch_add(1, Ordering::SeqCst);
            let brings = self.brings.lock().unwrap().pop().unwrap_or(New("more"));
            let error = || Error::credentials("refused");
            match brings {
                New(token) => Ok(AccessToken::new(token.to_owned().into(), at(0), at(3600))),
                Failure => Err(RefreshError::Failed(error())),
                Revocation => Err(RefreshError::Revoked(error())),
                Panic => panic!("on purpose"),
            }
        })
    }
}

/// A credential, its runtime, and how often it was refreshed.
struct Subject {
    credential: Credential,
    runtime: ByHand,
    asked: Arc<AtomicUsize>,
}

impl Subject {
    fn new(brings: &[Brings]) -> Self {
        let asked = Arc::new(AtomicUsize::new(0));
        let brings = Mutex::new(brings.iter().rev().copied().collect());
        let fake = Fake { brings, asked: asked.clone() };
        let current = AccessToken::new("first".to_owned().into(), at(0), at(1800));
        let credential = Credential::refreshing(fake, Some(current));
        Self { credential, runtime: ByHand::new(), asked }
    }

    /// A call that needs a token at that time, and has not been polled yet.
    fn call(
        &self,
        refused: Option<Generation>,
        now: SystemTime,
    ) -> BoxFuture<'_, Result<Token, Unauthorized>> {
        self.runtime.set(now);
        Box::pin(self.credential.authorize(&self.runtime, refused))
    }

    /// A call that waits for a refresh.
    fn waiting(
        &self,
        refused: Option<Generation>,
        now: SystemTime,
    ) -> BoxFuture<'_, Result<Token, Unauthorized>> {
        let mut call = self.call(refused, now);
        assert!(poll(&mut call).is_none(), "it does not wait");
        call
    }

    /// The token of a call that needs no refresh.
    fn ready(&self, refused: Option<Generation>, now: SystemTime) -> Token {
        let before = self.runtime.tasks();
        let token = poll(&mut self.call(refused, now)).unwrap().unwrap();
        assert_eq!(self.runtime.tasks(), before, "a refresh was started");
        token
    }

    /// A call, from its start to the end of the refresh that it needs.
    fn refresh(&self, refused: Option<Generation>, now: SystemTime) -> Result<Token, Unauthorized> {
        let mut call = self.waiting(refused, now);
        self.runtime.run();
        poll(&mut call).unwrap()
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

fn is(token: &Token, text: &str) -> bool {
    *token.header().unwrap() == format!("Bearer {text}")
}

#[test]
fn a_fresh_token_is_used_and_a_stale_one_refreshed() {
    let subject = Subject::new(&[New("second")]);
    assert!(is(&subject.ready(None, at(0)), "first"));
    assert!(is(&subject.ready(None, at(1499)), "first"));
    let mut call = subject.waiting(None, at(1500));
    // The others go on with the token that is stale, but valid.
    assert!(is(&subject.ready(None, at(1500)), "first"));
    let mut late = subject.waiting(None, at(1800));
    subject.runtime.run();
    for call in [&mut call, &mut late] {
        assert!(is(&poll(call).unwrap().unwrap(), "second"));
    }
    assert!(is(&subject.ready(None, at(1801)), "second"));
}

#[test]
fn a_refused_token_is_refreshed_once_for_all() {
    let subject = Subject::new(&[New("second")]);
    let first = Some(subject.ready(None, at(1)).generation());
    subject.refresh(first, at(1)).unwrap();
    assert!(is(&subject.ready(first, at(1)), "second"));
    assert_eq!(subject.asked(), 1);
}

#[test]
fn a_failure_leaves_a_valid_token_in_use() {
    let subject = Subject::new(&[Failure, Failure, Failure, New("second")]);
    for next in [1600, 1610] {
        assert!(is(&subject.refresh(None, at(next)).unwrap(), "first"));
        // Others do not try again at once.
        assert!(is(&subject.ready(None, at(next + 9)), "first"));
    }
    assert!(subject.refresh(None, at(1900)).is_err());
    assert!(is(&subject.refresh(None, at(1901)).unwrap(), "second"));
}

#[test]
fn a_caller_whose_token_was_refused_is_not_content_with_the_old_one() {
    let subject = Subject::new(&[Failure, New("second")]);
    let first = Some(subject.ready(None, at(0)).generation());
    let mut stale = subject.waiting(None, at(1600));
    let mut refused = subject.waiting(first, at(1600));
    subject.runtime.run();
    assert!(is(&poll(&mut stale).unwrap().unwrap(), "first"));
    assert!(poll(&mut refused).is_none(), "it has the token that was refused");
    subject.runtime.run();
    assert!(is(&poll(&mut refused).unwrap().unwrap(), "second"));
}

#[test]
fn a_revoked_grant_is_not_asked_for_again() {
    let subject = Subject::new(&[Revocation]);
    assert!(subject.refresh(None, at(1600)).is_err());
    let again = poll(&mut subject.call(None, at(1601))).unwrap();
    assert!(matches!(again, Err(Unauthorized::Failed(_))));
    assert_eq!(subject.asked(), 1);
}

#[test]
fn a_token_that_is_refused_again_and_again_gets_a_pause() {
    let subject = Subject::new(&[]);
    let mut refused = subject.ready(None, at(0)).generation();
    for _ in 0..REFUSALS {
        refused = subject.refresh(Some(refused), at(0)).unwrap().generation();
    }
    for later in [0, 9] {
        let paused = poll(&mut subject.call(Some(refused), at(later))).unwrap();
        assert!(matches!(paused, Err(Unauthorized::Refused)));
    }
    assert_eq!(subject.asked(), 5);
    // The token serves all the same, and is refreshed when it is refused later.
    assert!(is(&subject.ready(None, at(9)), "more"));
    subject.refresh(Some(refused), at(10)).unwrap();
    assert_eq!(subject.asked(), 6);
}

#[test]
fn a_refresh_whose_runtime_is_gone_is_taken_over() {
    let subject = Subject::new(&[New("second")]);
    let mut first = subject.waiting(None, at(1900));
    let mut other = subject.waiting(None, at(1900));
    subject.runtime.shut_down();
    assert!(matches!(poll(&mut first), Some(Err(Unauthorized::Failed(_)))));
    assert!(poll(&mut other).is_none(), "nobody takes over");
    subject.runtime.run();
    assert!(is(&poll(&mut other).unwrap().unwrap(), "second"));
}

#[test]
fn a_caller_that_gives_up_ends_no_refresh() {
    let subject = Subject::new(&[New("second")]);
    drop(subject.waiting(None, at(1900)));
    subject.runtime.run();
    assert!(is(&subject.ready(None, at(1900)), "second"));
    assert_eq!(subject.asked(), 1);
}

#[test]
fn a_waiter_that_is_dropped_leaves_nothing_behind() {
    let subject = Subject::new(&[New("second")]);
    let first = subject.waiting(None, at(1900));
    let cache = subject.credential.cache().unwrap();
    let pending = cache.lock().pending.clone().unwrap();
    let others: Vec<_> = (0..100).map(|_| subject.waiting(None, at(1900))).collect();
    assert_eq!(pending.done.waiting(), 101);
    drop(others);
    assert_eq!(pending.done.waiting(), 1);
    drop(first);
    assert_eq!(pending.done.waiting(), 0);
    subject.runtime.run();
    // This test, and no cache, no task and no waiter any more.
    assert_eq!(Arc::strong_count(&pending), 1);
}

#[test]
fn a_panic_ends_the_wait_of_all() {
    let subject = Subject::new(&[Panic, New("second")]);
    let mut waiting: Vec<_> = (0..10).map(|_| subject.waiting(None, at(1900))).collect();
    subject.runtime.run();
    for call in &mut waiting {
        let Some(Err(Unauthorized::Failed(error))) = poll(call) else { panic!("it goes on") };
        assert!(error.to_string().contains("panicked"), "{error}");
    }
    assert_eq!(subject.asked(), 1, "all who waited have the outcome of one attempt");
    assert!(is(&subject.refresh(None, at(1900)).unwrap(), "second"));
}

#[test]
fn all_who_wait_for_a_refresh_that_fails_have_its_error() {
    let subject = Subject::new(&[Failure, New("second")]);
    let mut waiting: Vec<_> = (0..100).map(|_| subject.waiting(None, at(1900))).collect();
    subject.runtime.run();
    // The next call tries again, and those who waited for the first attempt do not wait for it.
    let mut next = subject.waiting(None, at(1901));
    for call in &mut waiting {
        let Some(Err(Unauthorized::Failed(error))) = poll(call) else { panic!("it goes on") };
        assert!(error.to_string().contains("refused"), "{error}");
    }
    assert_eq!(subject.asked(), 1);
    subject.runtime.run();
    assert!(is(&poll(&mut next).unwrap().unwrap(), "second"));
}

#[test]
fn a_hundred_threads_make_one_refresh() {
    let Subject { credential, asked, .. } = Subject::new(&[New("second")]);
    let runtime = OnThreads::within(Duration::MAX);
    let first = credential.ready(None, at(0)).unwrap().generation();
    let barrier = Barrier::new(100);
    thread::scope(|scope| {
        for _ in 0..100 {
            scope.spawn(|| {
                barrier.wait();
                let token = poll_once(credential.authorize(&runtime, Some(first)));
                assert!(is(&token.unwrap().unwrap(), "second"));
            });
        }
    });
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

/// A refresh that runs code of the program on a thread that may block.
struct Offloads<W>(W);

impl<W: Fn() + Clone + Send + Sync + 'static> Refresh for Offloads<W> {
    fn refresh<'a>(
        &'a self,
        context: &'a RefreshContext,
    ) -> BoxFuture<'a, Result<AccessToken, RefreshError>> {
        Box::pin(async {
            context.offload(RefreshStep::Report, self.0.clone()).await?;
            let now = context.now();
            let token = "new".to_owned().into();
            Ok(AccessToken::new(token, now, now + Duration::from_secs(1800)))
        })
    }
}

fn error(result: Result<Result<Token, Unauthorized>, hubscope_core::runtime::NotReady>) -> String {
    match result {
        Ok(Err(Unauthorized::Failed(error))) => error.to_string(),
        other => panic!("there is {other:?}"),
    }
}

#[test]
fn code_that_hangs_does_not_take_the_caller_with_it_and_its_result_serves_later() {
    let (go_on, waits) = mpsc::channel::<()>();
    let waits = Arc::new(Mutex::new(waits));
    let credential =
        Credential::refreshing(Offloads(move || waits.lock().unwrap().recv().unwrap()), None);
    let runtime = OnThreads::within(Duration::from_millis(20));
    for _ in 0..2 {
        let error = error(poll_once(credential.authorize(&runtime, None)));
        assert!(error.contains("the program's `on_change` had not ended after 20 ms"), "{error}");
    }
    go_on.send(()).unwrap();
    // The refresh ends by itself, and its token is there.
    let patient = OnThreads::within(Duration::MAX);
    assert!(is(&poll_once(credential.authorize(&patient, None)).unwrap().unwrap(), "new"));
}

#[test]
fn a_refresh_that_needs_its_own_token_is_an_error_and_no_deadlock() {
    let (seen, sees) = mpsc::channel();
    let own: Arc<OnceLock<Credential>> = Arc::default();
    let inside = own.clone();
    let runtime = OnThreads::within(Duration::MAX);
    let nested = runtime.clone();
    let refresh = Offloads(move || {
        let credential = inside.get().unwrap();
        seen.send(error(poll_once(credential.authorize(&nested, None)))).unwrap();
    });
    let credential = own.get_or_init(|| Credential::refreshing(refresh, None));
    assert!(is(&poll_once(credential.authorize(&runtime, None)).unwrap().unwrap(), "new"));
    let error = sees.recv().unwrap();
    assert!(error.contains("would wait for itself"), "{error}");
}

#[test]
fn two_refreshes_that_need_each_other_are_an_error_and_no_deadlock() {
    let (seen, sees) = mpsc::channel();
    let first: Arc<OnceLock<Credential>> = Arc::default();
    let runtime = OnThreads::within(Duration::MAX);
    let (needed, nested) = (first.clone(), runtime.clone());
    let second = Credential::refreshing(
        Offloads(move || {
            let credential = needed.get().unwrap();
            seen.send(error(poll_once(credential.authorize(&nested, None)))).unwrap();
        }),
        None,
    );
    let nested = runtime.clone();
    let needs_second = Offloads(move || {
        assert!(poll_once(second.authorize(&nested, None)).unwrap().is_ok());
    });
    let credential = first.get_or_init(|| Credential::refreshing(needs_second, None));
    assert!(poll_once(credential.authorize(&runtime, None)).unwrap().is_ok());
    assert!(sees.recv().unwrap().contains("would wait for itself"));
}

/// A refresh that has to be awaited.
struct Awaits;

impl Refresh for Awaits {
    fn refresh<'a>(
        &'a self,
        context: &'a RefreshContext,
    ) -> BoxFuture<'a, Result<AccessToken, RefreshError>> {
        Box::pin(async {
            context.within(RefreshStep::Load, std::future::pending::<()>()).await?;
            Err(RefreshError::Reentrant)
        })
    }
}

#[test]
fn a_store_that_has_to_be_awaited_is_an_error_for_a_client_that_blocks() {
    let credential = Credential::refreshing(Awaits, None);
    let runtime = OnThreads::within(Duration::MAX);
    let error = error(poll_once(credential.authorize(&runtime, None)));
    assert!(error.contains("has to be awaited, and this client blocks"), "{error}");
}
