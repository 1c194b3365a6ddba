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
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `fromObjectTypeId`.
    pub from_object_type_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `toObjectTypeId`.
    pub to_object_type_id: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Association definition create, `AssociationDefinitionEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationDefinitionCreate {
    /// `fromObjectTypeId`, required.
    pub from_object_type_id: String,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `toObjectTypeId`, required.
    pub to_object_type_id: String,
}

/// The required arguments of [`AssociationDefinitionCreate::new`], by name.
pub struct AssociationDefinitionCreateArgs<FromObjectTypeId, ToObjectTypeId> {
    /// `fromObjectTypeId`.
    pub from_object_type_id: FromObjectTypeId,
    /// `toObjectTypeId`.
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

    /// Sets `name`.
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
    /// `allowsSensitiveProperties`.
    pub allows_sensitive_properties: Option<bool>,
    /// `archived`.
    pub archived: Option<bool>,
    /// `associations`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub associations: Vec<AssociationDefinition>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdByUserId`.
    pub created_by_user_id: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `fullyQualifiedName`.
    pub fully_qualified_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `labels`.
    pub labels: Option<ObjectTypeDefinitionLabels>,
    /// `name`.
    pub name: Option<String>,
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `primaryDisplayProperty`.
    pub primary_display_property: Option<String>,
    /// `properties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<Property>,
    /// `requiredProperties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub required_properties: Vec<String>,
    /// `searchableProperties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub searchable_properties: Vec<String>,
    /// `secondaryDisplayProperties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub secondary_display_properties: Vec<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `updatedByUserId`.
    pub updated_by_user_id: Option<i64>,
}

/// Object schema create, `ObjectSchemaEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectSchemaCreate {
    /// `allowsSensitiveProperties`, required.
    pub allows_sensitive_properties: bool,
    /// `associatedObjects`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_objects: Option<Vec<String>>,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `labels`, required.
    pub labels: ObjectTypeDefinitionLabels,
    /// `name`, required.
    pub name: String,
    /// `primaryDisplayProperty`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_display_property: Option<String>,
    /// `properties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<Vec<ObjectTypePropertyCreate>>,
    /// `requiredProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_properties: Option<Vec<String>>,
    /// `searchableProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchable_properties: Option<Vec<String>>,
    /// `secondaryDisplayProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_display_properties: Option<Vec<String>>,
    /// `shouldCreateSameObjectAssociation`, required.
    pub should_create_same_object_association: bool,
}

/// The required arguments of [`ObjectSchemaCreate::new`], by name.
pub struct ObjectSchemaCreateArgs<LabelsValue, Name> {
    /// `allowsSensitiveProperties`.
    pub allows_sensitive_properties: bool,
    /// `labels`.
    pub labels: LabelsValue,
    /// `name`.
    pub name: Name,
    /// `shouldCreateSameObjectAssociation`.
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

