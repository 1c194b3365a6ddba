//! Calls that need `marketing.campaigns.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Backend, Batch, Endpoint, Properties, Repeat, Request, batch::BatchInput, decode, http::Method, scope,
};

use crate::types;

static CREATE: Endpoint = Endpoint {
    name: "marketing.campaigns.create",
    method: Method::POST,
    path: "/marketing/campaigns/2026-03",
    requirement: Some("MarketingCampaignsWrite"),
    repeat: Repeat::Never,
};

/// Creates a campaign.
///
/// `POST /marketing/campaigns/2026-03`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::campaigns::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("marketing.campaigns.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create(hubscope_core::Properties::from([("name", "value")])).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/campaigns/2026-03")]
#[doc(alias = "marketing.campaigns.write")]
pub fn create(properties: impl Into<Properties>) -> Create {
    Create { body: types::CampaignInput::new(properties) }
}

/// The request of [`create`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::CampaignInput,
}

impl Create {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Campaign>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE: Endpoint = Endpoint {
    name: "marketing.campaigns.batch_archive",
    method: Method::POST,
    path: "/marketing/campaigns/2026-03/batch/archive",
    requirement: Some("MarketingCampaignsWrite"),
    repeat: Repeat::Idempotent,
};

/// Archives campaigns in one batch.
///
/// `POST /marketing/campaigns/2026-03/batch/archive`
///
/// Needs `marketing.campaigns.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/batch/archive")]
#[doc(alias = "marketing.campaigns.write")]
pub fn batch_archive(
    inputs: impl IntoIterator<Item = impl Into<types::CampaignDeleteInput>>,
) -> BatchArchive {
    BatchArchive { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// The request of [`batch_archive`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchive {
    body: BatchInput<types::CampaignDeleteInput>,
}

impl BatchArchive {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_ARCHIVE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE: Endpoint = Endpoint {
    name: "marketing.campaigns.batch_create",
    method: Method::POST,
    path: "/marketing/campaigns/2026-03/batch/create",
    requirement: Some("MarketingCampaignsWrite"),
    repeat: Repeat::Never,
};

/// Creates campaigns in one batch.
///
/// `POST /marketing/campaigns/2026-03/batch/create`
///
/// Needs `marketing.campaigns.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/batch/create")]
#[doc(alias = "marketing.campaigns.write")]
pub fn batch_create(inputs: impl IntoIterator<Item = impl Into<types::CampaignInput>>) -> BatchCreate {
    BatchCreate { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// The request of [`batch_create`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreate {
    body: BatchInput<types::CampaignInput>,
}

impl BatchCreate {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Campaign>>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE: Endpoint = Endpoint {
    name: "marketing.campaigns.batch_update",
    method: Method::POST,
    path: "/marketing/campaigns/2026-03/batch/update",
    requirement: Some("MarketingCampaignsWrite"),
    repeat: Repeat::Never,
};

/// Updates campaigns in one batch.
///
/// `POST /marketing/campaigns/2026-03/batch/update`
///
/// Needs `marketing.campaigns.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/batch/update")]
#[doc(alias = "marketing.campaigns.write")]
pub fn batch_update(
    inputs: impl IntoIterator<Item = impl Into<types::CampaignBatchUpdateItem>>,
) -> BatchUpdate {
    BatchUpdate { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// The request of [`batch_update`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdate {
    body: BatchInput<types::CampaignBatchUpdateItem>,
}

impl BatchUpdate {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_UPDATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Campaign>>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE: Endpoint = Endpoint {
    name: "marketing.campaigns.archive",
    method: Method::DELETE,
    path: "/marketing/campaigns/2026-03/{campaignGuid}",
    requirement: Some("MarketingCampaignsWrite"),
    repeat: Repeat::Idempotent,
};

/// Archives a campaign.
///
/// `DELETE /marketing/campaigns/2026-03/{campaignGuid}`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}")]
#[doc(alias = "marketing.campaigns.write")]
pub fn archive(campaign_guid: impl ToString) -> Archive {
    Archive { campaign_guid: campaign_guid.to_string() }
}

/// The request of [`archive`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive {
    campaign_guid: String,
}

impl Archive {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&ARCHIVE, &[&self.campaign_guid])
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint = Endpoint {
    name: "marketing.campaigns.update",
    method: Method::PATCH,
    path: "/marketing/campaigns/2026-03/{campaignGuid}",
    requirement: Some("MarketingCampaignsWrite"),
    repeat: Repeat::Never,
};

/// Updates a campaign.
///
/// `PATCH /marketing/campaigns/2026-03/{campaignGuid}`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}")]
#[doc(alias = "marketing.campaigns.write")]
pub fn update(campaign_guid: impl ToString, properties: impl Into<Properties>) -> Update {
    Update { campaign_guid: campaign_guid.to_string(), body: types::CampaignInput::new(properties) }
}

/// The request of [`update`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    campaign_guid: String,
    body: types::CampaignInput,
}

impl Update {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&UPDATE, &[&self.campaign_guid]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Campaign>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_ASSET: Endpoint = Endpoint {
    name: "marketing.campaigns.delete_asset",
    method: Method::DELETE,
    path: "/marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}",
    requirement: Some("MarketingCampaignsWrite"),
    repeat: Repeat::Idempotent,
};

/// Deletes an asset (campaigns).
///
/// `DELETE /marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}")]
#[doc(alias = "marketing.campaigns.write")]
pub fn delete_asset(
    campaign_guid: impl ToString,
    asset_type: impl ToString,
    asset_id: impl ToString,
) -> DeleteAsset {
    DeleteAsset {
        campaign_guid: campaign_guid.to_string(),
        asset_type: asset_type.to_string(),
        asset_id: asset_id.to_string(),
    }
}

/// The request of [`delete_asset`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAsset {
    campaign_guid: String,
    asset_type: String,
    asset_id: String,
}

impl DeleteAsset {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&DELETE_ASSET, &[&self.campaign_guid, &self.asset_type, &self.asset_id])
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static REPLACE_ASSET: Endpoint = Endpoint {
    name: "marketing.campaigns.replace_asset",
    method: Method::PUT,
    path: "/marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}",
    requirement: Some("MarketingCampaignsWrite"),
    repeat: Repeat::Idempotent,
};

/// Replaces an asset (campaigns).
///
/// `PUT /marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}")]
#[doc(alias = "marketing.campaigns.write")]
pub fn replace_asset(
    campaign_guid: impl ToString,
    asset_type: impl ToString,
    asset_id: impl ToString,
) -> ReplaceAsset {
    ReplaceAsset {
        campaign_guid: campaign_guid.to_string(),
        asset_type: asset_type.to_string(),
        asset_id: asset_id.to_string(),
    }
}

/// The request of [`replace_asset`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceAsset {
    campaign_guid: String,
    asset_type: String,
    asset_id: String,
}

impl ReplaceAsset {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&REPLACE_ASSET, &[&self.campaign_guid, &self.asset_type, &self.asset_id])
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static CREATE_BUDGET: Endpoint = Endpoint {
    name: "marketing.campaigns.create_budget",
    method: Method::POST,
    path: "/marketing/campaigns/2026-03/{campaignGuid}/budget",
    requirement: Some("MarketingCampaignsWrite"),
    repeat: Repeat::Never,
};

/// Creates a budget (campaigns).
///
/// `POST /marketing/campaigns/2026-03/{campaignGuid}/budget`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/budget")]
#[doc(alias = "marketing.campaigns.write")]
pub fn create_budget(
    campaign_guid: impl ToString,
    amount: f64,
    name: impl Into<String>,
    order: i64,
) -> CreateBudget {
    CreateBudget {
        campaign_guid: campaign_guid.to_string(),
        body: types::BudgetItemInput::new(amount, name, order),
    }
}

/// The request of [`create_budget`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBudget {
    campaign_guid: String,
    body: types::BudgetItemInput,
}

impl CreateBudget {
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE_BUDGET, &[&self.campaign_guid]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BudgetItem>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_BUDGET: Endpoint = Endpoint {
    name: "marketing.campaigns.delete_budget",
    method: Method::DELETE,
    path: "/marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}",
    requirement: Some("MarketingCampaignsWrite"),
    repeat: Repeat::Idempotent,
};

/// Deletes a budget (campaigns).
///
/// `DELETE /marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}")]
#[doc(alias = "marketing.campaigns.write")]
pub fn delete_budget(campaign_guid: impl ToString, budget_id: i64) -> DeleteBudget {
    DeleteBudget { campaign_guid: campaign_guid.to_string(), budget_id }
}

/// The request of [`delete_budget`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBudget {
    campaign_guid: String,
    budget_id: i64,
}

impl DeleteBudget {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&DELETE_BUDGET, &[&self.campaign_guid, &self.budget_id])
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static REPLACE_BUDGET: Endpoint = Endpoint {
    name: "marketing.campaigns.replace_budget",
    method: Method::PUT,
    path: "/marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}",
    requirement: Some("MarketingCampaignsWrite"),
    repeat: Repeat::Idempotent,
};

/// Replaces a budget (campaigns).
///
/// `PUT /marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}")]
#[doc(alias = "marketing.campaigns.write")]
pub fn replace_budget(
    campaign_guid: impl ToString,
    budget_id: i64,
    amount: f64,
    name: impl Into<String>,
    order: i64,
) -> ReplaceBudget {
    ReplaceBudget {
        campaign_guid: campaign_guid.to_string(),
        budget_id,
        body: types::BudgetItemInput::new(amount, name, order),
    }
}

/// The request of [`replace_budget`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceBudget {
    campaign_guid: String,
    budget_id: i64,
    body: types::BudgetItemInput,
}

impl ReplaceBudget {
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&REPLACE_BUDGET, &[&self.campaign_guid, &self.budget_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BudgetItem>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_SPEND: Endpoint = Endpoint {
    name: "marketing.campaigns.create_spend",
    method: Method::POST,
    path: "/marketing/campaigns/2026-03/{campaignGuid}/spend",
    requirement: Some("MarketingCampaignsWrite"),
    repeat: Repeat::Never,
};

/// Creates a spend (campaigns).
///
/// `POST /marketing/campaigns/2026-03/{campaignGuid}/spend`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/spend")]
#[doc(alias = "marketing.campaigns.write")]
pub fn create_spend(
    campaign_guid: impl ToString,
    amount: f64,
    name: impl Into<String>,
    order: i64,
) -> CreateSpend {
    CreateSpend {
        campaign_guid: campaign_guid.to_string(),
        body: types::SpendItemInput::new(amount, name, order),
    }
}

/// The request of [`create_spend`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSpend {
    campaign_guid: String,
    body: types::SpendItemInput,
}

impl CreateSpend {
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE_SPEND, &[&self.campaign_guid]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SpendItem>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_SPEND: Endpoint = Endpoint {
    name: "marketing.campaigns.delete_spend",
    method: Method::DELETE,
    path: "/marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}",
    requirement: Some("MarketingCampaignsWrite"),
    repeat: Repeat::Idempotent,
};

/// Deletes a spend (campaigns).
///
/// `DELETE /marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}")]
#[doc(alias = "marketing.campaigns.write")]
pub fn delete_spend(campaign_guid: impl ToString, spend_id: i64) -> DeleteSpend {
    DeleteSpend { campaign_guid: campaign_guid.to_string(), spend_id }
}

/// The request of [`delete_spend`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSpend {
    campaign_guid: String,
    spend_id: i64,
}

impl DeleteSpend {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&DELETE_SPEND, &[&self.campaign_guid, &self.spend_id])
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static REPLACE_SPEND: Endpoint = Endpoint {
    name: "marketing.campaigns.replace_spend",
    method: Method::PUT,
    path: "/marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}",
    requirement: Some("MarketingCampaignsWrite"),
    repeat: Repeat::Idempotent,
};

/// Replaces a spend (campaigns).
///
/// `PUT /marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}")]
#[doc(alias = "marketing.campaigns.write")]
pub fn replace_spend(
    campaign_guid: impl ToString,
    spend_id: i64,
    amount: f64,
    name: impl Into<String>,
    order: i64,
) -> ReplaceSpend {
    ReplaceSpend {
        campaign_guid: campaign_guid.to_string(),
        spend_id,
        body: types::SpendItemInput::new(amount, name, order),
    }
}

/// The request of [`replace_spend`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceSpend {
    campaign_guid: String,
    spend_id: i64,
    body: types::SpendItemInput,
}

impl ReplaceSpend {
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&REPLACE_SPEND, &[&self.campaign_guid, &self.spend_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SpendItem>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
