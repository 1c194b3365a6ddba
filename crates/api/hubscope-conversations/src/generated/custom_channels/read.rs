//! Calls that need `conversations.custom_channels.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST_CHANNEL_ACCOUNTS: Endpoint<
    requirement::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite,
> = Endpoint::get("/conversations/custom-channels/2026-03/{channelId}/channel-accounts")
    .named("conversations.custom_channels.list_channel_accounts");

/// Lists channel accounts of a custom channel.
///
/// `GET /conversations/custom-channels/2026-03/{channelId}/channel-accounts`
///
/// Needs `conversations.custom_channels.read` or `conversations.custom_channels.write`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_conversations::custom_channels::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("conversations.custom_channels.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list_channel_accounts(1).send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/custom-channels/2026-03/{channelId}/channel-accounts")]
#[doc(alias = "conversations.custom_channels.read")]
#[doc(alias = "conversations.custom_channels.write")]
pub fn list_channel_accounts(channel_id: i64) -> ListChannelAccounts {
    ListChannelAccounts {
        channel_id,
        after: None,
        archived: None,
        default_page_length: None,
        delivery_identifier_type: None,
        delivery_identifier_value: None,
        limit: None,
        sort: None,
    }
}

/// Made by [`list_channel_accounts`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListChannelAccounts {
    channel_id: i64,
    after: Option<String>,
    archived: Option<bool>,
    default_page_length: Option<i64>,
    delivery_identifier_type: Option<Vec<types::DeliveryIdentifierType>>,
    delivery_identifier_value: Option<Vec<String>>,
    limit: Option<i64>,
    sort: Option<Vec<String>>,
}

impl ListChannelAccounts {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Number of results on a page when `limit` is not sent.
    pub fn default_page_length(mut self, default_page_length: i64) -> Self {
        self.default_page_length = Some(default_page_length);
        self
    }

    /// Kinds of address, such as `HS_EMAIL_ADDRESS`: returns only channel accounts with one of
    /// them.
    pub fn delivery_identifier_type(
        mut self,
        delivery_identifier_type: impl IntoIterator<Item = types::DeliveryIdentifierType>,
    ) -> Self {
        self.delivery_identifier_type = Some(delivery_identifier_type.into_iter().collect());
        self
    }

    /// Addresses or numbers, such as `+15550100`: returns only channel accounts reached there.
    pub fn delivery_identifier_value(
        mut self,
        delivery_identifier_value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.delivery_identifier_value =
            Some(delivery_identifier_value.into_iter().map(Into::into).collect());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite>
    {
        let mut request = Request::new(&LIST_CHANNEL_ACCOUNTS, &[&self.channel_id]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("defaultPageLength", self.default_page_length.as_ref());
        request.query_all(
            "deliveryIdentifierType",
            self.delivery_identifier_type.as_deref().unwrap_or_default(),
        );
        request.query_all(
            "deliveryIdentifierValue",
            self.delivery_identifier_value.as_deref().unwrap_or_default(),
        );
        request.query("limit", self.limit.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `conversations.custom_channels.read` or `conversations.custom_channels.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ChannelAccount>>
    where
        C::Scopes: scope::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_CHANNEL_ACCOUNT: Endpoint<
    requirement::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite,
> = Endpoint::get(
    "/conversations/custom-channels/2026-03/{channelId}/channel-accounts/{channelAccountId}",
)
.named("conversations.custom_channels.get_channel_account");

/// The required arguments of [`get_channel_account`], by name.
pub struct GetChannelAccountArgs {
    /// Numeric ID of the means of communication: a built-in one, such as email, or a custom one.
    pub channel_id: i64,
    /// Numeric ID of one connected address or number, such as one mailbox, within a channel.
    pub channel_account_id: i64,
}

/// Gets a channel account of a custom channel.
///
/// `GET /conversations/custom-channels/2026-03/{channelId}/channel-accounts/{channelAccountId}`
///
/// Needs `conversations.custom_channels.read` or `conversations.custom_channels.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/conversations/custom-channels/2026-03/{channelId}/channel-accounts/{channelAccountId}"
)]
#[doc(alias = "conversations.custom_channels.read")]
#[doc(alias = "conversations.custom_channels.write")]
pub fn get_channel_account(args: GetChannelAccountArgs) -> GetChannelAccount {
    GetChannelAccount {
        channel_id: args.channel_id,
        channel_account_id: args.channel_account_id,
        archived: None,
    }
}

/// Made by [`get_channel_account`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetChannelAccount {
    channel_id: i64,
    channel_account_id: i64,
    archived: Option<bool>,
}

impl GetChannelAccount {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite>
    {
        let mut request =
            Request::new(&GET_CHANNEL_ACCOUNT, &[&self.channel_id, &self.channel_account_id]);
        request.query("archived", self.archived.as_ref());
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

static GET_MESSAGE: Endpoint<requirement::ConversationsCustomChannelsRead> =
    Endpoint::get("/conversations/custom-channels/2026-03/{channelId}/messages/{messageId}")
        .named("conversations.custom_channels.get_message");

/// The required arguments of [`get_message`], by name.
pub struct GetMessageArgs<MessageId> {
    /// Numeric ID of the means of communication: a built-in one, such as email, or a custom one.
    pub channel_id: i64,
    /// ID of one message within a conversation.
    pub message_id: MessageId,
}

/// Gets a message of a custom channel.
///
/// `GET /conversations/custom-channels/2026-03/{channelId}/messages/{messageId}`
///
/// Needs `conversations.custom_channels.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/custom-channels/2026-03/{channelId}/messages/{messageId}")]
#[doc(alias = "conversations.custom_channels.read")]
pub fn get_message(args: GetMessageArgs<impl ToString>) -> GetMessage {
    GetMessage { channel_id: args.channel_id, message_id: args.message_id.to_string() }
}

/// Made by [`get_message`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMessage {
    channel_id: i64,
    message_id: String,
}

impl GetMessage {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsCustomChannelsRead> {
        Request::new(&GET_MESSAGE, &[&self.channel_id, &self.message_id])
    }

    /// Sends the request. Needs `conversations.custom_channels.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ConversationsMessage>
    where
        C::Scopes: scope::ConversationsCustomChannelsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
