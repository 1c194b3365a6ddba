//! Types of `associations`, `associations_schema`, `calls`, `carts`, `commerce_payments`, `commerce_subscriptions`, `communications`, `companies`, `contacts`, `contracts`, `courses`, `deal_splits`, `deals`, `discounts`, `emails`, `exports`, `feedback_submissions`, `fees`, `goal_targets`, `invoices`, `leads`, `line_items`, `listings`, `lists`, `meetings`, `notes`, `objects`, `orders`, `partner_clients`, `partner_services`, `payments`, `postal_mail`, `products`, `projects`, `properties`, `quotes`, `services`, `tasks`, `taxes`, `tickets`, `timeline`, `timeline_v3`, `users`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::__private::null_as_default;
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Error detail, `ErrorDetail` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ErrorDetail {
    /// Machine-readable kind of the problem, such as `INVALID_INTEGER`.
    pub code: Option<String>,
    /// Details of the problem, by kind, such as the property or ID that it is about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub context: BTreeMap<String, Vec<String>>,
    /// Place of the faulty input, such as the name of a field.
    pub r#in: Option<String>,
    /// Explanation in words; its wording may change.
    pub message: Option<String>,
    /// Finer machine-readable kind of the error.
    pub sub_category: Option<String>,
}

/// Standard error, `StandardError` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StandardError {
    /// Machine-readable kind of error, such as `VALIDATION_ERROR`; safe to branch on.
    pub category: Option<String>,
    /// Details of the problem, by kind, such as the property or ID that it is about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub context: BTreeMap<String, Vec<String>>,
    /// Details, one for each thing that is wrong.
    #[serde(default, deserialize_with = "null_as_default")]
    pub errors: Vec<ErrorDetail>,
    /// ID of this occurrence of the error.
    pub id: Option<String>,
    /// URLs that help further, by what they are about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
    /// Explanation in words; its wording may change.
    pub message: Option<String>,
    /// Always `error`, or the kind of failure of this input.
    pub status: Option<String>,
    /// Finer machine-readable kind of the error.
    pub sub_category: Option<String>,
}
