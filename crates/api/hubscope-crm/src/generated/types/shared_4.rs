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
    /// `idProperty`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_property: Option<String>,
    /// `objectId`, required.
    pub object_id: String,
}

impl GdprDelete {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(object_id: impl Into<String>) -> Self {
        Self { id_property: None, object_id: object_id.into() }
    }

    /// Sets `idProperty`.
    #[must_use]
    pub fn id_property(mut self, id_property: impl Into<String>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
}
