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
    /// `connected`.
    pub connected: Option<bool>,
    /// `provider`.
    pub provider: Option<CallingProvider>,
    /// `userId`.
    pub user_id: Option<String>,
}

hubscope_core::tagged_union! {
    /// One kind of calling provider.
    CallingProvider [deserialize compare] ("type") {
        /// `HUBSPOT`.
        Hubspot(HubSpotCallingProvider) = "HUBSPOT",
        /// `THIRD_PARTY`.
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
    /// `appId`.
    pub app_id: Option<i64>,
    /// `appName`.
    pub app_name: Option<String>,
}
