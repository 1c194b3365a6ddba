//! Types of `associations`, `calls`, `carts`, `commerce_payments`, `commerce_subscriptions`, `communications`, `companies`, `contacts`, `courses`, `deals`, `discounts`, `emails`, `fees`, `goal_targets`, `invoices`, `leads`, `line_items`, `listings`, `meetings`, `notes`, `objects`, `orders`, `postal_mail`, `products`, `projects`, `quotes`, `scheduler`, `services`, `tasks`, `taxes`, `tickets`, `users`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AssociationCategory {
        HubspotDefined = "HUBSPOT_DEFINED",
        IntegratorDefined = "INTEGRATOR_DEFINED",
        UserDefined = "USER_DEFINED",
        Work = "WORK",
    }
}

/// Association spec, `AssociationSpec` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationSpec {
    /// Origin of the association type: HubSpot, an app, or an admin of the account (`USER_DEFINED`,
    /// for custom labels). Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub association_category: Option<AssociationCategory>,
    /// Numeric ID of the label or default type, different for each direction: 279 leads from
    /// contact to company, 280 back.
    #[serde(default)]
    pub association_type_id: i64,
}

impl AssociationSpec {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(association_category: AssociationCategory, association_type_id: i64) -> Self {
        Self { association_category: Some(association_category), association_type_id }
    }
}
