//! A response as plain data, and the errors of the API. Their structure is HubSpot's, their wording
//! is ours.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

/// A response, before a fault changes its delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Response {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Response {
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

type Context = BTreeMap<String, Vec<String>>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ApiError {
    pub(crate) status: StatusCode,
    pub(crate) category: &'static str,
    pub(crate) message: String,
    pub(crate) details: Vec<Detail>,
    pub(crate) context: Context,
    pub(crate) links: BTreeMap<&'static str, &'static str>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Detail {
    pub(crate) message: String,
    pub(crate) code: Option<&'static str>,
    pub(crate) context: Context,
}

impl ApiError {
    pub(crate) fn new(
        status: StatusCode,
        category: &'static str,
        message: impl Into<String>,
    ) -> Self {
        let (details, context, links) = Default::default();
        Self { status, category, message: message.into(), details, context, links }
    }

    pub(crate) fn validation(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "VALIDATION_ERROR", message)
    }

    pub(crate) fn object_not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "OBJECT_NOT_FOUND", message)
    }

    /// Adds an entry to `errors`.
    #[must_use]
    pub(crate) fn with_detail(mut self, detail: Detail) -> Self {
        self.details.push(detail);
        self
    }

    /// Adds an entry to `context`.
    #[must_use]
    pub(crate) fn with_context(mut self, key: &str, values: Vec<String>) -> Self {
        self.context.insert(key.to_owned(), values);
        self
    }

    pub(crate) fn into_response(self) -> Response {
        let correlation_id = correlation_id();
        let mut body = json!({
            "status": "error", "message": self.message, "correlationId": correlation_id,
            "category": self.category,
        });
        if !self.details.is_empty() {
            body["errors"] = self.details.iter().map(Detail::to_json).collect();
        }
        if !self.context.is_empty() {
            body["context"] = json!(self.context);
        }
        if !self.links.is_empty() {
            body["links"] = json!(self.links);
        }
        Response::json(self.status, &body).with_header(CORRELATION_HEADER, correlation_id)
    }

    /// Converts an error to its form in the `errors` of a multi-status response.
    pub(crate) fn into_standard(self) -> Value {
        json!({
            "status": "error", "category": self.category, "message": self.message,
            "context": self.context, "links": self.links,
            "errors": self.details.iter().map(Detail::to_json).collect::<Vec<_>>(),
        })
    }
}

impl Detail {
    /// Creates an entry about one property.
    pub(crate) fn property(name: &str, code: &'static str, message: impl Into<String>) -> Self {
        let context = [("propertyName".to_owned(), vec![name.to_owned()])].into();
        Self { message: message.into(), code: Some(code), context }
    }

    fn to_json(&self) -> Value {
        let mut entry = json!({ "message": self.message });
        if let Some(code) = self.code {
            entry["code"] = code.into();
        }
        if !self.context.is_empty() {
            entry["context"] = json!(self.context);
        }
        entry
    }
}

pub(crate) const CORRELATION_HEADER: &str = "x-hubspot-correlation-id";

/// Returns a random UUID, which HubSpot puts into every error.
pub(crate) fn correlation_id() -> String {
    let (high, low) = (fastrand::u64(..), fastrand::u64(..));
    format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xfff,
        0x8000 | (low >> 50),
        low & 0xffff_ffff_ffff
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_correlation_id_is_a_random_uuid() {
        let id = correlation_id();
        let lengths: Vec<_> = id.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        assert!(
            id[14..].starts_with('4') && matches!(id.as_bytes()[19], b'8' | b'9' | b'a' | b'b')
        );
        assert_ne!(id, correlation_id());
    }
}
