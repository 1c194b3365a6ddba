//! Calls that need `forecast-read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::ForecastRead> =
    Endpoint::get("/forecast-settings/v3/forecast-types").named("crm.forecast_types.list");

/// Lists the forecast types of an account.
///
/// `GET /forecast-settings/v3/forecast-types`
///
/// Needs `forecast-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::forecast_read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("forecast-read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = forecast_read::list().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/forecast-settings/v3/forecast-types")]
#[doc(alias = "forecast-read")]
pub fn list() -> List {
    List {}
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {}

impl List {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ForecastRead> {
        Request::new(&LIST, &[])
    }

    /// Sends the request. Needs `forecast-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ForecastType>
    where
        C::Scopes: scope::ForecastRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::ForecastRead> =
    Endpoint::get("/forecast-settings/v3/forecast-types/{forecastTypeId}")
        .named("crm.forecast_types.get");

/// Gets a forecast type.
///
/// `GET /forecast-settings/v3/forecast-types/{forecastTypeId}`
///
/// Needs `forecast-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/forecast-settings/v3/forecast-types/{forecastTypeId}")]
#[doc(alias = "forecast-read")]
pub fn get(forecast_type_id: i64) -> Get {
    Get { forecast_type_id }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    forecast_type_id: i64,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ForecastRead> {
        Request::new(&GET, &[&self.forecast_type_id])
    }

    /// Sends the request. Needs `forecast-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ForecastType>
    where
        C::Scopes: scope::ForecastRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
