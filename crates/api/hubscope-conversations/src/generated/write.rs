//! Calls that need `conversations.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

use crate::types;

static UNASSIGN_THREAD: Endpoint = Endpoint {
    name: "conversations.conversations.unassign_thread",
    method: Method::DELETE,
    path: "/conversations/conversations/v3/threads/{threadId}/assignee",
    requirement: Some("ConversationsWrite"),
    repeat: Repeat::Idempotent,
};

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

/// The request of [`unassign_thread`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnassignThread {
    thread_id: i64,
}

impl UnassignThread {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&UNASSIGN_THREAD, &[&self.thread_id])
    }

    /// Sends the request. Needs `conversations.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ConversationsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static ASSIGN_THREAD: Endpoint = Endpoint {
    name: "conversations.conversations.assign_thread",
    method: Method::PUT,
    path: "/conversations/conversations/v3/threads/{threadId}/assignee",
    requirement: Some("ConversationsWrite"),
    repeat: Repeat::Idempotent,
};

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

/// The request of [`assign_thread`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssignThread {
    thread_id: i64,
    body: types::ThreadAssign,
}

impl AssignThread {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&ASSIGN_THREAD, &[&self.thread_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `conversations.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Thread>
    where
        C::Scopes: scope::ConversationsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE_THREAD: Endpoint = Endpoint {
    name: "conversations.conversations.archive_thread",
    method: Method::DELETE,
    path: "/conversations/v3/conversations/threads/{threadId}",
    requirement: Some("ConversationsWrite"),
    repeat: Repeat::Idempotent,
};

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

/// The request of [`archive_thread`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ArchiveThread {
    thread_id: i64,
}

impl ArchiveThread {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&ARCHIVE_THREAD, &[&self.thread_id])
    }

    /// Sends the request. Needs `conversations.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ConversationsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_THREAD: Endpoint = Endpoint {
    name: "conversations.conversations.update_thread",
    method: Method::PATCH,
    path: "/conversations/v3/conversations/threads/{threadId}",
    requirement: Some("ConversationsWrite"),
    repeat: Repeat::Never,
};

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

/// The request of [`update_thread`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateThread {
    thread_id: i64,
    archived: Option<bool>,
    body: types::ThreadUpdate,
}

impl UpdateThread {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&UPDATE_THREAD, &[&self.thread_id]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `conversations.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Thread>
    where
        C::Scopes: scope::ConversationsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_THREAD_MESSAGE: Endpoint = Endpoint {
    name: "conversations.conversations.create_thread_message",
    method: Method::POST,
    path: "/conversations/v3/conversations/threads/{threadId}/messages",
    requirement: Some("ConversationsWrite"),
    repeat: Repeat::Never,
};

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

/// The request of [`create_thread_message`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateThreadMessage {
    thread_id: i64,
    body: types::MessageCreate,
}

impl CreateThreadMessage {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE_THREAD_MESSAGE, &[&self.thread_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `conversations.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Message>
    where
        C::Scopes: scope::ConversationsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
