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
    /// The values of access level.
    AccessLevel {
        /// `ALL`.
        All = "ALL",
        /// `OWNED`.
        Owned = "OWNED",
        /// `TEAM_OWNED`.
        TeamOwned = "TEAM_OWNED",
        /// `UNASSIGNED`.
        Unassigned = "UNASSIGNED",
    }
}

hubscope_core::string_enum! {
    /// The values of association category.
    AssociationCategory {
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

/// Association spec, `AssociationSpec` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationSpec {
    /// `associationCategory`.
    pub association_category: Option<AssociationCategory>,
    /// `associationTypeId`.
    pub association_type_id: Option<i64>,
}

/// Attention span calculated values, `AttentionSpanCalculatedValues` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttentionSpanCalculatedValues {
    /// `totalPercentPlayed`, required.
    pub total_percent_played: f64,
    /// `totalSecondsPlayed`, required.
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
    /// `contactId`.
    pub contact_id: Option<i64>,
    /// `externalPlayContext`.
    pub external_play_context: Option<ExternalPlayContext>,
    /// `mediaBridgeId`.
    pub media_bridge_id: Option<i64>,
    /// `mediaBridgeObjectCoordinates`.
    pub media_bridge_object_coordinates: Option<String>,
    /// `mediaBridgeObjectTypeId`.
    pub media_bridge_object_type_id: Option<String>,
    /// `mediaName`.
    pub media_name: Option<String>,
    /// `mediaType`.
    pub media_type: Option<MediaType>,
    /// `mediaUrl`.
    pub media_url: Option<String>,
    /// `occurredTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub occurred_timestamp: Option<Timestamp>,
    /// `pageId`.
    pub page_id: Option<i64>,
    /// `pageName`.
    pub page_name: Option<String>,
    /// `pageObjectCoordinates`.
    pub page_object_coordinates: Option<String>,
    /// `pageUrl`.
    pub page_url: Option<String>,
    /// `percentRange`.
    pub percent_range: Option<String>,
    /// `portalId`.
    pub portal_id: Option<i64>,
    /// `providerId`.
    pub provider_id: Option<i64>,
    /// `rawData`.
    pub raw_data: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `totalPercentPlayed`.
    pub total_percent_played: Option<f64>,
    /// `totalSecondsPlayed`.
    pub total_seconds_played: Option<i64>,
}

/// Attention span event request, `AttentionSpanEventRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttentionSpanEventRequest {
    /// `_hsenc`.
    #[serde(rename = "_hsenc", skip_serializing_if = "Option::is_none")]
    pub hsenc: Option<String>,
    /// `contactId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<i64>,
    /// `contactUtk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_utk: Option<String>,
    /// `derivedValues`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derived_values: Option<AttentionSpanCalculatedValues>,
    /// `externalId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `externalPlayContext`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_play_context: Option<ExternalPlayContext>,
    /// `mediaBridgeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_bridge_id: Option<i64>,
    /// `mediaName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_name: Option<String>,
    /// `mediaType`, required.
    pub media_type: MediaType,
    /// `mediaUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url: Option<String>,
    /// `occurredTimestamp`, required.
    #[serde(serialize_with = "millis")]
    pub occurred_timestamp: Timestamp,
    /// `pageId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_id: Option<i64>,
    /// `pageName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_name: Option<String>,
    /// `pageUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_url: Option<String>,
    /// `rawDataMap`, required.
    pub raw_data_map: BTreeMap<String, i64>,
    /// `rawDataString`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_data_string: Option<String>,
    /// `sessionId`, required.
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

    /// Sets `_hsenc`.
    #[must_use]
    pub fn hsenc(mut self, hsenc: impl Into<String>) -> Self {
        self.hsenc = Some(hsenc.into());
        self
    }

    /// Sets `contactId`.
    #[must_use]
    pub fn contact_id(mut self, contact_id: i64) -> Self {
        self.contact_id = Some(contact_id);
        self
    }

    /// Sets `contactUtk`.
    #[must_use]
    pub fn contact_utk(mut self, contact_utk: impl Into<String>) -> Self {
        self.contact_utk = Some(contact_utk.into());
        self
    }

    /// Sets `derivedValues`.
    #[must_use]
    pub fn derived_values(
        mut self,
        derived_values: impl Into<AttentionSpanCalculatedValues>,
    ) -> Self {
        self.derived_values = Some(derived_values.into());
        self
    }

    /// Sets `externalId`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `externalPlayContext`.
    #[must_use]
    pub fn external_play_context(mut self, external_play_context: ExternalPlayContext) -> Self {
        self.external_play_context = Some(external_play_context);
        self
    }

    /// Sets `mediaBridgeId`.
    #[must_use]
    pub fn media_bridge_id(mut self, media_bridge_id: i64) -> Self {
        self.media_bridge_id = Some(media_bridge_id);
        self
    }

    /// Sets `mediaName`.
    #[must_use]
    pub fn media_name(mut self, media_name: impl Into<String>) -> Self {
        self.media_name = Some(media_name.into());
        self
    }

    /// Sets `mediaUrl`.
    #[must_use]
    pub fn media_url(mut self, media_url: impl Into<String>) -> Self {
        self.media_url = Some(media_url.into());
        self
    }

    /// Sets `pageId`.
    #[must_use]
    pub fn page_id(mut self, page_id: i64) -> Self {
        self.page_id = Some(page_id);
        self
    }

    /// Sets `pageName`.
    #[must_use]
    pub fn page_name(mut self, page_name: impl Into<String>) -> Self {
        self.page_name = Some(page_name.into());
        self
    }

    /// Sets `pageUrl`.
    #[must_use]
    pub fn page_url(mut self, page_url: impl Into<String>) -> Self {
        self.page_url = Some(page_url.into());
        self
    }

    /// Sets `rawDataString`.
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
    /// `mood`.
    pub mood: Option<CaseChangeTestExtensionDataMood>,
}

hubscope_core::string_enum! {
    /// The values of case change test extension data mood.
    CaseChangeTestExtensionDataMood {
        /// `ANGRY`.
        Angry = "ANGRY",
        /// `HAPPY`.
        Happy = "HAPPY",
        /// `SAD`.
        Sad = "SAD",
        /// `SARCASTIC`.
        Sarcastic = "SARCASTIC",
    }
}

/// Created object definition, `IntegratorObjectCreationResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreatedObjectDefinition {
    /// `objectType`.
    pub object_type: Option<MediaObjectType>,
    /// `properties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<PropertyDefinition>,
    /// `propertyGroups`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub property_groups: Vec<PropertyGroupDefinition>,
}

/// Created object definitions, `BulkIntegratorObjectCreationResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreatedObjectDefinitions {
    /// `createdObjects`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub created_objects: BTreeMap<String, CreatedObjectDefinition>,
}

hubscope_core::string_enum! {
    /// The values of data sensitivity.
    DataSensitivity {
        /// `highly_sensitive`.
        HighlySensitive = "highly_sensitive",
        /// `non_sensitive`.
        NonSensitive = "non_sensitive",
        /// `sensitive`.
        Sensitive = "sensitive",
    }
}

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

/// Default requirements, `DefaultRequirements` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DefaultRequirements {
    /// `gates`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub gates: Vec<String>,
    /// `operator`.
    pub operator: Option<DefaultRequirementsOperator>,
    /// `scopeNames`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub scope_names: Vec<String>,
    /// `settings`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub settings: Vec<String>,
}

hubscope_core::string_enum! {
    /// The values of default requirements operator.
    DefaultRequirementsOperator {
        /// `AND`.
        And = "AND",
        /// `OR`.
        Or = "OR",
    }
}

/// Definition source, `DefinitionSource` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct DefinitionSource {
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<DefinitionSourceType>,
}

hubscope_core::string_enum! {
    /// The values of definition source type.
    DefinitionSourceType {
        /// `GLOBAL`.
        Global = "GLOBAL",
        /// `HAVEN_BRANCH`.
        HavenBranch = "HAVEN_BRANCH",
        /// `OBJECT_TYPE`.
        ObjectType = "OBJECT_TYPE",
        /// `PORTAL`.
        Portal = "PORTAL",
    }
}

