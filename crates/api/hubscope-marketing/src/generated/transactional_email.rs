//! Calls that need `transactional-email`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static SEND_SINGLE_EMAIL: Endpoint<requirement::TransactionalEmail> =
    Endpoint::post("/marketing/transactional/2026-03/single-email/send")
        .named("marketing.transactional_single_send.send_single_email");

/// Sends a transactional email to one recipient.
///
/// `POST /marketing/transactional/2026-03/single-email/send`
///
/// Needs `transactional-email`.
///
/// Counts against no rate limit.
#[doc(alias = "/marketing/transactional/2026-03/single-email/send")]
#[doc(alias = "transactional-email")]
pub fn send_single_email(
    contact_properties: BTreeMap<String, String>,
    custom_properties: BTreeMap<String, Value>,
    email_id: i64,
    message: impl Into<types::SingleSendEmail>,
) -> SendSingleEmail {
    SendSingleEmail {
        body: types::SingleSend::new(contact_properties, custom_properties, email_id, message),
    }
}

/// Made by [`send_single_email`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendSingleEmail {
    body: types::SingleSend,
}

impl SendSingleEmail {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::TransactionalEmail> {
        let mut request = Request::new(&SEND_SINGLE_EMAIL, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `transactional-email`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::EmailSendStatus>
    where
        C::Scopes: scope::TransactionalEmail,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_SMTP_TOKENS: Endpoint<requirement::TransactionalEmail> =
    Endpoint::get("/marketing/transactional/2026-03/smtp-tokens")
        .named("marketing.transactional_single_send.list_smtp_tokens");

/// Lists SMTP tokens.
///
/// `GET /marketing/transactional/2026-03/smtp-tokens`
///
/// Needs `transactional-email`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::transactional_email;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("transactional-email")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = transactional_email::list_smtp_tokens().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/transactional/2026-03/smtp-tokens")]
#[doc(alias = "transactional-email")]
pub fn list_smtp_tokens() -> ListSmtpTokens {
    ListSmtpTokens { after: None, campaign_name: None, email_campaign_id: None, limit: None }
}

/// Made by [`list_smtp_tokens`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSmtpTokens {
    after: Option<String>,
    campaign_name: Option<String>,
    email_campaign_id: Option<String>,
    limit: Option<i64>,
}

impl ListSmtpTokens {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Name of an email campaign: returns only the SMTP tokens tied to it.
    pub fn campaign_name(mut self, campaign_name: impl Into<String>) -> Self {
        self.campaign_name = Some(campaign_name.into());
        self
    }

