//! Calls that need `hubdb.tables.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<requirement::HubdbOrHubdbTablesWrite> =
    Endpoint::post("/cms/hubdb/2026-03/tables").named("cms.hubdb.tables.create");

/// The required arguments of [`create`], by name.
pub struct CreateArgs<Columns, Label, Name> {
    pub columns: Columns,
    pub dynamic_meta_tags: BTreeMap<String, i64>,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
}

/// Creates a table of HubDB.
///
/// `POST /cms/hubdb/2026-03/tables`
///
/// Needs `hubdb` or `hubdb.tables.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.tables.write")]
pub fn create(
    args: CreateArgs<
        impl IntoIterator<Item = impl Into<types::ColumnInput>>,
        impl Into<String>,
        impl Into<String>,
    >,
) -> Create {
    Create {
        body: types::HubDbTableInput::new(types::HubDbTableInputArgs {
            columns: args.columns,
            dynamic_meta_tags: args.dynamic_meta_tags,
            label: args.label,
            name: args.name,
        }),
    }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::HubDbTableInput,
}

impl Create {
    pub fn allow_child_tables(mut self, allow_child_tables: bool) -> Self {
        self.body = self.body.allow_child_tables(allow_child_tables);
        self
    }

    pub fn allow_public_api_access(mut self, allow_public_api_access: bool) -> Self {
        self.body = self.body.allow_public_api_access(allow_public_api_access);
        self
    }

    pub fn enable_child_table_pages(mut self, enable_child_table_pages: bool) -> Self {
        self.body = self.body.enable_child_table_pages(enable_child_table_pages);
        self
    }

