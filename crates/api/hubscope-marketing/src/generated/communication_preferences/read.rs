//! Calls that need `communication_preferences.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST_DEFINITIONS: Endpoint<
    requirement::CommunicationPreferencesReadOrCommunicationPreferencesReadWrite,
> = Endpoint::get("/communication-preferences/2026-03/definitions")
    .named("marketing.communication_preferences.list_definitions");

/// Lists definitions of communication preferences.
///
/// `GET /communication-preferences/2026-03/definitions`
///
/// Needs `communication_preferences.read` or `communication_preferences.read_write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::communication_preferences::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("communication_preferences.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let batch = read::list_definitions().send(client).await?;
/// println!("{batch:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/communication-preferences/2026-03/definitions")]
#[doc(alias = "communication_preferences.read")]
#[doc(alias = "communication_preferences.read_write")]
pub fn list_definitions() -> ListDefinitions {
    ListDefinitions { business_unit_id: None, include_translations: None }
}

/// Made by [`list_definitions`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDefinitions {
    business_unit_id: Option<i64>,
    include_translations: Option<bool>,
}

impl ListDefinitions {
    /// ID of the brand whose preferences are meant; 0, the default, is the account's own.
    pub fn business_unit_id(mut self, business_unit_id: i64) -> Self {
        self.business_unit_id = Some(business_unit_id);
        self
    }

    /// Returns name and description of each subscription type in every language. Default: `false`.
    pub fn include_translations(mut self, include_translations: bool) -> Self {
        self.include_translations = Some(include_translations);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::CommunicationPreferencesReadOrCommunicationPreferencesReadWrite> {
        let mut request = Request::new(&LIST_DEFINITIONS, &[]);
        request.query("businessUnitId", self.business_unit_id.as_ref());
        request.query("includeTranslations", self.include_translations.as_ref());
        request
    }

    /// Sends the request. Needs `communication_preferences.read` or `communication_preferences.read_write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::SubscriptionDefinition>>
    where
        C::Scopes: scope::CommunicationPreferencesReadOrCommunicationPreferencesReadWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_STATUSES: Endpoint<
    requirement::CommunicationPreferencesReadOrCommunicationPreferencesReadWrite,
> = Endpoint::get("/communication-preferences/2026-03/statuses/{subscriberIdString}")
    .named("marketing.communication_preferences.list_statuses");

/// Lists statuses of communication preferences.
///
/// `GET /communication-preferences/2026-03/statuses/{subscriberIdString}`
///
/// Needs `communication_preferences.read` or `communication_preferences.read_write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/communication-preferences/2026-03/statuses/{subscriberIdString}")]
#[doc(alias = "communication_preferences.read")]
#[doc(alias = "communication_preferences.read_write")]
pub fn list_statuses(
    subscriber_id_string: impl ToString,
    channel: types::SubscriptionChannel,
) -> ListStatuses {
    ListStatuses {
        subscriber_id_string: subscriber_id_string.to_string(),
        channel,
        business_unit_id: None,
    }
}

/// Made by [`list_statuses`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStatuses {
    subscriber_id_string: String,
    channel: types::SubscriptionChannel,
    business_unit_id: Option<i64>,
}

impl ListStatuses {
    /// ID of the brand whose preferences are meant; 0, the default, is the account's own.
    pub fn business_unit_id(mut self, business_unit_id: i64) -> Self {
        self.business_unit_id = Some(business_unit_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::CommunicationPreferencesReadOrCommunicationPreferencesReadWrite> {
        let mut request = Request::new(&LIST_STATUSES, &[&self.subscriber_id_string]);
        request.query("channel", Some(&self.channel));
        request.query("businessUnitId", self.business_unit_id.as_ref());
        request
    }

    /// Sends the request. Needs `communication_preferences.read` or `communication_preferences.read_write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::SubscriptionStatus>>
    where
        C::Scopes: scope::CommunicationPreferencesReadOrCommunicationPreferencesReadWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_UNSUBSCRIBE_ALL_STATUSES: Endpoint<
    requirement::CommunicationPreferencesReadOrCommunicationPreferencesReadWrite,
> = Endpoint::get(
    "/communication-preferences/2026-03/statuses/{subscriberIdString}/unsubscribe-all",
)
.named("marketing.communication_preferences.list_unsubscribe_all_statuses");

/// Tells whether a contact has opted out of all communication.
///
/// `GET /communication-preferences/2026-03/statuses/{subscriberIdString}/unsubscribe-all`
///
/// Needs `communication_preferences.read` or `communication_preferences.read_write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/communication-preferences/2026-03/statuses/{subscriberIdString}/unsubscribe-all")]
#[doc(alias = "communication_preferences.read")]
#[doc(alias = "communication_preferences.read_write")]
pub fn list_unsubscribe_all_statuses(
    subscriber_id_string: impl ToString,
    channel: types::SubscriptionChannel,
) -> ListUnsubscribeAllStatuses {
    ListUnsubscribeAllStatuses {
        subscriber_id_string: subscriber_id_string.to_string(),
        channel,
        business_unit_id: None,
        verbose: None,
    }
}

/// Made by [`list_unsubscribe_all_statuses`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUnsubscribeAllStatuses {
    subscriber_id_string: String,
    channel: types::SubscriptionChannel,
    business_unit_id: Option<i64>,
    verbose: Option<bool>,
}

impl ListUnsubscribeAllStatuses {
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
    ) -> Request<requirement::CommunicationPreferencesReadOrCommunicationPreferencesReadWrite> {
        let mut request =
            Request::new(&LIST_UNSUBSCRIBE_ALL_STATUSES, &[&self.subscriber_id_string]);
        request.query("channel", Some(&self.channel));
        request.query("businessUnitId", self.business_unit_id.as_ref());
        request.query("verbose", self.verbose.as_ref());
        request
    }

    /// Sends the request. Needs `communication_preferences.read` or `communication_preferences.read_write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::WideStatus>>
    where
        C::Scopes: scope::CommunicationPreferencesReadOrCommunicationPreferencesReadWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
