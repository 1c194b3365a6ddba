//! Calls that need `settings.currencies.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Request, Timestamp,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static ADD_CURRENCY: Endpoint<requirement::SettingsCurrenciesWrite> =
    Endpoint::post("/settings/currencies/2026-03/central-fx-rates/add-currency")
        .named("settings.currencies.add_currency");

/// Adds a currency whose exchange rate HubSpot keeps up to date.
///
/// `POST /settings/currencies/2026-03/central-fx-rates/add-currency`
///
/// Needs `settings.currencies.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/currencies/2026-03/central-fx-rates/add-currency")]
#[doc(alias = "settings.currencies.write")]
pub fn add_currency(currency_code: types::CurrencyCode) -> AddCurrency {
    AddCurrency { body: types::CurrencyAdd::new(currency_code) }
}

/// Made by [`add_currency`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddCurrency {
    body: types::CurrencyAdd,
}

impl AddCurrency {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesWrite> {
        let mut request = Request::new(&ADD_CURRENCY, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `settings.currencies.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ExchangeRate>
    where
        C::Scopes: scope::SettingsCurrenciesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_COMPANY_CURRENCY: Endpoint<requirement::SettingsCurrenciesWrite> =
    Endpoint::put("/settings/currencies/2026-03/company-currency")
        .named("settings.currencies.update_company_currency");

/// Updates the company currency.
///
/// `PUT /settings/currencies/2026-03/company-currency`
///
/// Needs `settings.currencies.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/currencies/2026-03/company-currency")]
#[doc(alias = "settings.currencies.write")]
pub fn update_company_currency(currency_code: types::CurrencyCode) -> UpdateCompanyCurrency {
    UpdateCompanyCurrency { body: types::CompanyCurrencyUpdate::new(currency_code) }
}

/// Made by [`update_company_currency`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCompanyCurrency {
    body: types::CompanyCurrencyUpdate,
}

impl UpdateCompanyCurrency {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesWrite> {
        let mut request = Request::new(&UPDATE_COMPANY_CURRENCY, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `settings.currencies.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CompanyCurrency>
    where
        C::Scopes: scope::SettingsCurrenciesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_EXCHANGE_RATE: Endpoint<requirement::SettingsCurrenciesWrite> =
    Endpoint::post("/settings/currencies/2026-03/exchange-rates")
        .named("settings.currencies.create_exchange_rate");

/// Creates an exchange rate of currencies.
///
/// `POST /settings/currencies/2026-03/exchange-rates`
///
/// Needs `settings.currencies.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/currencies/2026-03/exchange-rates")]
#[doc(alias = "settings.currencies.write")]
pub fn create_exchange_rate(
    conversion_rate: f64,
    from_currency_code: types::CurrencyCode,
) -> CreateExchangeRate {
    CreateExchangeRate { body: types::ExchangeRateCreate::new(conversion_rate, from_currency_code) }
}

/// Made by [`create_exchange_rate`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExchangeRate {
    body: types::ExchangeRateCreate,
}

impl CreateExchangeRate {
    pub fn effective_at(mut self, effective_at: Timestamp) -> Self {
        self.body = self.body.effective_at(effective_at);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesWrite> {
        let mut request = Request::new(&CREATE_EXCHANGE_RATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `settings.currencies.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ExchangeRate>
    where
        C::Scopes: scope::SettingsCurrenciesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_CREATE_EXCHANGE_RATES: Endpoint<requirement::SettingsCurrenciesWrite> =
    Endpoint::post("/settings/currencies/2026-03/exchange-rates/batch/create")
        .named("settings.currencies.batch_create_exchange_rates");

/// Creates exchange rates of currencies in one batch.
///
/// `POST /settings/currencies/2026-03/exchange-rates/batch/create`
///
/// Needs `settings.currencies.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/currencies/2026-03/exchange-rates/batch/create")]
#[doc(alias = "settings.currencies.write")]
pub fn batch_create_exchange_rates(
    inputs: impl IntoIterator<Item = impl Into<types::ExchangeRateCreate>>,
) -> BatchCreateExchangeRates {
    BatchCreateExchangeRates {
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_create_exchange_rates`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateExchangeRates {
    body: BatchInput<types::ExchangeRateCreate>,
}

impl BatchCreateExchangeRates {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesWrite> {
        let mut request = Request::new(&BATCH_CREATE_EXCHANGE_RATES, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `settings.currencies.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::ExchangeRate>>
    where
        C::Scopes: scope::SettingsCurrenciesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE_EXCHANGE_RATES: Endpoint<requirement::SettingsCurrenciesWrite> =
    Endpoint::post("/settings/currencies/2026-03/exchange-rates/batch/update")
        .named("settings.currencies.batch_update_exchange_rates");

/// Updates exchange rates of currencies in one batch.
///
/// `POST /settings/currencies/2026-03/exchange-rates/batch/update`
///
/// Needs `settings.currencies.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/currencies/2026-03/exchange-rates/batch/update")]
#[doc(alias = "settings.currencies.write")]
pub fn batch_update_exchange_rates(
    inputs: impl IntoIterator<Item = impl Into<types::ExchangeRateBatchUpdate>>,
) -> BatchUpdateExchangeRates {
    BatchUpdateExchangeRates {
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_update_exchange_rates`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateExchangeRates {
    body: BatchInput<types::ExchangeRateBatchUpdate>,
}

impl BatchUpdateExchangeRates {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesWrite> {
        let mut request = Request::new(&BATCH_UPDATE_EXCHANGE_RATES, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `settings.currencies.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::ExchangeRate>>
    where
        C::Scopes: scope::SettingsCurrenciesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_EXCHANGE_RATE_VISIBILITY: Endpoint<requirement::SettingsCurrenciesWrite> =
    Endpoint::post("/settings/currencies/2026-03/exchange-rates/update-visibility")
        .named("settings.currencies.update_exchange_rate_visibility");

/// The required arguments of [`update_exchange_rate_visibility`], by name.
pub struct UpdateExchangeRateVisibilityArgs {
    pub from_currency_code: types::CurrencyCode,
    pub to_currency_code: types::CurrencyCode,
    pub visible_in_ui: bool,
}

/// Shows or hides a currency.
///
/// `POST /settings/currencies/2026-03/exchange-rates/update-visibility`
///
/// Needs `settings.currencies.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/currencies/2026-03/exchange-rates/update-visibility")]
#[doc(alias = "settings.currencies.write")]
pub fn update_exchange_rate_visibility(
    args: UpdateExchangeRateVisibilityArgs,
) -> UpdateExchangeRateVisibility {
    UpdateExchangeRateVisibility {
        body: types::ExchangeRateVisibilityUpdate::new(types::ExchangeRateVisibilityUpdateArgs {
            from_currency_code: args.from_currency_code,
            to_currency_code: args.to_currency_code,
            visible_in_ui: args.visible_in_ui,
        }),
    }
}

/// Made by [`update_exchange_rate_visibility`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateExchangeRateVisibility {
    body: types::ExchangeRateVisibilityUpdate,
}

impl UpdateExchangeRateVisibility {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesWrite> {
        let mut request = Request::new(&UPDATE_EXCHANGE_RATE_VISIBILITY, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `settings.currencies.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::SettingsCurrenciesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_EXCHANGE_RATE: Endpoint<requirement::SettingsCurrenciesWrite> =
    Endpoint::patch("/settings/currencies/2026-03/exchange-rates/{exchangeRateId}")
        .named("settings.currencies.update_exchange_rate");

/// Updates an exchange rate of currencies.
///
/// `PATCH /settings/currencies/2026-03/exchange-rates/{exchangeRateId}`
///
/// Needs `settings.currencies.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_settings::currencies::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("settings.currencies.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::update_exchange_rate("exchangeRateId", 1.5).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/settings/currencies/2026-03/exchange-rates/{exchangeRateId}")]
#[doc(alias = "settings.currencies.write")]
pub fn update_exchange_rate(
    exchange_rate_id: impl ToString,
    conversion_rate: f64,
) -> UpdateExchangeRate {
    UpdateExchangeRate {
        exchange_rate_id: exchange_rate_id.to_string(),
        body: types::ExchangeRateUpdate::new(conversion_rate),
    }
}

/// Made by [`update_exchange_rate`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateExchangeRate {
    exchange_rate_id: String,
    body: types::ExchangeRateUpdate,
}

impl UpdateExchangeRate {
    pub fn effective_at(mut self, effective_at: Timestamp) -> Self {
        self.body = self.body.effective_at(effective_at);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsCurrenciesWrite> {
        let mut request = Request::new(&UPDATE_EXCHANGE_RATE, &[&self.exchange_rate_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `settings.currencies.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ExchangeRate>
    where
        C::Scopes: scope::SettingsCurrenciesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
