//! Calls that need `conversations.custom_channels.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static UPDATE_CHANNEL_ACCOUNT_STAGING_TOKEN: Endpoint<requirement::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite> = Endpoint::patch("/conversations/custom-channels/2026-03/{channelId}/channel-account-staging-tokens/{accountToken}").named("conversations.custom_channels.update_channel_account_staging_token");

/// The required arguments of [`update_channel_account_staging_token`], by name.
pub struct UpdateChannelAccountStagingTokenArgs<AccountToken> {
    /// Numeric ID of the means of communication: a built-in one, such as email, or a custom one.
    pub channel_id: i64,
    /// Staging token of a channel account that is being connected; HubSpot adds it to the URL to
    /// which it redirects the user.
    pub account_token: AccountToken,
}

/// Updates a channel account staging token of a custom channel.
///
/// `PATCH /conversations/custom-channels/2026-03/{channelId}/channel-account-staging-tokens/{accountToken}`
///
/// Needs `conversations.custom_channels.read` or `conversations.custom_channels.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/conversations/custom-channels/2026-03/{channelId}/channel-account-staging-tokens/{accountToken}"
)]
#[doc(alias = "conversations.custom_channels.read")]
#[doc(alias = "conversations.custom_channels.write")]
pub fn update_channel_account_staging_token(
    args: UpdateChannelAccountStagingTokenArgs<impl ToString>,
) -> UpdateChannelAccountStagingToken {
    UpdateChannelAccountStagingToken {
        channel_id: args.channel_id,
        account_token: args.account_token.to_string(),
        body: types::ChannelAccountStagingTokenUpdate::new(),
    }
}

/// Made by [`update_channel_account_staging_token`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateChannelAccountStagingToken {
    channel_id: i64,
    account_token: String,
    body: types::ChannelAccountStagingTokenUpdate,
}

