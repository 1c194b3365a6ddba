//! Calls that need `marketing.email.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> =
    Endpoint::get("/marketing/emails/2026-03").named("marketing.marketing_emails.email.list");

/// Lists email.
///
/// `GET /marketing/emails/2026-03`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::email::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("marketing.email.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/emails/2026-03")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn list() -> List {
    List {
        after: None,
        archived: None,
        campaign: None,
        created_after: None,
        created_at: None,
        created_before: None,
        included_properties: None,
        include_stats: None,
        is_published: None,
        limit: None,
        marketing_campaign_names: None,
        published_after: None,
        published_at: None,
        published_before: None,
        sort: None,
        r#type: None,
        updated_after: None,
        updated_at: None,
        updated_before: None,
        variant_stats: None,
        workflow_names: None,
    }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    archived: Option<bool>,
    campaign: Option<String>,
    created_after: Option<Timestamp>,
    created_at: Option<Timestamp>,
    created_before: Option<Timestamp>,
    included_properties: Option<Vec<String>>,
    include_stats: Option<bool>,
    is_published: Option<bool>,
    limit: Option<i64>,
    marketing_campaign_names: Option<bool>,
    published_after: Option<Timestamp>,
    published_at: Option<Timestamp>,
    published_before: Option<Timestamp>,
    sort: Option<Vec<String>>,
    r#type: Option<types::EmailType>,
    updated_after: Option<Timestamp>,
    updated_at: Option<Timestamp>,
    updated_before: Option<Timestamp>,
    variant_stats: Option<bool>,
    workflow_names: Option<bool>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// UUID of a campaign: returns only emails that belong to it.
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }

    /// Returns only items created later than this time, as an ISO 8601 timestamp.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Returns only items created at exactly this time, as an ISO 8601 timestamp.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Returns only items created earlier than this time, as an ISO 8601 timestamp.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Top-level fields of the email to return; the others are left out.
    pub fn included_properties(
        mut self,
        included_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.included_properties = Some(included_properties.into_iter().map(Into::into).collect());
        self
    }

    /// Adds counts and rates of sends, opens and clicks to each email.
    pub fn include_stats(mut self, include_stats: bool) -> Self {
        self.include_stats = Some(include_stats);
        self
    }

    /// `true` returns only emails that are published or sent, `false` only drafts.
    pub fn is_published(mut self, is_published: bool) -> Self {
        self.is_published = Some(is_published);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Adds readable names of the campaigns to which each email belongs.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.marketing_campaign_names = Some(marketing_campaign_names);
        self
    }

    /// Returns only emails published later than this time, as an ISO 8601 timestamp.
    pub fn published_after(mut self, published_after: Timestamp) -> Self {
        self.published_after = Some(published_after);
        self
    }

    /// Returns only emails published at exactly this time, as an ISO 8601 timestamp.
    pub fn published_at(mut self, published_at: Timestamp) -> Self {
        self.published_at = Some(published_at);
        self
    }

    /// Returns only emails published earlier than this time, as an ISO 8601 timestamp.
    pub fn published_before(mut self, published_before: Timestamp) -> Self {
        self.published_before = Some(published_before);
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Kind of item by which results are filtered.
    pub fn r#type(mut self, r#type: types::EmailType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Returns only items last changed later than this time, as an ISO 8601 timestamp.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Returns only items last changed at exactly this time, as an ISO 8601 timestamp.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Returns only items last changed earlier than this time, as an ISO 8601 timestamp.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// Adds figures of each variant of an A/B test to its email.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self {
        self.variant_stats = Some(variant_stats);
        self
    }

    /// Adds names of the workflows that send each email.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.workflow_names = Some(workflow_names);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("campaign", self.campaign.as_ref());
        request.query("createdAfter", self.created_after.as_ref());
        request.query("createdAt", self.created_at.as_ref());
        request.query("createdBefore", self.created_before.as_ref());
        request.query_all(
            "includedProperties",
            self.included_properties.as_deref().unwrap_or_default(),
        );
        request.query("includeStats", self.include_stats.as_ref());
        request.query("isPublished", self.is_published.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("marketingCampaignNames", self.marketing_campaign_names.as_ref());
        request.query("publishedAfter", self.published_after.as_ref());
        request.query("publishedAt", self.published_at.as_ref());
        request.query("publishedBefore", self.published_before.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("type", self.r#type.as_ref());
        request.query("updatedAfter", self.updated_after.as_ref());
        request.query("updatedAt", self.updated_at.as_ref());
        request.query("updatedBefore", self.updated_before.as_ref());
        request.query("variantStats", self.variant_stats.as_ref());
        request.query("workflowNames", self.workflow_names.as_ref());
        request
    }

    /// Sends the request. Needs `content` or `marketing.email.read` or `marketing.email.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Email>>
    where
        C::Scopes: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_STATISTICS_HISTOGRAM: Endpoint<
    requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite,
> = Endpoint::get("/marketing/emails/2026-03/statistics/histogram")
    .named("marketing.marketing_emails.email.list_statistics_histogram");

/// Gets the statistics of marketing emails by day, week or month.
///
/// `GET /marketing/emails/2026-03/statistics/histogram`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/statistics/histogram")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn list_statistics_histogram() -> ListStatisticsHistogram {
    ListStatisticsHistogram {
        email_ids: None,
        end_timestamp: None,
        interval: None,
        start_timestamp: None,
    }
}

/// Made by [`list_statistics_histogram`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStatisticsHistogram {
    email_ids: Option<Vec<i64>>,
    end_timestamp: Option<Timestamp>,
    interval: Option<types::StatisticsInterval>,
    start_timestamp: Option<Timestamp>,
}

