//! Types of `forms`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Datepicker field, `DatepickerField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DatepickerField {
    /// Value that is assumed or filled in when none is present.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// Further fields that the form shows when this one has a certain value.
    #[serde(default, deserialize_with = "null_as_default")]
    pub dependent_fields: Vec<DependentField>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_deserializing, default = "tag_datepicker")]
    field_type: &'static str,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Hint inside the empty field that vanishes on typing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Tells whether the form can be sent without it.
    #[serde(default)]
    pub required: bool,
}

/// The required arguments of [`DatepickerField::new`], by name.
pub struct DatepickerFieldArgs<DependentFields, Label, Name, ObjectTypeId> {
    /// Further fields that the form shows when this one has a certain value.
    pub dependent_fields: DependentFields,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Tells whether the form can be sent without it.
    pub required: bool,
}

impl DatepickerField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: DatepickerFieldArgs<
            impl IntoIterator<Item = impl Into<DependentField>>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            default_value: None,
            dependent_fields: args.dependent_fields.into_iter().map(Into::into).collect(),
            description: None,
            field_type: "datepicker",
            hidden: args.hidden,
            label: args.label.into(),
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            placeholder: None,
            required: args.required,
        }
    }

    /// Value that is assumed or filled in when none is present.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Hint inside the empty field that vanishes on typing.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}

/// Dependent field, `DependentField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DependentField {
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependent_condition: Option<DependentFieldFilter>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependent_field: Option<FormField>,
}

impl DependentField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        dependent_condition: impl Into<DependentFieldFilter>,
        dependent_field: impl Into<FormField>,
    ) -> Self {
        Self {
            dependent_condition: Some(dependent_condition.into()),
            dependent_field: Some(dependent_field.into()),
        }
    }
}

/// Dependent field filter, `DependentFieldFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DependentFieldFilter {
    /// Comparison; which one is allowed depends on the kind of value. Required when sent; can be
    /// absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<DependentFieldFilterOperator>,
    #[serde(default)]
    pub range_end: String,
    #[serde(default)]
    pub range_start: String,
    /// Content that is stored or compared with.
    #[serde(default)]
    pub value: String,
    /// Contents, such as the texts to compare with.
    #[serde(default, deserialize_with = "null_as_default")]
    pub values: Vec<String>,
}

/// The required arguments of [`DependentFieldFilter::new`], by name.
pub struct DependentFieldFilterArgs<RangeEnd, RangeStart, ValueArgument, Values> {
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: DependentFieldFilterOperator,
    pub range_end: RangeEnd,
    pub range_start: RangeStart,
    /// Content that is stored or compared with.
    pub value: ValueArgument,
    /// Contents, such as the texts to compare with.
    pub values: Values,
}

impl DependentFieldFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: DependentFieldFilterArgs<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<String>>,
        >,
    ) -> Self {
        Self {
            operator: Some(args.operator),
            range_end: args.range_end.into(),
            range_start: args.range_start.into(),
            value: args.value.into(),
            values: args.values.into_iter().map(Into::into).collect(),
        }
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DependentFieldFilterOperator {
        Between = "between",
        Contains = "contains",
        DoesntContain = "doesnt_contain",
        Eq = "eq",
        Gt = "gt",
        Gte = "gte",
        IsNotEmpty = "is_not_empty",
        Lt = "lt",
        Lte = "lte",
        Neq = "neq",
        NotBetween = "not_between",
        SetAll = "set_all",
        SetAny = "set_any",
        SetEq = "set_eq",
        SetNeq = "set_neq",
        SetNotAll = "set_not_all",
        SetNotAny = "set_not_any",
        StrEndsWith = "str_ends_with",
        StrStartsWith = "str_starts_with",
        WithinTime = "within_time",
        WithinTimeReverse = "within_time_reverse",
    }
}

/// Dropdown field, `DropdownField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DropdownField {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_values: Option<Vec<String>>,
    /// Further fields that the form shows when this one has a certain value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependent_fields: Option<Vec<DependentField>>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_deserializing, default = "tag_dropdown")]
    field_type: &'static str,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Choices that the value can take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<EnumeratedFieldOption>>,
    /// Hint inside the empty field that vanishes on typing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Tells whether the form can be sent without it.
    #[serde(default)]
    pub required: bool,
}

/// The required arguments of [`DropdownField::new`], by name.
pub struct DropdownFieldArgs<Label, Name, ObjectTypeId> {
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Tells whether the form can be sent without it.
    pub required: bool,
}

impl DropdownField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: DropdownFieldArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            default_values: None,
            dependent_fields: None,
            description: None,
            field_type: "dropdown",
            hidden: args.hidden,
            label: args.label.into(),
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            options: None,
            placeholder: None,
            required: args.required,
        }
    }

    #[must_use]
    pub fn default_values(
        mut self,
        default_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.default_values = Some(default_values.into_iter().map(Into::into).collect());
        self
    }

    /// Further fields that the form shows when this one has a certain value.
    #[must_use]
    pub fn dependent_fields(
        mut self,
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>,
    ) -> Self {
        self.dependent_fields = Some(dependent_fields.into_iter().map(Into::into).collect());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Choices that the value can take.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<EnumeratedFieldOption>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Hint inside the empty field that vanishes on typing.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}

/// Email field, `EmailField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailField {
    /// Value that is assumed or filled in when none is present.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// Further fields that the form shows when this one has a certain value.
    #[serde(default, deserialize_with = "null_as_default")]
    pub dependent_fields: Vec<DependentField>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_deserializing, default = "tag_email")]
    field_type: &'static str,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Hint inside the empty field that vanishes on typing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Tells whether the form can be sent without it.
    #[serde(default)]
    pub required: bool,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation: Option<EmailFieldValidation>,
}

/// The required arguments of [`EmailField::new`], by name.
pub struct EmailFieldArgs<DependentFields, Label, Name, ObjectTypeId, ValidationArgument> {
    /// Further fields that the form shows when this one has a certain value.
    pub dependent_fields: DependentFields,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Tells whether the form can be sent without it.
    pub required: bool,
    pub validation: ValidationArgument,
}

