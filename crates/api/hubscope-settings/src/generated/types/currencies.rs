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
    /// `centralExchangeRatesEnabled`.
    pub central_exchange_rates_enabled: Option<bool>,
}

/// Company currency, `CompanyCurrency` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyCurrency {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<String>,
}

/// Company currency update, `CompanyCurrencyUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyCurrencyUpdate {
    /// `currencyCode`, required.
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
    /// `currencyCode`, required.
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
    /// One of the many values of currency code.
    CurrencyCode {
        /// `AED`.
        AED = "AED",
        /// `AFN`.
        AFN = "AFN",
        /// `ALL`.
        ALL = "ALL",
        /// `AMD`.
        AMD = "AMD",
        /// `ANG`.
        ANG = "ANG",
        /// `AOA`.
        AOA = "AOA",
        /// `ARS`.
        ARS = "ARS",
        /// `AUD`.
        AUD = "AUD",
        /// `AWG`.
        AWG = "AWG",
        /// `AZN`.
        AZN = "AZN",
        /// `BAM`.
        BAM = "BAM",
        /// `BBD`.
        BBD = "BBD",
        /// `BDT`.
        BDT = "BDT",
        /// `BGN`.
        BGN = "BGN",
        /// `BHD`.
        BHD = "BHD",
        /// `BIF`.
        BIF = "BIF",
        /// `BMD`.
        BMD = "BMD",
        /// `BND`.
        BND = "BND",
        /// `BOB`.
        BOB = "BOB",
        /// `BOV`.
        BOV = "BOV",
        /// `BRL`.
        BRL = "BRL",
        /// `BSD`.
        BSD = "BSD",
        /// `BTN`.
        BTN = "BTN",
        /// `BWP`.
        BWP = "BWP",
        /// `BYN`.
        BYN = "BYN",
        /// `BZD`.
        BZD = "BZD",
        /// `CAD`.
        CAD = "CAD",
        /// `CDF`.
        CDF = "CDF",
        /// `CHE`.
        CHE = "CHE",
        /// `CHF`.
        CHF = "CHF",
        /// `CHW`.
        CHW = "CHW",
        /// `CLF`.
        CLF = "CLF",
        /// `CLP`.
        CLP = "CLP",
        /// `CNY`.
        CNY = "CNY",
        /// `COP`.
        COP = "COP",
        /// `COU`.
        COU = "COU",
        /// `CRC`.
        CRC = "CRC",
        /// `CUC`.
        CUC = "CUC",
        /// `CUP`.
        CUP = "CUP",
        /// `CVE`.
        CVE = "CVE",
        /// `CZK`.
        CZK = "CZK",
        /// `DJF`.
        DJF = "DJF",
        /// `DKK`.
        DKK = "DKK",
        /// `DOP`.
        DOP = "DOP",
        /// `DZD`.
        DZD = "DZD",
        /// `EGP`.
        EGP = "EGP",
        /// `ERN`.
        ERN = "ERN",
        /// `ETB`.
        ETB = "ETB",
        /// `EUR`.
        EUR = "EUR",
        /// `FJD`.
        FJD = "FJD",
        /// `FKP`.
        FKP = "FKP",
        /// `GBP`.
        GBP = "GBP",
        /// `GEL`.
        GEL = "GEL",
        /// `GHS`.
        GHS = "GHS",
        /// `GIP`.
        GIP = "GIP",
        /// `GMD`.
        GMD = "GMD",
        /// `GNF`.
        GNF = "GNF",
        /// `GTQ`.
        GTQ = "GTQ",
        /// `GYD`.
        GYD = "GYD",
        /// `HKD`.
        HKD = "HKD",
        /// `HNL`.
        HNL = "HNL",
        /// `HRK`.
        HRK = "HRK",
        /// `HTG`.
        HTG = "HTG",
        /// `HUF`.
        HUF = "HUF",
        /// `IDR`.
        IDR = "IDR",
        /// `ILS`.
        ILS = "ILS",
        /// `INR`.
        INR = "INR",
        /// `IQD`.
        IQD = "IQD",
        /// `IRR`.
        IRR = "IRR",
        /// `ISK`.
        ISK = "ISK",
        /// `JMD`.
        JMD = "JMD",
        /// `JOD`.
        JOD = "JOD",
        /// `JPY`.
        JPY = "JPY",
        /// `KES`.
        KES = "KES",
        /// `KGS`.
        KGS = "KGS",
        /// `KHR`.
        KHR = "KHR",
        /// `KMF`.
        KMF = "KMF",
        /// `KPW`.
        KPW = "KPW",
        /// `KRW`.
        KRW = "KRW",
        /// `KWD`.
        KWD = "KWD",
        /// `KYD`.
        KYD = "KYD",
        /// `KZT`.
        KZT = "KZT",
        /// `LAK`.
        LAK = "LAK",
        /// `LBP`.
        LBP = "LBP",
        /// `LKR`.
        LKR = "LKR",
        /// `LRD`.
        LRD = "LRD",
        /// `LSL`.
        LSL = "LSL",
        /// `LYD`.
        LYD = "LYD",
        /// `MAD`.
        MAD = "MAD",
        /// `MDL`.
        MDL = "MDL",
        /// `MGA`.
        MGA = "MGA",
        /// `MKD`.
        MKD = "MKD",
        /// `MMK`.
        MMK = "MMK",
        /// `MNT`.
        MNT = "MNT",
        /// `MOP`.
        MOP = "MOP",
        /// `MRU`.
        MRU = "MRU",
        /// `MUR`.
        MUR = "MUR",
        /// `MVR`.
        MVR = "MVR",
        /// `MWK`.
        MWK = "MWK",
        /// `MXN`.
        MXN = "MXN",
        /// `MXV`.
        MXV = "MXV",
        /// `MYR`.
        MYR = "MYR",
        /// `MZN`.
        MZN = "MZN",
        /// `NAD`.
        NAD = "NAD",
        /// `NGN`.
        NGN = "NGN",
        /// `NIO`.
        NIO = "NIO",
        /// `NOK`.
        NOK = "NOK",
        /// `NPR`.
        NPR = "NPR",
        /// `NZD`.
        NZD = "NZD",
        /// `OMR`.
        OMR = "OMR",
        /// `PAB`.
        PAB = "PAB",
        /// `PEN`.
        PEN = "PEN",
        /// `PGK`.
        PGK = "PGK",
        /// `PHP`.
        PHP = "PHP",
        /// `PKR`.
        PKR = "PKR",
        /// `PLN`.
        PLN = "PLN",
        /// `PYG`.
        PYG = "PYG",
        /// `QAR`.
        QAR = "QAR",
        /// `RON`.
        RON = "RON",
        /// `RSD`.
        RSD = "RSD",
        /// `RUB`.
        RUB = "RUB",
        /// `RWF`.
        RWF = "RWF",
        /// `SAR`.
        SAR = "SAR",
        /// `SBD`.
        SBD = "SBD",
        /// `SCR`.
        SCR = "SCR",
        /// `SDG`.
        SDG = "SDG",
        /// `SEK`.
        SEK = "SEK",
        /// `SGD`.
        SGD = "SGD",
        /// `SHP`.
        SHP = "SHP",
        /// `SLL`.
        SLL = "SLL",
        /// `SOS`.
        SOS = "SOS",
        /// `SRD`.
        SRD = "SRD",
        /// `SSP`.
        SSP = "SSP",
        /// `STN`.
        STN = "STN",
        /// `SVC`.
        SVC = "SVC",
        /// `SYP`.
        SYP = "SYP",
        /// `SZL`.
        SZL = "SZL",
        /// `THB`.
        THB = "THB",
        /// `TJS`.
        TJS = "TJS",
        /// `TMT`.
        TMT = "TMT",
        /// `TND`.
        TND = "TND",
        /// `TOP`.
        TOP = "TOP",
        /// `TRY`.
        TRY = "TRY",
        /// `TTD`.
        TTD = "TTD",
        /// `TWD`.
        TWD = "TWD",
        /// `TZS`.
        TZS = "TZS",
        /// `UAH`.
        UAH = "UAH",
        /// `UGX`.
        UGX = "UGX",
        /// `USD`.
        USD = "USD",
        /// `USN`.
        USN = "USN",
        /// `UYI`.
        UYI = "UYI",
        /// `UYU`.
        UYU = "UYU",
        /// `UZS`.
        UZS = "UZS",
        /// `VEF`.
        VEF = "VEF",
        /// `VND`.
        VND = "VND",
        /// `VUV`.
        VUV = "VUV",
        /// `WST`.
        WST = "WST",
        /// `XAF`.
        XAF = "XAF",
        /// `XAG`.
        XAG = "XAG",
        /// `XAU`.
        XAU = "XAU",
        /// `XBA`.
        XBA = "XBA",
        /// `XBB`.
        XBB = "XBB",
        /// `XBC`.
        XBC = "XBC",
        /// `XBD`.
        XBD = "XBD",
        /// `XCD`.
        XCD = "XCD",
        /// `XDR`.
        XDR = "XDR",
        /// `XOF`.
        XOF = "XOF",
        /// `XPD`.
        XPD = "XPD",
        /// `XPF`.
        XPF = "XPF",
        /// `XPT`.
        XPT = "XPT",
        /// `XSU`.
        XSU = "XSU",
        /// `XUA`.
        XUA = "XUA",
        /// `YER`.
        YER = "YER",
        /// `ZAR`.
        ZAR = "ZAR",
        /// `ZMW`.
        ZMW = "ZMW",
        /// `ZWL`.
        ZWL = "ZWL",
    }
}