    pub fn use_for_pages(mut self, use_for_pages: bool) -> Self {
        self.body = self.body.use_for_pages(use_for_pages);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbTablesWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.tables.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbTable>
    where
        C::Scopes: scope::HubdbOrHubdbTablesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE: Endpoint<requirement::HubdbOrHubdbTablesWrite> =
    Endpoint::delete("/cms/hubdb/2026-03/tables/{tableIdOrName}").named("cms.hubdb.tables.delete");

/// Deletes a table of HubDB.
///
/// `DELETE /cms/hubdb/2026-03/tables/{tableIdOrName}`
///
/// Needs `hubdb` or `hubdb.tables.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::hubdb::tables::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("hubdb.tables.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// write::delete("tableIdOrName").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.tables.write")]
pub fn delete(table_id_or_name: impl ToString) -> Delete {
    Delete { table_id_or_name: table_id_or_name.to_string() }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    table_id_or_name: String,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbTablesWrite> {
        Request::new(&DELETE, &[&self.table_id_or_name])
    }

    /// Sends the request. Needs `hubdb` or `hubdb.tables.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::HubdbOrHubdbTablesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_DRAFT: Endpoint<requirement::HubdbOrHubdbTablesWrite> =
    Endpoint::patch("/cms/hubdb/2026-03/tables/{tableIdOrName}/draft")
        .named("cms.hubdb.tables.update_draft");

/// The required arguments of [`update_draft`], by name.
pub struct UpdateDraftArgs<TableIdOrName, Columns, Label, Name> {
    /// Numeric ID or internal name of the HubDB table; it is not its label.
    pub table_id_or_name: TableIdOrName,
    pub columns: Columns,
    pub dynamic_meta_tags: BTreeMap<String, i64>,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
}

/// Updates the draft of a table.
///
/// `PATCH /cms/hubdb/2026-03/tables/{tableIdOrName}/draft`
///
/// Needs `hubdb` or `hubdb.tables.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/draft")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.tables.write")]
pub fn update_draft(
    args: UpdateDraftArgs<
        impl ToString,
        impl IntoIterator<Item = impl Into<types::ColumnInput>>,
        impl Into<String>,
        impl Into<String>,
    >,
) -> UpdateDraft {
    UpdateDraft {
        table_id_or_name: args.table_id_or_name.to_string(),
        archived: None,
        include_foreign_ids: None,
        is_get_localized_schema: None,
        body: types::HubDbTableInput::new(types::HubDbTableInputArgs {
            columns: args.columns,
            dynamic_meta_tags: args.dynamic_meta_tags,
            label: args.label,
            name: args.name,
        }),
    }
}

/// Made by [`update_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDraft {
    table_id_or_name: String,
    archived: Option<bool>,
    include_foreign_ids: Option<bool>,
    is_get_localized_schema: Option<bool>,
    body: types::HubDbTableInput,
}

impl UpdateDraft {
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

    pub fn allow_child_tables(mut self, allow_child_tables: bool) -> Self {
        self.body = self.body.allow_child_tables(allow_child_tables);
        self
    }

    pub fn allow_public_api_access(mut self, allow_public_api_access: bool) -> Self {
        self.body = self.body.allow_public_api_access(allow_public_api_access);
        self
    }

    pub fn enable_child_table_pages(mut self, enable_child_table_pages: bool) -> Self {
        self.body = self.body.enable_child_table_pages(enable_child_table_pages);
        self
    }

    pub fn use_for_pages(mut self, use_for_pages: bool) -> Self {
        self.body = self.body.use_for_pages(use_for_pages);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbTablesWrite> {
        let mut request = Request::new(&UPDATE_DRAFT, &[&self.table_id_or_name]);
        request.query("archived", self.archived.as_ref());
        request.query("includeForeignIds", self.include_foreign_ids.as_ref());
        request.query("isGetLocalizedSchema", self.is_get_localized_schema.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.tables.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbTable>
    where
        C::Scopes: scope::HubdbOrHubdbTablesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CLONE_DRAFT: Endpoint<requirement::HubdbOrHubdbTablesWrite> =
    Endpoint::post("/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/clone")
        .named("cms.hubdb.tables.clone_draft");

/// The required arguments of [`clone_draft`], by name.
pub struct CloneDraftArgs<TableIdOrName> {
    /// Numeric ID or internal name of the HubDB table; it is not its label.
    pub table_id_or_name: TableIdOrName,
    pub copy_rows: bool,
    pub is_hubspot_defined: bool,
}

/// Copies the draft of a HubDB table.
///
/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/draft/clone`
///
/// Needs `hubdb` or `hubdb.tables.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/clone")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.tables.write")]
pub fn clone_draft(args: CloneDraftArgs<impl ToString>) -> CloneDraft {
    CloneDraft {
        table_id_or_name: args.table_id_or_name.to_string(),
        body: types::HubDbTableClone::new(types::HubDbTableCloneArgs {
            copy_rows: args.copy_rows,
            is_hubspot_defined: args.is_hubspot_defined,
        }),
    }
}

/// Made by [`clone_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneDraft {
    table_id_or_name: String,
    body: types::HubDbTableClone,
}

impl CloneDraft {
    pub fn new_label(mut self, new_label: impl Into<String>) -> Self {
        self.body = self.body.new_label(new_label);
        self
    }

    pub fn new_name(mut self, new_name: impl Into<String>) -> Self {
        self.body = self.body.new_name(new_name);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbTablesWrite> {
        let mut request = Request::new(&CLONE_DRAFT, &[&self.table_id_or_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.tables.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbTable>
    where
        C::Scopes: scope::HubdbOrHubdbTablesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_VERSION: Endpoint<requirement::HubdbOrHubdbTablesWrite> =
    Endpoint::delete("/cms/hubdb/2026-03/tables/{tableIdOrName}/versions/{versionId}")
        .named("cms.hubdb.tables.delete_version");

/// The required arguments of [`delete_version`], by name.
pub struct DeleteVersionArgs<TableIdOrName> {
    /// Numeric ID or internal name of the HubDB table; it is not its label.
    pub table_id_or_name: TableIdOrName,
    /// Numeric ID of one published version of the table.
    pub version_id: i64,
}

/// Deletes a version of a table.
///
/// `DELETE /cms/hubdb/2026-03/tables/{tableIdOrName}/versions/{versionId}`
///
/// Needs `hubdb` or `hubdb.tables.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/versions/{versionId}")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.tables.write")]
pub fn delete_version(args: DeleteVersionArgs<impl ToString>) -> DeleteVersion {
    DeleteVersion {
        table_id_or_name: args.table_id_or_name.to_string(),
        version_id: args.version_id,
    }
}

/// Made by [`delete_version`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteVersion {
    table_id_or_name: String,
    version_id: i64,
}

impl DeleteVersion {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbTablesWrite> {
        Request::new(&DELETE_VERSION, &[&self.table_id_or_name, &self.version_id])
    }

    /// Sends the request. Needs `hubdb` or `hubdb.tables.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::HubdbOrHubdbTablesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
