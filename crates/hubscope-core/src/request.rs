//! A request that carries the requirement of its endpoint as a type.

use std::{
    fmt::{self, Display},
    marker::PhantomData,
};

use http::HeaderValue;
use secrecy::SecretString;
use serde::Serialize;

use crate::{
    any_request::{AnyRequest, FormValue},
    body::Body,
    endpoint::{Endpoint, EndpointInfo},
    error::Error,
    invalid::InvalidRequest,
    multipart::Multipart,
    requirement::OfObjectType,
    settings::BaseUrl,
};

/// A request to one endpoint, complete but for the host and the credentials.
///
/// `R` is the requirement of the endpoint: a client sends the request only when the scopes of its
/// app meet `R`. Nothing turns a request of one requirement into one of another.
///
/// Input that cannot be sent (an empty path parameter, a body that does not serialise) is kept, and
/// becomes the error of the call before anything is sent.
pub struct Request<R> {
    inner: AnyRequest,
    requirement: PhantomData<fn() -> R>,
}

impl<R> Request<R> {
    /// Starts a request. The parameters fill the braces of the endpoint's path in their order.
    pub fn new(endpoint: &'static Endpoint<R>, parameters: &[&dyn Display]) -> Self {
        Self::of(AnyRequest::new(endpoint.info(), parameters))
    }

    /// Starts a request to an endpoint whose requirement follows from an object type: `R` is then
    /// one of the associated types of its [`ObjectType`](crate::ObjectType), such as `T::Read`.
    pub fn for_object_type(
        endpoint: &'static Endpoint<OfObjectType>,
        parameters: &[&dyn Display],
    ) -> Self {
        Self::of(AnyRequest::new(endpoint.info(), parameters))
    }

    fn of(inner: AnyRequest) -> Self {
        Self { inner, requirement: PhantomData }
    }

    /// Adds a query parameter when there is a value.
    pub fn query<T: Display>(&mut self, name: &str, value: Option<T>) {
        if let Some(value) = value {
            self.inner.push_query(name, &value);
        }
    }

    /// Adds a query parameter once for each value.
    pub fn query_all<T: Display>(&mut self, name: &str, values: &[T]) {
        for value in values {
            self.inner.push_query(name, value);
        }
    }

    /// Sets a JSON body.
    pub fn json<T: Serialize + ?Sized>(&mut self, body: &T) {
        self.inner.json(serde_json::to_vec(body));
    }

    /// Sets a body of plain text.
    pub fn text(&mut self, body: String) {
        self.inner.text(body);
    }

    /// Sets a body of several parts.
    pub fn multipart(&mut self, body: Multipart) {
        self.inner.multipart(&body);
    }

    /// Sets a form body of the fields that have a value.
    pub fn form(&mut self, fields: &[(&str, Option<FormValue<'_>>)]) {
        self.inner.form(fields);
    }

    /// Sets a body that is written already.
    pub fn body_of(&mut self, content_type: HeaderValue, body: impl Into<Body>) {
        self.inner.body_of(content_type, body.into());
    }

    /// Makes the call end with this error, before anything is sent. The first problem counts.
    pub fn refuse(&mut self, problem: InvalidRequest) {
        self.inner.refuse(problem);
    }

    /// Names a secret in the body: when the response repeats it, the error of the call does not.
    pub fn redact(&mut self, secret: &SecretString) {
        self.inner.redact(secret);
    }

    /// Returns the endpoint that the request goes to.
    pub fn endpoint(&self) -> &'static EndpointInfo {
        self.inner.endpoint()
    }

    /// Returns path and query, encoded.
    pub fn target(&self) -> &str {
        self.inner.target()
    }

    /// Returns the body; it is empty when there is none.
    pub fn body(&self) -> &Body {
        self.inner.body()
    }

    /// Converts the request for another HTTP client. It has no credentials yet.
    ///
    /// # Errors
    /// When the input of the endpoint cannot be sent.
    pub fn into_http(self, base: &BaseUrl) -> Result<http::Request<Body>, Error> {
        self.inner.to_http(base, None)
    }
}

/// Forgets the requirement. A transport does so with a request that its client accepted.
impl<R> From<Request<R>> for AnyRequest {
    fn from(request: Request<R>) -> Self {
        request.inner
    }
}

// By hand: the requirement is never a value, so it need not have these traits.
impl<R> Clone for Request<R> {
    fn clone(&self) -> Self {
        Self::of(self.inner.clone())
    }
}

/// Shows the endpoint and the target, never the body: a form body can hold secrets.
impl<R> fmt::Debug for Request<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt_as("Request", f)
    }
}

/// Requests are equal when the same bytes would go to the same endpoint.
impl<R> PartialEq for Request<R> {
    fn eq(&self, other: &Self) -> bool {
        self.inner == other.inner
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::requirement::Nothing;

    static GET: Endpoint<Nothing> =
        Endpoint::get("/crm/objects/2026-03/contacts/{contactId}/x/{other}")
            .named("crm.contacts.get");
    static FILE: Endpoint<Nothing> = Endpoint::get("/files/{+path}");

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
