//! Ages in words, and times in a form for people.

use std::time::{Duration, SystemTime};

use hubscope_auth::store::ConnectionState;
use jiff::Timestamp;

use crate::{report::Connection, serialize::is_known};

const UNITS: [(u64, &str); 4] = [(24 * 3600, "d"), (3600, "h"), (60, "min"), (1, "s")];

/// Returns the time between two times in its largest unit: `12 d`. Clocks that differ make no
/// negative ages.
pub(crate) fn age(since: SystemTime, now: SystemTime) -> String {
    match is_known(since) {
        true => words(now.duration_since(since).unwrap_or_default()),
        false => "unknown".to_owned(),
    }
}

/// Returns the same, followed by `ago`.
pub(crate) fn ago(since: SystemTime, now: SystemTime) -> String {
    let age = age(since, now);
    if is_known(since) { format!("{age} ago") } else { age }
}

/// Returns the last use of an account. It is unknown when the record cannot be read.
pub(crate) fn last_use(connection: &Connection, words: impl Fn(SystemTime) -> String) -> String {
    match connection.used_at {
        Some(used) => words(used),
        None if connection.state == ConnectionState::Damaged => "unknown".to_owned(),
        None => "never".to_owned(),
    }
}

fn words(age: Duration) -> String {
    let seconds = age.as_secs();
    let unit = UNITS.iter().find(|(length, _)| seconds >= *length);
    unit.map_or_else(|| "0 s".to_owned(), |(length, name)| format!("{} {name}", seconds / length))
}

/// Returns a time to the minute, in UTC.
pub(crate) fn minute(moment: SystemTime) -> String {
    match Timestamp::try_from(moment) {
        _ if !is_known(moment) => "unknown".to_owned(),
        Ok(moment) => moment.strftime("%Y-%m-%d %H:%M UTC").to_string(),
        Err(_) => "unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_is_in_its_largest_unit() {
        let ages = [
            (0, "0 s"),
            (59, "59 s"),
            (60, "1 min"),
            (7199, "1 h"),
            (86_399, "23 h"),
            (999_999, "11 d"),
        ];
        for (seconds, text) in ages {
            assert_eq!(words(Duration::from_secs(seconds)), text);
        }
    }

    #[test]
    fn a_moment_is_utc() {
        assert_eq!(
            minute(SystemTime::UNIX_EPOCH + Duration::from_secs(90_061)),
            "1970-01-02 01:01 UTC"
        );
    }
}
