//! Calls that need `marketing.campaigns.revenue.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static GET_REVENUE: Endpoint<requirement::MarketingCampaignsRevenueReadOrOthers> =
    Endpoint::get("/marketing/campaigns/2026-03/{campaignGuid}/reports/revenue")
        .named("marketing.campaigns.get_revenue");

/// Gets the revenue of a campaign.
///
/// `GET /marketing/campaigns/2026-03/{campaignGuid}/reports/revenue`
///
/// Needs `marketing.campaigns.revenue.full.read` or `marketing.campaigns.revenue.lite.read` or `marketing.campaigns.revenue.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::campaigns::revenue::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("marketing.campaigns.revenue.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = read::get_revenue("campaignGuid").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/campaigns/2026-03/{campaignGuid}/reports/revenue")]
#[doc(alias = "marketing.campaigns.revenue.full.read")]
#[doc(alias = "marketing.campaigns.revenue.lite.read")]
#[doc(alias = "marketing.campaigns.revenue.read")]
pub fn get_revenue(campaign_guid: impl ToString) -> GetRevenue {
    GetRevenue {
        campaign_guid: campaign_guid.to_string(),
        attribution_model: None,
        end_date: None,
        start_date: None,
    }
}

/// Made by [`get_revenue`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRevenue {
    campaign_guid: String,
    attribution_model: Option<String>,
    end_date: Option<String>,
    start_date: Option<String>,
}

impl GetRevenue {
    /// Rule that credits revenue to interactions: `LINEAR` (default), `FIRST_INTERACTION`,
    /// `LAST_INTERACTION`, `FULL_PATH`, `U_SHAPED`, `W_SHAPED`, `TIME_DECAY`, `J_SHAPED` or
    /// `INVERSE_J_SHAPED`.
    pub fn attribution_model(mut self, attribution_model: impl Into<String>) -> Self {
        self.attribution_model = Some(attribution_model.into());
        self
    }

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
    pub fn into_request(self) -> Request<requirement::MarketingCampaignsRevenueReadOrOthers> {
        let mut request = Request::new(&GET_REVENUE, &[&self.campaign_guid]);
        request.query("attributionModel", self.attribution_model.as_ref());
        request.query("endDate", self.end_date.as_ref());
        request.query("startDate", self.start_date.as_ref());
        request
    }

    /// Sends the request. Needs `marketing.campaigns.revenue.full.read` or `marketing.campaigns.revenue.lite.read` or `marketing.campaigns.revenue.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::RevenueAttributionAggregate>
    where
        C::Scopes: scope::MarketingCampaignsRevenueReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}
