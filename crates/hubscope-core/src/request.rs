//! A request as data: what generated endpoints turn into, and what a transport sends.

use std::fmt::{self, Display, Write};

use bytes::Bytes;
use http::{HeaderValue, Uri, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::{
    body::Body, endpoint::Endpoint, error::Error, invalid::InvalidRequest, multipart::Multipart,
    settings::BaseUrl,
};

/// RFC 3986's unreserved characters travel as they are, all others are encoded.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request to one endpoint, complete but for the host and the credentials.
///
/// Input that cannot be sent (an empty path parameter, a body that does not serialise) is remembered and becomes
/// the error of the call, before anything is sent.
#[derive(Clone)]
pub struct Request {
    endpoint: &'static Endpoint,
    target: String,
    queries: usize,
    content_type: Option<HeaderValue>,
    accept: HeaderValue,
    body: Body,
    problem: Option<InvalidRequest>,
    concealed: Vec<SecretString>,
}

impl Request {
    /// Starts a request: `parameters` fill the braces of the endpoint's path in their order.
    pub fn new(endpoint: &'static Endpoint, parameters: &[&dyn Display]) -> Self {
        let mut request = Self {
            endpoint,
            target: String::with_capacity(endpoint.path.len() + 16 * parameters.len()),
            queries: 0,
            content_type: None,
            accept: HeaderValue::from_static("application/json"),
            body: Body::default(),
            problem: None,
            concealed: Vec::new(),
        };
        let mut parameters = parameters.iter();
        let mut rest = endpoint.path;
        while let Some((literal, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            request.target.push_str(literal);
            request.push_parameter(
                name,
                parameters.next().map(ToString::to_string).unwrap_or_default(),
            );
            rest = after;
        }
        request.target.push_str(rest);
        request
    }

    fn push_parameter(&mut self, name: &'static str, value: String) {
        let (name, slashes) = name.strip_prefix('+').map_or((name, false), |name| (name, true));
        // Dot segments disappear when a URL is normalised: the request would reach another endpoint.
        let dots = |part: &str| part == "." || part == "..";
        let lost = if slashes { value.split('/').any(dots) } else { dots(&value) };
        if value.is_empty() || lost {
            self.problem
                .get_or_insert(InvalidRequest::PathParameter { name, value: value.clone() });
        }
        for (at, part) in value.split('/').enumerate() {
            self.target.push_str(match at {
                0 => "",
                _ if slashes => "/",
                _ => "%2F",
            });
            self.target.extend(utf8_percent_encode(part, ENCODED));
        }
    }

    /// Adds a query parameter when there is a value.
    pub fn query<T: Display>(&mut self, name: &str, value: Option<T>) {
        if let Some(value) = value {
            self.push_query(name, &value);
        }
    }

    /// Adds a query parameter once for each value.
    pub fn query_all<T: Display>(&mut self, name: &str, values: &[T]) {
        for value in values {
            self.push_query(name, value);
        }
    }

    fn push_query(&mut self, name: &str, value: &dyn Display) {
        self.target.push(if self.queries == 0 { '?' } else { '&' });
        self.queries += 1;
        self.target.extend(utf8_percent_encode(name, ENCODED));
        self.target.push('=');
        // Writing to a String cannot fail.
        let _ = write!(Encoder(&mut self.target), "{value}");
    }

    /// Sets a JSON body.
    pub fn json<T: Serialize + ?Sized>(&mut self, body: &T) {
        match serde_json::to_vec(body) {
            Ok(body) => {
                self.body = Bytes::from(body).into();
                self.content_type = Some(HeaderValue::from_static("application/json"));
            }
            Err(error) => {
                self.problem.get_or_insert(InvalidRequest::Body { message: error.to_string() });
            }
        }
    }

    /// Sets a body of plain text.
    pub fn text(&mut self, body: String) {
        self.body_of(HeaderValue::from_static("text/plain"), Bytes::from(body));
    }

    /// Sets a body of several parts.
    pub fn multipart(&mut self, body: Multipart) {
        match body.write() {
            Ok((content_type, body)) => self.body_of(content_type, body),
            Err(problem) => self.refuse(problem),
        }
    }

    /// Sets a body that is written already.
    pub fn body_of(&mut self, content_type: HeaderValue, body: impl Into<Body>) {
        self.body = body.into();
        self.content_type = Some(content_type);
    }

    /// Makes the call end with this error, before anything is sent. The first problem is the one that counts.
    pub fn refuse(&mut self, problem: InvalidRequest) {
        self.problem.get_or_insert(problem);
    }

    /// Names a secret in the body: when the answer repeats it, the error of the call does not.
    pub fn conceal(&mut self, secret: &SecretString) {
        self.concealed.push(secret.clone());
    }

    pub(crate) fn concealed(&self) -> &[SecretString] {
        &self.concealed
    }

    /// Sets a form body of the fields that have a value.
    pub fn form(&mut self, fields: &[(&str, Option<FormValue<'_>>)]) {
        let values = fields.iter().filter_map(|(name, value)| Some((*name, value.as_ref()?)));
        let values: Vec<_> = values
            .map(|(name, value)| match value {
                FormValue::Text(text) => (name, Zeroizing::new(text.to_string())),
                FormValue::Secret(secret) => {
                    self.conceal(secret);
                    (name, Zeroizing::new(secret.expose_secret().to_owned()))
                }
            })
            .collect();
        // Room for all of it, each character encoded: a text that grows leaves copies.
        let room = values.iter().map(|(name, value)| 2 + name.len() + 3 * value.len()).sum();
        let mut body = Zeroizing::new(String::with_capacity(room));
        for (name, value) in &values {
            let and = if body.is_empty() { "" } else { "&" };
            body.extend([and, name, "="].into_iter().chain(utf8_percent_encode(value, ENCODED)));
        }
        self.body = Bytes::from_owner(body).into();
        self.content_type = Some(HeaderValue::from_static("application/x-www-form-urlencoded"));
    }

    /// The endpoint that the request goes to.
    pub fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// Path and query, encoded.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The body; empty when there is none.
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// The request for whoever sends it with something else than a hubscope client. It has no credentials yet.
    ///
    /// # Errors
    /// When the input of the endpoint cannot be sent.
    pub fn into_http(self, base: &BaseUrl) -> Result<http::Request<Body>, Error> {
        self.to_http(base, None)
    }

    /// Whether the input of the endpoint can be sent.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match &self.problem {
            None => Ok(()),
            Some(problem) => Err(Error::invalid(self.endpoint, problem.clone())),
        }
    }

    /// The HTTP request, with the developer API key in its query where there is one.
    pub(crate) fn to_http(
        &self,
        base: &BaseUrl,
        key: Option<&SecretString>,
    ) -> Result<http::Request<Body>, Error> {
        self.check()?;
        let invalid = |message| Error::invalid(self.endpoint, InvalidRequest::Target { message });
        let base = base.as_str();
        let room = key.map_or(0, |key| 9 + 3 * key.expose_secret().len());
        let mut target =
            Zeroizing::new(String::with_capacity(base.len() + self.target.len() + room));
        target.extend([base, &self.target]);
        if let Some(key) = key {
            target.push_str(if self.queries == 0 { "?hapikey=" } else { "&hapikey=" });
            target.extend(utf8_percent_encode(key.expose_secret(), ENCODED));
        }
        let uri = Uri::from_maybe_shared(Bytes::from_owner(target))
            .map_err(|error| invalid(error.to_string()))?;
        let mut request = http::Request::builder()
            .method(self.endpoint.method.clone())
            .uri(uri)
            .header(header::ACCEPT, self.accept.clone());
        if let Some(content_type) = &self.content_type {
            request = request.header(header::CONTENT_TYPE, content_type.clone());
        }
        let request = request.body(self.body.clone());
        request.map_err(|error| invalid(error.to_string()))
    }
}

/// Encodes what is written to it.
struct Encoder<'a>(&'a mut String);

impl Write for Encoder<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend(utf8_percent_encode(text, ENCODED));
        Ok(())
    }
}

