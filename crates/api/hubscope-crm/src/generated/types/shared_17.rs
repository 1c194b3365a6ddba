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
    /// Values that HubSpot documents; any other is kept as text.
    DateDisplayHint {
        Absolute = "absolute",
        AbsoluteWithRelative = "absolute_with_relative",
        TimeSince = "time_since",
        TimeUntil = "time_until",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    NumberDisplayHint {
        Currency = "currency",
        Duration = "duration",
        Formatted = "formatted",
        Percentage = "percentage",
        Probability = "probability",
        Unformatted = "unformatted",
    }
}

/// Property, `Property` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Property {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// Tells whether HubSpot computes the value from other properties.
    pub calculated: Option<bool>,
    /// Expression by which HubSpot computes the value from other properties of the record.
    pub calculation_formula: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// ID of the user who created it.
    pub created_user_id: Option<String>,
    /// Internal name of the property that holds the currency of this amount, such as
    /// `deal_currency_code`.
    pub currency_property_name: Option<String>,
    /// Protection level of the values; higher ones need scopes of their own.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// Form in which HubSpot shows the date, such as the time elapsed.
    pub date_display_hint: Option<DateDisplayHint>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: Option<i64>,
    /// Tells whether the choices come from outside the definition, such as the owners of the
    /// account.
    pub external_options: Option<bool>,
    /// Control with which people enter the value, such as `select` or `date`.
    pub field_type: Option<String>,
    /// Tells whether the property can be used in forms.
    pub form_field: Option<bool>,
    /// Internal name of the group under which the property is shown; it is not its label.
    pub group_name: Option<String>,
    /// Makes HubSpot refuse a value that another record has; such a property can serve as
    /// `idProperty`. Fixed at creation.
    pub has_unique_value: Option<bool>,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: Option<bool>,
    /// Tells whether HubSpot made it, rather than an account or app.
    pub hubspot_defined: Option<bool>,
    /// Text that people see.
    pub label: Option<String>,
    pub modification_metadata: Option<PropertyModificationMetadata>,
    /// Internal identifier, in lower case, fixed at creation; calls use it, people see the label.
    pub name: String,
    /// Form in which HubSpot shows the number, such as currency or percentage.
    pub number_display_hint: Option<NumberDisplayHint>,
    /// Choices that the value can take.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<PropertyOption>,
    /// Object type whose records are the choices, such as `OWNER`.
    pub referenced_object_type: Option<String>,
    /// Kinds of sensitive data that values may hold, such as health data.
    #[serde(default, deserialize_with = "null_as_default")]
    pub sensitive_data_categories: Vec<String>,
    /// Puts the sign of the account's currency before the number.
    pub show_currency_symbol: Option<bool>,
    /// Form in which HubSpot shows and checks the text, such as an email address.
    pub text_display_hint: Option<TextDisplayHint>,
    /// Kind of values, such as `string`, `number`, `date`, `datetime`, `enumeration` or `bool`.
    pub r#type: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// ID of the user who changed it last.
    pub updated_user_id: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    PropertyDataSensitivity {
        HighlySensitive = "highly_sensitive",
        NonSensitive = "non_sensitive",
        Sensitive = "sensitive",
    }
}

/// Property modification metadata, `PropertyModificationMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyModificationMetadata {
    /// Tells whether it may be moved to the archive.
    pub archivable: Option<bool>,
    /// Tells whether the definition cannot be changed.
    pub read_only_definition: Option<bool>,
    pub read_only_options: Option<bool>,
    /// Tells whether only HubSpot can write values.
    pub read_only_value: Option<bool>,
}

/// Property option, `Option` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyOption {
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: Option<i64>,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: Option<bool>,
    /// Text that people see.
    pub label: Option<String>,
    /// Internal text that is stored; people see the label.
    pub value: Option<String>,
}

/// Property option input, `OptionInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyOptionInput {
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: i64,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: String,
    /// Internal text that is stored; people see the label.
    pub value: String,
}

/// The required arguments of [`PropertyOptionInput::new`], by name.
pub struct PropertyOptionInputArgs<Label, ValueArgument> {
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: i64,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal text that is stored; people see the label.
    pub value: ValueArgument,
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

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TextDisplayHint {
        DomainName = "domain_name",
        Email = "email",
        IpAddress = "ip_address",
        MultiLine = "multi_line",
        PhoneNumber = "phone_number",
        PhysicalAddress = "physical_address",
        PostalCode = "postal_code",
        UnformattedSingleLine = "unformatted_single_line",
    }
}
