//! Types of `calls`, `carts`, `commerce_payments`, `commerce_subscriptions`, `communications`, `companies`, `contacts`, `courses`, `deals`, `discounts`, `emails`, `fees`, `goal_targets`, `invoices`, `leads`, `line_items`, `listings`, `meetings`, `notes`, `objects`, `orders`, `postal_mail`, `products`, `projects`, `quotes`, `services`, `tasks`, `taxes`, `tickets`, `users`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Properties, Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Record associations, `PublicAssociationsForObject` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordAssociations {
    /// Record at which the association ends.
    pub to: ObjectId,
    /// Association types that the link gets: labels, or the default one.
    pub types: Vec<AssociationSpec>,
}

impl RecordAssociations {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        to: impl Into<ObjectId>,
        types: impl IntoIterator<Item = impl Into<AssociationSpec>>,
    ) -> Self {
        Self { to: to.into(), types: types.into_iter().map(Into::into).collect() }
    }
}

/// Record batch create, `SimplePublicObjectBatchInputForCreate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordBatchCreate {
    /// Links to other records to create together with this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associations: Option<Vec<RecordAssociations>>,
    /// Text of the caller's choice, unique in the batch, that comes back with the result or error
    /// of this input. Needed for partial success.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_write_trace_id: Option<String>,
    /// Values by internal name.
    pub properties: Properties,
}

impl RecordBatchCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(properties: impl Into<Properties>) -> Self {
        Self { associations: None, object_write_trace_id: None, properties: properties.into() }
    }

    /// Links to other records to create together with this one.
    #[must_use]
    pub fn associations(
        mut self,
        associations: impl IntoIterator<Item = impl Into<RecordAssociations>>,
    ) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect());
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

/// Record batch upsert, `SimplePublicObjectBatchInputUpsert` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordBatchUpsert {
    /// Value of the property that `idProperty` names; without it, the record ID.
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

impl RecordBatchUpsert {
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

/// Record create, `SimplePublicObjectInputForCreate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordCreate {
    /// Links to other records to create together with this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associations: Option<Vec<RecordAssociations>>,
    /// Values by internal name.
    pub properties: Properties,
}

impl RecordCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(properties: impl Into<Properties>) -> Self {
        Self { associations: None, properties: properties.into() }
    }

    /// Links to other records to create together with this one.
    #[must_use]
    pub fn associations(
        mut self,
        associations: impl IntoIterator<Item = impl Into<RecordAssociations>>,
    ) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect());
        self
    }
}

/// Upserted record, `SimplePublicUpsertObject` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpsertedRecord {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Record ID, as in `hs_object_id`.
    pub id: String,
    /// Tells whether the upsert created the record rather than updated it.
    pub new: Option<bool>,
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
