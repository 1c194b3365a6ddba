//! Types of `properties`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_enum! {
    /// The values of field type.
    FieldType {
        /// `booleancheckbox`.
        Booleancheckbox = "booleancheckbox",
        /// `calculation_equation`.
        CalculationEquation = "calculation_equation",
        /// `checkbox`.
        Checkbox = "checkbox",
        /// `date`.
        Date = "date",
        /// `file`.
        File = "file",
        /// `html`.
        Html = "html",
        /// `number`.
        Number = "number",
        /// `phonenumber`.
        Phonenumber = "phonenumber",
        /// `radio`.
        Radio = "radio",
        /// `select`.
        Select = "select",
        /// `text`.
        Text = "text",
        /// `textarea`.
        Textarea = "textarea",
    }
}

hubscope_core::string_enum! {
    /// The values of get data sensitivity.
    GetDataSensitivity {
        /// `highly_sensitive`.
        HighlySensitive = "highly_sensitive",
        /// `non_sensitive`.
        NonSensitive = "non_sensitive",
        /// `sensitive`.
        Sensitive = "sensitive",
    }
}

hubscope_core::string_enum! {
    /// The values of list data sensitivity.
    ListDataSensitivity {
        /// `highly_sensitive`.
        HighlySensitive = "highly_sensitive",
        /// `non_sensitive`.
        NonSensitive = "non_sensitive",
        /// `sensitive`.
        Sensitive = "sensitive",
    }
}

/// Property batch read, `BatchReadInputPropertyName` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyBatchRead {
    /// `archived`, required.
    pub archived: bool,
    /// `dataSensitivity`, required.
    pub data_sensitivity: PropertyBatchReadDataSensitivity,
    /// `inputs`, required.
    pub inputs: Vec<PropertyName>,
}

/// The required arguments of [`PropertyBatchRead::new`], by name.
pub struct PropertyBatchReadArgs<Inputs> {
    /// `archived`.
    pub archived: bool,
    /// `dataSensitivity`.
    pub data_sensitivity: PropertyBatchReadDataSensitivity,
    /// `inputs`.
    pub inputs: Inputs,
}

impl PropertyBatchRead {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: PropertyBatchReadArgs<impl IntoIterator<Item = impl Into<PropertyName>>>,
    ) -> Self {
        Self {
            archived: args.archived,
            data_sensitivity: args.data_sensitivity,
            inputs: args.inputs.into_iter().map(Into::into).collect(),
        }
    }
}

hubscope_core::string_enum! {
    /// The values of property batch read data sensitivity.
    PropertyBatchReadDataSensitivity {
        /// `highly_sensitive`.
        HighlySensitive = "highly_sensitive",
        /// `non_sensitive`.
        NonSensitive = "non_sensitive",
        /// `sensitive`.
        Sensitive = "sensitive",
    }
}

/// Property create, `PropertyCreate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyCreate {
    /// `calculationFormula`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calculation_formula: Option<String>,
    /// `currencyPropertyName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_property_name: Option<String>,
    /// `dataSensitivity`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_sensitivity: Option<PropertyCreateDataSensitivity>,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `displayOrder`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// `externalOptions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_options: Option<bool>,
    /// `fieldType`, required.
    pub field_type: FieldType,
    /// `formField`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_field: Option<bool>,
    /// `groupName`, required.
    pub group_name: String,
    /// `hasUniqueValue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_unique_value: Option<bool>,
    /// `hidden`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// `label`, required.
    pub label: String,
    /// `name`, required.
    pub name: String,
    /// `numberDisplayHint`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_display_hint: Option<NumberDisplayHint>,
    /// `options`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<PropertyOptionInput>>,
    /// `referencedObjectType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referenced_object_type: Option<String>,
    /// `showCurrencySymbol`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_currency_symbol: Option<bool>,
    /// `textDisplayHint`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_display_hint: Option<TextDisplayHint>,
    /// `type`, required.
    pub r#type: PropertyCreateType,
}

/// The required arguments of [`PropertyCreate::new`], by name.
pub struct PropertyCreateArgs<GroupName, Label, Name> {
    /// `fieldType`.
    pub field_type: FieldType,
    /// `groupName`.
    pub group_name: GroupName,
    /// `label`.
    pub label: Label,
    /// `name`.
    pub name: Name,
    /// `type`.
    pub r#type: PropertyCreateType,
}

