//! Calls that need `forecast-read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

use crate::types;

static LIST: Endpoint = Endpoint {
    name: "crm.forecast_types.list",
    method: Method::GET,
    path: "/forecast-settings/v3/forecast-types",
    requirement: Some("ForecastReadOrForecastingAccess"),
    repeat: Repeat::Safe,
};

/// Lists the forecast types of an account.
///
/// `GET /forecast-settings/v3/forecast-types`
///
/// Needs `forecast-read` or `forecasting-access`.
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
#[doc(alias = "forecasting-access")]
pub fn list() -> List {
    List {}
}

/// The request of [`list`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {}

impl List {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&LIST, &[])
    }

    /// Sends the request. Needs `forecast-read` or `forecasting-access`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ForecastType>
    where
        C::Scopes: scope::ForecastReadOrForecastingAccess,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint = Endpoint {
    name: "crm.forecast_types.get",
    method: Method::GET,
    path: "/forecast-settings/v3/forecast-types/{forecastTypeId}",
    requirement: Some("ForecastReadOrForecastingAccess"),
    repeat: Repeat::Safe,
};

/// Gets a forecast type.
///
/// `GET /forecast-settings/v3/forecast-types/{forecastTypeId}`
///
/// Needs `forecast-read` or `forecasting-access`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/forecast-settings/v3/forecast-types/{forecastTypeId}")]
#[doc(alias = "forecast-read")]
#[doc(alias = "forecasting-access")]
pub fn get(forecast_type_id: i64) -> Get {
    Get { forecast_type_id }
}

/// The request of [`get`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    forecast_type_id: i64,
}

impl Get {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET, &[&self.forecast_type_id])
    }

    /// Sends the request. Needs `forecast-read` or `forecasting-access`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ForecastType>
    where
        C::Scopes: scope::ForecastReadOrForecastingAccess,
    {
        client.call(self.into_request(), decode::json)
    }
}
