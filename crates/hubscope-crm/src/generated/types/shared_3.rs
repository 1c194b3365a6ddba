//! Types of `associations`, `companies`, `contacts`, `deals`, `objects`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_enum! {
    /// The values of association category.
    AssociationCategory {
        /// `HUBSPOT_DEFINED`.
        HubspotDefined = "HUBSPOT_DEFINED",
        /// `INTEGRATOR_DEFINED`.
        IntegratorDefined = "INTEGRATOR_DEFINED",
        /// `USER_DEFINED`.
        UserDefined = "USER_DEFINED",
        /// `WORK`.
        Work = "WORK",
    }
}

/// Association spec, `AssociationSpec` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationSpec {
    /// `associationCategory`, required.
    pub association_category: AssociationCategory,
    /// `associationTypeId`, required.
    #[serde(default)]
    pub association_type_id: i64,
}

impl AssociationSpec {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(association_category: impl Into<AssociationCategory>, association_type_id: i64) -> Self {
        Self { association_category: association_category.into(), association_type_id }
    }
}

/// Object id, `PublicObjectId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ObjectId {
    /// `id`, required.
    #[serde(default)]
    pub id: String,
}

impl ObjectId {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
