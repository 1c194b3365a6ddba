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
    /// Internal name of the kind of event.
    pub event_type: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// ID of the record or content item.
    pub object_id: Option<String>,
    /// Object type, by HubSpot's name.
    pub object_type: Option<String>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub occurred_at: Option<Timestamp>,
    /// Values by internal name.
    #[serde(default)]
    pub properties: Properties,
}

/// Event types, `VisibleExternalEventTypeNames` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventTypes {
    #[serde(default, deserialize_with = "null_as_default")]
    pub event_types: Vec<String>,
}
