//! Calls by scope: `conversations.developers_read.custom_channels`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/conversations/custom-channels/2026-03")
        .named("conversations.custom_channels.list");

/// Lists custom channels.
///
/// `GET /conversations/custom-channels/2026-03`
///
/// Needs `developers-read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_conversations::developers_read::custom_channels;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let page = custom_channels::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/custom-channels/2026-03")]
#[doc(alias = "developers-read")]
pub fn list() -> List {
    List { after: None, default_page_length: None, limit: None, sort: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    default_page_length: Option<i64>,
    limit: Option<i64>,
    sort: Option<Vec<String>>,
}

impl List {
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

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("defaultPageLength", self.default_page_length.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::CustomChannel>>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/conversations/custom-channels/2026-03/{channelId}")
        .named("conversations.custom_channels.get");

/// Gets a custom channel.
///
/// `GET /conversations/custom-channels/2026-03/{channelId}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/conversations/custom-channels/2026-03/{channelId}")]
#[doc(alias = "developers-read")]
pub fn get(channel_id: i64) -> Get {
    Get { channel_id }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    channel_id: i64,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET, &[&self.channel_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CustomChannel>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
