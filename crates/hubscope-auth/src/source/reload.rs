//! A token that is fetched again: from time to time, before it ends, and when HubSpot refuses it.

use std::{
    fmt,
    marker::PhantomData,
    sync::Arc,
    time::{Duration, SystemTime},
};

use hubscope_core::{Error, Scopes};
use secrecy::ExposeSecret;

use super::{BlockingSource, Secret, Source, SourceError};
use crate::{
    Async, Blocking, Credential, CredentialFor, Outcome, RefreshEvent, Renewed, Work,
    flight::{Flight, Renewal, RenewalStep, Renewals, Undone},
    static_token::check,
};

/// How often a source is asked, unless it is told otherwise.
const EVERY: Duration = Duration::from_secs(300);
/// How long a token whose source says nothing about its end is taken to be good.
const FOREVER: Duration = Duration::from_secs(3600 * 24 * 365 * 10);

/// The token of a private app or a service key, as a source has it.
///
/// Fetched when the first call needs it, again every five minutes ([`every`](Self::every)), before its source stops to
/// vouch for it, and once when HubSpot refuses it: a token that was rotated is used from then on. One call fetches,
/// however many wait. When the source does not answer, the token that is there is used on, unless HubSpot refused it,
/// and the source is asked again after ten seconds. A source that does not answer is given up after the client's timeout
/// (`hubscope-blocking` has one of its own; a keyring that asks its user is waited for by a client that blocks).
///
/// Clones, and clients that are built with them, fetch for themselves; share a client to share what is fetched.
pub struct ReloadingToken<M> {
    fetch: Arc<dyn Fn() -> Work + Send + Sync>,
    place: String,
    every: Duration,
    mode: PhantomData<fn() -> M>,
}

impl ReloadingToken<Async> {
    /// A token whose source is awaited.
    pub fn new(source: impl Source + 'static) -> Self {
        let (place, source) = (source.place(), Arc::new(source));
        Self::fetched_by(place, move || {
            let source = source.clone();
            Work::Async(Box::pin(async move { Outcome::new(source.fetch().await) }))
        })
    }
}

impl ReloadingToken<Blocking> {
    /// A token whose source blocks. Async clients take it as well.
    pub fn blocking(source: impl BlockingSource + 'static) -> Self {
        let (place, source) = (source.place(), Arc::new(source));
        Self::fetched_by(place, move || {
            let source = source.clone();
            Work::Blocking(Box::new(move || Outcome::new(source.fetch())))
        })
    }
}

impl<M> ReloadingToken<M> {
    fn fetched_by(place: String, fetch: impl Fn() -> Work + Send + Sync + 'static) -> Self {
        Self { fetch: Arc::new(fetch), place, every: EVERY, mode: PhantomData }
    }

    /// Asks the source again after that time.
    #[must_use]
    pub fn every(mut self, time: Duration) -> Self {
        self.every = time;
        self
    }

    fn credential(self) -> Credential {
        let Self { fetch, place, every, .. } = self;
        Credential::of(Flight::new(Arc::new(Reload { fetch, place, every }), None))
    }
}

impl<M> Clone for ReloadingToken<M> {
    fn clone(&self) -> Self {
        Self {
            fetch: self.fetch.clone(),
            place: self.place.clone(),
            every: self.every,
            mode: PhantomData,
        }
    }
}

impl<M> fmt::Debug for ReloadingToken<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("ReloadingToken");
        fields.field("place", &self.place).field("every", &self.every).finish_non_exhaustive()
    }
}

// What is missing is another kind of credential, and not scopes.
#[diagnostic::do_not_recommend]
impl<S: Scopes, M> CredentialFor<S, M> for ReloadingToken<Blocking> {
    fn into_credential(self) -> Credential {
        self.credential()
    }
}

// What is missing is another kind of credential, and not scopes.
#[diagnostic::do_not_recommend]
impl<S: Scopes> CredentialFor<S, Async> for ReloadingToken<Async> {
    fn into_credential(self) -> Credential {
        self.credential()
    }
}

