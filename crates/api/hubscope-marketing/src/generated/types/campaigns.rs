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
    /// Sum of money, in the currency of the campaign.
    pub amount: Option<f64>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Position among the items of the budget.
    pub order: Option<i64>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Budget item input, `PublicBudgetItemInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BudgetItemInput {
    /// Sum of money, in the currency of the campaign.
    pub amount: f64,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Internal identifier or title.
    pub name: String,
    /// Position among the items of the budget.
    pub order: i64,
}

impl BudgetItemInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(amount: f64, name: impl Into<String>, order: i64) -> Self {
        Self { amount, description: None, name: name.into(), order }
    }

    /// Free text for readers that explains the purpose.
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
    #[serde(default, deserialize_with = "null_as_default")]
    pub budget_items: Vec<BudgetItem>,
    pub budget_total: Option<f64>,
    /// Currency, as three letters of ISO 4217, such as `EUR`.
    pub currency_code: Option<CurrencyCode>,
    pub remaining_budget: Option<f64>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub spend_items: Vec<SpendItem>,
    pub spend_total: Option<f64>,
}

/// Business unit, `PublicBusinessUnit` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct BusinessUnit {
    /// Identifier, unique among items of its kind.
    pub id: Option<i64>,
}

/// Campaign, `PublicCampaign` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Campaign {
    #[serde(default, deserialize_with = "null_as_default")]
    pub business_units: Vec<BusinessUnit>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Values by internal name.
    #[serde(default)]
    pub properties: Properties,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Campaign asset, `PublicCampaignAsset` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CampaignAsset {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub metrics: BTreeMap<String, f64>,
    /// Internal identifier or title.
    pub name: Option<String>,
}

/// Campaign batch update, `PublicCampaignBatchUpdateItem` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CampaignBatchUpdate {
    /// Identifier, unique among items of its kind.
    pub id: String,
    /// Values by internal name.
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
    /// Identifier, unique among items of its kind.
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
    /// Values by internal name.
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
    #[serde(default, deserialize_with = "null_as_default")]
    pub assets: BTreeMap<String, hubscope_core::Page<CampaignAsset>>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub business_units: Vec<BusinessUnit>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Values by internal name.
    #[serde(default)]
    pub properties: Properties,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Contact reference, `ContactReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ContactReference {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
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

/// Metrics counters, `MetricsCounters` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MetricsCounters {
    pub influenced_contacts: Option<i64>,
    pub new_contacts_first_touch: Option<i64>,
    pub new_contacts_last_touch: Option<i64>,
    pub sessions: Option<i64>,
}

/// Revenue attribution aggregate, `RevenueAttributionAggregate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RevenueAttributionAggregate {
    pub contacts_number: Option<i64>,
    /// Currency, as three letters of ISO 4217, such as `EUR`.
    pub currency_code: Option<CurrencyCode>,
    pub deal_amount: Option<f64>,
    pub deals_number: Option<i64>,
    pub revenue_amount: Option<f64>,
}

/// Spend item, `PublicSpendItem` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SpendItem {
    /// Sum of money, in the currency of the campaign.
    pub amount: Option<f64>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Position among the items of the spend.
    pub order: Option<i64>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Spend item input, `PublicSpendItemInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpendItemInput {
    /// Sum of money, in the currency of the campaign.
    pub amount: f64,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Internal identifier or title.
    pub name: String,
    /// Position among the items of the spend.
    pub order: i64,
}

impl SpendItemInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(amount: f64, name: impl Into<String>, order: i64) -> Self {
        Self { amount, description: None, name: name.into(), order }
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
