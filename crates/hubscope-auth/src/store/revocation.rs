//! Ending the grants of accounts: at HubSpot, and in the store.

use std::future::Future;

use hubscope_core::Error;
use secrecy::ExposeSecret;

use super::{Connections, Record, State, StoreError, connections::TRIES};
use crate::{Async, Blocking, Tokens, oauth::OAuthCall};

/// A grant could not be ended, or that it is could not be written down.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RevocationError {
    /// HubSpot was not told, or did not do it. The grant is as it was.
    #[error("the grant of account {account} was not revoked")]
    Call {
        /// The account.
        account: u64,
        /// Why.
        source: Box<Error>,
    },
    /// The store failed. Revoking again does no harm.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl<S> Connections<S, Async> {
    /// Revokes the refresh token of an account, and notes it: no server calls for that account any more. The record stays,
    /// without its tokens, until [`disconnect`](Self::disconnect). Access tokens that are out stay good until they expire.
    ///
    /// `send` sends the call: `connections.revoke(62515, |call| call.send(&http)).await?`.
    ///
    /// # Errors
    /// When there is no record, when it does not open, those of the call and those of the store.
    pub async fn revoke<F>(
        &self,
        account: u64,
        send: impl Fn(OAuthCall<()>) -> F,
    ) -> Result<(), RevocationError>
    where
        F: Future<Output = Result<(), Error>>,
    {
        let mut revoked = None;
        for _ in 0..TRIES {
            let record = self.store.load(account).await?;
            let Some((tokens, next)) = self.to_revoke(account, record)? else { return Ok(()) };
            if !is_done(revoked.as_ref(), &tokens) {
                let sent = send(self.app.revoke(&tokens.refresh_token)).await;
                ended(sent)
                    .map_err(|error| RevocationError::Call { account, source: Box::new(error) })?;
                revoked = Some(tokens);
            }
            if self.store.swap(Some(next.version - 1), &next).await? {
                self.forget(account);
                return Ok(());
            }
        }
        Err(StoreError::Contended { account }.into())
    }
}

impl<S> Connections<S, Blocking> {
    /// Revokes the refresh token of an account, and notes it: no server calls for that account any more. The record stays,
    /// without its tokens, until [`disconnect`](Self::disconnect). Access tokens that are out stay good until they expire.
    ///
    /// `send` sends the call: `connections.revoke(62515, |call| call.send(&http))?`.
    ///
    /// # Errors
    /// When there is no record, when it does not open, those of the call and those of the store.
    pub fn revoke(
        &self,
        account: u64,
        send: impl Fn(OAuthCall<()>) -> Result<(), Error>,
    ) -> Result<(), RevocationError> {
        let mut revoked = None;
        for _ in 0..TRIES {
            let Some((tokens, next)) = self.to_revoke(account, self.store.load(account)?)? else {
                return Ok(());
            };
            if !is_done(revoked.as_ref(), &tokens) {
                let sent = send(self.app.revoke(&tokens.refresh_token));
                ended(sent)
                    .map_err(|error| RevocationError::Call { account, source: Box::new(error) })?;
                revoked = Some(tokens);
            }
            if self.store.swap(Some(next.version - 1), &next)? {
                self.forget(account);
                return Ok(());
            }
        }
        Err(StoreError::Contended { account }.into())
    }
}

impl<S, M: super::Mode> Connections<S, M> {
    /// The tokens of an account, and its record with a note that they are revoked, without them: a refresh that is under way
    /// saves its tokens over those that it came from, and over nothing else. `None` when the record says so already.
    fn to_revoke(
        &self,
        account: u64,
        record: Option<Record>,
    ) -> Result<Option<(Tokens, Record)>, StoreError> {
        let record = record.ok_or(StoreError::NotConnected { account })?;
        let tokens = match self.opened(account, Some(record.clone())) {
            Err(StoreError::Revoked { .. }) => return Ok(None),
            opened => opened?,
        };
        let none = Tokens::from_refresh_token("");
        let none = Tokens { hub_id: tokens.hub_id, user_id: tokens.user_id, ..none };
        let next = self.with_tokens(record, State::Revoked, &none)?;
        Ok(Some((tokens, next)))
    }
}

/// Whether these tokens have been revoked: another server may have refreshed them meanwhile, and got others.
fn is_done(revoked: Option<&Tokens>, tokens: &Tokens) -> bool {
    revoked.is_some_and(|revoked| {
        revoked.refresh_token.expose_secret() == tokens.refresh_token.expose_secret()
    })
}

/// A refresh token that HubSpot knows no longer, as when the account has uninstalled the app, needs no revocation.
fn ended(sent: Result<(), Error>) -> Result<(), Error> {
    sent.or_else(|error| if error.is_revoked() { Ok(()) } else { Err(error) })
}
