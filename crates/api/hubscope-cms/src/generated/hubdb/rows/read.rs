//! Calls that need `hubdb.rows.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::io::Write;

use hubscope_core::{
    __private::Bytes,
    Batch, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static EXPORT_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsRead> =
    Endpoint::get("/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/export")
        .named("cms.hubdb.rows.export_draft");

/// Exports the draft of a HubDB table.
///
/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}/draft/export`
///
/// Needs `hubdb` or `hubdb.rows.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/export")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.read")]
pub fn export_draft(table_id_or_name: impl ToString) -> ExportDraft {
    ExportDraft { table_id_or_name: table_id_or_name.to_string(), format: None }
}

/// Made by [`export_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportDraft {
    table_id_or_name: String,
    format: Option<String>,
}

impl ExportDraft {
    /// File format of the export: `CSV`, `XLSX` or `XLS`.
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsRead> {
        let mut request = Request::new(&EXPORT_DRAFT, &[&self.table_id_or_name]);
        request.query("format", self.format.as_ref());
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Bytes>
    where
        C::Scopes: scope::HubdbOrHubdbRowsRead,
    {
        client.call(self.into_request(), decode::bytes)
    }

    /// Sends the request, writes the response to a file while it comes, and returns its length in
    /// bytes. Needs `hubdb` or `hubdb.rows.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`]. What was written before an error
    /// stays.
    pub fn download<C: hubscope_core::transport::Download>(
        self,
        client: &C,
        file: impl Write + Send + 'static,
    ) -> C::Reply<'_, u64>
    where
        C::Scopes: scope::HubdbOrHubdbRowsRead,
    {
        client.download(self.into_request(), Box::new(file))
    }
}

static EXPORT: Endpoint<requirement::HubdbOrHubdbRowsRead> =
    Endpoint::get("/cms/hubdb/2026-03/tables/{tableIdOrName}/export")
        .named("cms.hubdb.rows.export");

/// Exports rows of HubDB.
///
/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}/export`
///
/// Needs `hubdb` or `hubdb.rows.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/export")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.read")]
pub fn export(table_id_or_name: impl ToString) -> Export {
    Export { table_id_or_name: table_id_or_name.to_string(), format: None }
}

/// Made by [`export`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Export {
    table_id_or_name: String,
    format: Option<String>,
}

