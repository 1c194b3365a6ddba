//! Calls by scope: `marketing.marketing_email.single_send`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static SEND: Endpoint<requirement::MarketingEmailOrTransactionalEmail> =
    Endpoint::post("/marketing/email-campaigns/2026-03/single-send")
        .named("marketing.single_send.send");

/// Sends a marketing email to one contact.
///
/// `POST /marketing/email-campaigns/2026-03/single-send`
///
/// Needs `marketing-email` or `transactional-email`.
///
/// Counts against no rate limit.
///
/// # Example
/// ```no_run
/// use std::collections::BTreeMap;
///
/// use hubscope_marketing::{types, marketing_email::single_send};
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("marketing-email")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = single_send::send(
///     BTreeMap::from([("key".to_owned(), "1".to_owned())]),
///     BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]),
///     7,
///     types::SingleSendEmail::new(types::SingleSendEmailArgs { bcc: vec!["1".to_owned()], cc: vec!["1".to_owned()], reply_to: vec!["1".to_owned()] }),
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/email-campaigns/2026-03/single-send")]
#[doc(alias = "marketing-email")]
#[doc(alias = "transactional-email")]
pub fn send(
    contact_properties: BTreeMap<String, String>,
    custom_properties: BTreeMap<String, Value>,
    email_id: i64,
    message: impl Into<types::SingleSendEmail>,
) -> SendRequest {
    SendRequest {
        body: types::SingleSend::new(contact_properties, custom_properties, email_id, message),
    }
}

/// Made by [`send`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendRequest {
    body: types::SingleSend,
}

impl SendRequest {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingEmailOrTransactionalEmail> {
        let mut request = Request::new(&SEND, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing-email` or `transactional-email`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::EmailSendStatus>
    where
        C::Scopes: scope::MarketingEmailOrTransactionalEmail,
    {
        client.call(self.into_request(), decode::json)
    }
}
