//! Calls that need `conversations.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Page, Request, Timestamp,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static BATCH_READ_ACTORS: Endpoint<requirement::ConversationsRead> =
    Endpoint::post("/conversations/v3/conversations/actors/batch/read")
        .named("conversations.conversations.batch_read_actors")
        .retry_safety(RetrySafety::Safe);

/// Reads actors of conversations in one batch.
///
/// `POST /conversations/v3/conversations/actors/batch/read`
///
/// Needs `conversations.read`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/actors/batch/read")]
#[doc(alias = "conversations.read")]
pub fn batch_read_actors(inputs: impl IntoIterator<Item = impl Into<String>>) -> BatchReadActors {
    BatchReadActors {
        property: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_read_actors`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchReadActors {
    property: Option<String>,
    body: BatchInput<String>,
}

impl BatchReadActors {
    /// Name of one further field to return with each thread.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsRead> {
        let mut request = Request::new(&BATCH_READ_ACTORS, &[]);
        request.query("property", self.property.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `conversations.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Actor>>
    where
        C::Scopes: scope::ConversationsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_ACTOR: Endpoint<requirement::ConversationsRead> =
    Endpoint::get("/conversations/v3/conversations/actors/{actorId}")
        .named("conversations.conversations.get_actor");

/// Gets an actor of conversations.
///
/// `GET /conversations/v3/conversations/actors/{actorId}`
///
/// Needs `conversations.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/actors/{actorId}")]
#[doc(alias = "conversations.read")]
pub fn get_actor(actor_id: impl ToString) -> GetActor {
    GetActor { actor_id: actor_id.to_string(), property: None }
}

/// Made by [`get_actor`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetActor {
    actor_id: String,
    property: Option<String>,
}

impl GetActor {
    /// Name of one further field to return with each thread.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsRead> {
        let mut request = Request::new(&GET_ACTOR, &[&self.actor_id]);
        request.query("property", self.property.as_ref());
        request
    }

    /// Sends the request. Needs `conversations.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Actor>
    where
        C::Scopes: scope::ConversationsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_CHANNEL_ACCOUNTS: Endpoint<requirement::ConversationsRead> =
    Endpoint::get("/conversations/v3/conversations/channel-accounts")
        .named("conversations.conversations.list_channel_accounts");

/// Lists channel accounts of conversations.
///
/// `GET /conversations/v3/conversations/channel-accounts`
///
/// Needs `conversations.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_conversations::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("conversations.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list_channel_accounts().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/v3/conversations/channel-accounts")]
#[doc(alias = "conversations.read")]
pub fn list_channel_accounts() -> ListChannelAccounts {
    ListChannelAccounts {
        after: None,
        archived: None,
        channel_id: None,
        default_page_length: None,
        inbox_id: None,
        limit: None,
        sort: None,
    }
}

/// Made by [`list_channel_accounts`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListChannelAccounts {
    after: Option<String>,
    archived: Option<bool>,
    channel_id: Option<Vec<i64>>,
    default_page_length: Option<i64>,
    inbox_id: Option<Vec<i64>>,
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

    /// Numeric ID of the means of communication: a built-in one, such as email, or a custom one.
    pub fn channel_id(mut self, channel_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.channel_id = Some(channel_id.into_iter().map(Into::into).collect());
        self
    }

    /// Number of results on a page when `limit` is not sent.
    pub fn default_page_length(mut self, default_page_length: i64) -> Self {
        self.default_page_length = Some(default_page_length);
        self
    }

    /// Numeric ID of the conversations inbox; in lists, returns only what belongs to one of the
    /// inboxes. Excludes `associatedContactId`.
    pub fn inbox_id(mut self, inbox_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.inbox_id = Some(inbox_id.into_iter().map(Into::into).collect());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// `id` (default) or `latestMessageTimestamp`, in ascending order; a minus in front sorts in
    /// descending order, with `associatedContactId` only.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsRead> {
        let mut request = Request::new(&LIST_CHANNEL_ACCOUNTS, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query_all("channelId", self.channel_id.as_deref().unwrap_or_default());
        request.query("defaultPageLength", self.default_page_length.as_ref());
        request.query_all("inboxId", self.inbox_id.as_deref().unwrap_or_default());
        request.query("limit", self.limit.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `conversations.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ChannelAccount>>
    where
        C::Scopes: scope::ConversationsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_CHANNEL_ACCOUNT: Endpoint<requirement::ConversationsRead> =
    Endpoint::get("/conversations/v3/conversations/channel-accounts/{channelAccountId}")
        .named("conversations.conversations.get_channel_account");

/// Gets a channel account of conversations.
///
/// `GET /conversations/v3/conversations/channel-accounts/{channelAccountId}`
///
/// Needs `conversations.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/channel-accounts/{channelAccountId}")]
#[doc(alias = "conversations.read")]
pub fn get_channel_account(channel_account_id: i64) -> GetChannelAccount {
    GetChannelAccount { channel_account_id, archived: None }
}

/// Made by [`get_channel_account`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetChannelAccount {
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
    pub fn into_request(self) -> Request<requirement::ConversationsRead> {
        let mut request = Request::new(&GET_CHANNEL_ACCOUNT, &[&self.channel_account_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `conversations.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ChannelAccount>
    where
        C::Scopes: scope::ConversationsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_CHANNELS: Endpoint<requirement::ConversationsRead> =
    Endpoint::get("/conversations/v3/conversations/channels")
        .named("conversations.conversations.list_channels");

/// Lists channels of conversations.
///
/// `GET /conversations/v3/conversations/channels`
///
/// Needs `conversations.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/channels")]
#[doc(alias = "conversations.read")]
pub fn list_channels() -> ListChannels {
    ListChannels { after: None, default_page_length: None, limit: None, sort: None }
}

/// Made by [`list_channels`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListChannels {
    after: Option<String>,
    default_page_length: Option<i64>,
    limit: Option<i64>,
    sort: Option<Vec<String>>,
}

impl ListChannels {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Number of results on a page when `limit` is not sent.
    pub fn default_page_length(mut self, default_page_length: i64) -> Self {
        self.default_page_length = Some(default_page_length);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// `id` (default) or `latestMessageTimestamp`, in ascending order; a minus in front sorts in
    /// descending order, with `associatedContactId` only.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsRead> {
        let mut request = Request::new(&LIST_CHANNELS, &[]);
        request.query("after", self.after.as_ref());
        request.query("defaultPageLength", self.default_page_length.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `conversations.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Channel>>
    where
        C::Scopes: scope::ConversationsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_CHANNEL: Endpoint<requirement::ConversationsRead> =
    Endpoint::get("/conversations/v3/conversations/channels/{channelId}")
        .named("conversations.conversations.get_channel");

/// Gets a channel of conversations.
///
/// `GET /conversations/v3/conversations/channels/{channelId}`
///
/// Needs `conversations.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/channels/{channelId}")]
#[doc(alias = "conversations.read")]
pub fn get_channel(channel_id: i64) -> GetChannel {
    GetChannel { channel_id }
}

/// Made by [`get_channel`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetChannel {
    channel_id: i64,
}

impl GetChannel {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsRead> {
        Request::new(&GET_CHANNEL, &[&self.channel_id])
    }

    /// Sends the request. Needs `conversations.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Channel>
    where
        C::Scopes: scope::ConversationsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_INBOXES: Endpoint<requirement::ConversationsRead> =
    Endpoint::get("/conversations/v3/conversations/inboxes")
        .named("conversations.conversations.list_inboxes");

/// Lists inboxes of conversations.
///
/// `GET /conversations/v3/conversations/inboxes`
///
/// Needs `conversations.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/inboxes")]
#[doc(alias = "conversations.read")]
pub fn list_inboxes() -> ListInboxes {
    ListInboxes { after: None, archived: None, default_page_length: None, limit: None, sort: None }
}

/// Made by [`list_inboxes`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInboxes {
    after: Option<String>,
    archived: Option<bool>,
    default_page_length: Option<i64>,
    limit: Option<i64>,
    sort: Option<Vec<String>>,
}

impl ListInboxes {
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

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// `id` (default) or `latestMessageTimestamp`, in ascending order; a minus in front sorts in
    /// descending order, with `associatedContactId` only.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsRead> {
        let mut request = Request::new(&LIST_INBOXES, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("defaultPageLength", self.default_page_length.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `conversations.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Inbox>>
    where
        C::Scopes: scope::ConversationsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_INBOX: Endpoint<requirement::ConversationsRead> =
    Endpoint::get("/conversations/v3/conversations/inboxes/{inboxId}")
        .named("conversations.conversations.get_inbox");

/// Gets an inbox of conversations.
///
/// `GET /conversations/v3/conversations/inboxes/{inboxId}`
///
/// Needs `conversations.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/inboxes/{inboxId}")]
#[doc(alias = "conversations.read")]
pub fn get_inbox(inbox_id: i64) -> GetInbox {
    GetInbox { inbox_id, archived: None }
}

/// Made by [`get_inbox`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInbox {
    inbox_id: i64,
    archived: Option<bool>,
}

impl GetInbox {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsRead> {
        let mut request = Request::new(&GET_INBOX, &[&self.inbox_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `conversations.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Inbox>
    where
        C::Scopes: scope::ConversationsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_THREADS: Endpoint<requirement::ConversationsRead> =
    Endpoint::get("/conversations/v3/conversations/threads")
        .named("conversations.conversations.list_threads");

/// Lists threads of conversations.
///
/// `GET /conversations/v3/conversations/threads`
///
/// Needs `conversations.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/threads")]
#[doc(alias = "conversations.read")]
pub fn list_threads() -> ListThreads {
    ListThreads {
        after: None,
        archived: None,
        associated_contact_id: None,
        associated_ticket_id: None,
        association: None,
        inbox_id: None,
        latest_message_timestamp_after: None,
        limit: None,
        property: None,
        sort: None,
        thread_status: None,
    }
}

/// Made by [`list_threads`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThreads {
    after: Option<String>,
    archived: Option<bool>,
    associated_contact_id: Option<i64>,
    associated_ticket_id: Option<i64>,
    association: Option<Vec<types::ThreadAssociation>>,
    inbox_id: Option<Vec<i64>>,
    latest_message_timestamp_after: Option<Timestamp>,
    limit: Option<i64>,
    property: Option<String>,
    sort: Option<Vec<String>>,
    thread_status: Option<types::ThreadStatus>,
}

impl ListThreads {
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

    /// Record ID of a contact: returns only threads with it. Needs `threadStatus` and excludes
    /// `inboxId`.
    pub fn associated_contact_id(mut self, associated_contact_id: i64) -> Self {
        self.associated_contact_id = Some(associated_contact_id);
        self
    }

    /// Record ID of a ticket: returns only threads linked to it.
    pub fn associated_ticket_id(mut self, associated_ticket_id: i64) -> Self {
        self.associated_ticket_id = Some(associated_ticket_id);
        self
    }

    /// Adds links to other records to each thread; `TICKET` is the only kind, and a thread without
    /// a ticket has none.
    pub fn association(
        mut self,
        association: impl IntoIterator<Item = types::ThreadAssociation>,
    ) -> Self {
        self.association = Some(association.into_iter().collect());
        self
    }

    /// Numeric ID of the conversations inbox; in lists, returns only what belongs to one of the
    /// inboxes. Excludes `associatedContactId`.
    pub fn inbox_id(mut self, inbox_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.inbox_id = Some(inbox_id.into_iter().map(Into::into).collect());
        self
    }

    /// Returns only threads whose newest message is later than this time, as an ISO 8601 timestamp.
    /// Needed when sorting by `latestMessageTimestamp`.
    pub fn latest_message_timestamp_after(
        mut self,
        latest_message_timestamp_after: Timestamp,
    ) -> Self {
        self.latest_message_timestamp_after = Some(latest_message_timestamp_after);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Name of one further field to return with each thread.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// `id` (default) or `latestMessageTimestamp`, in ascending order; a minus in front sorts in
    /// descending order, with `associatedContactId` only.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// `OPEN` or `CLOSED`: returns only conversations of that status. Needed with
    /// `associatedContactId`.
    pub fn thread_status(mut self, thread_status: types::ThreadStatus) -> Self {
        self.thread_status = Some(thread_status);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsRead> {
        let mut request = Request::new(&LIST_THREADS, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("associatedContactId", self.associated_contact_id.as_ref());
        request.query("associatedTicketId", self.associated_ticket_id.as_ref());
        request.query_all("association", self.association.as_deref().unwrap_or_default());
        request.query_all("inboxId", self.inbox_id.as_deref().unwrap_or_default());
        request.query("latestMessageTimestampAfter", self.latest_message_timestamp_after.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("property", self.property.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("threadStatus", self.thread_status.as_ref());
        request
    }

    /// Sends the request. Needs `conversations.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Thread>>
    where
        C::Scopes: scope::ConversationsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_THREAD: Endpoint<requirement::ConversationsRead> =
    Endpoint::get("/conversations/v3/conversations/threads/{threadId}")
        .named("conversations.conversations.get_thread");

/// Gets a thread of conversations.
///
/// `GET /conversations/v3/conversations/threads/{threadId}`
///
/// Needs `conversations.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/threads/{threadId}")]
#[doc(alias = "conversations.read")]
pub fn get_thread(thread_id: i64) -> GetThread {
    GetThread { thread_id, archived: None, association: None, property: None }
}

/// Made by [`get_thread`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThread {
    thread_id: i64,
    archived: Option<bool>,
    association: Option<Vec<types::ThreadAssociation>>,
    property: Option<String>,
}

impl GetThread {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Adds links to other records to each thread; `TICKET` is the only kind, and a thread without
    /// a ticket has none.
    pub fn association(
        mut self,
        association: impl IntoIterator<Item = types::ThreadAssociation>,
    ) -> Self {
        self.association = Some(association.into_iter().collect());
        self
    }

    /// Name of one further field to return with each thread.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsRead> {
        let mut request = Request::new(&GET_THREAD, &[&self.thread_id]);
        request.query("archived", self.archived.as_ref());
        request.query_all("association", self.association.as_deref().unwrap_or_default());
        request.query("property", self.property.as_ref());
        request
    }

    /// Sends the request. Needs `conversations.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Thread>
    where
        C::Scopes: scope::ConversationsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_THREAD_MESSAGES: Endpoint<requirement::ConversationsRead> =
    Endpoint::get("/conversations/v3/conversations/threads/{threadId}/messages")
        .named("conversations.conversations.list_thread_messages");

/// Lists thread messages of a conversation.
///
/// `GET /conversations/v3/conversations/threads/{threadId}/messages`
///
/// Needs `conversations.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/threads/{threadId}/messages")]
#[doc(alias = "conversations.read")]
pub fn list_thread_messages(thread_id: i64) -> ListThreadMessages {
    ListThreadMessages {
        thread_id,
        after: None,
        archived: None,
        limit: None,
        property: None,
        sort: None,
    }
}

/// Made by [`list_thread_messages`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThreadMessages {
    thread_id: i64,
    after: Option<String>,
    archived: Option<bool>,
    limit: Option<i64>,
    property: Option<String>,
    sort: Option<Vec<String>>,
}

impl ListThreadMessages {
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

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Name of one further field to return with each thread.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// `id` (default) or `latestMessageTimestamp`, in ascending order; a minus in front sorts in
    /// descending order, with `associatedContactId` only.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsRead> {
        let mut request = Request::new(&LIST_THREAD_MESSAGES, &[&self.thread_id]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("property", self.property.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `conversations.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Message>>
    where
        C::Scopes: scope::ConversationsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_THREAD_MESSAGE: Endpoint<requirement::ConversationsRead> =
    Endpoint::get("/conversations/v3/conversations/threads/{threadId}/messages/{messageId}")
        .named("conversations.conversations.get_thread_message");

/// The required arguments of [`get_thread_message`], by name.
pub struct GetThreadMessageArgs<MessageId> {
    /// Numeric ID of the conversation, as its URL in the inbox shows it.
    pub thread_id: i64,
    /// ID of one message within a conversation.
    pub message_id: MessageId,
}

/// Gets a thread message of a conversation.
///
/// `GET /conversations/v3/conversations/threads/{threadId}/messages/{messageId}`
///
/// Needs `conversations.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/threads/{threadId}/messages/{messageId}")]
#[doc(alias = "conversations.read")]
pub fn get_thread_message(args: GetThreadMessageArgs<impl ToString>) -> GetThreadMessage {
    GetThreadMessage {
        thread_id: args.thread_id,
        message_id: args.message_id.to_string(),
        property: None,
    }
}

/// Made by [`get_thread_message`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThreadMessage {
    thread_id: i64,
    message_id: String,
    property: Option<String>,
}

impl GetThreadMessage {
    /// Name of one further field to return with each thread.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsRead> {
        let mut request = Request::new(&GET_THREAD_MESSAGE, &[&self.thread_id, &self.message_id]);
        request.query("property", self.property.as_ref());
        request
    }

    /// Sends the request. Needs `conversations.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Message>
    where
        C::Scopes: scope::ConversationsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_THREAD_MESSAGE_ORIGINAL_CONTENT: Endpoint<requirement::ConversationsRead> =
    Endpoint::get(
        "/conversations/v3/conversations/threads/{threadId}/messages/{messageId}/original-content",
    )
    .named("conversations.conversations.get_thread_message_original_content");

/// The required arguments of [`get_thread_message_original_content`], by name.
pub struct GetThreadMessageOriginalContentArgs<MessageId> {
    /// Numeric ID of the conversation, as its URL in the inbox shows it.
    pub thread_id: i64,
    /// ID of one message within a conversation.
    pub message_id: MessageId,
}

/// Gets a message that was cut, whole.
///
/// `GET /conversations/v3/conversations/threads/{threadId}/messages/{messageId}/original-content`
///
/// Needs `conversations.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/conversations/v3/conversations/threads/{threadId}/messages/{messageId}/original-content"
)]
#[doc(alias = "conversations.read")]
pub fn get_thread_message_original_content(
    args: GetThreadMessageOriginalContentArgs<impl ToString>,
) -> GetThreadMessageOriginalContent {
    GetThreadMessageOriginalContent {
        thread_id: args.thread_id,
        message_id: args.message_id.to_string(),
        property: None,
    }
}

/// Made by [`get_thread_message_original_content`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThreadMessageOriginalContent {
    thread_id: i64,
    message_id: String,
    property: Option<String>,
}

impl GetThreadMessageOriginalContent {
    /// Name of one further field to return with each thread.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsRead> {
        let mut request = Request::new(
            &GET_THREAD_MESSAGE_ORIGINAL_CONTENT,
            &[&self.thread_id, &self.message_id],
        );
        request.query("property", self.property.as_ref());
        request
    }

    /// Sends the request. Needs `conversations.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::MessageContent>
    where
        C::Scopes: scope::ConversationsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
