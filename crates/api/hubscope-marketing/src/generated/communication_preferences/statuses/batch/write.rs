//! Calls that need `communication_preferences.statuses.batch.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static BATCH_UNSUBSCRIBE_ALL: Endpoint<requirement::CommunicationPreferencesStatusesBatchWrite> =
    Endpoint::post("/communication-preferences/2026-03/statuses/batch/unsubscribe-all")
        .named("marketing.communication_preferences.statuses.batch_unsubscribe_all");

/// Opts contacts out of all communication in one batch.
///
/// `POST /communication-preferences/2026-03/statuses/batch/unsubscribe-all`
///
/// Needs `communication_preferences.statuses.batch.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::{types, communication_preferences::statuses::batch::write};
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("communication_preferences.statuses.batch.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let batch = write::batch_unsubscribe_all(types::SubscriptionChannel::from("EMAIL"), ["1"]).send(client).await?;
/// println!("{batch:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/communication-preferences/2026-03/statuses/batch/unsubscribe-all")]
#[doc(alias = "communication_preferences.statuses.batch.write")]
pub fn batch_unsubscribe_all(
    channel: types::SubscriptionChannel,
    inputs: impl IntoIterator<Item = impl Into<String>>,
) -> BatchUnsubscribeAll {
    BatchUnsubscribeAll {
        channel,
        business_unit_id: None,
        verbose: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_unsubscribe_all`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUnsubscribeAll {
    channel: types::SubscriptionChannel,
    business_unit_id: Option<i64>,
    verbose: Option<bool>,
    body: BatchInput<String>,
}

impl BatchUnsubscribeAll {
    /// ID of the brand whose preferences are meant; 0, the default, is the account's own.
    pub fn business_unit_id(mut self, business_unit_id: i64) -> Self {
        self.business_unit_id = Some(business_unit_id);
        self
    }

    /// Returns each status that changed; otherwise the response is empty. Default: `false`.
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.verbose = Some(verbose);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CommunicationPreferencesStatusesBatchWrite> {
        let mut request = Request::new(&BATCH_UNSUBSCRIBE_ALL, &[]);
        request.query("channel", Some(&self.channel));
        request.query("businessUnitId", self.business_unit_id.as_ref());
        request.query("verbose", self.verbose.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `communication_preferences.statuses.batch.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::SubscriberOptOut>>
    where
        C::Scopes: scope::CommunicationPreferencesStatusesBatchWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_WRITE: Endpoint<requirement::CommunicationPreferencesStatusesBatchWrite> =
    Endpoint::post("/communication-preferences/2026-03/statuses/batch/write")
        .named("marketing.communication_preferences.statuses.batch_write");

/// Writes statuses of communication preferences in one batch.
///
/// `POST /communication-preferences/2026-03/statuses/batch/write`
///
/// Needs `communication_preferences.statuses.batch.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/communication-preferences/2026-03/statuses/batch/write")]
#[doc(alias = "communication_preferences.statuses.batch.write")]
pub fn batch_write(
    inputs: impl IntoIterator<Item = impl Into<types::SubscriptionStatusWrite>>,
) -> BatchWrite {
    BatchWrite { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_write`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchWrite {
    body: BatchInput<types::SubscriptionStatusWrite>,
}

impl BatchWrite {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CommunicationPreferencesStatusesBatchWrite> {
        let mut request = Request::new(&BATCH_WRITE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `communication_preferences.statuses.batch.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::SubscriptionStatus>>
    where
        C::Scopes: scope::CommunicationPreferencesStatusesBatchWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
