//! Calls that need `conversations.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

use crate::types;

static DELETE_THREAD_ASSIGNEE: Endpoint = Endpoint {
    name: "conversations.conversations.delete_thread_assignee",
    method: Method::DELETE,
    path: "/conversations/conversations/v3/threads/{threadId}/assignee",
    requirement: Some("ConversationsWrite"),
    repeat: Repeat::Idempotent,
};

/// Deletes the thread assignee (conversations).
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
/// write::delete_thread_assignee(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/conversations/v3/threads/{threadId}/assignee")]
#[doc(alias = "conversations.write")]
pub fn delete_thread_assignee(thread_id: i64) -> DeleteThreadAssignee {
    DeleteThreadAssignee { thread_id }
}

/// The request of [`delete_thread_assignee`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteThreadAssignee {
    thread_id: i64,
}

impl DeleteThreadAssignee {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&DELETE_THREAD_ASSIGNEE, &[&self.thread_id])
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

static REPLACE_THREAD_ASSIGNEE: Endpoint = Endpoint {
    name: "conversations.conversations.replace_thread_assignee",
    method: Method::PUT,
    path: "/conversations/conversations/v3/threads/{threadId}/assignee",
    requirement: Some("ConversationsWrite"),
    repeat: Repeat::Idempotent,
};

/// Replaces the thread assignee (conversations).
///
/// `PUT /conversations/conversations/v3/threads/{threadId}/assignee`
///
/// Needs `conversations.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/conversations/v3/threads/{threadId}/assignee")]
#[doc(alias = "conversations.write")]
pub fn replace_thread_assignee(thread_id: i64, actor_id: impl Into<String>) -> ReplaceThreadAssignee {
    ReplaceThreadAssignee { thread_id, body: types::ThreadAssignRequest::new(actor_id) }
}

/// The request of [`replace_thread_assignee`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceThreadAssignee {
    thread_id: i64,
    body: types::ThreadAssignRequest,
}

impl ReplaceThreadAssignee {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&REPLACE_THREAD_ASSIGNEE, &[&self.thread_id]);
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

static DELETE_THREAD: Endpoint = Endpoint {
    name: "conversations.conversations.delete_thread",
    method: Method::DELETE,
    path: "/conversations/v3/conversations/threads/{threadId}",
    requirement: Some("ConversationsWrite"),
    repeat: Repeat::Idempotent,
};

/// Deletes a thread (conversations).
///
/// `DELETE /conversations/v3/conversations/threads/{threadId}`
///
/// Needs `conversations.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/threads/{threadId}")]
#[doc(alias = "conversations.write")]
pub fn delete_thread(thread_id: i64) -> DeleteThread {
    DeleteThread { thread_id }
}

/// The request of [`delete_thread`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteThread {
    thread_id: i64,
}

impl DeleteThread {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&DELETE_THREAD, &[&self.thread_id])
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

/// Updates a thread (conversations).
///
/// `PATCH /conversations/v3/conversations/threads/{threadId}`
///
/// Needs `conversations.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/threads/{threadId}")]
#[doc(alias = "conversations.write")]
pub fn update_thread(thread_id: i64, body: impl Into<types::ThreadUpdateRequest>) -> UpdateThread {
    UpdateThread { thread_id, archived: None, body: body.into() }
}

/// The request of [`update_thread`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateThread {
    thread_id: i64,
    archived: Option<bool>,
    body: types::ThreadUpdateRequest,
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

/// Creates a thread message (conversations).
///
/// `POST /conversations/v3/conversations/threads/{threadId}/messages`
///
/// Needs `conversations.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/v3/conversations/threads/{threadId}/messages")]
#[doc(alias = "conversations.write")]
pub fn create_thread_message(thread_id: i64, body: impl Into<types::MessageEgg>) -> CreateThreadMessage {
    CreateThreadMessage { thread_id, body: body.into() }
}

/// The request of [`create_thread_message`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateThreadMessage {
    thread_id: i64,
    body: types::MessageEgg,
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
