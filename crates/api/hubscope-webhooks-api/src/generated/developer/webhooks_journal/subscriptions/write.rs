//! Calls that need `developer.webhooks_journal.subscriptions.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

use crate::types;

static CREATE_SUBSCRIPTION: Endpoint = Endpoint {
    name: "webhooks.journal.subscriptions.create_subscription",
    method: Method::POST,
    path: "/webhooks-journal/subscriptions/2026-03",
    requirement: Some("DeveloperWebhooksJournalSubscriptionsWrite"),
    repeat: Repeat::Never,
};

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

/// The request of [`create_subscription`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSubscription {
    body: types::SubscriptionUpsert,
}

impl CreateSubscription {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE_SUBSCRIPTION, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developer.webhooks_journal.subscriptions.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Subscription>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_SUBSCRIPTION_FILTER: Endpoint = Endpoint {
    name: "webhooks.journal.subscriptions.create_subscription_filter",
    method: Method::POST,
    path: "/webhooks-journal/subscriptions/2026-03/filters",
    requirement: Some("DeveloperWebhooksJournalSubscriptionsWrite"),
    repeat: Repeat::Never,
};

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

/// The request of [`create_subscription_filter`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSubscriptionFilter {
    body: types::SubscriptionFilterCreate,
}

impl CreateSubscriptionFilter {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE_SUBSCRIPTION_FILTER, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developer.webhooks_journal.subscriptions.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SubscriptionFilterId>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_SUBSCRIPTION_FILTER: Endpoint = Endpoint {
    name: "webhooks.journal.subscriptions.delete_subscription_filter",
    method: Method::DELETE,
    path: "/webhooks-journal/subscriptions/2026-03/filters/{filterId}",
    requirement: Some("DeveloperWebhooksJournalSubscriptionsWrite"),
    repeat: Repeat::Idempotent,
};

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

/// The request of [`delete_subscription_filter`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSubscriptionFilter {
    filter_id: i64,
}

impl DeleteSubscriptionFilter {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&DELETE_SUBSCRIPTION_FILTER, &[&self.filter_id])
    }

    /// Sends the request. Needs `developer.webhooks_journal.subscriptions.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static DELETE_SUBSCRIPTIONS_OF_ACCOUNT: Endpoint = Endpoint {
    name: "webhooks.journal.subscriptions.delete_subscriptions_of_account",
    method: Method::DELETE,
    path: "/webhooks-journal/subscriptions/2026-03/portals/{portalId}",
    requirement: Some("DeveloperWebhooksJournalSubscriptionsWrite"),
    repeat: Repeat::Idempotent,
};

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

/// The request of [`delete_subscriptions_of_account`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSubscriptionsOfAccount {
    portal_id: i64,
}

impl DeleteSubscriptionsOfAccount {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&DELETE_SUBSCRIPTIONS_OF_ACCOUNT, &[&self.portal_id])
    }

    /// Sends the request. Needs `developer.webhooks_journal.subscriptions.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static DELETE_SUBSCRIPTION: Endpoint = Endpoint {
    name: "webhooks.journal.subscriptions.delete_subscription",
    method: Method::DELETE,
    path: "/webhooks-journal/subscriptions/2026-03/{subscriptionId}",
    requirement: Some("DeveloperWebhooksJournalSubscriptionsWrite"),
    repeat: Repeat::Idempotent,
};

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

/// The request of [`delete_subscription`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSubscription {
    subscription_id: i64,
}

impl DeleteSubscription {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&DELETE_SUBSCRIPTION, &[&self.subscription_id])
    }

    /// Sends the request. Needs `developer.webhooks_journal.subscriptions.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
