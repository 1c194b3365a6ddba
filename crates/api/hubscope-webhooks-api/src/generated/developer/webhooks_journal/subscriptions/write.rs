//! Calls that need `developer.webhooks_journal.subscriptions.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE_SUBSCRIPTION: Endpoint<requirement::DeveloperWebhooksJournalSubscriptionsWrite> =
    Endpoint::post("/webhooks-journal/subscriptions/2026-03")
        .named("webhooks.journal.subscriptions.create_subscription");

/// Creates a subscription.
///
/// `POST /webhooks-journal/subscriptions/2026-03`
///
/// Needs `developer.webhooks_journal.subscriptions.write`.
///
/// Counts against no rate limit.
#[doc(alias = "/webhooks-journal/subscriptions/2026-03")]
#[doc(alias = "developer.webhooks_journal.subscriptions.write")]
pub fn create_subscription(body: impl Into<types::SubscriptionUpsert>) -> CreateSubscription {
    CreateSubscription { body: body.into() }
}

/// Made by [`create_subscription`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSubscription {
    body: types::SubscriptionUpsert,
}

impl CreateSubscription {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalSubscriptionsWrite> {
        let mut request = Request::new(&CREATE_SUBSCRIPTION, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developer.webhooks_journal.subscriptions.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Subscription>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_SUBSCRIPTION_FILTER: Endpoint<
    requirement::DeveloperWebhooksJournalSubscriptionsWrite,
> = Endpoint::post("/webhooks-journal/subscriptions/2026-03/filters")
    .named("webhooks.journal.subscriptions.create_subscription_filter");

/// Creates a subscription filter.
///
/// `POST /webhooks-journal/subscriptions/2026-03/filters`
///
/// Needs `developer.webhooks_journal.subscriptions.write`.
///
/// Counts against no rate limit.
#[doc(alias = "/webhooks-journal/subscriptions/2026-03/filters")]
#[doc(alias = "developer.webhooks_journal.subscriptions.write")]
pub fn create_subscription_filter(
    filter: impl Into<types::Filter>,
    subscription_id: i64,
) -> CreateSubscriptionFilter {
    CreateSubscriptionFilter { body: types::SubscriptionFilterCreate::new(filter, subscription_id) }
}

/// Made by [`create_subscription_filter`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSubscriptionFilter {
    body: types::SubscriptionFilterCreate,
}

impl CreateSubscriptionFilter {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalSubscriptionsWrite> {
        let mut request = Request::new(&CREATE_SUBSCRIPTION_FILTER, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developer.webhooks_journal.subscriptions.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SubscriptionFilterId>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_SUBSCRIPTION_FILTER: Endpoint<
    requirement::DeveloperWebhooksJournalSubscriptionsWrite,
> = Endpoint::delete("/webhooks-journal/subscriptions/2026-03/filters/{filterId}")
    .named("webhooks.journal.subscriptions.delete_subscription_filter");

/// Deletes a subscription filter.
///
/// `DELETE /webhooks-journal/subscriptions/2026-03/filters/{filterId}`
///
/// Needs `developer.webhooks_journal.subscriptions.write`.
///
/// Counts against no rate limit.
///
/// # Example
/// ```no_run
/// use hubscope_webhooks_api::developer::webhooks_journal::subscriptions::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("developer.webhooks_journal.subscriptions.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::AppLevel<App>>) -> Result<(), hubscope_core::Error> {
/// write::delete_subscription_filter(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/webhooks-journal/subscriptions/2026-03/filters/{filterId}")]
#[doc(alias = "developer.webhooks_journal.subscriptions.write")]
pub fn delete_subscription_filter(filter_id: i64) -> DeleteSubscriptionFilter {
    DeleteSubscriptionFilter { filter_id }
}

/// Made by [`delete_subscription_filter`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSubscriptionFilter {
    filter_id: i64,
}

impl DeleteSubscriptionFilter {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalSubscriptionsWrite> {
        Request::new(&DELETE_SUBSCRIPTION_FILTER, &[&self.filter_id])
    }

    /// Sends the request. Needs `developer.webhooks_journal.subscriptions.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static DELETE_SUBSCRIPTIONS_OF_ACCOUNT: Endpoint<
    requirement::DeveloperWebhooksJournalSubscriptionsWrite,
> = Endpoint::delete("/webhooks-journal/subscriptions/2026-03/portals/{portalId}")
    .named("webhooks.journal.subscriptions.delete_subscriptions_of_account");

/// Deletes all subscriptions of the journal for an account.
///
/// `DELETE /webhooks-journal/subscriptions/2026-03/portals/{portalId}`
///
/// Needs `developer.webhooks_journal.subscriptions.write`.
///
/// Counts against no rate limit.
#[doc(alias = "/webhooks-journal/subscriptions/2026-03/portals/{portalId}")]
#[doc(alias = "developer.webhooks_journal.subscriptions.write")]
pub fn delete_subscriptions_of_account(portal_id: i64) -> DeleteSubscriptionsOfAccount {
    DeleteSubscriptionsOfAccount { portal_id }
}

/// Made by [`delete_subscriptions_of_account`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSubscriptionsOfAccount {
    portal_id: i64,
}

impl DeleteSubscriptionsOfAccount {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalSubscriptionsWrite> {
        Request::new(&DELETE_SUBSCRIPTIONS_OF_ACCOUNT, &[&self.portal_id])
    }

    /// Sends the request. Needs `developer.webhooks_journal.subscriptions.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static DELETE_SUBSCRIPTION: Endpoint<requirement::DeveloperWebhooksJournalSubscriptionsWrite> =
    Endpoint::delete("/webhooks-journal/subscriptions/2026-03/{subscriptionId}")
        .named("webhooks.journal.subscriptions.delete_subscription");

/// Deletes a subscription.
///
/// `DELETE /webhooks-journal/subscriptions/2026-03/{subscriptionId}`
///
/// Needs `developer.webhooks_journal.subscriptions.write`.
///
/// Counts against no rate limit.
#[doc(alias = "/webhooks-journal/subscriptions/2026-03/{subscriptionId}")]
#[doc(alias = "developer.webhooks_journal.subscriptions.write")]
pub fn delete_subscription(subscription_id: i64) -> DeleteSubscription {
    DeleteSubscription { subscription_id }
}

/// Made by [`delete_subscription`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSubscription {
    subscription_id: i64,
}

impl DeleteSubscription {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalSubscriptionsWrite> {
        Request::new(&DELETE_SUBSCRIPTION, &[&self.subscription_id])
    }

    /// Sends the request. Needs `developer.webhooks_journal.subscriptions.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
