//! Calls that need `marketing.campaigns.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Properties, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static CREATE: Endpoint<requirement::MarketingCampaignsWrite> =
    Endpoint::post("/marketing/campaigns/2026-03").named("marketing.campaigns.create");

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

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::CampaignInput,
}

impl Create {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Campaign>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE: Endpoint<requirement::MarketingCampaignsWrite> =
    Endpoint::post("/marketing/campaigns/2026-03/batch/archive")
        .named("marketing.campaigns.batch_archive")
        .retry_safety(RetrySafety::Idempotent);

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
    inputs: impl IntoIterator<Item = impl Into<types::CampaignId>>,
) -> BatchArchive {
    BatchArchive { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchive {
    body: BatchInput<types::CampaignId>,
}

impl BatchArchive {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsWrite> {
        let mut request = Request::new(&BATCH_ARCHIVE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE: Endpoint<requirement::MarketingCampaignsWrite> =
    Endpoint::post("/marketing/campaigns/2026-03/batch/create")
        .named("marketing.campaigns.batch_create");

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
pub fn batch_create(
    inputs: impl IntoIterator<Item = impl Into<types::CampaignInput>>,
) -> BatchCreate {
    BatchCreate { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreate {
    body: BatchInput<types::CampaignInput>,
}

impl BatchCreate {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsWrite> {
        let mut request = Request::new(&BATCH_CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Campaign>>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE: Endpoint<requirement::MarketingCampaignsWrite> =
    Endpoint::post("/marketing/campaigns/2026-03/batch/update")
        .named("marketing.campaigns.batch_update");

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
    inputs: impl IntoIterator<Item = impl Into<types::CampaignBatchUpdate>>,
) -> BatchUpdate {
    BatchUpdate { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdate {
    body: BatchInput<types::CampaignBatchUpdate>,
}

impl BatchUpdate {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsWrite> {
        let mut request = Request::new(&BATCH_UPDATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Campaign>>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE: Endpoint<requirement::MarketingCampaignsWrite> =
    Endpoint::delete("/marketing/campaigns/2026-03/{campaignGuid}")
        .named("marketing.campaigns.archive");

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

/// Made by [`archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive {
    campaign_guid: String,
}

impl Archive {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsWrite> {
        Request::new(&ARCHIVE, &[&self.campaign_guid])
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint<requirement::MarketingCampaignsWrite> =
    Endpoint::patch("/marketing/campaigns/2026-03/{campaignGuid}")
        .named("marketing.campaigns.update");

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

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    campaign_guid: String,
    body: types::CampaignInput,
}

impl Update {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsWrite> {
        let mut request = Request::new(&UPDATE, &[&self.campaign_guid]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Campaign>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REMOVE_ASSET: Endpoint<requirement::MarketingCampaignsWrite> =
    Endpoint::delete("/marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}")
        .named("marketing.campaigns.remove_asset");

/// The required arguments of [`remove_asset`], by name.
pub struct RemoveAssetArgs<CampaignGuid, AssetType, AssetId> {
    /// UUID of the campaign; it is not a record ID.
    pub campaign_guid: CampaignGuid,
    /// Kind of marketing asset, in HubSpot's upper-case names, such as `FORM`, `LANDING_PAGE`,
    /// `MARKETING_EMAIL` or `OBJECT_LIST`.
    pub asset_type: AssetType,
    /// ID of the marketing asset, unique among assets of one kind.
    pub asset_id: AssetId,
}

/// Takes an asset out of a campaign.
///
/// `DELETE /marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}")]
#[doc(alias = "marketing.campaigns.write")]
pub fn remove_asset(
    args: RemoveAssetArgs<impl ToString, impl ToString, impl ToString>,
) -> RemoveAsset {
    RemoveAsset {
        campaign_guid: args.campaign_guid.to_string(),
        asset_type: args.asset_type.to_string(),
        asset_id: args.asset_id.to_string(),
    }
}

/// Made by [`remove_asset`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveAsset {
    campaign_guid: String,
    asset_type: String,
    asset_id: String,
}

impl RemoveAsset {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsWrite> {
        Request::new(&REMOVE_ASSET, &[&self.campaign_guid, &self.asset_type, &self.asset_id])
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static ADD_ASSET: Endpoint<requirement::MarketingCampaignsWrite> =
    Endpoint::put("/marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}")
        .named("marketing.campaigns.add_asset");

/// The required arguments of [`add_asset`], by name.
pub struct AddAssetArgs<CampaignGuid, AssetType, AssetId> {
    /// UUID of the campaign; it is not a record ID.
    pub campaign_guid: CampaignGuid,
    /// Kind of marketing asset, in HubSpot's upper-case names, such as `FORM`, `LANDING_PAGE`,
    /// `MARKETING_EMAIL` or `OBJECT_LIST`.
    pub asset_type: AssetType,
    /// ID of the marketing asset, unique among assets of one kind.
    pub asset_id: AssetId,
}

/// Associates an asset with a campaign.
///
/// `PUT /marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}")]
#[doc(alias = "marketing.campaigns.write")]
pub fn add_asset(args: AddAssetArgs<impl ToString, impl ToString, impl ToString>) -> AddAsset {
    AddAsset {
        campaign_guid: args.campaign_guid.to_string(),
        asset_type: args.asset_type.to_string(),
        asset_id: args.asset_id.to_string(),
    }
}

/// Made by [`add_asset`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddAsset {
    campaign_guid: String,
    asset_type: String,
    asset_id: String,
}

impl AddAsset {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsWrite> {
        Request::new(&ADD_ASSET, &[&self.campaign_guid, &self.asset_type, &self.asset_id])
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static CREATE_BUDGET_ITEM: Endpoint<requirement::MarketingCampaignsWrite> =
    Endpoint::post("/marketing/campaigns/2026-03/{campaignGuid}/budget")
        .named("marketing.campaigns.create_budget_item");

/// The required arguments of [`create_budget_item`], by name.
pub struct CreateBudgetItemArgs<CampaignGuid, Name> {
    /// UUID of the campaign; it is not a record ID.
    pub campaign_guid: CampaignGuid,
    /// Sum of money, in the currency of the campaign.
    pub amount: f64,
    /// Internal identifier or title.
    pub name: Name,
    /// Position among the items of the budget.
    pub order: i64,
}

/// Creates a budget item of a campaign.
///
/// `POST /marketing/campaigns/2026-03/{campaignGuid}/budget`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/budget")]
#[doc(alias = "marketing.campaigns.write")]
pub fn create_budget_item(
    args: CreateBudgetItemArgs<impl ToString, impl Into<String>>,
) -> CreateBudgetItem {
    CreateBudgetItem {
        campaign_guid: args.campaign_guid.to_string(),
        body: types::BudgetItemInput::new(args.amount, args.name, args.order),
    }
}

/// Made by [`create_budget_item`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBudgetItem {
    campaign_guid: String,
    body: types::BudgetItemInput,
}

impl CreateBudgetItem {
    /// Free text for readers that explains the purpose.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsWrite> {
        let mut request = Request::new(&CREATE_BUDGET_ITEM, &[&self.campaign_guid]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BudgetItem>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_BUDGET_ITEM: Endpoint<requirement::MarketingCampaignsWrite> =
    Endpoint::delete("/marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}")
        .named("marketing.campaigns.delete_budget_item");

/// The required arguments of [`delete_budget_item`], by name.
pub struct DeleteBudgetItemArgs<CampaignGuid> {
    /// UUID of the campaign; it is not a record ID.
    pub campaign_guid: CampaignGuid,
    /// Numeric ID of one budget item of the campaign.
    pub budget_id: i64,
}

/// Deletes a budget item of a campaign.
///
/// `DELETE /marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}")]
#[doc(alias = "marketing.campaigns.write")]
pub fn delete_budget_item(args: DeleteBudgetItemArgs<impl ToString>) -> DeleteBudgetItem {
    DeleteBudgetItem { campaign_guid: args.campaign_guid.to_string(), budget_id: args.budget_id }
}

/// Made by [`delete_budget_item`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBudgetItem {
    campaign_guid: String,
    budget_id: i64,
}

impl DeleteBudgetItem {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsWrite> {
        Request::new(&DELETE_BUDGET_ITEM, &[&self.campaign_guid, &self.budget_id])
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_BUDGET_ITEM: Endpoint<requirement::MarketingCampaignsWrite> =
    Endpoint::put("/marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}")
        .named("marketing.campaigns.update_budget_item");

/// The required arguments of [`update_budget_item`], by name.
pub struct UpdateBudgetItemArgs<CampaignGuid, Name> {
    /// UUID of the campaign; it is not a record ID.
    pub campaign_guid: CampaignGuid,
    /// Numeric ID of one budget item of the campaign.
    pub budget_id: i64,
    /// Sum of money, in the currency of the campaign.
    pub amount: f64,
    /// Internal identifier or title.
    pub name: Name,
    /// Position among the items of the budget.
    pub order: i64,
}

/// Updates a budget item of a campaign.
///
/// `PUT /marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}")]
#[doc(alias = "marketing.campaigns.write")]
pub fn update_budget_item(
    args: UpdateBudgetItemArgs<impl ToString, impl Into<String>>,
) -> UpdateBudgetItem {
    UpdateBudgetItem {
        campaign_guid: args.campaign_guid.to_string(),
        budget_id: args.budget_id,
        body: types::BudgetItemInput::new(args.amount, args.name, args.order),
    }
}

/// Made by [`update_budget_item`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBudgetItem {
    campaign_guid: String,
    budget_id: i64,
    body: types::BudgetItemInput,
}

impl UpdateBudgetItem {
    /// Free text for readers that explains the purpose.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsWrite> {
        let mut request =
            Request::new(&UPDATE_BUDGET_ITEM, &[&self.campaign_guid, &self.budget_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BudgetItem>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_SPEND_ITEM: Endpoint<requirement::MarketingCampaignsWrite> =
    Endpoint::post("/marketing/campaigns/2026-03/{campaignGuid}/spend")
        .named("marketing.campaigns.create_spend_item");

/// The required arguments of [`create_spend_item`], by name.
pub struct CreateSpendItemArgs<CampaignGuid, Name> {
    /// UUID of the campaign; it is not a record ID.
    pub campaign_guid: CampaignGuid,
    /// Sum of money, in the currency of the campaign.
    pub amount: f64,
    /// Internal identifier or title.
    pub name: Name,
    /// Position among the items of the spend.
    pub order: i64,
}

/// Creates a spend item of a campaign.
///
/// `POST /marketing/campaigns/2026-03/{campaignGuid}/spend`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/spend")]
#[doc(alias = "marketing.campaigns.write")]
pub fn create_spend_item(
    args: CreateSpendItemArgs<impl ToString, impl Into<String>>,
) -> CreateSpendItem {
    CreateSpendItem {
        campaign_guid: args.campaign_guid.to_string(),
        body: types::SpendItemInput::new(args.amount, args.name, args.order),
    }
}

/// Made by [`create_spend_item`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSpendItem {
    campaign_guid: String,
    body: types::SpendItemInput,
}

impl CreateSpendItem {
    /// Free text for readers that explains the purpose.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsWrite> {
        let mut request = Request::new(&CREATE_SPEND_ITEM, &[&self.campaign_guid]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SpendItem>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_SPEND_ITEM: Endpoint<requirement::MarketingCampaignsWrite> =
    Endpoint::delete("/marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}")
        .named("marketing.campaigns.delete_spend_item");

/// The required arguments of [`delete_spend_item`], by name.
pub struct DeleteSpendItemArgs<CampaignGuid> {
    /// UUID of the campaign; it is not a record ID.
    pub campaign_guid: CampaignGuid,
    /// Numeric ID of one spend item of the campaign.
    pub spend_id: i64,
}

/// Deletes a spend item of a campaign.
///
/// `DELETE /marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}")]
#[doc(alias = "marketing.campaigns.write")]
pub fn delete_spend_item(args: DeleteSpendItemArgs<impl ToString>) -> DeleteSpendItem {
    DeleteSpendItem { campaign_guid: args.campaign_guid.to_string(), spend_id: args.spend_id }
}

/// Made by [`delete_spend_item`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSpendItem {
    campaign_guid: String,
    spend_id: i64,
}

impl DeleteSpendItem {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsWrite> {
        Request::new(&DELETE_SPEND_ITEM, &[&self.campaign_guid, &self.spend_id])
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_SPEND_ITEM: Endpoint<requirement::MarketingCampaignsWrite> =
    Endpoint::put("/marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}")
        .named("marketing.campaigns.update_spend_item");

/// The required arguments of [`update_spend_item`], by name.
pub struct UpdateSpendItemArgs<CampaignGuid, Name> {
    /// UUID of the campaign; it is not a record ID.
    pub campaign_guid: CampaignGuid,
    /// Numeric ID of one spend item of the campaign.
    pub spend_id: i64,
    /// Sum of money, in the currency of the campaign.
    pub amount: f64,
    /// Internal identifier or title.
    pub name: Name,
    /// Position among the items of the spend.
    pub order: i64,
}

/// Updates a spend item of a campaign.
///
/// `PUT /marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}`
///
/// Needs `marketing.campaigns.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}")]
#[doc(alias = "marketing.campaigns.write")]
pub fn update_spend_item(
    args: UpdateSpendItemArgs<impl ToString, impl Into<String>>,
) -> UpdateSpendItem {
    UpdateSpendItem {
        campaign_guid: args.campaign_guid.to_string(),
        spend_id: args.spend_id,
        body: types::SpendItemInput::new(args.amount, args.name, args.order),
    }
}

/// Made by [`update_spend_item`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSpendItem {
    campaign_guid: String,
    spend_id: i64,
    body: types::SpendItemInput,
}

impl UpdateSpendItem {
    /// Free text for readers that explains the purpose.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsWrite> {
        let mut request = Request::new(&UPDATE_SPEND_ITEM, &[&self.campaign_guid, &self.spend_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `marketing.campaigns.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SpendItem>
    where
        C::Scopes: scope::MarketingCampaignsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
