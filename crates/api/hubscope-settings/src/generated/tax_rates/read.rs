//! Calls that need `tax_rates.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::TaxRatesReadOrOthers> =
    Endpoint::get("/tax-rates/2026-03/tax-rates").named("settings.tax_rates.list");

/// Lists tax rates.
///
/// `GET /tax-rates/2026-03/tax-rates`
///
/// Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `tax_rates.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_settings::tax_rates::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("tax_rates.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/tax-rates/2026-03/tax-rates")]
#[doc(alias = "cpq.quotes.read")]
#[doc(alias = "cpq.quotes.write")]
#[doc(alias = "crm.objects.quotes.read")]
#[doc(alias = "crm.objects.quotes.write")]
#[doc(alias = "tax_rates.read")]
pub fn list() -> List {
    List { active: None, after: None, limit: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    active: Option<bool>,
    after: Option<String>,
    limit: Option<i64>,
}

impl List {
    /// `true` returns only rates in use, `false` only those out of use.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

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

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::TaxRatesReadOrOthers> {
        let mut request = Request::new(&LIST, &[]);
        request.query("active", self.active.as_ref());
        request.query("after", self.after.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `tax_rates.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::TaxRateGroup>>
    where
        C::Scopes: scope::TaxRatesReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::TaxRatesReadOrOthers> =
    Endpoint::get("/tax-rates/2026-03/tax-rates/{taxRateGroupId}").named("settings.tax_rates.get");

/// Gets a tax rate.
///
/// `GET /tax-rates/2026-03/tax-rates/{taxRateGroupId}`
///
/// Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `tax_rates.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/tax-rates/2026-03/tax-rates/{taxRateGroupId}")]
#[doc(alias = "cpq.quotes.read")]
#[doc(alias = "cpq.quotes.write")]
#[doc(alias = "crm.objects.quotes.read")]
#[doc(alias = "crm.objects.quotes.write")]
#[doc(alias = "tax_rates.read")]
pub fn get(tax_rate_group_id: impl ToString) -> Get {
    Get { tax_rate_group_id: tax_rate_group_id.to_string() }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    tax_rate_group_id: String,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::TaxRatesReadOrOthers> {
        Request::new(&GET, &[&self.tax_rate_group_id])
    }

    /// Sends the request. Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `tax_rates.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::TaxRateGroup>
    where
        C::Scopes: scope::TaxRatesReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}