impl EmailField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: EmailFieldArgs<
            impl IntoIterator<Item = impl Into<DependentField>>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<EmailFieldValidation>,
        >,
    ) -> Self {
        Self {
            default_value: None,
            dependent_fields: args.dependent_fields.into_iter().map(Into::into).collect(),
            description: None,
            field_type: "email",
            hidden: args.hidden,
            label: args.label.into(),
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            placeholder: None,
            required: args.required,
            validation: Some(args.validation.into()),
        }
    }

    /// Value that is assumed or filled in when none is present.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Hint inside the empty field that vanishes on typing.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}

/// Email field validation, `EmailFieldValidation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailFieldValidation {
    #[serde(default, deserialize_with = "null_as_default")]
    pub blocked_email_domains: Vec<String>,
    #[serde(default)]
    pub use_default_block_list: bool,
}

/// The required arguments of [`EmailFieldValidation::new`], by name.
pub struct EmailFieldValidationArgs<BlockedEmailDomains> {
    pub blocked_email_domains: BlockedEmailDomains,
    pub use_default_block_list: bool,
}

impl EmailFieldValidation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: EmailFieldValidationArgs<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        Self {
            blocked_email_domains: args.blocked_email_domains.into_iter().map(Into::into).collect(),
            use_default_block_list: args.use_default_block_list,
        }
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    EmbedType {
        V3 = "V3",
        V4 = "V4",
    }
}

/// Enumerated field option, `EnumeratedFieldOption` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnumeratedFieldOption {
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[serde(default)]
    pub display_order: i64,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Content that is stored or compared with.
    #[serde(default)]
    pub value: String,
}

/// The required arguments of [`EnumeratedFieldOption::new`], by name.
pub struct EnumeratedFieldOptionArgs<Label, ValueArgument> {
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: i64,
    /// Text that people see.
    pub label: Label,
    /// Content that is stored or compared with.
    pub value: ValueArgument,
}

impl EnumeratedFieldOption {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: EnumeratedFieldOptionArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            description: None,
            display_order: args.display_order,
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

/// Field group, `FieldGroup` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FieldGroup {
    #[serde(default, deserialize_with = "null_as_default")]
    pub fields: Vec<FormField>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_type: Option<GroupType>,
    /// Message with HTML markup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rich_text: Option<String>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rich_text_type: Option<RichTextType>,
}

impl FieldGroup {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        fields: impl IntoIterator<Item = impl Into<FormField>>,
        group_type: GroupType,
        rich_text_type: RichTextType,
    ) -> Self {
        Self {
            fields: fields.into_iter().map(Into::into).collect(),
            group_type: Some(group_type),
            rich_text: None,
            rich_text_type: Some(rich_text_type),
        }
    }

    /// Message with HTML markup.
    #[must_use]
    pub fn rich_text(mut self, rich_text: impl Into<String>) -> Self {
        self.rich_text = Some(rich_text.into());
        self
    }
}

/// File field, `FileField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileField {
    #[serde(default)]
    pub allow_multiple_files: bool,
    /// Value that is assumed or filled in when none is present.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// Further fields that the form shows when this one has a certain value.
    #[serde(default, deserialize_with = "null_as_default")]
    pub dependent_fields: Vec<DependentField>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_deserializing, default = "tag_file")]
    field_type: &'static str,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Hint inside the empty field that vanishes on typing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Tells whether the form can be sent without it.
    #[serde(default)]
    pub required: bool,
}

/// The required arguments of [`FileField::new`], by name.
pub struct FileFieldArgs<DependentFields, Label, Name, ObjectTypeId> {
    pub allow_multiple_files: bool,
    /// Further fields that the form shows when this one has a certain value.
    pub dependent_fields: DependentFields,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Tells whether the form can be sent without it.
    pub required: bool,
}

impl FileField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: FileFieldArgs<
            impl IntoIterator<Item = impl Into<DependentField>>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            allow_multiple_files: args.allow_multiple_files,
            default_value: None,
            dependent_fields: args.dependent_fields.into_iter().map(Into::into).collect(),
            description: None,
            field_type: "file",
            hidden: args.hidden,
            label: args.label.into(),
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            placeholder: None,
            required: args.required,
        }
    }

    /// Value that is assumed or filled in when none is present.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Hint inside the empty field that vanishes on typing.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    Form [deserialize compare] ("formType") {
        Hubspot(HubSpotForm) = "hubspot",
    }
}

/// Form configuration, `HubSpotFormConfiguration` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FormConfiguration {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_link_to_reset_known_values: Option<bool>,
    /// Tells whether it may be moved to the archive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archivable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloneable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_new_contact_for_new_email: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub embed_type: Option<EmbedType>,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<FormLanguage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifecycle_stages: Option<Vec<LifecycleStage>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_contact_owner: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_recipients: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_submit_action: Option<FormPostSubmitAction>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_populate_known_values: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recaptcha_enabled: Option<bool>,
}

impl Default for FormConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