impl PropertyCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: PropertyCreateArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            calculation_formula: None,
            currency_property_name: None,
            data_sensitivity: None,
            description: None,
            display_order: None,
            external_options: None,
            field_type: args.field_type,
            form_field: None,
            group_name: args.group_name.into(),
            has_unique_value: None,
            hidden: None,
            label: args.label.into(),
            name: args.name.into(),
            number_display_hint: None,
            options: None,
            referenced_object_type: None,
            show_currency_symbol: None,
            text_display_hint: None,
            r#type: args.r#type,
        }
    }

    /// Sets `calculationFormula`.
    #[must_use]
    pub fn calculation_formula(mut self, calculation_formula: impl Into<String>) -> Self {
        self.calculation_formula = Some(calculation_formula.into());
        self
    }

    /// Sets `currencyPropertyName`.
    #[must_use]
    pub fn currency_property_name(mut self, currency_property_name: impl Into<String>) -> Self {
        self.currency_property_name = Some(currency_property_name.into());
        self
    }

    /// Sets `dataSensitivity`.
    #[must_use]
    pub fn data_sensitivity(mut self, data_sensitivity: PropertyCreateDataSensitivity) -> Self {
        self.data_sensitivity = Some(data_sensitivity);
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `displayOrder`.
    #[must_use]
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.display_order = Some(display_order);
        self
    }

    /// Sets `externalOptions`.
    #[must_use]
    pub fn external_options(mut self, external_options: bool) -> Self {
        self.external_options = Some(external_options);
        self
    }

    /// Sets `formField`.
    #[must_use]
    pub fn form_field(mut self, form_field: bool) -> Self {
        self.form_field = Some(form_field);
        self
    }

    /// Sets `hasUniqueValue`.
    #[must_use]
    pub fn has_unique_value(mut self, has_unique_value: bool) -> Self {
        self.has_unique_value = Some(has_unique_value);
        self
    }

    /// Sets `hidden`.
    #[must_use]
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = Some(hidden);
        self
    }

    /// Sets `numberDisplayHint`.
    #[must_use]
    pub fn number_display_hint(mut self, number_display_hint: NumberDisplayHint) -> Self {
        self.number_display_hint = Some(number_display_hint);
        self
    }

    /// Sets `options`.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<PropertyOptionInput>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `referencedObjectType`.
    #[must_use]
    pub fn referenced_object_type(mut self, referenced_object_type: impl Into<String>) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into());
        self
    }

    /// Sets `showCurrencySymbol`.
    #[must_use]
    pub fn show_currency_symbol(mut self, show_currency_symbol: bool) -> Self {
        self.show_currency_symbol = Some(show_currency_symbol);
        self
    }

    /// Sets `textDisplayHint`.
    #[must_use]
    pub fn text_display_hint(mut self, text_display_hint: TextDisplayHint) -> Self {
        self.text_display_hint = Some(text_display_hint);
        self
    }
}

hubscope_core::string_enum! {
    /// The values of property create data sensitivity.
    PropertyCreateDataSensitivity {
        /// `highly_sensitive`.
        HighlySensitive = "highly_sensitive",
        /// `non_sensitive`.
        NonSensitive = "non_sensitive",
        /// `sensitive`.
        Sensitive = "sensitive",
    }
}

hubscope_core::string_enum! {
    /// The values of property create type.
    PropertyCreateType {
        /// `bool`.
        Bool = "bool",
        /// `date`.
        Date = "date",
        /// `datetime`.
        Datetime = "datetime",
        /// `enumeration`.
        Enumeration = "enumeration",
        /// `number`.
        Number = "number",
        /// `phone_number`.
        PhoneNumber = "phone_number",
        /// `string`.
        String = "string",
    }
}

/// Property group, `PropertyGroup` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyGroup {
    /// `archived`.
    pub archived: Option<bool>,
    /// `displayOrder`.
    pub display_order: Option<i64>,
    /// `label`.
    pub label: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

/// Property group create, `PropertyGroupCreate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyGroupCreate {
    /// `displayOrder`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// `label`, required.
    pub label: String,
    /// `name`, required.
    pub name: String,
}

