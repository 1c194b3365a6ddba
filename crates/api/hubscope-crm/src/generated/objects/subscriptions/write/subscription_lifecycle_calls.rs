//! The calls of the API `subscription_lifecycle` among them.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, Timestamp, decode, http::Method, scope};

use crate::types;

static CANCEL: Endpoint = Endpoint {
    name: "crm.subscription_lifecycle.cancel",
    method: Method::POST,
    path: "/payments-subscriptions/v1/subscriptions/crm/{objectId}/cancel",
    requirement: Some("CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite"),
    repeat: Repeat::Never,
};

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

/// The request of [`cancel`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    object_id: i64,
}

impl Cancel {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&CANCEL, &[&self.object_id])
    }

    /// Sends the request. Needs `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static PAUSE: Endpoint = Endpoint {
    name: "crm.subscription_lifecycle.pause",
    method: Method::POST,
    path: "/payments-subscriptions/v1/subscriptions/crm/{objectId}/pause",
    requirement: Some("CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite"),
    repeat: Repeat::Never,
};

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

/// The request of [`pause`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Pause {
    object_id: i64,
    body: types::SubscriptionPause,
}

impl Pause {
    /// Sets `pauseReason`.
    pub fn pause_reason(mut self, pause_reason: impl Into<String>) -> Self {
        self.body = self.body.pause_reason(pause_reason);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&PAUSE, &[&self.object_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UNPAUSE: Endpoint = Endpoint {
    name: "crm.subscription_lifecycle.unpause",
    method: Method::POST,
    path: "/payments-subscriptions/v1/subscriptions/crm/{objectId}/unpause",
    requirement: Some("CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite"),
    repeat: Repeat::Never,
};

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

/// The request of [`unpause`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unpause {
    object_id: i64,
    body: types::SubscriptionUnpause,
}

impl Unpause {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&UNPAUSE, &[&self.object_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