impl FormConfiguration {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allow_link_to_reset_known_values: None,
            archivable: None,
            cloneable: None,
            create_new_contact_for_new_email: None,
            editable: None,
            embed_type: None,
            language: None,
            lifecycle_stages: None,
            notify_contact_owner: None,
            notify_recipients: None,
            post_submit_action: None,
            pre_populate_known_values: None,
            recaptcha_enabled: None,
        }
    }

    #[must_use]
    pub fn allow_link_to_reset_known_values(
        mut self,
        allow_link_to_reset_known_values: bool,
    ) -> Self {
        self.allow_link_to_reset_known_values = Some(allow_link_to_reset_known_values);
        self
    }

    /// Tells whether it may be moved to the archive.
    #[must_use]
    pub fn archivable(mut self, archivable: bool) -> Self {
        self.archivable = Some(archivable);
        self
    }

    #[must_use]
    pub fn cloneable(mut self, cloneable: bool) -> Self {
        self.cloneable = Some(cloneable);
        self
    }

    #[must_use]
    pub fn create_new_contact_for_new_email(
        mut self,
        create_new_contact_for_new_email: bool,
    ) -> Self {
        self.create_new_contact_for_new_email = Some(create_new_contact_for_new_email);
        self
    }

    #[must_use]
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    #[must_use]
    pub fn embed_type(mut self, embed_type: EmbedType) -> Self {
        self.embed_type = Some(embed_type);
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[must_use]
    pub fn language(mut self, language: FormLanguage) -> Self {
        self.language = Some(language);
        self
    }

    #[must_use]
    pub fn lifecycle_stages(
        mut self,
        lifecycle_stages: impl IntoIterator<Item = impl Into<LifecycleStage>>,
    ) -> Self {
        self.lifecycle_stages = Some(lifecycle_stages.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn notify_contact_owner(mut self, notify_contact_owner: bool) -> Self {
        self.notify_contact_owner = Some(notify_contact_owner);
        self
    }

    #[must_use]
    pub fn notify_recipients(
        mut self,
        notify_recipients: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.notify_recipients = Some(notify_recipients.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn post_submit_action(
        mut self,
        post_submit_action: impl Into<FormPostSubmitAction>,
    ) -> Self {
        self.post_submit_action = Some(post_submit_action.into());
        self
    }

    #[must_use]
    pub fn pre_populate_known_values(mut self, pre_populate_known_values: bool) -> Self {
        self.pre_populate_known_values = Some(pre_populate_known_values);
        self
    }

    #[must_use]
    pub fn recaptcha_enabled(mut self, recaptcha_enabled: bool) -> Self {
        self.recaptcha_enabled = Some(recaptcha_enabled);
        self
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    FormCreate [serialize compare] ("formType") {
        Hubspot(HubSpotFormCreate) = "hubspot",
    }
}

/// Form display options, `FormDisplayOptions` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FormDisplayOptions {
    /// Names of CSS classes that the rendered element gets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub css_class: Option<String>,
    #[serde(default)]
    pub render_raw_html: bool,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<FormStyle>,
    #[serde(default)]
    pub submit_button_text: String,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<FormDisplayOptionsTheme>,
}

/// The required arguments of [`FormDisplayOptions::new`], by name.
pub struct FormDisplayOptionsArgs<StyleArgument, SubmitButtonText> {
    pub render_raw_html: bool,
    pub style: StyleArgument,
    pub submit_button_text: SubmitButtonText,
    pub theme: FormDisplayOptionsTheme,
}

impl FormDisplayOptions {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: FormDisplayOptionsArgs<impl Into<FormStyle>, impl Into<String>>) -> Self {
        Self {
            css_class: None,
            render_raw_html: args.render_raw_html,
            style: Some(args.style.into()),
            submit_button_text: args.submit_button_text.into(),
            theme: Some(args.theme),
        }
    }

    /// Names of CSS classes that the rendered element gets.
    #[must_use]
    pub fn css_class(mut self, css_class: impl Into<String>) -> Self {
        self.css_class = Some(css_class.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FormDisplayOptionsTheme {
        Canvas = "canvas",
        DefaultStyle = "default_style",
        Legacy = "legacy",
        Linear = "linear",
        Round = "round",
        Sharp = "sharp",
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    FormField [serialize deserialize compare] ("fieldType") {
        Email(EmailField) = "email",
        Phone(PhoneField) = "phone",
        MobilePhone(MobilePhoneField) = "mobile_phone",
        SingleLineText(SingleLineTextField) = "single_line_text",
        MultiLineText(MultiLineTextField) = "multi_line_text",
        Number(NumberField) = "number",
        SingleCheckbox(SingleCheckboxField) = "single_checkbox",
        MultipleCheckboxes(MultipleCheckboxesField) = "multiple_checkboxes",
        Dropdown(DropdownField) = "dropdown",
        Radio(RadioField) = "radio",
        Datepicker(DatepickerField) = "datepicker",
        File(FileField) = "file",
        PaymentLinkRadio(PaymentLinkRadioField) = "payment_link_radio",
    }
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    FormLanguage {
        AF = "af",
        AR_EG = "ar-eg",
        BG = "bg",
        BN = "bn",
        CA_ES = "ca-es",
        CS = "cs",
        DA = "da",
        DE = "de",
        EL = "el",
        EN = "en",
        EN_GB = "en-gb",
        ES = "es",
        ES_MX = "es-mx",
        FI = "fi",
        FR = "fr",
        FR_CA = "fr-ca",
        HE_IL = "he-il",
        HR = "hr",
        HU = "hu",
        ID = "id",
        IT = "it",
        JA = "ja",
        KO = "ko",
        LT = "lt",
        MS = "ms",
        NL = "nl",
        NO_NO = "no-no",
        PL = "pl",
        PT = "pt",
        PT_BR = "pt-br",
        RO = "ro",
        RU = "ru",
        SK = "sk",
        SL = "sl",
        SV = "sv",
        TH = "th",
        TL = "tl",
        TR = "tr",
        UK = "uk",
        VI = "vi",
        ZH_CN = "zh-cn",
        ZH_HK = "zh-hk",
        ZH_TW = "zh-tw",
    }
}

/// Form post submit action, `FormPostSubmitAction` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FormPostSubmitAction {
    /// Kind, which decides the meaning of the other fields. Required when sent; can be absent from
    /// a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<FormPostSubmitActionType>,
    /// Content that is stored or compared with.
    #[serde(default)]
    pub value: String,
}

impl FormPostSubmitAction {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(r#type: FormPostSubmitActionType, value: impl Into<String>) -> Self {
        Self { r#type: Some(r#type), value: value.into() }
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FormPostSubmitActionType {
        RedirectUrl = "redirect_url",
        ThankYou = "thank_you",
    }
}

/// Form style, `FormStyle` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FormStyle {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_width: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub font_family: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help_text_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help_text_size: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label_text_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label_text_size: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_consent_text_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_consent_text_size: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_alignment: Option<SubmitAlignment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_font_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_size: Option<String>,
}

impl Default for FormStyle {
    fn default() -> Self {
        Self::new()
    }
}

impl FormStyle {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            background_width: None,
            font_family: None,
            help_text_color: None,
            help_text_size: None,
            label_text_color: None,
            label_text_size: None,
            legal_consent_text_color: None,
            legal_consent_text_size: None,
            submit_alignment: None,
            submit_color: None,
            submit_font_color: None,
            submit_size: None,
        }
    }

    #[must_use]
    pub fn background_width(mut self, background_width: impl Into<String>) -> Self {
        self.background_width = Some(background_width.into());
        self
    }

    #[must_use]
    pub fn font_family(mut self, font_family: impl Into<String>) -> Self {
        self.font_family = Some(font_family.into());
        self
    }

    #[must_use]
    pub fn help_text_color(mut self, help_text_color: impl Into<String>) -> Self {
        self.help_text_color = Some(help_text_color.into());
        self
    }

    #[must_use]
    pub fn help_text_size(mut self, help_text_size: impl Into<String>) -> Self {
        self.help_text_size = Some(help_text_size.into());
        self
    }

    #[must_use]
    pub fn label_text_color(mut self, label_text_color: impl Into<String>) -> Self {
        self.label_text_color = Some(label_text_color.into());
        self
    }

    #[must_use]
    pub fn label_text_size(mut self, label_text_size: impl Into<String>) -> Self {
        self.label_text_size = Some(label_text_size.into());
        self
    }

    #[must_use]
    pub fn legal_consent_text_color(mut self, legal_consent_text_color: impl Into<String>) -> Self {
        self.legal_consent_text_color = Some(legal_consent_text_color.into());
        self
    }

    #[must_use]
    pub fn legal_consent_text_size(mut self, legal_consent_text_size: impl Into<String>) -> Self {
        self.legal_consent_text_size = Some(legal_consent_text_size.into());
        self
    }

    #[must_use]
    pub fn submit_alignment(mut self, submit_alignment: SubmitAlignment) -> Self {
        self.submit_alignment = Some(submit_alignment);
        self
    }

    #[must_use]
    pub fn submit_color(mut self, submit_color: impl Into<String>) -> Self {
        self.submit_color = Some(submit_color.into());
        self
    }

    #[must_use]
    pub fn submit_font_color(mut self, submit_font_color: impl Into<String>) -> Self {
        self.submit_font_color = Some(submit_font_color.into());
        self
    }

    #[must_use]
    pub fn submit_size(mut self, submit_size: impl Into<String>) -> Self {
        self.submit_size = Some(submit_size.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FormTypes {
        Hubspot = "hubspot",
        Captured = "captured",
        Flow = "flow",
        BlogComment = "blog_comment",
        All = "all",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    GroupType {
        DefaultGroup = "default_group",
        Progressive = "progressive",
        Queued = "queued",
    }
}

/// Hub spot form, `HubSpotFormDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HubSpotForm {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub archived_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configuration: Option<FormConfiguration>,
    /// Time of creation.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub created_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_options: Option<FormDisplayOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_groups: Option<Vec<FieldGroup>>,
    #[serde(skip_deserializing, default = "tag_hubspot")]
    form_type: &'static str,
    /// Identifier, unique among items of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Texts and checkboxes by which people agree to be contacted or to have their data processed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_consent_options: Option<LegalConsentOptions>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Time of the last change.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub updated_at: Option<Timestamp>,
}

impl Default for HubSpotForm {
    fn default() -> Self {
        Self::new()
    }
}

impl HubSpotForm {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            archived: None,
            archived_at: None,
            configuration: None,
            created_at: None,
            display_options: None,
            field_groups: None,
            form_type: "hubspot",
            id: None,
            legal_consent_options: None,
            name: None,
            updated_at: None,
        }
    }

    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Time at which it was moved to the archive; missing while it is active.
    #[must_use]
    pub fn archived_at(mut self, archived_at: Timestamp) -> Self {
        self.archived_at = Some(archived_at);
        self
    }

    #[must_use]
    pub fn configuration(mut self, configuration: impl Into<FormConfiguration>) -> Self {
        self.configuration = Some(configuration.into());
        self
    }

    /// Time of creation.
    #[must_use]
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    #[must_use]
    pub fn display_options(mut self, display_options: impl Into<FormDisplayOptions>) -> Self {
        self.display_options = Some(display_options.into());
        self
    }

    #[must_use]
    pub fn field_groups(
        mut self,
        field_groups: impl IntoIterator<Item = impl Into<FieldGroup>>,
    ) -> Self {
        self.field_groups = Some(field_groups.into_iter().map(Into::into).collect());
        self
    }

    /// Identifier, unique among items of its kind.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Texts and checkboxes by which people agree to be contacted or to have their data processed.
    #[must_use]
    pub fn legal_consent_options(
        mut self,
        legal_consent_options: impl Into<LegalConsentOptions>,
    ) -> Self {
        self.legal_consent_options = Some(legal_consent_options.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Time of the last change.
    #[must_use]
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }
}

/// Hub spot form create, `HubSpotFormDefinitionCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HubSpotFormCreate {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_at: Option<Timestamp>,
    pub configuration: FormConfiguration,
    /// Time of creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    pub display_options: FormDisplayOptions,
    pub field_groups: Vec<FieldGroup>,
    form_type: &'static str,
    /// Texts and checkboxes by which people agree to be contacted or to have their data processed.
    pub legal_consent_options: LegalConsentOptions,
    /// Internal identifier or title.
    pub name: String,
    /// Time of the last change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
}

impl HubSpotFormCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        configuration: impl Into<FormConfiguration>,
        display_options: impl Into<FormDisplayOptions>,
        field_groups: impl IntoIterator<Item = impl Into<FieldGroup>>,
        legal_consent_options: impl Into<LegalConsentOptions>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            archived: None,
            archived_at: None,
            configuration: configuration.into(),
            created_at: None,
            display_options: display_options.into(),
            field_groups: field_groups.into_iter().map(Into::into).collect(),
            form_type: "hubspot",
            legal_consent_options: legal_consent_options.into(),
            name: name.into(),
            updated_at: None,
        }
    }

    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Time at which it was moved to the archive; missing while it is active.
    #[must_use]
    pub fn archived_at(mut self, archived_at: Timestamp) -> Self {
        self.archived_at = Some(archived_at);
        self
    }

    /// Time of creation.
    #[must_use]
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Time of the last change.
    #[must_use]
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }
}

