//! A calendar day, in the forms in which HubSpot writes one.

use std::{fmt, str::FromStr};

use jiff::{civil, tz::Offset};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::timestamp::{self, Timestamp};

/// A calendar day without a time: the value of a `date` property.
///
/// HubSpot stores a day as its midnight in UTC. In a property and in a filter a `Date` is written
/// as the milliseconds since 1970 of that moment: HubSpot takes this form for `date` and for
/// `datetime` properties, and its search takes no other. It is read from milliseconds and from ISO
/// 8601. In JSON of your own, and by `Display`, it is ISO 8601.
///
/// ```
/// use hubscope_core::{Date, Properties};
///
/// let properties = Properties::new().with("birthday", Date::new(1815, 12, 10)?);
/// assert_eq!(properties.get("birthday"), Some("-4861728000000"));
///
/// let birthday: Date = properties.get_as("birthday")?;
/// assert_eq!(birthday.to_string(), "1815-12-10");
/// assert_eq!(birthday, "1815-12-10".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// Takes a year from -9999 to 9999, a month from 1 to 12, and a day of that month.
    ///
    /// # Errors
    /// [`InvalidDate`] when the calendar has no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, InvalidDate> {
        civil::Date::new(year, month, day)
            .map(Self)
            .map_err(|_| InvalidDate { found: format!("{year:04}-{month:02}-{day:02}") })
    }

    /// Returns the day that it is in UTC at this moment.
    #[must_use]
    pub fn in_utc(moment: Timestamp) -> Self {
        Self(Offset::UTC.to_datetime(moment).date())
    }

    /// Returns the year, from -9999 to 9999.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Returns the month, from 1 to 12.
    #[must_use]
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// Returns the day of the month, from 1 to 31.
    #[must_use]
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// Returns the milliseconds from the beginning of 1970 to the day's midnight in UTC.
    #[must_use]
    pub fn as_millisecond(self) -> i64 {
        const HOUR: i64 = 60 * 60 * 1000;
        self.0.duration_since(civil::Date::constant(1970, 1, 1)).as_hours() * HOUR
    }

    /// Reads ISO 8601, or milliseconds or a moment that are a midnight in UTC.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if let Some(day) = timestamp::iso_day(text) {
            return Some(Self(day));
        }
        let moment = timestamp::parse(text)?;
        let day = Self::in_utc(moment);
        (day.as_millisecond() == moment.as_millisecond()
            && moment.subsec_nanosecond() % 1_000_000 == 0)
            .then_some(day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// `{:?}` prints ISO 8601 as well.
impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Date {
    type Err = InvalidDate;

    /// Reads `2026-03-01`, or the milliseconds since 1970 of a midnight in UTC.
    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        Self::parse(text).ok_or_else(|| InvalidDate { found: text.chars().take(40).collect() })
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self(date)
    }
}

impl From<Date> for civil::Date {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DateVisitor)
    }
}

struct DateVisitor;

impl de::Visitor<'_> for DateVisitor {
    type Value = Date;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date: `2026-03-01`, or the milliseconds since 1970 of a midnight in UTC")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Date, E> {
        Date::parse(text).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
    }

    fn visit_i64<E: de::Error>(self, milliseconds: i64) -> Result<Date, E> {
        Date::parse(&milliseconds.to_string())
            .ok_or_else(|| E::invalid_value(de::Unexpected::Signed(milliseconds), &self))
    }

    fn visit_u64<E: de::Error>(self, milliseconds: u64) -> Result<Date, E> {
        Date::parse(&milliseconds.to_string())
            .ok_or_else(|| E::invalid_value(de::Unexpected::Unsigned(milliseconds), &self))
    }
}

/// The error of a text or numbers that are not a day of the calendar.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{found}` is not a date: expected a day such as `2026-03-01`, from -9999-01-01 to 9999-12-31"
)]
pub struct InvalidDate {
    found: String,
}

crate::debug_in_words!(struct InvalidDate { found });

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_form_is_read() {
        let day = Date::new(2026, 3, 1).unwrap();
        for text in
            ["2026-03-01", "1772323200000", "2026-03-01T00:00:00Z", "2026-03-01T00:00:00.000Z"]
        {
            assert_eq!(text.parse::<Date>().unwrap(), day, "{text}");
        }
        assert_eq!(serde_json::from_str::<Date>("1772323200000").unwrap(), day);
        assert_eq!(serde_json::from_str::<Date>("\"1772323200000\"").unwrap(), day);
        assert_eq!(serde_json::to_string(&day).unwrap(), "\"2026-03-01\"");
    }

    #[test]
    fn what_is_not_a_day_is_refused() {
        for text in
            ["", "today", "2026-02-30", "20260301", "1772323200001", "2026-03-01T12:00:00Z", "1e3"]
        {
            let error = text.parse::<Date>().unwrap_err();
            assert_eq!(format!("{error:?}"), error.to_string());
            assert!(error.to_string().contains("is not a date"), "{error}");
        }
        assert!(Date::new(2026, 2, 29).is_err());
        assert!(serde_json::from_str::<Date>("5").is_err());
    }

    proptest! {
        #[test]
        fn milliseconds_and_iso_survive_a_round_trip(days in -4_000_000_i64..2_900_000) {
            let millis = days * 86_400_000;
            if let Some(day) = Date::parse(&millis.to_string()) {
                prop_assert_eq!(day.as_millisecond(), millis);
                prop_assert_eq!(day.to_string().parse::<Date>().unwrap(), day);
            }
        }

        #[test]
        fn every_day_of_the_calendar_has_both_forms(
            year in -9998_i16..9999, month in 1_i8..=12, day in 1_i8..=28,
        ) {
            let date = Date::new(year, month, day).unwrap();
            prop_assert_eq!(date.as_millisecond().to_string().parse::<Date>().unwrap(), date);
            let parts = (date.year(), date.month(), date.day());
            prop_assert_eq!(parts, (year, month, day));
        }
    }
}
