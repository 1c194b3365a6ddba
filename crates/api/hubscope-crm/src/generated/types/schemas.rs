//! Types of `schemas`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Association definition, `AssociationDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationDefinition {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Type ID at which the association begins, such as `0-1` for contacts.
    pub from_object_type_id: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Type ID at which the association ends, such as `0-2` for companies.
    pub to_object_type_id: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Association definition create, `AssociationDefinitionEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationDefinitionCreate {
    /// Type ID at which the association begins, such as `0-1` for contacts.
    pub from_object_type_id: String,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Type ID at which the association ends, such as `0-2` for companies.
    pub to_object_type_id: String,
}

/// The required arguments of [`AssociationDefinitionCreate::new`], by name.
pub struct AssociationDefinitionCreateArgs<FromObjectTypeId, ToObjectTypeId> {
    /// Type ID at which the association begins, such as `0-1` for contacts.
    pub from_object_type_id: FromObjectTypeId,
    /// Type ID at which the association ends, such as `0-2` for companies.
    pub to_object_type_id: ToObjectTypeId,
}

impl AssociationDefinitionCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: AssociationDefinitionCreateArgs<impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            from_object_type_id: args.from_object_type_id.into(),
            name: None,
            to_object_type_id: args.to_object_type_id.into(),
        }
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Object schema, `ObjectSchema` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectSchema {
    /// Tells whether properties of the object type may hold sensitive data.
    pub allows_sensitive_properties: Option<bool>,
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Definitions of links that records of this type can have with others.
    #[serde(default, deserialize_with = "null_as_default")]
    pub associations: Vec<AssociationDefinition>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub created_by_user_id: Option<i64>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Identifier that is unique across accounts, such as `p1234_car`; works in paths in place of
    /// the type ID.
    pub fully_qualified_name: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Singular and plural, as people see them.
    pub labels: Option<ObjectTypeDefinitionLabels>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    /// Internal name of the property by which records are titled.
    pub primary_display_property: Option<String>,
    /// Definitions of the fields that records have.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<Property>,
    /// Internal names of properties without which no record can be created.
    #[serde(default, deserialize_with = "null_as_default")]
    pub required_properties: Vec<String>,
    /// Internal names of properties that the search box looks into.
    #[serde(default, deserialize_with = "null_as_default")]
    pub searchable_properties: Vec<String>,
    /// Internal names of properties shown below the title of a record.
    #[serde(default, deserialize_with = "null_as_default")]
    pub secondary_display_properties: Vec<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// ID of the user who changed it last.
    pub updated_by_user_id: Option<i64>,
}

/// Object schema create, `ObjectSchemaEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectSchemaCreate {
    /// Tells whether properties of the object type may hold sensitive data.
    pub allows_sensitive_properties: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_objects: Option<Vec<String>>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Singular and plural, as people see them.
    pub labels: ObjectTypeDefinitionLabels,
    /// Internal identifier or title.
    pub name: String,
    /// Internal name of the property by which records are titled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_display_property: Option<String>,
    /// Definitions of the fields that records will have; more can be added later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<Vec<ObjectTypePropertyCreate>>,
    /// Internal names of properties without which no record can be created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_properties: Option<Vec<String>>,
    /// Internal names of properties that the search box looks into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchable_properties: Option<Vec<String>>,
    /// Internal names of properties shown below the title of a record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_display_properties: Option<Vec<String>>,
    pub should_create_same_object_association: bool,
}

/// The required arguments of [`ObjectSchemaCreate::new`], by name.
pub struct ObjectSchemaCreateArgs<LabelsArgument, Name> {
    /// Tells whether properties of the object type may hold sensitive data.
    pub allows_sensitive_properties: bool,
    /// Singular and plural, as people see them.
    pub labels: LabelsArgument,
    /// Internal identifier or title.
    pub name: Name,
    pub should_create_same_object_association: bool,
}

impl ObjectSchemaCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ObjectSchemaCreateArgs<impl Into<ObjectTypeDefinitionLabels>, impl Into<String>>,
    ) -> Self {
        Self {
            allows_sensitive_properties: args.allows_sensitive_properties,
            associated_objects: None,
            description: None,
            labels: args.labels.into(),
            name: args.name.into(),
            primary_display_property: None,
            properties: None,
            required_properties: None,
            searchable_properties: None,
            secondary_display_properties: None,
            should_create_same_object_association: args.should_create_same_object_association,
        }
    }

    #[must_use]
    pub fn associated_objects(
        mut self,
        associated_objects: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_objects = Some(associated_objects.into_iter().map(Into::into).collect());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Internal name of the property by which records are titled.
    #[must_use]
    pub fn primary_display_property(mut self, primary_display_property: impl Into<String>) -> Self {
        self.primary_display_property = Some(primary_display_property.into());
        self
    }

    /// Definitions of the fields that records will have; more can be added later.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<ObjectTypePropertyCreate>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Internal names of properties without which no record can be created.
    #[must_use]
    pub fn required_properties(
        mut self,
        required_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.required_properties = Some(required_properties.into_iter().map(Into::into).collect());
        self
    }

    /// Internal names of properties that the search box looks into.
    #[must_use]
    pub fn searchable_properties(
        mut self,
        searchable_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.searchable_properties =
            Some(searchable_properties.into_iter().map(Into::into).collect());
        self
    }

    /// Internal names of properties shown below the title of a record.
    #[must_use]
    pub fn secondary_display_properties(
        mut self,
        secondary_display_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.secondary_display_properties =
            Some(secondary_display_properties.into_iter().map(Into::into).collect());
        self
    }
}

