//! Types of `feature_flags`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::__private::null_as_default;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Account flag, `PortalFlagStateResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountFlag {
    /// Numeric ID of the HubSpot app.
    pub app_id: Option<i64>,
    pub flag_name: Option<String>,
    pub flag_state: Option<FlagState>,
    /// Hub ID of the HubSpot account.
    pub portal_id: Option<i64>,
}

/// Account flag input, `PortalFlagStateBatchPutRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountFlagInput {
    pub portal_states: Vec<AccountFlagState>,
}

impl AccountFlagInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(portal_states: impl IntoIterator<Item = impl Into<AccountFlagState>>) -> Self {
        Self { portal_states: portal_states.into_iter().map(Into::into).collect() }
    }
}

/// Account flag state, `BatchPortalEntry` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountFlagState {
    pub flag_state: FlagState,
    /// Hub ID of the HubSpot account.
    pub portal_id: i64,
}

impl AccountFlagState {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(flag_state: FlagState, portal_id: i64) -> Self {
        Self { flag_state, portal_id }
    }
}

/// Account flag update, `PortalFlagStatePutRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountFlagUpdate {
    pub flag_state: FlagState,
}

impl AccountFlagUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(flag_state: FlagState) -> Self {
        Self { flag_state }
    }
}

/// Account flags, `PortalFlagStateBatchResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountFlags {
    #[serde(default, deserialize_with = "null_as_default")]
    pub portal_flag_states: Vec<AccountFlag>,
}

/// Account flags delete, `PortalFlagStateBatchDeleteRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountFlagsDelete {
    pub portal_ids: Vec<i64>,
}

impl AccountFlagsDelete {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(portal_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self { portal_ids: portal_ids.into_iter().map(Into::into).collect() }
    }
}

/// App flags, `FlagsForAppResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppFlags {
    #[serde(default, deserialize_with = "null_as_default")]
    pub flags_for_app: Vec<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DefaultState {
        Absent = "ABSENT",
        Off = "OFF",
        On = "ON",
    }
}

/// Flag, `FlagResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Flag {
    /// Numeric ID of the HubSpot app.
    pub app_id: Option<i64>,
    pub default_state: Option<DefaultState>,
    pub flag_name: Option<String>,
    pub override_state: Option<OverrideState>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FlagState {
        Absent = "ABSENT",
        Off = "OFF",
        On = "ON",
    }
}

/// Flag update, `FlagPutRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FlagUpdate {
    pub default_state: DefaultState,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_state: Option<OverrideState>,
}

impl FlagUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(default_state: DefaultState) -> Self {
        Self { default_state, override_state: None }
    }

    #[must_use]
    pub fn override_state(mut self, override_state: OverrideState) -> Self {
        self.override_state = Some(override_state);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    OverrideState {
        Absent = "ABSENT",
        Off = "OFF",
        On = "ON",
    }
}
