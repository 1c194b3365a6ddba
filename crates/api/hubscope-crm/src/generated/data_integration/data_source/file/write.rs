//! Calls that need `data_integration.data_source.file.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Multipart, Repeat, Request, decode, http::Method, scope};

use crate::types;

static CREATE: Endpoint = Endpoint {
    name: "crm.data_studio.create",
    method: Method::POST,
    path: "/data-studio/2026-03/data-source",
    requirement: Some("DataIntegrationDataSourceFileWrite"),
    repeat: Repeat::Never,
};

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

/// The request of [`create`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: Multipart,
}

impl Create {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE, &[]);
        request.multipart(self.body);
        request
    }

    /// Sends the request. Needs `data_integration.data_source.file.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::DataIntegrationDataSourceFileWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static DELETE: Endpoint = Endpoint {
    name: "crm.data_studio.delete",
    method: Method::DELETE,
    path: "/data-studio/2026-03/data-source/{datasourceId}",
    requirement: Some("DataIntegrationDataSourceFileWrite"),
    repeat: Repeat::Idempotent,
};

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

/// The request of [`delete`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    datasource_id: i64,
}

impl Delete {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&DELETE, &[&self.datasource_id])
    }

    /// Sends the request. Needs `data_integration.data_source.file.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::DataIntegrationDataSourceFileWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static REPLACE: Endpoint = Endpoint {
    name: "crm.data_studio.replace",
    method: Method::PUT,
    path: "/data-studio/2026-03/data-source/{datasourceId}",
    requirement: Some("DataIntegrationDataSourceFileWrite"),
    repeat: Repeat::Idempotent,
};

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

/// The request of [`replace`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Replace {
    datasource_id: i64,
    body: Multipart,
}

impl Replace {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&REPLACE, &[&self.datasource_id]);
        request.multipart(self.body);
        request
    }

    /// Sends the request. Needs `data_integration.data_source.file.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::DataSourceUpdated>
    where
        C::Scopes: scope::DataIntegrationDataSourceFileWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
