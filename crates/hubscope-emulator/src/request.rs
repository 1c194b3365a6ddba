//! A request as plain data.

use bytes::Bytes;
use http::{HeaderMap, Method, header};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{fields::Fields, response::ApiError};

/// A complete request.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    /// The path as it was sent, percent-encoded.
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

    /// Parses the body as JSON, whatever the content type: HubSpot's own clients disagree about it.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, ApiError> {
        serde_json::from_slice(&self.body).map_err(|error| {
            ApiError::validation(format!("The request body is not the expected JSON: {error}."))
        })
    }

    /// Parses the body as a form. JSON is accepted too, because one official client sends it.
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

/// The `Authorization` header of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Authorization<'a> {
    None,
    Bearer(&'a str),
    Other,
}
