//! Types of `event_occurrences`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Properties, Timestamp,
};
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Event occurrence, `ExternalUnifiedEvent` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventOccurrence {
    /// `eventType`.
    pub event_type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `objectId`.
    pub object_id: Option<String>,
    /// `objectType`.
    pub object_type: Option<String>,
    /// `occurredAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub occurred_at: Option<Timestamp>,
    /// `properties`.
    #[serde(default)]
    pub properties: Properties,
}

/// Event types, `VisibleExternalEventTypeNames` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventTypes {
    /// `eventTypes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub event_types: Vec<String>,
}
