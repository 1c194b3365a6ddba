//! The reasons why a refresh brought no token.

use std::{fmt, time::Duration};

use hubscope_core::{Error, runtime::NotReady};

/// A refresh brought no token.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum RefreshError {
    /// It failed. The next call that needs the token tries again.
    #[error(transparent)]
    Failed(Error),
    /// The grant is gone, and no later refresh will bring a token.
    #[error(transparent)]
    Revoked(Error),
    /// A step took too long. A result that comes later is kept, and serves the next call.
    #[error(
        "the token was not refreshed in time: {step} had not ended after {} ms",
        limit.as_millis()
    )]
    TimedOut {
        /// The step.
        step: RefreshStep,
        /// The time that was waited.
        limit: Duration,
    },
    /// The task that was refreshing panicked.
    #[error("the token was not refreshed: {step} panicked, or there was no thread to run it")]
    Panicked {
        /// The step.
        step: RefreshStep,
    },
    /// The task that was refreshing was dropped, as when its runtime is shut down.
    #[error("the token was not refreshed: its runtime dropped the task")]
    Dropped,
    /// A refresh needs, on its way, the token that it is to bring.
    #[error(
        "the token is being refreshed by this very task, which would wait for itself: \
         use another client in stores, sources and `on_change`"
    )]
    Reentrant,
    /// A client that blocks was given a store or a source that has to be awaited.
    #[error("the token was not refreshed: {step} has to be awaited, and this client blocks")]
    NotReady {
        /// The step.
        step: RefreshStep,
    },
}

impl RefreshError {
    /// Returns the error for calls that needed the token.
    pub fn into_error(self) -> Error {
        match self {
            Self::Failed(error) | Self::Revoked(error) => error,
            other => Error::credentials(other),
        }
    }

    /// Lets the next call try again, whatever this one failed of.
    #[cfg(feature = "oauth")]
    pub(crate) fn into_failed(self) -> Self {
        match self {
            Self::Revoked(error) => Self::Failed(error),
            other => other,
        }
    }
}

/// The errors of requests for a token: a grant that is gone ends the session.
impl From<Error> for RefreshError {
    fn from(error: Error) -> Self {
        let revoked = error.is_revoked();
        let error = Error::credentials(error);
        if revoked { Self::Revoked(error) } else { Self::Failed(error) }
    }
}

impl From<NotReady> for RefreshError {
    fn from(_: NotReady) -> Self {
        Self::NotReady { step: RefreshStep::Start }
    }
}

/// A step of a refresh.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefreshStep {
    /// Starting.
    Start,
    /// Loading the record from the store.
    Load,
    /// Taking the lease.
    Lease,
    /// Waiting for the refresh of another server.
    Wait,
    /// Requesting a new token from HubSpot.
    Request,
    /// Saving the new tokens in the store.
    Save,
    /// Calling the program's `on_change`.
    Report,
    /// Giving the lease back.
    Release,
    /// Fetching the token from its source.
    Fetch,
}

impl fmt::Display for RefreshStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Start => "starting the refresh",
            Self::Load => "loading the record from the token store",
            Self::Lease => "taking the lease in the token store",
            Self::Wait => "waiting for another server's refresh",
            Self::Request => "requesting a new token from HubSpot",
            Self::Save => "saving the new tokens in the token store",
            Self::Report => "the program's `on_change`",
            Self::Release => "giving the lease back in the token store",
            Self::Fetch => "fetching the token from its source",
        })
    }
}
