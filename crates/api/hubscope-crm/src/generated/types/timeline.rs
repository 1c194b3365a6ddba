//! Types of `timeline`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::optional_timestamp, __private::serde_json::Value, Properties, Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// App event occurrence, `AppEventOccurrence` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppEventOccurrence {
    /// `domain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `eventTypeName`, required.
    #[serde(default)]
    pub event_type_name: String,
    /// `extraData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_data: Option<Value>,
    /// `id`, required.
    #[serde(default)]
    pub id: String,
    /// `objectId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_id: Option<String>,
    /// `objectTypeFullyQualifiedName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_type_fully_qualified_name: Option<String>,
    /// `properties`, required.
    #[serde(default)]
    pub properties: Properties,
    /// `timelineIFrame`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeline_i_frame: Option<TimelineEventIFrame>,
    /// `timestamp`.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub timestamp: Option<Timestamp>,
    /// `utk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utk: Option<String>,
}

/// The required arguments of [`AppEventOccurrence::new`], by name.
pub struct AppEventOccurrenceArgs<EventTypeName, Id, PropertiesValue> {
    /// `eventTypeName`.
    pub event_type_name: EventTypeName,
    /// `id`.
    pub id: Id,
    /// `properties`.
    pub properties: PropertiesValue,
}

impl AppEventOccurrence {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: AppEventOccurrenceArgs<impl Into<String>, impl Into<String>, impl Into<Properties>>,
    ) -> Self {
        Self {
            domain: None,
            email: None,
            event_type_name: args.event_type_name.into(),
            extra_data: None,
            id: args.id.into(),
            object_id: None,
            object_type_fully_qualified_name: None,
            properties: args.properties.into(),
            timeline_i_frame: None,
            timestamp: None,
            utk: None,
        }
    }

    /// Sets `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `extraData`.
    #[must_use]
    pub fn extra_data(mut self, extra_data: impl Into<Value>) -> Self {
        self.extra_data = Some(extra_data.into());
        self
    }

    /// Sets `objectId`.
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }

    /// Sets `objectTypeFullyQualifiedName`.
    #[must_use]
    pub fn object_type_fully_qualified_name(
        mut self,
        object_type_fully_qualified_name: impl Into<String>,
    ) -> Self {
        self.object_type_fully_qualified_name = Some(object_type_fully_qualified_name.into());
        self
    }

    /// Sets `timelineIFrame`.
    #[must_use]
    pub fn timeline_i_frame(mut self, timeline_i_frame: impl Into<TimelineEventIFrame>) -> Self {
        self.timeline_i_frame = Some(timeline_i_frame.into());
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    /// Sets `utk`.
    #[must_use]
    pub fn utk(mut self, utk: impl Into<String>) -> Self {
        self.utk = Some(utk.into());
        self
    }
}

/// Developer qualified symbol, `DeveloperQualifiedSymbol` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeveloperQualifiedSymbol {
    /// `developerSymbol`.
    pub developer_symbol: Option<String>,
    /// `projectName`.
    pub project_name: Option<String>,
}

/// Event type resolve, `ExternalAppEventResolutionRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventTypeResolve {
    /// `developerSymbol`, required.
    pub developer_symbol: String,
    /// `projectName`, required.
    pub project_name: String,
}

/// The required arguments of [`EventTypeResolve::new`], by name.
pub struct EventTypeResolveArgs<DeveloperSymbol, ProjectName> {
    /// `developerSymbol`.
    pub developer_symbol: DeveloperSymbol,
    /// `projectName`.
    pub project_name: ProjectName,
}

impl EventTypeResolve {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: EventTypeResolveArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            developer_symbol: args.developer_symbol.into(),
            project_name: args.project_name.into(),
        }
    }
}

/// Resolved event types, `AppEventResolutionResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResolvedEventTypes {
    /// `developerQualifiedSymbol`.
    pub developer_qualified_symbol: Option<DeveloperQualifiedSymbol>,
    /// `fullyQualifiedName`.
    pub fully_qualified_name: Option<String>,
}
