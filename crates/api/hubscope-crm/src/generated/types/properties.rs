//! Types of `properties`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FieldType {
        Booleancheckbox = "booleancheckbox",
        CalculationEquation = "calculation_equation",
        Checkbox = "checkbox",
        Date = "date",
        File = "file",
        Html = "html",
        Number = "number",
        Phonenumber = "phonenumber",
        Radio = "radio",
        Select = "select",
        Text = "text",
        Textarea = "textarea",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    GetDataSensitivity {
        HighlySensitive = "highly_sensitive",
        NonSensitive = "non_sensitive",
        Sensitive = "sensitive",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ListDataSensitivity {
        HighlySensitive = "highly_sensitive",
        NonSensitive = "non_sensitive",
        Sensitive = "sensitive",
    }
}

/// Property batch read, `BatchReadInputPropertyName` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyBatchRead {
    /// Reads archived property definitions instead of active ones.
    pub archived: bool,
    /// Protection level of the values; higher ones need scopes of their own.
    pub data_sensitivity: PropertyBatchReadDataSensitivity,
    /// Items that a batch processes, at most 100 in most APIs; or operands of an expression.
    pub inputs: Vec<PropertyName>,
}

/// The required arguments of [`PropertyBatchRead::new`], by name.
pub struct PropertyBatchReadArgs<Inputs> {
    /// Reads archived property definitions instead of active ones.
    pub archived: bool,
    /// Protection level of the values; higher ones need scopes of their own.
    pub data_sensitivity: PropertyBatchReadDataSensitivity,
    /// Items that a batch processes, at most 100 in most APIs; or operands of an expression.
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
    /// Values that HubSpot documents; any other is kept as text.
    PropertyBatchReadDataSensitivity {
        HighlySensitive = "highly_sensitive",
        NonSensitive = "non_sensitive",
        Sensitive = "sensitive",
    }
}

/// Property create, `PropertyCreate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyCreate {
    /// Expression by which HubSpot computes the value from other properties of the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calculation_formula: Option<String>,
    /// Internal name of the property that holds the currency of this amount, such as
    /// `deal_currency_code`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_property_name: Option<String>,
    /// Protection level of the values; higher ones need scopes of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_sensitivity: Option<PropertyCreateDataSensitivity>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// Tells whether the choices come from outside the definition, such as the owners of the
    /// account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_options: Option<bool>,
    /// Control with which people enter the value, such as `select` or `date`.
    pub field_type: FieldType,
    /// Tells whether the property can be used in forms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_field: Option<bool>,
    /// Internal name of the group under which the property is shown; it is not its label.
    pub group_name: String,
    /// Makes HubSpot refuse a value that another record has; such a property can serve as
    /// `idProperty`. Fixed at creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_unique_value: Option<bool>,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// Text that people see.
    pub label: String,
    /// Internal identifier, in lower case, fixed at creation; calls use it, people see the label.
    pub name: String,
    /// Form in which HubSpot shows the number, such as currency or percentage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_display_hint: Option<NumberDisplayHint>,
    /// Choices that the value can take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<PropertyOptionInput>>,
    /// Object type whose records are the choices, such as `OWNER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referenced_object_type: Option<String>,
    /// Puts the sign of the account's currency before the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_currency_symbol: Option<bool>,
    /// Form in which HubSpot shows and checks the text, such as an email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_display_hint: Option<TextDisplayHint>,
    /// Kind of values, such as `string`, `number`, `date`, `datetime`, `enumeration` or `bool`.
    pub r#type: PropertyCreateType,
}

/// The required arguments of [`PropertyCreate::new`], by name.
pub struct PropertyCreateArgs<GroupName, Label, Name> {
    /// Control with which people enter the value, such as `select` or `date`.
    pub field_type: FieldType,
    /// Internal name of the group under which the property is shown; it is not its label.
    pub group_name: GroupName,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier, in lower case, fixed at creation; calls use it, people see the label.
    pub name: Name,
    /// Kind of values, such as `string`, `number`, `date`, `datetime`, `enumeration` or `bool`.
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

    /// Expression by which HubSpot computes the value from other properties of the record.
    #[must_use]
    pub fn calculation_formula(mut self, calculation_formula: impl Into<String>) -> Self {
        self.calculation_formula = Some(calculation_formula.into());
        self
    }

    /// Internal name of the property that holds the currency of this amount, such as
    /// `deal_currency_code`.
    #[must_use]
    pub fn currency_property_name(mut self, currency_property_name: impl Into<String>) -> Self {
        self.currency_property_name = Some(currency_property_name.into());
        self
    }

    /// Protection level of the values; higher ones need scopes of their own.
    #[must_use]
    pub fn data_sensitivity(mut self, data_sensitivity: PropertyCreateDataSensitivity) -> Self {
        self.data_sensitivity = Some(data_sensitivity);
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[must_use]
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.display_order = Some(display_order);
        self
    }

    /// Tells whether the choices come from outside the definition, such as the owners of the
    /// account.
    #[must_use]
    pub fn external_options(mut self, external_options: bool) -> Self {
        self.external_options = Some(external_options);
        self
    }

    /// Tells whether the property can be used in forms.
    #[must_use]
    pub fn form_field(mut self, form_field: bool) -> Self {
        self.form_field = Some(form_field);
        self
    }

    /// Makes HubSpot refuse a value that another record has; such a property can serve as
    /// `idProperty`. Fixed at creation.
    #[must_use]
    pub fn has_unique_value(mut self, has_unique_value: bool) -> Self {
        self.has_unique_value = Some(has_unique_value);
        self
    }