/// The required arguments of [`PropertyGroupCreate::new`], by name.
pub struct PropertyGroupCreateArgs<Label, Name> {
    /// `label`.
    pub label: Label,
    /// `name`.
    pub name: Name,
}

impl PropertyGroupCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: PropertyGroupCreateArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self { display_order: None, label: args.label.into(), name: args.name.into() }
    }

    /// Sets `displayOrder`.
    #[must_use]
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.display_order = Some(display_order);
        self
    }
}

/// Property group update, `PropertyGroupUpdate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyGroupUpdate {
    /// `displayOrder`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// `label`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

impl Default for PropertyGroupUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl PropertyGroupUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { display_order: None, label: None }
    }

    /// Sets `displayOrder`.
    #[must_use]
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.display_order = Some(display_order);
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

/// Property name, `PropertyName` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PropertyName {
    /// `name`, required.
    pub name: String,
}

impl PropertyName {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// Property update, `PropertyUpdate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyUpdate {
    /// `calculationFormula`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calculation_formula: Option<String>,
    /// `currencyPropertyName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_property_name: Option<String>,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `displayOrder`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// `fieldType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_type: Option<FieldType>,
    /// `formField`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_field: Option<bool>,
    /// `groupName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// `hidden`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// `label`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `numberDisplayHint`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_display_hint: Option<NumberDisplayHint>,
    /// `options`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<PropertyOptionInput>>,
    /// `showCurrencySymbol`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_currency_symbol: Option<bool>,
    /// `textDisplayHint`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_display_hint: Option<TextDisplayHint>,
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PropertyUpdateType>,
}

impl Default for PropertyUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl PropertyUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            calculation_formula: None,
            currency_property_name: None,
            description: None,
            display_order: None,
            field_type: None,
            form_field: None,
            group_name: None,
            hidden: None,
            label: None,
            number_display_hint: None,
            options: None,
            show_currency_symbol: None,
            text_display_hint: None,
            r#type: None,
        }
    }

    /// Sets `calculationFormula`.
    #[must_use]
    pub fn calculation_formula(mut self, calculation_formula: impl Into<String>) -> Self {
        self.calculation_formula = Some(calculation_formula.into());
        self
    }

    /// Sets `currencyPropertyName`.
    #[must_use]
    pub fn currency_property_name(mut self, currency_property_name: impl Into<String>) -> Self {
        self.currency_property_name = Some(currency_property_name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `displayOrder`.
    #[must_use]
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.display_order = Some(display_order);
        self
    }

    /// Sets `fieldType`.
    #[must_use]
    pub fn field_type(mut self, field_type: FieldType) -> Self {
        self.field_type = Some(field_type);
        self
    }

    /// Sets `formField`.
    #[must_use]
    pub fn form_field(mut self, form_field: bool) -> Self {
        self.form_field = Some(form_field);
        self
    }

    /// Sets `groupName`.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Sets `hidden`.
    #[must_use]
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = Some(hidden);
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets `numberDisplayHint`.
    #[must_use]
    pub fn number_display_hint(mut self, number_display_hint: NumberDisplayHint) -> Self {
        self.number_display_hint = Some(number_display_hint);
        self
    }

    /// Sets `options`.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<PropertyOptionInput>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `showCurrencySymbol`.
    #[must_use]
    pub fn show_currency_symbol(mut self, show_currency_symbol: bool) -> Self {
        self.show_currency_symbol = Some(show_currency_symbol);
        self
    }

    /// Sets `textDisplayHint`.
    #[must_use]
    pub fn text_display_hint(mut self, text_display_hint: TextDisplayHint) -> Self {
        self.text_display_hint = Some(text_display_hint);
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: PropertyUpdateType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

hubscope_core::string_enum! {
    /// The values of property update type.
    PropertyUpdateType {
        /// `bool`.
        Bool = "bool",
        /// `date`.
        Date = "date",
        /// `datetime`.
        Datetime = "datetime",
        /// `enumeration`.
        Enumeration = "enumeration",
        /// `number`.
        Number = "number",
        /// `phone_number`.
        PhoneNumber = "phone_number",
        /// `string`.
        String = "string",
    }
}
