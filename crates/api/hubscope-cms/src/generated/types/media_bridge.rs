//! Types of `media_bridge`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    __private::{millis, null_as_default, optional_millis, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AccessLevel {
        All = "ALL",
        Owned = "OWNED",
        TeamOwned = "TEAM_OWNED",
        Unassigned = "UNASSIGNED",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AssociationCategory {
        HubspotDefined = "HUBSPOT_DEFINED",
        IntegratorDefined = "INTEGRATOR_DEFINED",
        UserDefined = "USER_DEFINED",
        Work = "WORK",
    }
}

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

/// Association spec, `AssociationSpec` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationSpec {
    /// Origin of the association type: HubSpot, an app, or an admin of the account (`USER_DEFINED`,
    /// for custom labels).
    pub association_category: Option<AssociationCategory>,
    /// Numeric ID of the label or default type, different for each direction: 279 leads from
    /// contact to company, 280 back.
    pub association_type_id: Option<i64>,
}

/// Attention span calculated values, `AttentionSpanCalculatedValues` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttentionSpanCalculatedValues {
    pub total_percent_played: f64,
    pub total_seconds_played: i64,
}

impl AttentionSpanCalculatedValues {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(total_percent_played: f64, total_seconds_played: i64) -> Self {
        Self { total_percent_played, total_seconds_played }
    }
}

/// Attention span event, `AttentionSpanEvent` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttentionSpanEvent {
    /// Record ID of the contact.
    pub contact_id: Option<i64>,
    /// Place outside HubSpot's pages where the media was played: an email or another web page.
    pub external_play_context: Option<ExternalPlayContext>,
    /// ID of the media object to which the event belongs.
    pub media_bridge_id: Option<i64>,
    pub media_bridge_object_coordinates: Option<String>,
    pub media_bridge_object_type_id: Option<String>,
    /// Title of the media, as shown on the timeline.
    pub media_name: Option<String>,
    /// Kind of media.
    pub media_type: Option<MediaType>,
    /// Web address of the media.
    pub media_url: Option<String>,
    /// Moment at which the event happened, in milliseconds since 1970.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub occurred_timestamp: Option<Timestamp>,
    /// ID of the HubSpot page.
    pub page_id: Option<i64>,
    /// Title of the HubSpot page.
    pub page_name: Option<String>,
    pub page_object_coordinates: Option<String>,
    /// Web address of the page.
    pub page_url: Option<String>,
    pub percent_range: Option<String>,
    /// Hub ID of the HubSpot account.
    pub portal_id: Option<i64>,
    pub provider_id: Option<i64>,
    pub raw_data: Option<String>,
    /// ID that all events of one playing of the media share, chosen by the app.
    pub session_id: Option<String>,
    pub total_percent_played: Option<f64>,
    pub total_seconds_played: Option<i64>,
}

/// Attention span event request, `AttentionSpanEventRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttentionSpanEventRequest {
    #[serde(rename = "_hsenc", skip_serializing_if = "Option::is_none")]
    pub hsenc: Option<String>,
    /// Record ID of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_utk: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derived_values: Option<AttentionSpanCalculatedValues>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Place outside HubSpot's pages where the media was played: an email or another web page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_play_context: Option<ExternalPlayContext>,
    /// ID of the media object to which the event belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_bridge_id: Option<i64>,
    /// Title of the media, as shown on the timeline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_name: Option<String>,
    /// Kind of media.
    pub media_type: MediaType,
    /// Web address of the media.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url: Option<String>,
    /// Moment at which the event happened, in milliseconds since 1970.
    #[serde(serialize_with = "millis")]
    pub occurred_timestamp: Timestamp,
    /// ID of the HubSpot page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_id: Option<i64>,
    /// Title of the HubSpot page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_name: Option<String>,
    /// Web address of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_url: Option<String>,
    pub raw_data_map: BTreeMap<String, i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_data_string: Option<String>,
    /// ID that all events of one playing of the media share, chosen by the app.
    pub session_id: String,
}

impl AttentionSpanEventRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        media_type: MediaType,
        occurred_timestamp: Timestamp,
        raw_data_map: BTreeMap<String, i64>,
        session_id: impl Into<String>,
    ) -> Self {
        Self {
            hsenc: None,
            contact_id: None,
            contact_utk: None,
            derived_values: None,
            external_id: None,
            external_play_context: None,
            media_bridge_id: None,
            media_name: None,
            media_type,
            media_url: None,
            occurred_timestamp,
            page_id: None,
            page_name: None,
            page_url: None,
            raw_data_map,
            raw_data_string: None,
            session_id: session_id.into(),
        }
    }

    #[must_use]
    pub fn hsenc(mut self, hsenc: impl Into<String>) -> Self {
        self.hsenc = Some(hsenc.into());
        self
    }

    /// Record ID of the contact.
    #[must_use]
    pub fn contact_id(mut self, contact_id: i64) -> Self {
        self.contact_id = Some(contact_id);
        self
    }

    #[must_use]
    pub fn contact_utk(mut self, contact_utk: impl Into<String>) -> Self {
        self.contact_utk = Some(contact_utk.into());
        self
    }

    #[must_use]
    pub fn derived_values(
        mut self,
        derived_values: impl Into<AttentionSpanCalculatedValues>,
    ) -> Self {
        self.derived_values = Some(derived_values.into());
        self
    }

    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Place outside HubSpot's pages where the media was played: an email or another web page.
    #[must_use]
    pub fn external_play_context(mut self, external_play_context: ExternalPlayContext) -> Self {
        self.external_play_context = Some(external_play_context);
        self
    }

    /// ID of the media object to which the event belongs.
    #[must_use]
    pub fn media_bridge_id(mut self, media_bridge_id: i64) -> Self {
        self.media_bridge_id = Some(media_bridge_id);
        self
    }

    /// Title of the media, as shown on the timeline.
    #[must_use]
    pub fn media_name(mut self, media_name: impl Into<String>) -> Self {
        self.media_name = Some(media_name.into());
        self
    }

    /// Web address of the media.
    #[must_use]
    pub fn media_url(mut self, media_url: impl Into<String>) -> Self {
        self.media_url = Some(media_url.into());
        self
    }

    /// ID of the HubSpot page.
    #[must_use]
    pub fn page_id(mut self, page_id: i64) -> Self {
        self.page_id = Some(page_id);
        self
    }

    /// Title of the HubSpot page.
    #[must_use]
    pub fn page_name(mut self, page_name: impl Into<String>) -> Self {
        self.page_name = Some(page_name.into());
        self
    }

    /// Web address of the page.
    #[must_use]
    pub fn page_url(mut self, page_url: impl Into<String>) -> Self {
        self.page_url = Some(page_url.into());
        self
    }

    #[must_use]
    pub fn raw_data_string(mut self, raw_data_string: impl Into<String>) -> Self {
        self.raw_data_string = Some(raw_data_string.into());
        self
    }
}

