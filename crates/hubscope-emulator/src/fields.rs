//! The fields of a query or a form.

use percent_encoding::percent_decode_str;

use crate::response::ApiError;

/// The names and values of a query or a form, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Fields(pub(crate) Vec<(String, String)>);

impl Fields {
    pub(crate) fn parse(encoded: &str) -> Self {
        let pairs = encoded.split('&').filter(|pair| !pair.is_empty());
        Self(
            pairs
                .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
                .map(|(k, v)| (decode(k), decode(v)))
                .collect(),
        )
    }

    /// Returns the value of the first field with this name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Returns the items of a list, which may be sent as repeated fields, separated by commas, or
    /// both.
    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        let items = self.all(name).flat_map(|value| value.split(',')).map(str::trim);
        items.filter(|item| !item.is_empty()).map(str::to_owned).collect()
    }

    /// Parses a boolean; a missing one is `false`. Case is ignored, because HubSpot's Python client
    /// sends `True` and `False`.
    pub(crate) fn flag(&self, name: &str) -> Result<bool, ApiError> {
        match self.get(name) {
            None | Some("") => Ok(false),
            Some(value) if value.eq_ignore_ascii_case("false") => Ok(false),
            Some(value) if value.eq_ignore_ascii_case("true") => Ok(true),
            Some(other) => Err(ApiError::validation(format!(
                "The parameter {name} has to be true or false, not {other:?}."
            ))),
        }
    }

    pub(crate) fn encode(&self) -> String {
        let pairs = self.0.iter().map(|(key, value)| format!("{}={}", encode(key), encode(value)));
        pairs.collect::<Vec<_>>().join("&")
    }
}

/// Percent-encodes text for a query or a path segment.
pub(crate) fn encode(text: &str) -> impl std::fmt::Display {
    const PLAIN: &percent_encoding::AsciiSet =
        &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    percent_encoding::utf8_percent_encode(text, PLAIN)
}

fn decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_come_repeated_or_with_commas() {
        let query = Fields::parse("properties=a,b&x=1&properties=c&properties=");
        assert_eq!(query.list("properties"), ["a", "b", "c"]);
        assert_eq!(query.get("x"), Some("1"));
        assert!(query.list("y").is_empty());
    }

    #[test]
    fn flags_are_true_or_false_in_any_case() {
        let query = Fields::parse("a=True&b=FALSE&c=&d=1");
        assert_eq!((query.flag("a"), query.flag("b")), (Ok(true), Ok(false)));
        assert_eq!((query.flag("c"), query.flag("absent")), (Ok(false), Ok(false)));
        assert!(query.flag("d").is_err());
    }

    #[test]
    fn fields_survive_a_round_trip() {
        let fields =
            Fields(vec![("a b".into(), "1+1=2&ü%".into()), ("empty".into(), String::new())]);
        assert_eq!(Fields::parse(&fields.encode()), fields);
        assert_eq!(Fields::parse("scope=a+b%20c").get("scope"), Some("a b c"));
    }
}
