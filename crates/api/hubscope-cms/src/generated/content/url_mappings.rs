//! Calls by scope: `cms.content.url_mappings`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::Content> =
    Endpoint::get("/url-mappings/2026-03/url-mappings").named("cms.url_mappings.list");

/// Lists URL mappings.
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

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {}

impl List {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&LIST, &[])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Vec<types::UrlMapping>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE: Endpoint<requirement::Content> =
    Endpoint::post("/url-mappings/2026-03/url-mappings").named("cms.url_mappings.create");

/// Creates a URL mapping.
///
/// `POST /url-mappings/2026-03/url-mappings`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/url-mappings/2026-03/url-mappings")]
#[doc(alias = "content")]
pub fn create() -> Create {
    Create { body: types::UrlMapping::new() }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::UrlMapping,
}

impl Create {
    pub fn cdn_purge_embargo_time(mut self, cdn_purge_embargo_time: Timestamp) -> Self {
        self.body = self.body.cdn_purge_embargo_time(cdn_purge_embargo_time);
        self
    }

    /// ID of the blog to which the post belongs.
    pub fn content_group_id(mut self, content_group_id: i64) -> Self {
        self.body = self.body.content_group_id(content_group_id);
        self
    }

    pub fn cos_object_type(mut self, cos_object_type: types::CosObjectType) -> Self {
        self.body = self.body.cos_object_type(cos_object_type);
        self
    }

    /// Time of creation.
    pub fn created(mut self, created: Timestamp) -> Self {
        self.body = self.body.created(created);
        self
    }

    /// ID of the user who created it.
    pub fn created_by_id(mut self, created_by_id: i64) -> Self {
        self.body = self.body.created_by_id(created_by_id);
        self
    }

    /// Time at which it was removed; missing while it exists.
    pub fn deleted_at(mut self, deleted_at: Timestamp) -> Self {
        self.body = self.body.deleted_at(deleted_at);
        self
    }

    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.body = self.body.destination(destination);
        self
    }

    /// Identifier, unique among items of its kind.
    pub fn id(mut self, id: i64) -> Self {
        self.body = self.body.id(id);
        self
    }

    pub fn internally_created(mut self, internally_created: bool) -> Self {
        self.body = self.body.internally_created(internally_created);
        self
    }

    pub fn is_active(mut self, is_active: bool) -> Self {
        self.body = self.body.is_active(is_active);
        self
    }

    pub fn is_match_full_url(mut self, is_match_full_url: bool) -> Self {
        self.body = self.body.is_match_full_url(is_match_full_url);
        self
    }

    pub fn is_match_query_string(mut self, is_match_query_string: bool) -> Self {
        self.body = self.body.is_match_query_string(is_match_query_string);
        self
    }

    pub fn is_only_after_not_found(mut self, is_only_after_not_found: bool) -> Self {
        self.body = self.body.is_only_after_not_found(is_only_after_not_found);
        self
    }

    pub fn is_pattern(mut self, is_pattern: bool) -> Self {
        self.body = self.body.is_pattern(is_pattern);
        self
    }

    pub fn is_protocol_agnostic(mut self, is_protocol_agnostic: bool) -> Self {
        self.body = self.body.is_protocol_agnostic(is_protocol_agnostic);
        self
    }

    pub fn is_regex(mut self, is_regex: bool) -> Self {
        self.body = self.body.is_regex(is_regex);
        self
    }

    pub fn is_trailing_slash_optional(mut self, is_trailing_slash_optional: bool) -> Self {
        self.body = self.body.is_trailing_slash_optional(is_trailing_slash_optional);
        self
    }

    /// Text that people see.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.body = self.body.label(label);
        self
    }

    pub fn last_used_at(mut self, last_used_at: Timestamp) -> Self {
        self.body = self.body.last_used_at(last_used_at);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.body = self.body.note(note);
        self
    }

    /// Hub ID of the HubSpot account.
    pub fn portal_id(mut self, portal_id: i64) -> Self {
        self.body = self.body.portal_id(portal_id);
        self
    }

    pub fn precedence(mut self, precedence: i64) -> Self {
        self.body = self.body.precedence(precedence);
        self
    }

    pub fn redirect_style(mut self, redirect_style: i64) -> Self {
        self.body = self.body.redirect_style(redirect_style);
        self
    }

    pub fn route_prefix(mut self, route_prefix: impl Into<String>) -> Self {
        self.body = self.body.route_prefix(route_prefix);
        self
    }

    /// Time of the last change.
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.body = self.body.updated(updated);
        self
    }

    /// ID of the user who changed it last.
    pub fn updated_by_id(mut self, updated_by_id: i64) -> Self {
        self.body = self.body.updated_by_id(updated_by_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static DELETE: Endpoint<requirement::Content> =
    Endpoint::delete("/url-mappings/2026-03/url-mappings/{id}").named("cms.url_mappings.delete");

/// Deletes a URL mapping.
///
/// `DELETE /url-mappings/2026-03/url-mappings/{id}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/url-mappings/2026-03/url-mappings/{id}")]
#[doc(alias = "content")]
pub fn delete(id: i64) -> Delete {
    Delete { id }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    id: i64,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&DELETE, &[&self.id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static GET: Endpoint<requirement::Content> =
    Endpoint::get("/url-mappings/2026-03/url-mappings/{id}").named("cms.url_mappings.get");

/// Gets a URL mapping.
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

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    id: i64,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&GET, &[&self.id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::UrlMapping>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}
