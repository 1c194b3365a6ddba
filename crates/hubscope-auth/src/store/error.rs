//! What can go wrong with a store.

/// A store did not do what it was asked for.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The store did not answer in time.
    #[error("the token store did not answer within {} ms: it is overloaded, or cannot be reached", .0.as_millis())]
    TimedOut(std::time::Duration),
    /// The store cannot be reached, or cannot do it now.
    #[error("the token store does not answer: {0}")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The store answers, and will not do it until somebody mends something: a password, a permission, a damaged file.
    #[error("the token store refuses: {0}")]
    Refused(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// What the store has for an account cannot be read.
    #[error(
        "the record of account {account} is damaged: {problem}; restore it from a backup, or have the account install the app again"
    )]
    Damaged {
        /// The account.
        account: u64,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The record was sealed with a key that is not in the keyring.
    #[error(
        "the record of account {account} is sealed with the key {key_id:?}, which is not in the keyring: add that key (`Keyring::and`, or a line of HUBSCOPE_KEYS for the command)"
    )]
    UnknownKey {
        /// The account.
        account: u64,
        /// The key that it was sealed with.
        key_id: String,
    },
    /// The record was not sealed with the key of that name, or not for that account.
    #[error(
        "the record of account {account} does not open with the key {key_id:?}: the key has other bytes, or the record belongs to another app or account; to give the record up, disconnect the account"
    )]
    WrongKey {
        /// The account.
        account: u64,
        /// The key that it should be sealed with.
        key_id: String,
    },
    /// There is no record of the account.
    #[error("account {account} is not connected: have it install the app")]
    NotConnected {
        /// The account.
        account: u64,
    },
    /// The account has revoked the app's access, or it was revoked here.
    #[error("the app's access to account {account} was revoked: have it install the app again")]
    Revoked {
        /// The account.
        account: u64,
    },
    /// A server that was refreshing the tokens ended before it saved them, and HubSpot takes the ones before them no longer.
    /// The account may have revoked the app's access just then, too: nobody can tell.
    #[error(
        "the tokens of account {account} are lost, unless it revoked the app's access: a server that was refreshing them ended before it saved them, and HubSpot takes the refresh token before that no longer; have the account install the app again"
    )]
    RefreshLost {
        /// The account.
        account: u64,
    },
    /// Another server has been refreshing the tokens of the account for longer than a refresh takes.
    #[error(
        "the tokens of account {account} are being refreshed elsewhere, for too long; try again"
    )]
    Busy {
        /// The account.
        account: u64,
    },
    /// The record kept changing while it was to be saved.
    #[error("the record of account {account} kept changing while it was to be saved; try again")]
    Contended {
        /// The account.
        account: u64,
    },
    /// HubSpot did not say which account the tokens are for.
    #[error("the tokens do not say which account they are for: introspect them, and set `hub_id`")]
    NoAccount,
    /// The tokens have no scopes of the app that they have to have.
    #[error(transparent)]
    ScopesNotGranted(#[from] crate::oauth::ScopesNotGranted),
    /// The work was not done: its thread died, or the store is async and the client is not.
    #[error(
        "the work of the token store was not done: its thread died, or the store has to be awaited and the client blocks"
    )]
    NotDone,
}

impl StoreError {
    /// A store that cannot be reached, for those who implement one.
    pub fn unavailable(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Unavailable(source.into())
    }

    /// A store that somebody has to mend something of, for those who implement one.
    pub fn refused(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Refused(source.into())
    }

    /// Whether the same call may succeed later without anybody doing anything.
    pub fn is_transient(&self) -> bool {
        matches!(
            self,
            Self::TimedOut(_) | Self::Unavailable(_) | Self::Busy { .. } | Self::Contended { .. }
        )
    }
}