/// Case change test extension data, `CaseChangeTestExtensionData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CaseChangeTestExtensionData {
    pub mood: Option<CaseChangeTestExtensionDataMood>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    CaseChangeTestExtensionDataMood {
        Angry = "ANGRY",
        Happy = "HAPPY",
        Sad = "SAD",
        Sarcastic = "SARCASTIC",
    }
}

/// Created object definition, `IntegratorObjectCreationResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreatedObjectDefinition {
    /// Object type, by HubSpot's name.
    pub object_type: Option<MediaObjectType>,
    /// Values by internal name.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<PropertyDefinition>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub property_groups: Vec<PropertyGroupDefinition>,
}

/// Created object definitions, `BulkIntegratorObjectCreationResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreatedObjectDefinitions {
    #[serde(default, deserialize_with = "null_as_default")]
    pub created_objects: BTreeMap<String, CreatedObjectDefinition>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DataSensitivity {
        HighlySensitive = "highly_sensitive",
        NonSensitive = "non_sensitive",
        Sensitive = "sensitive",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DateDisplayHint {
        Absolute = "absolute",
        AbsoluteWithRelative = "absolute_with_relative",
        TimeSince = "time_since",
        TimeUntil = "time_until",
    }
}

/// Default requirements, `DefaultRequirements` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DefaultRequirements {
    #[serde(default, deserialize_with = "null_as_default")]
    pub gates: Vec<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<DefaultRequirementsOperator>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub scope_names: Vec<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub settings: Vec<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DefaultRequirementsOperator {
        And = "AND",
        Or = "OR",
    }
}

/// Definition source, `DefinitionSource` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct DefinitionSource {
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Option<DefinitionSourceType>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DefinitionSourceType {
        Global = "GLOBAL",
        HavenBranch = "HAVEN_BRANCH",
        ObjectType = "OBJECT_TYPE",
        Portal = "PORTAL",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DisplayMode {
        AllUniqueVersions = "all_unique_versions",
        CurrentValue = "current_value",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    EventType {
        All = "ALL",
        AttentionSpan = "ATTENTION_SPAN",
        MediaPlays = "MEDIA_PLAYS",
        MediaPlaysPercent = "MEDIA_PLAYS_PERCENT",
    }
}

/// Event visibility, `EventVisibilityResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventVisibility {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub visibility_settings: Vec<EventVisibilityChange>,
}

/// Event visibility change, `EventVisibilityChange` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventVisibilityChange {
    /// Internal name of the kind of event. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<EventType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_in_reporting: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_in_timeline: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_in_workflows: Option<bool>,
    /// Time of the last change. Required when sent; can be absent from a response.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub updated_at: Option<Timestamp>,
}

impl EventVisibilityChange {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(event_type: EventType, updated_at: Timestamp) -> Self {
        Self {
            event_type: Some(event_type),
            show_in_reporting: None,
            show_in_timeline: None,
            show_in_workflows: None,
            updated_at: Some(updated_at),
        }
    }

    #[must_use]
    pub fn show_in_reporting(mut self, show_in_reporting: bool) -> Self {
        self.show_in_reporting = Some(show_in_reporting);
        self
    }

    #[must_use]
    pub fn show_in_timeline(mut self, show_in_timeline: bool) -> Self {
        self.show_in_timeline = Some(show_in_timeline);
        self
    }

    #[must_use]
    pub fn show_in_workflows(mut self, show_in_workflows: bool) -> Self {
        self.show_in_workflows = Some(show_in_workflows);
        self
    }
}

/// Extension data, `ExtensionData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExtensionData {
    pub case_change_test_extension_data: Option<CaseChangeTestExtensionData>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub extension_status_map: BTreeMap<String, ExtensionStatusMap>,
    pub option_decorators_extension_data: Option<OptionDecoratorsExtensionData>,
    pub required_properties_extension_data: Option<RequiredPropertiesExtensionData>,
    pub soft_required_properties_extension_data: Option<SoftRequiredPropertiesExtensionData>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub tags: Vec<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ExtensionStatusMap {
        Ok = "OK",
        Error = "ERROR",
        Timeout = "TIMEOUT",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ExternalPlayContext {
        Email = "EMAIL",
        ExternalPage = "EXTERNAL_PAGE",
    }
}

/// Field level permission, `FieldLevelPermission` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FieldLevelPermission {
    pub access_level: Option<String>,
}

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

/// Lookup association spec, `LookupAssociationSpec` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LookupAssociationSpec {
    pub association_spec: Option<AssociationSpec>,
    pub cardinality: Option<LookupAssociationSpecCardinality>,
    pub max_to_object_ids: Option<i64>,
    /// Type ID at which the association ends, such as `0-2` for companies.
    pub to_object_type_id: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    LookupAssociationSpecCardinality {
        OneToMany = "ONE_TO_MANY",
        OneToOne = "ONE_TO_ONE",
    }
}

/// Media bridge property option, `Option` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaBridgePropertyOption {
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: Option<i64>,
    pub double_data: Option<f64>,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: Option<bool>,
    /// Text that people see.
    pub label: Option<String>,
    pub read_only: Option<bool>,
    /// Internal text that is stored; people see the label.
    pub value: Option<String>,
}

/// Media bridge property update, `MediaBridgePropertyUpdate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaBridgePropertyUpdate {
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
    /// Makes HubSpot refuse a value that another record has; such a property can serve as
    /// `idProperty`. Fixed at creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_unique_value: Option<bool>,
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
    /// Kind of values, such as `string`, `number`, `date` or `enumeration`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<MediaBridgePropertyUpdateType>,
}

impl Default for MediaBridgePropertyUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaBridgePropertyUpdate {
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
            has_unique_value: None,
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

    /// Kind of values, such as `string`, `number`, `date` or `enumeration`.
    #[must_use]
    pub fn r#type(mut self, r#type: MediaBridgePropertyUpdateType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    MediaBridgePropertyUpdateType {
        Bool = "bool",
        Date = "date",
        Datetime = "datetime",
        Enumeration = "enumeration",
        Number = "number",
        PhoneNumber = "phone_number",
        String = "string",
    }
}

/// Media bridge provider, `MediaBridgeProviderRegistrationResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaBridgeProvider {
    /// Numeric ID of the HubSpot app.
    pub app_id: Option<i64>,
    /// Internal identifier or title.
    pub name: Option<String>,
}

/// Media bridge provider update, `MediaBridgeProviderPartial` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaBridgeProviderUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_import_on_disconnect: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module_name: Option<String>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Time of the last change.
    #[serde(serialize_with = "millis")]
    pub updated_at: Timestamp,
}