    /// Sets `associatedObjects`.
    #[must_use]
    pub fn associated_objects(
        mut self,
        associated_objects: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_objects = Some(associated_objects.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `primaryDisplayProperty`.
    #[must_use]
    pub fn primary_display_property(mut self, primary_display_property: impl Into<String>) -> Self {
        self.primary_display_property = Some(primary_display_property.into());
        self
    }

    /// Sets `properties`.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<ObjectTypePropertyCreate>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `requiredProperties`.
    #[must_use]
    pub fn required_properties(
        mut self,
        required_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.required_properties = Some(required_properties.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `searchableProperties`.
    #[must_use]
    pub fn searchable_properties(
        mut self,
        searchable_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.searchable_properties =
            Some(searchable_properties.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `secondaryDisplayProperties`.
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
    /// `includeAssociationDefinitions`, required.
    pub include_association_definitions: bool,
    /// `includeAuditMetadata`, required.
    pub include_audit_metadata: bool,
    /// `includePropertyDefinitions`, required.
    pub include_property_definitions: bool,
    /// `inputs`, required.
    pub inputs: Vec<String>,
}

/// The required arguments of [`ObjectSchemaRead::new`], by name.
pub struct ObjectSchemaReadArgs<Inputs> {
    /// `includeAssociationDefinitions`.
    pub include_association_definitions: bool,
    /// `includeAuditMetadata`.
    pub include_audit_metadata: bool,
    /// `includePropertyDefinitions`.
    pub include_property_definitions: bool,
    /// `inputs`.
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
    /// `plural`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plural: Option<String>,
    /// `singular`.
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

    /// Sets `plural`.
    #[must_use]
    pub fn plural(mut self, plural: impl Into<String>) -> Self {
        self.plural = Some(plural.into());
        self
    }

    /// Sets `singular`.
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
    /// `allowsSensitiveProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allows_sensitive_properties: Option<bool>,
    /// `clearDescription`, required.
    pub clear_description: bool,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `labels`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<ObjectTypeDefinitionLabels>,
    /// `primaryDisplayProperty`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_display_property: Option<String>,
    /// `requiredProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_properties: Option<Vec<String>>,
    /// `restorable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restorable: Option<bool>,
    /// `searchableProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchable_properties: Option<Vec<String>>,
    /// `secondaryDisplayProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_display_properties: Option<Vec<String>>,
}

/// The required arguments of [`ObjectTypeDefinitionUpdate::new`], by name.
pub struct ObjectTypeDefinitionUpdateArgs {
    /// `clearDescription`.
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

    /// Sets `allowsSensitiveProperties`.
    #[must_use]
    pub fn allows_sensitive_properties(mut self, allows_sensitive_properties: bool) -> Self {
        self.allows_sensitive_properties = Some(allows_sensitive_properties);
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `labels`.
    #[must_use]
    pub fn labels(mut self, labels: impl Into<ObjectTypeDefinitionLabels>) -> Self {
        self.labels = Some(labels.into());
        self
    }

    /// Sets `primaryDisplayProperty`.
    #[must_use]
    pub fn primary_display_property(mut self, primary_display_property: impl Into<String>) -> Self {
        self.primary_display_property = Some(primary_display_property.into());
        self
    }

    /// Sets `requiredProperties`.
    #[must_use]
    pub fn required_properties(
        mut self,
        required_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.required_properties = Some(required_properties.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `restorable`.
    #[must_use]
    pub fn restorable(mut self, restorable: bool) -> Self {
        self.restorable = Some(restorable);
        self
    }

    /// Sets `searchableProperties`.
    #[must_use]
    pub fn searchable_properties(
        mut self,
        searchable_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.searchable_properties =
            Some(searchable_properties.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `secondaryDisplayProperties`.
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
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `displayOrder`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// `externalOptionsReferenceType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_options_reference_type: Option<String>,
    /// `fieldType`, required.
    pub field_type: String,
    /// `formField`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_field: Option<bool>,
    /// `groupName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
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
    /// `optionSortStrategy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_sort_strategy: Option<OptionSortStrategy>,
    /// `options`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<PropertyOptionInput>>,
    /// `referencedObjectType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referenced_object_type: Option<String>,
    /// `searchableInGlobalSearch`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchable_in_global_search: Option<bool>,
    /// `showCurrencySymbol`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_currency_symbol: Option<bool>,
    /// `textDisplayHint`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_display_hint: Option<TextDisplayHint>,
    /// `type`, required.
    pub r#type: ObjectTypePropertyCreateType,
}

/// The required arguments of [`ObjectTypePropertyCreate::new`], by name.
pub struct ObjectTypePropertyCreateArgs<FieldType, Label, Name> {
    /// `fieldType`.
    pub field_type: FieldType,
    /// `label`.
    pub label: Label,
    /// `name`.
    pub name: Name,
    /// `type`.
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

    /// Sets `externalOptionsReferenceType`.
    #[must_use]
    pub fn external_options_reference_type(
        mut self,
        external_options_reference_type: impl Into<String>,
    ) -> Self {
        self.external_options_reference_type = Some(external_options_reference_type.into());
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

    /// Sets `optionSortStrategy`.
    #[must_use]
    pub fn option_sort_strategy(mut self, option_sort_strategy: OptionSortStrategy) -> Self {
        self.option_sort_strategy = Some(option_sort_strategy);
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

    /// Sets `searchableInGlobalSearch`.
    #[must_use]
    pub fn searchable_in_global_search(mut self, searchable_in_global_search: bool) -> Self {
        self.searchable_in_global_search = Some(searchable_in_global_search);
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
    /// The values of object type property create type.
    ObjectTypePropertyCreateType {
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

hubscope_core::string_enum! {
    /// The values of option sort strategy.
    OptionSortStrategy {
        /// `ALPHABETICAL`.
        Alphabetical = "ALPHABETICAL",
        /// `DISPLAY_ORDER`.
        DisplayOrder = "DISPLAY_ORDER",
    }
}

/// Schemas object type definition, `ObjectTypeDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SchemasObjectTypeDefinition {
    /// `allowsSensitiveProperties`.
    pub allows_sensitive_properties: Option<bool>,
    /// `archived`.
    pub archived: Option<bool>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `description`.
    pub description: Option<String>,
    /// `fullyQualifiedName`.
    pub fully_qualified_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `labels`.
    pub labels: Option<ObjectTypeDefinitionLabels>,
    /// `name`.
    pub name: Option<String>,
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `portalId`.
    pub portal_id: Option<i64>,
    /// `primaryDisplayProperty`.
    pub primary_display_property: Option<String>,
    /// `requiredProperties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub required_properties: Vec<String>,
    /// `searchableProperties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub searchable_properties: Vec<String>,
    /// `secondaryDisplayProperties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub secondary_display_properties: Vec<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}
