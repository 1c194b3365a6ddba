//! Types of `campaigns`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Properties, Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Budget item, `PublicBudgetItem` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BudgetItem {
    /// `amount`.
    pub amount: Option<f64>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `order`.
    pub order: Option<i64>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Budget item input, `PublicBudgetItemInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BudgetItemInput {
    /// `amount`, required.
    pub amount: f64,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `name`, required.
    pub name: String,
    /// `order`, required.
    pub order: i64,
}

impl BudgetItemInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(amount: f64, name: impl Into<String>, order: i64) -> Self {
        Self { amount, description: None, name: name.into(), order }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// Budget totals, `PublicBudgetTotals` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BudgetTotals {
    /// `budgetItems`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub budget_items: Vec<BudgetItem>,
    /// `budgetTotal`.
    pub budget_total: Option<f64>,
    /// `currencyCode`.
    pub currency_code: Option<CurrencyCode>,
    /// `remainingBudget`.
    pub remaining_budget: Option<f64>,
    /// `spendItems`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub spend_items: Vec<SpendItem>,
    /// `spendTotal`.
    pub spend_total: Option<f64>,
}

/// Business unit, `PublicBusinessUnit` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct BusinessUnit {
    /// `id`.
    pub id: Option<i64>,
}

/// Campaign, `PublicCampaign` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Campaign {
    /// `businessUnits`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub business_units: Vec<BusinessUnit>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<String>,
    /// `properties`.
    #[serde(default)]
    pub properties: Properties,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Campaign asset, `PublicCampaignAsset` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CampaignAsset {
    /// `id`.
    pub id: Option<String>,
    /// `metrics`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub metrics: BTreeMap<String, f64>,
    /// `name`.
    pub name: Option<String>,
}

/// Campaign batch update, `PublicCampaignBatchUpdateItem` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CampaignBatchUpdate {
    /// `id`, required.
    pub id: String,
    /// `properties`, required.
    pub properties: Properties,
}

impl CampaignBatchUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>, properties: impl Into<Properties>) -> Self {
        Self { id: id.into(), properties: properties.into() }
    }
}

/// Campaign id, `PublicCampaignDeleteInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CampaignId {
    /// `id`, required.
    pub id: String,
}

impl CampaignId {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// Campaign input, `PublicCampaignInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CampaignInput {
    /// `properties`, required.
    pub properties: Properties,
}

impl CampaignInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(properties: impl Into<Properties>) -> Self {
        Self { properties: properties.into() }
    }
}

/// Campaign with assets, `PublicCampaignWithAssets` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CampaignWithAssets {
    /// `assets`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub assets: BTreeMap<String, hubscope_core::Page<CampaignAsset>>,
    /// `businessUnits`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub business_units: Vec<BusinessUnit>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<String>,
    /// `properties`.
    #[serde(default)]
    pub properties: Properties,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Contact reference, `ContactReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ContactReference {
    /// `id`.
    pub id: Option<String>,
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

/// Metrics counters, `MetricsCounters` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MetricsCounters {
    /// `influencedContacts`.
    pub influenced_contacts: Option<i64>,
    /// `newContactsFirstTouch`.
    pub new_contacts_first_touch: Option<i64>,
    /// `newContactsLastTouch`.
    pub new_contacts_last_touch: Option<i64>,
    /// `sessions`.
    pub sessions: Option<i64>,
}

/// Revenue attribution aggregate, `RevenueAttributionAggregate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RevenueAttributionAggregate {
    /// `contactsNumber`.
    pub contacts_number: Option<i64>,
    /// `currencyCode`.
    pub currency_code: Option<CurrencyCode>,
    /// `dealAmount`.
    pub deal_amount: Option<f64>,
    /// `dealsNumber`.
    pub deals_number: Option<i64>,
    /// `revenueAmount`.
    pub revenue_amount: Option<f64>,
}

/// Spend item, `PublicSpendItem` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SpendItem {
    /// `amount`.
    pub amount: Option<f64>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `order`.
    pub order: Option<i64>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Spend item input, `PublicSpendItemInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpendItemInput {
    /// `amount`, required.
    pub amount: f64,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `name`, required.
    pub name: String,
    /// `order`, required.
    pub order: i64,
}

impl SpendItemInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(amount: f64, name: impl Into<String>, order: i64) -> Self {
        Self { amount, description: None, name: name.into(), order }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
