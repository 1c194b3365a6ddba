//! Calls by scope: `webhooks.developers_read.webhook_subscriptions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static GET_SETTINGS: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/webhooks/2026-03/{appId}/settings")
        .named("webhooks.webhook_subscriptions.get_settings");

/// Gets where the webhooks of an app go to, and how many at once.
///
/// `GET /webhooks/2026-03/{appId}/settings`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_webhooks_api::developers_read::webhook_subscriptions;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let answer = webhook_subscriptions::get_settings(1).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/webhooks/2026-03/{appId}/settings")]
#[doc(alias = "developers-read")]
pub fn get_settings(app_id: i64) -> GetSettings {
    GetSettings { app_id }
}

/// Made by [`get_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSettings {
    app_id: i64,
}

impl GetSettings {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_SETTINGS, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Settings>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_SUBSCRIPTIONS: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/webhooks/2026-03/{appId}/subscriptions")
        .named("webhooks.webhook_subscriptions.list_subscriptions");

/// Lists subscriptions of a webhook subscription.
///
/// `GET /webhooks/2026-03/{appId}/subscriptions`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/webhooks/2026-03/{appId}/subscriptions")]
#[doc(alias = "developers-read")]
pub fn list_subscriptions(app_id: i64) -> ListSubscriptions {
    ListSubscriptions { app_id }
}

/// Made by [`list_subscriptions`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSubscriptions {
    app_id: i64,
}

impl ListSubscriptions {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&LIST_SUBSCRIPTIONS, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(
        self,
        client: &C,
    ) -> C::Reply<'_, Page<types::WebhookSubscriptionsSubscription>>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_SUBSCRIPTION: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/webhooks/2026-03/{appId}/subscriptions/{subscriptionId}")
        .named("webhooks.webhook_subscriptions.get_subscription");

/// The required arguments of [`get_subscription`], by name.
pub struct GetSubscriptionArgs {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Record ID of the commerce subscription; with `idProperty`, the value of that unique
    /// property.
    pub subscription_id: i64,
}

/// Gets a subscription of a webhook subscription.
///
/// `GET /webhooks/2026-03/{appId}/subscriptions/{subscriptionId}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/webhooks/2026-03/{appId}/subscriptions/{subscriptionId}")]
#[doc(alias = "developers-read")]
pub fn get_subscription(args: GetSubscriptionArgs) -> GetSubscription {
    GetSubscription { app_id: args.app_id, subscription_id: args.subscription_id }
}

/// Made by [`get_subscription`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSubscription {
    app_id: i64,
    subscription_id: i64,
}

impl GetSubscription {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_SUBSCRIPTION, &[&self.app_id, &self.subscription_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(
        self,
        client: &C,
    ) -> C::Reply<'_, types::WebhookSubscriptionsSubscription>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