/// Object schema read, `ObjectSchemaBatchReadRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectSchemaRead {
    pub include_association_definitions: bool,
    pub include_audit_metadata: bool,
    pub include_property_definitions: bool,
    /// Items that a batch processes, at most 100 in most APIs; or operands of an expression.
    pub inputs: Vec<String>,
}

/// The required arguments of [`ObjectSchemaRead::new`], by name.
pub struct ObjectSchemaReadArgs<Inputs> {
    pub include_association_definitions: bool,
    pub include_audit_metadata: bool,
    pub include_property_definitions: bool,
    /// Items that a batch processes, at most 100 in most APIs; or operands of an expression.
    pub inputs: Inputs,
}

impl ObjectSchemaRead {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ObjectSchemaReadArgs<impl IntoIterator<Item = impl Into<String>>>) -> Self {
        Self {
            include_association_definitions: args.include_association_definitions,
            include_audit_metadata: args.include_audit_metadata,
            include_property_definitions: args.include_property_definitions,
            inputs: args.inputs.into_iter().map(Into::into).collect(),
        }
    }
}

/// Object type definition labels, `ObjectTypeDefinitionLabels` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ObjectTypeDefinitionLabels {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plural: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub singular: Option<String>,
}

impl Default for ObjectTypeDefinitionLabels {
    fn default() -> Self {
        Self::new()
    }
}

impl ObjectTypeDefinitionLabels {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { plural: None, singular: None }
    }

    #[must_use]
    pub fn plural(mut self, plural: impl Into<String>) -> Self {
        self.plural = Some(plural.into());
        self
    }

    #[must_use]
    pub fn singular(mut self, singular: impl Into<String>) -> Self {
        self.singular = Some(singular.into());
        self
    }
}

/// Object type definition update, `ObjectTypeDefinitionPatch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectTypeDefinitionUpdate {
    /// Tells whether properties of the object type may hold sensitive data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allows_sensitive_properties: Option<bool>,
    pub clear_description: bool,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Singular and plural, as people see them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<ObjectTypeDefinitionLabels>,
    /// Internal name of the property by which records are titled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_display_property: Option<String>,
    /// Internal names of properties without which no record can be created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_properties: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restorable: Option<bool>,
    /// Internal names of properties that the search box looks into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchable_properties: Option<Vec<String>>,
    /// Internal names of properties shown below the title of a record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_display_properties: Option<Vec<String>>,
}

/// The required arguments of [`ObjectTypeDefinitionUpdate::new`], by name.
pub struct ObjectTypeDefinitionUpdateArgs {
    pub clear_description: bool,
}

impl ObjectTypeDefinitionUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ObjectTypeDefinitionUpdateArgs) -> Self {
        Self {
            allows_sensitive_properties: None,
            clear_description: args.clear_description,
            description: None,
            labels: None,
            primary_display_property: None,
            required_properties: None,
            restorable: None,
            searchable_properties: None,
            secondary_display_properties: None,
        }
    }

    /// Tells whether properties of the object type may hold sensitive data.
    #[must_use]
    pub fn allows_sensitive_properties(mut self, allows_sensitive_properties: bool) -> Self {
        self.allows_sensitive_properties = Some(allows_sensitive_properties);
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Singular and plural, as people see them.
    #[must_use]
    pub fn labels(mut self, labels: impl Into<ObjectTypeDefinitionLabels>) -> Self {
        self.labels = Some(labels.into());
        self
    }

    /// Internal name of the property by which records are titled.
    #[must_use]
    pub fn primary_display_property(mut self, primary_display_property: impl Into<String>) -> Self {
        self.primary_display_property = Some(primary_display_property.into());
        self
    }

    /// Internal names of properties without which no record can be created.
    #[must_use]
    pub fn required_properties(
        mut self,
        required_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.required_properties = Some(required_properties.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn restorable(mut self, restorable: bool) -> Self {
        self.restorable = Some(restorable);
        self
    }

    /// Internal names of properties that the search box looks into.
    #[must_use]
    pub fn searchable_properties(
        mut self,
        searchable_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.searchable_properties =
            Some(searchable_properties.into_iter().map(Into::into).collect());
        self
    }

    /// Internal names of properties shown below the title of a record.
    #[must_use]
    pub fn secondary_display_properties(
        mut self,
        secondary_display_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.secondary_display_properties =
            Some(secondary_display_properties.into_iter().map(Into::into).collect());
        self
    }
}

/// Object type property create, `ObjectTypePropertyCreate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectTypePropertyCreate {
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_options_reference_type: Option<String>,
    /// Control with which people enter the value, such as `select` or `date`.
    pub field_type: String,
    /// Tells whether the property can be used in forms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_field: Option<bool>,
    /// Internal name of the group under which the property is shown; it is not its label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// Makes HubSpot refuse a value that another record has; such a property can serve as
    /// `idProperty`. Fixed at creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_unique_value: Option<bool>,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// Text that people see.
    pub label: String,
    /// Internal identifier or title.
    pub name: String,
    /// Form in which HubSpot shows the number, such as currency or percentage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_display_hint: Option<NumberDisplayHint>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_sort_strategy: Option<OptionSortStrategy>,
    /// Choices that the value can take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<PropertyOptionInput>>,
    /// Object type whose records are the choices, such as `OWNER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referenced_object_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchable_in_global_search: Option<bool>,
    /// Puts the sign of the account's currency before the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_currency_symbol: Option<bool>,
    /// Form in which HubSpot shows and checks the text, such as an email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_display_hint: Option<TextDisplayHint>,
    /// Kind of values, such as `string`, `number`, `date`, `datetime` or `enumeration`.
    pub r#type: ObjectTypePropertyCreateType,
}

/// The required arguments of [`ObjectTypePropertyCreate::new`], by name.
pub struct ObjectTypePropertyCreateArgs<FieldTypeArgument, Label, Name> {
    /// Control with which people enter the value, such as `select` or `date`.
    pub field_type: FieldTypeArgument,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Kind of values, such as `string`, `number`, `date`, `datetime` or `enumeration`.
    pub r#type: ObjectTypePropertyCreateType,
}

impl ObjectTypePropertyCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ObjectTypePropertyCreateArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            description: None,
            display_order: None,
            external_options_reference_type: None,
            field_type: args.field_type.into(),
            form_field: None,
            group_name: None,
            has_unique_value: None,
            hidden: None,
            label: args.label.into(),
            name: args.name.into(),
            number_display_hint: None,
            option_sort_strategy: None,
            options: None,
            referenced_object_type: None,
            searchable_in_global_search: None,
            show_currency_symbol: None,
            text_display_hint: None,
            r#type: args.r#type,
        }
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

    #[must_use]
    pub fn external_options_reference_type(
        mut self,
        external_options_reference_type: impl Into<String>,
    ) -> Self {
        self.external_options_reference_type = Some(external_options_reference_type.into());
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

    #[must_use]
    pub fn option_sort_strategy(mut self, option_sort_strategy: OptionSortStrategy) -> Self {
        self.option_sort_strategy = Some(option_sort_strategy);
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

    #[must_use]
    pub fn searchable_in_global_search(mut self, searchable_in_global_search: bool) -> Self {
        self.searchable_in_global_search = Some(searchable_in_global_search);
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
    ObjectTypePropertyCreateType {
        Bool = "bool",
        Date = "date",
        Datetime = "datetime",
        Enumeration = "enumeration",
        Number = "number",
        PhoneNumber = "phone_number",
        String = "string",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    OptionSortStrategy {
        Alphabetical = "ALPHABETICAL",
        DisplayOrder = "DISPLAY_ORDER",
    }
}

/// Schemas object type definition, `ObjectTypeDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SchemasObjectTypeDefinition {
    /// Tells whether properties of the object type may hold sensitive data.
    pub allows_sensitive_properties: Option<bool>,
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Identifier that is unique across accounts, such as `p1234_car`; works in paths in place of
    /// the type ID.
    pub fully_qualified_name: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Singular and plural, as people see them.
    pub labels: Option<ObjectTypeDefinitionLabels>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    /// Hub ID of the HubSpot account.
    pub portal_id: Option<i64>,
    /// Internal name of the property by which records are titled.
    pub primary_display_property: Option<String>,
    /// Internal names of properties without which no record can be created.
    #[serde(default, deserialize_with = "null_as_default")]
    pub required_properties: Vec<String>,
    /// Internal names of properties that the search box looks into.
    #[serde(default, deserialize_with = "null_as_default")]
    pub searchable_properties: Vec<String>,
    /// Internal names of properties shown below the title of a record.
    #[serde(default, deserialize_with = "null_as_default")]
    pub secondary_display_properties: Vec<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}
