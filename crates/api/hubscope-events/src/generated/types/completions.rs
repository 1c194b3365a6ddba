//! Types of `completions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Properties, Timestamp};
use serde::Serialize;

#[allow(unused_imports)]
use super::*;

/// Event completion, `BehavioralEventHttpCompletionRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventCompletion {
    /// Address, such as `ada@example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Fully qualified internal name of the custom event, such as `pe123456_demo_booked`.
    pub event_name: String,
    /// ID of the record or content item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<Timestamp>,
    /// Values by internal name.
    pub properties: Properties,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utk: Option<String>,
    /// Identifier of the caller's choice; a second event with it is not recorded again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

impl EventCompletion {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(event_name: impl Into<String>, properties: impl Into<Properties>) -> Self {
        Self {
            email: None,
            event_name: event_name.into(),
            object_id: None,
            occurred_at: None,
            properties: properties.into(),
            utk: None,
            uuid: None,
        }
    }

    /// Address, such as `ada@example.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// ID of the record or content item.
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }

    #[must_use]
    pub fn occurred_at(mut self, occurred_at: Timestamp) -> Self {
        self.occurred_at = Some(occurred_at);
        self
    }

    #[must_use]
    pub fn utk(mut self, utk: impl Into<String>) -> Self {
        self.utk = Some(utk.into());
        self
    }

    /// Identifier of the caller's choice; a second event with it is not recorded again.
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}
