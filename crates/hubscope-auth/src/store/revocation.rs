//! Ending the grants of accounts: at HubSpot, and in the store.

use std::future::{Future, ready};

use hubscope_core::{Error, runtime::NotReady};

use super::{
    connections::{Connections, TRIES},
    error::StoreError,
    grant::same,
    id::ConnectionId,
    record::{ConnectionState, Record},
};
use crate::{
    oauth::{OAuthCall, Tokens},
    style::{Async, Blocking, CallStyle},
};

/// A grant could not be ended, or its end could not be written down.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RevocationError {
    /// HubSpot was not reached, or refused. The grant is as it was.
    #[error("the grant of account {id} was not revoked")]
    Call {
        /// The connection.
        id: ConnectionId,
        /// The error of the call.
        source: Box<Error>,
    },
    /// The store failed. Revoking again does no harm.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<NotReady> for RevocationError {
    fn from(not_ready: NotReady) -> Self {
        Self::Store(not_ready.into())
    }
}

/// The result of a call that was sent: a `Result` for [`Blocking`] connections, a future of it for
/// [`Async`] ones.
pub trait Sent<M>: Send {
    /// Returns the result as a future.
    fn result(self) -> impl Future<Output = Result<(), Error>> + Send;
}

impl<F: Future<Output = Result<(), Error>> + Send> Sent<Async> for F {
    fn result(self) -> impl Future<Output = Result<(), Error>> + Send {
        self
    }
}

impl Sent<Blocking> for Result<(), Error> {
    fn result(self) -> impl Future<Output = Result<(), Error>> + Send {
        ready(self)
    }
}

impl<S, M: CallStyle> Connections<S, M> {
    /// Revokes the refresh token of an account, and notes it in the store: no server calls for that
    /// account any more. The record stays, without its tokens, until
    /// [`disconnect`](Self::disconnect). Access tokens that were issued stay valid until they
    /// expire.
    ///
    /// `send` sends the call: `connections.revoke(62_515_u64, |call| call.send(&http))`.
    ///
    /// # Errors
    /// When there is no record or it does not open, and those of the call and the store.
    pub fn revoke<'a, R: Sent<M> + 'a>(
        &'a self,
        id: impl Into<ConnectionId>,
        send: impl Fn(OAuthCall<()>) -> R + Send + Sync + 'a,
    ) -> M::Reply<'a, (), RevocationError> {
        let id = id.into();
        M::reply(async move {
            let mut revoked: Option<Tokens> = None;
            for _ in 0..TRIES {
                let record = self.store().load(id).await?;
                let Some((tokens, next)) = self.to_revoke(id, record)? else { return Ok(()) };
                // Another server may have refreshed meanwhile, and got another refresh token.
                let done = revoked
                    .as_ref()
                    .is_some_and(|it| same(&it.refresh_token, &tokens.refresh_token));
                if !done {
                    let sent = send(self.app().revoke(&tokens.refresh_token));
                    match sent.result().await {
                        // A refresh token that HubSpot does not know any more, as when the account
                        // has uninstalled the app, needs no revocation.
                        Err(error) if !error.is_revoked() => {
                            return Err(RevocationError::Call { id, source: Box::new(error) });
                        }
                        _ => revoked = Some(tokens),
                    }
                }
                if self.store().swap(Some(next.version - 1), &next).await? {
                    self.forget(id);
                    return Ok(());
                }
            }
            Err(StoreError::Contended { id }.into())
        })
    }

    /// Returns the tokens of a connection, and its record with the note that they are revoked,
    /// without them: a refresh that is under way saves its tokens over those that it came from, and
    /// over nothing else. `None` when the record says so already.
    fn to_revoke(
        &self,
        id: ConnectionId,
        record: Option<Record>,
    ) -> Result<Option<(Tokens, Record)>, StoreError> {
        let record = record.ok_or(StoreError::NotConnected { id })?;
        let tokens = match self.open(&record) {
            Err(StoreError::Revoked { .. }) => return Ok(None),
            opened => opened?,
        };
        let none = Tokens::from_refresh_token("");
        let none = Tokens { hub_id: tokens.hub_id, user_id: tokens.user_id, ..none };
        let next = self.with_tokens(record, ConnectionState::Revoked, &none)?;
        Ok(Some((tokens, next)))
    }
}
