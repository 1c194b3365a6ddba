//! The JSON form of a fault, for the admin interface.

use std::collections::BTreeMap;

use http::StatusCode;
use serde::Deserialize;
use serde_json::Value;

use super::fault::{Fault, MAX_PADDING, framing_error, is_final, is_framing};
use crate::response::ApiError;

/// The JSON form of a fault.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FaultInput {
    kind: KindName,
    status: Option<u16>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: Option<Value>,
    bytes: Option<u64>,
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
            return Err(ApiError::validation(format!("{status} is not a final HTTP status.")));
        }
        if input.bytes.is_some_and(|bytes| bytes > MAX_PADDING) {
            return Err(ApiError::validation(format!("`bytes` is at most {MAX_PADDING}.")));
        }
        let status = |otherwise: Option<u16>| {
            let missing = || ApiError::validation("This kind of fault requires a `status`.");
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
            if is_framing(name) {
                return Err(ApiError::validation(framing_error(name).message));
            }
            if http::HeaderName::try_from(name).is_err()
                || http::HeaderValue::try_from(value).is_err()
            {
                return Err(ApiError::validation(format!(
                    "{name:?}: {value:?} is not a valid HTTP header."
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
    fn a_status_that_cannot_end_an_exchange_is_refused() {
        let input = |json: &str| Fault::try_from(serde_json::from_str::<FaultInput>(json).unwrap());
        assert!(input(r#"{"kind":"status","status":100}"#).is_err());
        assert!(input(r#"{"kind":"status"}"#).is_err());
        assert!(input(r#"{"kind":"huge_body","bytes":1099511627777}"#).is_err());
        assert!(input(r#"{"kind":"huge_body","bytes":1099511627776}"#).is_ok());
        for name in ["Content-Length", "transfer-encoding"] {
            let json = format!(r#"{{"kind":"status","status":500,"headers":{{"{name}":"5"}}}}"#);
            assert!(input(&json).unwrap_err().message.contains(name));
        }
        assert!(input(r#"{"kind":"status","status":477,"headers":{"retry-after":"1"}}"#).is_ok());
        assert!(
            serde_json::from_str::<FaultInput>(r#"{"kind":"status","status":500,"time":2}"#)
                .is_err()
        );
    }
}
