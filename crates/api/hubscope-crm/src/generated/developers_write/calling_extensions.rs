//! Calls by scope: `crm.developers_write.calling_extensions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static DELETE_SETTINGS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::delete("/crm/extensions/calling/2026-03/{appId}/settings")
        .named("crm.calling_extensions.delete_settings");

/// Deletes the settings of a calling app.
///
/// `DELETE /crm/extensions/calling/2026-03/{appId}/settings`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::developers_write::calling_extensions;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// calling_extensions::delete_settings(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/extensions/calling/2026-03/{appId}/settings")]
#[doc(alias = "developers-write")]
pub fn delete_settings(app_id: i64) -> DeleteSettings {
    DeleteSettings { app_id }
}

/// Made by [`delete_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSettings {
    app_id: i64,
}

impl DeleteSettings {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(&DELETE_SETTINGS, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_SETTINGS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::patch("/crm/extensions/calling/2026-03/{appId}/settings")
        .named("crm.calling_extensions.update_settings");

/// Updates the settings of a calling app.
///
/// `PATCH /crm/extensions/calling/2026-03/{appId}/settings`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/2026-03/{appId}/settings")]
#[doc(alias = "developers-write")]
pub fn update_settings(app_id: i64) -> UpdateSettings {
    UpdateSettings { app_id, body: types::SettingsUpdate::new() }
}

/// Made by [`update_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSettings {
    app_id: i64,
    body: types::SettingsUpdate,
}

impl UpdateSettings {
    /// Height in pixels.
    pub fn height(mut self, height: i64) -> Self {
        self.body = self.body.height(height);
        self
    }

    /// Tells whether the app can be chosen by users yet.
    pub fn is_ready(mut self, is_ready: bool) -> Self {
        self.body = self.body.is_ready(is_ready);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    pub fn supports_custom_objects(mut self, supports_custom_objects: bool) -> Self {
        self.body = self.body.supports_custom_objects(supports_custom_objects);
        self
    }

    pub fn supports_inbound_calling(mut self, supports_inbound_calling: bool) -> Self {
        self.body = self.body.supports_inbound_calling(supports_inbound_calling);
        self
    }

    /// Web address.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body = self.body.url(url);
        self
    }

    pub fn uses_calling_window(mut self, uses_calling_window: bool) -> Self {
        self.body = self.body.uses_calling_window(uses_calling_window);
        self
    }

    pub fn uses_remote(mut self, uses_remote: bool) -> Self {
        self.body = self.body.uses_remote(uses_remote);
        self
    }

    /// Width in pixels.
    pub fn width(mut self, width: i64) -> Self {
        self.body = self.body.width(width);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&UPDATE_SETTINGS, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Settings>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_SETTINGS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/crm/extensions/calling/2026-03/{appId}/settings")
        .named("crm.calling_extensions.create_settings");

/// The required arguments of [`create_settings`], by name.
pub struct CreateSettingsArgs<Name, Url> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Height in pixels.
    pub height: i64,
    /// Internal identifier or title.
    pub name: Name,
    /// Web address.
    pub url: Url,
    /// Width in pixels.
    pub width: i64,
}

/// Creates the settings of a calling app.
///
/// `POST /crm/extensions/calling/2026-03/{appId}/settings`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/2026-03/{appId}/settings")]
#[doc(alias = "developers-write")]
pub fn create_settings(
    args: CreateSettingsArgs<impl Into<String>, impl Into<String>>,
) -> CreateSettings {
    CreateSettings {
        app_id: args.app_id,
        body: types::SettingsRequest::new(types::SettingsRequestArgs {
            height: args.height,
            name: args.name,
            url: args.url,
            width: args.width,
        }),
    }
}

/// Made by [`create_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSettings {
    app_id: i64,
    body: types::SettingsRequest,
}

impl CreateSettings {
    /// Tells whether the app can be chosen by users yet.
    pub fn is_ready(mut self, is_ready: bool) -> Self {
        self.body = self.body.is_ready(is_ready);
        self
    }

    pub fn supports_custom_objects(mut self, supports_custom_objects: bool) -> Self {
        self.body = self.body.supports_custom_objects(supports_custom_objects);
        self
    }

    pub fn supports_inbound_calling(mut self, supports_inbound_calling: bool) -> Self {
        self.body = self.body.supports_inbound_calling(supports_inbound_calling);
        self
    }

    pub fn uses_calling_window(mut self, uses_calling_window: bool) -> Self {
        self.body = self.body.uses_calling_window(uses_calling_window);
        self
    }

