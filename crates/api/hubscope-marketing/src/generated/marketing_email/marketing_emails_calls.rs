//! The calls of the API `marketing_emails` among them.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

static PUBLISH: Endpoint<requirement::MarketingEmailOrTransactionalEmail> =
    Endpoint::post("/marketing/emails/2026-03/{emailId}/publish")
        .named("marketing.marketing_emails.marketing_email.publish");

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

/// Made by [`publish`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Publish {
    email_id: String,
}

impl Publish {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingEmailOrTransactionalEmail> {
        Request::new(&PUBLISH, &[&self.email_id])
    }

    /// Sends the request. Needs `marketing-email` or `transactional-email`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingEmailOrTransactionalEmail,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UNPUBLISH: Endpoint<requirement::MarketingEmailOrTransactionalEmail> =
    Endpoint::post("/marketing/emails/2026-03/{emailId}/unpublish")
        .named("marketing.marketing_emails.marketing_email.unpublish");

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

/// Made by [`unpublish`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unpublish {
    email_id: String,
}

impl Unpublish {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingEmailOrTransactionalEmail> {
        Request::new(&UNPUBLISH, &[&self.email_id])
    }

    /// Sends the request. Needs `marketing-email` or `transactional-email`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingEmailOrTransactionalEmail,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
