//! Types of `currencies`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{__private::optional_timestamp, Timestamp};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Central exchange rates information, `CentralExchangeRatesInformation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CentralExchangeRatesInformation {
    pub central_exchange_rates_enabled: Option<bool>,
}

/// Company currency, `CompanyCurrency` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyCurrency {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
}

/// Company currency update, `CompanyCurrencyUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyCurrencyUpdate {
    /// Currency, as three letters of ISO 4217, such as `EUR`.
    pub currency_code: CurrencyCode,
}

impl CompanyCurrencyUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(currency_code: CurrencyCode) -> Self {
        Self { currency_code }
    }
}

/// Currency add, `CurrencyCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CurrencyAdd {
    /// Currency, as three letters of ISO 4217, such as `EUR`.
    pub currency_code: CurrencyCode,
}

impl CurrencyAdd {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(currency_code: CurrencyCode) -> Self {
        Self { currency_code }
    }
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    CurrencyCode {
        AED = "AED",
        AFN = "AFN",
        ALL = "ALL",
        AMD = "AMD",
        ANG = "ANG",
        AOA = "AOA",
        ARS = "ARS",
        AUD = "AUD",
        AWG = "AWG",
        AZN = "AZN",
        BAM = "BAM",
        BBD = "BBD",
        BDT = "BDT",
        BGN = "BGN",
        BHD = "BHD",
        BIF = "BIF",
        BMD = "BMD",
        BND = "BND",
        BOB = "BOB",
        BOV = "BOV",
        BRL = "BRL",
        BSD = "BSD",
        BTN = "BTN",
        BWP = "BWP",
        BYN = "BYN",
        BZD = "BZD",
        CAD = "CAD",
        CDF = "CDF",
        CHE = "CHE",
        CHF = "CHF",
        CHW = "CHW",
        CLF = "CLF",
        CLP = "CLP",
        CNY = "CNY",
        COP = "COP",
        COU = "COU",
        CRC = "CRC",
        CUC = "CUC",
        CUP = "CUP",
        CVE = "CVE",
        CZK = "CZK",
        DJF = "DJF",
        DKK = "DKK",
        DOP = "DOP",
        DZD = "DZD",
        EGP = "EGP",
        ERN = "ERN",
        ETB = "ETB",
        EUR = "EUR",
        FJD = "FJD",
        FKP = "FKP",
        GBP = "GBP",
        GEL = "GEL",
        GHS = "GHS",
        GIP = "GIP",
        GMD = "GMD",
        GNF = "GNF",
        GTQ = "GTQ",
        GYD = "GYD",
        HKD = "HKD",
        HNL = "HNL",
        HRK = "HRK",
        HTG = "HTG",
        HUF = "HUF",
        IDR = "IDR",
        ILS = "ILS",
        INR = "INR",
        IQD = "IQD",
        IRR = "IRR",
        ISK = "ISK",
        JMD = "JMD",
        JOD = "JOD",
        JPY = "JPY",
        KES = "KES",
        KGS = "KGS",
        KHR = "KHR",
        KMF = "KMF",
        KPW = "KPW",
        KRW = "KRW",
        KWD = "KWD",
        KYD = "KYD",
        KZT = "KZT",
        LAK = "LAK",
        LBP = "LBP",
        LKR = "LKR",
        LRD = "LRD",
        LSL = "LSL",
        LYD = "LYD",
        MAD = "MAD",
        MDL = "MDL",
        MGA = "MGA",
        MKD = "MKD",
        MMK = "MMK",
        MNT = "MNT",
        MOP = "MOP",
        MRU = "MRU",
        MUR = "MUR",
        MVR = "MVR",
        MWK = "MWK",
        MXN = "MXN",
        MXV = "MXV",
        MYR = "MYR",
        MZN = "MZN",
        NAD = "NAD",
        NGN = "NGN",
        NIO = "NIO",
        NOK = "NOK",
        NPR = "NPR",
        NZD = "NZD",
        OMR = "OMR",
        PAB = "PAB",
        PEN = "PEN",
        PGK = "PGK",
        PHP = "PHP",
        PKR = "PKR",
        PLN = "PLN",
        PYG = "PYG",
        QAR = "QAR",
        RON = "RON",
        RSD = "RSD",
        RUB = "RUB",
        RWF = "RWF",
        SAR = "SAR",
        SBD = "SBD",
        SCR = "SCR",
        SDG = "SDG",
        SEK = "SEK",
        SGD = "SGD",
        SHP = "SHP",
        SLL = "SLL",
        SOS = "SOS",
        SRD = "SRD",
        SSP = "SSP",
        STN = "STN",
        SVC = "SVC",
        SYP = "SYP",
        SZL = "SZL",
        THB = "THB",
        TJS = "TJS",
        TMT = "TMT",
        TND = "TND",
        TOP = "TOP",
        TRY = "TRY",
        TTD = "TTD",
        TWD = "TWD",
        TZS = "TZS",
        UAH = "UAH",
        UGX = "UGX",
        USD = "USD",
        USN = "USN",
        UYI = "UYI",
        UYU = "UYU",
        UZS = "UZS",
        VEF = "VEF",
        VND = "VND",
        VUV = "VUV",
        WST = "WST",
        XAF = "XAF",
        XAG = "XAG",
        XAU = "XAU",
        XBA = "XBA",
        XBB = "XBB",
        XBC = "XBC",
        XBD = "XBD",
        XCD = "XCD",
        XDR = "XDR",
        XOF = "XOF",
        XPD = "XPD",
        XPF = "XPF",
        XPT = "XPT",
        XSU = "XSU",
        XUA = "XUA",
        YER = "YER",
        ZAR = "ZAR",
        ZMW = "ZMW",
        ZWL = "ZWL",
    }
}

