//! Types of `partner_clients`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::__private::null_as_default;
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Partner clients association spec with label, `AssociationSpecWithLabel` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PartnerClientsAssociationSpecWithLabel {
    /// `category`.
    pub category: Option<PartnerClientsAssociationSpecWithLabelCategory>,
    /// `label`.
    pub label: Option<String>,
    /// `typeId`.
    pub type_id: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of partner clients association spec with label category.
    PartnerClientsAssociationSpecWithLabelCategory {
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

/// Partner clients multi associated object with label, `MultiAssociatedObjectWithLabel` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PartnerClientsMultiAssociatedObjectWithLabel {
    /// `associationTypes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub association_types: Vec<PartnerClientsAssociationSpecWithLabel>,
    /// `toObjectId`.
    pub to_object_id: Option<String>,
}