hubscope_core::string_enum! {
    /// The values of display mode.
    DisplayMode {
        /// `all_unique_versions`.
        AllUniqueVersions = "all_unique_versions",
        /// `current_value`.
        CurrentValue = "current_value",
    }
}

hubscope_core::string_enum! {
    /// The values of event type.
    EventType {
        /// `ALL`.
        All = "ALL",
        /// `ATTENTION_SPAN`.
        AttentionSpan = "ATTENTION_SPAN",
        /// `MEDIA_PLAYS`.
        MediaPlays = "MEDIA_PLAYS",
        /// `MEDIA_PLAYS_PERCENT`.
        MediaPlaysPercent = "MEDIA_PLAYS_PERCENT",
    }
}

/// Event visibility, `EventVisibilityResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventVisibility {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `visibilitySettings`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub visibility_settings: Vec<EventVisibilityChange>,
}

/// Event visibility change, `EventVisibilityChange` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventVisibilityChange {
    /// `eventType`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<EventType>,
    /// `showInReporting`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_in_reporting: Option<bool>,
    /// `showInTimeline`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_in_timeline: Option<bool>,
    /// `showInWorkflows`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_in_workflows: Option<bool>,
    /// `updatedAt`, required.
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

    /// Sets `showInReporting`.
    #[must_use]
    pub fn show_in_reporting(mut self, show_in_reporting: bool) -> Self {
        self.show_in_reporting = Some(show_in_reporting);
        self
    }

    /// Sets `showInTimeline`.
    #[must_use]
    pub fn show_in_timeline(mut self, show_in_timeline: bool) -> Self {
        self.show_in_timeline = Some(show_in_timeline);
        self
    }

    /// Sets `showInWorkflows`.
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
    /// `caseChangeTestExtensionData`.
    pub case_change_test_extension_data: Option<CaseChangeTestExtensionData>,
    /// `extensionStatusMap`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub extension_status_map: BTreeMap<String, ExtensionStatusMap>,
    /// `optionDecoratorsExtensionData`.
    pub option_decorators_extension_data: Option<OptionDecoratorsExtensionData>,
    /// `requiredPropertiesExtensionData`.
    pub required_properties_extension_data: Option<RequiredPropertiesExtensionData>,
    /// `softRequiredPropertiesExtensionData`.
    pub soft_required_properties_extension_data: Option<SoftRequiredPropertiesExtensionData>,
    /// `tags`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub tags: Vec<String>,
}

hubscope_core::string_enum! {
    /// The values of extension status map.
    ExtensionStatusMap {
        /// `OK`.
        Ok = "OK",
        /// `ERROR`.
        Error = "ERROR",
        /// `TIMEOUT`.
        Timeout = "TIMEOUT",
    }
}

hubscope_core::string_enum! {
    /// The values of external play context.
    ExternalPlayContext {
        /// `EMAIL`.
        Email = "EMAIL",
        /// `EXTERNAL_PAGE`.
        ExternalPage = "EXTERNAL_PAGE",
    }
}

/// Field level permission, `FieldLevelPermission` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FieldLevelPermission {
    /// `accessLevel`.
    pub access_level: Option<String>,
}

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

/// Lookup association spec, `LookupAssociationSpec` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LookupAssociationSpec {
    /// `associationSpec`.
    pub association_spec: Option<AssociationSpec>,
    /// `cardinality`.
    pub cardinality: Option<LookupAssociationSpecCardinality>,
    /// `maxToObjectIds`.
    pub max_to_object_ids: Option<i64>,
    /// `toObjectTypeId`.
    pub to_object_type_id: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of lookup association spec cardinality.
    LookupAssociationSpecCardinality {
        /// `ONE_TO_MANY`.
        OneToMany = "ONE_TO_MANY",
        /// `ONE_TO_ONE`.
        OneToOne = "ONE_TO_ONE",
    }
}

/// Media bridge property option, `Option` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaBridgePropertyOption {
    /// `description`.
    pub description: Option<String>,
    /// `displayOrder`.
    pub display_order: Option<i64>,
    /// `doubleData`.
    pub double_data: Option<f64>,
    /// `hidden`.
    pub hidden: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `readOnly`.
    pub read_only: Option<bool>,
    /// `value`.
    pub value: Option<String>,
}

/// Media bridge property update, `MediaBridgePropertyUpdate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaBridgePropertyUpdate {
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
    /// `hasUniqueValue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_unique_value: Option<bool>,
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
    pub fn r#type(mut self, r#type: MediaBridgePropertyUpdateType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

hubscope_core::string_enum! {
    /// The values of media bridge property update type.
    MediaBridgePropertyUpdateType {
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

/// Media bridge provider, `MediaBridgeProviderRegistrationResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaBridgeProvider {
    /// `appId`.
    pub app_id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
}

/// Media bridge provider update, `MediaBridgeProviderPartial` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaBridgeProviderUpdate {
    /// `allowImportOnDisconnect`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_import_on_disconnect: Option<bool>,
    /// `moduleName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module_name: Option<String>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updatedAt`, required.
    #[serde(serialize_with = "millis")]
    pub updated_at: Timestamp,
}

impl MediaBridgeProviderUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(updated_at: Timestamp) -> Self {
        Self { allow_import_on_disconnect: None, module_name: None, name: None, updated_at }
    }

    /// Sets `allowImportOnDisconnect`.
    #[must_use]
    pub fn allow_import_on_disconnect(mut self, allow_import_on_disconnect: bool) -> Self {
        self.allow_import_on_disconnect = Some(allow_import_on_disconnect);
        self
    }

    /// Sets `moduleName`.
    #[must_use]
    pub fn module_name(mut self, module_name: impl Into<String>) -> Self {
        self.module_name = Some(module_name.into());
        self
    }

    /// Sets `name`.
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
    /// `accessScopeName`.
    pub access_scope_name: Option<String>,
    /// `allowsSensitiveProperties`.
    pub allows_sensitive_properties: Option<bool>,
    /// `createDatePropertyName`.
    pub create_date_property_name: Option<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `defaultSearchPropertyNames`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub default_search_property_names: Vec<String>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `fullyQualifiedName`.
    pub fully_qualified_name: Option<String>,
    /// `hasCustomProperties`.
    pub has_custom_properties: Option<bool>,
    /// `hasDefaultProperties`.
    pub has_default_properties: Option<bool>,
    /// `hasExternalObjectIds`.
    pub has_external_object_ids: Option<bool>,
    /// `hasOwners`.
    pub has_owners: Option<bool>,
    /// `hasPipelines`.
    pub has_pipelines: Option<bool>,
    /// `id`.
    pub id: Option<i64>,
    /// `indexedForFiltersAndReports`.
    pub indexed_for_filters_and_reports: Option<bool>,
    /// `integrationAppId`.
    pub integration_app_id: Option<i64>,
    /// `janusGroup`.
    pub janus_group: Option<String>,
    /// `lastModifiedPropertyName`.
    pub last_modified_property_name: Option<String>,
    /// `metaType`.
    pub meta_type: Option<MetaType>,
    /// `metaTypeId`.
    pub meta_type_id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `objectTypeIdString`.
    pub object_type_id_string: Option<String>,
    /// `ownerPortalId`.
    pub owner_portal_id: Option<i64>,
    /// `permissioningType`.
    pub permissioning_type: Option<PermissioningType>,
    /// `pipelineCloseDatePropertyName`.
    pub pipeline_close_date_property_name: Option<String>,
    /// `pipelinePropertyName`.
    pub pipeline_property_name: Option<String>,
    /// `pipelineStagePropertyName`.
    pub pipeline_stage_property_name: Option<String>,
    /// `pipelineTimeToClosePropertyName`.
    pub pipeline_time_to_close_property_name: Option<String>,
    /// `pluralForm`.
    pub plural_form: Option<String>,
    /// `primaryDisplayLabelPropertyName`.
    pub primary_display_label_property_name: Option<String>,
    /// `readScopeName`.
    pub read_scope_name: Option<String>,
    /// `requiredProperties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub required_properties: Vec<String>,
    /// `restorable`.
    pub restorable: Option<bool>,
    /// `scopeMappings`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub scope_mappings: Vec<ScopeMapping>,
    /// `secondaryDisplayLabelPropertyNames`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub secondary_display_label_property_names: Vec<String>,
    /// `singularForm`.
    pub singular_form: Option<String>,
    /// `status`.
    pub status: Option<MediaObjectTypeStatus>,
    /// `visibilities`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub visibilities: Vec<MediaObjectTypeVisibilities>,
    /// `visibility`.
    pub visibility: Option<MediaObjectTypeVisibility>,
    /// `writeScopeName`.
    pub write_scope_name: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of media object type status.
    MediaObjectTypeStatus {
        /// `Deprecated`.
        Deprecated = "Deprecated",
        /// `In development`.
        InDevelopment = "In development",
        /// `Live`.
        Live = "Live",
    }
}

