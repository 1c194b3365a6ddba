//! The reasons why a call gets no token.

use hubscope_core::{Error, runtime::NotReady};

use crate::refresh::RefreshError;

/// There is no token for a call.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Unauthorized {
    /// HubSpot refused the only token there is, or refused several new ones in a row moments ago.
    /// The call ends with HubSpot's refusal.
    #[error("HubSpot refused the token, and there is no other one")]
    Refused,
    /// The token could not be refreshed.
    #[error(transparent)]
    Failed(Error),
}

impl From<RefreshError> for Unauthorized {
    fn from(error: RefreshError) -> Self {
        Self::Failed(error.into_error())
    }
}

impl From<NotReady> for Unauthorized {
    fn from(not_ready: NotReady) -> Self {
        Self::Failed(Error::credentials(not_ready))
    }
}
