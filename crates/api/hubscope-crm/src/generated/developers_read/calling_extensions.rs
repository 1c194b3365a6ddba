//! Calls by scope: `crm.developers_read.calling_extensions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static GET_SETTINGS: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/crm/extensions/calling/2026-03/{appId}/settings")
        .named("crm.calling_extensions.get_settings");

/// Gets the settings of a calling app.
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
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
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

/// Made by [`get_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSettings {
    app_id: i64,
}

impl GetSettings {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_SETTINGS, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Settings>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_CHANNEL_CONNECTION_SETTINGS: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/crm/extensions/calling/2026-03/{appId}/settings/channel-connection")
        .named("crm.calling_extensions.get_channel_connection_settings");

/// Gets the settings that connect inboxes to a calling app.
///
/// `GET /crm/extensions/calling/2026-03/{appId}/settings/channel-connection`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/2026-03/{appId}/settings/channel-connection")]
#[doc(alias = "developers-read")]
pub fn get_channel_connection_settings(app_id: i64) -> GetChannelConnectionSettings {
    GetChannelConnectionSettings { app_id }
}

/// Made by [`get_channel_connection_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetChannelConnectionSettings {
    app_id: i64,
}

impl GetChannelConnectionSettings {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_CHANNEL_CONNECTION_SETTINGS, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ChannelConnectionSettings>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_RECORDING_SETTINGS: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/crm/extensions/calling/2026-03/{appId}/settings/recording")
        .named("crm.calling_extensions.get_recording_settings");

/// Gets where the recordings of a calling app are found.
///
/// `GET /crm/extensions/calling/2026-03/{appId}/settings/recording`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/2026-03/{appId}/settings/recording")]
#[doc(alias = "developers-read")]
pub fn get_recording_settings(app_id: i64) -> GetRecordingSettings {
    GetRecordingSettings { app_id }
}

/// Made by [`get_recording_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRecordingSettings {
    app_id: i64,
}

impl GetRecordingSettings {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_RECORDING_SETTINGS, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::RecordingSettings>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
