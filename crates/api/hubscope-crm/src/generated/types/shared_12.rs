//! Types of `calls`, `carts`, `commerce_payments`, `commerce_subscriptions`, `communications`, `companies`, `contacts`, `contracts`, `courses`, `deals`, `discounts`, `emails`, `feedback_submissions`, `fees`, `goal_targets`, `invoices`, `leads`, `line_items`, `listings`, `meetings`, `notes`, `objects`, `orders`, `partner_clients`, `partner_services`, `postal_mail`, `products`, `projects`, `quotes`, `services`, `tasks`, `taxes`, `tickets`, `users`.
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

/// Record with associations, `SimplePublicObjectWithAssociations` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordWithAssociations {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// Linked record IDs, by the object types asked for.
    #[serde(default, deserialize_with = "null_as_default")]
    pub associations: BTreeMap<String, hubscope_core::Page<AssociatedId>>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Record ID, as in `hs_object_id`.
    pub id: String,
    /// Text of the caller's choice, unique in the batch, that comes back with the result or error
    /// of this input. Needed for partial success.
    pub object_write_trace_id: Option<String>,
    /// Values by internal name.
    #[serde(default)]
    pub properties: Properties,
    /// Previous values by internal name, the newest first.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties_with_history: BTreeMap<String, Vec<ValueWithTimestamp>>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// Web address of the record in HubSpot.
    pub url: Option<String>,
    /// Remarks on writes that succeeded.
    #[serde(default, deserialize_with = "null_as_default")]
    pub warnings: Vec<RecordWarning>,
}
