//! Calls that need `marketing.email.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> =
    Endpoint::post("/marketing/emails/2026-03").named("marketing.marketing_emails.email.create");

/// Creates an email.
///
/// `POST /marketing/emails/2026-03`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::email::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("marketing.email.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/emails/2026-03")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn create() -> Create {
    Create { body: types::EmailCreate::new() }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::EmailCreate,
}

impl Create {
    pub fn active_domain(mut self, active_domain: impl Into<String>) -> Self {
        self.body = self.body.active_domain(active_domain);
        self
    }

    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub fn archived(mut self, archived: bool) -> Self {
        self.body = self.body.archived(archived);
        self
    }

    /// ID of the brand that it belongs to; 0 is the account's own.
    pub fn business_unit_id(mut self, business_unit_id: i64) -> Self {
        self.body = self.body.business_unit_id(business_unit_id);
        self
    }

    /// ID of the campaign that it counts towards.
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.body = self.body.campaign(campaign);
        self
    }

    pub fn content(mut self, content: impl Into<types::EmailContent>) -> Self {
        self.body = self.body.content(content);
        self
    }

    pub fn feedback_survey_id(mut self, feedback_survey_id: impl Into<String>) -> Self {
        self.body = self.body.feedback_survey_id(feedback_survey_id);
        self
    }

    pub fn folder_id_v2(mut self, folder_id_v2: i64) -> Self {
        self.body = self.body.folder_id_v2(folder_id_v2);
        self
    }

    /// Sender that recipients see.
    pub fn from(mut self, from: impl Into<types::EmailFromDetails>) -> Self {
        self.body = self.body.from(from);
        self
    }

    pub fn jitter_send_time(mut self, jitter_send_time: bool) -> Self {
        self.body = self.body.jitter_send_time(jitter_send_time);
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub fn language(mut self, language: types::Language) -> Self {
        self.body = self.body.language(language);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Time at which it goes or went live.
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.body = self.body.publish_date(publish_date);
        self
    }

    pub fn rss_data(mut self, rss_data: impl Into<types::RssEmailDetails>) -> Self {
        self.body = self.body.rss_data(rss_data);
        self
    }

    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.body = self.body.send_on_publish(send_on_publish);
        self
    }

    /// Stage of processing or publishing.
    pub fn state(mut self, state: types::EmailState) -> Self {
        self.body = self.body.state(state);
        self
    }

    /// Finer kind of the content, such as a variation in an A/B test.
    pub fn subcategory(mut self, subcategory: types::EmailSubcategory) -> Self {
        self.body = self.body.subcategory(subcategory);
        self
    }

    /// Line that recipients see before opening it.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.body = self.body.subject(subject);
        self
    }

    pub fn subscription_details(
        mut self,
        subscription_details: impl Into<types::EmailSubscriptionDetails>,
    ) -> Self {
        self.body = self.body.subscription_details(subscription_details);
        self
    }

    pub fn testing(mut self, testing: impl Into<types::EmailTestingDetails>) -> Self {
        self.body = self.body.testing(testing);
        self
    }

    /// Contacts and lists that get the email, and those left out.
    pub fn to(mut self, to: impl Into<types::EmailToDetails>) -> Self {
        self.body = self.body.to(to);
        self
    }

    pub fn webversion(mut self, webversion: impl Into<types::WebversionDetails>) -> Self {
        self.body = self.body.webversion(webversion);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `marketing.email.read` or `marketing.email.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Email>
    where
        C::Scopes: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_AB_TEST_VARIATION: Endpoint<
    requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite,
> = Endpoint::post("/marketing/emails/2026-03/ab-test/create-variation")
    .named("marketing.marketing_emails.email.create_ab_test_variation");

/// The required arguments of [`create_ab_test_variation`], by name.
pub struct CreateAbTestVariationArgs<ContentId, VariationName> {
    pub content_id: ContentId,
    pub variation_name: VariationName,
}

/// Starts an A/B test with a second variation of an email.
///
/// `POST /marketing/emails/2026-03/ab-test/create-variation`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/ab-test/create-variation")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn create_ab_test_variation(
    args: CreateAbTestVariationArgs<impl Into<String>, impl Into<String>>,
) -> CreateAbTestVariation {
    CreateAbTestVariation {
        body: types::AbTestVariationCreate::new(types::AbTestVariationCreateArgs {
            content_id: args.content_id,
            variation_name: args.variation_name,
        }),
    }
}

/// Made by [`create_ab_test_variation`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAbTestVariation {
    body: types::AbTestVariationCreate,
}

impl CreateAbTestVariation {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        let mut request = Request::new(&CREATE_AB_TEST_VARIATION, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `marketing.email.read` or `marketing.email.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Email>
    where
        C::Scopes: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CLONE: Endpoint<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> =
    Endpoint::post("/marketing/emails/2026-03/clone")
        .named("marketing.marketing_emails.email.clone");

/// Copies an email.
///
/// `POST /marketing/emails/2026-03/clone`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/clone")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn clone(id: impl Into<String>) -> CloneRequest {
    CloneRequest { body: types::EmailClone::new(id) }
}

