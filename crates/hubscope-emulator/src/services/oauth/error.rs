//! The errors of the token endpoints.

use http::StatusCode;
use serde_json::json;

use crate::response::{CORRELATION_HEADER, Response, correlation_id};

/// An error of the token endpoints, with the fields of RFC 6749 and those that HubSpot adds.
#[derive(Debug)]
pub(super) struct OAuthError {
    error: &'static str,
    status: &'static str,
    message: String,
}

impl OAuthError {
    pub(super) fn new(
        error: &'static str,
        status: &'static str,
        message: impl Into<String>,
    ) -> Self {
        Self { error, status, message: message.into() }
    }

    pub(super) fn into_response(self) -> Response {
        let correlation_id = correlation_id();
        let body = json!({
            "error": self.error, "error_description": self.message, "status": self.status,
            "message": self.message, "correlationId": correlation_id,
        });
        Response::json(StatusCode::BAD_REQUEST, &body)
            .with_header(CORRELATION_HEADER, correlation_id)
    }
}
