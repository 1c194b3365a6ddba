//! Calls that need `cms.domains.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::CmsDomainsReadOrOthers> =
    Endpoint::get("/cms/domains/2026-03").named("cms.domains.list");

/// Lists domains.
///
/// `GET /cms/domains/2026-03`
///
/// Needs `cms.domains.read` or `cms.domains.write` or `cms.knowledge_base.settings.read` or `cms.knowledge_base.settings.write` or `content`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::domains::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("cms.domains.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/domains/2026-03")]
#[doc(alias = "cms.domains.read")]
#[doc(alias = "cms.domains.write")]
#[doc(alias = "cms.knowledge_base.settings.read")]
#[doc(alias = "cms.knowledge_base.settings.write")]
#[doc(alias = "content")]
pub fn list() -> List {
    List {
        after: None,
        archived: None,
        created_after: None,
        created_at: None,
        created_before: None,
        limit: None,
        sort: None,
        updated_after: None,
        updated_at: None,
        updated_before: None,
    }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    archived: Option<bool>,
    created_after: Option<Timestamp>,
    created_at: Option<Timestamp>,
    created_before: Option<Timestamp>,
    limit: Option<i64>,
    sort: Option<Vec<String>>,
    updated_after: Option<Timestamp>,
    updated_at: Option<Timestamp>,
    updated_before: Option<Timestamp>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns only items created later than this time, as an ISO 8601 timestamp.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Returns only items created at exactly this time, as an ISO 8601 timestamp.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Returns only items created earlier than this time, as an ISO 8601 timestamp.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns only items last changed later than this time, as an ISO 8601 timestamp.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Returns only items last changed at exactly this time, as an ISO 8601 timestamp.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Returns only items last changed earlier than this time, as an ISO 8601 timestamp.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CmsDomainsReadOrOthers> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("createdAfter", self.created_after.as_ref());
        request.query("createdAt", self.created_at.as_ref());
        request.query("createdBefore", self.created_before.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("updatedAfter", self.updated_after.as_ref());
        request.query("updatedAt", self.updated_at.as_ref());
        request.query("updatedBefore", self.updated_before.as_ref());
        request
    }

    /// Sends the request. Needs `cms.domains.read` or `cms.domains.write` or `cms.knowledge_base.settings.read` or `cms.knowledge_base.settings.write` or `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Domain>>
    where
        C::Scopes: scope::CmsDomainsReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::CmsDomainsReadOrOthers> =
    Endpoint::get("/cms/domains/2026-03/{domainId}").named("cms.domains.get");

/// Gets a domain.
///
/// `GET /cms/domains/2026-03/{domainId}`
///
/// Needs `cms.domains.read` or `cms.domains.write` or `cms.knowledge_base.settings.read` or `cms.knowledge_base.settings.write` or `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/domains/2026-03/{domainId}")]
#[doc(alias = "cms.domains.read")]
#[doc(alias = "cms.domains.write")]
#[doc(alias = "cms.knowledge_base.settings.read")]
#[doc(alias = "cms.knowledge_base.settings.write")]
#[doc(alias = "content")]
pub fn get(domain_id: impl ToString) -> Get {
    Get { domain_id: domain_id.to_string() }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    domain_id: String,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CmsDomainsReadOrOthers> {
        Request::new(&GET, &[&self.domain_id])
    }

    /// Sends the request. Needs `cms.domains.read` or `cms.domains.write` or `cms.knowledge_base.settings.read` or `cms.knowledge_base.settings.write` or `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Domain>
    where
        C::Scopes: scope::CmsDomainsReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}
