//! Types of `calls`, `carts`, `commerce_payments`, `commerce_subscriptions`, `communications`, `companies`, `contacts`, `courses`, `deals`, `discounts`, `emails`, `fees`, `goal_targets`, `invoices`, `leads`, `line_items`, `listings`, `meetings`, `notes`, `objects`, `orders`, `partner_clients`, `partner_services`, `postal_mail`, `products`, `projects`, `quotes`, `services`, `tasks`, `taxes`, `tickets`, `users`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::Properties;
use serde::Serialize;

#[allow(unused_imports)]
use super::*;

/// Record batch update, `SimplePublicObjectBatchInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordBatchUpdate {
    /// Record ID; with `idProperty`, the value of that unique property.
    pub id: String,
    /// Internal name of a property with unique values, such as `email` for contacts, by which
    /// records are addressed. Without it, by record ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_property: Option<String>,
    /// Text of the caller's choice, unique in the batch, that comes back with the result or error
    /// of this input. Needed for partial success.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_write_trace_id: Option<String>,
    /// Values by internal name.
    pub properties: Properties,
}

impl RecordBatchUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>, properties: impl Into<Properties>) -> Self {
        Self {
            id: id.into(),
            id_property: None,
            object_write_trace_id: None,
            properties: properties.into(),
        }
    }

    /// Internal name of a property with unique values, such as `email` for contacts, by which
    /// records are addressed. Without it, by record ID.
    #[must_use]
    pub fn id_property(mut self, id_property: impl Into<String>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }

    /// Text of the caller's choice, unique in the batch, that comes back with the result or error
    /// of this input. Needed for partial success.
    #[must_use]
    pub fn object_write_trace_id(mut self, object_write_trace_id: impl Into<String>) -> Self {
        self.object_write_trace_id = Some(object_write_trace_id.into());
        self
    }
}

/// Record update, `SimplePublicObjectInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordUpdate {
    /// Values by internal name.
    pub properties: Properties,
}

impl RecordUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(properties: impl Into<Properties>) -> Self {
        Self { properties: properties.into() }
    }
}
