//! A token that is fetched again: from time to time, before it expires, and when HubSpot refuses
//! it.

use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

use hubscope_core::{
    Error, Scopes,
    runtime::{BoxFuture, poll_once},
};
use secrecy::ExposeSecret;

use super::{
    error::SourceError,
    secret::Secret,
    traits::{BlockingSource, InPlace, Source},
};
use crate::{
    credential::{Credential, CredentialFor},
    invalid_token::check,
    refresh::{AccessToken, Refresh, RefreshContext, RefreshError, RefreshStep},
    style::{Async, Blocking},
};

/// The default time between two fetches.
const EVERY: Duration = Duration::from_secs(300);
/// The assumed life of a token whose source reports no expiry.
const FOREVER: Duration = Duration::from_secs(3600 * 24 * 365 * 10);

/// The token of a private app or a service key that is fetched from a source.
///
/// It is fetched when the first call needs it, again every five minutes ([`every`](Self::every)),
/// before the expiry that its source reports, and once when HubSpot refuses it: a token that was
/// rotated is used from then on. One call fetches, however many wait. While the source fails, the
/// token that is there stays in use, unless HubSpot refused it, and the source is asked again after
/// ten seconds. A source that does not respond within the client's `refresh_timeout` is given up.
///
/// Clones, and clients that are built with them, fetch for themselves; share a client to share the
/// token.
pub struct ReloadingToken<M> {
    source: Arc<dyn Source>,
    kind: Kind,
    every: Duration,
    style: PhantomData<fn() -> M>,
}

/// The way in which a source is asked.
#[derive(Clone, Copy)]
enum Kind {
    Awaited,
    /// Its futures are ready at once, and block the thread that polls them.
    Blocking,
}

impl ReloadingToken<Async> {
    /// Takes a source that is awaited.
    pub fn new(source: impl Source + 'static) -> Self {
        Self::of(Arc::new(source), Kind::Awaited)
    }
}

impl ReloadingToken<Blocking> {
    /// Takes a source that blocks. Async clients take such a token as well.
    pub fn blocking(source: impl BlockingSource + 'static) -> Self {
        Self::of(Arc::new(InPlace(source)), Kind::Blocking)
    }
}

impl<M> ReloadingToken<M> {
    fn of(source: Arc<dyn Source>, kind: Kind) -> Self {
        Self { source, kind, every: EVERY, style: PhantomData }
    }

    /// Sets how often the source is asked; every five minutes by default.
    #[must_use]
    pub fn every(mut self, time: Duration) -> Self {
        self.every = time;
        self
    }

    fn credential(self) -> Credential {
        let Self { source, kind, every, .. } = self;
        Credential::refreshing(Reload { source, kind, every }, None)
    }
}

struct Reload {
    source: Arc<dyn Source>,
    kind: Kind,
    every: Duration,
}

impl Refresh for Reload {
    fn refresh<'a>(
        &'a self,
        context: &'a RefreshContext,
    ) -> BoxFuture<'a, Result<AccessToken, RefreshError>> {
        Box::pin(async move {
            let fetched = self.fetch(context).await.and_then(|secret| self.checked(secret));
            let secret =
                fetched.map_err(|error| RefreshError::Failed(Error::credentials(error)))?;
            let now = context.now();
            // A source that still gives a secret after the expiry that it reports knows of no
            // better one: HubSpot decides.
            let expiry = secret.not_after.filter(|expiry| *expiry > now);
            let expiry = expiry.or_else(|| now.checked_add(FOREVER)).unwrap_or(now);
            let again = now.checked_add(self.every).unwrap_or(expiry);
            Ok(AccessToken::new(secret.value, now, expiry).refresh_by(again))
        })
    }
}

impl Reload {
    async fn fetch(&self, context: &RefreshContext) -> Result<Secret, SourceError> {
        let step = RefreshStep::Fetch;
        let fetched = match self.kind {
            Kind::Awaited => context.within(step, self.source.fetch()).await,
            Kind::Blocking => {
                let source = self.source.clone();
                let fetched = context.offload(step, move || poll_once(source.fetch())).await;
                fetched.and_then(|ready| Ok(ready?))
            }
        };
        fetched.unwrap_or_else(|error| {
            let place = self.source.place();
            Err(match error {
                RefreshError::TimedOut { limit, .. } => SourceError::TimedOut { place, limit },
                _ => SourceError::NotDone { place },
            })
        })
    }

    fn checked(&self, secret: Secret) -> Result<Secret, SourceError> {
        match check(secret.value.expose_secret()) {
            Ok(()) => Ok(secret),
            Err(invalid) => Err(SourceError::Invalid { place: self.source.place(), invalid }),
        }
    }
}

// The compiler would otherwise suggest scopes, where another kind of credential is missing.
#[diagnostic::do_not_recommend]
impl<S: Scopes, M> CredentialFor<S, M> for ReloadingToken<Blocking> {
    fn into_credential(self) -> Credential {
        self.credential()
    }
}

// The compiler would otherwise suggest scopes, where another kind of credential is missing.
#[diagnostic::do_not_recommend]
impl<S: Scopes> CredentialFor<S, Async> for ReloadingToken<Async> {
    fn into_credential(self) -> Credential {
        self.credential()
    }
}

impl<M> Clone for ReloadingToken<M> {
    fn clone(&self) -> Self {
        let Self { source, kind, every, .. } = self;
        Self { source: source.clone(), kind: *kind, every: *every, style: PhantomData }
    }
}

impl<M> fmt::Debug for ReloadingToken<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("ReloadingToken");
        let place = self.source.place();
        fields.field("place", &place).field("every", &self.every).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use hubscope_core::Unchecked;

    use super::*;
    use crate::testing::{ByHand, at, poll};

    /// A source that reports that expiry.
    struct Until(SystemTime);

    impl BlockingSource for Until {
        fn fetch(&self) -> Result<Secret, SourceError> {
            Ok(Secret::new("pat-na1-hush").with_not_after(self.0))
        }

        fn place(&self) -> String {
            "the test".to_owned()
        }
    }

    fn credential(until: SystemTime) -> Credential {
        let token = ReloadingToken::blocking(Until(until)).every(Duration::from_secs(3600));
        CredentialFor::<Unchecked, Blocking>::into_credential(token)
    }

    /// Gets a token, and returns whether it was fetched for this.
    fn fetches(credential: &Credential, now: SystemTime) -> bool {
        let runtime = ByHand::new();
        runtime.set(now);
        let mut call: BoxFuture<'_, _> = Box::pin(credential.authorize(&runtime, None));
        if let Some(token) = poll(&mut call) {
            token.unwrap();
            return false;
        }
        runtime.run();
        poll(&mut call).unwrap().unwrap();
        true
    }

    #[test]
    fn a_token_is_fetched_before_the_expiry_that_its_source_reports() {
        let credential = credential(at(600));
        for (now, fetched) in [(0, true), (499, false), (500, true)] {
            assert_eq!(fetches(&credential, at(now)), fetched, "after {now} s");
        }
    }

    #[test]
    fn an_expiry_that_has_passed_decides_nothing() {
        let credential = credential(at(600));
        for (now, fetched) in [(700, true), (701, false), (700 + 3599, false), (700 + 3600, true)] {
            assert_eq!(fetches(&credential, at(now)), fetched, "after {now} s");
        }
    }
}
