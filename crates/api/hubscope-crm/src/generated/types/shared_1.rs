//! Types of `appointments`, `calls`, `carts`, `commerce_payments`, `commerce_subscriptions`, `communications`, `companies`, `contacts`, `contracts`, `courses`, `deal_splits`, `deals`, `discounts`, `emails`, `feedback_submissions`, `fees`, `goal_targets`, `invoices`, `leads`, `line_items`, `listings`, `meetings`, `notes`, `objects`, `orders`, `partner_clients`, `partner_services`, `payments`, `postal_mail`, `products`, `projects`, `quotes`, `services`, `tasks`, `taxes`, `tickets`, `users`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{__private::optional_timestamp, Timestamp};
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Value with timestamp, `ValueWithTimestamp` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ValueWithTimestamp {
    /// ID of what wrote the value, such as the user, workflow or import.
    pub source_id: Option<String>,
    /// Readable description of what wrote the value.
    pub source_label: Option<String>,
    /// Kind of origin of the value, such as `CRM_UI`, `INTEGRATION` or `WORKFLOWS`.
    pub source_type: Option<String>,
    /// Time at which it happened or was set.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
    /// ID of the user who changed it last.
    pub updated_by_user_id: Option<i64>,
    /// Content at that time, as text.
    pub value: Option<String>,
}