/// Made by [`clone`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneRequest {
    body: types::EmailClone,
}

impl CloneRequest {
    pub fn clone_name(mut self, clone_name: impl Into<String>) -> Self {
        self.body = self.body.clone_name(clone_name);
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.body = self.body.language(language);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        let mut request = Request::new(&CLONE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `marketing.email.read` or `marketing.email.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Email>
    where
        C::Scopes: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE: Endpoint<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> =
    Endpoint::delete("/marketing/emails/2026-03/{emailId}")
        .named("marketing.marketing_emails.email.delete");

/// Deletes an email.
///
/// `DELETE /marketing/emails/2026-03/{emailId}`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/{emailId}")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn delete(email_id: impl ToString) -> Delete {
    Delete { email_id: email_id.to_string(), archived: None }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    email_id: String,
    archived: Option<bool>,
}

impl Delete {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        let mut request = Request::new(&DELETE, &[&self.email_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `content` or `marketing.email.read` or `marketing.email.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> =
    Endpoint::patch("/marketing/emails/2026-03/{emailId}")
        .named("marketing.marketing_emails.email.update");

/// Updates an email.
///
/// `PATCH /marketing/emails/2026-03/{emailId}`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/{emailId}")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn update(email_id: impl ToString, body: impl Into<types::EmailUpdate>) -> Update {
    Update { email_id: email_id.to_string(), archived: None, body: body.into() }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    email_id: String,
    archived: Option<bool>,
    body: types::EmailUpdate,
}

impl Update {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        let mut request = Request::new(&UPDATE, &[&self.email_id]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `marketing.email.read` or `marketing.email.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Email>
    where
        C::Scopes: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_DRAFT: Endpoint<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> =
    Endpoint::patch("/marketing/emails/2026-03/{emailId}/draft")
        .named("marketing.marketing_emails.email.update_draft");

/// Updates the draft of an email.
///
/// `PATCH /marketing/emails/2026-03/{emailId}/draft`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/{emailId}/draft")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn update_draft(email_id: impl ToString) -> UpdateDraft {
    UpdateDraft { email_id: email_id.to_string(), body: types::EmailUpdate::new() }
}

/// Made by [`update_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDraft {
    email_id: String,
    body: types::EmailUpdate,
}

impl UpdateDraft {
    pub fn active_domain(mut self, active_domain: impl Into<String>) -> Self {
        self.body = self.body.active_domain(active_domain);
        self
    }

    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub fn archived(mut self, archived: bool) -> Self {
        self.body = self.body.archived(archived);
        self
    }

    /// ID of the brand that it belongs to; 0 is the account's own.
    pub fn business_unit_id(mut self, business_unit_id: i64) -> Self {
        self.body = self.body.business_unit_id(business_unit_id);
        self
    }

    /// ID of the campaign that it counts towards.
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.body = self.body.campaign(campaign);
        self
    }

    pub fn content(mut self, content: impl Into<types::EmailContent>) -> Self {
        self.body = self.body.content(content);
        self
    }

    pub fn folder_id_v2(mut self, folder_id_v2: i64) -> Self {
        self.body = self.body.folder_id_v2(folder_id_v2);
        self
    }

    /// Sender that recipients see.
    pub fn from(mut self, from: impl Into<types::EmailFromDetails>) -> Self {
        self.body = self.body.from(from);
        self
    }

    pub fn jitter_send_time(mut self, jitter_send_time: bool) -> Self {
        self.body = self.body.jitter_send_time(jitter_send_time);
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub fn language(mut self, language: types::Language) -> Self {
        self.body = self.body.language(language);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Time at which it goes or went live.
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.body = self.body.publish_date(publish_date);
        self
    }

    pub fn rss_data(mut self, rss_data: impl Into<types::RssEmailDetails>) -> Self {
        self.body = self.body.rss_data(rss_data);
        self
    }

    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.body = self.body.send_on_publish(send_on_publish);
        self
    }

    /// Stage of processing or publishing.
    pub fn state(mut self, state: types::EmailState) -> Self {
        self.body = self.body.state(state);
        self
    }

    /// Finer kind of the content, such as a variation in an A/B test.
    pub fn subcategory(mut self, subcategory: types::EmailSubcategory) -> Self {
        self.body = self.body.subcategory(subcategory);
        self
    }

    /// Line that recipients see before opening it.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.body = self.body.subject(subject);
        self
    }

    pub fn subscription_details(
        mut self,
        subscription_details: impl Into<types::EmailSubscriptionDetails>,
    ) -> Self {
        self.body = self.body.subscription_details(subscription_details);
        self
    }

    pub fn testing(mut self, testing: impl Into<types::EmailTestingDetails>) -> Self {
        self.body = self.body.testing(testing);
        self
    }

    /// Contacts and lists that get the email, and those left out.
    pub fn to(mut self, to: impl Into<types::EmailToDetails>) -> Self {
        self.body = self.body.to(to);
        self
    }

    pub fn webversion(mut self, webversion: impl Into<types::WebversionDetails>) -> Self {
        self.body = self.body.webversion(webversion);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        let mut request = Request::new(&UPDATE_DRAFT, &[&self.email_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `marketing.email.read` or `marketing.email.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Email>
    where
        C::Scopes: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RESET_DRAFT: Endpoint<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> =
    Endpoint::post("/marketing/emails/2026-03/{emailId}/draft/reset")
        .named("marketing.marketing_emails.email.reset_draft");

/// Throws the draft of an email away.
///
/// `POST /marketing/emails/2026-03/{emailId}/draft/reset`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/{emailId}/draft/reset")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn reset_draft(email_id: impl ToString) -> ResetDraft {
    ResetDraft { email_id: email_id.to_string() }
}

/// Made by [`reset_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetDraft {
    email_id: String,
}

impl ResetDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        Request::new(&RESET_DRAFT, &[&self.email_id])
    }

    /// Sends the request. Needs `content` or `marketing.email.read` or `marketing.email.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RESTORE_REVISION: Endpoint<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> =
    Endpoint::post("/marketing/emails/2026-03/{emailId}/revisions/{revisionId}/restore")
        .named("marketing.marketing_emails.email.restore_revision");

/// The required arguments of [`restore_revision`], by name.
pub struct RestoreRevisionArgs<EmailId, RevisionId> {
    /// Record ID of the logged email; with `idProperty`, the value of that unique property.
    pub email_id: EmailId,
    /// ID of one earlier version of the content, from its list of revisions.
    pub revision_id: RevisionId,
}

/// Restores a revision of an email.
///
/// `POST /marketing/emails/2026-03/{emailId}/revisions/{revisionId}/restore`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/{emailId}/revisions/{revisionId}/restore")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn restore_revision(
    args: RestoreRevisionArgs<impl ToString, impl ToString>,
) -> RestoreRevision {
    RestoreRevision {
        email_id: args.email_id.to_string(),
        revision_id: args.revision_id.to_string(),
    }
}

/// Made by [`restore_revision`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreRevision {
    email_id: String,
    revision_id: String,
}

impl RestoreRevision {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        Request::new(&RESTORE_REVISION, &[&self.email_id, &self.revision_id])
    }

    /// Sends the request. Needs `content` or `marketing.email.read` or `marketing.email.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RESTORE_REVISION_TO_DRAFT: Endpoint<
    requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite,
> = Endpoint::post("/marketing/emails/2026-03/{emailId}/revisions/{revisionId}/restore-to-draft")
    .named("marketing.marketing_emails.email.restore_revision_to_draft");

/// The required arguments of [`restore_revision_to_draft`], by name.
pub struct RestoreRevisionToDraftArgs<EmailId> {
    /// Record ID of the logged email; with `idProperty`, the value of that unique property.
    pub email_id: EmailId,
    /// ID of one earlier version of the content, from its list of revisions.
    pub revision_id: i64,
}

/// Restores a revision of an email as its draft.
///
/// `POST /marketing/emails/2026-03/{emailId}/revisions/{revisionId}/restore-to-draft`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/{emailId}/revisions/{revisionId}/restore-to-draft")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn restore_revision_to_draft(
    args: RestoreRevisionToDraftArgs<impl ToString>,
) -> RestoreRevisionToDraft {
    RestoreRevisionToDraft { email_id: args.email_id.to_string(), revision_id: args.revision_id }
}

/// Made by [`restore_revision_to_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreRevisionToDraft {
    email_id: String,
    revision_id: i64,
}

impl RestoreRevisionToDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        Request::new(&RESTORE_REVISION_TO_DRAFT, &[&self.email_id, &self.revision_id])
    }

    /// Sends the request. Needs `content` or `marketing.email.read` or `marketing.email.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Email>
    where
        C::Scopes: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
