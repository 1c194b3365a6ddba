//! Calls by scope: `conversations.developers_write.custom_channels`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/conversations/custom-channels/2026-03")
        .named("conversations.custom_channels.create");

/// Creates a custom channel.
///
/// `POST /conversations/custom-channels/2026-03`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use std::collections::BTreeMap;
///
/// use hubscope_conversations::developers_write::custom_channels;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let answer = custom_channels::create(
///     BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]),
///     "name",
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/custom-channels/2026-03")]
#[doc(alias = "developers-write")]
pub fn create(capabilities: BTreeMap<String, Value>, name: impl Into<String>) -> Create {
    Create { body: types::CustomChannelCreate::new(capabilities, name) }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::CustomChannelCreate,
}

impl Create {
    pub fn channel_account_connection_redirect_url(
        mut self,
        channel_account_connection_redirect_url: impl Into<String>,
    ) -> Self {
        self.body = self
            .body
            .channel_account_connection_redirect_url(channel_account_connection_redirect_url);
        self
    }

    pub fn channel_description(mut self, channel_description: impl Into<String>) -> Self {
        self.body = self.body.channel_description(channel_description);
        self
    }

    pub fn channel_logo_url(mut self, channel_logo_url: impl Into<String>) -> Self {
        self.body = self.body.channel_logo_url(channel_logo_url);
        self
    }

    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.body = self.body.webhook_url(webhook_url);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CustomChannel>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE: Endpoint<requirement::DevelopersWrite> =
    Endpoint::delete("/conversations/custom-channels/2026-03/{channelId}")
        .named("conversations.custom_channels.delete");

/// Deletes a custom channel.
///
/// `DELETE /conversations/custom-channels/2026-03/{channelId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/custom-channels/2026-03/{channelId}")]
#[doc(alias = "developers-write")]
pub fn delete(channel_id: i64) -> Delete {
    Delete { channel_id }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    channel_id: i64,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(&DELETE, &[&self.channel_id])
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

static UPDATE: Endpoint<requirement::DevelopersWrite> =
    Endpoint::patch("/conversations/custom-channels/2026-03/{channelId}")
        .named("conversations.custom_channels.update");

/// Updates a custom channel.
///
/// `PATCH /conversations/custom-channels/2026-03/{channelId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/custom-channels/2026-03/{channelId}")]
#[doc(alias = "developers-write")]
pub fn update(channel_id: i64) -> Update {
    Update { channel_id, body: types::CustomChannelUpdate::new() }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    channel_id: i64,
    body: types::CustomChannelUpdate,
}

impl Update {
    pub fn capabilities(mut self, capabilities: BTreeMap<String, Value>) -> Self {
        self.body = self.body.capabilities(capabilities);
        self
    }

    pub fn channel_account_connection_redirect_url(
        mut self,
        channel_account_connection_redirect_url: impl Into<String>,
    ) -> Self {
        self.body = self
            .body
            .channel_account_connection_redirect_url(channel_account_connection_redirect_url);
        self
    }

    pub fn channel_description(mut self, channel_description: impl Into<String>) -> Self {
        self.body = self.body.channel_description(channel_description);
        self
    }

    pub fn channel_logo_url(mut self, channel_logo_url: impl Into<String>) -> Self {
        self.body = self.body.channel_logo_url(channel_logo_url);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.body = self.body.webhook_url(webhook_url);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&UPDATE, &[&self.channel_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CustomChannel>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