hubscope_core::string_enum! {
    /// The values of media object type visibilities.
    MediaObjectTypeVisibilities {
        /// `Customer-facing`.
        CustomerFacing = "Customer-facing",
        /// `Internal only`.
        InternalOnly = "Internal only",
        /// `Customer-facing UI`.
        CustomerFacingUi = "Customer-facing UI",
        /// `Customer-facing public API`.
        CustomerFacingPublicApi = "Customer-facing public API",
    }
}

hubscope_core::string_enum! {
    /// The values of media object type visibility.
    MediaObjectTypeVisibility {
        /// `Customer-facing`.
        CustomerFacing = "Customer-facing",
        /// `Customer-facing public API`.
        CustomerFacingPublicApi = "Customer-facing public API",
        /// `Customer-facing UI`.
        CustomerFacingUi = "Customer-facing UI",
        /// `Internal only`.
        InternalOnly = "Internal only",
    }
}

/// Media played event, `MediaPlayedEvent` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaPlayedEvent {
    /// `contactId`.
    pub contact_id: Option<i64>,
    /// `externalPlayContext`.
    pub external_play_context: Option<ExternalPlayContext>,
    /// `iframeUrl`.
    pub iframe_url: Option<String>,
    /// `mediaBridgeId`.
    pub media_bridge_id: Option<i64>,
    /// `mediaBridgeObjectCoordinates`.
    pub media_bridge_object_coordinates: Option<String>,
    /// `mediaBridgeObjectTypeId`.
    pub media_bridge_object_type_id: Option<String>,
    /// `mediaName`.
    pub media_name: Option<String>,
    /// `mediaType`.
    pub media_type: Option<MediaType>,
    /// `mediaUrl`.
    pub media_url: Option<String>,
    /// `occurredTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub occurred_timestamp: Option<Timestamp>,
    /// `pageId`.
    pub page_id: Option<i64>,
    /// `pageName`.
    pub page_name: Option<String>,
    /// `pageObjectCoordinates`.
    pub page_object_coordinates: Option<String>,
    /// `pageUrl`.
    pub page_url: Option<String>,
    /// `portalId`.
    pub portal_id: Option<i64>,
    /// `providerId`.
    pub provider_id: Option<i64>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `state`.
    pub state: Option<MediaPlayedState>,
}

/// Media played event request, `MediaPlayedEventRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaPlayedEventRequest {
    /// `_hsenc`.
    #[serde(rename = "_hsenc", skip_serializing_if = "Option::is_none")]
    pub hsenc: Option<String>,
    /// `contactId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<i64>,
    /// `contactUtk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_utk: Option<String>,
    /// `externalId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `externalPlayContext`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_play_context: Option<ExternalPlayContext>,
    /// `iframeUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iframe_url: Option<String>,
    /// `mediaBridgeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_bridge_id: Option<i64>,
    /// `mediaName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_name: Option<String>,
    /// `mediaType`, required.
    pub media_type: MediaType,
    /// `mediaUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url: Option<String>,
    /// `occurredTimestamp`, required.
    #[serde(serialize_with = "millis")]
    pub occurred_timestamp: Timestamp,
    /// `pageId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_id: Option<i64>,
    /// `pageName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_name: Option<String>,
    /// `pageUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_url: Option<String>,
    /// `sessionId`, required.
    pub session_id: String,
    /// `state`, required.
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

    /// Sets `_hsenc`.
    #[must_use]
    pub fn hsenc(mut self, hsenc: impl Into<String>) -> Self {
        self.hsenc = Some(hsenc.into());
        self
    }

    /// Sets `contactId`.
    #[must_use]
    pub fn contact_id(mut self, contact_id: i64) -> Self {
        self.contact_id = Some(contact_id);
        self
    }

    /// Sets `contactUtk`.
    #[must_use]
    pub fn contact_utk(mut self, contact_utk: impl Into<String>) -> Self {
        self.contact_utk = Some(contact_utk.into());
        self
    }

    /// Sets `externalId`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `externalPlayContext`.
    #[must_use]
    pub fn external_play_context(mut self, external_play_context: ExternalPlayContext) -> Self {
        self.external_play_context = Some(external_play_context);
        self
    }

    /// Sets `iframeUrl`.
    #[must_use]
    pub fn iframe_url(mut self, iframe_url: impl Into<String>) -> Self {
        self.iframe_url = Some(iframe_url.into());
        self
    }

    /// Sets `mediaBridgeId`.
    #[must_use]
    pub fn media_bridge_id(mut self, media_bridge_id: i64) -> Self {
        self.media_bridge_id = Some(media_bridge_id);
        self
    }

    /// Sets `mediaName`.
    #[must_use]
    pub fn media_name(mut self, media_name: impl Into<String>) -> Self {
        self.media_name = Some(media_name.into());
        self
    }

    /// Sets `mediaUrl`.
    #[must_use]
    pub fn media_url(mut self, media_url: impl Into<String>) -> Self {
        self.media_url = Some(media_url.into());
        self
    }

    /// Sets `pageId`.
    #[must_use]
    pub fn page_id(mut self, page_id: i64) -> Self {
        self.page_id = Some(page_id);
        self
    }

    /// Sets `pageName`.
    #[must_use]
    pub fn page_name(mut self, page_name: impl Into<String>) -> Self {
        self.page_name = Some(page_name.into());
        self
    }

    /// Sets `pageUrl`.
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
    /// `contactId`.
    pub contact_id: Option<i64>,
    /// `externalPlayContext`.
    pub external_play_context: Option<ExternalPlayContext>,
    /// `mediaBridgeId`.
    pub media_bridge_id: Option<i64>,
    /// `mediaBridgeObjectCoordinates`.
    pub media_bridge_object_coordinates: Option<String>,
    /// `mediaBridgeObjectTypeId`.
    pub media_bridge_object_type_id: Option<String>,
    /// `mediaName`.
    pub media_name: Option<String>,
    /// `mediaType`.
    pub media_type: Option<MediaType>,
    /// `mediaUrl`.
    pub media_url: Option<String>,
    /// `occurredTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub occurred_timestamp: Option<Timestamp>,
    /// `pageId`.
    pub page_id: Option<i64>,
    /// `pageName`.
    pub page_name: Option<String>,
    /// `pageObjectCoordinates`.
    pub page_object_coordinates: Option<String>,
    /// `pageUrl`.
    pub page_url: Option<String>,
    /// `playedPercent`.
    pub played_percent: Option<i64>,
    /// `portalId`.
    pub portal_id: Option<i64>,
    /// `providerId`.
    pub provider_id: Option<i64>,
    /// `sessionId`.
    pub session_id: Option<String>,
}

