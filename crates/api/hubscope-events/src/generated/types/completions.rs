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
    /// `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `eventName`, required.
    pub event_name: String,
    /// `objectId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_id: Option<String>,
    /// `occurredAt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<Timestamp>,
    /// `properties`, required.
    pub properties: Properties,
    /// `utk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utk: Option<String>,
    /// `uuid`.
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

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `objectId`.
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }

    /// Sets `occurredAt`.
    #[must_use]
    pub fn occurred_at(mut self, occurred_at: Timestamp) -> Self {
        self.occurred_at = Some(occurred_at);
        self
    }

    /// Sets `utk`.
    #[must_use]
    pub fn utk(mut self, utk: impl Into<String>) -> Self {
        self.utk = Some(utk.into());
        self
    }

    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}