struct Reload {
    fetch: Arc<dyn Fn() -> Work + Send + Sync>,
    place: String,
    every: Duration,
}

impl Renewals for Reload {
    fn begin(self: Arc<Self>, _: bool) -> Box<dyn Renewal> {
        Box::new(Fetching(self))
    }
}

struct Fetching(Arc<Reload>);

impl Renewal for Fetching {
    fn step(&mut self, event: RefreshEvent, now: SystemTime) -> RenewalStep {
        match event {
            RefreshEvent::Worked(outcome) => RenewalStep::Done(self.0.take(outcome, now)),
            _ => RenewalStep::Work((self.0.fetch)()),
        }
    }
}

impl Reload {
    fn take(&self, outcome: Outcome, now: SystemTime) -> Result<Renewed, (Error, bool)> {
        let place = || self.place.clone();
        let fetched: Result<Secret, SourceError> = outcome.take().unwrap_or_else(|undone| {
            Err(match undone {
                Undone::NotDone => SourceError::NotDone { place: place() },
                Undone::TimedOut(limit) => SourceError::TimedOut { place: place(), limit },
            })
        });
        let checked = fetched.and_then(|secret| match check(secret.value.expose_secret()) {
            Ok(()) => Ok(secret),
            Err(invalid) => Err(SourceError::Invalid { place: place(), invalid }),
        });
        let secret = checked.map_err(|error| (Error::credentials(error), false))?;
        // A source that still gives what it says is over knows of nothing better: HubSpot decides.
        let not_after = secret.not_after.filter(|end| *end > now);
        let end = not_after.or_else(|| now.checked_add(FOREVER)).unwrap_or(now);
        let again = now.checked_add(self.every).unwrap_or(end);
        Ok(Renewed::new(secret.value, now, end).looked_at_again(again))
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;
    use crate::{Authorization, Blocking, RefreshStep, Token};

    /// A source that vouches for its secret until then.
    struct Until(SystemTime);

    impl BlockingSource for Until {
        fn fetch(&self) -> Result<Secret, SourceError> {
            Ok(Secret::new("pat-na1-hush").with_not_after(self.0))
        }

        fn place(&self) -> String {
            "the test".to_owned()
        }
    }

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_000_000 + seconds)
    }

    fn credential(until: SystemTime) -> Credential {
        let token = ReloadingToken::blocking(Until(until)).every(Duration::from_secs(3600));
        CredentialFor::<hubscope_core::Unchecked, Blocking>::into_credential(token)
    }

    /// The token, and whether it was fetched for this.
    fn token(credential: &Credential, now: SystemTime) -> (Token, bool) {
        let mut refresh = match credential.authorize(None, now) {
            Authorization::Ready(token) => return (token, false),
            Authorization::Refresh(refresh) => refresh,
            other => unreachable!("{other:?}"),
        };
        let RefreshStep::Work(Work::Blocking(work)) = refresh.step(RefreshEvent::Begin, now) else {
            unreachable!()
        };
        match refresh.step(RefreshEvent::Worked(work()), now) {
            RefreshStep::Done(token) => (token.unwrap(), true),
            other => unreachable!("{other:?}"),
        }
    }

    #[test]
    fn a_token_is_fetched_before_its_source_stops_to_vouch_for_it() {
        let credential = credential(at(600));
        for (now, fetched) in [(0, true), (499, false), (500, true)] {
            assert_eq!(token(&credential, at(now)).1, fetched, "after {now} s");
        }
    }

    #[test]
    fn a_source_that_vouches_no_more_decides_nothing() {
        let credential = credential(at(600));
        for (now, fetched) in [(700, true), (701, false), (700 + 3599, false), (700 + 3600, true)] {
            assert_eq!(token(&credential, at(now)).1, fetched, "after {now} s");
        }
    }
}