/// Media played percentage event request, `MediaPlayedPercentageEventRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MediaPlayedPercentageEventRequest {
    /// `_hsenc`.
    #[serde(rename = "_hsenc", skip_serializing_if = "Option::is_none")]
    pub hsenc: Option<String>,
    /// `contactId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<i64>,
    /// `contactUtk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_utk: Option<String>,
    /// `externalId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `externalPlayContext`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_play_context: Option<ExternalPlayContext>,
    /// `mediaBridgeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_bridge_id: Option<i64>,
    /// `mediaName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_name: Option<String>,
    /// `mediaType`, required.
    pub media_type: MediaType,
    /// `mediaUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url: Option<String>,
    /// `occurredTimestamp`, required.
    #[serde(serialize_with = "millis")]
    pub occurred_timestamp: Timestamp,
    /// `pageId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_id: Option<i64>,
    /// `pageName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_name: Option<String>,
    /// `pageUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_url: Option<String>,
    /// `playedPercent`, required.
    pub played_percent: i64,
    /// `sessionId`, required.
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

    /// Sets `_hsenc`.
    #[must_use]
    pub fn hsenc(mut self, hsenc: impl Into<String>) -> Self {
        self.hsenc = Some(hsenc.into());
        self
    }

    /// Sets `contactId`.
    #[must_use]
    pub fn contact_id(mut self, contact_id: i64) -> Self {
        self.contact_id = Some(contact_id);
        self
    }

    /// Sets `contactUtk`.
    #[must_use]
    pub fn contact_utk(mut self, contact_utk: impl Into<String>) -> Self {
        self.contact_utk = Some(contact_utk.into());
        self
    }

    /// Sets `externalId`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `externalPlayContext`.
    #[must_use]
    pub fn external_play_context(mut self, external_play_context: ExternalPlayContext) -> Self {
        self.external_play_context = Some(external_play_context);
        self
    }

    /// Sets `mediaBridgeId`.
    #[must_use]
    pub fn media_bridge_id(mut self, media_bridge_id: i64) -> Self {
        self.media_bridge_id = Some(media_bridge_id);
        self
    }

    /// Sets `mediaName`.
    #[must_use]
    pub fn media_name(mut self, media_name: impl Into<String>) -> Self {
        self.media_name = Some(media_name.into());
        self
    }

    /// Sets `mediaUrl`.
    #[must_use]
    pub fn media_url(mut self, media_url: impl Into<String>) -> Self {
        self.media_url = Some(media_url.into());
        self
    }

    /// Sets `pageId`.
    #[must_use]
    pub fn page_id(mut self, page_id: i64) -> Self {
        self.page_id = Some(page_id);
        self
    }

    /// Sets `pageName`.
    #[must_use]
    pub fn page_name(mut self, page_name: impl Into<String>) -> Self {
        self.page_name = Some(page_name.into());
        self
    }

    /// Sets `pageUrl`.
    #[must_use]
    pub fn page_url(mut self, page_url: impl Into<String>) -> Self {
        self.page_url = Some(page_url.into());
        self
    }
}

hubscope_core::string_enum! {
    /// The values of media played state.
    MediaPlayedState {
        /// `STARTED`.
        Started = "STARTED",
        /// `VIEWED`.
        Viewed = "VIEWED",
    }
}

hubscope_core::string_enum! {
    /// The values of media type.
    MediaType {
        /// `AUDIO`.
        Audio = "AUDIO",
        /// `DOCUMENT`.
        Document = "DOCUMENT",
        /// `IMAGE`.
        Image = "IMAGE",
        /// `OTHER`.
        Other = "OTHER",
        /// `VIDEO`.
        Video = "VIDEO",
    }
}

hubscope_core::string_enum! {
    /// The values of media types.
    MediaTypes {
        /// `VIDEO`.
        Video = "VIDEO",
        /// `AUDIO`.
        Audio = "AUDIO",
        /// `DOCUMENT`.
        Document = "DOCUMENT",
        /// `OTHER`.
        Other = "OTHER",
        /// `IMAGE`.
        Image = "IMAGE",
    }
}

hubscope_core::string_enum! {
    /// The values of meta type.
    MetaType {
        /// `CMS_HUBDB`.
        CmsHubdb = "CMS_HUBDB",
        /// `HUBSPOT`.
        Hubspot = "HUBSPOT",
        /// `HUBSPOT_EVENT`.
        HubspotEvent = "HUBSPOT_EVENT",
        /// `INTEGRATION`.
        Integration = "INTEGRATION",
        /// `INTEGRATION_EVENT`.
        IntegrationEvent = "INTEGRATION_EVENT",
        /// `PORTAL_SPECIFIC`.
        PortalSpecific = "PORTAL_SPECIFIC",
        /// `PORTAL_SPECIFIC_EVENT`.
        PortalSpecificEvent = "PORTAL_SPECIFIC_EVENT",
        /// `WORK`.
        Work = "WORK",
        /// `WORK_SUB`.
        WorkSub = "WORK_SUB",
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

/// O embed domain, `IntegratorOEmbedDomainModel` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OEmbedDomain {
    /// `appId`.
    pub app_id: Option<i64>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `deletedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// `endpoints`.
    pub endpoints: Option<OEmbedEndpoints>,
    /// `id`.
    pub id: Option<i64>,
    /// `portalId`.
    pub portal_id: Option<i64>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// O embed domain input, `IntegratorOEmbedDomainRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OEmbedDomainInput {
    /// `endpoints`, required.
    pub endpoints: OEmbedEndpoints,
    /// `portalId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal_id: Option<i64>,
}

impl OEmbedDomainInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(endpoints: impl Into<OEmbedEndpoints>) -> Self {
        Self { endpoints: endpoints.into(), portal_id: None }
    }

    /// Sets `portalId`.
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
    /// `results`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub results: Vec<OEmbedDomain>,
    /// `totalCount`.
    pub total_count: Option<i64>,
}

/// O embed endpoints, `Endpoints` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OEmbedEndpoints {
    /// `discovery`, required.
    #[serde(default)]
    pub discovery: bool,
    /// `schemes`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub schemes: Vec<String>,
    /// `url`, required.
    #[serde(default)]
    pub url: String,
}

/// The required arguments of [`OEmbedEndpoints::new`], by name.
pub struct OEmbedEndpointsArgs<Schemes, Url> {
    /// `discovery`.
    pub discovery: bool,
    /// `schemes`.
    pub schemes: Schemes,
    /// `url`.
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
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `objectTypeName`.
    pub object_type_name: Option<String>,
    /// `properties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<PropertyDefinition>,
    /// `propertyGroups`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub property_groups: Vec<PropertyGroupSummary>,
    /// `schema`.
    pub schema: Option<MediaObjectType>,
}

/// Object definitions create, `IntegratorObjectCreationRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectDefinitionsCreate {
    /// `mediaTypes`, required.
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
    pub properties: Vec<SchemaProperty>,
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

/// Object type definition, `ObjectTypeDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectTypeDefinition {
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

/// Object type id, `ObjectTypeIdProto` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectTypeId {
    /// `innerId`.
    pub inner_id: Option<i64>,
    /// `metaTypeId`.
    pub meta_type_id: Option<i64>,
}

/// Option decorations, `OptionDecorations` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct OptionDecorations {
    /// `color`.
    pub color: Option<OptionDecorationsColor>,
}

hubscope_core::string_enum! {
    /// The values of option decorations color.
    OptionDecorationsColor {
        /// `BLACK`.
        Black = "BLACK",
        /// `BLUE`.
        Blue = "BLUE",
        /// `BLUE_LIGHT`.
        BlueLight = "BLUE_LIGHT",
        /// `GRAY`.
        Gray = "GRAY",
        /// `GREEN`.
        Green = "GREEN",
        /// `GREEN_LIGHT`.
        GreenLight = "GREEN_LIGHT",
        /// `ORANGE`.
        Orange = "ORANGE",
        /// `ORANGE_LIGHT`.
        OrangeLight = "ORANGE_LIGHT",
        /// `PINK`.
        Pink = "PINK",
        /// `PINK_LIGHT`.
        PinkLight = "PINK_LIGHT",
        /// `PURPLE`.
        Purple = "PURPLE",
        /// `PURPLE_LIGHT`.
        PurpleLight = "PURPLE_LIGHT",
        /// `RED`.
        Red = "RED",
        /// `RED_LIGHT`.
        RedLight = "RED_LIGHT",
        /// `TEAL`.
        Teal = "TEAL",
        /// `TEAL_LIGHT`.
        TealLight = "TEAL_LIGHT",
        /// `YELLOW`.
        Yellow = "YELLOW",
        /// `YELLOW_LIGHT`.
        YellowLight = "YELLOW_LIGHT",
    }
}