/// Currency code info, `CurrencyCodeInfo` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CurrencyCodeInfo {
    /// Currency, as three letters of ISO 4217, such as `EUR`.
    pub currency_code: Option<String>,
    pub currency_name: Option<String>,
}

/// Exchange rate, `ExchangeRate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExchangeRate {
    pub conversion_rate: Option<f64>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub effective_at: Option<Timestamp>,
    pub from_currency_code: Option<CurrencyCode>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub to_currency_code: Option<CurrencyCode>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    #[serde(rename = "visibleInUI")]
    pub visible_in_ui: Option<bool>,
}

/// Exchange rate batch update, `ExchangeRateUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExchangeRateBatchUpdate {
    pub conversion_rate: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: String,
}

impl ExchangeRateBatchUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(conversion_rate: f64, id: impl Into<String>) -> Self {
        Self { conversion_rate, effective_at: None, id: id.into() }
    }

    #[must_use]
    pub fn effective_at(mut self, effective_at: Timestamp) -> Self {
        self.effective_at = Some(effective_at);
        self
    }
}

/// Exchange rate create, `ExchangeRateCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExchangeRateCreate {
    pub conversion_rate: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_at: Option<Timestamp>,
    pub from_currency_code: CurrencyCode,
}

impl ExchangeRateCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(conversion_rate: f64, from_currency_code: CurrencyCode) -> Self {
        Self { conversion_rate, effective_at: None, from_currency_code }
    }

    #[must_use]
    pub fn effective_at(mut self, effective_at: Timestamp) -> Self {
        self.effective_at = Some(effective_at);
        self
    }
}

/// Exchange rate update, `ExchangeRateMultiplier` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExchangeRateUpdate {
    pub conversion_rate: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_at: Option<Timestamp>,
}

impl ExchangeRateUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(conversion_rate: f64) -> Self {
        Self { conversion_rate, effective_at: None }
    }

    #[must_use]
    pub fn effective_at(mut self, effective_at: Timestamp) -> Self {
        self.effective_at = Some(effective_at);
        self
    }
}

/// Exchange rate visibility update, `CurrencyPairUpdate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExchangeRateVisibilityUpdate {
    pub from_currency_code: CurrencyCode,
    pub to_currency_code: CurrencyCode,
    #[serde(rename = "visibleInUI")]
    pub visible_in_ui: bool,
}

/// The required arguments of [`ExchangeRateVisibilityUpdate::new`], by name.
pub struct ExchangeRateVisibilityUpdateArgs {
    pub from_currency_code: CurrencyCode,
    pub to_currency_code: CurrencyCode,
    pub visible_in_ui: bool,
}

impl ExchangeRateVisibilityUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ExchangeRateVisibilityUpdateArgs) -> Self {
        Self {
            from_currency_code: args.from_currency_code,
            to_currency_code: args.to_currency_code,
            visible_in_ui: args.visible_in_ui,
        }
    }
}

/// Object id, `PublicObjectId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ObjectId {
    /// Record ID.
    pub id: String,
}

impl ObjectId {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
