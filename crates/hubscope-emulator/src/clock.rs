//! The clock of the emulator: it runs in real time and can be advanced.

use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};

#[derive(Debug)]
pub(crate) struct Clock {
    began: Timestamp,
    running_since: Instant,
    ahead: Duration,
}

impl Clock {
    pub(crate) fn new() -> Self {
        Self { began: Timestamp::now(), running_since: Instant::now(), ahead: Duration::ZERO }
    }

    pub(crate) fn now(&self) -> Timestamp {
        later(self.began, self.running_since.elapsed().saturating_add(self.ahead))
    }

    pub(crate) fn advance(&mut self, by: Duration) {
        self.ahead = self.ahead.saturating_add(by);
    }
}

/// Returns `start` plus `by`, saturating at the largest timestamp.
pub(crate) fn later(start: Timestamp, by: Duration) -> Timestamp {
    SignedDuration::try_from(by)
        .ok()
        .and_then(|by| start.checked_add(by).ok())
        .unwrap_or(Timestamp::MAX)
}

/// Formats a timestamp as HubSpot does: UTC with milliseconds.
pub(crate) fn iso(at: Timestamp) -> String {
    format!("{at:.3}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jump_beyond_the_last_timestamp_stops_there() {
        let mut clock = Clock::new();
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(clock.now(), Timestamp::MAX);
    }

    #[test]
    fn moments_have_milliseconds() {
        assert_eq!(iso(Timestamp::UNIX_EPOCH), "1970-01-01T00:00:00.000Z");
    }
}