hubscope_core::string_enum! {
    /// The values of option decorator style.
    OptionDecoratorStyle {
        /// `LABEL_ONLY`.
        LabelOnly = "LABEL_ONLY",
        /// `LABEL_WITH_BADGE`.
        LabelWithBadge = "LABEL_WITH_BADGE",
        /// `LABEL_WITH_COLOR`.
        LabelWithColor = "LABEL_WITH_COLOR",
    }
}

/// Option decorators extension data, `OptionDecoratorsExtensionData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OptionDecoratorsExtensionData {
    /// `optionDecoratorStyle`.
    pub option_decorator_style: Option<OptionDecoratorStyle>,
    /// `optionDecorators`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub option_decorators: BTreeMap<String, OptionDecorations>,
}

/// Option filters, `FilteringMetaData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OptionFilters {
    /// `includeHelpdeskRoutableTeamsOnly`.
    pub include_helpdesk_routable_teams_only: Option<bool>,
    /// `includeUnconfirmedUsers`.
    pub include_unconfirmed_users: Option<bool>,
    /// `listProcessingTypes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub list_processing_types: Vec<String>,
    /// `pipelineIds`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub pipeline_ids: Vec<String>,
    /// `teamIds`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub team_ids: Vec<String>,
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

/// Options meta data, `ExternalOptionsMetaData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OptionsMetaData {
    /// `filter`.
    pub filter: Option<OptionFilters>,
    /// `fromObjectId`.
    pub from_object_id: Option<i64>,
    /// `propertyName`.
    pub property_name: Option<String>,
    /// `relatedObjectTypeId`.
    pub related_object_type_id: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of permissioning type.
    PermissioningType {
        /// `ALL_OR_NONE`.
        AllOrNone = "ALL_OR_NONE",
        /// `DO_NOT_CHECK_PERMISSIONS`.
        DoNotCheckPermissions = "DO_NOT_CHECK_PERMISSIONS",
        /// `EXPLICIT`.
        Explicit = "EXPLICIT",
        /// `OWNER_BASED`.
        OwnerBased = "OWNER_BASED",
        /// `TEAM_BASED`.
        TeamBased = "TEAM_BASED",
    }
}

/// Property, `Property` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Property {
    /// `allowedObjectTypes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub allowed_object_types: Vec<ObjectTypeId>,
    /// `calculated`.
    pub calculated: Option<bool>,
    /// `canArchive`.
    pub can_archive: Option<bool>,
    /// `canRestore`.
    pub can_restore: Option<bool>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdUserId`.
    pub created_user_id: Option<i64>,
    /// `currencyPropertyName`.
    pub currency_property_name: Option<String>,
    /// `dataSensitivity`.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// `dateDisplayHint`.
    pub date_display_hint: Option<DateDisplayHint>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `displayMode`.
    pub display_mode: Option<DisplayMode>,
    /// `displayOrder`.
    pub display_order: Option<i64>,
    /// `enforceMultivalueUniqueness`.
    pub enforce_multivalue_uniqueness: Option<bool>,
    /// `externalOptions`.
    pub external_options: Option<bool>,
    /// `externalOptionsReferenceType`.
    pub external_options_reference_type: Option<String>,
    /// `favorited`.
    pub favorited: Option<bool>,
    /// `favoritedOrder`.
    pub favorited_order: Option<i64>,
    /// `fieldType`.
    pub field_type: Option<String>,
    /// `formField`.
    pub form_field: Option<bool>,
    /// `fromUserId`.
    pub from_user_id: Option<i64>,
    /// `groupName`.
    pub group_name: Option<String>,
    /// `hasUniqueValue`.
    pub has_unique_value: Option<bool>,
    /// `hidden`.
    pub hidden: Option<bool>,
    /// `hubspotDefined`.
    pub hubspot_defined: Option<bool>,
    /// `isCustomizedDefault`.
    pub is_customized_default: Option<bool>,
    /// `isMultiValued`.
    pub is_multi_valued: Option<bool>,
    /// `isPartial`.
    pub is_partial: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `mutableDefinitionNotDeletable`.
    pub mutable_definition_not_deletable: Option<bool>,
    /// `name`.
    pub name: String,
    /// `numberDisplayHint`.
    pub number_display_hint: Option<NumberDisplayHint>,
    /// `optionSortStrategy`.
    pub option_sort_strategy: Option<OptionSortStrategy>,
    /// `options`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<MediaBridgePropertyOption>,
    /// `optionsAreMutable`.
    pub options_are_mutable: Option<bool>,
    /// `owningAppId`.
    pub owning_app_id: Option<i64>,
    /// `portalId`.
    pub portal_id: Option<i64>,
    /// `readOnlyDefinition`.
    pub read_only_definition: Option<bool>,
    /// `readOnlyValue`.
    pub read_only_value: Option<bool>,
    /// `referencedObjectType`.
    pub referenced_object_type: Option<ReferencedObjectType>,
    /// `searchTextAnalysisMode`.
    pub search_text_analysis_mode: Option<SearchTextAnalysisMode>,
    /// `searchableInGlobalSearch`.
    pub searchable_in_global_search: Option<bool>,
    /// `sensitiveDataCategories`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub sensitive_data_categories: Vec<String>,
    /// `showCurrencySymbol`.
    pub show_currency_symbol: Option<bool>,
    /// `textDisplayHint`.
    pub text_display_hint: Option<TextDisplayHint>,
    /// `type`.
    pub r#type: Option<PropertyType>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Property batch read, `BatchReadInputPropertyName` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyBatchRead {
    /// `archived`, required.
    pub archived: bool,
    /// `dataSensitivity`, required.
    pub data_sensitivity: DataSensitivity,
    /// `inputs`, required.
    pub inputs: Vec<PropertyName>,
}

/// The required arguments of [`PropertyBatchRead::new`], by name.
pub struct PropertyBatchReadArgs<Inputs> {
    /// `archived`.
    pub archived: bool,
    /// `dataSensitivity`.
    pub data_sensitivity: DataSensitivity,
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
    pub data_sensitivity: Option<DataSensitivity>,
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
    pub fn data_sensitivity(mut self, data_sensitivity: DataSensitivity) -> Self {
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

hubscope_core::string_enum! {
    /// The values of property data sensitivity.
    PropertyDataSensitivity {
        /// `high`.
        High = "high",
        /// `none`.
        None = "none",
        /// `standard`.
        Standard = "standard",
    }
}

/// Property definition, `PropertyDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyDefinition {
    /// `calculationExpression`.
    pub calculation_expression: Option<Value>,
    /// `calculationFormula`.
    pub calculation_formula: Option<String>,
    /// `definitionSource`.
    pub definition_source: Option<PropertyDefinitionSource>,
    /// `extensionData`.
    pub extension_data: Option<ExtensionData>,
    /// `externalOptionsMetaData`.
    pub external_options_meta_data: Option<OptionsMetaData>,
    /// `fulcrumPortalId`.
    pub fulcrum_portal_id: Option<i64>,
    /// `fulcrumTimestamp`.
    pub fulcrum_timestamp: Option<i64>,
    /// `janusGroup`.
    pub janus_group: Option<String>,
    /// `lookupAssociationSpec`.
    pub lookup_association_spec: Option<LookupAssociationSpec>,
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `permission`.
    pub permission: Option<FieldLevelPermission>,
    /// `property`.
    pub property: Option<Property>,
    /// `propertyDefinitionSource`.
    pub property_definition_source: Option<DefinitionSource>,
    /// `propertyRequirements`.
    pub property_requirements: Option<DefaultRequirements>,
    /// `rollupExpression`.
    pub rollup_expression: Option<RollupExpression>,
}

/// Property definition source, `PropertyDefinitionSource` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct PropertyDefinitionSource {
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<PropertyDefinitionSourceType>,
}

