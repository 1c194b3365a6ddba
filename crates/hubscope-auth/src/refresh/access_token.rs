//! A new access token, and when the next one is due.

use std::time::{Duration, SystemTime};

use secrecy::SecretString;

/// The longest time before its expiry at which a token is refreshed.
const MARGIN: Duration = Duration::from_secs(300);

/// A new access token.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AccessToken {
    /// The token.
    pub token: SecretString,
    /// The time at which HubSpot stops accepting it.
    pub expires_at: SystemTime,
    /// The time at which it was issued, by the clock of this machine.
    pub issued_at: SystemTime,
    /// The time by which it becomes stale earlier than others.
    early: Duration,
    /// The latest time at which it becomes stale.
    refresh_by: Option<SystemTime>,
}

impl AccessToken {
    /// Takes a token, the time at which it was issued, and the time at which it expires.
    pub fn new(token: SecretString, issued_at: SystemTime, expires_at: SystemTime) -> Self {
        Self { token, expires_at, issued_at, early: Duration::ZERO, refresh_by: None }
    }

    /// Refreshes it up to a thirtieth of its life earlier, so that the tokens of many accounts that
    /// were issued at once are not refreshed at once. `random` is between 0 and 1.
    #[must_use]
    pub fn jitter(mut self, random: f64) -> Self {
        let random = if random.is_nan() { 0.0 } else { random.clamp(0.0, 1.0) };
        self.early = (self.life() / 30).mul_f64(random);
        self
    }

    /// Caps the lifetime: refreshes it no later than `at`.
    #[must_use]
    pub fn refresh_by(mut self, at: SystemTime) -> Self {
        self.refresh_by = Some(at);
        self
    }

    fn life(&self) -> Duration {
        self.expires_at.duration_since(self.issued_at).unwrap_or_default()
    }

    /// Returns when it becomes stale: five minutes before it expires, or a sixth of its life when
    /// that is short.
    pub(crate) fn stale_at(&self) -> SystemTime {
        let margin = MARGIN.min(self.life() / 6) + self.early;
        let stale = self.expires_at.checked_sub(margin).unwrap_or(self.expires_at);
        self.refresh_by.map_or(stale, |at| at.min(stale))
    }
}