    /// ID of the email campaign that the SMTP token belongs to.
    pub fn email_campaign_id(mut self, email_campaign_id: impl Into<String>) -> Self {
        self.email_campaign_id = Some(email_campaign_id.into());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::TransactionalEmail> {
        let mut request = Request::new(&LIST_SMTP_TOKENS, &[]);
        request.query("after", self.after.as_ref());
        request.query("campaignName", self.campaign_name.as_ref());
        request.query("emailCampaignId", self.email_campaign_id.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `transactional-email`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::SmtpToken>>
    where
        C::Scopes: scope::TransactionalEmail,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_SMTP_TOKEN: Endpoint<requirement::TransactionalEmail> =
    Endpoint::post("/marketing/transactional/2026-03/smtp-tokens")
        .named("marketing.transactional_single_send.create_smtp_token");

/// The required arguments of [`create_smtp_token`], by name.
pub struct CreateSmtpTokenArgs<CampaignName> {
    /// Readable label of the campaign that it counts towards.
    pub campaign_name: CampaignName,
    pub create_contact: bool,
}

/// Creates an SMTP token.
///
/// `POST /marketing/transactional/2026-03/smtp-tokens`
///
/// Needs `transactional-email`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/transactional/2026-03/smtp-tokens")]
#[doc(alias = "transactional-email")]
pub fn create_smtp_token(args: CreateSmtpTokenArgs<impl Into<String>>) -> CreateSmtpToken {
    CreateSmtpToken {
        body: types::SmtpTokenCreate::new(types::SmtpTokenCreateArgs {
            campaign_name: args.campaign_name,
            create_contact: args.create_contact,
        }),
    }
}

/// Made by [`create_smtp_token`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSmtpToken {
    body: types::SmtpTokenCreate,
}

impl CreateSmtpToken {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::TransactionalEmail> {
        let mut request = Request::new(&CREATE_SMTP_TOKEN, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `transactional-email`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SmtpToken>
    where
        C::Scopes: scope::TransactionalEmail,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_SMTP_TOKEN: Endpoint<requirement::TransactionalEmail> =
    Endpoint::delete("/marketing/transactional/2026-03/smtp-tokens/{tokenId}")
        .named("marketing.transactional_single_send.delete_smtp_token");

/// Deletes an SMTP token.
///
/// `DELETE /marketing/transactional/2026-03/smtp-tokens/{tokenId}`
///
/// Needs `transactional-email`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/transactional/2026-03/smtp-tokens/{tokenId}")]
#[doc(alias = "transactional-email")]
pub fn delete_smtp_token(token_id: impl ToString) -> DeleteSmtpToken {
    DeleteSmtpToken { token_id: token_id.to_string() }
}

/// Made by [`delete_smtp_token`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSmtpToken {
    token_id: String,
}

impl DeleteSmtpToken {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::TransactionalEmail> {
        Request::new(&DELETE_SMTP_TOKEN, &[&self.token_id])
    }

    /// Sends the request. Needs `transactional-email`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::TransactionalEmail,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static GET_SMTP_TOKEN: Endpoint<requirement::TransactionalEmail> =
    Endpoint::get("/marketing/transactional/2026-03/smtp-tokens/{tokenId}")
        .named("marketing.transactional_single_send.get_smtp_token");

/// Gets an SMTP token.
///
/// `GET /marketing/transactional/2026-03/smtp-tokens/{tokenId}`
///
/// Needs `transactional-email`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/transactional/2026-03/smtp-tokens/{tokenId}")]
#[doc(alias = "transactional-email")]
pub fn get_smtp_token(token_id: impl ToString) -> GetSmtpToken {
    GetSmtpToken { token_id: token_id.to_string() }
}

/// Made by [`get_smtp_token`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSmtpToken {
    token_id: String,
}

impl GetSmtpToken {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::TransactionalEmail> {
        Request::new(&GET_SMTP_TOKEN, &[&self.token_id])
    }

    /// Sends the request. Needs `transactional-email`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SmtpToken>
    where
        C::Scopes: scope::TransactionalEmail,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RESET_SMTP_TOKEN_PASSWORD: Endpoint<requirement::TransactionalEmail> =
    Endpoint::post("/marketing/transactional/2026-03/smtp-tokens/{tokenId}/password-reset")
        .named("marketing.transactional_single_send.reset_smtp_token_password");

/// Makes a new password for an SMTP token.
///
/// `POST /marketing/transactional/2026-03/smtp-tokens/{tokenId}/password-reset`
///
/// Needs `transactional-email`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/transactional/2026-03/smtp-tokens/{tokenId}/password-reset")]
#[doc(alias = "transactional-email")]
pub fn reset_smtp_token_password(token_id: impl ToString) -> ResetSmtpTokenPassword {
    ResetSmtpTokenPassword { token_id: token_id.to_string() }
}

/// Made by [`reset_smtp_token_password`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetSmtpTokenPassword {
    token_id: String,
}

impl ResetSmtpTokenPassword {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::TransactionalEmail> {
        Request::new(&RESET_SMTP_TOKEN_PASSWORD, &[&self.token_id])
    }

    /// Sends the request. Needs `transactional-email`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SmtpToken>
    where
        C::Scopes: scope::TransactionalEmail,
    {
        client.call(self.into_request(), decode::json)
    }
}