hubscope_core::string_enum! {
    /// The values of property definition source type.
    PropertyDefinitionSourceType {
        /// `GLOBAL`.
        Global = "GLOBAL",
        /// `HAVEN_BRANCH`.
        HavenBranch = "HAVEN_BRANCH",
        /// `OBJECT_TYPE`.
        ObjectType = "OBJECT_TYPE",
        /// `PORTAL`.
        Portal = "PORTAL",
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

/// Property group definition, `Group` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyGroupDefinition {
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `displayOrder`.
    pub display_order: Option<i64>,
    /// `fulcrumPortalId`.
    pub fulcrum_portal_id: Option<i64>,
    /// `fulcrumTimestamp`.
    pub fulcrum_timestamp: Option<i64>,
    /// `hubspotDefined`.
    pub hubspot_defined: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `portalId`.
    pub portal_id: Option<i64>,
}

/// Property group summary, `GroupView` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyGroupSummary {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `displayOrder`.
    pub display_order: Option<i64>,
    /// `fulcrumPortalId`.
    pub fulcrum_portal_id: Option<i64>,
    /// `fulcrumTimestamp`.
    pub fulcrum_timestamp: Option<i64>,
    /// `hubspotDefined`.
    pub hubspot_defined: Option<bool>,
    /// `name`.
    pub name: Option<String>,
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
    /// The values of property type.
    PropertyType {
        /// `bool`.
        Bool = "bool",
        /// `currency_number`.
        CurrencyNumber = "currency_number",
        /// `date`.
        Date = "date",
        /// `datetime`.
        Datetime = "datetime",
        /// `enumeration`.
        Enumeration = "enumeration",
        /// `json`.
        Json = "json",
        /// `number`.
        Number = "number",
        /// `object_coordinates`.
        ObjectCoordinates = "object_coordinates",
        /// `phone_number`.
        PhoneNumber = "phone_number",
        /// `string`.
        String = "string",
    }
}

