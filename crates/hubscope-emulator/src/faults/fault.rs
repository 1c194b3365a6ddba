//! Faults: answers that go wrong on purpose, for requests that a rule picks.

use bytes::Bytes;
use http::StatusCode;

use super::delivery::Delivery;
use crate::response::{ApiError, Response, correlation_id};

/// A rule that makes requests fail, for [`Emulator::fail`](crate::Emulator::fail).
///
/// It applies to the next request only, whatever it is, until it is told otherwise. The request has no effect
/// then, unless the fault comes [after handling](Fault::after_handling).
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
#[must_use = "a fault does nothing before it is given to `Emulator::fail`"]
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
    /// No body: the one that HubSpot would send with this status.
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

    /// Answers with this status and an error body that fits it, or the [`body`](Self::body) that is given.
    pub fn status(status: u16) -> Self {
        Self::new(Kind::Status(status, None))
    }

    /// Answers 429 as HubSpot does when an app has made too many requests within ten seconds.
    pub fn rate_limited() -> Self {
        let body = serde_json::json!({
            "status": "error", "message": "The ten-secondly limit of this app is used up.", "errorType": "RATE_LIMIT",
            "correlationId": correlation_id(), "policyName": "TEN_SECONDLY_ROLLING",
            "requestId": correlation_id(),
        });
        Self::status(429).body(body.to_string())
    }

    /// Answers with this status and a page in HTML, as a proxy in front of HubSpot does.
    pub fn html(status: u16) -> Self {
        Self::new(Kind::Html(status))
    }

    /// Answers with this status and no body at all.
    pub fn empty_body(status: u16) -> Self {
        Self::new(Kind::Empty(status))
    }

    /// Answers 200 with a JSON body of about this many bytes, at most 2⁴⁰. It is written piece by
    /// piece, and not held in memory.
    pub fn huge_body(bytes: u64) -> Self {
        Self::new(Kind::Huge(bytes.min(MAX_PADDING)))
    }

    /// Sends half of a body and then closes the connection, short of what `Content-Length` promised.
    pub fn truncated_body() -> Self {
        Self::new(Kind::Truncated)
    }

    /// Closes the connection without an answer.
    pub fn drop_connection() -> Self {
        Self::new(Kind::Dropped)
    }

    /// Keeps the connection open and never answers.
    pub fn never_answer() -> Self {
        Self::new(Kind::Never)
    }

    /// Sets the body of a [`status`](Self::status) fault; it is JSON unless a header says otherwise. Other kinds ignore it.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        if let Kind::Status(_, old) = &mut self.kind {
            *old = Some(body.into());
        }
        self
    }

    /// Sets a header of the answer. `content-length` and `transfer-encoding` are the server's to
    /// set: a fault that has one is answered with 500.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(old, _)| !old.eq_ignore_ascii_case(name));
        self.headers.push((name.to_ascii_lowercase(), value.to_owned()));
        self
    }

    /// Picks only requests with this method.
    pub fn method(mut self, method: &str) -> Self {
        self.method = Some(method.to_ascii_uppercase());
        self
    }

    /// Picks only requests whose path, as it was sent, begins like this.
    pub fn path(mut self, prefix: &str) -> Self {
        self.path = Some(prefix.to_owned());
        self
    }

    /// Applies to this many requests.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Applies to every request, until [`clear_faults`](crate::Emulator::clear_faults).
    pub fn always(mut self) -> Self {
        self.times = None;
        self
    }

    /// Lets the request take effect first, and spoils only its answer: what a client sees that must decide whether
    /// to send a creation again.
    pub fn after_handling(mut self) -> Self {
        self.after_handling = true;
        self
    }

    pub(crate) fn comes_after_handling(&self) -> bool {
        self.after_handling
    }

    pub(super) fn picks(&self, method: &str, path: &str) -> bool {
        self.method.as_deref().is_none_or(|wanted| wanted == method)
            && self.path.as_deref().is_none_or(|prefix| path.starts_with(prefix))
    }

    /// What the client gets. `handled` is the answer of a request that took effect.
    pub(crate) fn deliver(&self, handled: Option<Response>) -> Delivery {
        let mut answer = match &self.kind {
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
                    "<!doctype html><title>{status}</title><h1>{status}</h1><p>A page that is not JSON.</p>"
                ),
            ),
            Kind::Status(status, Some(body)) => {
                Response { body: body.clone().into(), ..json(code(*status)) }
            }
            Kind::Status(status, None) => {
                let message = format!("A fault that was asked for: {status}.");
                ApiError::new(code(*status), category(*status), message).into_response()
            }
        };
        if let Some(name) = self.headers.iter().map(|(name, _)| name).find(|name| is_framing(name))
        {
            return Delivery::Whole(framing_error(name).into_response());
        }
        for (name, value) in &self.headers {
            answer.headers.retain(|(old, _)| old != name);
            answer.headers.push((name.clone(), value.clone()));
        }
        match self.kind {
            Kind::Truncated => Delivery::Truncated(answer),
            Kind::Huge(bytes) => Delivery::Padded(answer, bytes),
            _ => Delivery::Whole(answer),
        }
    }
}

fn json(status: StatusCode) -> Response {
    Response::empty(status).with_header("content-type", "application/json;charset=utf-8")
}

/// The most bytes that a body is padded with: more than any client reads.
pub(super) const MAX_PADDING: u64 = 1 << 40;

/// Tells whether a header says where the body ends: one that lies would break the connection.
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

/// A status that can end an exchange; 500 for a number that cannot.
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
