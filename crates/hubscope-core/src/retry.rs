//! The decision whether a request is sent again, and after how long.

use std::time::Duration;

use http::StatusCode;

use crate::{endpoint::RetrySafety, error::Error};

/// The policy by which a request is sent again.
///
/// Only requests that cannot take effect twice are sent again: reads, idempotent calls, and
/// requests that HubSpot refused unread.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// The number of times a request is sent at most, the first included.
    pub max_attempts: u32,
    /// The first wait. Each one after it is twice as long, plus up to 25 % jitter.
    pub initial_backoff: Duration,
    /// The longest wait, unless HubSpot asks for more.
    pub max_backoff: Duration,
    /// The longest time that one call spends waiting, all waits together. A wait that would exceed
    /// it ends the call at once.
    pub max_elapsed: Duration,
}

impl RetryPolicy {
    /// Returns the policy that sends every request once.
    pub fn never() -> Self {
        Self { max_attempts: 1, ..Self::default() }
    }

    /// Returns the length of a wait, with up to 25 % jitter: clients that failed together do not
    /// return together.
    pub(crate) fn length(&self, wait: Wait, attempts: u32, random: &mut fastrand::Rng) -> Duration {
        let least = match wait {
            Wait::Exactly(wait) => return wait,
            Wait::AtLeast(wait) => wait,
            Wait::Backoff => {
                let doublings = attempts.saturating_sub(1).min(16);
                self.initial_backoff.saturating_mul(1 << doublings).min(self.max_backoff)
            }
        };
        least.saturating_add(least.mul_f64(random.f64() / 4.0))
    }
}

impl Default for RetryPolicy {
    /// Four attempts, waits of 0.5 s, 1 s, 2 s, and never more than 60 s in all.
    fn default() -> Self {
        Self {
            max_attempts: 4,
            initial_backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(8),
            max_elapsed: Duration::from_secs(60),
        }
    }
}

/// The reason for a wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wait {
    /// HubSpot asked for it.
    Exactly(Duration),
    /// A limit or a lock lasts that long.
    AtLeast(Duration),
    /// Something failed that may work a little later.
    Backoff,
}

/// Decides whether to try again after a response that is not a success.
pub(crate) fn after_response(
    error: &Error,
    status: StatusCode,
    retry_safety: RetrySafety,
    attempts: u32,
) -> Option<Wait> {
    let asked = error.retry_after().map(Wait::Exactly);
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
        500 | 502 | 503 | 504 | 521 | 523 | 524 if retry_safety.allows_retry() => {
            asked.or(Some(Wait::Backoff))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jitter_does_not_overflow_the_longest_wait() {
        let policy = RetryPolicy {
            initial_backoff: Duration::MAX,
            max_backoff: Duration::MAX,
            ..RetryPolicy::default()
        };
        let length = policy.length(Wait::Backoff, 1, &mut fastrand::Rng::with_seed(7));
        assert_eq!(length, Duration::MAX);
    }
}
