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
    /// Origin of the association type: HubSpot, an app, or an admin of the account
    /// (`USER_DEFINED`).
    pub category: Option<PartnerClientsAssociationSpecWithLabelCategory>,
    /// Text that people see, such as `Decision maker`; missing for the unlabelled default type.
    pub label: Option<String>,
    /// Numeric ID of the association type, in this direction.
    pub type_id: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    PartnerClientsAssociationSpecWithLabelCategory {
        HubspotDefined = "HUBSPOT_DEFINED",
        IntegratorDefined = "INTEGRATOR_DEFINED",
        UserDefined = "USER_DEFINED",
        Work = "WORK",
    }
}

/// Partner clients multi associated object with label, `MultiAssociatedObjectWithLabel` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PartnerClientsMultiAssociatedObjectWithLabel {
    #[serde(default, deserialize_with = "null_as_default")]
    pub association_types: Vec<PartnerClientsAssociationSpecWithLabel>,
    pub to_object_id: Option<String>,
}
