//! Types of `calls`, `carts`, `commerce_payments`, `commerce_subscriptions`, `communications`, `companies`, `contacts`, `contracts`, `courses`, `deals`, `discounts`, `emails`, `feedback_submissions`, `fees`, `goal_targets`, `invoices`, `leads`, `line_items`, `listings`, `meetings`, `notes`, `objects`, `orders`, `partner_clients`, `partner_services`, `payments`, `postal_mail`, `products`, `projects`, `quotes`, `services`, `tasks`, `taxes`, `tickets`, `users`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Associated id, `AssociatedId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AssociatedId {
    /// Record ID of the linked record.
    pub id: Option<String>,
    /// Name of the association type, such as `contact_to_company`.
    pub r#type: Option<String>,
}

/// Record batch read, `BatchReadInputSimplePublicObjectId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordBatchRead {
    /// Internal name of a property with unique values, such as `email` for contacts, by which
    /// records are addressed. Without it, by record ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_property: Option<String>,
    /// Items that a batch processes, at most 100 in most APIs; or operands of an expression.
    pub inputs: Vec<RecordId>,
    /// Internal names of properties to return, such as `email`. Without any, a small default set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<Vec<String>>,
    /// Internal names of properties to return with their previous values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties_with_history: Option<Vec<String>>,
}

impl RecordBatchRead {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(inputs: impl IntoIterator<Item = impl Into<RecordId>>) -> Self {
        Self {
            id_property: None,
            inputs: inputs.into_iter().map(Into::into).collect(),
            properties: None,
            properties_with_history: None,
        }
    }

    /// Internal name of a property with unique values, such as `email` for contacts, by which
    /// records are addressed. Without it, by record ID.
    #[must_use]
    pub fn id_property(mut self, id_property: impl Into<String>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }

    /// Internal names of properties to return, such as `email`. Without any, a small default set.
    #[must_use]
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Internal names of properties to return with their previous values.
    #[must_use]
    pub fn properties_with_history(
        mut self,
        properties_with_history: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.properties_with_history =
            Some(properties_with_history.into_iter().map(Into::into).collect());
        self
    }
}

/// Record id, `SimplePublicObjectId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordId {
    /// Record ID; with `idProperty`, the value of that unique property.
    pub id: String,
}

impl RecordId {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
