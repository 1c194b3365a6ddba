//! A token that is fetched again: from time to time, before it expires, and when HubSpot refuses it.

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

/// How often a source is asked, unless set.
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
            let secret = fetched.map_err(|error| RefreshError::Failed(Error::credentials(error)))?;
            let now = context.now();
            // A source that still gives a secret after the expiry that it reports knows of no better
            // one: HubSpot decides.
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