impl MediaBridgeProviderUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(updated_at: Timestamp) -> Self {
        Self { allow_import_on_disconnect: None, module_name: None, name: None, updated_at }
    }

    #[must_use]
    pub fn allow_import_on_disconnect(mut self, allow_import_on_disconnect: bool) -> Self {
        self.allow_import_on_disconnect = Some(allow_import_on_disconnect);
        self
    }

    #[must_use]
    pub fn module_name(mut self, module_name: impl Into<String>) -> Self {
        self.module_name = Some(module_name.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Media object type, `InboundDbObjectType` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaObjectType {
    pub access_scope_name: Option<String>,
    /// Tells whether properties of the object type may hold sensitive data.
    pub allows_sensitive_properties: Option<bool>,
    pub create_date_property_name: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub default_search_property_names: Vec<String>,
    /// Tells whether it has been removed.
    pub deleted: Option<bool>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Identifier that is unique across accounts, such as `p1234_car`; works in paths in place of
    /// the type ID.
    pub fully_qualified_name: Option<String>,
    pub has_custom_properties: Option<bool>,
    pub has_default_properties: Option<bool>,
    pub has_external_object_ids: Option<bool>,
    pub has_owners: Option<bool>,
    pub has_pipelines: Option<bool>,
    /// Identifier, unique among items of its kind.
    pub id: Option<i64>,
    pub indexed_for_filters_and_reports: Option<bool>,
    pub integration_app_id: Option<i64>,
    pub janus_group: Option<String>,
    pub last_modified_property_name: Option<String>,
    pub meta_type: Option<MetaType>,
    pub meta_type_id: Option<i64>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    pub object_type_id_string: Option<String>,
    pub owner_portal_id: Option<i64>,
    pub permissioning_type: Option<PermissioningType>,
    pub pipeline_close_date_property_name: Option<String>,
    pub pipeline_property_name: Option<String>,
    pub pipeline_stage_property_name: Option<String>,
    pub pipeline_time_to_close_property_name: Option<String>,
    pub plural_form: Option<String>,
    pub primary_display_label_property_name: Option<String>,
    pub read_scope_name: Option<String>,
    /// Internal names of properties without which no record can be created.
    #[serde(default, deserialize_with = "null_as_default")]
    pub required_properties: Vec<String>,
    pub restorable: Option<bool>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub scope_mappings: Vec<ScopeMapping>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub secondary_display_label_property_names: Vec<String>,
    pub singular_form: Option<String>,
    pub status: Option<MediaObjectTypeStatus>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub visibilities: Vec<MediaObjectTypeVisibilities>,
    pub visibility: Option<MediaObjectTypeVisibility>,
    pub write_scope_name: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    MediaObjectTypeStatus {
        Deprecated = "Deprecated",
        InDevelopment = "In development",
        Live = "Live",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    MediaObjectTypeVisibilities {
        CustomerFacing = "Customer-facing",
        InternalOnly = "Internal only",
        CustomerFacingUi = "Customer-facing UI",
        CustomerFacingPublicApi = "Customer-facing public API",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    MediaObjectTypeVisibility {
        CustomerFacing = "Customer-facing",
        CustomerFacingPublicApi = "Customer-facing public API",
        CustomerFacingUi = "Customer-facing UI",
        InternalOnly = "Internal only",
    }
}

/// Media played event, `MediaPlayedEvent` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaPlayedEvent {
    /// Record ID of the contact.
    pub contact_id: Option<i64>,
    /// Place outside HubSpot's pages where the media was played: an email or another web page.
    pub external_play_context: Option<ExternalPlayContext>,
    pub iframe_url: Option<String>,
    /// ID of the media object to which the event belongs.
    pub media_bridge_id: Option<i64>,
    pub media_bridge_object_coordinates: Option<String>,
    pub media_bridge_object_type_id: Option<String>,
    /// Title of the media, as shown on the timeline.
    pub media_name: Option<String>,
    /// Kind of media.
    pub media_type: Option<MediaType>,
    /// Web address of the media.
    pub media_url: Option<String>,
    /// Moment at which the event happened, in milliseconds since 1970.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub occurred_timestamp: Option<Timestamp>,
    /// ID of the HubSpot page.
    pub page_id: Option<i64>,
    /// Title of the HubSpot page.
    pub page_name: Option<String>,
    pub page_object_coordinates: Option<String>,
    /// Web address of the page.
    pub page_url: Option<String>,
    /// Hub ID of the HubSpot account.
    pub portal_id: Option<i64>,
    pub provider_id: Option<i64>,
    /// ID that all events of one playing of the media share, chosen by the app.
    pub session_id: Option<String>,
    /// Progress of the playing: `STARTED` or `VIEWED`.
    pub state: Option<MediaPlayedState>,
}

/// Media played event request, `MediaPlayedEventRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaPlayedEventRequest {
    #[serde(rename = "_hsenc", skip_serializing_if = "Option::is_none")]
    pub hsenc: Option<String>,
    /// Record ID of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_utk: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Place outside HubSpot's pages where the media was played: an email or another web page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_play_context: Option<ExternalPlayContext>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iframe_url: Option<String>,
    /// ID of the media object to which the event belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_bridge_id: Option<i64>,
    /// Title of the media, as shown on the timeline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_name: Option<String>,
    /// Kind of media.
    pub media_type: MediaType,
    /// Web address of the media.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url: Option<String>,
    /// Moment at which the event happened, in milliseconds since 1970.
    #[serde(serialize_with = "millis")]
    pub occurred_timestamp: Timestamp,
    /// ID of the HubSpot page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_id: Option<i64>,
    /// Title of the HubSpot page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_name: Option<String>,
    /// Web address of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_url: Option<String>,
    /// ID that all events of one playing of the media share, chosen by the app.
    pub session_id: String,
    /// Progress of the playing: `STARTED` or `VIEWED`.
    pub state: MediaPlayedState,
}

impl MediaPlayedEventRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        media_type: MediaType,
        occurred_timestamp: Timestamp,
        session_id: impl Into<String>,
        state: MediaPlayedState,
    ) -> Self {
        Self {
            hsenc: None,
            contact_id: None,
            contact_utk: None,
            external_id: None,
            external_play_context: None,
            iframe_url: None,
            media_bridge_id: None,
            media_name: None,
            media_type,
            media_url: None,
            occurred_timestamp,
            page_id: None,
            page_name: None,
            page_url: None,
            session_id: session_id.into(),
            state,
        }
    }

    #[must_use]
    pub fn hsenc(mut self, hsenc: impl Into<String>) -> Self {
        self.hsenc = Some(hsenc.into());
        self
    }

    /// Record ID of the contact.
    #[must_use]
    pub fn contact_id(mut self, contact_id: i64) -> Self {
        self.contact_id = Some(contact_id);
        self
    }

    #[must_use]
    pub fn contact_utk(mut self, contact_utk: impl Into<String>) -> Self {
        self.contact_utk = Some(contact_utk.into());
        self
    }

    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Place outside HubSpot's pages where the media was played: an email or another web page.
    #[must_use]
    pub fn external_play_context(mut self, external_play_context: ExternalPlayContext) -> Self {
        self.external_play_context = Some(external_play_context);
        self
    }

    #[must_use]
    pub fn iframe_url(mut self, iframe_url: impl Into<String>) -> Self {
        self.iframe_url = Some(iframe_url.into());
        self
    }

    /// ID of the media object to which the event belongs.
    #[must_use]
    pub fn media_bridge_id(mut self, media_bridge_id: i64) -> Self {
        self.media_bridge_id = Some(media_bridge_id);
        self
    }

    /// Title of the media, as shown on the timeline.
    #[must_use]
    pub fn media_name(mut self, media_name: impl Into<String>) -> Self {
        self.media_name = Some(media_name.into());
        self
    }

    /// Web address of the media.
    #[must_use]
    pub fn media_url(mut self, media_url: impl Into<String>) -> Self {
        self.media_url = Some(media_url.into());
        self
    }

    /// ID of the HubSpot page.
    #[must_use]
    pub fn page_id(mut self, page_id: i64) -> Self {
        self.page_id = Some(page_id);
        self
    }

    /// Title of the HubSpot page.
    #[must_use]
    pub fn page_name(mut self, page_name: impl Into<String>) -> Self {
        self.page_name = Some(page_name.into());
        self
    }

    /// Web address of the page.
    #[must_use]
    pub fn page_url(mut self, page_url: impl Into<String>) -> Self {
        self.page_url = Some(page_url.into());
        self
    }
}

