//! Calls that need `developer.webhooks_journal.subscriptions.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST_SUBSCRIPTIONS: Endpoint<requirement::DeveloperWebhooksJournalSubscriptionsRead> =
    Endpoint::get("/webhooks-journal/subscriptions/2026-03")
        .named("webhooks.journal.subscriptions.list_subscriptions");

/// Lists subscriptions.
///
/// `GET /webhooks-journal/subscriptions/2026-03`
///
/// Needs `developer.webhooks_journal.subscriptions.read`.
///
/// Counts against no rate limit.
///
/// # Example
/// ```no_run
/// use hubscope_webhooks_api::developer::webhooks_journal::subscriptions::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("developer.webhooks_journal.subscriptions.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::AppLevel<App>>) -> Result<(), hubscope_core::Error> {
/// let page = read::list_subscriptions().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/webhooks-journal/subscriptions/2026-03")]
#[doc(alias = "developer.webhooks_journal.subscriptions.read")]
pub fn list_subscriptions() -> ListSubscriptions {
    ListSubscriptions {}
}

/// Made by [`list_subscriptions`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSubscriptions {}

impl ListSubscriptions {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalSubscriptionsRead> {
        Request::new(&LIST_SUBSCRIPTIONS, &[])
    }

    /// Sends the request. Needs `developer.webhooks_journal.subscriptions.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Subscription>>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_SUBSCRIPTION_FILTERS: Endpoint<requirement::DeveloperWebhooksJournalSubscriptionsRead> =
    Endpoint::get("/webhooks-journal/subscriptions/2026-03/filters/subscription/{subscriptionId}")
        .named("webhooks.journal.subscriptions.list_subscription_filters");

/// Lists subscription filters.
///
/// `GET /webhooks-journal/subscriptions/2026-03/filters/subscription/{subscriptionId}`
///
/// Needs `developer.webhooks_journal.subscriptions.read`.
///
/// Counts against no rate limit.
#[doc(alias = "/webhooks-journal/subscriptions/2026-03/filters/subscription/{subscriptionId}")]
#[doc(alias = "developer.webhooks_journal.subscriptions.read")]
pub fn list_subscription_filters(subscription_id: i64) -> ListSubscriptionFilters {
    ListSubscriptionFilters { subscription_id }
}

/// Made by [`list_subscription_filters`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSubscriptionFilters {
    subscription_id: i64,
}

impl ListSubscriptionFilters {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalSubscriptionsRead> {
        Request::new(&LIST_SUBSCRIPTION_FILTERS, &[&self.subscription_id])
    }

    /// Sends the request. Needs `developer.webhooks_journal.subscriptions.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Vec<types::SubscriptionFilter>>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_SUBSCRIPTION_FILTER: Endpoint<requirement::DeveloperWebhooksJournalSubscriptionsRead> =
    Endpoint::get("/webhooks-journal/subscriptions/2026-03/filters/{filterId}")
        .named("webhooks.journal.subscriptions.get_subscription_filter");

/// Gets a subscription filter.
///
/// `GET /webhooks-journal/subscriptions/2026-03/filters/{filterId}`
///
/// Needs `developer.webhooks_journal.subscriptions.read`.
///
/// Counts against no rate limit.
#[doc(alias = "/webhooks-journal/subscriptions/2026-03/filters/{filterId}")]
#[doc(alias = "developer.webhooks_journal.subscriptions.read")]
pub fn get_subscription_filter(filter_id: i64) -> GetSubscriptionFilter {
    GetSubscriptionFilter { filter_id }
}

/// Made by [`get_subscription_filter`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSubscriptionFilter {
    filter_id: i64,
}

impl GetSubscriptionFilter {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalSubscriptionsRead> {
        Request::new(&GET_SUBSCRIPTION_FILTER, &[&self.filter_id])
    }

    /// Sends the request. Needs `developer.webhooks_journal.subscriptions.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SubscriptionFilter>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_SUBSCRIPTION: Endpoint<requirement::DeveloperWebhooksJournalSubscriptionsRead> =
    Endpoint::get("/webhooks-journal/subscriptions/2026-03/{subscriptionId}")
        .named("webhooks.journal.subscriptions.get_subscription");

/// Gets a subscription.
///
/// `GET /webhooks-journal/subscriptions/2026-03/{subscriptionId}`
///
/// Needs `developer.webhooks_journal.subscriptions.read`.
///
/// Counts against no rate limit.
#[doc(alias = "/webhooks-journal/subscriptions/2026-03/{subscriptionId}")]
#[doc(alias = "developer.webhooks_journal.subscriptions.read")]
pub fn get_subscription(subscription_id: i64) -> GetSubscription {
    GetSubscription { subscription_id }
}

/// Made by [`get_subscription`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSubscription {
    subscription_id: i64,
}

impl GetSubscription {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalSubscriptionsRead> {
        Request::new(&GET_SUBSCRIPTION, &[&self.subscription_id])
    }

    /// Sends the request. Needs `developer.webhooks_journal.subscriptions.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Subscription>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
