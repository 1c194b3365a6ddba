//! Calls by scope: `crm.objects.owners.read.calling_extensions_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static LIST: Endpoint<requirement::AutomationOrCrmObjectsOwnersRead> =
    Endpoint::get("/crm/extensions/calling/v3/connection-statuses")
        .named("crm.calling_extensions_v3.list");

/// Lists calling extensions.
///
/// `GET /crm/extensions/calling/v3/connection-statuses`
///
/// Needs `automation` or `crm.objects.owners.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::objects::owners::read::calling_extensions_v3;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.owners.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = calling_extensions_v3::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/extensions/calling/v3/connection-statuses")]
#[doc(alias = "automation")]
#[doc(alias = "crm.objects.owners.read")]
pub fn list() -> List {
    List { user_id: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    user_id: Option<Vec<i64>>,
}

impl List {
    /// ID of the HubSpot user, the same in all accounts; it is not the owner ID.
    pub fn user_id(mut self, user_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.user_id = Some(user_id.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AutomationOrCrmObjectsOwnersRead> {
        let mut request = Request::new(&LIST, &[]);
        request.query_all("userId", self.user_id.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `automation` or `crm.objects.owners.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::CallingConnection>>
    where
        C::Scopes: scope::AutomationOrCrmObjectsOwnersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ: Endpoint<requirement::AutomationOrCrmObjectsOwnersRead> =
    Endpoint::post("/crm/extensions/calling/v3/connection-statuses/batch/read")
        .named("crm.calling_extensions_v3.batch_read")
        .retry_safety(RetrySafety::Safe);

/// Reads calling extensions in one batch.
///
/// `POST /crm/extensions/calling/v3/connection-statuses/batch/read`
///
/// Needs `automation` or `crm.objects.owners.read`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/v3/connection-statuses/batch/read")]
#[doc(alias = "automation")]
#[doc(alias = "crm.objects.owners.read")]
pub fn batch_read(inputs: impl IntoIterator<Item = impl Into<types::ObjectId>>) -> BatchRead {
    BatchRead { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_read`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRead {
    body: BatchInput<types::ObjectId>,
}

impl BatchRead {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AutomationOrCrmObjectsOwnersRead> {
        let mut request = Request::new(&BATCH_READ, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `automation` or `crm.objects.owners.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::CallingConnection>>
    where
        C::Scopes: scope::AutomationOrCrmObjectsOwnersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_OWN: Endpoint<requirement::AutomationOrCrmObjectsOwnersRead> =
    Endpoint::get("/crm/extensions/calling/v3/connection-statuses/me")
        .named("crm.calling_extensions_v3.get_own");

/// Gets whether the user of the token is connected to a calling app.
///
/// `GET /crm/extensions/calling/v3/connection-statuses/me`
///
/// Needs `automation` or `crm.objects.owners.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/v3/connection-statuses/me")]
#[doc(alias = "automation")]
#[doc(alias = "crm.objects.owners.read")]
pub fn get_own() -> GetOwn {
    GetOwn {}
}

/// Made by [`get_own`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOwn {}

impl GetOwn {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AutomationOrCrmObjectsOwnersRead> {
        Request::new(&GET_OWN, &[])
    }

    /// Sends the request. Needs `automation` or `crm.objects.owners.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CallingConnection>
    where
        C::Scopes: scope::AutomationOrCrmObjectsOwnersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
