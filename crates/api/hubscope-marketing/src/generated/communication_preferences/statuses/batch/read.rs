//! Calls that need `communication_preferences.statuses.batch.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static BATCH_READ: Endpoint<requirement::CommunicationPreferencesStatusesBatchRead> =
    Endpoint::post("/communication-preferences/2026-03/statuses/batch/read")
        .named("marketing.communication_preferences.statuses.batch_read")
        .retry_safety(RetrySafety::Safe);

/// Reads statuses of communication preferences in one batch.
///
/// `POST /communication-preferences/2026-03/statuses/batch/read`
///
/// Needs `communication_preferences.statuses.batch.read`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::{types, communication_preferences::statuses::batch::read};
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("communication_preferences.statuses.batch.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let batch = read::batch_read(types::SubscriptionChannel::from("EMAIL"), ["1"]).send(client).await?;
/// println!("{batch:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/communication-preferences/2026-03/statuses/batch/read")]
#[doc(alias = "communication_preferences.statuses.batch.read")]
pub fn batch_read(
    channel: types::SubscriptionChannel,
    inputs: impl IntoIterator<Item = impl Into<String>>,
) -> BatchRead {
    BatchRead {
        channel,
        business_unit_id: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_read`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRead {
    channel: types::SubscriptionChannel,
    business_unit_id: Option<i64>,
    body: BatchInput<String>,
}

impl BatchRead {
    /// ID of the brand whose preferences are meant; 0, the default, is the account's own.
    pub fn business_unit_id(mut self, business_unit_id: i64) -> Self {
        self.business_unit_id = Some(business_unit_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CommunicationPreferencesStatusesBatchRead> {
        let mut request = Request::new(&BATCH_READ, &[]);
        request.query("channel", Some(&self.channel));
        request.query("businessUnitId", self.business_unit_id.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `communication_preferences.statuses.batch.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::SubscriberStatuses>>
    where
        C::Scopes: scope::CommunicationPreferencesStatusesBatchRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ_UNSUBSCRIBE_ALL: Endpoint<
    requirement::CommunicationPreferencesStatusesBatchRead,
> = Endpoint::post("/communication-preferences/2026-03/statuses/batch/unsubscribe-all/read")
    .named("marketing.communication_preferences.statuses.batch_read_unsubscribe_all")
    .retry_safety(RetrySafety::Safe);

/// Reads in one batch which contacts have opted out of all communication.
///
/// `POST /communication-preferences/2026-03/statuses/batch/unsubscribe-all/read`
///
/// Needs `communication_preferences.statuses.batch.read`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/communication-preferences/2026-03/statuses/batch/unsubscribe-all/read")]
#[doc(alias = "communication_preferences.statuses.batch.read")]
pub fn batch_read_unsubscribe_all(
    channel: types::SubscriptionChannel,
    inputs: impl IntoIterator<Item = impl Into<String>>,
) -> BatchReadUnsubscribeAll {
    BatchReadUnsubscribeAll {
        channel,
        business_unit_id: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_read_unsubscribe_all`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchReadUnsubscribeAll {
    channel: types::SubscriptionChannel,
    business_unit_id: Option<i64>,
    body: BatchInput<String>,
}

impl BatchReadUnsubscribeAll {
    /// ID of the brand whose preferences are meant; 0, the default, is the account's own.
    pub fn business_unit_id(mut self, business_unit_id: i64) -> Self {
        self.business_unit_id = Some(business_unit_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CommunicationPreferencesStatusesBatchRead> {
        let mut request = Request::new(&BATCH_READ_UNSUBSCRIBE_ALL, &[]);
        request.query("channel", Some(&self.channel));
        request.query("businessUnitId", self.business_unit_id.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `communication_preferences.statuses.batch.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::SubscriberWideStatuses>>
    where
        C::Scopes: scope::CommunicationPreferencesStatusesBatchRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
