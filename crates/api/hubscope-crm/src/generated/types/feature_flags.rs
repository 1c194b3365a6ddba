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
    /// `appId`.
    pub app_id: Option<i64>,
    /// `flagName`.
    pub flag_name: Option<String>,
    /// `flagState`.
    pub flag_state: Option<FlagState>,
    /// `portalId`.
    pub portal_id: Option<i64>,
}

/// Account flag input, `PortalFlagStateBatchPutRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountFlagInput {
    /// `portalStates`, required.
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
    /// `flagState`, required.
    pub flag_state: FlagState,
    /// `portalId`, required.
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
    /// `flagState`, required.
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
    /// `portalFlagStates`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub portal_flag_states: Vec<AccountFlag>,
}

/// Account flags delete, `PortalFlagStateBatchDeleteRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountFlagsDelete {
    /// `portalIds`, required.
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
    /// `flagsForApp`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub flags_for_app: Vec<String>,
}

hubscope_core::string_enum! {
    /// The values of default state.
    DefaultState {
        /// `ABSENT`.
        Absent = "ABSENT",
        /// `OFF`.
        Off = "OFF",
        /// `ON`.
        On = "ON",
    }
}

/// Flag, `FlagResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Flag {
    /// `appId`.
    pub app_id: Option<i64>,
    /// `defaultState`.
    pub default_state: Option<DefaultState>,
    /// `flagName`.
    pub flag_name: Option<String>,
    /// `overrideState`.
    pub override_state: Option<OverrideState>,
}

hubscope_core::string_enum! {
    /// The values of flag state.
    FlagState {
        /// `ABSENT`.
        Absent = "ABSENT",
        /// `OFF`.
        Off = "OFF",
        /// `ON`.
        On = "ON",
    }
}

/// Flag update, `FlagPutRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FlagUpdate {
    /// `defaultState`, required.
    pub default_state: DefaultState,
    /// `overrideState`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_state: Option<OverrideState>,
}

impl FlagUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(default_state: DefaultState) -> Self {
        Self { default_state, override_state: None }
    }

    /// Sets `overrideState`.
    #[must_use]
    pub fn override_state(mut self, override_state: OverrideState) -> Self {
        self.override_state = Some(override_state);
        self
    }
}

hubscope_core::string_enum! {
    /// The values of override state.
    OverrideState {
        /// `ABSENT`.
        Absent = "ABSENT",
        /// `OFF`.
        Off = "OFF",
        /// `ON`.
        On = "ON",
    }
}