impl ListStatisticsHistogram {
    /// IDs of marketing emails: counts only these. Without it, all emails sent in the time span.
    pub fn email_ids(mut self, email_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.email_ids = Some(email_ids.into_iter().map(Into::into).collect());
        self
    }

    /// End of the time span in which the emails were sent, as an ISO 8601 timestamp.
    pub fn end_timestamp(mut self, end_timestamp: Timestamp) -> Self {
        self.end_timestamp = Some(end_timestamp);
        self
    }

    /// Length of the steps of the histogram, from `SECOND` to `YEAR`.
    pub fn interval(mut self, interval: types::StatisticsInterval) -> Self {
        self.interval = Some(interval);
        self
    }

    /// Beginning of the time span in which the emails were sent, as an ISO 8601 timestamp.
    pub fn start_timestamp(mut self, start_timestamp: Timestamp) -> Self {
        self.start_timestamp = Some(start_timestamp);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        let mut request = Request::new(&LIST_STATISTICS_HISTOGRAM, &[]);
        request.query_all("emailIds", self.email_ids.as_deref().unwrap_or_default());
        request.query("endTimestamp", self.end_timestamp.as_ref());
        request.query("interval", self.interval.as_ref());
        request.query("startTimestamp", self.start_timestamp.as_ref());
        request
    }

    /// Sends the request. Needs `content` or `marketing.email.read` or `marketing.email.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::EmailStatisticInterval>>
    where
        C::Scopes: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_STATISTICS: Endpoint<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> =
    Endpoint::get("/marketing/emails/2026-03/statistics/list")
        .named("marketing.marketing_emails.email.get_statistics");

/// Gets the statistics of marketing emails in a time.
///
/// `GET /marketing/emails/2026-03/statistics/list`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/statistics/list")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn get_statistics() -> GetStatistics {
    GetStatistics { email_ids: None, end_timestamp: None, property: None, start_timestamp: None }
}

/// Made by [`get_statistics`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStatistics {
    email_ids: Option<Vec<i64>>,
    end_timestamp: Option<Timestamp>,
    property: Option<String>,
    start_timestamp: Option<Timestamp>,
}

impl GetStatistics {
    /// IDs of marketing emails: counts only these. Without it, all emails sent in the time span.
    pub fn email_ids(mut self, email_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.email_ids = Some(email_ids.into_iter().map(Into::into).collect());
        self
    }

    /// End of the time span in which the emails were sent, as an ISO 8601 timestamp.
    pub fn end_timestamp(mut self, end_timestamp: Timestamp) -> Self {
        self.end_timestamp = Some(end_timestamp);
        self
    }

