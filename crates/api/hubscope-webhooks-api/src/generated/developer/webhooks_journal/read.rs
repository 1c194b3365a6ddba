//! Calls that need `developer.webhooks_journal.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static BATCH_READ_EARLIEST: Endpoint<requirement::DeveloperWebhooksJournalRead> =
    Endpoint::get("/webhooks-journal/journal/2026-03/batch/earliest/{count}")
        .named("webhooks.journal.webhooks_journal.batch_read_earliest");

/// Reads the oldest files of the journal in one batch.
///
/// `GET /webhooks-journal/journal/2026-03/batch/earliest/{count}`
///
/// Needs `developer.webhooks_journal.read`.
///
/// Counts against no rate limit.
#[doc(alias = "/webhooks-journal/journal/2026-03/batch/earliest/{count}")]
#[doc(alias = "developer.webhooks_journal.read")]
pub fn batch_read_earliest(count: i64) -> BatchReadEarliest {
    BatchReadEarliest { count, install_portal_id: None }
}

/// Made by [`batch_read_earliest`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchReadEarliest {
    count: i64,
    install_portal_id: Option<i64>,
}

impl BatchReadEarliest {
    /// Hub ID of an account that installed the app: returns only entries about it.
    pub fn install_portal_id(mut self, install_portal_id: i64) -> Self {
        self.install_portal_id = Some(install_portal_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalRead> {
        let mut request = Request::new(&BATCH_READ_EARLIEST, &[&self.count]);
        request.query("installPortalId", self.install_portal_id.as_ref());
        request
    }

    /// Sends the request. Needs `developer.webhooks_journal.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::JournalFile>>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ_LATEST: Endpoint<requirement::DeveloperWebhooksJournalRead> =
    Endpoint::get("/webhooks-journal/journal/2026-03/batch/latest/{count}")
        .named("webhooks.journal.webhooks_journal.batch_read_latest");

/// Reads the newest files of the journal in one batch.
///
/// `GET /webhooks-journal/journal/2026-03/batch/latest/{count}`
///
/// Needs `developer.webhooks_journal.read`.
///
/// Counts against no rate limit.
#[doc(alias = "/webhooks-journal/journal/2026-03/batch/latest/{count}")]
#[doc(alias = "developer.webhooks_journal.read")]
pub fn batch_read_latest(count: i64) -> BatchReadLatest {
    BatchReadLatest { count, install_portal_id: None }
}

/// Made by [`batch_read_latest`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchReadLatest {
    count: i64,
    install_portal_id: Option<i64>,
}

impl BatchReadLatest {
    /// Hub ID of an account that installed the app: returns only entries about it.
    pub fn install_portal_id(mut self, install_portal_id: i64) -> Self {
        self.install_portal_id = Some(install_portal_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalRead> {
        let mut request = Request::new(&BATCH_READ_LATEST, &[&self.count]);
        request.query("installPortalId", self.install_portal_id.as_ref());
        request
    }

    /// Sends the request. Needs `developer.webhooks_journal.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::JournalFile>>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ: Endpoint<requirement::DeveloperWebhooksJournalRead> =
    Endpoint::post("/webhooks-journal/journal/2026-03/batch/read")
        .named("webhooks.journal.webhooks_journal.batch_read")
        .retry_safety(RetrySafety::Safe);

/// Reads files of the journal by their offsets in one batch.
///
/// `POST /webhooks-journal/journal/2026-03/batch/read`
///
/// Needs `developer.webhooks_journal.read`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against no rate limit.
///
/// # Example
/// ```no_run
/// use hubscope_webhooks_api::developer::webhooks_journal::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("developer.webhooks_journal.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::AppLevel<App>>) -> Result<(), hubscope_core::Error> {
/// let batch = read::batch_read(["1"]).send(client).await?;
/// println!("{batch:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/webhooks-journal/journal/2026-03/batch/read")]
#[doc(alias = "developer.webhooks_journal.read")]
pub fn batch_read(inputs: impl IntoIterator<Item = impl Into<String>>) -> BatchRead {
    BatchRead {
        install_portal_id: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_read`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRead {
    install_portal_id: Option<i64>,
    body: BatchInput<String>,
}

impl BatchRead {
    /// Hub ID of an account that installed the app: returns only entries about it.
    pub fn install_portal_id(mut self, install_portal_id: i64) -> Self {
        self.install_portal_id = Some(install_portal_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalRead> {
        let mut request = Request::new(&BATCH_READ, &[]);
        request.query("installPortalId", self.install_portal_id.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developer.webhooks_journal.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::JournalFile>>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ_NEXT: Endpoint<requirement::DeveloperWebhooksJournalRead> =
    Endpoint::get("/webhooks-journal/journal/2026-03/batch/{offset}/next/{count}")
        .named("webhooks.journal.webhooks_journal.batch_read_next");

/// The required arguments of [`batch_read_next`], by name.
pub struct BatchReadNextArgs<Offset> {
    /// UUID of a journal entry, from `currentOffset` of the one read before; returns what comes
    /// after it.
    pub offset: Offset,
    /// Largest number of journal entries in the batch; at least 1.
    pub count: i64,
}

/// Reads the files of the journal that come after an offset in one batch.
///
/// `GET /webhooks-journal/journal/2026-03/batch/{offset}/next/{count}`
///
/// Needs `developer.webhooks_journal.read`.
///
/// Counts against no rate limit.
#[doc(alias = "/webhooks-journal/journal/2026-03/batch/{offset}/next/{count}")]
#[doc(alias = "developer.webhooks_journal.read")]
pub fn batch_read_next(args: BatchReadNextArgs<impl ToString>) -> BatchReadNext {
    BatchReadNext { offset: args.offset.to_string(), count: args.count, install_portal_id: None }
}

/// Made by [`batch_read_next`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchReadNext {
    offset: String,
    count: i64,
    install_portal_id: Option<i64>,
}

impl BatchReadNext {
    /// Hub ID of an account that installed the app: returns only entries about it.
    pub fn install_portal_id(mut self, install_portal_id: i64) -> Self {
        self.install_portal_id = Some(install_portal_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalRead> {
        let mut request = Request::new(&BATCH_READ_NEXT, &[&self.offset, &self.count]);
        request.query("installPortalId", self.install_portal_id.as_ref());
        request
    }

    /// Sends the request. Needs `developer.webhooks_journal.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::JournalFile>>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_EARLIEST: Endpoint<requirement::DeveloperWebhooksJournalRead> =
    Endpoint::get("/webhooks-journal/journal/2026-03/earliest")
        .named("webhooks.journal.webhooks_journal.get_earliest");

/// Gets the oldest file of the journal.
///
/// `GET /webhooks-journal/journal/2026-03/earliest`
///
/// Needs `developer.webhooks_journal.read`.
///
/// Counts against no rate limit.
#[doc(alias = "/webhooks-journal/journal/2026-03/earliest")]
#[doc(alias = "developer.webhooks_journal.read")]
pub fn get_earliest() -> GetEarliest {
    GetEarliest { install_portal_id: None }
}

/// Made by [`get_earliest`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEarliest {
    install_portal_id: Option<i64>,
}

impl GetEarliest {
    /// Hub ID of an account that installed the app: returns only entries about it.
    pub fn install_portal_id(mut self, install_portal_id: i64) -> Self {
        self.install_portal_id = Some(install_portal_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalRead> {
        let mut request = Request::new(&GET_EARLIEST, &[]);
        request.query("installPortalId", self.install_portal_id.as_ref());
        request
    }

    /// Sends the request. Needs `developer.webhooks_journal.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Option<types::JournalFile>>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalRead,
    {
        client.call(self.into_request(), decode::optional_json)
    }
}

static GET_LATEST: Endpoint<requirement::DeveloperWebhooksJournalRead> =
    Endpoint::get("/webhooks-journal/journal/2026-03/latest")
        .named("webhooks.journal.webhooks_journal.get_latest");

/// Gets the newest file of the journal.
///
/// `GET /webhooks-journal/journal/2026-03/latest`
///
/// Needs `developer.webhooks_journal.read`.
///
/// Counts against no rate limit.
#[doc(alias = "/webhooks-journal/journal/2026-03/latest")]
#[doc(alias = "developer.webhooks_journal.read")]
pub fn get_latest() -> GetLatest {
    GetLatest { install_portal_id: None }
}

/// Made by [`get_latest`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLatest {
    install_portal_id: Option<i64>,
}

impl GetLatest {
    /// Hub ID of an account that installed the app: returns only entries about it.
    pub fn install_portal_id(mut self, install_portal_id: i64) -> Self {
        self.install_portal_id = Some(install_portal_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalRead> {
        let mut request = Request::new(&GET_LATEST, &[]);
        request.query("installPortalId", self.install_portal_id.as_ref());
        request
    }

    /// Sends the request. Needs `developer.webhooks_journal.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Option<types::JournalFile>>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalRead,
    {
        client.call(self.into_request(), decode::optional_json)
    }
}

static GET_NEXT: Endpoint<requirement::DeveloperWebhooksJournalRead> =
    Endpoint::get("/webhooks-journal/journal/2026-03/offset/{offset}/next")
        .named("webhooks.journal.webhooks_journal.get_next");

/// Gets the file of the journal that comes after an offset.
///
/// `GET /webhooks-journal/journal/2026-03/offset/{offset}/next`
///
/// Needs `developer.webhooks_journal.read`.
///
/// Counts against no rate limit.
#[doc(alias = "/webhooks-journal/journal/2026-03/offset/{offset}/next")]
#[doc(alias = "developer.webhooks_journal.read")]
pub fn get_next(offset: impl ToString) -> GetNext {
    GetNext { offset: offset.to_string(), install_portal_id: None }
}

/// Made by [`get_next`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNext {
    offset: String,
    install_portal_id: Option<i64>,
}

impl GetNext {
    /// Hub ID of an account that installed the app: returns only entries about it.
    pub fn install_portal_id(mut self, install_portal_id: i64) -> Self {
        self.install_portal_id = Some(install_portal_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalRead> {
        let mut request = Request::new(&GET_NEXT, &[&self.offset]);
        request.query("installPortalId", self.install_portal_id.as_ref());
        request
    }

    /// Sends the request. Needs `developer.webhooks_journal.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Option<types::JournalFile>>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalRead,
    {
        client.call(self.into_request(), decode::optional_json)
    }
}
