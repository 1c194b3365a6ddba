//! The rule for one fault, and the response that it causes.

use bytes::Bytes;
use http::StatusCode;

use super::delivery::Delivery;
use crate::response::{ApiError, Response, correlation_id};

/// A rule that makes requests fail, for [`Emulator::fail`](crate::Emulator::fail).
///
/// By default it applies to the next request only, whatever that is. A request that fails has no
/// effect, unless the fault comes [after handling](Fault::after_handling).
///
/// ```
/// use hubscope_emulator::{Emulator, Fault};
///
/// let hubspot = Emulator::start()?;
/// hubspot.fail(Fault::rate_limited().header("retry-after", "1").times(2));
/// hubspot.fail(Fault::status(502).method("GET").path("/crm/objects").always());
/// hubspot.fail(Fault::drop_connection().path("/oauth"));
/// # Ok::<(), hubscope_emulator::StartError>(())
/// ```
#[derive(Debug, Clone)]
#[must_use = "a fault has no effect until it is passed to `Emulator::fail`"]
pub struct Fault {
    pub(super) method: Option<String>,
    pub(super) path: Option<String>,
    pub(super) times: Option<u32>,
    pub(super) after_handling: bool,
    kind: Kind,
    headers: Vec<(String, String)>,
}

#[derive(Debug, Clone)]
enum Kind {
    /// Without a body, HubSpot's error body for the status is sent.
    Status(u16, Option<String>),
    Empty(u16),
    Html(u16),
    Huge(u64),
    Truncated,
    Dropped,
    Never,
}

impl Fault {
    fn new(kind: Kind) -> Self {
        Self {
            method: None,
            path: None,
            times: Some(1),
            after_handling: false,
            kind,
            headers: Vec::new(),
        }
    }

    /// Responds with this status and HubSpot's error body for it, or with the [`body`](Self::body)
    /// that is set.
    pub fn status(status: u16) -> Self {
        Self::new(Kind::Status(status, None))
    }

    /// Responds with 429, as HubSpot does when an app exceeds its limit of requests within ten
    /// seconds.
    pub fn rate_limited() -> Self {
        let body = serde_json::json!({
            "status": "error", "message": "The ten-second limit of this app is exceeded.",
            "errorType": "RATE_LIMIT", "correlationId": correlation_id(),
            "policyName": "TEN_SECONDLY_ROLLING", "requestId": correlation_id(),
        });
        Self::status(429).body(body.to_string())
    }

    /// Responds with this status and an HTML page, as a proxy in front of HubSpot does.
    pub fn html(status: u16) -> Self {
        Self::new(Kind::Html(status))
    }

    /// Responds with this status and an empty body.
    pub fn empty_body(status: u16) -> Self {
        Self::new(Kind::Empty(status))
    }

    /// Responds with 200 and a JSON body of about this many bytes, at most 2⁴⁰. The body is
    /// streamed and not held in memory.
    pub fn huge_body(bytes: u64) -> Self {
        Self::new(Kind::Huge(bytes.min(MAX_PADDING)))
    }

    /// Sends half of a body and closes the connection before the announced `Content-Length` is
    /// reached.
    pub fn truncated_body() -> Self {
        Self::new(Kind::Truncated)
    }

    /// Closes the connection without a response.
    pub fn drop_connection() -> Self {
        Self::new(Kind::Dropped)
    }

    /// Keeps the connection open and never responds.
    pub fn never_answer() -> Self {
        Self::new(Kind::Never)
    }

