//! A moment in time, in the several forms in which HubSpot writes one.

use std::fmt;

use jiff::{civil, tz::Offset};
use serde::{
    Deserializer, Serializer,
    de::{Error, Unexpected, Visitor},
};

/// A moment in time: a [`jiff::Timestamp`].
pub type Timestamp = jiff::Timestamp;

/// Reads milliseconds since 1970, ISO 8601, or a day, which is its midnight in UTC.
pub(crate) fn parse(text: &str) -> Option<Timestamp> {
    if let Ok(milliseconds) = text.parse() {
        return Timestamp::from_millisecond(milliseconds).ok();
    }
    match iso_day(text) {
        Some(day) => Offset::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok(),
        None => text.parse().ok(),
    }
}

/// Reads `2026-03-01` and nothing else: jiff's own parser also takes the day out of a time, and
/// `20260301`, which is milliseconds here.
pub(crate) fn iso_day(text: &str) -> Option<civil::Date> {
    let dashes = text.bytes().skip(1).filter(|byte| *byte == b'-').count();
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if plain && dashes == 2 { text.parse().ok() } else { None }
}

/// Reads a moment that may be absent.
///
/// HubSpot writes ISO 8601, milliseconds since 1970 as a number or as text, and an empty text for
/// "none". A day without a time is its midnight in UTC. As a `deserialize_with` it reads a field of
/// your own struct, which [`Properties::to_struct`](crate::Properties::to_struct) makes.
///
/// # Errors
/// When it is none of these.
pub fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Timestamp>, D::Error> {
    deserializer.deserialize_any(Moment)
}

/// Reads a moment that has to be there, in any of the forms of [`optional`].
///
/// # Errors
/// When it is none of these, or an empty text.
pub fn required<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
    optional(deserializer)?.ok_or_else(|| D::Error::custom("expected a moment, and not none"))
}

/// Writes a moment as milliseconds since 1970.
///
/// # Errors
/// Those of the serializer.
pub fn millis<S: Serializer>(moment: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_i64(moment.as_millisecond())
}

/// Writes a moment that may be absent as milliseconds since 1970.
///
/// # Errors
/// Those of the serializer.
pub fn optional_millis<S: Serializer>(
    moment: &Option<Timestamp>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match moment {
        Some(moment) => millis(moment, serializer),
        None => serializer.serialize_none(),
    }
}

/// Reads each form by hand: an untagged enum would copy the text first.
struct Moment;

impl Visitor<'_> for Moment {
    type Value = Option<Timestamp>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a moment: ISO 8601, or milliseconds since 1970")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E: Error>(self, milliseconds: i64) -> Result<Self::Value, E> {
        Timestamp::from_millisecond(milliseconds).map(Some).map_err(E::custom)
    }

    fn visit_u64<E: Error>(self, milliseconds: u64) -> Result<Self::Value, E> {
        self.visit_i64(i64::try_from(milliseconds).map_err(E::custom)?)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        match parse(text) {
            _ if text.is_empty() => Ok(None),
            None => Err(E::invalid_value(Unexpected::Str(text), &self)),
            moment => Ok(moment),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::*;

    #[derive(Debug, Deserialize)]
    struct At(#[serde(deserialize_with = "optional")] Option<Timestamp>);

    fn read(json: &str) -> Result<Option<Timestamp>, serde_json::Error> {
        serde_json::from_str::<At>(json).map(|at| at.0)
    }

    #[test]
    fn every_form_is_read() {
        let at = Timestamp::from_millisecond(1_564_113_600_000).unwrap();
        for json in [
            "\"2019-07-26T04:00:00Z\"",
            "\"2019-07-26T04:00:00.000+00:00\"",
            "1564113600000",
            "\"1564113600000\"",
        ] {
            assert_eq!(read(json).unwrap(), Some(at), "{json}");
        }
        let midnight = Timestamp::from_millisecond(1_564_099_200_000).unwrap();
        assert_eq!(read("\"2019-07-26\"").unwrap(), Some(midnight));
        assert_eq!(read("null").unwrap(), None);
        assert_eq!(read("\"\"").unwrap(), None);
        for json in ["\"yesterday\"", "\"2019-07-26T04:00:00\"", "\"2019-7-26\"", "\" 5\""] {
            assert!(read(json).is_err(), "{json}");
        }
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Both {
        #[serde(deserialize_with = "required", serialize_with = "millis")]
        at: Timestamp,
        #[serde(default, deserialize_with = "optional", serialize_with = "optional_millis")]
        until: Option<Timestamp>,
    }

    #[test]
    fn moments_in_milliseconds_survive_a_round_trip() {
        for json in [r#"{"at":1564113600000,"until":7}"#, r#"{"at":-1,"until":null}"#] {
            let both: Both = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&both).unwrap(), json);
        }
        let error = serde_json::from_str::<Both>(r#"{"at":null}"#).unwrap_err().to_string();
        assert!(error.starts_with("expected a moment"), "{error}");
    }
}