/// Shows the endpoint and the target, never the body: a form body can hold secrets.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("endpoint", &self.endpoint.name)
            .field("method", &self.endpoint.method)
            .field("target", &self.target)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// Requests are equal when the same bytes would go to the same endpoint.
impl PartialEq for Request {
    fn eq(&self, other: &Self) -> bool {
        self.endpoint == other.endpoint
            && self.target == other.target
            && self.body == other.body
            && self.content_type == other.content_type
            && self.problem == other.problem
    }
}

/// A value of a form body.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum FormValue<'a> {
    /// Plain text.
    Text(&'a str),
    /// A secret, which is exposed only while the body is written.
    Secret(&'a SecretString),
}

#[cfg(test)]
mod tests {
    use http::Method;
    use proptest::prelude::*;

    use super::*;
    use crate::endpoint::Repeat;

    static GET: Endpoint = Endpoint {
        name: "crm.contacts.get",
        method: Method::GET,
        path: "/crm/objects/2026-03/contacts/{contactId}/x/{other}",
        requirement: None,
        repeat: Repeat::Safe,
    };
    static FILE: Endpoint = Endpoint {
        name: "f",
        method: Method::GET,
        path: "/files/{+path}",
        requirement: None,
        repeat: Repeat::Safe,
    };

    #[test]
    fn parameters_are_encoded_whole() {
        let mut request = Request::new(&GET, &[&"a/b c?&é", &17]);
        request.query("idProperty", Some("e mail"));
        request.query::<&str>("after", None);
        request.query_all("properties", &["a", "b&c"]);
        assert_eq!(
            request.target(),
            "/crm/objects/2026-03/contacts/a%2Fb%20c%3F%26%C3%A9/x/17?idProperty=e%20mail&properties=a&properties=b%26c"
        );
    }

    #[test]
    fn slashes_stay_where_the_path_allows_them() {
        assert_eq!(Request::new(&FILE, &[&"a/b c/d"]).target(), "/files/a/b%20c/d");
    }

    #[test]
    fn parameters_that_would_reach_another_endpoint_are_refused() {
        for value in ["", ".", ".."] {
            let request = Request::new(&GET, &[&value, &"x"]);
            let error = request.into_http(&BaseUrl::default()).unwrap_err();
            assert!(error.to_string().contains("contactId"), "{error}");
        }
        assert!(Request::new(&FILE, &[&"a/../b"]).into_http(&BaseUrl::default()).is_err());
    }

    #[test]
    fn a_form_body_never_shows() {
        let secret = SecretString::from("hush-hush".to_owned());
        let mut request = Request::new(&GET, &[&1, &2]);
        request.form(&[
            ("client_secret", Some(FormValue::Secret(&secret))),
            ("code", Some(FormValue::Text("a b"))),
            ("x", None),
        ]);
        assert_eq!(request.body().as_bytes().unwrap(), "client_secret=hush-hush&code=a%20b");
        assert!(!format!("{request:?}").contains("hush"));
    }

    proptest! {
        #[test]
        fn any_parameter_stays_one_segment(value in "\\PC{1,40}") {
            let request = Request::new(&GET, &[&value, &"end"]);
            prop_assert_eq!(request.target().matches('/').count(), 7);
            prop_assert!(request.target().is_ascii());
        }
    }
}
