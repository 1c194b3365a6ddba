//! Types of `associations_schema`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Association definition configuration create request, `PublicAssociationDefinitionConfigurationCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationDefinitionConfigurationCreateRequest {
    /// `category`, required.
    pub category: AssociationDefinitionConfigurationCreateRequestCategory,
    /// `maxToObjectIds`, required.
    pub max_to_object_ids: i64,
    /// `typeId`, required.
    pub type_id: i64,
}

impl AssociationDefinitionConfigurationCreateRequest {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(
        category: impl Into<AssociationDefinitionConfigurationCreateRequestCategory>,
        max_to_object_ids: i64,
        type_id: i64,
    ) -> Self {
        Self { category: category.into(), max_to_object_ids, type_id }
    }
}

hubscope_core::string_enum! {
    /// The values of association definition configuration create request category.
    AssociationDefinitionConfigurationCreateRequestCategory {
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

/// Association definition configuration update request, `PublicAssociationDefinitionConfigurationUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationDefinitionConfigurationUpdateRequest {
    /// `category`, required.
    pub category: AssociationDefinitionConfigurationUpdateRequestCategory,
    /// `maxToObjectIds`, required.
    pub max_to_object_ids: i64,
    /// `typeId`, required.
    pub type_id: i64,
}

impl AssociationDefinitionConfigurationUpdateRequest {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(
        category: impl Into<AssociationDefinitionConfigurationUpdateRequestCategory>,
        max_to_object_ids: i64,
        type_id: i64,
    ) -> Self {
        Self { category: category.into(), max_to_object_ids, type_id }
    }
}

hubscope_core::string_enum! {
    /// The values of association definition configuration update request category.
    AssociationDefinitionConfigurationUpdateRequestCategory {
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

/// Association definition configuration update result, `PublicAssociationDefinitionConfigurationUpdateResult` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationDefinitionConfigurationUpdateResult {
    /// `category`.
    pub category: Option<AssociationDefinitionConfigurationUpdateResultCategory>,
    /// `typeId`.
    pub type_id: Option<i64>,
    /// `userEnforcedMaxToObjectIds`.
    pub user_enforced_max_to_object_ids: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of association definition configuration update result category.
    AssociationDefinitionConfigurationUpdateResultCategory {
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

impl AssociationDefinitionCreateRequest {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(label: impl Into<String>, name: impl Into<String>) -> Self {
        Self { inverse_label: None, label: label.into(), name: name.into() }
    }

    /// Sets `inverseLabel`.
    #[must_use]
    pub fn inverse_label(mut self, inverse_label: impl Into<String>) -> Self {
        self.inverse_label = Some(inverse_label.into());
        self
    }
}

/// Association definition update request, `PublicAssociationDefinitionUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationDefinitionUpdateRequest {
    /// `associationTypeId`, required.
    pub association_type_id: i64,
    /// `inverseLabel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inverse_label: Option<String>,
    /// `label`, required.
    pub label: String,
}

impl AssociationDefinitionUpdateRequest {
    /// Takes what HubSpot requires.
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

/// Association definition user configuration, `PublicAssociationDefinitionUserConfiguration` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationDefinitionUserConfiguration {
    /// `category`.
    pub category: Option<AssociationDefinitionUserConfigurationCategory>,
    /// `label`.
    pub label: Option<String>,
    /// `typeId`.
    pub type_id: Option<i64>,
    /// `userEnforcedMaxToObjectIds`.
    pub user_enforced_max_to_object_ids: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of association definition user configuration category.
    AssociationDefinitionUserConfigurationCategory {
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
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(category: impl Into<String>, type_id: i64) -> Self {
        Self { category: category.into(), type_id }
    }
}
