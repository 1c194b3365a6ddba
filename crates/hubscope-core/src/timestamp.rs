//! A moment in time, in the several forms in which HubSpot writes one.

use serde::{Deserialize, Deserializer};

/// A moment in time: a [`jiff::Timestamp`].
pub type Timestamp = jiff::Timestamp;

/// Reads a moment that may be absent.
///
/// HubSpot writes ISO 8601, milliseconds since 1970 as a number or as text, and an empty text for "none".
///
/// # Errors
/// When it is none of these.
pub fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Timestamp>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Form {
        Milliseconds(i64),
        Text(String),
    }
    let text = match Option::deserialize(deserializer)? {
        None => return Ok(None),
        Some(Form::Milliseconds(at)) => return moment(at).map(Some).map_err(serde::de::Error::custom),
        Some(Form::Text(text)) => text,
    };
    match text.parse::<i64>() {
        _ if text.is_empty() => Ok(None),
        Ok(at) => moment(at).map(Some).map_err(serde::de::Error::custom),
        Err(_) => text.parse().map(Some).map_err(serde::de::Error::custom),
    }
}

fn moment(milliseconds: i64) -> Result<Timestamp, jiff::Error> {
    Timestamp::from_millisecond(milliseconds)
}

#[cfg(test)]
mod tests {
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
        assert_eq!(read("null").unwrap(), None);
        assert_eq!(read("\"\"").unwrap(), None);
        assert!(read("\"yesterday\"").is_err());
    }
}