    /// Sets the body of a [`status`](Self::status) fault, JSON unless a header says otherwise.
    /// Other kinds of faults ignore it.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        if let Kind::Status(_, old) = &mut self.kind {
            *old = Some(body.into());
        }
        self
    }

    /// Sets a header of the response. The server sets `content-length` and `transfer-encoding`: a
    /// fault with one of them responds with 500.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(old, _)| !old.eq_ignore_ascii_case(name));
        self.headers.push((name.to_ascii_lowercase(), value.to_owned()));
        self
    }

    /// Selects only requests with this method.
    pub fn method(mut self, method: &str) -> Self {
        self.method = Some(method.to_ascii_uppercase());
        self
    }

    /// Selects only requests whose path begins with this prefix, as it was sent.
    pub fn path(mut self, prefix: &str) -> Self {
        self.path = Some(prefix.to_owned());
        self
    }

    /// Sets the number of requests that fail.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Applies to every request until [`clear_faults`](crate::Emulator::clear_faults) is called.
    pub fn always(mut self) -> Self {
        self.times = None;
        self
    }

    /// Handles the request first, and replaces only its response. A client cannot tell this from a
    /// request that had no effect, and has to decide whether to retry.
    pub fn after_handling(mut self) -> Self {
        self.after_handling = true;
        self
    }

    pub(crate) fn comes_after_handling(&self) -> bool {
        self.after_handling
    }

    pub(super) fn selects(&self, method: &str, path: &str) -> bool {
        self.method.as_deref().is_none_or(|wanted| wanted == method)
            && self.path.as_deref().is_none_or(|prefix| path.starts_with(prefix))
    }

    /// Returns what the client receives. `handled` is the response of a request that took effect.
    pub(crate) fn deliver(&self, handled: Option<Response>) -> Delivery {
        let mut response = match &self.kind {
            Kind::Dropped => return Delivery::Dropped,
            Kind::Never => return Delivery::Never,
            Kind::Truncated => handled.unwrap_or_else(|| Response {
                body: Bytes::from_static(
                    br#"{"results":[{"id":"1","properties":{"email":"a@example.com"}}]}"#,
                ),
                ..json(StatusCode::OK)
            }),
            Kind::Huge(_) => json(StatusCode::OK),
            Kind::Empty(status) => Response::empty(code(*status)),
            Kind::Html(status) => Response::html(
                code(*status),
                format!(
                    "<!doctype html><title>{status}</title><h1>{status}</h1>\
                     <p>This page is not JSON.</p>"
                ),
            ),
            Kind::Status(status, Some(body)) => {
                Response { body: body.clone().into(), ..json(code(*status)) }
            }
            Kind::Status(status, None) => {
                let message = format!("A fault of the emulator: {status}.");
                ApiError::new(code(*status), category(*status), message).into_response()
            }
        };
        if let Some(name) = self.headers.iter().map(|(name, _)| name).find(|name| is_framing(name))
        {
            return Delivery::Whole(framing_error(name).into_response());
        }
        for (name, value) in &self.headers {
            response.headers.retain(|(old, _)| old != name);
            response.headers.push((name.clone(), value.clone()));
        }
        match self.kind {
            Kind::Truncated => Delivery::Truncated(response),
            Kind::Huge(bytes) => Delivery::Padded(response, bytes),
            _ => Delivery::Whole(response),
        }
    }
}

fn json(status: StatusCode) -> Response {
    Response::empty(status).with_header("content-type", "application/json;charset=utf-8")
}

/// The maximum padding of a body in bytes: more than any client reads.
pub(super) const MAX_PADDING: u64 = 1 << 40;

/// Tells whether a header frames the body. A wrong one would break the connection.
pub(super) fn is_framing(name: &str) -> bool {
    ["content-length", "transfer-encoding"].iter().any(|other| name.eq_ignore_ascii_case(other))
}

pub(super) fn framing_error(name: &str) -> ApiError {
    let message = format!(
        "The header {name} cannot be set by a fault: the server sets it. A truncated_body fault \
         ends a body too early."
    );
    ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", message)
}

/// Returns the status, or 500 for a number that is not a final status.
fn code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).ok().filter(is_final).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

pub(super) fn is_final(status: &StatusCode) -> bool {
    !status.is_informational()
}

fn category(status: u16) -> &'static str {
    match status {
        400 => "VALIDATION_ERROR",
        401 => "INVALID_AUTHENTICATION",
        403 => "MISSING_SCOPES",
        404 => "OBJECT_NOT_FOUND",
        409 => "CONFLICT",
        429 => "RATE_LIMITS",
        _ => "INTERNAL_ERROR",
    }
}
