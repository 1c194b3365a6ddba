//! When a request is sent again, and after how long.

use std::time::Duration;

use http::StatusCode;

use crate::{endpoint::Repeat, error::Error};

/// When a request is sent again, and after how long.
///
/// Only what cannot be done twice is sent again: reads, idempotent calls, and requests that HubSpot refused unread.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How many times a request is sent at most, the first included.
    pub max_attempts: u32,
    /// How long the first wait is; each one after it is twice as long.
    pub first_wait: Duration,
    /// How long one wait is at most, unless HubSpot asks for more.
    pub longest_wait: Duration,
    /// How long all waits of one call are at most, together. A longer wait ends the call at once.
    pub max_wait: Duration,
}

impl RetryPolicy {
    /// Sends every request once.
    pub fn never() -> Self {
        Self { max_attempts: 1, ..Self::default() }
    }

    /// How long a wait is, with up to a quarter added by chance: clients that failed together do not return together.
    pub(crate) fn length(&self, wait: Wait, attempts: u32, chance: &mut fastrand::Rng) -> Duration {
        let least = match wait {
            Wait::Exactly(wait) => return wait,
            Wait::AtLeast(wait) => wait,
            Wait::Backoff => {
                let doublings = attempts.saturating_sub(1).min(16);
                self.first_wait.saturating_mul(1 << doublings).min(self.longest_wait)
            }
        };
        least.saturating_add(least.mul_f64(chance.f64() / 4.0))
    }
}

impl Default for RetryPolicy {
    /// Four attempts, waits of 0.5 s, 1 s, 2 s, and never more than 60 s in all.
    fn default() -> Self {
        Self {
            max_attempts: 4,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(8),
            max_wait: Duration::from_secs(60),
        }
    }
}

/// Why to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wait {
    /// HubSpot asked for it.
    Exactly(Duration),
    /// A limit or a lock lasts that long.
    AtLeast(Duration),
    /// Something failed that may work a little later.
    Backoff,
}

/// Whether to try again after an answer that is no success.
pub(crate) fn after_answer(
    error: &Error,
    status: StatusCode,
    repeat: Repeat,
    attempts: u32,
) -> Option<Wait> {
    let asked = error.retry_after().map(Wait::Exactly);
    let repeatable = matches!(repeat, Repeat::Safe | Repeat::Idempotent);
    match status.as_u16() {
        429 => asked.or_else(|| match error.api()?.policy.as_deref() {
            Some("DAILY") => None,
            Some("SECONDLY") => Some(Wait::AtLeast(Duration::from_secs(u64::from(attempts)))),
            _ => Some(Wait::AtLeast(Duration::from_secs(10))),
        }),
        // A lock lasts two seconds.
        423 => asked.or(Some(Wait::AtLeast(Duration::from_secs(2)))),
        // The account moves to another region; HubSpot says for how long.
        477 => asked.or(Some(Wait::AtLeast(Duration::from_secs(10)))),
        500 | 502 | 503 | 504 | 521 | 523 | 524 if repeatable => asked.or(Some(Wait::Backoff)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_wait_gets_no_longer_by_chance() {
        let policy = RetryPolicy {
            first_wait: Duration::MAX,
            longest_wait: Duration::MAX,
            ..RetryPolicy::default()
        };
        let length = policy.length(Wait::Backoff, 1, &mut fastrand::Rng::with_seed(7));
        assert_eq!(length, Duration::MAX);
    }
}
