//! The reasons why a source gave no secret, with advice.

use std::error::Error;

use crate::invalid_token::InvalidToken;

/// A source did not give its secret. Each error names the place; none shows a part of the secret.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// There is no secret.
    #[error("{place} is missing: {advice}")]
    Missing {
        /// The place where it was looked for.
        place: String,
        /// The advice.
        advice: String,
    },
    /// This program may not read it.
    #[error("{place} may not be read by this program: {advice}")]
    Denied {
        /// The place where it is.
        place: String,
        /// The advice.
        advice: String,
        /// The error of the source.
        #[source]
        source: Option<Box<dyn Error + Send + Sync>>,
    },
    /// Others can read it too.
    #[error("{place} can be read by others than its owner: {advice}")]
    Exposed {
        /// The place where it is.
        place: String,
        /// The advice.
        advice: String,
    },
    /// The source does not respond.
    #[error("{place} is not available now: {source}")]
    Unavailable {
        /// The place where it is.
        place: String,
        /// The cause.
        source: Box<dyn Error + Send + Sync>,
    },
    /// The source did not respond in time.
    #[error(
        "{place} did not come within {} ms: its source is overloaded, or cannot be reached",
        limit.as_millis()
    )]
    TimedOut {
        /// The place where it is.
        place: String,
        /// The time that was waited.
        limit: std::time::Duration,
    },
    /// The secret is not a text, or does not have the field that was asked for.
    #[error("{place} is not what was expected: {problem}")]
    Unusable {
        /// The place where it is.
        place: String,
        /// The problem.
        problem: String,
    },
    /// The secret is not a token.
    #[error("{place} is not a token: {invalid}")]
    Invalid {
        /// The place where it is.
        place: String,
        /// The problem.
        invalid: InvalidToken,
    },
    /// The source was not asked.
    #[error(
        "{place} was not read: a thread panicked, or a client that blocks was given a source that has \
         to be awaited"
    )]
    NotDone {
        /// The place where it is.
        place: String,
    },
}

hubscope_core::debug_in_words!(enum SourceError {
    Missing { place, advice },
    Denied { place, advice, source },
    Exposed { place, advice },
    Unavailable { place, source },
    TimedOut { place, limit },
    Unusable { place, problem },
    Invalid { place, invalid },
    NotDone { place },
});

impl SourceError {
    /// Makes the error of a secret that is missing, for implementers of a source.
    pub fn missing(place: impl Into<String>, advice: impl Into<String>) -> Self {
        Self::Missing { place: place.into(), advice: advice.into() }
    }

    /// Makes the error of a secret that may not be read, for implementers of a source.
    pub fn denied(
        place: impl Into<String>,
        advice: impl Into<String>,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self::Denied { place: place.into(), advice: advice.into(), source: Some(source.into()) }
    }

    /// Makes the error of a source that does not respond, for implementers of one.
    pub fn unavailable(
        place: impl Into<String>,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self::Unavailable { place: place.into(), source: source.into() }
    }

    /// Makes the error of a secret that cannot be used, for implementers of a source.
    pub fn unusable(place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Unusable { place: place.into(), problem: problem.into() }
    }

    /// Returns `true` when the same call may succeed later without a change.
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Unavailable { .. } | Self::TimedOut { .. })
    }
}