/// Hub spot form update, `HubSpotFormDefinitionPatchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HubSpotFormUpdate {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configuration: Option<FormConfiguration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_options: Option<FormDisplayOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_groups: Option<Vec<FieldGroup>>,
    /// Texts and checkboxes by which people agree to be contacted or to have their data processed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_consent_options: Option<LegalConsentOptions>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl Default for HubSpotFormUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl HubSpotFormUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            archived: None,
            configuration: None,
            display_options: None,
            field_groups: None,
            legal_consent_options: None,
            name: None,
        }
    }

    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    #[must_use]
    pub fn configuration(mut self, configuration: impl Into<FormConfiguration>) -> Self {
        self.configuration = Some(configuration.into());
        self
    }

    #[must_use]
    pub fn display_options(mut self, display_options: impl Into<FormDisplayOptions>) -> Self {
        self.display_options = Some(display_options.into());
        self
    }

    #[must_use]
    pub fn field_groups(
        mut self,
        field_groups: impl IntoIterator<Item = impl Into<FieldGroup>>,
    ) -> Self {
        self.field_groups = Some(field_groups.into_iter().map(Into::into).collect());
        self
    }

    /// Texts and checkboxes by which people agree to be contacted or to have their data processed.
    #[must_use]
    pub fn legal_consent_options(
        mut self,
        legal_consent_options: impl Into<LegalConsentOptions>,
    ) -> Self {
        self.legal_consent_options = Some(legal_consent_options.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    LawfulBasis {
        Client = "client",
        Lead = "lead",
        Other = "other",
    }
}

/// Legal consent checkbox, `LegalConsentCheckbox` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LegalConsentCheckbox {
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Tells whether the form can be sent without it.
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub subscription_type_id: i64,
}

