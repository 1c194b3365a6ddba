//! Calls that need `conversations.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static UNASSIGN_THREAD: Endpoint<requirement::ConversationsWrite> =
    Endpoint::delete("/conversations/conversations/v3/threads/{threadId}/assignee")
        .named("conversations.conversations.unassign_thread");

/// Takes a conversation away from who it was assigned to.
///
/// `DELETE /conversations/conversations/v3/threads/{threadId}/assignee`
///
/// Needs `conversations.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_conversations::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("conversations.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// write::unassign_thread(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/conversations/v3/threads/{threadId}/assignee")]
#[doc(alias = "conversations.write")]
pub fn unassign_thread(thread_id: i64) -> UnassignThread {
    UnassignThread { thread_id }
}

/// Made by [`unassign_thread`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnassignThread {
    thread_id: i64,
}

impl UnassignThread {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsWrite> {
        Request::new(&UNASSIGN_THREAD, &[&self.thread_id])
    }

    /// Sends the request. Needs `conversations.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ConversationsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static ASSIGN_THREAD: Endpoint<requirement::ConversationsWrite> =
    Endpoint::put("/conversations/conversations/v3/threads/{threadId}/assignee")
        .named("conversations.conversations.assign_thread");

/// Assigns a conversation to a user.
///
/// `PUT /conversations/conversations/v3/threads/{threadId}/assignee`
///
/// Needs `conversations.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/conversations/v3/threads/{threadId}/assignee")]
#[doc(alias = "conversations.write")]
pub fn assign_thread(thread_id: i64, actor_id: impl Into<String>) -> AssignThread {
    AssignThread { thread_id, body: types::ThreadAssign::new(actor_id) }
}

/// Made by [`assign_thread`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssignThread {
    thread_id: i64,
    body: types::ThreadAssign,
}

impl AssignThread {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsWrite> {
        let mut request = Request::new(&ASSIGN_THREAD, &[&self.thread_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `conversations.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Thread>
    where
        C::Scopes: scope::ConversationsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE_THREAD: Endpoint<requirement::ConversationsWrite> =
    Endpoint::delete("/conversations/v3/conversations/threads/{threadId}")
        .named("conversations.conversations.archive_thread");

/// Archives a thread of conversations.
///
/// `DELETE /conversations/v3/conversations/threads/{threadId}`
///
/// Needs `conversations.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/threads/{threadId}")]
#[doc(alias = "conversations.write")]
pub fn archive_thread(thread_id: i64) -> ArchiveThread {
    ArchiveThread { thread_id }
}

/// Made by [`archive_thread`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ArchiveThread {
    thread_id: i64,
}

impl ArchiveThread {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsWrite> {
        Request::new(&ARCHIVE_THREAD, &[&self.thread_id])
    }

    /// Sends the request. Needs `conversations.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ConversationsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_THREAD: Endpoint<requirement::ConversationsWrite> =
    Endpoint::patch("/conversations/v3/conversations/threads/{threadId}")
        .named("conversations.conversations.update_thread");

/// Updates a thread of conversations.
///
/// `PATCH /conversations/v3/conversations/threads/{threadId}`
///
/// Needs `conversations.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/threads/{threadId}")]
#[doc(alias = "conversations.write")]
pub fn update_thread(thread_id: i64, body: impl Into<types::ThreadUpdate>) -> UpdateThread {
    UpdateThread { thread_id, archived: None, body: body.into() }
}

/// Made by [`update_thread`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateThread {
    thread_id: i64,
    archived: Option<bool>,
    body: types::ThreadUpdate,
}

impl UpdateThread {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsWrite> {
        let mut request = Request::new(&UPDATE_THREAD, &[&self.thread_id]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `conversations.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Thread>
    where
        C::Scopes: scope::ConversationsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_THREAD_MESSAGE: Endpoint<requirement::ConversationsWrite> =
    Endpoint::post("/conversations/v3/conversations/threads/{threadId}/messages")
        .named("conversations.conversations.create_thread_message");

/// Sends a message, or adds a comment, to a conversation.
///
/// `POST /conversations/v3/conversations/threads/{threadId}/messages`
///
/// Needs `conversations.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/threads/{threadId}/messages")]
#[doc(alias = "conversations.write")]
pub fn create_thread_message(
    thread_id: i64,
    body: impl Into<types::MessageCreate>,
) -> CreateThreadMessage {
    CreateThreadMessage { thread_id, body: body.into() }
}

/// Made by [`create_thread_message`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateThreadMessage {
    thread_id: i64,
    body: types::MessageCreate,
}

impl CreateThreadMessage {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ConversationsWrite> {
        let mut request = Request::new(&CREATE_THREAD_MESSAGE, &[&self.thread_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `conversations.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Message>
    where
        C::Scopes: scope::ConversationsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
