//! Types of `subscription_lifecycle`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{__private::millis, Timestamp};
use serde::Serialize;

#[allow(unused_imports)]
use super::*;

/// Subscription pause, `PauseSubscriptionRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionPause {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pause_reason: Option<String>,
}

impl Default for SubscriptionPause {
    fn default() -> Self {
        Self::new()
    }
}

impl SubscriptionPause {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { pause_reason: None }
    }

    #[must_use]
    pub fn pause_reason(mut self, pause_reason: impl Into<String>) -> Self {
        self.pause_reason = Some(pause_reason.into());
        self
    }
}

/// Subscription unpause, `UnpauseRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionUnpause {
    #[serde(serialize_with = "millis")]
    pub proposed_next_billing_date: Timestamp,
}

impl SubscriptionUnpause {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(proposed_next_billing_date: Timestamp) -> Self {
        Self { proposed_next_billing_date }
    }
}
