//! A request as data, as a transport sends it.

use std::fmt::{self, Display, Write};

use bytes::Bytes;
use http::{HeaderValue, Uri, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::{
    body::Body, endpoint::EndpointInfo, error::Error, invalid::InvalidRequest,
    multipart::Multipart, settings::BaseUrl,
};

/// RFC 3986's unreserved characters travel as they are, all others are encoded.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request whose requirement is forgotten, as a transport sends it.
///
/// It is made of a [`Request`](crate::Request), and no client accepts it back: only the one who
/// drives an [`Exchange`](crate::transport::Exchange) can send it.
#[derive(Clone)]
pub struct AnyRequest {
    endpoint: &'static EndpointInfo,
    target: String,
    queries: usize,
    content_type: Option<HeaderValue>,
    accept: HeaderValue,
    body: Body,
    problem: Option<InvalidRequest>,
    secrets: Vec<SecretString>,
}

impl AnyRequest {
    pub(crate) fn new(endpoint: &'static EndpointInfo, parameters: &[&dyn Display]) -> Self {
        let path = endpoint.path();
        let mut request = Self {
            endpoint,
            target: String::with_capacity(path.len() + 16 * parameters.len()),
            queries: 0,
            content_type: None,
            accept: HeaderValue::from_static("application/json"),
            body: Body::default(),
            problem: None,
            secrets: Vec::new(),
        };
        let mut parameters = parameters.iter();
        let mut rest = path;
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
        // Dot segments disappear when a URL is normalised: the request would reach another
        // endpoint.
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

    pub(crate) fn push_query(&mut self, name: &str, value: &dyn Display) {
        self.target.push(if self.queries == 0 { '?' } else { '&' });
        self.queries += 1;
        self.target.extend(utf8_percent_encode(name, ENCODED));
        self.target.push('=');
        // Writing to a String cannot fail.
        let _ = write!(Encoder(&mut self.target), "{value}");
    }

    pub(crate) fn json(&mut self, body: Result<Vec<u8>, serde_json::Error>) {
        match body {
            Ok(body) => {
                self.body_of(
                    HeaderValue::from_static("application/json"),
                    Bytes::from(body).into(),
                );
            }
            Err(error) => self.refuse(InvalidRequest::Body { message: error.to_string() }),
        }
    }

    pub(crate) fn text(&mut self, body: String) {
        self.body_of(HeaderValue::from_static("text/plain"), Bytes::from(body).into());
    }

    pub(crate) fn multipart(&mut self, body: &Multipart) {
        match body.write() {
            Ok((content_type, body)) => self.body_of(content_type, body),
            Err(problem) => self.refuse(problem),
        }
    }

    pub(crate) fn body_of(&mut self, content_type: HeaderValue, body: Body) {
        self.body = body;
        self.content_type = Some(content_type);
    }

    pub(crate) fn refuse(&mut self, problem: InvalidRequest) {
        self.problem.get_or_insert(problem);
    }

    pub(crate) fn redact(&mut self, secret: &SecretString) {
        self.secrets.push(secret.clone());
    }

    pub(crate) fn secrets(&self) -> &[SecretString] {
        &self.secrets
    }

    pub(crate) fn form(&mut self, fields: &[(&str, Option<FormValue<'_>>)]) {
        let values = fields.iter().filter_map(|(name, value)| Some((*name, value.as_ref()?)));
        let values: Vec<_> = values
            .map(|(name, value)| match value {
                FormValue::Text(text) => (name, Zeroizing::new(text.to_string())),
                FormValue::Secret(secret) => {
                    self.redact(secret);
                    (name, Zeroizing::new(secret.expose_secret().to_owned()))
                }
            })
            .collect();
        // Room for the whole form with each character encoded: a text that grows leaves copies.
        let room = values.iter().map(|(name, value)| 2 + name.len() + 3 * value.len()).sum();
        let mut body = Zeroizing::new(String::with_capacity(room));
        for (name, value) in &values {
            let and = if body.is_empty() { "" } else { "&" };
            body.extend([and, name, "="].into_iter().chain(utf8_percent_encode(value, ENCODED)));
        }
        let content_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        self.body_of(content_type, Bytes::from_owner(body).into());
    }

    /// Returns the endpoint that the request goes to.
    pub fn endpoint(&self) -> &'static EndpointInfo {
        self.endpoint
    }

    /// Returns path and query, encoded.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// Returns the body; it is empty when there is none.
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// Checks that the input of the endpoint can be sent.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match &self.problem {
            None => Ok(()),
            Some(problem) => Err(Error::invalid(self.endpoint, problem.clone())),
        }
    }

    /// Writes the HTTP request, with the developer API key in its query where there is one.
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
            .method(self.endpoint.method().clone())
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

impl AnyRequest {
    pub(crate) fn fmt_as(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("endpoint", &self.endpoint.name())
            .field("method", self.endpoint.method())
            .field("target", &self.target)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// Shows the endpoint and the target, never the body: a form body can hold secrets.
impl fmt::Debug for AnyRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_as("AnyRequest", f)
    }
}

/// Requests are equal when the same bytes would go to the same endpoint.
impl PartialEq for AnyRequest {
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
