//! Calls by scope: `webhooks.developers_write.webhook_subscriptions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static DELETE_SETTINGS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::delete("/webhooks/2026-03/{appId}/settings")
        .named("webhooks.webhook_subscriptions.delete_settings");

/// Deletes the address of the webhooks of an app, and pauses its subscriptions.
///
/// `DELETE /webhooks/2026-03/{appId}/settings`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_webhooks_api::developers_write::webhook_subscriptions;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// webhook_subscriptions::delete_settings(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/webhooks/2026-03/{appId}/settings")]
#[doc(alias = "developers-write")]
pub fn delete_settings(app_id: i64) -> DeleteSettings {
    DeleteSettings { app_id }
}

/// The request of [`delete_settings`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSettings {
    app_id: i64,
}

impl DeleteSettings {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(&DELETE_SETTINGS, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static CONFIGURE_SETTINGS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::put("/webhooks/2026-03/{appId}/settings")
        .named("webhooks.webhook_subscriptions.configure_settings");

/// Sets where the webhooks of an app go to, and how many at once.
///
/// `PUT /webhooks/2026-03/{appId}/settings`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/webhooks/2026-03/{appId}/settings")]
#[doc(alias = "developers-write")]
pub fn configure_settings(
    app_id: i64,
    target_url: impl Into<String>,
    throttling: impl Into<types::ThrottlingSettings>,
) -> ConfigureSettings {
    ConfigureSettings { app_id, body: types::SettingsUpdate::new(target_url, throttling) }
}

/// The request of [`configure_settings`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConfigureSettings {
    app_id: i64,
    body: types::SettingsUpdate,
}

impl ConfigureSettings {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&CONFIGURE_SETTINGS, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Settings>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_SUBSCRIPTION: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/webhooks/2026-03/{appId}/subscriptions")
        .named("webhooks.webhook_subscriptions.create_subscription");

/// The required arguments of [`create_subscription`], by name.
pub struct CreateSubscriptionArgs {
    /// `appId`.
    pub app_id: i64,
    /// `active`.
    pub active: bool,
    /// `eventType`.
    pub event_type: types::EventType,
}

/// Creates a subscription of a webhook subscription.
///
/// `POST /webhooks/2026-03/{appId}/subscriptions`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/webhooks/2026-03/{appId}/subscriptions")]
#[doc(alias = "developers-write")]
pub fn create_subscription(args: CreateSubscriptionArgs) -> CreateSubscription {
    CreateSubscription {
        app_id: args.app_id,
        body: types::SubscriptionCreate::new(types::SubscriptionCreateArgs {
            active: args.active,
            event_type: args.event_type,
        }),
    }
}

/// The request of [`create_subscription`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSubscription {
    app_id: i64,
    body: types::SubscriptionCreate,
}

impl CreateSubscription {
    /// Sets `eventTypeName`.
    pub fn event_type_name(mut self, event_type_name: impl Into<String>) -> Self {
        self.body = self.body.event_type_name(event_type_name);
        self
    }

    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<String>) -> Self {
        self.body = self.body.object_type_id(object_type_id);
        self
    }

    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<String>) -> Self {
        self.body = self.body.property_name(property_name);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&CREATE_SUBSCRIPTION, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(
        self,
        client: &C,
    ) -> C::Reply<'_, types::WebhookSubscriptionsSubscription>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE_SUBSCRIPTIONS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/webhooks/2026-03/{appId}/subscriptions/batch/update")
        .named("webhooks.webhook_subscriptions.batch_update_subscriptions");

/// Updates subscriptions of a webhook subscription in one batch.
///
/// `POST /webhooks/2026-03/{appId}/subscriptions/batch/update`
///
/// Needs `developers-write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/webhooks/2026-03/{appId}/subscriptions/batch/update")]
#[doc(alias = "developers-write")]
pub fn batch_update_subscriptions(
    app_id: i64,
    inputs: impl IntoIterator<Item = impl Into<types::SubscriptionBatchUpdate>>,
) -> BatchUpdateSubscriptions {
    BatchUpdateSubscriptions {
        app_id,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// The request of [`batch_update_subscriptions`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateSubscriptions {
    app_id: i64,
    body: BatchInput<types::SubscriptionBatchUpdate>,
}

impl BatchUpdateSubscriptions {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&BATCH_UPDATE_SUBSCRIPTIONS, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(
        self,
        client: &C,
    ) -> C::Reply<'_, Batch<types::WebhookSubscriptionsSubscription>>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_SUBSCRIPTION: Endpoint<requirement::DevelopersWrite> =
    Endpoint::delete("/webhooks/2026-03/{appId}/subscriptions/{subscriptionId}")
        .named("webhooks.webhook_subscriptions.delete_subscription");

/// The required arguments of [`delete_subscription`], by name.
pub struct DeleteSubscriptionArgs {
    /// `appId`.
    pub app_id: i64,
    /// `subscriptionId`.
    pub subscription_id: i64,
}

/// Deletes a subscription of a webhook subscription.
///
/// `DELETE /webhooks/2026-03/{appId}/subscriptions/{subscriptionId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/webhooks/2026-03/{appId}/subscriptions/{subscriptionId}")]
#[doc(alias = "developers-write")]
pub fn delete_subscription(args: DeleteSubscriptionArgs) -> DeleteSubscription {
    DeleteSubscription { app_id: args.app_id, subscription_id: args.subscription_id }
}

/// The request of [`delete_subscription`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSubscription {
    app_id: i64,
    subscription_id: i64,
}

impl DeleteSubscription {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(&DELETE_SUBSCRIPTION, &[&self.app_id, &self.subscription_id])
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_SUBSCRIPTION: Endpoint<requirement::DevelopersWrite> =
    Endpoint::patch("/webhooks/2026-03/{appId}/subscriptions/{subscriptionId}")
        .named("webhooks.webhook_subscriptions.update_subscription");

/// The required arguments of [`update_subscription`], by name.
pub struct UpdateSubscriptionArgs {
    /// `appId`.
    pub app_id: i64,
    /// `subscriptionId`.
    pub subscription_id: i64,
}

/// Updates a subscription of a webhook subscription.
///
/// `PATCH /webhooks/2026-03/{appId}/subscriptions/{subscriptionId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/webhooks/2026-03/{appId}/subscriptions/{subscriptionId}")]
#[doc(alias = "developers-write")]
pub fn update_subscription(args: UpdateSubscriptionArgs) -> UpdateSubscription {
    UpdateSubscription {
        app_id: args.app_id,
        subscription_id: args.subscription_id,
        body: types::SubscriptionUpdate::new(),
    }
}

/// The request of [`update_subscription`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSubscription {
    app_id: i64,
    subscription_id: i64,
    body: types::SubscriptionUpdate,
}

impl UpdateSubscription {
    /// Sets `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.body = self.body.active(active);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request =
            Request::new(&UPDATE_SUBSCRIPTION, &[&self.app_id, &self.subscription_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(
        self,
        client: &C,
    ) -> C::Reply<'_, types::WebhookSubscriptionsSubscription>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
