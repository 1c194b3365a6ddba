//! Types of `scheduler_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::Serialize;

#[allow(unused_imports)]
use super::*;

/// Meetings link update, `ExternalMeetingsLinkUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeetingsLinkUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_link_id: Option<String>,
}

impl Default for MeetingsLinkUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl MeetingsLinkUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { payment_link_id: None }
    }

    #[must_use]
    pub fn payment_link_id(mut self, payment_link_id: impl Into<String>) -> Self {
        self.payment_link_id = Some(payment_link_id.into());
        self
    }
}
