//! What arrives and what is answered, as plain data: everything behind it needs no socket.

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, header};
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::errors::ApiError;

/// A request that was read to its end.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    /// As it was sent, still percent-encoded.
    pub(crate) path: String,
    pub(crate) query: Fields,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Request {
    pub(crate) fn header(&self, name: header::HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn authorization(&self) -> Authorization<'_> {
        let Some(value) = self.header(header::AUTHORIZATION) else {
            return if self.headers.contains_key(header::AUTHORIZATION) {
                Authorization::Other
            } else {
                Authorization::None
            };
        };
        match value.split_once(' ') {
            Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => {
                Authorization::Bearer(token.trim())
            }
            _ => Authorization::Other,
        }
    }

    /// The body as JSON, whatever the content type says: HubSpot's own clients differ in what they send there.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, ApiError> {
        serde_json::from_slice(&self.body).map_err(|error| {
            ApiError::validation(format!(
                "The request body is not the JSON that is expected: {error}."
            ))
        })
    }

    /// The body as form fields. JSON is accepted too, because one official client sends it.
    pub(crate) fn form(&self) -> Result<Fields, ApiError> {
        let is_json = self
            .header(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.starts_with("application/json"));
        if !is_json {
            return Ok(Fields::parse(&String::from_utf8_lossy(&self.body)));
        }
        let object: serde_json::Map<String, Value> = self.json()?;
        let text = |value: Value| match value {
            Value::String(text) => text,
            other => other.to_string(),
        };
        Ok(Fields(
            object.into_iter().filter(|(_, v)| !v.is_null()).map(|(k, v)| (k, text(v))).collect(),
        ))
    }
}

/// How a request says who it is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Authorization<'a> {
    None,
    Bearer(&'a str),
    Other,
}

/// Names and values in their order, from a query or a form.
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

    /// The value of the first field of that name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The items of a list that is sent as repeated fields, as one field with commas, or as both.
    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        let items = self.all(name).flat_map(|value| value.split(',')).map(str::trim);
        items.filter(|item| !item.is_empty()).map(str::to_owned).collect()
    }

    /// A switch: absent is off.
    pub(crate) fn flag(&self, name: &str) -> Result<bool, ApiError> {
        match self.get(name) {
            None | Some("" | "false") => Ok(false),
            Some("true") => Ok(true),
            Some(other) => Err(ApiError::validation(format!(
                "The parameter {name} is true or false, and not {other:?}."
            ))),
        }
    }

    pub(crate) fn encode(&self) -> String {
        let pairs = self.0.iter().map(|(key, value)| format!("{}={}", encode(key), encode(value)));
        pairs.collect::<Vec<_>>().join("&")
    }
}

/// Percent-encodes what must not stand in a query or a path segment as it is.
pub(crate) fn encode(text: &str) -> impl std::fmt::Display {
    const PLAIN: &percent_encoding::AsciiSet =
        &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    percent_encoding::utf8_percent_encode(text, PLAIN)
}

fn decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// An answer, before faults change how it is delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new() }
    }

    pub(crate) fn json(status: StatusCode, body: &Value) -> Self {
        Self::text(status, "application/json;charset=utf-8", body.to_string())
    }

    pub(crate) fn html(status: StatusCode, body: String) -> Self {
        Self::text(status, "text/html;charset=utf-8", body)
    }

    fn text(status: StatusCode, content_type: &str, body: String) -> Self {
        Self {
            status,
            headers: vec![("content-type".into(), content_type.into())],
            body: body.into(),
        }
    }

    #[must_use]
    pub(crate) fn with_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }
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
    fn fields_survive_a_round_trip() {
        let fields =
            Fields(vec![("a b".into(), "1+1=2&ü%".into()), ("empty".into(), String::new())]);
        assert_eq!(Fields::parse(&fields.encode()), fields);
        assert_eq!(Fields::parse("scope=a+b%20c").get("scope"), Some("a b c"));
    }
}
