//! The reasons why an operation of a store fails.

use hubscope_core::{Error, runtime::NotReady};

use super::id::ConnectionId;
use crate::{oauth::ScopesNotGranted, refresh::RefreshError};

/// An operation of a store failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The store did not respond in time.
    #[error(
        "the token store did not respond within {} ms: it is overloaded, or cannot be reached",
        .0.as_millis()
    )]
    TimedOut(std::time::Duration),
    /// The store cannot be reached, or is not able to do it now.
    #[error("the token store does not respond: {0}")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The store refuses until something is corrected: a password, a permission, a damaged file.
    #[error("the token store refuses: {0}")]
    Refused(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The record cannot be read.
    #[error(
        "the record of account {id} is damaged: {problem}; restore it from a backup, or have the \
         account install the app again"
    )]
    Damaged {
        /// The connection.
        id: ConnectionId,
        /// The problem.
        problem: &'static str,
    },
    /// The record was sealed with a key that is not in the keyring.
    #[error(
        "the record of account {id} is sealed with the key {key_id:?}, which is not in the keyring: \
         add that key (`Keyring::and`, or a line of HUBSCOPE_KEYS for the command)"
    )]
    UnknownKey {
        /// The connection.
        id: ConnectionId,
        /// The key that it was sealed with.
        key_id: String,
    },
    /// The record was not sealed with the key of that name, or not for that account.
    #[error(
        "the record of account {id} does not open with the key {key_id:?}: the key has other bytes, \
         or the record belongs to another app or account; to give the record up, disconnect the \
         account"
    )]
    WrongKey {
        /// The connection.
        id: ConnectionId,
        /// The key that it should be sealed with.
        key_id: String,
    },
    /// There is no record of the account.
    #[error("account {id} is not connected: have it install the app")]
    NotConnected {
        /// The connection.
        id: ConnectionId,
    },
    /// The account has revoked the app's access, or it was revoked here.
    #[error("the app's access to account {id} was revoked: have it install the app again")]
    Revoked {
        /// The connection.
        id: ConnectionId,
    },
    /// A server that was refreshing the tokens ended before it saved them, and HubSpot does not
    /// accept the previous ones any more. The account may have revoked the app's access at that
    /// moment, too: nothing tells the two apart.
    #[error(
        "the tokens of account {id} are lost, unless it revoked the app's access: a server that was \
         refreshing them ended before it saved them, and HubSpot does not accept the previous \
         refresh token any more; have the account install the app again"
    )]
    RefreshLost {
        /// The connection.
        id: ConnectionId,
    },
    /// The record kept changing while it was to be saved.
    #[error("the record of account {id} kept changing while it was to be saved; try again")]
    Contended {
        /// The connection.
        id: ConnectionId,
    },
    /// The tokens do not have the id of their account.
    #[error("the tokens do not say which account they are for: introspect them, and set `hub_id`")]
    NoAccount,
    /// The account did not grant all scopes that the app requires.
    #[error(transparent)]
    ScopesNotGranted(#[from] ScopesNotGranted),
    /// The store was not asked: a thread panicked, or the store has to be awaited and the client
    /// blocks.
    #[error(
        "the token store was not asked: a thread panicked, or the store has to be awaited and the \
         client blocks"
    )]
    NotDone,
}

impl StoreError {
    /// Makes the error of a store that cannot be reached, for implementers of one.
    pub fn unavailable(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Unavailable(source.into())
    }

    /// Makes the error of a store that refuses, for implementers of one.
    pub fn refused(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Refused(source.into())
    }

    /// Returns `true` when the same operation may succeed later without a change.
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::TimedOut(_) | Self::Unavailable(_) | Self::Contended { .. })
    }
}

/// The error of a refresh. The next call tries again.
impl From<StoreError> for RefreshError {
    fn from(error: StoreError) -> Self {
        Self::Failed(Error::credentials(error))
    }
}

/// A client that blocks was given a store that has to be awaited.
impl From<NotReady> for StoreError {
    fn from(_: NotReady) -> Self {
        Self::NotDone
    }
}
