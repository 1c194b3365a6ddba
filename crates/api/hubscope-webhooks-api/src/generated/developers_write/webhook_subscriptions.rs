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

/// Made by [`delete_settings`]; nothing happens until [`send`](Self::send).
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

/// Made by [`configure_settings`]; nothing happens until [`send`](Self::send).
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
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Tells whether it is in use; an inactive webhook subscription sends nothing.
    pub active: bool,
    /// Change that is reported, as object and action, such as `contact.creation` or
    /// `deal.propertyChange`.
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

/// Made by [`create_subscription`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSubscription {
    app_id: i64,
    body: types::SubscriptionCreate,
}

impl CreateSubscription {
    pub fn event_type_name(mut self, event_type_name: impl Into<String>) -> Self {
        self.body = self.body.event_type_name(event_type_name);
        self
    }

    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub fn object_type_id(mut self, object_type_id: impl Into<String>) -> Self {
        self.body = self.body.object_type_id(object_type_id);
        self
    }

    /// Internal name, such as `lifecyclestage`; it is not the label.
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

/// Made by [`batch_update_subscriptions`]; nothing happens until [`send`](Self::send).
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
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Record ID of the commerce subscription; with `idProperty`, the value of that unique
    /// property.
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

/// Made by [`delete_subscription`]; nothing happens until [`send`](Self::send).
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
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Record ID of the commerce subscription; with `idProperty`, the value of that unique
    /// property.
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

/// Made by [`update_subscription`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSubscription {
    app_id: i64,
    subscription_id: i64,
    body: types::SubscriptionUpdate,
}

impl UpdateSubscription {
    /// Tells whether it is in use; an inactive webhook subscription sends nothing.
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