/// The required arguments of [`LegalConsentCheckbox::new`], by name.
pub struct LegalConsentCheckboxArgs<Label> {
    /// Text that people see.
    pub label: Label,
    /// Tells whether the form can be sent without it.
    pub required: bool,
    pub subscription_type_id: i64,
}

impl LegalConsentCheckbox {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: LegalConsentCheckboxArgs<impl Into<String>>) -> Self {
        Self {
            label: args.label.into(),
            required: args.required,
            subscription_type_id: args.subscription_type_id,
        }
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    LegalConsentOptions [serialize deserialize compare] ("type") {
        None(LegalConsentOptionsNone) = "none",
        LegitimateInterest(LegalConsentOptionsLegitimateInterest) = "legitimate_interest",
        ExplicitConsentToProcess(LegalConsentOptionsExplicitConsentToProcess) = "explicit_consent_to_process",
        ImplicitConsentToProcess(LegalConsentOptionsImplicitConsentToProcess) = "implicit_consent_to_process",
    }
}

/// Legal consent options explicit consent to process, `LegalConsentOptionsExplicitConsentToProcess` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LegalConsentOptionsExplicitConsentToProcess {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub communication_consent_text: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub communications_checkboxes: Vec<LegalConsentCheckbox>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent_to_process_checkbox_label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent_to_process_footer_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent_to_process_text: Option<String>,
    #[serde(default)]
    pub privacy_text: String,
    #[serde(skip_deserializing, default = "tag_explicit_consent_to_process")]
    r#type: &'static str,
}

impl LegalConsentOptionsExplicitConsentToProcess {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        communications_checkboxes: impl IntoIterator<Item = impl Into<LegalConsentCheckbox>>,
        privacy_text: impl Into<String>,
    ) -> Self {
        Self {
            communication_consent_text: None,
            communications_checkboxes: communications_checkboxes
                .into_iter()
                .map(Into::into)
                .collect(),
            consent_to_process_checkbox_label: None,
            consent_to_process_footer_text: None,
            consent_to_process_text: None,
            privacy_text: privacy_text.into(),
            r#type: "explicit_consent_to_process",
        }
    }

    #[must_use]
    pub fn communication_consent_text(
        mut self,
        communication_consent_text: impl Into<String>,
    ) -> Self {
        self.communication_consent_text = Some(communication_consent_text.into());
        self
    }

    #[must_use]
    pub fn consent_to_process_checkbox_label(
        mut self,
        consent_to_process_checkbox_label: impl Into<String>,
    ) -> Self {
        self.consent_to_process_checkbox_label = Some(consent_to_process_checkbox_label.into());
        self
    }

    #[must_use]
    pub fn consent_to_process_footer_text(
        mut self,
        consent_to_process_footer_text: impl Into<String>,
    ) -> Self {
        self.consent_to_process_footer_text = Some(consent_to_process_footer_text.into());
        self
    }

    #[must_use]
    pub fn consent_to_process_text(mut self, consent_to_process_text: impl Into<String>) -> Self {
        self.consent_to_process_text = Some(consent_to_process_text.into());
        self
    }
}

/// Legal consent options implicit consent to process, `LegalConsentOptionsImplicitConsentToProcess` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LegalConsentOptionsImplicitConsentToProcess {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub communication_consent_text: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub communications_checkboxes: Vec<LegalConsentCheckbox>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent_to_process_text: Option<String>,
    #[serde(default)]
    pub privacy_text: String,
    #[serde(skip_deserializing, default = "tag_implicit_consent_to_process")]
    r#type: &'static str,
}

