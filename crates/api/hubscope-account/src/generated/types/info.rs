//! Types of `info`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Account details, `PortalInformationResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountDetails {
    /// `accountType`.
    pub account_type: Option<AccountType>,
    /// `additionalCurrencies`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub additional_currencies: Vec<String>,
    /// `companyCurrency`.
    pub company_currency: Option<String>,
    /// `dataHostingLocation`.
    pub data_hosting_location: Option<String>,
    /// `portalId`.
    pub portal_id: i64,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `uiDomain`.
    pub ui_domain: Option<String>,
    /// `utcOffset`.
    pub utc_offset: Option<String>,
    /// `utcOffsetMilliseconds`.
    pub utc_offset_milliseconds: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of account type.
    AccountType {
        /// `APP_DEVELOPER`.
        AppDeveloper = "APP_DEVELOPER",
        /// `DEVELOPER_TEST`.
        DeveloperTest = "DEVELOPER_TEST",
        /// `SANDBOX`.
        Sandbox = "SANDBOX",
        /// `STANDARD`.
        Standard = "STANDARD",
    }
}

hubscope_core::string_enum! {
    /// The values of fetch status.
    FetchStatus {
        /// `CACHED`.
        Cached = "CACHED",
        /// `FAILURE`.
        Failure = "FAILURE",
        /// `NOTFOUND`.
        Notfound = "NOTFOUND",
        /// `SUCCESS`.
        Success = "SUCCESS",
        /// `TIMEOUT`.
        Timeout = "TIMEOUT",
    }
}

/// Usage, `ApiUsage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Usage {
    /// `collectedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub collected_at: Option<Timestamp>,
    /// `currentUsage`.
    pub current_usage: Option<i64>,
    /// `fetchStatus`.
    pub fetch_status: Option<FetchStatus>,
    /// `name`.
    pub name: Option<String>,
    /// `resetsAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub resets_at: Option<Timestamp>,
    /// `usageLimit`.
    pub usage_limit: Option<i64>,
}
