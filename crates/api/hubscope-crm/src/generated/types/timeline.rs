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
    /// Domain name of the company that the event belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Address, such as `ada@example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default)]
    pub event_type_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_data: Option<Value>,
    /// Identifier, unique among items of its kind.
    #[serde(default)]
    pub id: String,
    /// ID of the record or content item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_type_fully_qualified_name: Option<String>,
    /// Values by internal name.
    #[serde(default)]
    pub properties: Properties,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeline_i_frame: Option<TimelineEventIFrame>,
    /// Time at which it happened or was set.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub timestamp: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utk: Option<String>,
}

/// The required arguments of [`AppEventOccurrence::new`], by name.
pub struct AppEventOccurrenceArgs<EventTypeName, Id, PropertiesArgument> {
    pub event_type_name: EventTypeName,
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Values by internal name.
    pub properties: PropertiesArgument,
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

    /// Domain name of the company that the event belongs to.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Address, such as `ada@example.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    pub fn extra_data(mut self, extra_data: impl Into<Value>) -> Self {
        self.extra_data = Some(extra_data.into());
        self
    }

    /// ID of the record or content item.
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }

    #[must_use]
    pub fn object_type_fully_qualified_name(
        mut self,
        object_type_fully_qualified_name: impl Into<String>,
    ) -> Self {
        self.object_type_fully_qualified_name = Some(object_type_fully_qualified_name.into());
        self
    }

    #[must_use]
    pub fn timeline_i_frame(mut self, timeline_i_frame: impl Into<TimelineEventIFrame>) -> Self {
        self.timeline_i_frame = Some(timeline_i_frame.into());
        self
    }

    /// Time at which it happened or was set.
    #[must_use]
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

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
    pub developer_symbol: Option<String>,
    pub project_name: Option<String>,
}

/// Event type resolve, `ExternalAppEventResolutionRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventTypeResolve {
    pub developer_symbol: String,
    pub project_name: String,
}

/// The required arguments of [`EventTypeResolve::new`], by name.
pub struct EventTypeResolveArgs<DeveloperSymbol, ProjectName> {
    pub developer_symbol: DeveloperSymbol,
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
    pub developer_qualified_symbol: Option<DeveloperQualifiedSymbol>,
    /// Identifier that is unique across accounts, such as `p1234_car`; works in paths in place of
    /// the type ID.
    pub fully_qualified_name: Option<String>,
}
