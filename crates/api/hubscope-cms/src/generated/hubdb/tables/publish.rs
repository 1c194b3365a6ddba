//! Calls that need `hubdb.tables.publish`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static PUBLISH_DRAFT: Endpoint<requirement::HubdbOrHubdbTablesPublish> =
    Endpoint::post("/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/publish")
        .named("cms.hubdb.tables.publish_draft");

/// Publishes the draft of a HubDB table.
///
/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/draft/publish`
///
/// Needs `hubdb` or `hubdb.tables.publish`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::hubdb::tables::publish;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("hubdb.tables.publish")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = publish::publish_draft("tableIdOrName").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/publish")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.tables.publish")]
pub fn publish_draft(table_id_or_name: impl ToString) -> PublishDraft {
    PublishDraft { table_id_or_name: table_id_or_name.to_string(), include_foreign_ids: None }
}

/// Made by [`publish_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct PublishDraft {
    table_id_or_name: String,
    include_foreign_ids: Option<bool>,
}

impl PublishDraft {
    /// Returns IDs of rows in other tables that foreign-key columns refer to. Default: `false`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbTablesPublish> {
        let mut request = Request::new(&PUBLISH_DRAFT, &[&self.table_id_or_name]);
        request.query("includeForeignIds", self.include_foreign_ids.as_ref());
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.tables.publish`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbTable>
    where
        C::Scopes: scope::HubdbOrHubdbTablesPublish,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UNPUBLISH: Endpoint<requirement::HubdbOrHubdbTablesPublish> =
    Endpoint::post("/cms/hubdb/2026-03/tables/{tableIdOrName}/unpublish")
        .named("cms.hubdb.tables.unpublish");

/// Takes the published version of a HubDB table back.
///
/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/unpublish`
///
/// Needs `hubdb` or `hubdb.tables.publish`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/hubdb/2026-03/tables/{tableIdOrName}/unpublish")]
#[doc(alias = "hubdb")]
#[doc(alias = "hubdb.tables.publish")]
pub fn unpublish(table_id_or_name: impl ToString) -> Unpublish {
    Unpublish { table_id_or_name: table_id_or_name.to_string(), include_foreign_ids: None }
}

/// Made by [`unpublish`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unpublish {
    table_id_or_name: String,
    include_foreign_ids: Option<bool>,
}

impl Unpublish {
    /// Returns IDs of rows in other tables that foreign-key columns refer to. Default: `false`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::HubdbOrHubdbTablesPublish> {
        let mut request = Request::new(&UNPUBLISH, &[&self.table_id_or_name]);
        request.query("includeForeignIds", self.include_foreign_ids.as_ref());
        request
    }

    /// Sends the request. Needs `hubdb` or `hubdb.tables.publish`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HubDbTable>
    where
        C::Scopes: scope::HubdbOrHubdbTablesPublish,
    {
        client.call(self.into_request(), decode::json)
    }
}
