//! Calls that need `hubdb.rows.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    Batch, Multipart, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static IMPORT_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsWrite> =
    Endpoint::post("/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/import")
        .named("cms.hubdb.rows.import_draft");

/// Imports rows into the draft of a HubDB table.
///
/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/draft/import`
///
/// Needs `hubdb` or `hubdb.rows.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/import")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.write")]
pub fn import_draft(
    table_id_or_name: impl ToString,
    file: impl Into<hubscope_core::Upload>,
) -> ImportDraft {
    ImportDraft { table_id_or_name: table_id_or_name.to_string(), config: None, file: file.into() }
}

/// Made by [`import_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportDraft {
    table_id_or_name: String,
    config: Option<String>,
    file: hubscope_core::Upload,
}

impl ImportDraft {
    pub fn config(mut self, config: impl Into<String>) -> Self {
        self.config = Some(config.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsWrite> {
        let mut request = Request::new(&IMPORT_DRAFT, &[&self.table_id_or_name]);
        let mut body = Multipart::new();
        if let Some(value) = self.config {
            body = body.part("config", value);
        }
        let value = self.file;
        body = body.part("file", value);
        request.multipart(body);
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ImportResult>
    where
        C::Scopes: scope::HubdbOrHubdbRowsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RESET_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsWrite> =
    Endpoint::post("/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/reset")
        .named("cms.hubdb.rows.reset_draft");

/// Throws the draft of a HubDB table away.
///
/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/draft/reset`
///
/// Needs `hubdb` or `hubdb.rows.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/reset")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.write")]
pub fn reset_draft(table_id_or_name: impl ToString) -> ResetDraft {
    ResetDraft { table_id_or_name: table_id_or_name.to_string(), include_foreign_ids: None }
}

/// Made by [`reset_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetDraft {
    table_id_or_name: String,
    include_foreign_ids: Option<bool>,
}

impl ResetDraft {
    /// Returns IDs of rows in other tables that foreign-key columns refer to. Default: `false`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsWrite> {
        let mut request = Request::new(&RESET_DRAFT, &[&self.table_id_or_name]);
        request.query("includeForeignIds", self.include_foreign_ids.as_ref());
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbTable>
    where
        C::Scopes: scope::HubdbOrHubdbRowsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE: Endpoint<requirement::HubdbOrHubdbRowsWrite> =
    Endpoint::post("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows").named("cms.hubdb.rows.create");

/// The required arguments of [`create`], by name.
pub struct CreateArgs<TableIdOrName> {
    /// Numeric ID or internal name of the HubDB table; it is not its label.
    pub table_id_or_name: TableIdOrName,
    pub child_table_id: i64,
    pub display_index: i64,
    /// Cells by column name.
    pub values: BTreeMap<String, Value>,
}

/// Creates a row of HubDB.
///
/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows`
///
/// Needs `hubdb` or `hubdb.rows.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use std::collections::BTreeMap;
///
/// use hubscope_cms::hubdb::rows::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("hubdb.rows.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create(
///     write::CreateArgs { table_id_or_name: "tableIdOrName", child_table_id: 7, display_index: 7, values: BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]) },
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.write")]
pub fn create(args: CreateArgs<impl ToString>) -> Create {
    Create {
        table_id_or_name: args.table_id_or_name.to_string(),
        body: types::HubDbRowInput::new(types::HubDbRowInputArgs {
            child_table_id: args.child_table_id,
            display_index: args.display_index,
            values: args.values,
        }),
    }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    table_id_or_name: String,
    body: types::HubDbRowInput,
}

impl Create {
    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// End of the URL of the dynamic page that shows this row.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.body = self.body.path(path);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsWrite> {
        let mut request = Request::new(&CREATE, &[&self.table_id_or_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbRow>
    where
        C::Scopes: scope::HubdbOrHubdbRowsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_CLONE_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsWrite> =
    Endpoint::post("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/clone")
        .named("cms.hubdb.rows.batch_clone_draft");

/// Copies rows of the draft of a HubDB table in one batch.
///
/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/clone`
///
/// Needs `hubdb` or `hubdb.rows.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/clone")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.write")]
pub fn batch_clone_draft(
    table_id_or_name: impl ToString,
    inputs: impl IntoIterator<Item = impl Into<types::HubDbRowBatchClone>>,
) -> BatchCloneDraft {
    BatchCloneDraft {
        table_id_or_name: table_id_or_name.to_string(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_clone_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCloneDraft {
    table_id_or_name: String,
    body: BatchInput<types::HubDbRowBatchClone>,
}

impl BatchCloneDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsWrite> {
        let mut request = Request::new(&BATCH_CLONE_DRAFT, &[&self.table_id_or_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::HubDbRow>>
    where
        C::Scopes: scope::HubdbOrHubdbRowsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_CREATE_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsWrite> =
    Endpoint::post("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/create")
        .named("cms.hubdb.rows.batch_create_draft");

/// Creates rows in the draft of a HubDB table in one batch.
///
/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/create`
///
/// Needs `hubdb` or `hubdb.rows.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/create")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.write")]
pub fn batch_create_draft(
    table_id_or_name: impl ToString,
    inputs: impl IntoIterator<Item = impl Into<types::HubDbRowInput>>,
) -> BatchCreateDraft {
    BatchCreateDraft {
        table_id_or_name: table_id_or_name.to_string(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_create_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateDraft {
    table_id_or_name: String,
    body: BatchInput<types::HubDbRowInput>,
}

impl BatchCreateDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsWrite> {
        let mut request = Request::new(&BATCH_CREATE_DRAFT, &[&self.table_id_or_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::HubDbRow>>
    where
        C::Scopes: scope::HubdbOrHubdbRowsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_PURGE_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsWrite> =
    Endpoint::post("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/purge")
        .named("cms.hubdb.rows.batch_purge_draft");

/// Deletes rows from the draft of a HubDB table for good in one batch.
///
/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/purge`
///
/// Needs `hubdb` or `hubdb.rows.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/purge")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.write")]
pub fn batch_purge_draft(
    table_id_or_name: impl ToString,
    inputs: impl IntoIterator<Item = impl Into<String>>,
) -> BatchPurgeDraft {
    BatchPurgeDraft {
        table_id_or_name: table_id_or_name.to_string(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_purge_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchPurgeDraft {
    table_id_or_name: String,
    body: BatchInput<String>,
}

impl BatchPurgeDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsWrite> {
        let mut request = Request::new(&BATCH_PURGE_DRAFT, &[&self.table_id_or_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::HubdbOrHubdbRowsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_REPLACE_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsWrite> =
    Endpoint::post("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/replace")
        .named("cms.hubdb.rows.batch_replace_draft");

/// Replaces rows of the draft of a HubDB table in one batch.
///
/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/replace`
///
/// Needs `hubdb` or `hubdb.rows.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/replace")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.write")]
pub fn batch_replace_draft(
    table_id_or_name: impl ToString,
    inputs: impl IntoIterator<Item = impl Into<types::HubDbRowBatchUpdate>>,
) -> BatchReplaceDraft {
    BatchReplaceDraft {
        table_id_or_name: table_id_or_name.to_string(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_replace_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchReplaceDraft {
    table_id_or_name: String,
    body: BatchInput<types::HubDbRowBatchUpdate>,
}

impl BatchReplaceDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsWrite> {
        let mut request = Request::new(&BATCH_REPLACE_DRAFT, &[&self.table_id_or_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::HubDbRow>>
    where
        C::Scopes: scope::HubdbOrHubdbRowsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsWrite> =
    Endpoint::post("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/update")
        .named("cms.hubdb.rows.batch_update_draft");

/// Updates rows of the draft of a HubDB table in one batch.
///
/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/update`
///
/// Needs `hubdb` or `hubdb.rows.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/update")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.write")]
pub fn batch_update_draft(
    table_id_or_name: impl ToString,
    inputs: impl IntoIterator<Item = impl Into<types::HubDbRowBatchUpdate>>,
) -> BatchUpdateDraft {
    BatchUpdateDraft {
        table_id_or_name: table_id_or_name.to_string(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_update_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateDraft {
    table_id_or_name: String,
    body: BatchInput<types::HubDbRowBatchUpdate>,
}

impl BatchUpdateDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsWrite> {
        let mut request = Request::new(&BATCH_UPDATE_DRAFT, &[&self.table_id_or_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::HubDbRow>>
    where
        C::Scopes: scope::HubdbOrHubdbRowsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsWrite> =
    Endpoint::delete("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft")
        .named("cms.hubdb.rows.delete_draft");

/// The required arguments of [`delete_draft`], by name.
pub struct DeleteDraftArgs<TableIdOrName, RowId> {
    /// Numeric ID or internal name of the HubDB table; it is not its label.
    pub table_id_or_name: TableIdOrName,
    /// Numeric ID of the table row, as HubSpot assigned it.
    pub row_id: RowId,
}

/// Deletes a row from the draft of a HubDB table.
///
/// `DELETE /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft`
///
/// Needs `hubdb` or `hubdb.rows.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.write")]
pub fn delete_draft(args: DeleteDraftArgs<impl ToString, impl ToString>) -> DeleteDraft {
    DeleteDraft {
        table_id_or_name: args.table_id_or_name.to_string(),
        row_id: args.row_id.to_string(),
    }
}

/// Made by [`delete_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDraft {
    table_id_or_name: String,
    row_id: String,
}

impl DeleteDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsWrite> {
        Request::new(&DELETE_DRAFT, &[&self.table_id_or_name, &self.row_id])
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::HubdbOrHubdbRowsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsWrite> =
    Endpoint::patch("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft")
        .named("cms.hubdb.rows.update_draft");

/// The required arguments of [`update_draft`], by name.
pub struct UpdateDraftArgs<TableIdOrName, RowId> {
    /// Numeric ID or internal name of the HubDB table; it is not its label.
    pub table_id_or_name: TableIdOrName,
    /// Numeric ID of the table row, as HubSpot assigned it.
    pub row_id: RowId,
    pub child_table_id: i64,
    pub display_index: i64,
    /// Cells by column name.
    pub values: BTreeMap<String, Value>,
}

/// Updates a row of the draft of a HubDB table.
///
/// `PATCH /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft`
///
/// Needs `hubdb` or `hubdb.rows.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.write")]
pub fn update_draft(args: UpdateDraftArgs<impl ToString, impl ToString>) -> UpdateDraft {
    UpdateDraft {
        table_id_or_name: args.table_id_or_name.to_string(),
        row_id: args.row_id.to_string(),
        body: types::HubDbRowInput::new(types::HubDbRowInputArgs {
            child_table_id: args.child_table_id,
            display_index: args.display_index,
            values: args.values,
        }),
    }
}

/// Made by [`update_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDraft {
    table_id_or_name: String,
    row_id: String,
    body: types::HubDbRowInput,
}

impl UpdateDraft {
    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// End of the URL of the dynamic page that shows this row.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.body = self.body.path(path);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsWrite> {
        let mut request = Request::new(&UPDATE_DRAFT, &[&self.table_id_or_name, &self.row_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbRow>
    where
        C::Scopes: scope::HubdbOrHubdbRowsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REPLACE_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsWrite> =
    Endpoint::put("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft")
        .named("cms.hubdb.rows.replace_draft");

/// The required arguments of [`replace_draft`], by name.
pub struct ReplaceDraftArgs<TableIdOrName, RowId> {
    /// Numeric ID or internal name of the HubDB table; it is not its label.
    pub table_id_or_name: TableIdOrName,
    /// Numeric ID of the table row, as HubSpot assigned it.
    pub row_id: RowId,
    pub child_table_id: i64,
    pub display_index: i64,
    /// Cells by column name.
    pub values: BTreeMap<String, Value>,
}

/// Replaces a row of the draft of a HubDB table.
///
/// `PUT /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft`
///
/// Needs `hubdb` or `hubdb.rows.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.write")]
pub fn replace_draft(args: ReplaceDraftArgs<impl ToString, impl ToString>) -> ReplaceDraft {
    ReplaceDraft {
        table_id_or_name: args.table_id_or_name.to_string(),
        row_id: args.row_id.to_string(),
        body: types::HubDbRowInput::new(types::HubDbRowInputArgs {
            child_table_id: args.child_table_id,
            display_index: args.display_index,
            values: args.values,
        }),
    }
}

/// Made by [`replace_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceDraft {
    table_id_or_name: String,
    row_id: String,
    body: types::HubDbRowInput,
}

impl ReplaceDraft {
    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// End of the URL of the dynamic page that shows this row.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.body = self.body.path(path);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsWrite> {
        let mut request = Request::new(&REPLACE_DRAFT, &[&self.table_id_or_name, &self.row_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbRow>
    where
        C::Scopes: scope::HubdbOrHubdbRowsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CLONE_DRAFT: Endpoint<requirement::HubdbOrHubdbRowsWrite> =
    Endpoint::post("/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft/clone")
        .named("cms.hubdb.rows.clone_draft");

/// The required arguments of [`clone_draft`], by name.
pub struct CloneDraftArgs<TableIdOrName, RowId> {
    /// Numeric ID or internal name of the HubDB table; it is not its label.
    pub table_id_or_name: TableIdOrName,
    /// Numeric ID of the table row, as HubSpot assigned it.
    pub row_id: RowId,
}

/// Copies a row of the draft of a HubDB table.
///
/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft/clone`
///
/// Needs `hubdb` or `hubdb.rows.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft/clone")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.rows.write")]
pub fn clone_draft(args: CloneDraftArgs<impl ToString, impl ToString>) -> CloneDraft {
    CloneDraft {
        table_id_or_name: args.table_id_or_name.to_string(),
        row_id: args.row_id.to_string(),
        name: None,
    }
}

/// Made by [`clone_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneDraft {
    table_id_or_name: String,
    row_id: String,
    name: Option<String>,
}

impl CloneDraft {
    /// Name that the copy of the row gets.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbRowsWrite> {
        let mut request = Request::new(&CLONE_DRAFT, &[&self.table_id_or_name, &self.row_id]);
        request.query("name", self.name.as_ref());
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.rows.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbRow>
    where
        C::Scopes: scope::HubdbOrHubdbRowsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
