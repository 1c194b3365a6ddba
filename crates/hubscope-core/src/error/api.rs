//! The body of a response that refuses a call, in all the shapes in which HubSpot sends one.

use std::{collections::BTreeMap, fmt, time::Duration};

use http::header;
use serde_json::Value;

use super::oauth::OAuthRefusal;
use crate::{
    redact::Redactor,
    response::Response,
    scope::{Scope, ScopeSet},
};

/// The number of characters that are kept of a body that is not JSON.
const EXCERPT: usize = 200;

/// The number of characters that are kept of a content type.
const LONGEST_TYPE: usize = 80;

/// HubSpot's error, when it refused a call.
///
/// Every field is optional on the wire: those that HubSpot's documents call required are often
/// absent.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiError {
    /// HubSpot's message.
    pub message: String,
    /// The kind of error: `VALIDATION_ERROR`, `OBJECT_NOT_FOUND`, `MISSING_SCOPES`, …
    pub category: Option<String>,
    /// The finer kind.
    pub sub_category: Option<String>,
    /// The id that HubSpot's support asks for.
    pub correlation_id: Option<String>,
    /// The single errors, one for each value that is wrong.
    pub errors: Vec<ErrorDetail>,
    /// The subject of the error.
    pub context: BTreeMap<String, Vec<String>>,
    /// Links to further information.
    pub links: BTreeMap<String, String>,
    /// The scopes that HubSpot named: any one of them is enough.
    pub required_scopes: ScopeSet,
    /// The limit that was reached: `TEN_SECONDLY_ROLLING`, `SECONDLY`, `DAILY`.
    pub policy: Option<String>,
    /// The time that HubSpot asks to wait.
    pub retry_after: Option<Duration>,
    /// The reason for which an OAuth endpoint refused the call.
    pub oauth: Option<OAuthRefusal>,
}

/// One of several errors in one response.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// HubSpot's message.
    pub message: String,
    /// Its code, such as `INVALID_INTEGER`.
    pub code: Option<String>,
    /// Its place in the input.
    pub location: Option<String>,
    /// The finer kind.
    pub sub_category: Option<String>,
    /// The subject of the error: `propertyName`, …
    pub context: BTreeMap<String, Vec<String>>,
}

impl ApiError {
    pub(crate) fn parse(response: &Response) -> Self {
        let mut text = String::from_utf8_lossy(&response.body).into_owned();
        let mut error = match serde_json::from_str::<Value>(&text) {
            Ok(mut body @ Value::Object(_)) => {
                clean(&mut body, &response.redactor);
                let oauth = OAuthRefusal::of_response(response.endpoint, response.status, &body);
                Self { oauth, ..Self::of_json(&body) }
            }
            _ => {
                response.redactor.clean(&mut text);
                Self { message: Self::describe(response, &text), ..Self::default() }
            }
        };
        let seconds = response
            .headers
            .get(header::RETRY_AFTER)
            .and_then(|value| value.to_str().ok()?.parse().ok());
        error.retry_after = seconds.map(Duration::from_secs);
        error
    }

    fn of_json(body: &Value) -> Self {
        let errors: Vec<_> =
            body["errors"].as_array().into_iter().flatten().map(ErrorDetail::of_json).collect();
        let context = context(&body["context"]);
        let names =
            errors.iter().map(|detail| &detail.context).chain([&context]).flat_map(|context| {
                ["requiredGranularScopes", "requiredScopes", "missingScopes"]
                    .into_iter()
                    .filter_map(|key| context.get(key))
            });
        let required_scopes = names.flatten().filter_map(|name| Scope::new(name).ok()).collect();
        let description = text(&body["message"]).or_else(|| text(&body["error_description"]));
        Self {
            message: description.unwrap_or_default(),
            category: text(&body["category"])
                .or_else(|| text(&body["errorType"]))
                .or_else(|| text(&body["error"])),
            sub_category: text(&body["subCategory"]),
            correlation_id: text(&body["correlationId"]),
            links: strings(&body["links"]),
            policy: text(&body["policyName"]),
            errors,
            context,
            required_scopes,
            retry_after: None,
            oauth: None,
        }
    }

    /// Describes a body that is not a JSON object: proxies and load balancers respond with HTML, or
    /// nothing.
    fn describe(response: &Response, body: &str) -> String {
        let kind = response.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let mut kind = kind.unwrap_or("no type").to_owned();
        response.redactor.clean(&mut kind);
        let kind: String = kind.chars().take(LONGEST_TYPE).collect();
        let text: String =
            body.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(EXCERPT).collect();
        match text.as_str() {
            "" => "the response has no body".to_owned(),
            text => format!("the response is not JSON but {kind}: {text}"),
        }
    }
}

impl ErrorDetail {
    fn of_json(body: &Value) -> Self {
        Self {
            message: text(&body["message"]).unwrap_or_default(),
            code: text(&body["code"]),
            location: text(&body["in"]),
            sub_category: text(&body["subCategory"]),
            context: context(&body["context"]),
        }
    }
}