/// Media played percentage event, `MediaPlayedPercentageEvent` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaPlayedPercentageEvent {
    /// Record ID of the contact.
    pub contact_id: Option<i64>,
    /// Place outside HubSpot's pages where the media was played: an email or another web page.
    pub external_play_context: Option<ExternalPlayContext>,
    /// ID of the media object to which the event belongs.
    pub media_bridge_id: Option<i64>,
    pub media_bridge_object_coordinates: Option<String>,
    pub media_bridge_object_type_id: Option<String>,
    /// Title of the media, as shown on the timeline.
    pub media_name: Option<String>,
    /// Kind of media.
    pub media_type: Option<MediaType>,
    /// Web address of the media.
    pub media_url: Option<String>,
    /// Moment at which the event happened, in milliseconds since 1970.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub occurred_timestamp: Option<Timestamp>,
    /// ID of the HubSpot page.
    pub page_id: Option<i64>,
    /// Title of the HubSpot page.
    pub page_name: Option<String>,
    pub page_object_coordinates: Option<String>,
    /// Web address of the page.
    pub page_url: Option<String>,
    pub played_percent: Option<i64>,
    /// Hub ID of the HubSpot account.
    pub portal_id: Option<i64>,
    pub provider_id: Option<i64>,
    /// ID that all events of one playing of the media share, chosen by the app.
    pub session_id: Option<String>,
}

/// Media played percentage event request, `MediaPlayedPercentageEventRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaPlayedPercentageEventRequest {
    #[serde(rename = "_hsenc", skip_serializing_if = "Option::is_none")]
    pub hsenc: Option<String>,
    /// Record ID of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_utk: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Place outside HubSpot's pages where the media was played: an email or another web page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_play_context: Option<ExternalPlayContext>,
    /// ID of the media object to which the event belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_bridge_id: Option<i64>,
    /// Title of the media, as shown on the timeline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_name: Option<String>,
    /// Kind of media.
    pub media_type: MediaType,
    /// Web address of the media.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url: Option<String>,
    /// Moment at which the event happened, in milliseconds since 1970.
    #[serde(serialize_with = "millis")]
    pub occurred_timestamp: Timestamp,
    /// ID of the HubSpot page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_id: Option<i64>,
    /// Title of the HubSpot page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_name: Option<String>,
    /// Web address of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_url: Option<String>,
    pub played_percent: i64,
    /// ID that all events of one playing of the media share, chosen by the app.
    pub session_id: String,
}

impl MediaPlayedPercentageEventRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        media_type: MediaType,
        occurred_timestamp: Timestamp,
        played_percent: i64,
        session_id: impl Into<String>,
    ) -> Self {
        Self {
            hsenc: None,
            contact_id: None,
            contact_utk: None,
            external_id: None,
            external_play_context: None,
            media_bridge_id: None,
            media_name: None,
            media_type,
            media_url: None,
            occurred_timestamp,
            page_id: None,
            page_name: None,
            page_url: None,
            played_percent,
            session_id: session_id.into(),
        }
    }

    #[must_use]
    pub fn hsenc(mut self, hsenc: impl Into<String>) -> Self {
        self.hsenc = Some(hsenc.into());
        self
    }

    /// Record ID of the contact.
    #[must_use]
    pub fn contact_id(mut self, contact_id: i64) -> Self {
        self.contact_id = Some(contact_id);
        self
    }

    #[must_use]
    pub fn contact_utk(mut self, contact_utk: impl Into<String>) -> Self {
        self.contact_utk = Some(contact_utk.into());
        self
    }

    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Place outside HubSpot's pages where the media was played: an email or another web page.
    #[must_use]
    pub fn external_play_context(mut self, external_play_context: ExternalPlayContext) -> Self {
        self.external_play_context = Some(external_play_context);
        self
    }

    /// ID of the media object to which the event belongs.
    #[must_use]
    pub fn media_bridge_id(mut self, media_bridge_id: i64) -> Self {
        self.media_bridge_id = Some(media_bridge_id);
        self
    }

    /// Title of the media, as shown on the timeline.
    #[must_use]
    pub fn media_name(mut self, media_name: impl Into<String>) -> Self {
        self.media_name = Some(media_name.into());
        self
    }

    /// Web address of the media.
    #[must_use]
    pub fn media_url(mut self, media_url: impl Into<String>) -> Self {
        self.media_url = Some(media_url.into());
        self
    }

    /// ID of the HubSpot page.
    #[must_use]
    pub fn page_id(mut self, page_id: i64) -> Self {
        self.page_id = Some(page_id);
        self
    }

    /// Title of the HubSpot page.
    #[must_use]
    pub fn page_name(mut self, page_name: impl Into<String>) -> Self {
        self.page_name = Some(page_name.into());
        self
    }

    /// Web address of the page.
    #[must_use]
    pub fn page_url(mut self, page_url: impl Into<String>) -> Self {
        self.page_url = Some(page_url.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    MediaPlayedState {
        Started = "STARTED",
        Viewed = "VIEWED",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    MediaType {
        Audio = "AUDIO",
        Document = "DOCUMENT",
        Image = "IMAGE",
        Other = "OTHER",
        Video = "VIDEO",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    MediaTypes {
        Video = "VIDEO",
        Audio = "AUDIO",
        Document = "DOCUMENT",
        Other = "OTHER",
        Image = "IMAGE",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    MetaType {
        CmsHubdb = "CMS_HUBDB",
        Hubspot = "HUBSPOT",
        HubspotEvent = "HUBSPOT_EVENT",
        Integration = "INTEGRATION",
        IntegrationEvent = "INTEGRATION_EVENT",
        PortalSpecific = "PORTAL_SPECIFIC",
        PortalSpecificEvent = "PORTAL_SPECIFIC_EVENT",
        Work = "WORK",
        WorkSub = "WORK_SUB",
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

/// O embed domain, `IntegratorOEmbedDomainModel` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OEmbedDomain {
    /// Numeric ID of the HubSpot app.
    pub app_id: Option<i64>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Time at which it was removed; missing while it exists.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub deleted_at: Option<Timestamp>,
    pub endpoints: Option<OEmbedEndpoints>,
    /// Identifier, unique among items of its kind.
    pub id: Option<i64>,
    /// Hub ID of the HubSpot account.
    pub portal_id: Option<i64>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// O embed domain input, `IntegratorOEmbedDomainRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OEmbedDomainInput {
    pub endpoints: OEmbedEndpoints,
    /// Hub ID of the HubSpot account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal_id: Option<i64>,
}

impl OEmbedDomainInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(endpoints: impl Into<OEmbedEndpoints>) -> Self {
        Self { endpoints: endpoints.into(), portal_id: None }
    }

    /// Hub ID of the HubSpot account.
    #[must_use]
    pub fn portal_id(mut self, portal_id: i64) -> Self {
        self.portal_id = Some(portal_id);
        self
    }
}

/// O embed domains, `OEmbedDomainsCollectionResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OEmbedDomains {
    /// Items of this page or batch.
    #[serde(default, deserialize_with = "null_as_default")]
    pub results: Vec<OEmbedDomain>,
    pub total_count: Option<i64>,
}

/// O embed endpoints, `Endpoints` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OEmbedEndpoints {
    #[serde(default)]
    pub discovery: bool,
    #[serde(default, deserialize_with = "null_as_default")]
    pub schemes: Vec<String>,
    /// Web address.
    #[serde(default)]
    pub url: String,
}

/// The required arguments of [`OEmbedEndpoints::new`], by name.
pub struct OEmbedEndpointsArgs<Schemes, Url> {
    pub discovery: bool,
    pub schemes: Schemes,
    /// Web address.
    pub url: Url,
}

impl OEmbedEndpoints {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: OEmbedEndpointsArgs<impl IntoIterator<Item = impl Into<String>>, impl Into<String>>,
    ) -> Self {
        Self {
            discovery: args.discovery,
            schemes: args.schemes.into_iter().map(Into::into).collect(),
            url: args.url.into(),
        }
    }
}

/// Object definition, `ObjectDefinitionResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectDefinition {
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    pub object_type_name: Option<String>,
    /// Values by internal name.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<PropertyDefinition>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub property_groups: Vec<PropertyGroupSummary>,
    pub schema: Option<MediaObjectType>,
}

/// Object definitions create, `IntegratorObjectCreationRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectDefinitionsCreate {
    pub media_types: Vec<MediaTypes>,
}

impl ObjectDefinitionsCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(media_types: impl IntoIterator<Item = MediaTypes>) -> Self {
        Self { media_types: media_types.into_iter().collect() }
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
    pub properties: Vec<SchemaProperty>,
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

/// Object type definition, `ObjectTypeDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectTypeDefinition {
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

/// Object type id, `ObjectTypeIdProto` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectTypeId {
    pub inner_id: Option<i64>,
    pub meta_type_id: Option<i64>,
}

/// Option decorations, `OptionDecorations` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct OptionDecorations {
    /// Colour in which it is shown.
    pub color: Option<OptionDecorationsColor>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    OptionDecorationsColor {
        Black = "BLACK",
        Blue = "BLUE",
        BlueLight = "BLUE_LIGHT",
        Gray = "GRAY",
        Green = "GREEN",
        GreenLight = "GREEN_LIGHT",
        Orange = "ORANGE",
        OrangeLight = "ORANGE_LIGHT",
        Pink = "PINK",
        PinkLight = "PINK_LIGHT",
        Purple = "PURPLE",
        PurpleLight = "PURPLE_LIGHT",
        Red = "RED",
        RedLight = "RED_LIGHT",
        Teal = "TEAL",
        TealLight = "TEAL_LIGHT",
        Yellow = "YELLOW",
        YellowLight = "YELLOW_LIGHT",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    OptionDecoratorStyle {
        LabelOnly = "LABEL_ONLY",
        LabelWithBadge = "LABEL_WITH_BADGE",
        LabelWithColor = "LABEL_WITH_COLOR",
    }
}

/// Option decorators extension data, `OptionDecoratorsExtensionData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OptionDecoratorsExtensionData {
    pub option_decorator_style: Option<OptionDecoratorStyle>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub option_decorators: BTreeMap<String, OptionDecorations>,
}

/// Option filters, `FilteringMetaData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OptionFilters {
    pub include_helpdesk_routable_teams_only: Option<bool>,
    pub include_unconfirmed_users: Option<bool>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub list_processing_types: Vec<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub pipeline_ids: Vec<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub team_ids: Vec<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    OptionSortStrategy {
        Alphabetical = "ALPHABETICAL",
        DisplayOrder = "DISPLAY_ORDER",
    }
}

/// Options meta data, `ExternalOptionsMetaData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OptionsMetaData {
    pub filter: Option<OptionFilters>,
    pub from_object_id: Option<i64>,
    /// Internal name, such as `lifecyclestage`; it is not the label.
    pub property_name: Option<String>,
    pub related_object_type_id: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    PermissioningType {
        AllOrNone = "ALL_OR_NONE",
        DoNotCheckPermissions = "DO_NOT_CHECK_PERMISSIONS",
        Explicit = "EXPLICIT",
        OwnerBased = "OWNER_BASED",
        TeamBased = "TEAM_BASED",
    }
}