/// Currency code info, `CurrencyCodeInfo` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CurrencyCodeInfo {
    /// `currencyCode`.
    pub currency_code: Option<String>,
    /// `currencyName`.
    pub currency_name: Option<String>,
}

/// Exchange rate, `ExchangeRate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExchangeRate {
    /// `conversionRate`.
    pub conversion_rate: Option<f64>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `effectiveAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub effective_at: Option<Timestamp>,
    /// `fromCurrencyCode`.
    pub from_currency_code: Option<CurrencyCode>,
    /// `id`.
    pub id: Option<String>,
    /// `toCurrencyCode`.
    pub to_currency_code: Option<CurrencyCode>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `visibleInUI`.
    #[serde(rename = "visibleInUI")]
    pub visible_in_ui: Option<bool>,
}

/// Exchange rate batch update, `ExchangeRateUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExchangeRateBatchUpdate {
    /// `conversionRate`, required.
    pub conversion_rate: f64,
    /// `effectiveAt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_at: Option<Timestamp>,
    /// `id`, required.
    pub id: String,
}

impl ExchangeRateBatchUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(conversion_rate: f64, id: impl Into<String>) -> Self {
        Self { conversion_rate, effective_at: None, id: id.into() }
    }

    /// Sets `effectiveAt`.
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
    /// `conversionRate`, required.
    pub conversion_rate: f64,
    /// `effectiveAt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_at: Option<Timestamp>,
    /// `fromCurrencyCode`, required.
    pub from_currency_code: CurrencyCode,
}

impl ExchangeRateCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(conversion_rate: f64, from_currency_code: CurrencyCode) -> Self {
        Self { conversion_rate, effective_at: None, from_currency_code }
    }

    /// Sets `effectiveAt`.
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
    /// `conversionRate`, required.
    pub conversion_rate: f64,
    /// `effectiveAt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_at: Option<Timestamp>,
}

impl ExchangeRateUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(conversion_rate: f64) -> Self {
        Self { conversion_rate, effective_at: None }
    }

    /// Sets `effectiveAt`.
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
    /// `fromCurrencyCode`, required.
    pub from_currency_code: CurrencyCode,
    /// `toCurrencyCode`, required.
    pub to_currency_code: CurrencyCode,
    /// `visibleInUI`, required.
    #[serde(rename = "visibleInUI")]
    pub visible_in_ui: bool,
}

/// The required arguments of [`ExchangeRateVisibilityUpdate::new`], by name.
pub struct ExchangeRateVisibilityUpdateArgs {
    /// `fromCurrencyCode`.
    pub from_currency_code: CurrencyCode,
    /// `toCurrencyCode`.
    pub to_currency_code: CurrencyCode,
    /// `visibleInUI`.
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
    /// `id`, required.
    pub id: String,
}

impl ObjectId {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
