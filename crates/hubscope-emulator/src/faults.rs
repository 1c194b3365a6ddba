//! Faults: answers that go wrong on purpose, for requests that a rule picks.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::StatusCode;
use serde::Deserialize;
use serde_json::Value;

use crate::{errors::ApiError, message::Answer};

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
    method: Option<String>,
    path: Option<String>,
    times: Option<u32>,
    after_handling: bool,
    kind: Kind,
    headers: Vec<(String, String)>,
}

#[derive(Debug, Clone)]
enum Kind {
    /// No body: the one that HubSpot would send with this status.
    Status(u16, Option<String>),
    Empty(u16),
    Html(u16),
    Huge(usize),
    Truncated,
    Dropped,
    Never,
}

/// How an answer reaches the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Delivery {
    Whole(Answer),
    /// The head promises the whole body; the connection ends after half of it.
    Truncated(Answer),
    /// The connection ends without an answer.
    Dropped,
    /// The connection stays open without an answer.
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
            "correlationId": crate::errors::correlation_id(), "policyName": "TEN_SECONDLY_ROLLING",
            "requestId": crate::errors::correlation_id(),
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

    /// Answers 200 with a JSON body of about this many bytes.
    pub fn huge_body(bytes: usize) -> Self {
        Self::new(Kind::Huge(bytes))
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

    /// Sets a header of the answer.
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

    fn picks(&self, method: &str, path: &str) -> bool {
        self.method.as_deref().is_none_or(|wanted| wanted == method)
            && self.path.as_deref().is_none_or(|prefix| path.starts_with(prefix))
    }

    /// What the client gets. `handled` is the answer of a request that took effect.
    pub(crate) fn deliver(&self, handled: Option<Answer>) -> Delivery {
        let mut answer = match &self.kind {
            Kind::Dropped => return Delivery::Dropped,
            Kind::Never => return Delivery::Never,
            Kind::Truncated => handled.unwrap_or_else(|| Answer {
                body: Bytes::from_static(
                    br#"{"results":[{"id":"1","properties":{"email":"a@example.com"}}]}"#,
                ),
                ..json(StatusCode::OK)
            }),
            Kind::Huge(bytes) => Answer {
                body: format!(r#"{{"padding":"{}"}}"#, "a".repeat(*bytes)).into(),
                ..json(StatusCode::OK)
            },
            Kind::Empty(status) => Answer::empty(code(*status)),
            Kind::Html(status) => Answer::html(
                code(*status),
                format!(
                    "<!doctype html><title>{status}</title><h1>{status}</h1><p>A page that is not JSON.</p>"
                ),
            ),
            Kind::Status(status, Some(body)) => {
                Answer { body: body.clone().into(), ..json(code(*status)) }
            }
            Kind::Status(status, None) => {
                let message = format!("A fault that was asked for: {status}.");
                ApiError::new(code(*status), category(*status), message).into_answer()
            }
        };
        for (name, value) in &self.headers {
            answer.headers.retain(|(old, _)| old != name);
            answer.headers.push((name.clone(), value.clone()));
        }
        match self.kind {
            Kind::Truncated => Delivery::Truncated(answer),
            _ => Delivery::Whole(answer),
        }
    }
}

fn json(status: StatusCode) -> Answer {
    Answer::empty(status).with_header("content-type", "application/json;charset=utf-8")
}

/// A status that can end an exchange; 500 for a number that cannot.
fn code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).ok().filter(is_final).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn is_final(status: &StatusCode) -> bool {
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

/// The rules that are in force, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Fault>);

impl Faults {
    pub(crate) fn add(&mut self, fault: Fault) {
        if fault.times != Some(0) {
            self.0.push(fault);
        }
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// The oldest rule that picks this request; it counts as applied.
    pub(crate) fn take(&mut self, method: &str, path: &str) -> Option<Fault> {
        let at = self.0.iter().position(|fault| fault.picks(method, path))?;
        let fault = self.0.get_mut(at)?;
        let taken = fault.clone();
        match &mut fault.times {
            Some(1) => drop(self.0.remove(at)),
            Some(times) => *times -= 1,
            None => {}
        }
        Some(taken)
    }
}

/// A fault as the admin interface takes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FaultInput {
    kind: KindName,
    status: Option<u16>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: Option<Value>,
    bytes: Option<usize>,
    method: Option<String>,
    path: Option<String>,
    times: Option<u32>,
    #[serde(default)]
    always: bool,
    #[serde(default)]
    after_handling: bool,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum KindName {
    Status,
    RateLimited,
    Html,
    EmptyBody,
    HugeBody,
    TruncatedBody,
    DropConnection,
    NeverAnswer,
}

impl TryFrom<FaultInput> for Fault {
    type Error = ApiError;

    fn try_from(input: FaultInput) -> Result<Self, ApiError> {
        if let Some(status) = input.status
            && StatusCode::from_u16(status).ok().filter(is_final).is_none()
        {
            return Err(ApiError::validation(format!(
                "{status} is not a status that an answer can have."
            )));
        }
        let status = |otherwise: Option<u16>| {
            let missing = || ApiError::validation("This kind of fault needs a `status`.");
            input.status.or(otherwise).ok_or_else(missing)
        };
        let mut fault = match input.kind {
            KindName::Status => Self::status(status(None)?),
            KindName::RateLimited => Self::rate_limited(),
            KindName::Html => Self::html(status(Some(502))?),
            KindName::EmptyBody => Self::empty_body(status(Some(200))?),
            KindName::HugeBody => Self::huge_body(input.bytes.unwrap_or(64 << 20)),
            KindName::TruncatedBody => Self::truncated_body(),
            KindName::DropConnection => Self::drop_connection(),
            KindName::NeverAnswer => Self::never_answer(),
        };
        match input.body {
            None | Some(Value::Null) => {}
            Some(Value::String(text)) => fault = fault.body(text),
            Some(json) => fault = fault.body(json.to_string()),
        }
        for (name, value) in &input.headers {
            if http::HeaderName::try_from(name).is_err()
                || http::HeaderValue::try_from(value).is_err()
            {
                return Err(ApiError::validation(format!(
                    "{name:?}: {value:?} is not a header that HTTP allows."
                )));
            }
            fault = fault.header(name, value);
        }
        fault.method = input.method.map(|method| method.to_ascii_uppercase());
        fault.path = input.path;
        fault.after_handling = input.after_handling;
        fault.times = if input.always { None } else { Some(input.times.unwrap_or(1)) };
        Ok(fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_fitting_rule_applies_as_often_as_it_says() {
        let mut faults = Faults::default();
        faults.add(Fault::status(502).method("get").path("/crm").times(2));
        faults.add(Fault::status(503).always());
        let mut status =
            |method: &str, path: &str| match faults.take(method, path).map(|f| f.deliver(None)) {
                Some(Delivery::Whole(answer)) => answer.status.as_u16(),
                other => panic!("{other:?}"),
            };
        assert_eq!(status("POST", "/crm/x"), 503);
        assert_eq!(
            [status("GET", "/crm/x"), status("GET", "/crm"), status("GET", "/crm")],
            [502, 502, 503]
        );
    }

    #[test]
    fn a_fault_for_no_request_is_none() {
        let mut faults = Faults::default();
        faults.add(Fault::status(500).times(0));
        assert!(faults.take("GET", "/").is_none());
    }

    #[test]
    fn a_status_that_cannot_end_an_exchange_is_refused() {
        let input = |json: &str| Fault::try_from(serde_json::from_str::<FaultInput>(json).unwrap());
        assert!(input(r#"{"kind":"status","status":100}"#).is_err());
        assert!(input(r#"{"kind":"status"}"#).is_err());
        assert!(input(r#"{"kind":"status","status":477,"headers":{"retry-after":"1"}}"#).is_ok());
        assert!(
            serde_json::from_str::<FaultInput>(r#"{"kind":"status","status":500,"time":2}"#)
                .is_err()
        );
    }
}
