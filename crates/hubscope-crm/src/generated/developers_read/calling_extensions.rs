//! Calls by scope: `crm.developers_read.calling_extensions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

use crate::types;

static GET_SETTINGS: Endpoint = Endpoint {
    name: "crm.calling_extensions.get_settings",
    method: Method::GET,
    path: "/crm/extensions/calling/2026-03/{appId}/settings",
    requirement: Some("DevelopersRead"),
    repeat: Repeat::Safe,
};

/// Gets the settings (calling extensions).
///
/// `GET /crm/extensions/calling/2026-03/{appId}/settings`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::developers_read::calling_extensions;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Unchecked>) -> Result<(), hubscope_core::Error> {
/// let answer = calling_extensions::get_settings(1).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/extensions/calling/2026-03/{appId}/settings")]
#[doc(alias = "developers-read")]
pub fn get_settings(app_id: i64) -> GetSettings {
    GetSettings { app_id }
}

/// The request of [`get_settings`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSettings {
    app_id: i64,
}

impl GetSettings {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET_SETTINGS, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SettingsResponse>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_SETTINGS_CHANNEL_CONNECTION: Endpoint = Endpoint {
    name: "crm.calling_extensions.get_settings_channel_connection",
    method: Method::GET,
    path: "/crm/extensions/calling/2026-03/{appId}/settings/channel-connection",
    requirement: Some("DevelopersRead"),
    repeat: Repeat::Safe,
};

/// Gets the settings channel connection (calling extensions).
///
/// `GET /crm/extensions/calling/2026-03/{appId}/settings/channel-connection`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/2026-03/{appId}/settings/channel-connection")]
#[doc(alias = "developers-read")]
pub fn get_settings_channel_connection(app_id: i64) -> GetSettingsChannelConnection {
    GetSettingsChannelConnection { app_id }
}

/// The request of [`get_settings_channel_connection`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSettingsChannelConnection {
    app_id: i64,
}

impl GetSettingsChannelConnection {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET_SETTINGS_CHANNEL_CONNECTION, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ChannelConnectionSettingsResponse>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_SETTINGS_RECORDING: Endpoint = Endpoint {
    name: "crm.calling_extensions.get_settings_recording",
    method: Method::GET,
    path: "/crm/extensions/calling/2026-03/{appId}/settings/recording",
    requirement: Some("DevelopersRead"),
    repeat: Repeat::Safe,
};

/// Gets the settings recording (calling extensions).
///
/// `GET /crm/extensions/calling/2026-03/{appId}/settings/recording`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/2026-03/{appId}/settings/recording")]
#[doc(alias = "developers-read")]
pub fn get_settings_recording(app_id: i64) -> GetSettingsRecording {
    GetSettingsRecording { app_id }
}

/// The request of [`get_settings_recording`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSettingsRecording {
    app_id: i64,
}

impl GetSettingsRecording {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET_SETTINGS_RECORDING, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::RecordingSettingsResponse>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
