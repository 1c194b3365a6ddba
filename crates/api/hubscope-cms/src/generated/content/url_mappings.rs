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

/// The request of [`list`].
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

/// The request of [`create`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::UrlMapping,
}

impl Create {
    /// Sets `cdnPurgeEmbargoTime`.
    pub fn cdn_purge_embargo_time(mut self, cdn_purge_embargo_time: Timestamp) -> Self {
        self.body = self.body.cdn_purge_embargo_time(cdn_purge_embargo_time);
        self
    }

    /// Sets `contentGroupId`.
    pub fn content_group_id(mut self, content_group_id: i64) -> Self {
        self.body = self.body.content_group_id(content_group_id);
        self
    }

    /// Sets `cosObjectType`.
    pub fn cos_object_type(mut self, cos_object_type: types::CosObjectType) -> Self {
        self.body = self.body.cos_object_type(cos_object_type);
        self
    }

    /// Sets `created`.
    pub fn created(mut self, created: Timestamp) -> Self {
        self.body = self.body.created(created);
        self
    }

    /// Sets `createdById`.
    pub fn created_by_id(mut self, created_by_id: i64) -> Self {
        self.body = self.body.created_by_id(created_by_id);
        self
    }

    /// Sets `deletedAt`.
    pub fn deleted_at(mut self, deleted_at: Timestamp) -> Self {
        self.body = self.body.deleted_at(deleted_at);
        self
    }

    /// Sets `destination`.
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.body = self.body.destination(destination);
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: i64) -> Self {
        self.body = self.body.id(id);
        self
    }

    /// Sets `internallyCreated`.
    pub fn internally_created(mut self, internally_created: bool) -> Self {
        self.body = self.body.internally_created(internally_created);
        self
    }

    /// Sets `isActive`.
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.body = self.body.is_active(is_active);
        self
    }

    /// Sets `isMatchFullUrl`.
    pub fn is_match_full_url(mut self, is_match_full_url: bool) -> Self {
        self.body = self.body.is_match_full_url(is_match_full_url);
        self
    }

    /// Sets `isMatchQueryString`.
    pub fn is_match_query_string(mut self, is_match_query_string: bool) -> Self {
        self.body = self.body.is_match_query_string(is_match_query_string);
        self
    }

    /// Sets `isOnlyAfterNotFound`.
    pub fn is_only_after_not_found(mut self, is_only_after_not_found: bool) -> Self {
        self.body = self.body.is_only_after_not_found(is_only_after_not_found);
        self
    }

    /// Sets `isPattern`.
    pub fn is_pattern(mut self, is_pattern: bool) -> Self {
        self.body = self.body.is_pattern(is_pattern);
        self
    }

    /// Sets `isProtocolAgnostic`.
    pub fn is_protocol_agnostic(mut self, is_protocol_agnostic: bool) -> Self {
        self.body = self.body.is_protocol_agnostic(is_protocol_agnostic);
        self
    }

    /// Sets `isRegex`.
    pub fn is_regex(mut self, is_regex: bool) -> Self {
        self.body = self.body.is_regex(is_regex);
        self
    }

    /// Sets `isTrailingSlashOptional`.
    pub fn is_trailing_slash_optional(mut self, is_trailing_slash_optional: bool) -> Self {
        self.body = self.body.is_trailing_slash_optional(is_trailing_slash_optional);
        self
    }

    /// Sets `label`.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.body = self.body.label(label);
        self
    }

    /// Sets `lastUsedAt`.
    pub fn last_used_at(mut self, last_used_at: Timestamp) -> Self {
        self.body = self.body.last_used_at(last_used_at);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.body = self.body.note(note);
        self
    }

    /// Sets `portalId`.
    pub fn portal_id(mut self, portal_id: i64) -> Self {
        self.body = self.body.portal_id(portal_id);
        self
    }

    /// Sets `precedence`.
    pub fn precedence(mut self, precedence: i64) -> Self {
        self.body = self.body.precedence(precedence);
        self
    }

    /// Sets `redirectStyle`.
    pub fn redirect_style(mut self, redirect_style: i64) -> Self {
        self.body = self.body.redirect_style(redirect_style);
        self
    }

    /// Sets `routePrefix`.
    pub fn route_prefix(mut self, route_prefix: impl Into<String>) -> Self {
        self.body = self.body.route_prefix(route_prefix);
        self
    }

    /// Sets `updated`.
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.body = self.body.updated(updated);
        self
    }

    /// Sets `updatedById`.
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

/// The request of [`delete`].
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

/// The request of [`get`].
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
