//! Calls by scope: `cms.content.url_mappings`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

use crate::types;

static LIST: Endpoint = Endpoint {
    name: "cms.url_mappings.list",
    method: Method::GET,
    path: "/url-mappings/2026-03/url-mappings",
    requirement: Some("Content"),
    repeat: Repeat::Safe,
};

/// Lists url mappings.
///
/// `GET /url-mappings/2026-03/url-mappings`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content::url_mappings;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = url_mappings::list().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/url-mappings/2026-03/url-mappings")]
#[doc(alias = "content")]
pub fn list() -> List {
    List {}
}

/// The request of [`list`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {}

impl List {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&LIST, &[])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Vec<types::UrlMapping>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE: Endpoint = Endpoint {
    name: "cms.url_mappings.create",
    method: Method::POST,
    path: "/url-mappings/2026-03/url-mappings",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Creates a url mapping.
///
/// `POST /url-mappings/2026-03/url-mappings`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/url-mappings/2026-03/url-mappings")]
#[doc(alias = "content")]
pub fn create(body: impl Into<types::UrlMapping>) -> Create {
    Create { body: body.into() }
}

/// The request of [`create`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::UrlMapping,
}

impl Create {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static DELETE: Endpoint = Endpoint {
    name: "cms.url_mappings.delete",
    method: Method::DELETE,
    path: "/url-mappings/2026-03/url-mappings/{id}",
    requirement: Some("CmsUrlRedirectsDeleteOrContent"),
    repeat: Repeat::Idempotent,
};

/// Deletes a url mapping.
///
/// `DELETE /url-mappings/2026-03/url-mappings/{id}`
///
/// Needs `cms-url-redirects-delete` or `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/url-mappings/2026-03/url-mappings/{id}")]
#[doc(alias = "cms-url-redirects-delete")]
#[doc(alias = "content")]
pub fn delete(id: i64) -> Delete {
    Delete { id }
}

/// The request of [`delete`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    id: i64,
}

impl Delete {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&DELETE, &[&self.id])
    }

    /// Sends the request. Needs `cms-url-redirects-delete` or `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CmsUrlRedirectsDeleteOrContent,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static GET: Endpoint = Endpoint {
    name: "cms.url_mappings.get",
    method: Method::GET,
    path: "/url-mappings/2026-03/url-mappings/{id}",
    requirement: Some("Content"),
    repeat: Repeat::Safe,
};

/// Gets a url mapping.
///
/// `GET /url-mappings/2026-03/url-mappings/{id}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/url-mappings/2026-03/url-mappings/{id}")]
#[doc(alias = "content")]
pub fn get(id: i64) -> Get {
    Get { id }
}

/// The request of [`get`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    id: i64,
}

impl Get {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET, &[&self.id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::UrlMapping>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}
