//! Types of `properties`, `schemas`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_enum! {
    /// The values of date display hint.
    DateDisplayHint {
        /// `absolute`.
        Absolute = "absolute",
        /// `absolute_with_relative`.
        AbsoluteWithRelative = "absolute_with_relative",
        /// `time_since`.
        TimeSince = "time_since",
        /// `time_until`.
        TimeUntil = "time_until",
    }
}

hubscope_core::string_enum! {
    /// The values of number display hint.
    NumberDisplayHint {
        /// `currency`.
        Currency = "currency",
        /// `duration`.
        Duration = "duration",
        /// `formatted`.
        Formatted = "formatted",
        /// `percentage`.
        Percentage = "percentage",
        /// `probability`.
        Probability = "probability",
        /// `unformatted`.
        Unformatted = "unformatted",
    }
}

/// Property, `Property` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Property {
    /// `archived`.
    pub archived: Option<bool>,
    /// `archivedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// `calculated`.
    pub calculated: Option<bool>,
    /// `calculationFormula`.
    pub calculation_formula: Option<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdUserId`.
    pub created_user_id: Option<String>,
    /// `currencyPropertyName`.
    pub currency_property_name: Option<String>,
    /// `dataSensitivity`.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// `dateDisplayHint`.
    pub date_display_hint: Option<DateDisplayHint>,
    /// `description`.
    pub description: Option<String>,
    /// `displayOrder`.
    pub display_order: Option<i64>,
    /// `externalOptions`.
    pub external_options: Option<bool>,
    /// `fieldType`.
    pub field_type: Option<String>,
    /// `formField`.
    pub form_field: Option<bool>,
    /// `groupName`.
    pub group_name: Option<String>,
    /// `hasUniqueValue`.
    pub has_unique_value: Option<bool>,
    /// `hidden`.
    pub hidden: Option<bool>,
    /// `hubspotDefined`.
    pub hubspot_defined: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `modificationMetadata`.
    pub modification_metadata: Option<PropertyModificationMetadata>,
    /// `name`.
    pub name: String,
    /// `numberDisplayHint`.
    pub number_display_hint: Option<NumberDisplayHint>,
    /// `options`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<PropertyOption>,
    /// `referencedObjectType`.
    pub referenced_object_type: Option<String>,
    /// `sensitiveDataCategories`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub sensitive_data_categories: Vec<String>,
    /// `showCurrencySymbol`.
    pub show_currency_symbol: Option<bool>,
    /// `textDisplayHint`.
    pub text_display_hint: Option<TextDisplayHint>,
    /// `type`.
    pub r#type: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `updatedUserId`.
    pub updated_user_id: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of property data sensitivity.
    PropertyDataSensitivity {
        /// `highly_sensitive`.
        HighlySensitive = "highly_sensitive",
        /// `non_sensitive`.
        NonSensitive = "non_sensitive",
        /// `sensitive`.
        Sensitive = "sensitive",
    }
}

/// Property modification metadata, `PropertyModificationMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyModificationMetadata {
    /// `archivable`.
    pub archivable: Option<bool>,
    /// `readOnlyDefinition`.
    pub read_only_definition: Option<bool>,
    /// `readOnlyOptions`.
    pub read_only_options: Option<bool>,
    /// `readOnlyValue`.
    pub read_only_value: Option<bool>,
}

/// Property option, `Option` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyOption {
    /// `description`.
    pub description: Option<String>,
    /// `displayOrder`.
    pub display_order: Option<i64>,
    /// `hidden`.
    pub hidden: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

/// Property option input, `OptionInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyOptionInput {
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `displayOrder`, required.
    pub display_order: i64,
    /// `hidden`, required.
    pub hidden: bool,
    /// `label`, required.
    pub label: String,
    /// `value`, required.
    pub value: String,
}

/// The required arguments of [`PropertyOptionInput::new`], by name.
pub struct PropertyOptionInputArgs<Label, ValueValue> {
    /// `displayOrder`.
    pub display_order: i64,
    /// `hidden`.
    pub hidden: bool,
    /// `label`.
    pub label: Label,
    /// `value`.
    pub value: ValueValue,
}

impl PropertyOptionInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: PropertyOptionInputArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            description: None,
            display_order: args.display_order,
            hidden: args.hidden,
            label: args.label.into(),
            value: args.value.into(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

hubscope_core::string_enum! {
    /// The values of text display hint.
    TextDisplayHint {
        /// `domain_name`.
        DomainName = "domain_name",
        /// `email`.
        Email = "email",
        /// `ip_address`.
        IpAddress = "ip_address",
        /// `multi_line`.
        MultiLine = "multi_line",
        /// `phone_number`.
        PhoneNumber = "phone_number",
        /// `physical_address`.
        PhysicalAddress = "physical_address",
        /// `postal_code`.
        PostalCode = "postal_code",
        /// `unformatted_single_line`.
        UnformattedSingleLine = "unformatted_single_line",
    }
}
