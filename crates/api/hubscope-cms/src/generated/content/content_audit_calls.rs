//! The calls of the API `content_audit` among them.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST_AUDIT_LOGS: Endpoint<requirement::Content> =
    Endpoint::get("/cms/audit-logs/2026-03").named("cms.content_audit.list_audit_logs");

/// Lists who changed which content.
///
/// `GET /cms/audit-logs/2026-03`
///
/// Needs `content`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = content::list_audit_logs().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/audit-logs/2026-03")]
#[doc(alias = "content")]
pub fn list_audit_logs() -> ListAuditLogs {
    ListAuditLogs {
        after: None,
        before: None,
        event_type: None,
        limit: None,
        object_id: None,
        object_type: None,
        sort: None,
        user_id: None,
    }
}

/// Made by [`list_audit_logs`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAuditLogs {
    after: Option<String>,
    before: Option<String>,
    event_type: Option<Vec<String>>,
    limit: Option<i64>,
    object_id: Option<Vec<String>>,
    object_type: Option<Vec<String>>,
    sort: Option<Vec<String>>,
    user_id: Option<Vec<String>>,
}

impl ListAuditLogs {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Cursor of the page to return, taken from `paging.prev.before` of a later page. Excludes
    /// `after`.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Kinds of change, such as `CREATED`, `UPDATED` or `PUBLISHED`: returns only these.
    pub fn event_type(mut self, event_type: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.event_type = Some(event_type.into_iter().map(Into::into).collect());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// IDs of content items: returns only changes to these.
    pub fn object_id(mut self, object_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.object_id = Some(object_id.into_iter().map(Into::into).collect());
        self
    }

    /// Kinds of content, such as `BLOG_POST` or `LANDING_PAGE`: returns only changes to these.
    pub fn object_type(mut self, object_type: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.object_type = Some(object_type.into_iter().map(Into::into).collect());
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// ID of the HubSpot user, the same in all accounts; it is not the owner ID.
    pub fn user_id(mut self, user_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.user_id = Some(user_id.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&LIST_AUDIT_LOGS, &[]);
        request.query("after", self.after.as_ref());
        request.query("before", self.before.as_ref());
        request.query_all("eventType", self.event_type.as_deref().unwrap_or_default());
        request.query("limit", self.limit.as_ref());
        request.query_all("objectId", self.object_id.as_deref().unwrap_or_default());
        request.query_all("objectType", self.object_type.as_deref().unwrap_or_default());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query_all("userId", self.user_id.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::AuditLog>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static EXPORT_AUDIT_LOGS: Endpoint<requirement::Content> =
    Endpoint::post("/cms/audit-logs/2026-03/export").named("cms.content_audit.export_audit_logs");

/// Exports who changed which content, to an email address.
///
/// `POST /cms/audit-logs/2026-03/export`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/audit-logs/2026-03/export")]
#[doc(alias = "content")]
pub fn export_audit_logs(body: impl Into<types::AuditLogExport>) -> ExportAuditLogs {
    ExportAuditLogs { body: body.into() }
}

/// Made by [`export_audit_logs`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportAuditLogs {
    body: types::AuditLogExport,
}

impl ExportAuditLogs {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&EXPORT_AUDIT_LOGS, &[]);
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