/// Cleans all texts of a body, after JSON is decoded: it can write a character in many ways.
fn clean(value: &mut Value, redactor: &Redactor) {
    match value {
        Value::String(text) => redactor.clean(text),
        Value::Array(values) => values.iter_mut().for_each(|value| clean(value, redactor)),
        Value::Object(entries) => {
            let cleaned = std::mem::take(entries).into_iter().map(|(mut key, mut value)| {
                redactor.clean(&mut key);
                clean(&mut value, redactor);
                (key, value)
            });
            *entries = cleaned.collect();
        }
        Value::Number(number) => {
            let mut text = number.to_string();
            redactor.clean(&mut text);
            if text != number.to_string() {
                *value = Value::String(text);
            }
        }
        Value::Null | Value::Bool(_) => {}
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn strings(value: &Value) -> BTreeMap<String, String> {
    let entries = value.as_object().into_iter().flatten();
    entries.filter_map(|(key, value)| Some((key.clone(), text(value)?))).collect()
}

/// A context is a map of lists; single values are taken as lists of one.
fn context(value: &Value) -> BTreeMap<String, Vec<String>> {
    let list = |value: &Value| match value {
        Value::Array(values) => values.iter().map(plain).collect(),
        value => vec![plain(value)],
    };
    value.as_object().into_iter().flatten().map(|(key, value)| (key.clone(), list(value))).collect()
}

fn plain(value: &Value) -> String {
    text(value).unwrap_or_else(|| value.to_string())
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if let Some(category) = &self.category {
            write!(f, " [{category}]")?;
        }
        if !self.required_scopes.is_empty() {
            f.write_str("; the token needs one of")?;
            for (at, scope) in self.required_scopes.iter().enumerate() {
                write!(f, "{} {scope}", if at == 0 { "" } else { "," })?;
            }
        }
        let details = self
            .errors
            .iter()
            .filter(|detail| self.required_scopes.is_empty() && !detail.message.is_empty());
        for detail in details.take(3).filter(|detail| detail.message != self.message) {
            write!(f, "; {}", detail.message)?;
        }
        if let Some(refusal) = self.oauth.filter(|refusal| *refusal != OAuthRefusal::Other) {
            write!(f, "; {refusal}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("message", &self.message)
            .field("category", &self.category)
            .field("sub_category", &self.sub_category)
            .field("correlation_id", &self.correlation_id)
            .field("errors", &self.errors)
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::*;
    use crate::{endpoint::Endpoint, requirement::Nothing};

    static ENDPOINT: Endpoint<Nothing> = Endpoint::get("/t").named("t.read");

    fn response(kind: &'static str, body: &'static str) -> Response {
        Response {
            endpoint: ENDPOINT.info(),
            status: StatusCode::BAD_REQUEST,
            headers: HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static(kind))]),
            body: body.into(),
            written: 0,
            at: std::time::SystemTime::UNIX_EPOCH,
            attempts: 1,
            redactor: Redactor {
                credentials: None,
                others: vec!["hush=/1".into(), "73110042".into()],
            },
        }
    }

    #[test]
    fn no_text_of_a_body_shows_a_secret_however_it_is_written() {
        let secret = r"\u0068ush\u003d\u002f1";
        let body = r#"{"message":"M","category":"M","subCategory":"M","correlationId":"M","policyName":"M",
            "context":{"M":["M",["M"],{"M":"M"},73110042]},"links":{"M":"M"},
            "errors":[{"message":"M","code":"M","in":"M","subCategory":"M","context":{"M":"M"}}]}"#;
        let body: &'static str = body.replace('M', secret).leak();
        let error = ApiError::parse(&response("application/json", body));
        let ApiError {
            message,
            category,
            sub_category,
            correlation_id,
            context,
            links,
            policy,
            ..
        } = &error;
        let shown = format!(
            "{error} {error:?} {message} {category:?} {sub_category:?} {correlation_id:?} {context:?} {links:?} {policy:?}"
        );
        assert!(!shown.contains("ush") && !shown.contains("73110042"), "{shown}");
        assert_eq!(message, "[REDACTED]");
        // A body that is not an object is shown as it is written.
        for body in [r#"["hush\u003d\u002f1"]"#, r#""hush\u003d/1""#, "<p>hush&#61;/1"] {
            let error = ApiError::parse(&response("text/html", body));
            assert!(
                error.message.contains("[REDACTED]") && !error.message.contains("ush"),
                "{error}"
            );
        }
    }

    #[test]
    fn a_text_of_a_body_cannot_forge_lines_or_rewrite_a_terminal() {
        let body = r#"{"message":"no\n\u001b[2J","errors":[{"message":"a\r\nERROR b\u009b"}]}"#;
        let error = ApiError::parse(&response("application/json", body));
        assert_eq!(error.to_string(), "no [2J; a ERROR b");
        let error = ApiError::parse(&response("text/html", "a\u{1b}[2J\r\nb"));
        assert!(error.message.ends_with("a[2J b"), "{error}");
    }

    #[test]
    fn a_content_type_is_shortened_and_shows_no_secret() {
        let kind: &'static str = format!("text/hush=/1; {}", "x".repeat(5000)).leak();
        let error = ApiError::parse(&response(kind, "no"));
        assert!(
            error.message.contains("text/[REDACTED]; x") && error.message.len() < 200,
            "{error}"
        );
    }
}
