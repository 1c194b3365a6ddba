//! Calls that need `forecast-read`, or a scope that does as well.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

use crate::types;

static GET: Endpoint = Endpoint {
    name: "crm.forecast_types.get",
    method: Method::GET,
    path: "/forecast-settings/v3/forecast-types",
    requirement: Some("ForecastReadOrForecastingAccess"),
    repeat: Repeat::Safe,
};

/// Gets forecast types.
///
/// `GET /forecast-settings/v3/forecast-types`
///
/// Needs `forecast-read` or `forecasting-access`.
pub fn get() -> Get {
    Get {}
}

/// The request of [`get`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {}

impl Get {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET, &[])
    }

    /// Sends the request. Needs `forecast-read` or `forecasting-access`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ForecastTypeSettingPublicResponse>
    where
        C::Scopes: scope::ForecastReadOrForecastingAccess,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_BY_FORECAST_TYPE_ID: Endpoint = Endpoint {
    name: "crm.forecast_types.get_by_forecast_type_id",
    method: Method::GET,
    path: "/forecast-settings/v3/forecast-types/{forecastTypeId}",
    requirement: Some("ForecastReadOrForecastingAccess"),
    repeat: Repeat::Safe,
};

/// Gets by forecast type id (forecast types).
///
/// `GET /forecast-settings/v3/forecast-types/{forecastTypeId}`
///
/// Needs `forecast-read` or `forecasting-access`.
pub fn get_by_forecast_type_id(forecast_type_id: i64) -> GetByForecastTypeId {
    GetByForecastTypeId { forecast_type_id }
}

/// The request of [`get_by_forecast_type_id`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByForecastTypeId {
    forecast_type_id: i64,
}

impl GetByForecastTypeId {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET_BY_FORECAST_TYPE_ID, &[&self.forecast_type_id])
    }

    /// Sends the request. Needs `forecast-read` or `forecasting-access`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ForecastTypeSettingPublicResponse>
    where
        C::Scopes: scope::ForecastReadOrForecastingAccess,
    {
        client.call(self.into_request(), decode::json)
    }
}
