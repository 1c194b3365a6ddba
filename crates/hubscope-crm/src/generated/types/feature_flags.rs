//! Types of `feature_flags`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::__private::null_as_default;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Batch portal entry, `BatchPortalEntry` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchPortalEntry {
    /// `flagState`, required.
    pub flag_state: FlagState,
    /// `portalId`, required.
    pub portal_id: i64,
}

impl BatchPortalEntry {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(flag_state: impl Into<FlagState>, portal_id: i64) -> Self {
        Self { flag_state: flag_state.into(), portal_id }
    }
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

/// Flag put request, `FlagPutRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FlagPutRequest {
    /// `defaultState`, required.
    pub default_state: DefaultState,
    /// `overrideState`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_state: Option<OverrideState>,
}

impl FlagPutRequest {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(default_state: impl Into<DefaultState>) -> Self {
        Self { default_state: default_state.into(), override_state: None }
    }

    /// Sets `overrideState`.
    #[must_use]
    pub fn override_state(mut self, override_state: impl Into<OverrideState>) -> Self {
        self.override_state = Some(override_state.into());
        self
    }
}

/// Flag response, `FlagResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FlagResponse {
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

/// Flags for app response, `FlagsForAppResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FlagsForAppResponse {
    /// `flagsForApp`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub flags_for_app: Vec<String>,
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

/// Portal flag state batch delete request, `PortalFlagStateBatchDeleteRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalFlagStateBatchDeleteRequest {
    /// `portalIds`, required.
    pub portal_ids: Vec<i64>,
}

impl PortalFlagStateBatchDeleteRequest {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(portal_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self { portal_ids: portal_ids.into_iter().map(Into::into).collect() }
    }
}

/// Portal flag state batch put request, `PortalFlagStateBatchPutRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalFlagStateBatchPutRequest {
    /// `portalStates`, required.
    pub portal_states: Vec<BatchPortalEntry>,
}

impl PortalFlagStateBatchPutRequest {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(portal_states: impl IntoIterator<Item = impl Into<BatchPortalEntry>>) -> Self {
        Self { portal_states: portal_states.into_iter().map(Into::into).collect() }
    }
}

/// Portal flag state batch response, `PortalFlagStateBatchResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalFlagStateBatchResponse {
    /// `portalFlagStates`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub portal_flag_states: Vec<PortalFlagStateResponse>,
}

/// Portal flag state put request, `PortalFlagStatePutRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalFlagStatePutRequest {
    /// `flagState`, required.
    pub flag_state: FlagState,
}

impl PortalFlagStatePutRequest {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(flag_state: impl Into<FlagState>) -> Self {
        Self { flag_state: flag_state.into() }
    }
}

/// Portal flag state response, `PortalFlagStateResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalFlagStateResponse {
    /// `appId`.
    pub app_id: Option<i64>,
    /// `flagName`.
    pub flag_name: Option<String>,
    /// `flagState`.
    pub flag_state: Option<FlagState>,
    /// `portalId`.
    pub portal_id: Option<i64>,
}
