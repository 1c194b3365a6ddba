//! Calls that need `settings.currencies.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Page, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static GET_CENTRAL_FX_RATES_INFORMATION: Endpoint<requirement::SettingsCurrenciesReadOrOthers> =
    Endpoint::get("/settings/currencies/2026-03/central-fx-rates/information")
        .named("settings.currencies.get_central_fx_rates_information");

/// Gets whether HubSpot keeps the exchange rates of the account up to date.
///
/// `GET /settings/currencies/2026-03/central-fx-rates/information`
///
/// Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_settings::currencies::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("settings.currencies.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = read::get_central_fx_rates_information().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/settings/currencies/2026-03/central-fx-rates/information")]
#[doc(alias = "cpq.quotes.read")]
#[doc(alias = "cpq.quotes.write")]
#[doc(alias = "crm.objects.quotes.read")]
#[doc(alias = "crm.objects.quotes.write")]
#[doc(alias = "settings.currencies.read")]
pub fn get_central_fx_rates_information() -> GetCentralFxRatesInformation {
    GetCentralFxRatesInformation {}
}

/// Made by [`get_central_fx_rates_information`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCentralFxRatesInformation {}

impl GetCentralFxRatesInformation {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesReadOrOthers> {
        Request::new(&GET_CENTRAL_FX_RATES_INFORMATION, &[])
    }

    /// Sends the request. Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(
        self,
        client: &C,
    ) -> C::Reply<'_, types::CentralExchangeRatesInformation>
    where
        C::Scopes: scope::SettingsCurrenciesReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_UNSUPPORTED_CURRENCIES: Endpoint<requirement::SettingsCurrenciesReadOrOthers> =
    Endpoint::get("/settings/currencies/2026-03/central-fx-rates/unsupported-currencies")
        .named("settings.currencies.list_unsupported_currencies");

/// Lists unsupported currencies.
///
/// `GET /settings/currencies/2026-03/central-fx-rates/unsupported-currencies`
///
/// Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/currencies/2026-03/central-fx-rates/unsupported-currencies")]
#[doc(alias = "cpq.quotes.read")]
#[doc(alias = "cpq.quotes.write")]
#[doc(alias = "crm.objects.quotes.read")]
#[doc(alias = "crm.objects.quotes.write")]
#[doc(alias = "settings.currencies.read")]
pub fn list_unsupported_currencies() -> ListUnsupportedCurrencies {
    ListUnsupportedCurrencies {}
}

/// Made by [`list_unsupported_currencies`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUnsupportedCurrencies {}

impl ListUnsupportedCurrencies {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesReadOrOthers> {
        Request::new(&LIST_UNSUPPORTED_CURRENCIES, &[])
    }

    /// Sends the request. Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::CurrencyCodeInfo>>
    where
        C::Scopes: scope::SettingsCurrenciesReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_CODES: Endpoint<requirement::SettingsCurrenciesReadOrOthers> =
    Endpoint::get("/settings/currencies/2026-03/codes").named("settings.currencies.list_codes");

/// Lists the codes of all currencies.
///
/// `GET /settings/currencies/2026-03/codes`
///
/// Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/currencies/2026-03/codes")]
#[doc(alias = "cpq.quotes.read")]
#[doc(alias = "cpq.quotes.write")]
#[doc(alias = "crm.objects.quotes.read")]
#[doc(alias = "crm.objects.quotes.write")]
#[doc(alias = "settings.currencies.read")]
pub fn list_codes() -> ListCodes {
    ListCodes {}
}

/// Made by [`list_codes`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCodes {}

impl ListCodes {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesReadOrOthers> {
        Request::new(&LIST_CODES, &[])
    }

    /// Sends the request. Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::CurrencyCodeInfo>>
    where
        C::Scopes: scope::SettingsCurrenciesReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_COMPANY_CURRENCY: Endpoint<requirement::SettingsCurrenciesReadOrOthers> =
    Endpoint::get("/settings/currencies/2026-03/company-currency")
        .named("settings.currencies.get_company_currency");

/// Gets the company currency.
///
/// `GET /settings/currencies/2026-03/company-currency`
///
/// Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/currencies/2026-03/company-currency")]
#[doc(alias = "cpq.quotes.read")]
#[doc(alias = "cpq.quotes.write")]
#[doc(alias = "crm.objects.quotes.read")]
#[doc(alias = "crm.objects.quotes.write")]
#[doc(alias = "settings.currencies.read")]
pub fn get_company_currency() -> GetCompanyCurrency {
    GetCompanyCurrency {}
}

/// Made by [`get_company_currency`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCompanyCurrency {}

impl GetCompanyCurrency {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesReadOrOthers> {
        Request::new(&GET_COMPANY_CURRENCY, &[])
    }