impl LegalConsentOptionsImplicitConsentToProcess {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        communications_checkboxes: impl IntoIterator<Item = impl Into<LegalConsentCheckbox>>,
        privacy_text: impl Into<String>,
    ) -> Self {
        Self {
            communication_consent_text: None,
            communications_checkboxes: communications_checkboxes
                .into_iter()
                .map(Into::into)
                .collect(),
            consent_to_process_text: None,
            privacy_text: privacy_text.into(),
            r#type: "implicit_consent_to_process",
        }
    }

    #[must_use]
    pub fn communication_consent_text(
        mut self,
        communication_consent_text: impl Into<String>,
    ) -> Self {
        self.communication_consent_text = Some(communication_consent_text.into());
        self
    }

    #[must_use]
    pub fn consent_to_process_text(mut self, consent_to_process_text: impl Into<String>) -> Self {
        self.consent_to_process_text = Some(consent_to_process_text.into());
        self
    }
}

/// Legal consent options legitimate interest, `LegalConsentOptionsLegitimateInterest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LegalConsentOptionsLegitimateInterest {
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lawful_basis: Option<LawfulBasis>,
    #[serde(default)]
    pub privacy_text: String,
    #[serde(default, deserialize_with = "null_as_default")]
    pub subscription_type_ids: Vec<i64>,
    #[serde(skip_deserializing, default = "tag_legitimate_interest")]
    r#type: &'static str,
}

impl LegalConsentOptionsLegitimateInterest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        lawful_basis: LawfulBasis,
        privacy_text: impl Into<String>,
        subscription_type_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            lawful_basis: Some(lawful_basis),
            privacy_text: privacy_text.into(),
            subscription_type_ids: subscription_type_ids.into_iter().map(Into::into).collect(),
            r#type: "legitimate_interest",
        }
    }
}

/// Legal consent options none, `LegalConsentOptionsNone` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LegalConsentOptionsNone {
    #[serde(skip_deserializing, default = "tag_none")]
    r#type: &'static str,
}

impl Default for LegalConsentOptionsNone {
    fn default() -> Self {
        Self::new()
    }
}

impl LegalConsentOptionsNone {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { r#type: "none" }
    }
}

/// Lifecycle stage, `LifecycleStage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LifecycleStage {
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Content that is stored or compared with.
    #[serde(default)]
    pub value: String,
}

/// The required arguments of [`LifecycleStage::new`], by name.
pub struct LifecycleStageArgs<ObjectTypeId, ValueArgument> {
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Content that is stored or compared with.
    pub value: ValueArgument,
}

impl LifecycleStage {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: LifecycleStageArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self { object_type_id: args.object_type_id.into(), value: args.value.into() }
    }
}

/// Mobile phone field, `MobilePhoneField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MobilePhoneField {
    /// Value that is assumed or filled in when none is present.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// Further fields that the form shows when this one has a certain value.
    #[serde(default, deserialize_with = "null_as_default")]
    pub dependent_fields: Vec<DependentField>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_deserializing, default = "tag_mobile_phone")]
    field_type: &'static str,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Hint inside the empty field that vanishes on typing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Tells whether the form can be sent without it.
    #[serde(default)]
    pub required: bool,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation: Option<PhoneFieldValidation>,
}

/// The required arguments of [`MobilePhoneField::new`], by name.
pub struct MobilePhoneFieldArgs<DependentFields, Label, Name, ObjectTypeId, ValidationArgument> {
    /// Further fields that the form shows when this one has a certain value.
    pub dependent_fields: DependentFields,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Tells whether the form can be sent without it.
    pub required: bool,
    pub validation: ValidationArgument,
}

impl MobilePhoneField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: MobilePhoneFieldArgs<
            impl IntoIterator<Item = impl Into<DependentField>>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<PhoneFieldValidation>,
        >,
    ) -> Self {
        Self {
            default_value: None,
            dependent_fields: args.dependent_fields.into_iter().map(Into::into).collect(),
            description: None,
            field_type: "mobile_phone",
            hidden: args.hidden,
            label: args.label.into(),
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            placeholder: None,
            required: args.required,
            validation: Some(args.validation.into()),
        }
    }

    /// Value that is assumed or filled in when none is present.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Hint inside the empty field that vanishes on typing.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}

/// Multi line text field, `MultiLineTextField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MultiLineTextField {
    /// Value that is assumed or filled in when none is present.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// Further fields that the form shows when this one has a certain value.
    #[serde(default, deserialize_with = "null_as_default")]
    pub dependent_fields: Vec<DependentField>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_deserializing, default = "tag_multi_line_text")]
    field_type: &'static str,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Hint inside the empty field that vanishes on typing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Tells whether the form can be sent without it.
    #[serde(default)]
    pub required: bool,
}

/// The required arguments of [`MultiLineTextField::new`], by name.
pub struct MultiLineTextFieldArgs<DependentFields, Label, Name, ObjectTypeId> {
    /// Further fields that the form shows when this one has a certain value.
    pub dependent_fields: DependentFields,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Tells whether the form can be sent without it.
    pub required: bool,
}

impl MultiLineTextField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: MultiLineTextFieldArgs<
            impl IntoIterator<Item = impl Into<DependentField>>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            default_value: None,
            dependent_fields: args.dependent_fields.into_iter().map(Into::into).collect(),
            description: None,
            field_type: "multi_line_text",
            hidden: args.hidden,
            label: args.label.into(),
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            placeholder: None,
            required: args.required,
        }
    }

    /// Value that is assumed or filled in when none is present.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Hint inside the empty field that vanishes on typing.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}

/// Multiple checkboxes field, `MultipleCheckboxesField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MultipleCheckboxesField {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_values: Option<Vec<String>>,
    /// Further fields that the form shows when this one has a certain value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependent_fields: Option<Vec<DependentField>>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_deserializing, default = "tag_multiple_checkboxes")]
    field_type: &'static str,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Choices that the value can take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<EnumeratedFieldOption>>,
    /// Tells whether the form can be sent without it.
    #[serde(default)]
    pub required: bool,
}

/// The required arguments of [`MultipleCheckboxesField::new`], by name.
pub struct MultipleCheckboxesFieldArgs<Label, Name, ObjectTypeId> {
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Tells whether the form can be sent without it.
    pub required: bool,
}