/// Property, `Property` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Property {
    #[serde(default, deserialize_with = "null_as_default")]
    pub allowed_object_types: Vec<ObjectTypeId>,
    /// Tells whether HubSpot computes the value from other properties.
    pub calculated: Option<bool>,
    pub can_archive: Option<bool>,
    pub can_restore: Option<bool>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// ID of the user who created it.
    pub created_user_id: Option<i64>,
    /// Internal name of the property that holds the currency of this amount, such as
    /// `deal_currency_code`.
    pub currency_property_name: Option<String>,
    /// Protection level of the values; higher ones need scopes of their own.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// Form in which HubSpot shows the date, such as the time elapsed.
    pub date_display_hint: Option<DateDisplayHint>,
    /// Tells whether it has been removed.
    pub deleted: Option<bool>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    pub display_mode: Option<DisplayMode>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: Option<i64>,
    pub enforce_multivalue_uniqueness: Option<bool>,
    /// Tells whether the choices come from outside the definition, such as the owners of the
    /// account.
    pub external_options: Option<bool>,
    pub external_options_reference_type: Option<String>,
    pub favorited: Option<bool>,
    pub favorited_order: Option<i64>,
    /// Control with which people enter the value, such as `select` or `date`.
    pub field_type: Option<String>,
    /// Tells whether the property can be used in forms.
    pub form_field: Option<bool>,
    pub from_user_id: Option<i64>,
    /// Internal name of the group under which the property is shown; it is not its label.
    pub group_name: Option<String>,
    /// Makes HubSpot refuse a value that another record has; such a property can serve as
    /// `idProperty`. Fixed at creation.
    pub has_unique_value: Option<bool>,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: Option<bool>,
    /// Tells whether HubSpot made it, rather than an account or app.
    pub hubspot_defined: Option<bool>,
    pub is_customized_default: Option<bool>,
    pub is_multi_valued: Option<bool>,
    pub is_partial: Option<bool>,
    /// Text that people see.
    pub label: Option<String>,
    pub mutable_definition_not_deletable: Option<bool>,
    /// Internal identifier, in lower case, fixed at creation; calls use it, people see the label.
    pub name: String,
    /// Form in which HubSpot shows the number, such as currency or percentage.
    pub number_display_hint: Option<NumberDisplayHint>,
    pub option_sort_strategy: Option<OptionSortStrategy>,
    /// Choices that the value can take.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<MediaBridgePropertyOption>,
    pub options_are_mutable: Option<bool>,
    pub owning_app_id: Option<i64>,
    /// Hub ID of the HubSpot account.
    pub portal_id: Option<i64>,
    /// Tells whether the definition cannot be changed.
    pub read_only_definition: Option<bool>,
    /// Tells whether only HubSpot can write values.
    pub read_only_value: Option<bool>,
    /// Object type whose records are the choices, such as `OWNER`.
    pub referenced_object_type: Option<ReferencedObjectType>,
    pub search_text_analysis_mode: Option<SearchTextAnalysisMode>,
    pub searchable_in_global_search: Option<bool>,
    /// Kinds of sensitive data that values may hold, such as health data.
    #[serde(default, deserialize_with = "null_as_default")]
    pub sensitive_data_categories: Vec<String>,
    /// Puts the sign of the account's currency before the number.
    pub show_currency_symbol: Option<bool>,
    /// Form in which HubSpot shows and checks the text, such as an email address.
    pub text_display_hint: Option<TextDisplayHint>,
    /// Kind of values, such as `string`, `number`, `date`, `datetime`, `enumeration` or `bool`.
    pub r#type: Option<PropertyType>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Property batch read, `BatchReadInputPropertyName` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyBatchRead {
    /// Reads archived property definitions instead of active ones.
    pub archived: bool,
    /// Protection level of the values; higher ones need scopes of their own.
    pub data_sensitivity: DataSensitivity,
    /// Items that a batch processes, at most 100 in most APIs; or operands of an expression.
    pub inputs: Vec<PropertyName>,
}

/// The required arguments of [`PropertyBatchRead::new`], by name.
pub struct PropertyBatchReadArgs<Inputs> {
    /// Reads archived property definitions instead of active ones.
    pub archived: bool,
    /// Protection level of the values; higher ones need scopes of their own.
    pub data_sensitivity: DataSensitivity,
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
    pub data_sensitivity: Option<DataSensitivity>,
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
    pub fn data_sensitivity(mut self, data_sensitivity: DataSensitivity) -> Self {
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

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    PropertyDataSensitivity {
        High = "high",
        None = "none",
        Standard = "standard",
    }
}

/// Property definition, `PropertyDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyDefinition {
    pub calculation_expression: Option<Value>,
    /// Expression by which HubSpot computes the value from other properties of the record.
    pub calculation_formula: Option<String>,
    pub definition_source: Option<PropertyDefinitionSource>,
    pub extension_data: Option<ExtensionData>,
    pub external_options_meta_data: Option<OptionsMetaData>,
    pub fulcrum_portal_id: Option<i64>,
    pub fulcrum_timestamp: Option<i64>,
    pub janus_group: Option<String>,
    pub lookup_association_spec: Option<LookupAssociationSpec>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    pub permission: Option<FieldLevelPermission>,
    /// Name, type and options.
    pub property: Option<Property>,
    pub property_definition_source: Option<DefinitionSource>,
    pub property_requirements: Option<DefaultRequirements>,
    pub rollup_expression: Option<RollupExpression>,
}

/// Property definition source, `PropertyDefinitionSource` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct PropertyDefinitionSource {
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Option<PropertyDefinitionSourceType>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    PropertyDefinitionSourceType {
        Global = "GLOBAL",
        HavenBranch = "HAVEN_BRANCH",
        ObjectType = "OBJECT_TYPE",
        Portal = "PORTAL",
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

/// Property group definition, `Group` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyGroupDefinition {
    /// Tells whether it has been removed.
    pub deleted: Option<bool>,
    pub display_name: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: Option<i64>,
    pub fulcrum_portal_id: Option<i64>,
    pub fulcrum_timestamp: Option<i64>,
    /// Tells whether HubSpot made it, rather than an account or app.
    pub hubspot_defined: Option<bool>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Hub ID of the HubSpot account.
    pub portal_id: Option<i64>,
}

