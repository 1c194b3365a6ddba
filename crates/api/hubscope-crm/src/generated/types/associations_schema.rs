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
    /// `inverseLabel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inverse_label: Option<String>,
    /// `label`, required.
    pub label: String,
    /// `name`, required.
    pub name: String,
}

/// The required arguments of [`AssociationDefinitionCreateRequest::new`], by name.
pub struct AssociationDefinitionCreateRequestArgs<Label, Name> {
    /// `label`.
    pub label: Label,
    /// `name`.
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

    /// Sets `inverseLabel`.
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
    /// `associationTypeId`, required.
    pub association_type_id: i64,
    /// `inverseLabel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inverse_label: Option<String>,
    /// `label`, required.
    pub label: String,
}

impl AssociationDefinitionUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(association_type_id: i64, label: impl Into<String>) -> Self {
        Self { association_type_id, inverse_label: None, label: label.into() }
    }

    /// Sets `inverseLabel`.
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
    /// `category`.
    pub category: Option<AssociationLimitCategory>,
    /// `label`.
    pub label: Option<String>,
    /// `typeId`.
    pub type_id: Option<i64>,
    /// `userEnforcedMaxToObjectIds`.
    pub user_enforced_max_to_object_ids: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of association limit category.
    AssociationLimitCategory {
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

/// Association limit create, `PublicAssociationDefinitionConfigurationCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationLimitCreate {
    /// `category`, required.
    pub category: AssociationLimitCreateCategory,
    /// `maxToObjectIds`, required.
    pub max_to_object_ids: i64,
    /// `typeId`, required.
    pub type_id: i64,
}

/// The required arguments of [`AssociationLimitCreate::new`], by name.
pub struct AssociationLimitCreateArgs {
    /// `category`.
    pub category: AssociationLimitCreateCategory,
    /// `maxToObjectIds`.
    pub max_to_object_ids: i64,
    /// `typeId`.
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
    /// The values of association limit create category.
    AssociationLimitCreateCategory {
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

/// Association limit update, `PublicAssociationDefinitionConfigurationUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationLimitUpdate {
    /// `category`, required.
    pub category: AssociationLimitUpdateCategory,
    /// `maxToObjectIds`, required.
    pub max_to_object_ids: i64,
    /// `typeId`, required.
    pub type_id: i64,
}

/// The required arguments of [`AssociationLimitUpdate::new`], by name.
pub struct AssociationLimitUpdateArgs {
    /// `category`.
    pub category: AssociationLimitUpdateCategory,
    /// `maxToObjectIds`.
    pub max_to_object_ids: i64,
    /// `typeId`.
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
    /// The values of association limit update category.
    AssociationLimitUpdateCategory {
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

/// Association limit updated, `PublicAssociationDefinitionConfigurationUpdateResult` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationLimitUpdated {
    /// `category`.
    pub category: Option<AssociationLimitUpdatedCategory>,
    /// `typeId`.
    pub type_id: Option<i64>,
    /// `userEnforcedMaxToObjectIds`.
    pub user_enforced_max_to_object_ids: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of association limit updated category.
    AssociationLimitUpdatedCategory {
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

/// Public association spec, `PublicAssociationSpec` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PublicAssociationSpec {
    /// `category`, required.
    pub category: String,
    /// `typeId`, required.
    pub type_id: i64,
}

impl PublicAssociationSpec {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(category: impl Into<String>, type_id: i64) -> Self {
        Self { category: category.into(), type_id }
    }
}
