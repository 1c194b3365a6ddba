//! Types of `scheduler_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::Serialize;

#[allow(unused_imports)]
use super::*;

/// External meetings link update request, `ExternalMeetingsLinkUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExternalMeetingsLinkUpdateRequest {
    /// `paymentLinkId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_link_id: Option<String>,
}

impl Default for ExternalMeetingsLinkUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ExternalMeetingsLinkUpdateRequest {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new() -> Self {
        Self { payment_link_id: None }
    }

    /// Sets `paymentLinkId`.
    #[must_use]
    pub fn payment_link_id(mut self, payment_link_id: impl Into<String>) -> Self {
        self.payment_link_id = Some(payment_link_id.into());
        self
    }
}