/// Property group summary, `GroupView` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyGroupSummary {
    pub display_name: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: Option<i64>,
    pub fulcrum_portal_id: Option<i64>,
    pub fulcrum_timestamp: Option<i64>,
    /// Tells whether HubSpot made it, rather than an account or app.
    pub hubspot_defined: Option<bool>,
    /// Internal identifier or title.
    pub name: Option<String>,
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
    PropertyType {
        Bool = "bool",
        CurrencyNumber = "currency_number",
        Date = "date",
        Datetime = "datetime",
        Enumeration = "enumeration",
        Json = "json",
        Number = "number",
        ObjectCoordinates = "object_coordinates",
        PhoneNumber = "phone_number",
        String = "string",
    }
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    ReferencedObjectType {
        ABANDONED_CART = "ABANDONED_CART",
        ACCEPTANCE_TEST = "ACCEPTANCE_TEST",
        AD = "AD",
        AD_ACCOUNT = "AD_ACCOUNT",
        AD_CAMPAIGN = "AD_CAMPAIGN",
        AD_GROUP = "AD_GROUP",
        AI_FORECAST = "AI_FORECAST",
        ALL_PAGES = "ALL_PAGES",
        APPROVAL = "APPROVAL",
        APPROVAL_STEP = "APPROVAL_STEP",
        ATTRIBUTION = "ATTRIBUTION",
        AUDIENCE = "AUDIENCE",
        AUTOMATION_JOURNEY = "AUTOMATION_JOURNEY",
        AUTOMATION_PLATFORM_FLOW = "AUTOMATION_PLATFORM_FLOW",
        AUTOMATION_PLATFORM_FLOW_ACTION = "AUTOMATION_PLATFORM_FLOW_ACTION",
        BET_ALERT = "BET_ALERT",
        BET_DELIVERABLE_SERVICE = "BET_DELIVERABLE_SERVICE",
        BLOG_LISTING_PAGE = "BLOG_LISTING_PAGE",
        BLOG_POST = "BLOG_POST",
        CALL = "CALL",
        CAMPAIGN = "CAMPAIGN",
        CAMPAIGN_BUDGET_ITEM = "CAMPAIGN_BUDGET_ITEM",
        CAMPAIGN_SPEND_ITEM = "CAMPAIGN_SPEND_ITEM",
        CAMPAIGN_STEP = "CAMPAIGN_STEP",
        CAMPAIGN_TEMPLATE = "CAMPAIGN_TEMPLATE",
        CAMPAIGN_TEMPLATE_STEP = "CAMPAIGN_TEMPLATE_STEP",
        CART = "CART",
        CASE_STUDY = "CASE_STUDY",
        CHATFLOW = "CHATFLOW",
        CLIP = "CLIP",
        CMS_URL = "CMS_URL",
        COMBO_EVENT_CONFIGURATION = "COMBO_EVENT_CONFIGURATION",
        COMMERCE_PAYMENT = "COMMERCE_PAYMENT",
        COMMUNICATION = "COMMUNICATION",
        COMPANY = "COMPANY",
        CONTACT = "CONTACT",
        CONTACT_CREATE_ATTRIBUTION = "CONTACT_CREATE_ATTRIBUTION",
        CONTENT = "CONTENT",
        CONTENT_AUDIT = "CONTENT_AUDIT",
        CONTENT_AUDIT_PAGE = "CONTENT_AUDIT_PAGE",
        CONVERSATION = "CONVERSATION",
        CONVERSATION_INBOX = "CONVERSATION_INBOX",
        CONVERSATION_SESSION = "CONVERSATION_SESSION",
        CRM_OBJECTS_DUMMY_TYPE = "CRM_OBJECTS_DUMMY_TYPE",
        CRM_PIPELINES_DUMMY_TYPE = "CRM_PIPELINES_DUMMY_TYPE",
        CTA = "CTA",
        CTA_VARIANT = "CTA_VARIANT",
        DATA_PRIVACY_CONSENT = "DATA_PRIVACY_CONSENT",
        DATA_SYNC_STATE = "DATA_SYNC_STATE",
        DEAL = "DEAL",
        DEAL_CREATE_ATTRIBUTION = "DEAL_CREATE_ATTRIBUTION",
        DEAL_REGISTRATION = "DEAL_REGISTRATION",
        DEAL_SPLIT = "DEAL_SPLIT",
        DISCOUNT = "DISCOUNT",
        DISCOUNT_CODE = "DISCOUNT_CODE",
        DISCOUNT_TEMPLATE = "DISCOUNT_TEMPLATE",
        EMAIL = "EMAIL",
        ENGAGEMENT = "ENGAGEMENT",
        EXPORT = "EXPORT",
        EXTERNAL_WEB_URL = "EXTERNAL_WEB_URL",
        FEE = "FEE",
        FEEDBACK_SUBMISSION = "FEEDBACK_SUBMISSION",
        FEEDBACK_SURVEY = "FEEDBACK_SURVEY",
        FILE_MANAGER_FILE = "FILE_MANAGER_FILE",
        FILE_MANAGER_FOLDER = "FILE_MANAGER_FOLDER",
        FOLDER = "FOLDER",
        FORECAST = "FORECAST",
        FORM = "FORM",
        FORM_SUBMISSION_INBOUNDDB = "FORM_SUBMISSION_INBOUNDDB",
        GOAL_TARGET = "GOAL_TARGET",
        GOAL_TARGET_GROUP = "GOAL_TARGET_GROUP",
        GOAL_TEMPLATE = "GOAL_TEMPLATE",
        GSC_PROPERTY = "GSC_PROPERTY",
        HUB = "HUB",
        IMPORT = "IMPORT",
        INVOICE = "INVOICE",
        KEYWORD = "KEYWORD",
        KNOWLEDGE_ARTICLE = "KNOWLEDGE_ARTICLE",
        LANDING_PAGE = "LANDING_PAGE",
        LEAD = "LEAD",
        LINE_ITEM = "LINE_ITEM",
        MARKETING_CALENDAR = "MARKETING_CALENDAR",
        MARKETING_CAMPAIGN_UTM = "MARKETING_CAMPAIGN_UTM",
        MARKETING_EMAIL = "MARKETING_EMAIL",
        MARKETING_EVENT = "MARKETING_EVENT",
        MARKETING_EVENT_ATTENDANCE = "MARKETING_EVENT_ATTENDANCE",
        MARKETING_SMS = "MARKETING_SMS",
        MEDIA_BRIDGE = "MEDIA_BRIDGE",
        MEETING_EVENT = "MEETING_EVENT",
        MIC = "MIC",
        NOTE = "NOTE",
        OBJECT_LIST = "OBJECT_LIST",
        ORDER = "ORDER",
        OWNER = "OWNER",
        PARTNER_ACCOUNT = "PARTNER_ACCOUNT",
        PARTNER_CLIENT = "PARTNER_CLIENT",
        PARTNER_CLIENT_REVENUE = "PARTNER_CLIENT_REVENUE",
        PARTNER_SERVICE = "PARTNER_SERVICE",
        PAYMENT_LINK = "PAYMENT_LINK",
        PAYMENT_SCHEDULE = "PAYMENT_SCHEDULE",
        PAYMENT_SCHEDULE_INSTALLMENT = "PAYMENT_SCHEDULE_INSTALLMENT",
        PERMISSIONS_TESTING = "PERMISSIONS_TESTING",
        PLAYBOOK = "PLAYBOOK",
        PLAYBOOK_QUESTION = "PLAYBOOK_QUESTION",
        PLAYBOOK_SUBMISSION = "PLAYBOOK_SUBMISSION",
        PLAYBOOK_SUBMISSION_ANSWER = "PLAYBOOK_SUBMISSION_ANSWER",
        PLAYLIST = "PLAYLIST",
        PLAYLIST_FOLDER = "PLAYLIST_FOLDER",
        PODCAST_EPISODE = "PODCAST_EPISODE",
        PORTAL = "PORTAL",
        PORTAL_OBJECT_SYNC_MESSAGE = "PORTAL_OBJECT_SYNC_MESSAGE",
        POSTAL_MAIL = "POSTAL_MAIL",
        PRIVACY_SCANNER_COOKIE = "PRIVACY_SCANNER_COOKIE",
        PRODUCT = "PRODUCT",
        PRODUCT_OR_FOLDER = "PRODUCT_OR_FOLDER",
        PROPERTY_INFO = "PROPERTY_INFO",
        PROSPECTING_AGENT_CONTACT_ASSIGNMENT = "PROSPECTING_AGENT_CONTACT_ASSIGNMENT",
        PUBLISHING_TASK = "PUBLISHING_TASK",
        QUARANTINED_SUBMISSION = "QUARANTINED_SUBMISSION",
        QUOTA = "QUOTA",
        QUOTE = "QUOTE",
        QUOTE_FIELD = "QUOTE_FIELD",
        QUOTE_MODULE = "QUOTE_MODULE",
        QUOTE_MODULE_FIELD = "QUOTE_MODULE_FIELD",
        QUOTE_TEMPLATE = "QUOTE_TEMPLATE",
        RESTORABLE_CRM_OBJECT = "RESTORABLE_CRM_OBJECT",
        ROSTER = "ROSTER",
        ROSTER_MEMBER = "ROSTER_MEMBER",
        SALES_DOCUMENT = "SALES_DOCUMENT",
        SALES_TASK = "SALES_TASK",
        SALES_WORKLOAD = "SALES_WORKLOAD",
        SALESFORCE_SYNC_ERROR = "SALESFORCE_SYNC_ERROR",
        SCHEDULING_PAGE = "SCHEDULING_PAGE",
        SCHEMAS_BACKEND_TEST = "SCHEMAS_BACKEND_TEST",
        SCORE_CONFIGURATION = "SCORE_CONFIGURATION",
        SEQUENCE = "SEQUENCE",
        SEQUENCE_ENROLLMENT = "SEQUENCE_ENROLLMENT",
        SEQUENCE_STEP = "SEQUENCE_STEP",
        SEQUENCE_STEP_ENROLLMENT = "SEQUENCE_STEP_ENROLLMENT",
        SERVICE = "SERVICE",
        SITE_PAGE = "SITE_PAGE",
        SNIPPET = "SNIPPET",
        SOCIAL_BROADCAST = "SOCIAL_BROADCAST",
        SOCIAL_CHANNEL = "SOCIAL_CHANNEL",
        SOCIAL_POST = "SOCIAL_POST",
        SOCIAL_PROFILE = "SOCIAL_PROFILE",
        SOX_PROTECTED_DUMMY_TYPE = "SOX_PROTECTED_DUMMY_TYPE",
        SOX_PROTECTED_TEST_TYPE = "SOX_PROTECTED_TEST_TYPE",
        SUBMISSION_TAG = "SUBMISSION_TAG",
        SUBSCRIPTION = "SUBSCRIPTION",
        TASK = "TASK",
        TASK_TEMPLATE = "TASK_TEMPLATE",
        TAX = "TAX",
        TEMPLATE = "TEMPLATE",
        TICKET = "TICKET",
        UNKNOWN = "UNKNOWN",
        UNSUBSCRIBE = "UNSUBSCRIBE",
        USER = "USER",
        VIEW = "VIEW",
        VIEW_BLOCK = "VIEW_BLOCK",
        WEB_INTERACTIVE = "WEB_INTERACTIVE",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    RequestAction {
        Communicate = "COMMUNICATE",
        Delete = "DELETE",
        DeleteSchema = "DELETE_SCHEMA",
        Edit = "EDIT",
        EditAssociation = "EDIT_ASSOCIATION",
        EditSchema = "EDIT_SCHEMA",
        Merge = "MERGE",
        View = "VIEW",
        ViewSchema = "VIEW_SCHEMA",
    }
}

