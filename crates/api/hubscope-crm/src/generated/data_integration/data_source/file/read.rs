//! Calls that need `data_integration.data_source.file.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static GET: Endpoint<requirement::DataIntegrationDataSourceFileRead> =
    Endpoint::get("/data-studio/2026-03/data-source/{datasourceId}").named("crm.data_studio.get");

/// Gets a data studio.
///
/// `GET /data-studio/2026-03/data-source/{datasourceId}`
///
/// Needs `data_integration.data_source.file.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::data_integration::data_source::file::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("data_integration.data_source.file.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = read::get(1).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/data-studio/2026-03/data-source/{datasourceId}")]
#[doc(alias = "data_integration.data_source.file.read")]
pub fn get(datasource_id: i64) -> Get {
    Get { datasource_id }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    datasource_id: i64,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DataIntegrationDataSourceFileRead> {
        Request::new(&GET, &[&self.datasource_id])
    }

    /// Sends the request. Needs `data_integration.data_source.file.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::DataSource>
    where
        C::Scopes: scope::DataIntegrationDataSourceFileRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