    /// Sends the request. Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CompanyCurrency>
    where
        C::Scopes: scope::SettingsCurrenciesReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_EXCHANGE_RATES: Endpoint<requirement::SettingsCurrenciesReadOrOthers> =
    Endpoint::get("/settings/currencies/2026-03/exchange-rates")
        .named("settings.currencies.list_exchange_rates");

/// Lists exchange rates of currencies.
///
/// `GET /settings/currencies/2026-03/exchange-rates`
///
/// Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/currencies/2026-03/exchange-rates")]
#[doc(alias = "cpq.quotes.read")]
#[doc(alias = "cpq.quotes.write")]
#[doc(alias = "crm.objects.quotes.read")]
#[doc(alias = "crm.objects.quotes.write")]
#[doc(alias = "settings.currencies.read")]
pub fn list_exchange_rates() -> ListExchangeRates {
    ListExchangeRates { after: None, from_currency_code: None, limit: None, to_currency_code: None }
}

/// Made by [`list_exchange_rates`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListExchangeRates {
    after: Option<String>,
    from_currency_code: Option<types::CurrencyCode>,
    limit: Option<i64>,
    to_currency_code: Option<types::CurrencyCode>,
}

impl ListExchangeRates {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only rates of this currency, as three letters of ISO 4217.
    pub fn from_currency_code(mut self, from_currency_code: types::CurrencyCode) -> Self {
        self.from_currency_code = Some(from_currency_code);
        self
    }

    /// Largest number of results on a page. Default: 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns only rates into this currency, as three letters of ISO 4217.
    pub fn to_currency_code(mut self, to_currency_code: types::CurrencyCode) -> Self {
        self.to_currency_code = Some(to_currency_code);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesReadOrOthers> {
        let mut request = Request::new(&LIST_EXCHANGE_RATES, &[]);
        request.query("after", self.after.as_ref());
        request.query("fromCurrencyCode", self.from_currency_code.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("toCurrencyCode", self.to_currency_code.as_ref());
        request
    }

    /// Sends the request. Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ExchangeRate>>
    where
        C::Scopes: scope::SettingsCurrenciesReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ_EXCHANGE_RATES: Endpoint<requirement::SettingsCurrenciesReadOrOthers> =
    Endpoint::post("/settings/currencies/2026-03/exchange-rates/batch/read")
        .named("settings.currencies.batch_read_exchange_rates")
        .retry_safety(RetrySafety::Safe);

/// Reads exchange rates of currencies in one batch.
///
/// `POST /settings/currencies/2026-03/exchange-rates/batch/read`
///
/// Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/currencies/2026-03/exchange-rates/batch/read")]
#[doc(alias = "cpq.quotes.read")]
#[doc(alias = "cpq.quotes.write")]
#[doc(alias = "crm.objects.quotes.read")]
#[doc(alias = "crm.objects.quotes.write")]
#[doc(alias = "settings.currencies.read")]
pub fn batch_read_exchange_rates(
    inputs: impl IntoIterator<Item = impl Into<types::ObjectId>>,
) -> BatchReadExchangeRates {
    BatchReadExchangeRates {
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_read_exchange_rates`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchReadExchangeRates {
    body: BatchInput<types::ObjectId>,
}

impl BatchReadExchangeRates {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesReadOrOthers> {
        let mut request = Request::new(&BATCH_READ_EXCHANGE_RATES, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::ExchangeRate>>
    where
        C::Scopes: scope::SettingsCurrenciesReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_CURRENT_EXCHANGE_RATES: Endpoint<requirement::SettingsCurrenciesReadOrOthers> =
    Endpoint::get("/settings/currencies/2026-03/exchange-rates/current")
        .named("settings.currencies.list_current_exchange_rates");

/// Lists current exchange rates of currencies.
///
/// `GET /settings/currencies/2026-03/exchange-rates/current`
///
/// Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/currencies/2026-03/exchange-rates/current")]
#[doc(alias = "cpq.quotes.read")]
#[doc(alias = "cpq.quotes.write")]
#[doc(alias = "crm.objects.quotes.read")]
#[doc(alias = "crm.objects.quotes.write")]
#[doc(alias = "settings.currencies.read")]
pub fn list_current_exchange_rates() -> ListCurrentExchangeRates {
    ListCurrentExchangeRates {}
}

/// Made by [`list_current_exchange_rates`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCurrentExchangeRates {}

impl ListCurrentExchangeRates {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesReadOrOthers> {
        Request::new(&LIST_CURRENT_EXCHANGE_RATES, &[])
    }

    /// Sends the request. Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ExchangeRate>>
    where
        C::Scopes: scope::SettingsCurrenciesReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_EXCHANGE_RATE: Endpoint<requirement::SettingsCurrenciesReadOrOthers> =
    Endpoint::get("/settings/currencies/2026-03/exchange-rates/{exchangeRateId}")
        .named("settings.currencies.get_exchange_rate");

/// Gets an exchange rate of currencies.
///
/// `GET /settings/currencies/2026-03/exchange-rates/{exchangeRateId}`
///
/// Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/currencies/2026-03/exchange-rates/{exchangeRateId}")]
#[doc(alias = "cpq.quotes.read")]
#[doc(alias = "cpq.quotes.write")]
#[doc(alias = "crm.objects.quotes.read")]
#[doc(alias = "crm.objects.quotes.write")]
#[doc(alias = "settings.currencies.read")]
pub fn get_exchange_rate(exchange_rate_id: impl ToString) -> GetExchangeRate {
    GetExchangeRate { exchange_rate_id: exchange_rate_id.to_string() }
}

/// Made by [`get_exchange_rate`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetExchangeRate {
    exchange_rate_id: String,
}

impl GetExchangeRate {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesReadOrOthers> {
        Request::new(&GET_EXCHANGE_RATE, &[&self.exchange_rate_id])
    }

    /// Sends the request. Needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ExchangeRate>
    where
        C::Scopes: scope::SettingsCurrenciesReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}