/// Required properties extension data, `RequiredPropertiesExtensionData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RequiredPropertiesExtensionData {
    pub is_required_property: Option<bool>,
}

/// Rollup expression, `RollupExpression` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RollupExpression {
    #[serde(default, deserialize_with = "null_as_default")]
    pub association_types: Vec<AssociationSpec>,
    pub conditional_expression: Option<Value>,
    pub conditional_formula: Option<String>,
    pub empty_rollup_value: Option<String>,
    pub rollup_operator: Option<RollupOperator>,
    pub source_compare_by_property_name: Option<String>,
    pub source_object_type_id: Option<String>,
    pub source_property_name: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    RollupOperator {
        Average = "AVERAGE",
        Count = "COUNT",
        EarliestValue = "EARLIEST_VALUE",
        LatestValue = "LATEST_VALUE",
        Max = "MAX",
        MaxBy = "MAX_BY",
        Min = "MIN",
        MinBy = "MIN_BY",
        ReferencedIdSet = "REFERENCED_ID_SET",
        ReferencedStringSet = "REFERENCED_STRING_SET",
        ReferencedStringSetIntersection = "REFERENCED_STRING_SET_INTERSECTION",
        Sum = "SUM",
        SyncMaxBy = "SYNC_MAX_BY",
        SyncMinBy = "SYNC_MIN_BY",
        SyncValue = "SYNC_VALUE",
        UnknownRollupOperator = "UNKNOWN_ROLLUP_OPERATOR",
    }
}

/// Schema property, `Property_1` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SchemaProperty {
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
    pub data_sensitivity: Option<DataSensitivity>,
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
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Form in which HubSpot shows the number, such as currency or percentage.
    pub number_display_hint: Option<NumberDisplayHint>,
    /// Choices that the value can take.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<SchemaPropertyOption>,
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

/// Schema property option, `Option_1` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SchemaPropertyOption {
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

/// Scope mapping, `ScopeMapping` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScopeMapping {
    pub access_level: Option<AccessLevel>,
    pub request_action: Option<RequestAction>,
    pub scope_name: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SearchTextAnalysisMode {
        None = "NONE",
        NotAnalyzedText = "NOT_ANALYZED_TEXT",
    }
}

/// Soft required properties extension data, `SoftRequiredPropertiesExtensionData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SoftRequiredPropertiesExtensionData {
    pub is_soft_required_property: Option<bool>,
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
