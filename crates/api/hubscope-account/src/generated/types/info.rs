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
    pub account_type: Option<AccountType>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub additional_currencies: Vec<String>,
    pub company_currency: Option<String>,
    pub data_hosting_location: Option<String>,
    /// Hub ID of the HubSpot account.
    pub portal_id: i64,
    pub time_zone: Option<String>,
    pub ui_domain: Option<String>,
    pub utc_offset: Option<String>,
    pub utc_offset_milliseconds: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AccountType {
        AppDeveloper = "APP_DEVELOPER",
        DeveloperTest = "DEVELOPER_TEST",
        Sandbox = "SANDBOX",
        Standard = "STANDARD",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FetchStatus {
        Cached = "CACHED",
        Failure = "FAILURE",
        Notfound = "NOTFOUND",
        Success = "SUCCESS",
        Timeout = "TIMEOUT",
    }
}

/// Usage, `ApiUsage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Usage {
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub collected_at: Option<Timestamp>,
    pub current_usage: Option<i64>,
    pub fetch_status: Option<FetchStatus>,
    /// Internal identifier or title.
    pub name: Option<String>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub resets_at: Option<Timestamp>,
    pub usage_limit: Option<i64>,
}