hubscope_core::string_constants! {
    /// One of the many values of referenced object type.
    ReferencedObjectType {
        /// `ABANDONED_CART`.
        ABANDONED_CART = "ABANDONED_CART",
        /// `ACCEPTANCE_TEST`.
        ACCEPTANCE_TEST = "ACCEPTANCE_TEST",
        /// `AD`.
        AD = "AD",
        /// `AD_ACCOUNT`.
        AD_ACCOUNT = "AD_ACCOUNT",
        /// `AD_CAMPAIGN`.
        AD_CAMPAIGN = "AD_CAMPAIGN",
        /// `AD_GROUP`.
        AD_GROUP = "AD_GROUP",
        /// `AI_FORECAST`.
        AI_FORECAST = "AI_FORECAST",
        /// `ALL_PAGES`.
        ALL_PAGES = "ALL_PAGES",
        /// `APPROVAL`.
        APPROVAL = "APPROVAL",
        /// `APPROVAL_STEP`.
        APPROVAL_STEP = "APPROVAL_STEP",
        /// `ATTRIBUTION`.
        ATTRIBUTION = "ATTRIBUTION",
        /// `AUDIENCE`.
        AUDIENCE = "AUDIENCE",
        /// `AUTOMATION_JOURNEY`.
        AUTOMATION_JOURNEY = "AUTOMATION_JOURNEY",
        /// `AUTOMATION_PLATFORM_FLOW`.
        AUTOMATION_PLATFORM_FLOW = "AUTOMATION_PLATFORM_FLOW",
        /// `AUTOMATION_PLATFORM_FLOW_ACTION`.
        AUTOMATION_PLATFORM_FLOW_ACTION = "AUTOMATION_PLATFORM_FLOW_ACTION",
        /// `BET_ALERT`.
        BET_ALERT = "BET_ALERT",
        /// `BET_DELIVERABLE_SERVICE`.
        BET_DELIVERABLE_SERVICE = "BET_DELIVERABLE_SERVICE",
        /// `BLOG_LISTING_PAGE`.
        BLOG_LISTING_PAGE = "BLOG_LISTING_PAGE",
        /// `BLOG_POST`.
        BLOG_POST = "BLOG_POST",
        /// `CALL`.
        CALL = "CALL",
        /// `CAMPAIGN`.
        CAMPAIGN = "CAMPAIGN",
        /// `CAMPAIGN_BUDGET_ITEM`.
        CAMPAIGN_BUDGET_ITEM = "CAMPAIGN_BUDGET_ITEM",
        /// `CAMPAIGN_SPEND_ITEM`.
        CAMPAIGN_SPEND_ITEM = "CAMPAIGN_SPEND_ITEM",
        /// `CAMPAIGN_STEP`.
        CAMPAIGN_STEP = "CAMPAIGN_STEP",
        /// `CAMPAIGN_TEMPLATE`.
        CAMPAIGN_TEMPLATE = "CAMPAIGN_TEMPLATE",
        /// `CAMPAIGN_TEMPLATE_STEP`.
        CAMPAIGN_TEMPLATE_STEP = "CAMPAIGN_TEMPLATE_STEP",
        /// `CART`.
        CART = "CART",
        /// `CASE_STUDY`.
        CASE_STUDY = "CASE_STUDY",
        /// `CHATFLOW`.
        CHATFLOW = "CHATFLOW",
        /// `CLIP`.
        CLIP = "CLIP",
        /// `CMS_URL`.
        CMS_URL = "CMS_URL",
        /// `COMBO_EVENT_CONFIGURATION`.
        COMBO_EVENT_CONFIGURATION = "COMBO_EVENT_CONFIGURATION",
        /// `COMMERCE_PAYMENT`.
        COMMERCE_PAYMENT = "COMMERCE_PAYMENT",
        /// `COMMUNICATION`.
        COMMUNICATION = "COMMUNICATION",
        /// `COMPANY`.
        COMPANY = "COMPANY",
        /// `CONTACT`.
        CONTACT = "CONTACT",
        /// `CONTACT_CREATE_ATTRIBUTION`.
        CONTACT_CREATE_ATTRIBUTION = "CONTACT_CREATE_ATTRIBUTION",
        /// `CONTENT`.
        CONTENT = "CONTENT",
        /// `CONTENT_AUDIT`.
        CONTENT_AUDIT = "CONTENT_AUDIT",
        /// `CONTENT_AUDIT_PAGE`.
        CONTENT_AUDIT_PAGE = "CONTENT_AUDIT_PAGE",
        /// `CONVERSATION`.
        CONVERSATION = "CONVERSATION",
        /// `CONVERSATION_INBOX`.
        CONVERSATION_INBOX = "CONVERSATION_INBOX",
        /// `CONVERSATION_SESSION`.
        CONVERSATION_SESSION = "CONVERSATION_SESSION",
        /// `CRM_OBJECTS_DUMMY_TYPE`.
        CRM_OBJECTS_DUMMY_TYPE = "CRM_OBJECTS_DUMMY_TYPE",
        /// `CRM_PIPELINES_DUMMY_TYPE`.
        CRM_PIPELINES_DUMMY_TYPE = "CRM_PIPELINES_DUMMY_TYPE",
        /// `CTA`.
        CTA = "CTA",
        /// `CTA_VARIANT`.
        CTA_VARIANT = "CTA_VARIANT",
        /// `DATA_PRIVACY_CONSENT`.
        DATA_PRIVACY_CONSENT = "DATA_PRIVACY_CONSENT",
        /// `DATA_SYNC_STATE`.
        DATA_SYNC_STATE = "DATA_SYNC_STATE",
        /// `DEAL`.
        DEAL = "DEAL",
        /// `DEAL_CREATE_ATTRIBUTION`.
        DEAL_CREATE_ATTRIBUTION = "DEAL_CREATE_ATTRIBUTION",
        /// `DEAL_REGISTRATION`.
        DEAL_REGISTRATION = "DEAL_REGISTRATION",
        /// `DEAL_SPLIT`.
        DEAL_SPLIT = "DEAL_SPLIT",
        /// `DISCOUNT`.
        DISCOUNT = "DISCOUNT",
        /// `DISCOUNT_CODE`.
        DISCOUNT_CODE = "DISCOUNT_CODE",
        /// `DISCOUNT_TEMPLATE`.
        DISCOUNT_TEMPLATE = "DISCOUNT_TEMPLATE",
        /// `EMAIL`.
        EMAIL = "EMAIL",
        /// `ENGAGEMENT`.
        ENGAGEMENT = "ENGAGEMENT",
        /// `EXPORT`.
        EXPORT = "EXPORT",
        /// `EXTERNAL_WEB_URL`.
        EXTERNAL_WEB_URL = "EXTERNAL_WEB_URL",
        /// `FEE`.
        FEE = "FEE",
        /// `FEEDBACK_SUBMISSION`.
        FEEDBACK_SUBMISSION = "FEEDBACK_SUBMISSION",
        /// `FEEDBACK_SURVEY`.
        FEEDBACK_SURVEY = "FEEDBACK_SURVEY",
        /// `FILE_MANAGER_FILE`.
        FILE_MANAGER_FILE = "FILE_MANAGER_FILE",
        /// `FILE_MANAGER_FOLDER`.
        FILE_MANAGER_FOLDER = "FILE_MANAGER_FOLDER",
        /// `FOLDER`.
        FOLDER = "FOLDER",
        /// `FORECAST`.
        FORECAST = "FORECAST",
        /// `FORM`.
        FORM = "FORM",
        /// `FORM_SUBMISSION_INBOUNDDB`.
        FORM_SUBMISSION_INBOUNDDB = "FORM_SUBMISSION_INBOUNDDB",
        /// `GOAL_TARGET`.
        GOAL_TARGET = "GOAL_TARGET",
        /// `GOAL_TARGET_GROUP`.
        GOAL_TARGET_GROUP = "GOAL_TARGET_GROUP",
        /// `GOAL_TEMPLATE`.
        GOAL_TEMPLATE = "GOAL_TEMPLATE",
        /// `GSC_PROPERTY`.
        GSC_PROPERTY = "GSC_PROPERTY",
        /// `HUB`.
        HUB = "HUB",
        /// `IMPORT`.
        IMPORT = "IMPORT",
        /// `INVOICE`.
        INVOICE = "INVOICE",
        /// `KEYWORD`.
        KEYWORD = "KEYWORD",
        /// `KNOWLEDGE_ARTICLE`.
        KNOWLEDGE_ARTICLE = "KNOWLEDGE_ARTICLE",
        /// `LANDING_PAGE`.
        LANDING_PAGE = "LANDING_PAGE",
        /// `LEAD`.
        LEAD = "LEAD",
        /// `LINE_ITEM`.
        LINE_ITEM = "LINE_ITEM",
        /// `MARKETING_CALENDAR`.
        MARKETING_CALENDAR = "MARKETING_CALENDAR",
        /// `MARKETING_CAMPAIGN_UTM`.
        MARKETING_CAMPAIGN_UTM = "MARKETING_CAMPAIGN_UTM",
        /// `MARKETING_EMAIL`.
        MARKETING_EMAIL = "MARKETING_EMAIL",
        /// `MARKETING_EVENT`.
        MARKETING_EVENT = "MARKETING_EVENT",
        /// `MARKETING_EVENT_ATTENDANCE`.
        MARKETING_EVENT_ATTENDANCE = "MARKETING_EVENT_ATTENDANCE",
        /// `MARKETING_SMS`.
        MARKETING_SMS = "MARKETING_SMS",
        /// `MEDIA_BRIDGE`.
        MEDIA_BRIDGE = "MEDIA_BRIDGE",
        /// `MEETING_EVENT`.
        MEETING_EVENT = "MEETING_EVENT",
        /// `MIC`.
        MIC = "MIC",
        /// `NOTE`.
        NOTE = "NOTE",
        /// `OBJECT_LIST`.
        OBJECT_LIST = "OBJECT_LIST",
        /// `ORDER`.
        ORDER = "ORDER",
        /// `OWNER`.
        OWNER = "OWNER",
        /// `PARTNER_ACCOUNT`.
        PARTNER_ACCOUNT = "PARTNER_ACCOUNT",
        /// `PARTNER_CLIENT`.
        PARTNER_CLIENT = "PARTNER_CLIENT",
        /// `PARTNER_CLIENT_REVENUE`.
        PARTNER_CLIENT_REVENUE = "PARTNER_CLIENT_REVENUE",
        /// `PARTNER_SERVICE`.
        PARTNER_SERVICE = "PARTNER_SERVICE",
        /// `PAYMENT_LINK`.
        PAYMENT_LINK = "PAYMENT_LINK",
        /// `PAYMENT_SCHEDULE`.
        PAYMENT_SCHEDULE = "PAYMENT_SCHEDULE",
        /// `PAYMENT_SCHEDULE_INSTALLMENT`.
        PAYMENT_SCHEDULE_INSTALLMENT = "PAYMENT_SCHEDULE_INSTALLMENT",
        /// `PERMISSIONS_TESTING`.
        PERMISSIONS_TESTING = "PERMISSIONS_TESTING",
        /// `PLAYBOOK`.
        PLAYBOOK = "PLAYBOOK",
        /// `PLAYBOOK_QUESTION`.
        PLAYBOOK_QUESTION = "PLAYBOOK_QUESTION",
        /// `PLAYBOOK_SUBMISSION`.
        PLAYBOOK_SUBMISSION = "PLAYBOOK_SUBMISSION",
        /// `PLAYBOOK_SUBMISSION_ANSWER`.
        PLAYBOOK_SUBMISSION_ANSWER = "PLAYBOOK_SUBMISSION_ANSWER",
        /// `PLAYLIST`.
        PLAYLIST = "PLAYLIST",
        /// `PLAYLIST_FOLDER`.
        PLAYLIST_FOLDER = "PLAYLIST_FOLDER",
        /// `PODCAST_EPISODE`.
        PODCAST_EPISODE = "PODCAST_EPISODE",
        /// `PORTAL`.
        PORTAL = "PORTAL",
        /// `PORTAL_OBJECT_SYNC_MESSAGE`.
        PORTAL_OBJECT_SYNC_MESSAGE = "PORTAL_OBJECT_SYNC_MESSAGE",
        /// `POSTAL_MAIL`.
        POSTAL_MAIL = "POSTAL_MAIL",
        /// `PRIVACY_SCANNER_COOKIE`.
        PRIVACY_SCANNER_COOKIE = "PRIVACY_SCANNER_COOKIE",
        /// `PRODUCT`.
        PRODUCT = "PRODUCT",
        /// `PRODUCT_OR_FOLDER`.
        PRODUCT_OR_FOLDER = "PRODUCT_OR_FOLDER",
        /// `PROPERTY_INFO`.
        PROPERTY_INFO = "PROPERTY_INFO",
        /// `PROSPECTING_AGENT_CONTACT_ASSIGNMENT`.
        PROSPECTING_AGENT_CONTACT_ASSIGNMENT = "PROSPECTING_AGENT_CONTACT_ASSIGNMENT",
        /// `PUBLISHING_TASK`.
        PUBLISHING_TASK = "PUBLISHING_TASK",
        /// `QUARANTINED_SUBMISSION`.
        QUARANTINED_SUBMISSION = "QUARANTINED_SUBMISSION",
        /// `QUOTA`.
        QUOTA = "QUOTA",
        /// `QUOTE`.
        QUOTE = "QUOTE",
        /// `QUOTE_FIELD`.
        QUOTE_FIELD = "QUOTE_FIELD",
        /// `QUOTE_MODULE`.
        QUOTE_MODULE = "QUOTE_MODULE",
        /// `QUOTE_MODULE_FIELD`.
        QUOTE_MODULE_FIELD = "QUOTE_MODULE_FIELD",
        /// `QUOTE_TEMPLATE`.
        QUOTE_TEMPLATE = "QUOTE_TEMPLATE",
        /// `RESTORABLE_CRM_OBJECT`.
        RESTORABLE_CRM_OBJECT = "RESTORABLE_CRM_OBJECT",
        /// `ROSTER`.
        ROSTER = "ROSTER",
        /// `ROSTER_MEMBER`.
        ROSTER_MEMBER = "ROSTER_MEMBER",
        /// `SALES_DOCUMENT`.
        SALES_DOCUMENT = "SALES_DOCUMENT",
        /// `SALES_TASK`.
        SALES_TASK = "SALES_TASK",
        /// `SALES_WORKLOAD`.
        SALES_WORKLOAD = "SALES_WORKLOAD",
        /// `SALESFORCE_SYNC_ERROR`.
        SALESFORCE_SYNC_ERROR = "SALESFORCE_SYNC_ERROR",
        /// `SCHEDULING_PAGE`.
        SCHEDULING_PAGE = "SCHEDULING_PAGE",
        /// `SCHEMAS_BACKEND_TEST`.
        SCHEMAS_BACKEND_TEST = "SCHEMAS_BACKEND_TEST",
        /// `SCORE_CONFIGURATION`.
        SCORE_CONFIGURATION = "SCORE_CONFIGURATION",
        /// `SEQUENCE`.
        SEQUENCE = "SEQUENCE",
        /// `SEQUENCE_ENROLLMENT`.
        SEQUENCE_ENROLLMENT = "SEQUENCE_ENROLLMENT",
        /// `SEQUENCE_STEP`.
        SEQUENCE_STEP = "SEQUENCE_STEP",
        /// `SEQUENCE_STEP_ENROLLMENT`.
        SEQUENCE_STEP_ENROLLMENT = "SEQUENCE_STEP_ENROLLMENT",
        /// `SERVICE`.
        SERVICE = "SERVICE",
        /// `SITE_PAGE`.
        SITE_PAGE = "SITE_PAGE",
        /// `SNIPPET`.
        SNIPPET = "SNIPPET",
        /// `SOCIAL_BROADCAST`.
        SOCIAL_BROADCAST = "SOCIAL_BROADCAST",
        /// `SOCIAL_CHANNEL`.
        SOCIAL_CHANNEL = "SOCIAL_CHANNEL",
        /// `SOCIAL_POST`.
        SOCIAL_POST = "SOCIAL_POST",
        /// `SOCIAL_PROFILE`.
        SOCIAL_PROFILE = "SOCIAL_PROFILE",
        /// `SOX_PROTECTED_DUMMY_TYPE`.
        SOX_PROTECTED_DUMMY_TYPE = "SOX_PROTECTED_DUMMY_TYPE",
        /// `SOX_PROTECTED_TEST_TYPE`.
        SOX_PROTECTED_TEST_TYPE = "SOX_PROTECTED_TEST_TYPE",
        /// `SUBMISSION_TAG`.
        SUBMISSION_TAG = "SUBMISSION_TAG",
        /// `SUBSCRIPTION`.
        SUBSCRIPTION = "SUBSCRIPTION",
        /// `TASK`.
        TASK = "TASK",
        /// `TASK_TEMPLATE`.
        TASK_TEMPLATE = "TASK_TEMPLATE",
        /// `TAX`.
        TAX = "TAX",
        /// `TEMPLATE`.
        TEMPLATE = "TEMPLATE",
        /// `TICKET`.
        TICKET = "TICKET",
        /// `UNKNOWN`.
        UNKNOWN = "UNKNOWN",
        /// `UNSUBSCRIBE`.
        UNSUBSCRIBE = "UNSUBSCRIBE",
        /// `USER`.
        USER = "USER",
        /// `VIEW`.
        VIEW = "VIEW",
        /// `VIEW_BLOCK`.
        VIEW_BLOCK = "VIEW_BLOCK",
        /// `WEB_INTERACTIVE`.
        WEB_INTERACTIVE = "WEB_INTERACTIVE",
    }
}

