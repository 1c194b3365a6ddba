//! Calls that need `communication_preferences.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static UPDATE_STATUS: Endpoint<
    requirement::CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite,
> = Endpoint::post("/communication-preferences/2026-03/statuses/{subscriberIdString}")
    .named("marketing.communication_preferences.update_status");

/// The required arguments of [`update_status`], by name.
pub struct UpdateStatusArgs<SubscriberIdString> {
    /// Identifier of the subscriber: for the channel `EMAIL`, an email address.
    pub subscriber_id_string: SubscriberIdString,
    /// Medium of the communication; HubSpot knows only `EMAIL` for subscriptions.
    pub channel: types::SubscriptionChannel,
    pub status_state: types::SubscriptionState,
    /// ID of the subscription type that people agree to or decline.
    pub subscription_id: i64,
}

/// Updates status of communication preferences.
///
/// `POST /communication-preferences/2026-03/statuses/{subscriberIdString}`
///
/// Needs `communication_preferences.read_write` or `communication_preferences.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/communication-preferences/2026-03/statuses/{subscriberIdString}")]
#[doc(alias = "communication_preferences.read_write")]
#[doc(alias = "communication_preferences.write")]
pub fn update_status(args: UpdateStatusArgs<impl ToString>) -> UpdateStatus {
    UpdateStatus {
        subscriber_id_string: args.subscriber_id_string.to_string(),
        body: types::SubscriptionStatusUpdate::new(
            args.channel,
            args.status_state,
            args.subscription_id,
        ),
    }
}

/// Made by [`update_status`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateStatus {
    subscriber_id_string: String,
    body: types::SubscriptionStatusUpdate,
}

impl UpdateStatus {
    pub fn legal_basis(mut self, legal_basis: types::LegalBasis) -> Self {
        self.body = self.body.legal_basis(legal_basis);
        self
    }

    pub fn legal_basis_explanation(mut self, legal_basis_explanation: impl Into<String>) -> Self {
        self.body = self.body.legal_basis_explanation(legal_basis_explanation);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite>
    {
        let mut request = Request::new(&UPDATE_STATUS, &[&self.subscriber_id_string]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `communication_preferences.read_write` or `communication_preferences.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::SubscriptionStatus>>
    where
        C::Scopes: scope::CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UNSUBSCRIBE_ALL: Endpoint<
    requirement::CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite,
> = Endpoint::post(
    "/communication-preferences/2026-03/statuses/{subscriberIdString}/unsubscribe-all",
)
.named("marketing.communication_preferences.unsubscribe_all");

/// Opts a contact out of all communication.
///
/// `POST /communication-preferences/2026-03/statuses/{subscriberIdString}/unsubscribe-all`
///
/// Needs `communication_preferences.read_write` or `communication_preferences.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::{types, communication_preferences::write};
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("communication_preferences.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let batch = write::unsubscribe_all("subscriberIdString", types::SubscriptionChannel::from("EMAIL")).send(client).await?;
/// println!("{batch:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/communication-preferences/2026-03/statuses/{subscriberIdString}/unsubscribe-all")]
#[doc(alias = "communication_preferences.read_write")]
#[doc(alias = "communication_preferences.write")]
pub fn unsubscribe_all(
    subscriber_id_string: impl ToString,
    channel: types::SubscriptionChannel,
) -> UnsubscribeAll {
    UnsubscribeAll {
        subscriber_id_string: subscriber_id_string.to_string(),
        channel,
        business_unit_id: None,
        verbose: None,
    }
}

/// Made by [`unsubscribe_all`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnsubscribeAll {
    subscriber_id_string: String,
    channel: types::SubscriptionChannel,
    business_unit_id: Option<i64>,
    verbose: Option<bool>,
}

impl UnsubscribeAll {
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
    pub fn into_request(
        self,
    ) -> Request<requirement::CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite>
    {
        let mut request = Request::new(&UNSUBSCRIBE_ALL, &[&self.subscriber_id_string]);
        request.query("channel", Some(&self.channel));
        request.query("businessUnitId", self.business_unit_id.as_ref());
        request.query("verbose", self.verbose.as_ref());
        request
    }

    /// Sends the request. Needs `communication_preferences.read_write` or `communication_preferences.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::SubscriptionStatus>>
    where
        C::Scopes: scope::CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
