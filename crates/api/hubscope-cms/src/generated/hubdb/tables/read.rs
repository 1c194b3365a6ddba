//! Calls that need `hubdb.tables.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::HubdbOrHubdbTablesRead> =
    Endpoint::get("/cms/hubdb/2026-03/tables").named("cms.hubdb.tables.list");

/// Lists tables of HubDB.
///
/// `GET /cms/hubdb/2026-03/tables`
///
/// Needs `hubdb` or `hubdb.tables.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::hubdb::tables::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("hubdb.tables.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/hubdb/2026-03/tables")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.tables.read")]
pub fn list() -> List {
    List {
        after: None,
        archived: None,
        content_type: None,
        created_after: None,
        created_at: None,
        created_before: None,
        is_get_localized_schema: None,
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
    content_type: Option<String>,
    created_after: Option<Timestamp>,
    created_at: Option<Timestamp>,
    created_before: Option<Timestamp>,
    is_get_localized_schema: Option<bool>,
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

    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
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

    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.is_get_localized_schema = Some(is_get_localized_schema);
        self
    }

    /// Largest number of tables or rows on a page. Default: 1,000.
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
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbTablesRead> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("contentType", self.content_type.as_ref());
        request.query("createdAfter", self.created_after.as_ref());
        request.query("createdAt", self.created_at.as_ref());
        request.query("createdBefore", self.created_before.as_ref());
        request.query("isGetLocalizedSchema", self.is_get_localized_schema.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("updatedAfter", self.updated_after.as_ref());
        request.query("updatedAt", self.updated_at.as_ref());
        request.query("updatedBefore", self.updated_before.as_ref());
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.tables.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::HubDbTable>>
    where
        C::Scopes: scope::HubdbOrHubdbTablesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_DRAFTS: Endpoint<requirement::HubdbOrHubdbTablesRead> =
    Endpoint::get("/cms/hubdb/2026-03/tables/draft").named("cms.hubdb.tables.list_drafts");

/// Lists the drafts of HubDB tables.
///
/// `GET /cms/hubdb/2026-03/tables/draft`
///
/// Needs `hubdb` or `hubdb.tables.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/draft")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.tables.read")]
pub fn list_drafts() -> ListDrafts {
    ListDrafts {
        after: None,
        archived: None,
        content_type: None,
        created_after: None,
        created_at: None,
        created_before: None,
        is_get_localized_schema: None,
        limit: None,
        sort: None,
        updated_after: None,
        updated_at: None,
        updated_before: None,
    }
}

/// Made by [`list_drafts`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDrafts {
    after: Option<String>,
    archived: Option<bool>,
    content_type: Option<String>,
    created_after: Option<Timestamp>,
    created_at: Option<Timestamp>,
    created_before: Option<Timestamp>,
    is_get_localized_schema: Option<bool>,
    limit: Option<i64>,
    sort: Option<Vec<String>>,
    updated_after: Option<Timestamp>,
    updated_at: Option<Timestamp>,
    updated_before: Option<Timestamp>,
}

impl ListDrafts {
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

    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
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

    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.is_get_localized_schema = Some(is_get_localized_schema);
        self
    }

    /// Largest number of tables or rows on a page. Default: 1,000.
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
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbTablesRead> {
        let mut request = Request::new(&LIST_DRAFTS, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("contentType", self.content_type.as_ref());
        request.query("createdAfter", self.created_after.as_ref());
        request.query("createdAt", self.created_at.as_ref());
        request.query("createdBefore", self.created_before.as_ref());
        request.query("isGetLocalizedSchema", self.is_get_localized_schema.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("updatedAfter", self.updated_after.as_ref());
        request.query("updatedAt", self.updated_at.as_ref());
        request.query("updatedBefore", self.updated_before.as_ref());
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.tables.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::HubDbTable>>
    where
        C::Scopes: scope::HubdbOrHubdbTablesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::HubdbOrHubdbTablesRead> =
    Endpoint::get("/cms/hubdb/2026-03/tables/{tableIdOrName}").named("cms.hubdb.tables.get");

/// Gets a table of HubDB.
///
/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}`
///
/// Needs `hubdb` or `hubdb.tables.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.tables.read")]
pub fn get(table_id_or_name: impl ToString) -> Get {
    Get {
        table_id_or_name: table_id_or_name.to_string(),
        archived: None,
        include_foreign_ids: None,
        is_get_localized_schema: None,
    }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    table_id_or_name: String,
    archived: Option<bool>,
    include_foreign_ids: Option<bool>,
    is_get_localized_schema: Option<bool>,
}

impl Get {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns IDs of rows in other tables that foreign-key columns refer to. Default: `false`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids);
        self
    }

    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.is_get_localized_schema = Some(is_get_localized_schema);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbTablesRead> {
        let mut request = Request::new(&GET, &[&self.table_id_or_name]);
        request.query("archived", self.archived.as_ref());
        request.query("includeForeignIds", self.include_foreign_ids.as_ref());
        request.query("isGetLocalizedSchema", self.is_get_localized_schema.as_ref());
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.tables.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbTable>
    where
        C::Scopes: scope::HubdbOrHubdbTablesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_DRAFT: Endpoint<requirement::HubdbOrHubdbTablesRead> =
    Endpoint::get("/cms/hubdb/2026-03/tables/{tableIdOrName}/draft")
        .named("cms.hubdb.tables.get_draft");

/// Gets the draft of a table.
///
/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}/draft`
///
/// Needs `hubdb` or `hubdb.tables.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/draft")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.tables.read")]
pub fn get_draft(table_id_or_name: impl ToString) -> GetDraft {
    GetDraft {
        table_id_or_name: table_id_or_name.to_string(),
        archived: None,
        include_foreign_ids: None,
        is_get_localized_schema: None,
    }
}

/// Made by [`get_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDraft {
    table_id_or_name: String,
    archived: Option<bool>,
    include_foreign_ids: Option<bool>,
    is_get_localized_schema: Option<bool>,
}

impl GetDraft {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns IDs of rows in other tables that foreign-key columns refer to. Default: `false`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids);
        self
    }

    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.is_get_localized_schema = Some(is_get_localized_schema);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbTablesRead> {
        let mut request = Request::new(&GET_DRAFT, &[&self.table_id_or_name]);
        request.query("archived", self.archived.as_ref());
        request.query("includeForeignIds", self.include_foreign_ids.as_ref());
        request.query("isGetLocalizedSchema", self.is_get_localized_schema.as_ref());
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.tables.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbTable>
    where
        C::Scopes: scope::HubdbOrHubdbTablesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
