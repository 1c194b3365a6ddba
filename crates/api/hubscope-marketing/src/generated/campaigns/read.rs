//! Calls that need `marketing.campaigns.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Page, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static LIST: Endpoint<requirement::MarketingCampaignsRead> =
    Endpoint::get("/marketing/campaigns/2026-03").named("marketing.campaigns.list");

/// Lists campaigns.
///
/// `GET /marketing/campaigns/2026-03`
///
/// Needs `marketing.campaigns.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::campaigns::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("marketing.campaigns.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/campaigns/2026-03")]
#[doc(alias = "marketing.campaigns.read")]
pub fn list() -> List {
    List { after: None, limit: None, name: None, properties: None, sort: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    limit: Option<i64>,
    name: Option<String>,
    properties: Option<Vec<String>>,
    sort: Option<String>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Text by which results are filtered: only items whose name matches.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Internal names of properties to return, such as `email`. Without it, a small default set;
    /// unknown names are ignored.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsRead> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("name", self.name.as_ref());
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request.query("sort", self.sort.as_ref());
        request
    }

    /// Sends the request. Needs `marketing.campaigns.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Campaign>>
    where
        C::Scopes: scope::MarketingCampaignsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ: Endpoint<requirement::MarketingCampaignsRead> =
    Endpoint::post("/marketing/campaigns/2026-03/batch/read")
        .named("marketing.campaigns.batch_read")
        .retry_safety(RetrySafety::Safe);

/// Reads campaigns in one batch.
///
/// `POST /marketing/campaigns/2026-03/batch/read`
///
/// Needs `marketing.campaigns.read`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/batch/read")]
#[doc(alias = "marketing.campaigns.read")]
pub fn batch_read(inputs: impl IntoIterator<Item = impl Into<types::CampaignId>>) -> BatchRead {
    BatchRead {
        end_date: None,
        properties: None,
        start_date: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_read`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRead {
    end_date: Option<String>,
    properties: Option<Vec<String>>,
    start_date: Option<String>,
    body: BatchInput<types::CampaignId>,
}

impl BatchRead {
    /// Last day of the report, as `YYYY-MM-DD`. Default: today.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Internal names of properties to return, such as `email`. Without it, a small default set;
    /// unknown names are ignored.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// First day of the report, as `YYYY-MM-DD`. Default: 2006-01-01.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsRead> {
        let mut request = Request::new(&BATCH_READ, &[]);
        request.query("endDate", self.end_date.as_ref());
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request.query("startDate", self.start_date.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::CampaignWithAssets>>
    where
        C::Scopes: scope::MarketingCampaignsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::MarketingCampaignsRead> =
    Endpoint::get("/marketing/campaigns/2026-03/{campaignGuid}").named("marketing.campaigns.get");

/// Gets a campaign.
///
/// `GET /marketing/campaigns/2026-03/{campaignGuid}`
///
/// Needs `marketing.campaigns.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}")]
#[doc(alias = "marketing.campaigns.read")]
pub fn get(campaign_guid: impl ToString) -> Get {
    Get {
        campaign_guid: campaign_guid.to_string(),
        end_date: None,
        properties: None,
        start_date: None,
    }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    campaign_guid: String,
    end_date: Option<String>,
    properties: Option<Vec<String>>,
    start_date: Option<String>,
}

impl Get {
    /// Last day of the report, as `YYYY-MM-DD`. Default: today.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Internal names of properties to return, such as `email`. Without it, a small default set;
    /// unknown names are ignored.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// First day of the report, as `YYYY-MM-DD`. Default: 2006-01-01.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsRead> {
        let mut request = Request::new(&GET, &[&self.campaign_guid]);
        request.query("endDate", self.end_date.as_ref());
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request.query("startDate", self.start_date.as_ref());
        request
    }

    /// Sends the request. Needs `marketing.campaigns.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CampaignWithAssets>
    where
        C::Scopes: scope::MarketingCampaignsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_ASSETS: Endpoint<requirement::MarketingCampaignsRead> =
    Endpoint::get("/marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}")
        .named("marketing.campaigns.list_assets");

/// The required arguments of [`list_assets`], by name.
pub struct ListAssetsArgs<CampaignGuid, AssetType> {
    /// UUID of the campaign; it is not a record ID.
    pub campaign_guid: CampaignGuid,
    /// Kind of marketing asset, in HubSpot's upper-case names, such as `FORM`, `LANDING_PAGE`,
    /// `MARKETING_EMAIL` or `OBJECT_LIST`.
    pub asset_type: AssetType,
}

/// Lists assets of a campaign.
///
/// `GET /marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}`
///
/// Needs `marketing.campaigns.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}")]
#[doc(alias = "marketing.campaigns.read")]
pub fn list_assets(args: ListAssetsArgs<impl ToString, impl ToString>) -> ListAssets {
    ListAssets {
        campaign_guid: args.campaign_guid.to_string(),
        asset_type: args.asset_type.to_string(),
        after: None,
        end_date: None,
        limit: None,
        start_date: None,
    }
}

/// Made by [`list_assets`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAssets {
    campaign_guid: String,
    asset_type: String,
    after: Option<String>,
    end_date: Option<String>,
    limit: Option<String>,
    start_date: Option<String>,
}

impl ListAssets {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Last day of the report, as `YYYY-MM-DD`. Default: today.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: impl Into<String>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// First day of the report, as `YYYY-MM-DD`. Default: 2006-01-01.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsRead> {
        let mut request = Request::new(&LIST_ASSETS, &[&self.campaign_guid, &self.asset_type]);
        request.query("after", self.after.as_ref());
        request.query("endDate", self.end_date.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("startDate", self.start_date.as_ref());
        request
    }

    /// Sends the request. Needs `marketing.campaigns.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::CampaignAsset>>
    where
        C::Scopes: scope::MarketingCampaignsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_BUDGET_TOTALS: Endpoint<requirement::MarketingCampaignsRead> =
    Endpoint::get("/marketing/campaigns/2026-03/{campaignGuid}/budget/totals")
        .named("marketing.campaigns.get_budget_totals");

/// Gets the budget totals of a campaign.
///
/// `GET /marketing/campaigns/2026-03/{campaignGuid}/budget/totals`
///
/// Needs `marketing.campaigns.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/budget/totals")]
#[doc(alias = "marketing.campaigns.read")]
pub fn get_budget_totals(campaign_guid: impl ToString) -> GetBudgetTotals {
    GetBudgetTotals { campaign_guid: campaign_guid.to_string() }
}

/// Made by [`get_budget_totals`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBudgetTotals {
    campaign_guid: String,
}

impl GetBudgetTotals {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsRead> {
        Request::new(&GET_BUDGET_TOTALS, &[&self.campaign_guid])
    }

    /// Sends the request. Needs `marketing.campaigns.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BudgetTotals>
    where
        C::Scopes: scope::MarketingCampaignsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_BUDGET_ITEM: Endpoint<requirement::MarketingCampaignsRead> =
    Endpoint::get("/marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}")
        .named("marketing.campaigns.get_budget_item");

/// The required arguments of [`get_budget_item`], by name.
pub struct GetBudgetItemArgs<CampaignGuid> {
    /// UUID of the campaign; it is not a record ID.
    pub campaign_guid: CampaignGuid,
    /// Numeric ID of one budget item of the campaign.
    pub budget_id: i64,
}

/// Gets a budget item of a campaign.
///
/// `GET /marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}`
///
/// Needs `marketing.campaigns.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}")]
#[doc(alias = "marketing.campaigns.read")]
pub fn get_budget_item(args: GetBudgetItemArgs<impl ToString>) -> GetBudgetItem {
    GetBudgetItem { campaign_guid: args.campaign_guid.to_string(), budget_id: args.budget_id }
}

/// Made by [`get_budget_item`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBudgetItem {
    campaign_guid: String,
    budget_id: i64,
}

impl GetBudgetItem {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsRead> {
        Request::new(&GET_BUDGET_ITEM, &[&self.campaign_guid, &self.budget_id])
    }

    /// Sends the request. Needs `marketing.campaigns.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BudgetItem>
    where
        C::Scopes: scope::MarketingCampaignsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_CONTACTS: Endpoint<requirement::MarketingCampaignsRead> =
    Endpoint::get("/marketing/campaigns/2026-03/{campaignGuid}/reports/contacts/{contactType}")
        .named("marketing.campaigns.list_contacts");

/// The required arguments of [`list_contacts`], by name.
pub struct ListContactsArgs<CampaignGuid, ContactType> {
    /// UUID of the campaign; it is not a record ID.
    pub campaign_guid: CampaignGuid,
    /// Way in which contacts count towards the campaign: `contactFirstTouch`, `contactLastTouch` or
    /// `influencedContacts`.
    pub contact_type: ContactType,
}

/// Lists contacts of a campaign.
///
/// `GET /marketing/campaigns/2026-03/{campaignGuid}/reports/contacts/{contactType}`
///
/// Needs `marketing.campaigns.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/reports/contacts/{contactType}")]
#[doc(alias = "marketing.campaigns.read")]
pub fn list_contacts(args: ListContactsArgs<impl ToString, impl ToString>) -> ListContacts {
    ListContacts {
        campaign_guid: args.campaign_guid.to_string(),
        contact_type: args.contact_type.to_string(),
        after: None,
        end_date: None,
        limit: None,
        start_date: None,
    }
}

/// Made by [`list_contacts`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListContacts {
    campaign_guid: String,
    contact_type: String,
    after: Option<String>,
    end_date: Option<String>,
    limit: Option<i64>,
    start_date: Option<String>,
}

impl ListContacts {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Last day of the report, as `YYYY-MM-DD`. Default: today.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// First day of the report, as `YYYY-MM-DD`. Default: 2006-01-01.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsRead> {
        let mut request = Request::new(&LIST_CONTACTS, &[&self.campaign_guid, &self.contact_type]);
        request.query("after", self.after.as_ref());
        request.query("endDate", self.end_date.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("startDate", self.start_date.as_ref());
        request
    }

    /// Sends the request. Needs `marketing.campaigns.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ContactReference>>
    where
        C::Scopes: scope::MarketingCampaignsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_METRICS: Endpoint<requirement::MarketingCampaignsRead> =
    Endpoint::get("/marketing/campaigns/2026-03/{campaignGuid}/reports/metrics")
        .named("marketing.campaigns.get_metrics");

/// Gets the metrics of a campaign.
///
/// `GET /marketing/campaigns/2026-03/{campaignGuid}/reports/metrics`
///
/// Needs `marketing.campaigns.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/reports/metrics")]
#[doc(alias = "marketing.campaigns.read")]
pub fn get_metrics(campaign_guid: impl ToString) -> GetMetrics {
    GetMetrics { campaign_guid: campaign_guid.to_string(), end_date: None, start_date: None }
}

/// Made by [`get_metrics`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMetrics {
    campaign_guid: String,
    end_date: Option<String>,
    start_date: Option<String>,
}

impl GetMetrics {
    /// Last day of the report, as `YYYY-MM-DD`. Default: today.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// First day of the report, as `YYYY-MM-DD`. Default: 2006-01-01.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsRead> {
        let mut request = Request::new(&GET_METRICS, &[&self.campaign_guid]);
        request.query("endDate", self.end_date.as_ref());
        request.query("startDate", self.start_date.as_ref());
        request
    }

    /// Sends the request. Needs `marketing.campaigns.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::MetricsCounters>
    where
        C::Scopes: scope::MarketingCampaignsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_SPEND_ITEM: Endpoint<requirement::MarketingCampaignsRead> =
    Endpoint::get("/marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}")
        .named("marketing.campaigns.get_spend_item");

/// The required arguments of [`get_spend_item`], by name.
pub struct GetSpendItemArgs<CampaignGuid> {
    /// UUID of the campaign; it is not a record ID.
    pub campaign_guid: CampaignGuid,
    /// Numeric ID of one spend item of the campaign.
    pub spend_id: i64,
}

/// Gets a spend item of a campaign.
///
/// `GET /marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}`
///
/// Needs `marketing.campaigns.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}")]
#[doc(alias = "marketing.campaigns.read")]
pub fn get_spend_item(args: GetSpendItemArgs<impl ToString>) -> GetSpendItem {
    GetSpendItem { campaign_guid: args.campaign_guid.to_string(), spend_id: args.spend_id }
}

/// Made by [`get_spend_item`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSpendItem {
    campaign_guid: String,
    spend_id: i64,
}

impl GetSpendItem {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsRead> {
        Request::new(&GET_SPEND_ITEM, &[&self.campaign_guid, &self.spend_id])
    }

    /// Sends the request. Needs `marketing.campaigns.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SpendItem>
    where
        C::Scopes: scope::MarketingCampaignsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
