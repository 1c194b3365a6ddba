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
    /// Origin of the association type: HubSpot, an app, or an admin of the account
    /// (`USER_DEFINED`).
    pub category: Option<AssociationSpecWithLabelCategory>,
    /// Type ID at which the association begins, such as `0-1` for contacts.
    pub from_object_type_id: Option<String>,
    /// Text that people see, such as `Decision maker`; missing for the unlabelled default type.
    pub label: Option<String>,
    /// Type ID at which the association ends, such as `0-2` for companies.
    pub to_object_type_id: Option<String>,
    /// Numeric ID of the association type, in this direction.
    pub type_id: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AssociationSpecWithLabelCategory {
        HubspotDefined = "HUBSPOT_DEFINED",
        IntegratorDefined = "INTEGRATOR_DEFINED",
        UserDefined = "USER_DEFINED",
        Work = "WORK",
    }
}
