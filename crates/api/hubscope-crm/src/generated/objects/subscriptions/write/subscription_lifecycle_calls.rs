//! The calls of the API `subscription_lifecycle` among them.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CANCEL: Endpoint<requirement::CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite> =
    Endpoint::post("/payments-subscriptions/v1/subscriptions/crm/{objectId}/cancel")
        .named("crm.subscription_lifecycle.cancel");

/// Cancels a commerce subscription.
///
/// `POST /payments-subscriptions/v1/subscriptions/crm/{objectId}/cancel`
///
/// Needs `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::objects::subscriptions::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.subscriptions.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// write::cancel(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/payments-subscriptions/v1/subscriptions/crm/{objectId}/cancel")]
#[doc(alias = "crm.objects.subscriptions.write")]
#[doc(alias = "crm.schemas.subscriptions.write")]
pub fn cancel(object_id: i64) -> Cancel {
    Cancel { object_id }
}

/// Made by [`cancel`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    object_id: i64,
}

impl Cancel {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite> {
        Request::new(&CANCEL, &[&self.object_id])
    }

    /// Sends the request. Needs `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static PAUSE: Endpoint<requirement::CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite> =
    Endpoint::post("/payments-subscriptions/v1/subscriptions/crm/{objectId}/pause")
        .named("crm.subscription_lifecycle.pause");

/// Pauses a commerce subscription.
///
/// `POST /payments-subscriptions/v1/subscriptions/crm/{objectId}/pause`
///
/// Needs `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/payments-subscriptions/v1/subscriptions/crm/{objectId}/pause")]
#[doc(alias = "crm.objects.subscriptions.write")]
#[doc(alias = "crm.schemas.subscriptions.write")]
pub fn pause(object_id: i64) -> Pause {
    Pause { object_id, body: types::SubscriptionPause::new() }
}

/// Made by [`pause`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Pause {
    object_id: i64,
    body: types::SubscriptionPause,
}

impl Pause {
    pub fn pause_reason(mut self, pause_reason: impl Into<String>) -> Self {
        self.body = self.body.pause_reason(pause_reason);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite> {
        let mut request = Request::new(&PAUSE, &[&self.object_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UNPAUSE: Endpoint<requirement::CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite> =
    Endpoint::post("/payments-subscriptions/v1/subscriptions/crm/{objectId}/unpause")
        .named("crm.subscription_lifecycle.unpause");

/// Resumes a commerce subscription.
///
/// `POST /payments-subscriptions/v1/subscriptions/crm/{objectId}/unpause`
///
/// Needs `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/payments-subscriptions/v1/subscriptions/crm/{objectId}/unpause")]
#[doc(alias = "crm.objects.subscriptions.write")]
#[doc(alias = "crm.schemas.subscriptions.write")]
pub fn unpause(object_id: i64, proposed_next_billing_date: Timestamp) -> Unpause {
    Unpause { object_id, body: types::SubscriptionUnpause::new(proposed_next_billing_date) }
}

/// Made by [`unpause`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unpause {
    object_id: i64,
    body: types::SubscriptionUnpause,
}

impl Unpause {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite> {
        let mut request = Request::new(&UNPAUSE, &[&self.object_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