    /// Hides it from people in HubSpot; it stays usable through the API.
    #[must_use]
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = Some(hidden);
        self
    }

    /// Form in which HubSpot shows the number, such as currency or percentage.
    #[must_use]
    pub fn number_display_hint(mut self, number_display_hint: NumberDisplayHint) -> Self {
        self.number_display_hint = Some(number_display_hint);
        self
    }

    /// Choices that the value can take.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<PropertyOptionInput>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Object type whose records are the choices, such as `OWNER`.
    #[must_use]
    pub fn referenced_object_type(mut self, referenced_object_type: impl Into<String>) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into());
        self
    }

    /// Puts the sign of the account's currency before the number.
    #[must_use]
    pub fn show_currency_symbol(mut self, show_currency_symbol: bool) -> Self {
        self.show_currency_symbol = Some(show_currency_symbol);
        self
    }

    /// Form in which HubSpot shows and checks the text, such as an email address.
    #[must_use]
    pub fn text_display_hint(mut self, text_display_hint: TextDisplayHint) -> Self {
        self.text_display_hint = Some(text_display_hint);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    PropertyCreateDataSensitivity {
        HighlySensitive = "highly_sensitive",
        NonSensitive = "non_sensitive",
        Sensitive = "sensitive",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    PropertyCreateType {
        Bool = "bool",
        Date = "date",
        Datetime = "datetime",
        Enumeration = "enumeration",
        Number = "number",
        PhoneNumber = "phone_number",
        String = "string",
    }
}

/// Property group, `PropertyGroup` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyGroup {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: Option<i64>,
    /// Text that people see.
    pub label: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
}

/// Property group create, `PropertyGroupCreate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyGroupCreate {
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// Text that people see.
    pub label: String,
    /// Internal identifier or title.
    pub name: String,
}

/// The required arguments of [`PropertyGroupCreate::new`], by name.
pub struct PropertyGroupCreateArgs<Label, Name> {
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
}

impl PropertyGroupCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: PropertyGroupCreateArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self { display_order: None, label: args.label.into(), name: args.name.into() }
    }

    /// Position among its siblings, lowest first; -1 puts it after those with a position.
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
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// Text that people see.
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

    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[must_use]
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.display_order = Some(display_order);
        self
    }

    /// Text that people see.
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
    /// Internal identifier or title.
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
    /// Expression by which HubSpot computes the value from other properties of the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calculation_formula: Option<String>,
    /// Internal name of the property that holds the currency of this amount, such as
    /// `deal_currency_code`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_property_name: Option<String>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// Control with which people enter the value, such as `select` or `date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_type: Option<FieldType>,
    /// Tells whether the property can be used in forms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_field: Option<bool>,
    /// Internal name of the group under which the property is shown; it is not its label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// Text that people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Form in which HubSpot shows the number, such as currency or percentage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_display_hint: Option<NumberDisplayHint>,
    /// Choices that the value can take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<PropertyOptionInput>>,
    /// Puts the sign of the account's currency before the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_currency_symbol: Option<bool>,
    /// Form in which HubSpot shows and checks the text, such as an email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_display_hint: Option<TextDisplayHint>,
    /// Kind of values, such as `string`, `number`, `date`, `datetime`, `enumeration` or `bool`.
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

    /// Expression by which HubSpot computes the value from other properties of the record.
    #[must_use]
    pub fn calculation_formula(mut self, calculation_formula: impl Into<String>) -> Self {
        self.calculation_formula = Some(calculation_formula.into());
        self
    }

    /// Internal name of the property that holds the currency of this amount, such as
    /// `deal_currency_code`.
    #[must_use]
    pub fn currency_property_name(mut self, currency_property_name: impl Into<String>) -> Self {
        self.currency_property_name = Some(currency_property_name.into());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[must_use]
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.display_order = Some(display_order);
        self
    }

    /// Control with which people enter the value, such as `select` or `date`.
    #[must_use]
    pub fn field_type(mut self, field_type: FieldType) -> Self {
        self.field_type = Some(field_type);
        self
    }

    /// Tells whether the property can be used in forms.
    #[must_use]
    pub fn form_field(mut self, form_field: bool) -> Self {
        self.form_field = Some(form_field);
        self
    }

    /// Internal name of the group under which the property is shown; it is not its label.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Hides it from people in HubSpot; it stays usable through the API.
    #[must_use]
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = Some(hidden);
        self
    }

    /// Text that people see.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Form in which HubSpot shows the number, such as currency or percentage.
    #[must_use]
    pub fn number_display_hint(mut self, number_display_hint: NumberDisplayHint) -> Self {
        self.number_display_hint = Some(number_display_hint);
        self
    }

    /// Choices that the value can take.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<PropertyOptionInput>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Puts the sign of the account's currency before the number.
    #[must_use]
    pub fn show_currency_symbol(mut self, show_currency_symbol: bool) -> Self {
        self.show_currency_symbol = Some(show_currency_symbol);
        self
    }

    /// Form in which HubSpot shows and checks the text, such as an email address.
    #[must_use]
    pub fn text_display_hint(mut self, text_display_hint: TextDisplayHint) -> Self {
        self.text_display_hint = Some(text_display_hint);
        self
    }

    /// Kind of values, such as `string`, `number`, `date`, `datetime`, `enumeration` or `bool`.
    #[must_use]
    pub fn r#type(mut self, r#type: PropertyUpdateType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    PropertyUpdateType {
        Bool = "bool",
        Date = "date",
        Datetime = "datetime",
        Enumeration = "enumeration",
        Number = "number",
        PhoneNumber = "phone_number",
        String = "string",
    }
}
