//! Types of `associations_schema`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Association definition create request, `PublicAssociationDefinitionCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationDefinitionCreateRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inverse_label: Option<String>,
    /// Text that people see.
    pub label: String,
    /// Internal identifier or title.
    pub name: String,
}

/// The required arguments of [`AssociationDefinitionCreateRequest::new`], by name.
pub struct AssociationDefinitionCreateRequestArgs<Label, Name> {
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
}

impl AssociationDefinitionCreateRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: AssociationDefinitionCreateRequestArgs<impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self { inverse_label: None, label: args.label.into(), name: args.name.into() }
    }

    #[must_use]
    pub fn inverse_label(mut self, inverse_label: impl Into<String>) -> Self {
        self.inverse_label = Some(inverse_label.into());
        self
    }
}

/// Association definition update, `PublicAssociationDefinitionUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationDefinitionUpdate {
    /// Numeric ID of the label or default type, different for each direction: 279 leads from
    /// contact to company, 280 back.
    pub association_type_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inverse_label: Option<String>,
    /// Text that people see.
    pub label: String,
}

impl AssociationDefinitionUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(association_type_id: i64, label: impl Into<String>) -> Self {
        Self { association_type_id, inverse_label: None, label: label.into() }
    }

    #[must_use]
    pub fn inverse_label(mut self, inverse_label: impl Into<String>) -> Self {
        self.inverse_label = Some(inverse_label.into());
        self
    }
}

/// Association limit, `PublicAssociationDefinitionUserConfiguration` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationLimit {
    /// Origin of the association type that the limit is for.
    pub category: Option<AssociationLimitCategory>,
    /// Text that people see.
    pub label: Option<String>,
    /// Numeric ID of the association type, in this direction.
    pub type_id: Option<i64>,
    pub user_enforced_max_to_object_ids: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AssociationLimitCategory {
        HubspotDefined = "HUBSPOT_DEFINED",
        IntegratorDefined = "INTEGRATOR_DEFINED",
        UserDefined = "USER_DEFINED",
        Work = "WORK",
    }
}

/// Association limit create, `PublicAssociationDefinitionConfigurationCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationLimitCreate {
    /// Origin of the association type that the limit is for.
    pub category: AssociationLimitCreateCategory,
    pub max_to_object_ids: i64,
    /// Numeric ID of the association type, in this direction.
    pub type_id: i64,
}

/// The required arguments of [`AssociationLimitCreate::new`], by name.
pub struct AssociationLimitCreateArgs {
    /// Origin of the association type that the limit is for.
    pub category: AssociationLimitCreateCategory,
    pub max_to_object_ids: i64,
    /// Numeric ID of the association type, in this direction.
    pub type_id: i64,
}

impl AssociationLimitCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: AssociationLimitCreateArgs) -> Self {
        Self {
            category: args.category,
            max_to_object_ids: args.max_to_object_ids,
            type_id: args.type_id,
        }
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AssociationLimitCreateCategory {
        HubspotDefined = "HUBSPOT_DEFINED",
        IntegratorDefined = "INTEGRATOR_DEFINED",
        UserDefined = "USER_DEFINED",
        Work = "WORK",
    }
}

/// Association limit update, `PublicAssociationDefinitionConfigurationUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationLimitUpdate {
    /// Origin of the association type that the limit is for.
    pub category: AssociationLimitUpdateCategory,
    pub max_to_object_ids: i64,
    /// Numeric ID of the association type, in this direction.
    pub type_id: i64,
}

/// The required arguments of [`AssociationLimitUpdate::new`], by name.
pub struct AssociationLimitUpdateArgs {
    /// Origin of the association type that the limit is for.
    pub category: AssociationLimitUpdateCategory,
    pub max_to_object_ids: i64,
    /// Numeric ID of the association type, in this direction.
    pub type_id: i64,
}

impl AssociationLimitUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: AssociationLimitUpdateArgs) -> Self {
        Self {
            category: args.category,
            max_to_object_ids: args.max_to_object_ids,
            type_id: args.type_id,
        }
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AssociationLimitUpdateCategory {
        HubspotDefined = "HUBSPOT_DEFINED",
        IntegratorDefined = "INTEGRATOR_DEFINED",
        UserDefined = "USER_DEFINED",
        Work = "WORK",
    }
}

/// Association limit updated, `PublicAssociationDefinitionConfigurationUpdateResult` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationLimitUpdated {
    /// Origin of the association type that the limit is for.
    pub category: Option<AssociationLimitUpdatedCategory>,
    /// Numeric ID of the association type, in this direction.
    pub type_id: Option<i64>,
    pub user_enforced_max_to_object_ids: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AssociationLimitUpdatedCategory {
        HubspotDefined = "HUBSPOT_DEFINED",
        IntegratorDefined = "INTEGRATOR_DEFINED",
        UserDefined = "USER_DEFINED",
        Work = "WORK",
    }
}

/// Public association spec, `PublicAssociationSpec` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PublicAssociationSpec {
    /// Origin of the association type that the limit is for.
    pub category: String,
    /// Numeric ID of the association type, in this direction.
    pub type_id: i64,
}

impl PublicAssociationSpec {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(category: impl Into<String>, type_id: i64) -> Self {
        Self { category: category.into(), type_id }
    }
}