    /// Names of fields to return or to search.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Beginning of the time span in which the emails were sent, as an ISO 8601 timestamp.
    pub fn start_timestamp(mut self, start_timestamp: Timestamp) -> Self {
        self.start_timestamp = Some(start_timestamp);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        let mut request = Request::new(&GET_STATISTICS, &[]);
        request.query_all("emailIds", self.email_ids.as_deref().unwrap_or_default());
        request.query("endTimestamp", self.end_timestamp.as_ref());
        request.query("property", self.property.as_ref());
        request.query("startTimestamp", self.start_timestamp.as_ref());
        request
    }

    /// Sends the request. Needs `content` or `marketing.email.read` or `marketing.email.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AggregateEmailStatistics>
    where
        C::Scopes: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> =
    Endpoint::get("/marketing/emails/2026-03/{emailId}")
        .named("marketing.marketing_emails.email.get");

/// Gets an email.
///
/// `GET /marketing/emails/2026-03/{emailId}`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/{emailId}")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn get(email_id: impl ToString) -> Get {
    Get {
        email_id: email_id.to_string(),
        archived: None,
        included_properties: None,
        include_stats: None,
        marketing_campaign_names: None,
        variant_stats: None,
        workflow_names: None,
    }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    email_id: String,
    archived: Option<bool>,
    included_properties: Option<Vec<String>>,
    include_stats: Option<bool>,
    marketing_campaign_names: Option<bool>,
    variant_stats: Option<bool>,
    workflow_names: Option<bool>,
}

impl Get {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Top-level fields of the email to return; the others are left out.
    pub fn included_properties(
        mut self,
        included_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.included_properties = Some(included_properties.into_iter().map(Into::into).collect());
        self
    }

    /// Adds counts and rates of sends, opens and clicks to each email.
    pub fn include_stats(mut self, include_stats: bool) -> Self {
        self.include_stats = Some(include_stats);
        self
    }

    /// Adds readable names of the campaigns to which each email belongs.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.marketing_campaign_names = Some(marketing_campaign_names);
        self
    }

    /// Adds figures of each variant of an A/B test to its email.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self {
        self.variant_stats = Some(variant_stats);
        self
    }

    /// Adds names of the workflows that send each email.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.workflow_names = Some(workflow_names);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        let mut request = Request::new(&GET, &[&self.email_id]);
        request.query("archived", self.archived.as_ref());
        request.query_all(
            "includedProperties",
            self.included_properties.as_deref().unwrap_or_default(),
        );
        request.query("includeStats", self.include_stats.as_ref());
        request.query("marketingCampaignNames", self.marketing_campaign_names.as_ref());
        request.query("variantStats", self.variant_stats.as_ref());
        request.query("workflowNames", self.workflow_names.as_ref());
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

static GET_AB_TEST_VARIATION: Endpoint<
    requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite,
> = Endpoint::get("/marketing/emails/2026-03/{emailId}/ab-test/get-variation")
    .named("marketing.marketing_emails.email.get_ab_test_variation");

/// Gets the other variation of an email in an A/B test.
///
/// `GET /marketing/emails/2026-03/{emailId}/ab-test/get-variation`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/{emailId}/ab-test/get-variation")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn get_ab_test_variation(email_id: impl ToString) -> GetAbTestVariation {
    GetAbTestVariation {
        email_id: email_id.to_string(),
        archived: None,
        included_properties: None,
        include_stats: None,
        marketing_campaign_names: None,
        variant_stats: None,
        workflow_names: None,
    }
}

/// Made by [`get_ab_test_variation`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAbTestVariation {
    email_id: String,
    archived: Option<bool>,
    included_properties: Option<Vec<String>>,
    include_stats: Option<bool>,
    marketing_campaign_names: Option<bool>,
    variant_stats: Option<bool>,
    workflow_names: Option<bool>,
}

impl GetAbTestVariation {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Top-level fields of the email to return; the others are left out.
    pub fn included_properties(
        mut self,
        included_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.included_properties = Some(included_properties.into_iter().map(Into::into).collect());
        self
    }

    /// Adds counts and rates of sends, opens and clicks to each email.
    pub fn include_stats(mut self, include_stats: bool) -> Self {
        self.include_stats = Some(include_stats);
        self
    }

