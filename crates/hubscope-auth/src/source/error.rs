//! Why a secret could not be had, and what to do.

use std::error::Error;

use crate::InvalidToken;

/// A source did not give its secret. Each names the place; none has anything of the secret.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// There is nothing.
    #[error("{place} is missing: {advice}")]
    Missing {
        /// Where it was looked for.
        place: String,
        /// What to do.
        advice: String,
    },
    /// This program may not read it.
    #[error("{place} may not be read by this program: {advice}")]
    Denied {
        /// Where it is.
        place: String,
        /// What to do.
        advice: String,
        /// What the source said.
        #[source]
        source: Option<Box<dyn Error + Send + Sync>>,
    },
    /// Others can read it too.
    #[error("{place} can be read by others than its owner: {advice}")]
    Exposed {
        /// Where it is.
        place: String,
        /// What to do.
        advice: String,
    },
    /// The source does not answer.
    #[error("{place} cannot be had now: {source}")]
    Unavailable {
        /// Where it is.
        place: String,
        /// Why.
        source: Box<dyn Error + Send + Sync>,
    },
    /// The source did not answer in time.
    #[error("{place} was not had within {} ms: its source is overloaded, or cannot be reached", limit.as_millis())]
    TimedOut {
        /// Where it is.
        place: String,
        /// How long it was waited for.
        limit: std::time::Duration,
    },
    /// What is there is no text, or has not the field that was asked for.
    #[error("{place} is not what was expected: {problem}")]
    Unusable {
        /// Where it is.
        place: String,
        /// What is wrong with it.
        problem: String,
    },
    /// What is there is no token.
    #[error("{place} holds no token: {invalid}")]
    Invalid {
        /// Where it is.
        place: String,
        /// What is wrong with it.
        invalid: InvalidToken,
    },
    /// The work was not done.
    #[error(
        "{place} was not read: a thread died, or a client that blocks was given a source that is awaited"
    )]
    NotDone {
        /// Where it is.
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
    /// There is nothing, for those who implement a source.
    pub fn missing(place: impl Into<String>, advice: impl Into<String>) -> Self {
        Self::Missing { place: place.into(), advice: advice.into() }
    }

    /// The program may not read it, for those who implement a source.
    pub fn denied(
        place: impl Into<String>,
        advice: impl Into<String>,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self::Denied { place: place.into(), advice: advice.into(), source: Some(source.into()) }
    }

    /// The source does not answer, for those who implement one.
    pub fn unavailable(
        place: impl Into<String>,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self::Unavailable { place: place.into(), source: source.into() }
    }

    /// What is there cannot be used, for those who implement a source.
    pub fn unusable(place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Unusable { place: place.into(), problem: problem.into() }
    }

    /// Whether the same call may succeed later without anybody doing anything.
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Unavailable { .. } | Self::TimedOut { .. })
    }
}