impl UpdateChannelAccountStagingToken {
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.body = self.body.account_name(account_name);
        self
    }

    /// Address or number at which the participant is reached.
    pub fn delivery_identifier(
        mut self,
        delivery_identifier: impl Into<types::DeliveryIdentifier>,
    ) -> Self {
        self.body = self.body.delivery_identifier(delivery_identifier);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite>
    {
        let mut request = Request::new(
            &UPDATE_CHANNEL_ACCOUNT_STAGING_TOKEN,
            &[&self.channel_id, &self.account_token],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `conversations.custom_channels.read` or `conversations.custom_channels.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ChannelAccountStagingToken>
    where
        C::Scopes: scope::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_CHANNEL_ACCOUNT: Endpoint<
    requirement::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite,
> = Endpoint::post("/conversations/custom-channels/2026-03/{channelId}/channel-accounts")
    .named("conversations.custom_channels.create_channel_account");

/// The required arguments of [`create_channel_account`], by name.
pub struct CreateChannelAccountArgs<InboxId, Name> {
    /// Numeric ID of the means of communication: a built-in one, such as email, or a custom one.
    pub channel_id: i64,
    pub authorized: bool,
    /// ID of the shared inbox or help desk.
    pub inbox_id: InboxId,
    /// Internal identifier or title.
    pub name: Name,
}

/// Creates a channel account of a custom channel.
///
/// `POST /conversations/custom-channels/2026-03/{channelId}/channel-accounts`
///
/// Needs `conversations.custom_channels.read` or `conversations.custom_channels.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/custom-channels/2026-03/{channelId}/channel-accounts")]
#[doc(alias = "conversations.custom_channels.read")]
#[doc(alias = "conversations.custom_channels.write")]
pub fn create_channel_account(
    args: CreateChannelAccountArgs<impl Into<String>, impl Into<String>>,
) -> CreateChannelAccount {
    CreateChannelAccount {
        channel_id: args.channel_id,
        body: types::ChannelAccountCreate::new(types::ChannelAccountCreateArgs {
            authorized: args.authorized,
            inbox_id: args.inbox_id,
            name: args.name,
        }),
    }
}

/// Made by [`create_channel_account`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateChannelAccount {
    channel_id: i64,
    body: types::ChannelAccountCreate,
}

impl CreateChannelAccount {
    /// Address or number at which the participant is reached.
    pub fn delivery_identifier(
        mut self,
        delivery_identifier: impl Into<types::DeliveryIdentifier>,
    ) -> Self {
        self.body = self.body.delivery_identifier(delivery_identifier);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite>
    {
        let mut request = Request::new(&CREATE_CHANNEL_ACCOUNT, &[&self.channel_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `conversations.custom_channels.read` or `conversations.custom_channels.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ChannelAccount>
    where
        C::Scopes: scope::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_CHANNEL_ACCOUNT: Endpoint<
    requirement::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite,
> = Endpoint::patch(
    "/conversations/custom-channels/2026-03/{channelId}/channel-accounts/{channelAccountId}",
)
.named("conversations.custom_channels.update_channel_account");

/// The required arguments of [`update_channel_account`], by name.
pub struct UpdateChannelAccountArgs {
    /// Numeric ID of the means of communication: a built-in one, such as email, or a custom one.
    pub channel_id: i64,
    /// Numeric ID of one connected address or number, such as one mailbox, within a channel.
    pub channel_account_id: i64,
}

/// Updates a channel account of a custom channel.
///
/// `PATCH /conversations/custom-channels/2026-03/{channelId}/channel-accounts/{channelAccountId}`
///
/// Needs `conversations.custom_channels.read` or `conversations.custom_channels.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_conversations::custom_channels::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("conversations.custom_channels.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::update_channel_account(
///     write::UpdateChannelAccountArgs { channel_id: 1, channel_account_id: 1 },
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "/conversations/custom-channels/2026-03/{channelId}/channel-accounts/{channelAccountId}"
)]
#[doc(alias = "conversations.custom_channels.read")]
#[doc(alias = "conversations.custom_channels.write")]
pub fn update_channel_account(args: UpdateChannelAccountArgs) -> UpdateChannelAccount {
    UpdateChannelAccount {
        channel_id: args.channel_id,
        channel_account_id: args.channel_account_id,
        body: types::ChannelAccountUpdate::new(),
    }
}

/// Made by [`update_channel_account`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateChannelAccount {
    channel_id: i64,
    channel_account_id: i64,
    body: types::ChannelAccountUpdate,
}

impl UpdateChannelAccount {
    pub fn authorized(mut self, authorized: bool) -> Self {
        self.body = self.body.authorized(authorized);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite>
    {
        let mut request =
            Request::new(&UPDATE_CHANNEL_ACCOUNT, &[&self.channel_id, &self.channel_account_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `conversations.custom_channels.read` or `conversations.custom_channels.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ChannelAccount>
    where
        C::Scopes: scope::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_MESSAGE: Endpoint<requirement::ConversationsCustomChannelsWrite> =
    Endpoint::post("/conversations/custom-channels/2026-03/{channelId}/messages")
        .named("conversations.custom_channels.create_message");

/// Creates a message of a custom channel.
///
/// `POST /conversations/custom-channels/2026-03/{channelId}/messages`
///
/// Needs `conversations.custom_channels.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/custom-channels/2026-03/{channelId}/messages")]
#[doc(alias = "conversations.custom_channels.write")]
pub fn create_message(
    channel_id: i64,
    body: impl Into<types::CustomChannelMessageCreate>,
) -> CreateMessage {
    CreateMessage { channel_id, body: body.into() }
}

/// Made by [`create_message`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMessage {
    channel_id: i64,
    body: types::CustomChannelMessageCreate,
}

impl CreateMessage {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsCustomChannelsWrite> {
        let mut request = Request::new(&CREATE_MESSAGE, &[&self.channel_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `conversations.custom_channels.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ConversationsMessage>
    where
        C::Scopes: scope::ConversationsCustomChannelsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_MESSAGE: Endpoint<requirement::ConversationsCustomChannelsWrite> =
    Endpoint::patch("/conversations/custom-channels/2026-03/{channelId}/messages/{messageId}")
        .named("conversations.custom_channels.update_message");

/// The required arguments of [`update_message`], by name.
pub struct UpdateMessageArgs<MessageId> {
    /// Numeric ID of the means of communication: a built-in one, such as email, or a custom one.
    pub channel_id: i64,
    /// ID of one message within a conversation.
    pub message_id: MessageId,
    pub status_type: types::CustomChannelMessageStatus,
}

/// Updates a message of a custom channel.
///
/// `PATCH /conversations/custom-channels/2026-03/{channelId}/messages/{messageId}`
///
/// Needs `conversations.custom_channels.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/custom-channels/2026-03/{channelId}/messages/{messageId}")]
#[doc(alias = "conversations.custom_channels.write")]
pub fn update_message(args: UpdateMessageArgs<impl ToString>) -> UpdateMessage {
    UpdateMessage {
        channel_id: args.channel_id,
        message_id: args.message_id.to_string(),
        body: types::CustomChannelMessageUpdate::new(args.status_type),
    }
}

/// Made by [`update_message`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMessage {
    channel_id: i64,
    message_id: String,
    body: types::CustomChannelMessageUpdate,
}

impl UpdateMessage {
    pub fn error_message(mut self, error_message: impl Into<String>) -> Self {
        self.body = self.body.error_message(error_message);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsCustomChannelsWrite> {
        let mut request = Request::new(&UPDATE_MESSAGE, &[&self.channel_id, &self.message_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `conversations.custom_channels.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ConversationsMessage>
    where
        C::Scopes: scope::ConversationsCustomChannelsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
