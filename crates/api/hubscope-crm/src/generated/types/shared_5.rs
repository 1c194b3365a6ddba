//! Types of `associations`, `associations_schema`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Association spec with label, `AssociationSpecWithLabel` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationSpecWithLabel {
    /// `category`.
    pub category: Option<AssociationSpecWithLabelCategory>,
    /// `fromObjectTypeId`.
    pub from_object_type_id: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `toObjectTypeId`.
    pub to_object_type_id: Option<String>,
    /// `typeId`.
    pub type_id: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of association spec with label category.
    AssociationSpecWithLabelCategory {
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