impl MultipleCheckboxesField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: MultipleCheckboxesFieldArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            default_values: None,
            dependent_fields: None,
            description: None,
            field_type: "multiple_checkboxes",
            hidden: args.hidden,
            label: args.label.into(),
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            options: None,
            required: args.required,
        }
    }

    #[must_use]
    pub fn default_values(
        mut self,
        default_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.default_values = Some(default_values.into_iter().map(Into::into).collect());
        self
    }

    /// Further fields that the form shows when this one has a certain value.
    #[must_use]
    pub fn dependent_fields(
        mut self,
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>,
    ) -> Self {
        self.dependent_fields = Some(dependent_fields.into_iter().map(Into::into).collect());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Choices that the value can take.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<EnumeratedFieldOption>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }
}

/// Number field, `NumberField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NumberField {
    /// Value that is assumed or filled in when none is present.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// Further fields that the form shows when this one has a certain value.
    #[serde(default, deserialize_with = "null_as_default")]
    pub dependent_fields: Vec<DependentField>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_deserializing, default = "tag_number")]
    field_type: &'static str,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Hint inside the empty field that vanishes on typing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Tells whether the form can be sent without it.
    #[serde(default)]
    pub required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation: Option<NumberFieldValidation>,
}

/// The required arguments of [`NumberField::new`], by name.
pub struct NumberFieldArgs<DependentFields, Label, Name, ObjectTypeId> {
    /// Further fields that the form shows when this one has a certain value.
    pub dependent_fields: DependentFields,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Tells whether the form can be sent without it.
    pub required: bool,
}

impl NumberField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: NumberFieldArgs<
            impl IntoIterator<Item = impl Into<DependentField>>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            default_value: None,
            dependent_fields: args.dependent_fields.into_iter().map(Into::into).collect(),
            description: None,
            field_type: "number",
            hidden: args.hidden,
            label: args.label.into(),
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            placeholder: None,
            required: args.required,
            validation: None,
        }
    }

    /// Value that is assumed or filled in when none is present.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Hint inside the empty field that vanishes on typing.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }

    #[must_use]
    pub fn validation(mut self, validation: impl Into<NumberFieldValidation>) -> Self {
        self.validation = Some(validation.into());
        self
    }
}

/// Number field validation, `NumberFieldValidation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NumberFieldValidation {
    #[serde(default)]
    pub max_allowed_digits: i64,
    #[serde(default)]
    pub min_allowed_digits: i64,
}

/// The required arguments of [`NumberFieldValidation::new`], by name.
pub struct NumberFieldValidationArgs {
    pub max_allowed_digits: i64,
    pub min_allowed_digits: i64,
}

impl NumberFieldValidation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: NumberFieldValidationArgs) -> Self {
        Self {
            max_allowed_digits: args.max_allowed_digits,
            min_allowed_digits: args.min_allowed_digits,
        }
    }
}

/// Payment link radio field, `PaymentLinkRadioField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PaymentLinkRadioField {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_values: Option<Vec<String>>,
    /// Further fields that the form shows when this one has a certain value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependent_fields: Option<Vec<DependentField>>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_deserializing, default = "tag_payment_link_radio")]
    field_type: &'static str,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Choices that the value can take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<EnumeratedFieldOption>>,
    /// Tells whether the form can be sent without it.
    #[serde(default)]
    pub required: bool,
}

/// The required arguments of [`PaymentLinkRadioField::new`], by name.
pub struct PaymentLinkRadioFieldArgs<Label, Name, ObjectTypeId> {
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Tells whether the form can be sent without it.
    pub required: bool,
}

impl PaymentLinkRadioField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: PaymentLinkRadioFieldArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            default_values: None,
            dependent_fields: None,
            description: None,
            field_type: "payment_link_radio",
            hidden: args.hidden,
            label: args.label.into(),
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            options: None,
            required: args.required,
        }
    }

    #[must_use]
    pub fn default_values(
        mut self,
        default_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.default_values = Some(default_values.into_iter().map(Into::into).collect());
        self
    }

    /// Further fields that the form shows when this one has a certain value.
    #[must_use]
    pub fn dependent_fields(
        mut self,
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>,
    ) -> Self {
        self.dependent_fields = Some(dependent_fields.into_iter().map(Into::into).collect());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Choices that the value can take.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<EnumeratedFieldOption>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }
}

/// Phone field, `PhoneField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PhoneField {
    /// Value that is assumed or filled in when none is present.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// Further fields that the form shows when this one has a certain value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependent_fields: Option<Vec<DependentField>>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_deserializing, default = "tag_phone")]
    field_type: &'static str,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Hint inside the empty field that vanishes on typing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Tells whether the form can be sent without it.
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub use_country_code_select: bool,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation: Option<PhoneFieldValidation>,
}

/// The required arguments of [`PhoneField::new`], by name.
pub struct PhoneFieldArgs<Label, Name, ObjectTypeId, ValidationArgument> {
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Tells whether the form can be sent without it.
    pub required: bool,
    pub use_country_code_select: bool,
    pub validation: ValidationArgument,
}

impl PhoneField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: PhoneFieldArgs<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<PhoneFieldValidation>,
        >,
    ) -> Self {
        Self {
            default_value: None,
            dependent_fields: None,
            description: None,
            field_type: "phone",
            hidden: args.hidden,
            label: args.label.into(),
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            placeholder: None,
            required: args.required,
            use_country_code_select: args.use_country_code_select,
            validation: Some(args.validation.into()),
        }
    }

    /// Value that is assumed or filled in when none is present.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// Further fields that the form shows when this one has a certain value.
    #[must_use]
    pub fn dependent_fields(
        mut self,
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>,
    ) -> Self {
        self.dependent_fields = Some(dependent_fields.into_iter().map(Into::into).collect());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Hint inside the empty field that vanishes on typing.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}

/// Phone field validation, `PhoneFieldValidation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PhoneFieldValidation {
    #[serde(default)]
    pub max_allowed_digits: i64,
    #[serde(default)]
    pub min_allowed_digits: i64,
}

