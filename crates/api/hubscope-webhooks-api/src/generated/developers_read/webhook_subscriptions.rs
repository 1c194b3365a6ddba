//! Calls by scope: `webhooks.developers_read.webhook_subscriptions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Page, Repeat, Request, decode, http::Method, scope};

use crate::types;

static GET_SETTINGS: Endpoint = Endpoint {
    name: "webhooks.webhook_subscriptions.get_settings",
    method: Method::GET,
    path: "/webhooks/2026-03/{appId}/settings",
    requirement: Some("DevelopersReadOrPrivateAppsRead"),
    repeat: Repeat::Safe,
};

/// Gets where the webhooks of an app go to, and how many at once.
///
/// `GET /webhooks/2026-03/{appId}/settings`
///
/// Needs `developers-read` or `private-apps-read`.
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
#[doc(alias = "private-apps-read")]
pub fn get_settings(app_id: i64) -> GetSettings {
    GetSettings { app_id }
}

/// The request of [`get_settings`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSettings {
    app_id: i64,
}

impl GetSettings {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET_SETTINGS, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read` or `private-apps-read`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Settings>
    where
        C::Scopes: scope::DevelopersReadOrPrivateAppsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_SUBSCRIPTIONS: Endpoint = Endpoint {
    name: "webhooks.webhook_subscriptions.list_subscriptions",
    method: Method::GET,
    path: "/webhooks/2026-03/{appId}/subscriptions",
    requirement: Some("DevelopersReadOrPrivateAppsRead"),
    repeat: Repeat::Safe,
};

/// Lists subscriptions of a webhook subscription.
///
/// `GET /webhooks/2026-03/{appId}/subscriptions`
///
/// Needs `developers-read` or `private-apps-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/webhooks/2026-03/{appId}/subscriptions")]
#[doc(alias = "developers-read")]
#[doc(alias = "private-apps-read")]
pub fn list_subscriptions(app_id: i64) -> ListSubscriptions {
    ListSubscriptions { app_id }
}

/// The request of [`list_subscriptions`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSubscriptions {
    app_id: i64,
}

impl ListSubscriptions {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&LIST_SUBSCRIPTIONS, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read` or `private-apps-read`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(
        self,
        client: &C,
    ) -> C::Reply<'_, Page<types::WebhookSubscriptionsSubscription>>
    where
        C::Scopes: scope::DevelopersReadOrPrivateAppsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_SUBSCRIPTION: Endpoint = Endpoint {
    name: "webhooks.webhook_subscriptions.get_subscription",
    method: Method::GET,
    path: "/webhooks/2026-03/{appId}/subscriptions/{subscriptionId}",
    requirement: Some("DevelopersReadOrPrivateAppsRead"),
    repeat: Repeat::Safe,
};

/// Gets a subscription of a webhook subscription.
///
/// `GET /webhooks/2026-03/{appId}/subscriptions/{subscriptionId}`
///
/// Needs `developers-read` or `private-apps-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/webhooks/2026-03/{appId}/subscriptions/{subscriptionId}")]
#[doc(alias = "developers-read")]
#[doc(alias = "private-apps-read")]
pub fn get_subscription(app_id: i64, subscription_id: i64) -> GetSubscription {
    GetSubscription { app_id, subscription_id }
}

/// The request of [`get_subscription`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSubscription {
    app_id: i64,
    subscription_id: i64,
}

impl GetSubscription {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET_SUBSCRIPTION, &[&self.app_id, &self.subscription_id])
    }

    /// Sends the request. Needs `developers-read` or `private-apps-read`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(
        self,
        client: &C,
    ) -> C::Reply<'_, types::WebhookSubscriptionsSubscription>
    where
        C::Scopes: scope::DevelopersReadOrPrivateAppsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
