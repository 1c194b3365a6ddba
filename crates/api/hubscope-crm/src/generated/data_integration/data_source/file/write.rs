//! Calls that need `data_integration.data_source.file.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Multipart, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<requirement::DataIntegrationDataSourceFileWrite> =
    Endpoint::post("/data-studio/2026-03/data-source").named("crm.data_studio.create");

/// Creates a data studio.
///
/// `POST /data-studio/2026-03/data-source`
///
/// Needs `data_integration.data_source.file.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/data-studio/2026-03/data-source")]
#[doc(alias = "data_integration.data_source.file.write")]
pub fn create(body: Multipart) -> Create {
    Create { body }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: Multipart,
}

impl Create {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DataIntegrationDataSourceFileWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.multipart(self.body);
        request
    }

    /// Sends the request. Needs `data_integration.data_source.file.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::DataIntegrationDataSourceFileWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static DELETE: Endpoint<requirement::DataIntegrationDataSourceFileWrite> =
    Endpoint::delete("/data-studio/2026-03/data-source/{datasourceId}")
        .named("crm.data_studio.delete");

/// Deletes a data studio.
///
/// `DELETE /data-studio/2026-03/data-source/{datasourceId}`
///
/// Needs `data_integration.data_source.file.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::data_integration::data_source::file::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("data_integration.data_source.file.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// write::delete(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/data-studio/2026-03/data-source/{datasourceId}")]
#[doc(alias = "data_integration.data_source.file.write")]
pub fn delete(datasource_id: i64) -> Delete {
    Delete { datasource_id }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    datasource_id: i64,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DataIntegrationDataSourceFileWrite> {
        Request::new(&DELETE, &[&self.datasource_id])
    }

    /// Sends the request. Needs `data_integration.data_source.file.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::DataIntegrationDataSourceFileWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static REPLACE: Endpoint<requirement::DataIntegrationDataSourceFileWrite> =
    Endpoint::put("/data-studio/2026-03/data-source/{datasourceId}")
        .named("crm.data_studio.replace");

/// Replaces the file of a data source.
///
/// `PUT /data-studio/2026-03/data-source/{datasourceId}`
///
/// Needs `data_integration.data_source.file.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/data-studio/2026-03/data-source/{datasourceId}")]
#[doc(alias = "data_integration.data_source.file.write")]
pub fn replace(datasource_id: i64, body: Multipart) -> Replace {
    Replace { datasource_id, body }
}

/// Made by [`replace`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Replace {
    datasource_id: i64,
    body: Multipart,
}

impl Replace {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DataIntegrationDataSourceFileWrite> {
        let mut request = Request::new(&REPLACE, &[&self.datasource_id]);
        request.multipart(self.body);
        request
    }

    /// Sends the request. Needs `data_integration.data_source.file.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::DataSourceUpdated>
    where
        C::Scopes: scope::DataIntegrationDataSourceFileWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
