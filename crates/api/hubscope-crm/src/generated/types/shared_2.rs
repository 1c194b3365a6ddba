//! Types of `appointments`, `calls`, `carts`, `commerce_payments`, `commerce_subscriptions`, `communications`, `companies`, `contacts`, `contracts`, `courses`, `deals`, `discounts`, `emails`, `feedback_submissions`, `fees`, `goal_targets`, `invoices`, `leads`, `line_items`, `listings`, `meetings`, `notes`, `objects`, `orders`, `partner_clients`, `partner_services`, `postal_mail`, `products`, `projects`, `quotes`, `services`, `tasks`, `taxes`, `tickets`, `users`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Properties, Timestamp,
};
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Record, `SimplePublicObject` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Record {
    /// `archived`.
    pub archived: Option<bool>,
    /// `archivedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: String,
    /// `objectWriteTraceId`.
    pub object_write_trace_id: Option<String>,
    /// `properties`.
    #[serde(default)]
    pub properties: Properties,
    /// `propertiesWithHistory`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties_with_history: BTreeMap<String, Vec<ValueWithTimestamp>>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `url`.
    pub url: Option<String>,
    /// `warnings`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub warnings: Vec<RecordWarning>,
}

/// Record warning, `PublicObjectWarning` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct RecordWarning {
    /// `category`.
    pub category: Option<String>,
    /// `context`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub context: BTreeMap<String, String>,
    /// `message`.
    pub message: Option<String>,
}
