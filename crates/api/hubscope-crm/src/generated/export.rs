//! Calls that need `crm.export`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static START: Endpoint<requirement::CrmExport> =
    Endpoint::post("/crm/exports/2026-03/export/async").named("crm.exports.start");

/// Starts an export.
///
/// `POST /crm/exports/2026-03/export/async`
///
/// Needs `crm.export`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/exports/2026-03/export/async")]
#[doc(alias = "crm.export")]
pub fn start(body: impl Into<types::ExportRequest>) -> Start {
    Start { body: body.into() }
}

/// Made by [`start`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Start {
    body: types::ExportRequest,
}

impl Start {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmExport> {
        let mut request = Request::new(&START, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.export`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::TaskLocator>
    where
        C::Scopes: scope::CrmExport,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_STATUS: Endpoint<requirement::CrmExport> =
    Endpoint::get("/crm/exports/2026-03/export/async/tasks/{taskId}/status")
        .named("crm.exports.get_status");

/// Gets the status of an export.
///
/// `GET /crm/exports/2026-03/export/async/tasks/{taskId}/status`
///
/// Needs `crm.export`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/exports/2026-03/export/async/tasks/{taskId}/status")]
#[doc(alias = "crm.export")]
pub fn get_status(task_id: i64) -> GetStatus {
    GetStatus { task_id }
}

/// Made by [`get_status`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStatus {
    task_id: i64,
}

impl GetStatus {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmExport> {
        Request::new(&GET_STATUS, &[&self.task_id])
    }

    /// Sends the request. Needs `crm.export`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ExportStatus>
    where
        C::Scopes: scope::CrmExport,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::CrmExport> =
    Endpoint::get("/crm/exports/2026-03/export/{exportId}").named("crm.exports.get");

/// Gets an export.
///
/// `GET /crm/exports/2026-03/export/{exportId}`
///
/// Needs `crm.export`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::export;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.export")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = export::get(1).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/exports/2026-03/export/{exportId}")]
#[doc(alias = "crm.export")]
pub fn get(export_id: i64) -> Get {
    Get { export_id }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    export_id: i64,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmExport> {
        Request::new(&GET, &[&self.export_id])
    }

    /// Sends the request. Needs `crm.export`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Export>
    where
        C::Scopes: scope::CrmExport,
    {
        client.call(self.into_request(), decode::json)
    }
}
