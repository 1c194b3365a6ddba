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

/// The request of [`delete_settings`].
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

/// The request of [`update_settings`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSettings {
    app_id: i64,
    body: types::SettingsUpdate,
}

impl UpdateSettings {
    /// Sets `height`.
    pub fn height(mut self, height: i64) -> Self {
        self.body = self.body.height(height);
        self
    }

    /// Sets `isReady`.
    pub fn is_ready(mut self, is_ready: bool) -> Self {
        self.body = self.body.is_ready(is_ready);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Sets `supportsCustomObjects`.
    pub fn supports_custom_objects(mut self, supports_custom_objects: bool) -> Self {
        self.body = self.body.supports_custom_objects(supports_custom_objects);
        self
    }

    /// Sets `supportsInboundCalling`.
    pub fn supports_inbound_calling(mut self, supports_inbound_calling: bool) -> Self {
        self.body = self.body.supports_inbound_calling(supports_inbound_calling);
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body = self.body.url(url);
        self
    }

    /// Sets `usesCallingWindow`.
    pub fn uses_calling_window(mut self, uses_calling_window: bool) -> Self {
        self.body = self.body.uses_calling_window(uses_calling_window);
        self
    }

    /// Sets `usesRemote`.
    pub fn uses_remote(mut self, uses_remote: bool) -> Self {
        self.body = self.body.uses_remote(uses_remote);
        self
    }

    /// Sets `width`.
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
    /// `appId`.
    pub app_id: i64,
    /// `height`.
    pub height: i64,
    /// `name`.
    pub name: Name,
    /// `url`.
    pub url: Url,
    /// `width`.
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

/// The request of [`create_settings`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSettings {
    app_id: i64,
    body: types::SettingsRequest,
}

impl CreateSettings {
    /// Sets `isReady`.
    pub fn is_ready(mut self, is_ready: bool) -> Self {
        self.body = self.body.is_ready(is_ready);
        self
    }

    /// Sets `supportsCustomObjects`.
    pub fn supports_custom_objects(mut self, supports_custom_objects: bool) -> Self {
        self.body = self.body.supports_custom_objects(supports_custom_objects);
        self
    }

    /// Sets `supportsInboundCalling`.
    pub fn supports_inbound_calling(mut self, supports_inbound_calling: bool) -> Self {
        self.body = self.body.supports_inbound_calling(supports_inbound_calling);
        self
    }

    /// Sets `usesCallingWindow`.
    pub fn uses_calling_window(mut self, uses_calling_window: bool) -> Self {
        self.body = self.body.uses_calling_window(uses_calling_window);
        self
    }

    /// Sets `usesRemote`.
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

/// The request of [`delete_channel_connection_settings`].
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

/// The request of [`update_channel_connection_settings`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateChannelConnectionSettings {
    app_id: i64,
    body: types::ChannelConnectionSettingsUpdate,
}

impl UpdateChannelConnectionSettings {
    /// Sets `isReady`.
    pub fn is_ready(mut self, is_ready: bool) -> Self {
        self.body = self.body.is_ready(is_ready);
        self
    }

    /// Sets `url`.
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
    /// `appId`.
    pub app_id: i64,
    /// `isReady`.
    pub is_ready: bool,
    /// `url`.
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

/// The request of [`create_channel_connection_settings`].
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

/// The request of [`update_recording_settings`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRecordingSettings {
    app_id: i64,
    body: types::RecordingSettingsUpdate,
}

impl UpdateRecordingSettings {
    /// Sets `urlToRetrieveAuthedRecording`.
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

/// The request of [`create_recording_settings`].
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