/// The required arguments of [`PhoneFieldValidation::new`], by name.
pub struct PhoneFieldValidationArgs {
    pub max_allowed_digits: i64,
    pub min_allowed_digits: i64,
}

impl PhoneFieldValidation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: PhoneFieldValidationArgs) -> Self {
        Self {
            max_allowed_digits: args.max_allowed_digits,
            min_allowed_digits: args.min_allowed_digits,
        }
    }
}

/// Radio field, `RadioField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RadioField {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_values: Option<Vec<String>>,
    /// Further fields that the form shows when this one has a certain value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependent_fields: Option<Vec<DependentField>>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_deserializing, default = "tag_radio")]
    field_type: &'static str,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Choices that the value can take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<EnumeratedFieldOption>>,
    /// Hint inside the empty field that vanishes on typing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Tells whether the form can be sent without it.
    #[serde(default)]
    pub required: bool,
}

/// The required arguments of [`RadioField::new`], by name.
pub struct RadioFieldArgs<Label, Name, ObjectTypeId> {
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Tells whether the form can be sent without it.
    pub required: bool,
}

impl RadioField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: RadioFieldArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            default_values: None,
            dependent_fields: None,
            description: None,
            field_type: "radio",
            hidden: args.hidden,
            label: args.label.into(),
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            options: None,
            placeholder: None,
            required: args.required,
        }
    }

    #[must_use]
    pub fn default_values(
        mut self,
        default_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.default_values = Some(default_values.into_iter().map(Into::into).collect());
        self
    }

    /// Further fields that the form shows when this one has a certain value.
    #[must_use]
    pub fn dependent_fields(
        mut self,
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>,
    ) -> Self {
        self.dependent_fields = Some(dependent_fields.into_iter().map(Into::into).collect());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Choices that the value can take.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<EnumeratedFieldOption>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Hint inside the empty field that vanishes on typing.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    RichTextType {
        Image = "image",
        Text = "text",
    }
}

/// Single checkbox field, `SingleCheckboxField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SingleCheckboxField {
    /// Value that is assumed or filled in when none is present.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// Further fields that the form shows when this one has a certain value.
    #[serde(default, deserialize_with = "null_as_default")]
    pub dependent_fields: Vec<DependentField>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_deserializing, default = "tag_single_checkbox")]
    field_type: &'static str,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Tells whether the form can be sent without it.
    #[serde(default)]
    pub required: bool,
}

/// The required arguments of [`SingleCheckboxField::new`], by name.
pub struct SingleCheckboxFieldArgs<DependentFields, Label, Name, ObjectTypeId> {
    /// Further fields that the form shows when this one has a certain value.
    pub dependent_fields: DependentFields,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Tells whether the form can be sent without it.
    pub required: bool,
}

impl SingleCheckboxField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: SingleCheckboxFieldArgs<
            impl IntoIterator<Item = impl Into<DependentField>>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            default_value: None,
            dependent_fields: args.dependent_fields.into_iter().map(Into::into).collect(),
            description: None,
            field_type: "single_checkbox",
            hidden: args.hidden,
            label: args.label.into(),
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            required: args.required,
        }
    }

    /// Value that is assumed or filled in when none is present.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// Single line text field, `SingleLineTextField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SingleLineTextField {
    /// Value that is assumed or filled in when none is present.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// Further fields that the form shows when this one has a certain value.
    #[serde(default, deserialize_with = "null_as_default")]
    pub dependent_fields: Vec<DependentField>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_deserializing, default = "tag_single_line_text")]
    field_type: &'static str,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Hint inside the empty field that vanishes on typing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Tells whether the form can be sent without it.
    #[serde(default)]
    pub required: bool,
}

/// The required arguments of [`SingleLineTextField::new`], by name.
pub struct SingleLineTextFieldArgs<DependentFields, Label, Name, ObjectTypeId> {
    /// Further fields that the form shows when this one has a certain value.
    pub dependent_fields: DependentFields,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Tells whether the form can be sent without it.
    pub required: bool,
}

impl SingleLineTextField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: SingleLineTextFieldArgs<
            impl IntoIterator<Item = impl Into<DependentField>>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            default_value: None,
            dependent_fields: args.dependent_fields.into_iter().map(Into::into).collect(),
            description: None,
            field_type: "single_line_text",
            hidden: args.hidden,
            label: args.label.into(),
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            placeholder: None,
            required: args.required,
        }
    }

    /// Value that is assumed or filled in when none is present.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Hint inside the empty field that vanishes on typing.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SubmitAlignment {
        Center = "center",
        Left = "left",
        Right = "right",
    }
}

fn tag_datepicker() -> &'static str {
    "datepicker"
}

fn tag_dropdown() -> &'static str {
    "dropdown"
}

fn tag_email() -> &'static str {
    "email"
}

fn tag_explicit_consent_to_process() -> &'static str {
    "explicit_consent_to_process"
}

fn tag_file() -> &'static str {
    "file"
}

fn tag_hubspot() -> &'static str {
    "hubspot"
}

fn tag_implicit_consent_to_process() -> &'static str {
    "implicit_consent_to_process"
}

fn tag_legitimate_interest() -> &'static str {
    "legitimate_interest"
}

fn tag_mobile_phone() -> &'static str {
    "mobile_phone"
}

fn tag_multi_line_text() -> &'static str {
    "multi_line_text"
}

fn tag_multiple_checkboxes() -> &'static str {
    "multiple_checkboxes"
}

fn tag_none() -> &'static str {
    "none"
}

fn tag_number() -> &'static str {
    "number"
}

fn tag_payment_link_radio() -> &'static str {
    "payment_link_radio"
}

fn tag_phone() -> &'static str {
    "phone"
}

fn tag_radio() -> &'static str {
    "radio"
}

fn tag_single_checkbox() -> &'static str {
    "single_checkbox"
}

fn tag_single_line_text() -> &'static str {
    "single_line_text"
}
