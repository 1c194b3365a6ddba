//! Single-flight: one refresh at a time, however many calls need the token.

use std::{
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use hubscope_core::{
    Error,
    runtime::{Runtime, Signal, Unfinished, catch_panic},
};

use crate::{
    refresh::{AccessToken, Chain, Progress, Refresh, RefreshContext, RefreshError, RefreshStep},
    token::{Generation, Token},
    unauthorized::Unauthorized,
};

/// The time for which a token that could not be refreshed, but is still valid, is used before the
/// next attempt.
const PAUSE: Duration = Duration::from_secs(10);

/// The number of tokens in a row that are refreshed because HubSpot refused them, before a
/// [`PAUSE`].
const REFUSALS: u32 = 5;

/// A token, and how to get the next one.
pub(crate) struct TokenCache {
    /// Tells caches apart.
    id: u64,
    refresh: Box<dyn Refresh>,
    state: Mutex<State>,
}

struct State {
    token: Option<Token>,
    generation: u64,
    stale_at: SystemTime,
    expires_at: SystemTime,
    /// The refresh that is under way.
    pending: Option<Arc<Pending>>,
    /// The error of all calls to come: the grant was revoked.
    revoked: Option<Error>,
    /// The time at which a refresh was last started because HubSpot refused the token.
    refused_at: Option<SystemTime>,
    /// The number of such refreshes that followed each other closely.
    refusals: u32,
}

/// A refresh that is under way.
struct Pending {
    done: Signal,
    progress: Arc<Progress>,
    /// The outcome: the token or the error of all who waited.
    outcome: OnceLock<Result<Token, RefreshError>>,
}

/// The next step of a call that needs a token.
enum Next {
    Use(Token),
    Fail(Unauthorized),
    /// Starts a refresh, and waits for it.
    Start {
        pending: Arc<Pending>,
        refused: bool,
    },
    /// Waits for the refresh of another call.
    Join(Arc<Pending>),
}

impl TokenCache {
    pub(crate) fn new(refresh: impl Refresh, current: Option<AccessToken>) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let mut state = State {
            token: None,
            generation: 0,
            stale_at: SystemTime::UNIX_EPOCH,
            expires_at: SystemTime::UNIX_EPOCH,
            pending: None,
            revoked: None,
            refused_at: None,
            refusals: 0,
        };
        if let Some(current) = current {
            state.take(&current);
        }
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        Self { id, refresh: Box::new(refresh), state: Mutex::new(state) }
    }

    /// Returns the token when nothing has to be done for it.
    pub(crate) fn ready(&self, refused: Option<Generation>, now: SystemTime) -> Option<Token> {
        let state = self.lock();
        let refused = state.is_current(refused);
        state.usable(refused, now).filter(|_| state.revoked.is_none()).cloned()
    }

    /// Returns a token that HubSpot has not refused, after a refresh where one is needed.
    ///
    /// One deadline covers all of it, waiting for the refresh of another call included.
    pub(crate) async fn token(
        self: Arc<Self>,
        runtime: Arc<dyn Runtime>,
        refused: Option<Generation>,
    ) -> Result<Token, Unauthorized> {
        let limit = runtime.settings().refresh_timeout;
        let end = runtime.instant().checked_add(limit);
        loop {
            let (pending, own) = match self.next(refused, runtime.now()) {
                Next::Use(token) => return Ok(token),
                Next::Fail(unauthorized) => return Err(unauthorized),
                Next::Start { pending, refused } => {
                    self.start(&runtime, &pending, refused);
                    (pending, true)
                }
                Next::Join(_) if Chain::current().contains(self.id) => {
                    return Err(RefreshError::Reentrant.into());
                }
                Next::Join(pending) => (pending, false),
            };
            let now = runtime.instant();
            let left = end.map_or(Duration::MAX, |end| end.saturating_duration_since(now));
            match runtime.wait(&pending.done, left).await {
                Ok(()) => {}
                Err(Unfinished::TimedOut) => {
                    let step = pending.progress.step();
                    return Err(RefreshError::TimedOut { step, limit }.into());
                }
                Err(_) => return Err(RefreshError::NotReady { step: RefreshStep::Wait }.into()),
            }
            match pending.outcome.get() {
                Some(Ok(token)) if Some(token.generation()) != refused => return Ok(token.clone()),
                // The token that was refused is what another call was content with.
                Some(Ok(_)) => {}
                // The runtime of the call that was refreshing is gone: this one takes over.
                Some(Err(RefreshError::Dropped)) | None if !own => {}
                Some(Err(error)) => return Err(error.clone().into()),
                None => return Err(RefreshError::Dropped.into()),
            }
        }
    }

    fn next(&self, refused: Option<Generation>, now: SystemTime) -> Next {
        let mut state = self.lock();
        let refused = state.is_current(refused);
        if let Some(error) = &state.revoked {
            return Next::Fail(Unauthorized::Failed(error.clone()));
        }
        if let Some(token) = state.usable(refused, now) {
            return Next::Use(token.clone());
        }
        if let Some(pending) = &state.pending {
            return Next::Join(pending.clone());
        }
        if refused && state.is_refused_again(now) {
            return Next::Fail(Unauthorized::Refused);
        }
        let pending = Arc::new(Pending {
            done: Signal::default(),
            progress: Arc::new(Progress::new()),
            outcome: OnceLock::new(),
        });
        state.pending = Some(pending.clone());
        Next::Start { pending, refused }
    }

    /// Refreshes in a task of its own: a caller that gives up must not lose the new refresh token
    /// on its way.
    fn start(self: &Arc<Self>, runtime: &Arc<dyn Runtime>, pending: &Arc<Pending>, refused: bool) {
        let chain = Chain::current().and(self.id);
        let progress = pending.progress.clone();
        let context = RefreshContext::new(runtime.clone(), refused, progress, chain.clone());
        let landing = Landing { cache: self.clone(), pending: pending.clone() };
        runtime.detach(chain.scope(async move {
            let refreshed = catch_panic(landing.cache.refresh.refresh(&context)).await;
            let result = refreshed.unwrap_or_else(|_| Err(context.panicked()));
            landing.cache.finish(&landing.pending, refused, result, context.now());
        }));
    }

    /// Takes the new token. When there is none, the old one is used as long as it is valid.
    fn finish(
        &self,
        pending: &Pending,
        refused: bool,
        result: Result<AccessToken, RefreshError>,
        now: SystemTime,
    ) {
        let mut state = self.lock();
        let outcome = match result {
            Ok(new) => state.take(&new).ok_or_else(|| {
                let problem = "the new token has characters that a header cannot have";
                RefreshError::Failed(Error::credentials(problem))
            }),
            Err(RefreshError::Revoked(error)) => {
                state.revoked = Some(error.clone());
                Err(RefreshError::Revoked(error))
            }
            Err(error) => {
                let valid = !refused && now < state.expires_at;
                match state.token.clone().filter(|_| valid) {
                    Some(token) => {
                        // Not every call is to wait for a server that is down.
                        let again = now.checked_add(PAUSE).unwrap_or(now);
                        state.stale_at = again.min(state.expires_at);
                        Ok(token)
                    }
                    None => Err(error),
                }
            }
        };
        // The first outcome counts.
        let _ = pending.outcome.set(outcome);
        state.pending = None;
        drop(state);
        pending.done.give();
    }

    /// No code that can panic runs under this lock, so a poisoned one holds a whole state.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends the wait of all calls, also when the task that refreshes is dropped.
struct Landing {
    cache: Arc<TokenCache>,
    pending: Arc<Pending>,
}

impl Drop for Landing {
    fn drop(&mut self) {
        if self.pending.outcome.set(Err(RefreshError::Dropped)).is_ok() {
            self.cache.lock().pending = None;
            self.pending.done.give();
        }
    }
}

impl State {
    fn is_current(&self, refused: Option<Generation>) -> bool {
        refused.is_some_and(|refused| refused.0 == self.generation)
    }

    /// Returns the token if it can be sent: it is fresh, or it is stale but valid, and a refresh is
    /// under way.
    fn usable(&self, refused: bool, now: SystemTime) -> Option<&Token> {
        let valid = now < self.stale_at || (self.pending.is_some() && now < self.expires_at);
        self.token.as_ref().filter(|_| !refused && valid)
    }

    /// Notes a refusal; returns `true` when each new token was refused for some time, so that
    /// another one would not help.
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

    /// Takes a new token, and returns it; `None` when it cannot be sent.
    fn take(&mut self, new: &AccessToken) -> Option<Token> {
        let token = Token::new(&new.token, Generation(self.generation + 1))?;
        self.generation += 1;
        self.token = Some(token.clone());
        self.stale_at = new.stale_at();
        self.expires_at = new.expires_at;
        Some(token)
    }
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenCache").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
