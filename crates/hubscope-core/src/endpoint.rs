//! Facts about an endpoint that are known before anything is sent.

use std::marker::PhantomData;

use http::Method;
use hubscope_scopes::Requirement;

use crate::requirement::Named;

/// One operation of the HubSpot API, and the requirement `R` of its calls.
///
/// Generated code has one for each operation. For an endpoint that hubscope has not bound, write it
/// yourself, as a `static`:
///
/// ```
/// use hubscope_core::{
///     Request, decode, requirement, scope,
///     transport::{Backend, Endpoint},
/// };
///
/// static SUBMISSIONS: Endpoint<requirement::Forms> =
///     Endpoint::get("/form-integrations/v1/submissions/forms/{guid}").named("forms.submissions");
///
/// fn submissions<'a, C: Backend>(client: &'a C, guid: &str) -> C::Reply<'a, Vec<String>>
/// where
///     C::Scopes: scope::Forms,
/// {
///     let mut request = Request::new(&SUBMISSIONS, &[&guid]);
///     request.query("limit", Some(50));
///     client.call(request, decode::json)
/// }
/// ```
///
/// `R` is the statement of the one who writes the endpoint: hubscope does not compare it with the
/// path. HubSpot still refuses a call for which the token lacks a scope.
#[derive(Debug)]
pub struct Endpoint<R> {
    info: EndpointInfo,
    requirement: PhantomData<fn() -> R>,
}

/// Facts about an endpoint, without its requirement as a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndpointInfo {
    name: &'static str,
    method: &'static Method,
    path: &'static str,
    requirement: Option<&'static str>,
    retry_safety: RetrySafety,
}

impl<R: Named> Endpoint<R> {
    /// Creates a `GET` endpoint, which is safe to repeat.
    ///
    /// The path has its parameters in braces: `/crm/objects/2026-03/contacts/{contactId}`. A
    /// parameter that is written `{+path}` may have slashes in it.
    pub const fn get(path: &'static str) -> Self {
        Self::new(&Method::GET, path, RetrySafety::Safe)
    }

    /// Creates a `POST` endpoint, which is not repeated. See [`get`](Self::get) for the path.
    pub const fn post(path: &'static str) -> Self {
        Self::new(&Method::POST, path, RetrySafety::Never)
    }

    /// Creates a `PUT` endpoint, which is idempotent. See [`get`](Self::get) for the path.
    pub const fn put(path: &'static str) -> Self {
        Self::new(&Method::PUT, path, RetrySafety::Idempotent)
    }

    /// Creates a `PATCH` endpoint, which is not repeated. See [`get`](Self::get) for the path.
    pub const fn patch(path: &'static str) -> Self {
        Self::new(&Method::PATCH, path, RetrySafety::Never)
    }

    /// Creates a `DELETE` endpoint, which is idempotent. See [`get`](Self::get) for the path.
    pub const fn delete(path: &'static str) -> Self {
        Self::new(&Method::DELETE, path, RetrySafety::Idempotent)
    }

    const fn new(method: &'static Method, path: &'static str, retry_safety: RetrySafety) -> Self {
        let info = EndpointInfo { name: path, method, path, requirement: R::NAME, retry_safety };
        Self { info, requirement: PhantomData }
    }
}

impl<R> Endpoint<R> {
    /// Sets the name that errors show, such as `crm.contacts.list`. Without it they show the path.
    #[must_use]
    pub const fn named(mut self, name: &'static str) -> Self {
        self.info.name = name;
        self
    }

    /// Sets whether a request may be repeated, where the method does not say so: a search that is a
    /// `POST` changes nothing.
    #[must_use]
    pub const fn retry_safety(mut self, retry_safety: RetrySafety) -> Self {
        self.info.retry_safety = retry_safety;
        self
    }

    /// Returns the facts about the endpoint.
    pub const fn info(&self) -> &EndpointInfo {
        &self.info
    }
}

impl EndpointInfo {
    /// Returns area, API and function, such as `crm.contacts.list`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the HTTP method.
    pub fn method(&self) -> &'static Method {
        self.method
    }

    /// Returns the path with its parameters in braces.
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// Returns the scopes that the endpoint needs. `None` when the object type decides, when no
    /// scope is needed, and for requirements that hubscope does not know.
    pub fn requirement(&self) -> Option<&'static Requirement> {
        self.requirement.and_then(Requirement::named)
    }

    /// Returns whether a request may be repeated.
    pub fn retry_safety(&self) -> RetrySafety {
        self.retry_safety
    }
}

/// Tells whether a request may be sent again when its fate is unknown.
///
/// A request that HubSpot refused unread (rate limit, lock, account migration), or that never left
/// this machine, is sent again in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetrySafety {
    /// It changes nothing: reads and searches.
    Safe,
    /// Twice has the effect of once: archiving a record, replacing a value.
    Idempotent,
    /// Twice could create two things, so it is never sent again.
    Never,
}

impl RetrySafety {
    /// Returns whether a request whose fate is unknown may be sent again.
    pub fn allows_retry(self) -> bool {
        match self {
            Self::Safe | Self::Idempotent => true,
            Self::Never => false,
        }
    }
}
