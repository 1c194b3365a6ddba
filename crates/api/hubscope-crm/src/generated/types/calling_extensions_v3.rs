//! Types of `calling_extensions_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Calling connection, `UserCallingConnectionStatusResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CallingConnection {
    pub connected: Option<bool>,
    pub provider: Option<CallingProvider>,
    /// ID of the HubSpot user; it is not the owner ID.
    pub user_id: Option<String>,
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    CallingProvider [deserialize compare] ("type") {
        Hubspot(HubSpotCallingProvider) = "HUBSPOT",
        ThirdParty(ThirdPartyCallingProvider) = "THIRD_PARTY",
    }
}

/// Hub spot calling provider, `HubSpotCallingProvider` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct HubSpotCallingProvider {}

/// Third party calling provider, `ThirdPartyCallingProvider` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThirdPartyCallingProvider {
    /// Numeric ID of the HubSpot app.
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
}
