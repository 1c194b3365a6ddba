//! Calls that need `communication_preferences.read_write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static GENERATE_LINKS: Endpoint<requirement::CommunicationPreferencesReadWriteOrOthers> =
    Endpoint::post("/communication-preferences/2026-03/links/generate")
        .named("marketing.communication_preferences.generate_links");

/// Makes the links with which a contact manages its subscriptions.
///
/// `POST /communication-preferences/2026-03/links/generate`
///
/// Needs `communication_preferences.read_write` or (`communication_preferences.read` and `communication_preferences.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::{types, communication_preferences::read_write};
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("communication_preferences.read_write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = read_write::generate_links(types::SubscriptionChannel::from("EMAIL"), "subscriberIdString").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/communication-preferences/2026-03/links/generate")]
#[doc(alias = "communication_preferences.read_write")]
#[doc(alias = "communication_preferences.read")]
#[doc(alias = "communication_preferences.write")]
pub fn generate_links(
    channel: types::SubscriptionChannel,
    subscriber_id_string: impl Into<String>,
) -> GenerateLinks {
    GenerateLinks {
        channel,
        business_unit_id: None,
        body: types::SubscriptionLinksCreate::new(subscriber_id_string),
    }
}

/// Made by [`generate_links`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateLinks {
    channel: types::SubscriptionChannel,
    business_unit_id: Option<i64>,
    body: types::SubscriptionLinksCreate,
}

impl GenerateLinks {
    /// ID of the brand whose preferences are meant; 0, the default, is the account's own.
    pub fn business_unit_id(mut self, business_unit_id: i64) -> Self {
        self.business_unit_id = Some(business_unit_id);
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.body = self.body.language(language);
        self
    }

    /// ID of the subscription type that people agree to or decline.
    pub fn subscription_id(mut self, subscription_id: i64) -> Self {
        self.body = self.body.subscription_id(subscription_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CommunicationPreferencesReadWriteOrOthers> {
        let mut request = Request::new(&GENERATE_LINKS, &[]);
        request.query("channel", Some(&self.channel));
        request.query("businessUnitId", self.business_unit_id.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `communication_preferences.read_write` or (`communication_preferences.read` and `communication_preferences.write`).
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SubscriptionLinks>
    where
        C::Scopes: scope::CommunicationPreferencesReadWriteOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}
