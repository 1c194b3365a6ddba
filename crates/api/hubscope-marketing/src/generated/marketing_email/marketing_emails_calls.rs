//! The calls of the API `marketing_emails` among them.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

static PUBLISH: Endpoint = Endpoint {
    name: "marketing.marketing_emails.marketing_email.publish",
    method: Method::POST,
    path: "/marketing/emails/2026-03/{emailId}/publish",
    requirement: Some("MarketingEmailOrTransactionalEmail"),
    repeat: Repeat::Never,
};

/// Publishes a marketing email, or sends it.
///
/// `POST /marketing/emails/2026-03/{emailId}/publish`
///
/// Needs `marketing-email` or `transactional-email`.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::marketing_email;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("marketing-email")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// marketing_email::publish("emailId").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/emails/2026-03/{emailId}/publish")]
#[doc(alias = "marketing-email")]
#[doc(alias = "transactional-email")]
pub fn publish(email_id: impl ToString) -> Publish {
    Publish { email_id: email_id.to_string() }
}

/// The request of [`publish`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Publish {
    email_id: String,
}

impl Publish {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&PUBLISH, &[&self.email_id])
    }

    /// Sends the request. Needs `marketing-email` or `transactional-email`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingEmailOrTransactionalEmail,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UNPUBLISH: Endpoint = Endpoint {
    name: "marketing.marketing_emails.marketing_email.unpublish",
    method: Method::POST,
    path: "/marketing/emails/2026-03/{emailId}/unpublish",
    requirement: Some("MarketingEmailOrTransactionalEmail"),
    repeat: Repeat::Never,
};

/// Takes a published marketing email back, or cancels its sending.
///
/// `POST /marketing/emails/2026-03/{emailId}/unpublish`
///
/// Needs `marketing-email` or `transactional-email`.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/marketing/emails/2026-03/{emailId}/unpublish")]
#[doc(alias = "marketing-email")]
#[doc(alias = "transactional-email")]
pub fn unpublish(email_id: impl ToString) -> Unpublish {
    Unpublish { email_id: email_id.to_string() }
}

/// The request of [`unpublish`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unpublish {
    email_id: String,
}

impl Unpublish {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&UNPUBLISH, &[&self.email_id])
    }

    /// Sends the request. Needs `marketing-email` or `transactional-email`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingEmailOrTransactionalEmail,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