    /// Adds readable names of the campaigns to which each email belongs.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.marketing_campaign_names = Some(marketing_campaign_names);
        self
    }

    /// Adds figures of each variant of an A/B test to its email.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self {
        self.variant_stats = Some(variant_stats);
        self
    }

    /// Adds names of the workflows that send each email.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.workflow_names = Some(workflow_names);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        let mut request = Request::new(&GET_AB_TEST_VARIATION, &[&self.email_id]);
        request.query("archived", self.archived.as_ref());
        request.query_all(
            "includedProperties",
            self.included_properties.as_deref().unwrap_or_default(),
        );
        request.query("includeStats", self.include_stats.as_ref());
        request.query("marketingCampaignNames", self.marketing_campaign_names.as_ref());
        request.query("variantStats", self.variant_stats.as_ref());
        request.query("workflowNames", self.workflow_names.as_ref());
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

static GET_DRAFT: Endpoint<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> =
    Endpoint::get("/marketing/emails/2026-03/{emailId}/draft")
        .named("marketing.marketing_emails.email.get_draft");

/// Gets the draft of an email.
///
/// `GET /marketing/emails/2026-03/{emailId}/draft`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/{emailId}/draft")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn get_draft(email_id: impl ToString) -> GetDraft {
    GetDraft { email_id: email_id.to_string() }
}

/// Made by [`get_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDraft {
    email_id: String,
}

impl GetDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        Request::new(&GET_DRAFT, &[&self.email_id])
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

static LIST_REVISIONS: Endpoint<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> =
    Endpoint::get("/marketing/emails/2026-03/{emailId}/revisions")
        .named("marketing.marketing_emails.email.list_revisions");

/// Lists revisions of an email.
///
/// `GET /marketing/emails/2026-03/{emailId}/revisions`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/{emailId}/revisions")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn list_revisions(email_id: impl ToString) -> ListRevisions {
    ListRevisions { email_id: email_id.to_string(), after: None, before: None, limit: None }
}

/// Made by [`list_revisions`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRevisions {
    email_id: String,
    after: Option<String>,
    before: Option<String>,
    limit: Option<i64>,
}

impl ListRevisions {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Cursor of the page to return, taken from `paging.prev.before` of a later page. Excludes
    /// `after`.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        let mut request = Request::new(&LIST_REVISIONS, &[&self.email_id]);
        request.query("after", self.after.as_ref());
        request.query("before", self.before.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `content` or `marketing.email.read` or `marketing.email.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::EmailVersion>>
    where
        C::Scopes: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_REVISION: Endpoint<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> =
    Endpoint::get("/marketing/emails/2026-03/{emailId}/revisions/{revisionId}")
        .named("marketing.marketing_emails.email.get_revision");

/// The required arguments of [`get_revision`], by name.
pub struct GetRevisionArgs<EmailId, RevisionId> {
    /// Record ID of the logged email; with `idProperty`, the value of that unique property.
    pub email_id: EmailId,
    /// ID of one earlier version of the content, from its list of revisions.
    pub revision_id: RevisionId,
}

/// Gets a revision of an email.
///
/// `GET /marketing/emails/2026-03/{emailId}/revisions/{revisionId}`
///
/// Needs `content` or `marketing.email.read` or `marketing.email.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/emails/2026-03/{emailId}/revisions/{revisionId}")]
#[doc(alias = "content")]
#[doc(alias = "marketing.email.read")]
#[doc(alias = "marketing.email.write")]
pub fn get_revision(args: GetRevisionArgs<impl ToString, impl ToString>) -> GetRevision {
    GetRevision { email_id: args.email_id.to_string(), revision_id: args.revision_id.to_string() }
}

/// Made by [`get_revision`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRevision {
    email_id: String,
    revision_id: String,
}

impl GetRevision {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ContentOrMarketingEmailReadOrMarketingEmailWrite> {
        Request::new(&GET_REVISION, &[&self.email_id, &self.revision_id])
    }

    /// Sends the request. Needs `content` or `marketing.email.read` or `marketing.email.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PublicEmailVersion>
    where
        C::Scopes: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
