//! Types of `appointments`, `contacts`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::Serialize;

#[allow(unused_imports)]
use super::*;

/// Gdpr delete, `PublicGdprDeleteInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GdprDelete {
    /// Internal name of a property with unique values, such as `email` for contacts, by which
    /// records are addressed. Without it, by record ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_property: Option<String>,
    /// ID of the record or content item.
    pub object_id: String,
}

impl GdprDelete {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(object_id: impl Into<String>) -> Self {
        Self { id_property: None, object_id: object_id.into() }
    }

    /// Internal name of a property with unique values, such as `email` for contacts, by which
    /// records are addressed. Without it, by record ID.
    #[must_use]
    pub fn id_property(mut self, id_property: impl Into<String>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
}