impl Export {
    /// File format of the export: `CSV`, `XLSX` or `XLS`.
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsRead> {
        let mut request = Request::new(&EXPORT, &[&self.table_id_or_name]);
        request.query("format", self.format.as_ref());
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Bytes>
    where
        C::Scopes: scope::HubdbOrHubdbRowsRead,
    {
        client.call(self.into_request(), decode::bytes)
    }

    /// Sends the request, writes the response to a file while it comes, and returns its length in
    /// bytes. Needs `hubdb` or `hubdb.rows.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`]. What was written before an error
    /// stays.
    pub fn download<C: hubscope_core::transport::Download>(
        self,
        client: &C,
        file: impl Write + Send + 'static,
    ) -> C::Reply<'_, u64>
    where
        C::Scopes: scope::HubdbOrHubdbRowsRead,
    {
        client.download(self.into_request(), Box::new(file))
    }
}

static LIST: Endpoint<requirement::HubdbOrHubdbRowsRead> =
    Endpoint::get("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows").named("cms.hubdb.rows.list");

/// Lists rows of HubDB.
///
/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}/rows`
///
/// Needs `hubdb` or `hubdb.rows.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::hubdb::rows::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("hubdb.rows.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = read::list("tableIdOrName").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.read")]
pub fn list(table_id_or_name: impl ToString) -> List {
    List {
        table_id_or_name: table_id_or_name.to_string(),
        after: None,
        archived: None,
        limit: None,
        offset: None,
        properties: None,
        sort: None,
    }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    table_id_or_name: String,
    after: Option<String>,
    archived: Option<bool>,
    limit: Option<i64>,
    offset: Option<i64>,
    properties: Option<Vec<String>>,
    sort: Option<Vec<String>>,
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

    /// Largest number of tables or rows on a page. Default: 1,000.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of results to skip; the sum of the pages read so far.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Names of columns to return. Without it, all columns.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsRead> {
        let mut request = Request::new(&LIST, &[&self.table_id_or_name]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("offset", self.offset.as_ref());
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbRows>
    where
        C::Scopes: scope::HubdbOrHubdbRowsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ: Endpoint<requirement::HubdbOrHubdbRowsRead> =
    Endpoint::post("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/batch/read")
        .named("cms.hubdb.rows.batch_read")
        .retry_safety(RetrySafety::Safe);

/// Reads rows of HubDB in one batch.
///
/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/batch/read`
///
/// Needs `hubdb` or `hubdb.rows.read`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/batch/read")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.read")]
pub fn batch_read(
    table_id_or_name: impl ToString,
    inputs: impl IntoIterator<Item = impl Into<String>>,
) -> BatchRead {
    BatchRead {
        table_id_or_name: table_id_or_name.to_string(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_read`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRead {
    table_id_or_name: String,
    body: BatchInput<String>,
}

impl BatchRead {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsRead> {
        let mut request = Request::new(&BATCH_READ, &[&self.table_id_or_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::HubDbRow>>
    where
        C::Scopes: scope::HubdbOrHubdbRowsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsRead> =
    Endpoint::get("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft")
        .named("cms.hubdb.rows.list_draft");

/// Lists the rows of the draft of a HubDB table.
///
/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft`
///
/// Needs `hubdb` or `hubdb.rows.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.read")]
pub fn list_draft(table_id_or_name: impl ToString) -> ListDraft {
    ListDraft {
        table_id_or_name: table_id_or_name.to_string(),
        after: None,
        archived: None,
        limit: None,
        offset: None,
        properties: None,
        sort: None,
    }
}

/// Made by [`list_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDraft {
    table_id_or_name: String,
    after: Option<String>,
    archived: Option<bool>,
    limit: Option<i64>,
    offset: Option<i64>,
    properties: Option<Vec<String>>,
    sort: Option<Vec<String>>,
}

impl ListDraft {
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

    /// Largest number of tables or rows on a page. Default: 1,000.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of results to skip; the sum of the pages read so far.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Names of columns to return. Without it, all columns.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsRead> {
        let mut request = Request::new(&LIST_DRAFT, &[&self.table_id_or_name]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("offset", self.offset.as_ref());
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbRows>
    where
        C::Scopes: scope::HubdbOrHubdbRowsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsRead> =
    Endpoint::post("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/read")
        .named("cms.hubdb.rows.batch_read_draft")
        .retry_safety(RetrySafety::Safe);

/// Reads rows of the draft of a HubDB table in one batch.
///
/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/read`
///
/// Needs `hubdb` or `hubdb.rows.read`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/read")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.read")]
pub fn batch_read_draft(
    table_id_or_name: impl ToString,
    inputs: impl IntoIterator<Item = impl Into<String>>,
) -> BatchReadDraft {
    BatchReadDraft {
        table_id_or_name: table_id_or_name.to_string(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_read_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchReadDraft {
    table_id_or_name: String,
    body: BatchInput<String>,
}

impl BatchReadDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsRead> {
        let mut request = Request::new(&BATCH_READ_DRAFT, &[&self.table_id_or_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::HubDbRow>>
    where
        C::Scopes: scope::HubdbOrHubdbRowsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::HubdbOrHubdbRowsRead> =
    Endpoint::get("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}")
        .named("cms.hubdb.rows.get");

/// The required arguments of [`get`], by name.
pub struct GetArgs<TableIdOrName, RowId> {
    /// Numeric ID or internal name of the HubDB table; it is not its label.
    pub table_id_or_name: TableIdOrName,
    /// Numeric ID of the table row, as HubSpot assigned it.
    pub row_id: RowId,
}

/// Gets a row of HubDB.
///
/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}`
///
/// Needs `hubdb` or `hubdb.rows.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.read")]
pub fn get(args: GetArgs<impl ToString, impl ToString>) -> Get {
    Get {
        table_id_or_name: args.table_id_or_name.to_string(),
        row_id: args.row_id.to_string(),
        archived: None,
    }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    table_id_or_name: String,
    row_id: String,
    archived: Option<bool>,
}

impl Get {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsRead> {
        let mut request = Request::new(&GET, &[&self.table_id_or_name, &self.row_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbRow>
    where
        C::Scopes: scope::HubdbOrHubdbRowsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsRead> =
    Endpoint::get("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft")
        .named("cms.hubdb.rows.get_draft");

/// The required arguments of [`get_draft`], by name.
pub struct GetDraftArgs<TableIdOrName, RowId> {
    /// Numeric ID or internal name of the HubDB table; it is not its label.
    pub table_id_or_name: TableIdOrName,
    /// Numeric ID of the table row, as HubSpot assigned it.
    pub row_id: RowId,
}

/// Gets a row of the draft of a HubDB table.
///
/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft`
///
/// Needs `hubdb` or `hubdb.rows.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.read")]
pub fn get_draft(args: GetDraftArgs<impl ToString, impl ToString>) -> GetDraft {
    GetDraft {
        table_id_or_name: args.table_id_or_name.to_string(),
        row_id: args.row_id.to_string(),
        archived: None,
    }
}

/// Made by [`get_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDraft {
    table_id_or_name: String,
    row_id: String,
    archived: Option<bool>,
}

impl GetDraft {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsRead> {
        let mut request = Request::new(&GET_DRAFT, &[&self.table_id_or_name, &self.row_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbRow>
    where
        C::Scopes: scope::HubdbOrHubdbRowsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