    pub fn uses_remote(mut self, uses_remote: bool) -> Self {
        self.body = self.body.uses_remote(uses_remote);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&CREATE_SETTINGS, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Settings>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_CHANNEL_CONNECTION_SETTINGS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::delete("/crm/extensions/calling/2026-03/{appId}/settings/channel-connection")
        .named("crm.calling_extensions.delete_channel_connection_settings");

/// Deletes the settings that connect inboxes to a calling app.
///
/// `DELETE /crm/extensions/calling/2026-03/{appId}/settings/channel-connection`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/2026-03/{appId}/settings/channel-connection")]
#[doc(alias = "developers-write")]
pub fn delete_channel_connection_settings(app_id: i64) -> DeleteChannelConnectionSettings {
    DeleteChannelConnectionSettings { app_id }
}

/// Made by [`delete_channel_connection_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteChannelConnectionSettings {
    app_id: i64,
}

impl DeleteChannelConnectionSettings {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(&DELETE_CHANNEL_CONNECTION_SETTINGS, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_CHANNEL_CONNECTION_SETTINGS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::patch("/crm/extensions/calling/2026-03/{appId}/settings/channel-connection")
        .named("crm.calling_extensions.update_channel_connection_settings");

/// Updates the settings that connect inboxes to a calling app.
///
/// `PATCH /crm/extensions/calling/2026-03/{appId}/settings/channel-connection`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/2026-03/{appId}/settings/channel-connection")]
#[doc(alias = "developers-write")]
pub fn update_channel_connection_settings(app_id: i64) -> UpdateChannelConnectionSettings {
    UpdateChannelConnectionSettings { app_id, body: types::ChannelConnectionSettingsUpdate::new() }
}

/// Made by [`update_channel_connection_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateChannelConnectionSettings {
    app_id: i64,
    body: types::ChannelConnectionSettingsUpdate,
}

impl UpdateChannelConnectionSettings {
    /// Tells whether the app can be chosen by users yet.
    pub fn is_ready(mut self, is_ready: bool) -> Self {
        self.body = self.body.is_ready(is_ready);
        self
    }

    /// Web address.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body = self.body.url(url);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&UPDATE_CHANNEL_CONNECTION_SETTINGS, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ChannelConnectionSettings>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_CHANNEL_CONNECTION_SETTINGS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/crm/extensions/calling/2026-03/{appId}/settings/channel-connection")
        .named("crm.calling_extensions.create_channel_connection_settings");

/// The required arguments of [`create_channel_connection_settings`], by name.
pub struct CreateChannelConnectionSettingsArgs<Url> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Tells whether the app can be chosen by users yet.
    pub is_ready: bool,
    /// Web address.
    pub url: Url,
}

/// Creates the settings that connect inboxes to a calling app.
///
/// `POST /crm/extensions/calling/2026-03/{appId}/settings/channel-connection`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/2026-03/{appId}/settings/channel-connection")]
#[doc(alias = "developers-write")]
pub fn create_channel_connection_settings(
    args: CreateChannelConnectionSettingsArgs<impl Into<String>>,
) -> CreateChannelConnectionSettings {
    CreateChannelConnectionSettings {
        app_id: args.app_id,
        body: types::ChannelConnectionSettingsRequest::new(
            types::ChannelConnectionSettingsRequestArgs { is_ready: args.is_ready, url: args.url },
        ),
    }
}

/// Made by [`create_channel_connection_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateChannelConnectionSettings {
    app_id: i64,
    body: types::ChannelConnectionSettingsRequest,
}

impl CreateChannelConnectionSettings {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&CREATE_CHANNEL_CONNECTION_SETTINGS, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ChannelConnectionSettings>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_RECORDING_SETTINGS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::patch("/crm/extensions/calling/2026-03/{appId}/settings/recording")
        .named("crm.calling_extensions.update_recording_settings");

/// Updates where the recordings of a calling app are found.
///
/// `PATCH /crm/extensions/calling/2026-03/{appId}/settings/recording`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/2026-03/{appId}/settings/recording")]
#[doc(alias = "developers-write")]
pub fn update_recording_settings(app_id: i64) -> UpdateRecordingSettings {
    UpdateRecordingSettings { app_id, body: types::RecordingSettingsUpdate::new() }
}

/// Made by [`update_recording_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRecordingSettings {
    app_id: i64,
    body: types::RecordingSettingsUpdate,
}

impl UpdateRecordingSettings {
    pub fn url_to_retrieve_authed_recording(
        mut self,
        url_to_retrieve_authed_recording: impl Into<String>,
    ) -> Self {
        self.body = self.body.url_to_retrieve_authed_recording(url_to_retrieve_authed_recording);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&UPDATE_RECORDING_SETTINGS, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::RecordingSettings>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_RECORDING_SETTINGS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/crm/extensions/calling/2026-03/{appId}/settings/recording")
        .named("crm.calling_extensions.create_recording_settings");

/// Creates where the recordings of a calling app are found.
///
/// `POST /crm/extensions/calling/2026-03/{appId}/settings/recording`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/2026-03/{appId}/settings/recording")]
#[doc(alias = "developers-write")]
pub fn create_recording_settings(
    app_id: i64,
    url_to_retrieve_authed_recording: impl Into<String>,
) -> CreateRecordingSettings {
    CreateRecordingSettings {
        app_id,
        body: types::RecordingSettingsRequest::new(url_to_retrieve_authed_recording),
    }
}

/// Made by [`create_recording_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRecordingSettings {
    app_id: i64,
    body: types::RecordingSettingsRequest,
}

impl CreateRecordingSettings {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&CREATE_RECORDING_SETTINGS, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::RecordingSettings>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