hubscope_core::string_enum! {
    /// The values of request action.
    RequestAction {
        /// `COMMUNICATE`.
        Communicate = "COMMUNICATE",
        /// `DELETE`.
        Delete = "DELETE",
        /// `DELETE_SCHEMA`.
        DeleteSchema = "DELETE_SCHEMA",
        /// `EDIT`.
        Edit = "EDIT",
        /// `EDIT_ASSOCIATION`.
        EditAssociation = "EDIT_ASSOCIATION",
        /// `EDIT_SCHEMA`.
        EditSchema = "EDIT_SCHEMA",
        /// `MERGE`.
        Merge = "MERGE",
        /// `VIEW`.
        View = "VIEW",
        /// `VIEW_SCHEMA`.
        ViewSchema = "VIEW_SCHEMA",
    }
}

/// Required properties extension data, `RequiredPropertiesExtensionData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RequiredPropertiesExtensionData {
    /// `isRequiredProperty`.
    pub is_required_property: Option<bool>,
}

/// Rollup expression, `RollupExpression` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RollupExpression {
    /// `associationTypes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub association_types: Vec<AssociationSpec>,
    /// `conditionalExpression`.
    pub conditional_expression: Option<Value>,
    /// `conditionalFormula`.
    pub conditional_formula: Option<String>,
    /// `emptyRollupValue`.
    pub empty_rollup_value: Option<String>,
    /// `rollupOperator`.
    pub rollup_operator: Option<RollupOperator>,
    /// `sourceCompareByPropertyName`.
    pub source_compare_by_property_name: Option<String>,
    /// `sourceObjectTypeId`.
    pub source_object_type_id: Option<String>,
    /// `sourcePropertyName`.
    pub source_property_name: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of rollup operator.
    RollupOperator {
        /// `AVERAGE`.
        Average = "AVERAGE",
        /// `COUNT`.
        Count = "COUNT",
        /// `EARLIEST_VALUE`.
        EarliestValue = "EARLIEST_VALUE",
        /// `LATEST_VALUE`.
        LatestValue = "LATEST_VALUE",
        /// `MAX`.
        Max = "MAX",
        /// `MAX_BY`.
        MaxBy = "MAX_BY",
        /// `MIN`.
        Min = "MIN",
        /// `MIN_BY`.
        MinBy = "MIN_BY",
        /// `REFERENCED_ID_SET`.
        ReferencedIdSet = "REFERENCED_ID_SET",
        /// `REFERENCED_STRING_SET`.
        ReferencedStringSet = "REFERENCED_STRING_SET",
        /// `REFERENCED_STRING_SET_INTERSECTION`.
        ReferencedStringSetIntersection = "REFERENCED_STRING_SET_INTERSECTION",
        /// `SUM`.
        Sum = "SUM",
        /// `SYNC_MAX_BY`.
        SyncMaxBy = "SYNC_MAX_BY",
        /// `SYNC_MIN_BY`.
        SyncMinBy = "SYNC_MIN_BY",
        /// `SYNC_VALUE`.
        SyncValue = "SYNC_VALUE",
        /// `UNKNOWN_ROLLUP_OPERATOR`.
        UnknownRollupOperator = "UNKNOWN_ROLLUP_OPERATOR",
    }
}

/// Schema property, `Property_1` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SchemaProperty {
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
    pub data_sensitivity: Option<DataSensitivity>,
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
    pub name: Option<String>,
    /// `numberDisplayHint`.
    pub number_display_hint: Option<NumberDisplayHint>,
    /// `options`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<SchemaPropertyOption>,
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

/// Schema property option, `Option_1` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SchemaPropertyOption {
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

/// Scope mapping, `ScopeMapping` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScopeMapping {
    /// `accessLevel`.
    pub access_level: Option<AccessLevel>,
    /// `requestAction`.
    pub request_action: Option<RequestAction>,
    /// `scopeName`.
    pub scope_name: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of search text analysis mode.
    SearchTextAnalysisMode {
        /// `NONE`.
        None = "NONE",
        /// `NOT_ANALYZED_TEXT`.
        NotAnalyzedText = "NOT_ANALYZED_TEXT",
    }
}

/// Soft required properties extension data, `SoftRequiredPropertiesExtensionData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SoftRequiredPropertiesExtensionData {
    /// `isSoftRequiredProperty`.
    pub is_soft_required_property: Option<bool>,
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
