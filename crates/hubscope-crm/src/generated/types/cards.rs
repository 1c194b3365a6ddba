//! Types of `cards`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{__private::null_as_default, __private::optional_timestamp, Timestamp};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::tagged_union! {
    /// One kind of action body.
    ActionBody [deserialize compare] ("type") {
        /// `ACTION_HOOK`.
        ActionHook(ActionHookActionBody) = "ACTION_HOOK",
        /// `IFRAME`.
        Iframe(IFrameActionBody) = "IFRAME",
    }
}

/// Action confirmation body, `ActionConfirmationBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionConfirmationBody {
    /// `cancelButtonLabel`.
    pub cancel_button_label: Option<String>,
    /// `confirmButtonLabel`.
    pub confirm_button_label: Option<String>,
    /// `prompt`.
    pub prompt: Option<String>,
}

/// Action hook action body, `ActionHookActionBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionHookActionBody {
    /// `confirmation`.
    pub confirmation: Option<ActionConfirmationBody>,
    /// `httpMethod`.
    pub http_method: Option<HttpMethod>,
    /// `label`.
    pub label: Option<String>,
    /// `propertyNamesIncluded`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub property_names_included: Vec<String>,
    /// `url`.
    pub url: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of action type.
    ActionType {
        /// `CREATE`.
        Create = "CREATE",
        /// `DELETE`.
        Delete = "DELETE",
        /// `UPDATE`.
        Update = "UPDATE",
    }
}

hubscope_core::string_enum! {
    /// The values of auth source.
    AuthSource {
        /// `APP`.
        App = "APP",
        /// `EXTERNAL`.
        External = "EXTERNAL",
        /// `INTERNAL`.
        Internal = "INTERNAL",
    }
}

/// Card actions, `CardActions` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardActions {
    /// `baseUrls`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub base_urls: Vec<String>,
}

impl CardActions {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(base_urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { base_urls: base_urls.into_iter().map(Into::into).collect() }
    }
}

/// Card audit response, `CardAuditResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardAuditResponse {
    /// `actionType`.
    pub action_type: Option<ActionType>,
    /// `applicationId`.
    pub application_id: Option<i64>,
    /// `authSource`.
    pub auth_source: Option<AuthSource>,
    /// `changedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub changed_at: Option<Timestamp>,
    /// `initiatingUserId`.
    pub initiating_user_id: Option<i64>,
    /// `objectTypeId`.
    pub object_type_id: Option<i64>,
}

/// Card create request, `CardCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CardCreateRequest {
    /// `actions`, required.
    pub actions: CardActions,
    /// `display`, required.
    pub display: CardDisplayBody,
    /// `fetch`, required.
    pub fetch: CardFetchBody,
    /// `title`, required.
    pub title: String,
}

impl CardCreateRequest {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(
        actions: impl Into<CardActions>,
        display: impl Into<CardDisplayBody>,
        fetch: impl Into<CardFetchBody>,
        title: impl Into<String>,
    ) -> Self {
        Self { actions: actions.into(), display: display.into(), fetch: fetch.into(), title: title.into() }
    }
}

/// Card display body, `CardDisplayBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardDisplayBody {
    /// `properties`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<CardDisplayProperty>,
}

impl CardDisplayBody {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(properties: impl IntoIterator<Item = impl Into<CardDisplayProperty>>) -> Self {
        Self { properties: properties.into_iter().map(Into::into).collect() }
    }
}

/// Card display property, `CardDisplayProperty` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardDisplayProperty {
    /// `dataType`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_type: Option<DataType>,
    /// `label`, required.
    #[serde(default)]
    pub label: String,
    /// `name`, required.
    #[serde(default)]
    pub name: String,
    /// `options`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<DisplayOption>,
}

impl CardDisplayProperty {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(
        data_type: impl Into<DataType>,
        label: impl Into<String>,
        name: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<DisplayOption>>,
    ) -> Self {
        Self {
            data_type: Some(data_type.into()),
            label: label.into(),
            name: name.into(),
            options: options.into_iter().map(Into::into).collect(),
        }
    }
}

/// Card fetch body, `CardFetchBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardFetchBody {
    /// `cardType`, required.
    pub card_type: CardType,
    /// `objectTypes`, required.
    pub object_types: Vec<CardObjectTypeBody>,
    /// `serverlessFunction`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serverless_function: Option<String>,
    /// `targetUrl`, required.
    pub target_url: String,
}

impl CardFetchBody {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(
        card_type: impl Into<CardType>,
        object_types: impl IntoIterator<Item = impl Into<CardObjectTypeBody>>,
        target_url: impl Into<String>,
    ) -> Self {
        Self {
            card_type: card_type.into(),
            object_types: object_types.into_iter().map(Into::into).collect(),
            serverless_function: None,
            target_url: target_url.into(),
        }
    }

    /// Sets `serverlessFunction`.
    #[must_use]
    pub fn serverless_function(mut self, serverless_function: impl Into<String>) -> Self {
        self.serverless_function = Some(serverless_function.into());
        self
    }
}

/// Card fetch body patch, `CardFetchBodyPatch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardFetchBodyPatch {
    /// `cardType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_type: Option<CardType>,
    /// `objectTypes`, required.
    pub object_types: Vec<CardObjectTypeBody>,
    /// `serverlessFunction`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serverless_function: Option<String>,
    /// `targetUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_url: Option<String>,
}

impl CardFetchBodyPatch {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(object_types: impl IntoIterator<Item = impl Into<CardObjectTypeBody>>) -> Self {
        Self {
            card_type: None,
            object_types: object_types.into_iter().map(Into::into).collect(),
            serverless_function: None,
            target_url: None,
        }
    }

    /// Sets `cardType`.
    #[must_use]
    pub fn card_type(mut self, card_type: impl Into<CardType>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets `serverlessFunction`.
    #[must_use]
    pub fn serverless_function(mut self, serverless_function: impl Into<String>) -> Self {
        self.serverless_function = Some(serverless_function.into());
        self
    }

    /// Sets `targetUrl`.
    #[must_use]
    pub fn target_url(mut self, target_url: impl Into<String>) -> Self {
        self.target_url = Some(target_url.into());
        self
    }
}

/// Card migrate views request, `CardMigrateViewsRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardMigrateViewsRequest {
    /// `allowDuplicateAppCardIds`, required.
    pub allow_duplicate_app_card_ids: bool,
    /// `appCardId`, required.
    pub app_card_id: i64,
    /// `helpdeskAppCardId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub helpdesk_app_card_id: Option<i64>,
    /// `legacyCrmCardId`, required.
    pub legacy_crm_card_id: i64,
}

impl CardMigrateViewsRequest {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(allow_duplicate_app_card_ids: bool, app_card_id: i64, legacy_crm_card_id: i64) -> Self {
        Self { allow_duplicate_app_card_ids, app_card_id, helpdesk_app_card_id: None, legacy_crm_card_id }
    }

    /// Sets `helpdeskAppCardId`.
    #[must_use]
    pub fn helpdesk_app_card_id(mut self, helpdesk_app_card_id: i64) -> Self {
        self.helpdesk_app_card_id = Some(helpdesk_app_card_id);
        self
    }
}

/// Card migrate views response, `CardMigrateViewsResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardMigrateViewsResponse {
    /// `endedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub ended_at: Option<Timestamp>,
    /// `message`.
    pub message: Option<String>,
    /// `remainingPortalCount`.
    pub remaining_portal_count: Option<i64>,
    /// `startedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub started_at: Option<Timestamp>,
    /// `totalPortalCount`.
    pub total_portal_count: Option<i64>,
}

/// Card object type body, `CardObjectTypeBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardObjectTypeBody {
    /// `name`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<CardObjectTypeBodyName>,
    /// `propertiesToSend`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties_to_send: Vec<String>,
}

impl CardObjectTypeBody {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(
        name: impl Into<CardObjectTypeBodyName>,
        properties_to_send: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            properties_to_send: properties_to_send.into_iter().map(Into::into).collect(),
        }
    }
}

hubscope_core::string_enum! {
    /// The values of card object type body name.
    CardObjectTypeBodyName {
        /// `companies`.
        Companies = "companies",
        /// `contacts`.
        Contacts = "contacts",
        /// `deals`.
        Deals = "deals",
        /// `marketing_events`.
        MarketingEvents = "marketing_events",
        /// `tickets`.
        Tickets = "tickets",
    }
}

/// Card patch request, `CardPatchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CardPatchRequest {
    /// `actions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<CardActions>,
    /// `display`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display: Option<CardDisplayBody>,
    /// `fetch`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fetch: Option<CardFetchBodyPatch>,
    /// `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl Default for CardPatchRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl CardPatchRequest {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new() -> Self {
        Self { actions: None, display: None, fetch: None, title: None }
    }

    /// Sets `actions`.
    #[must_use]
    pub fn actions(mut self, actions: impl Into<CardActions>) -> Self {
        self.actions = Some(actions.into());
        self
    }

    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, display: impl Into<CardDisplayBody>) -> Self {
        self.display = Some(display.into());
        self
    }

    /// Sets `fetch`.
    #[must_use]
    pub fn fetch(mut self, fetch: impl Into<CardFetchBodyPatch>) -> Self {
        self.fetch = Some(fetch.into());
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// Card response, `PublicCardResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardResponse {
    /// `actions`.
    pub actions: Option<CardActions>,
    /// `auditHistory`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub audit_history: Vec<CardAuditResponse>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `display`.
    pub display: Option<CardDisplayBody>,
    /// `fetch`.
    pub fetch: Option<PublicCardFetchBody>,
    /// `id`.
    pub id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// The values of card type.
    CardType {
        /// `EXTERNAL`.
        External = "EXTERNAL",
        /// `SERVERLESS`.
        Serverless = "SERVERLESS",
    }
}

hubscope_core::string_enum! {
    /// The values of data type.
    DataType {
        /// `BOOLEAN`.
        Boolean = "BOOLEAN",
        /// `CURRENCY`.
        Currency = "CURRENCY",
        /// `DATE`.
        Date = "DATE",
        /// `DATETIME`.
        Datetime = "DATETIME",
        /// `EMAIL`.
        Email = "EMAIL",
        /// `LINK`.
        Link = "LINK",
        /// `NUMERIC`.
        Numeric = "NUMERIC",
        /// `STATUS`.
        Status = "STATUS",
        /// `STRING`.
        String = "STRING",
    }
}

/// Display option, `DisplayOption` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisplayOption {
    /// `label`, required.
    #[serde(default)]
    pub label: String,
    /// `name`, required.
    #[serde(default)]
    pub name: String,
    /// `type`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DisplayOptionType>,
}

impl DisplayOption {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(
        label: impl Into<String>,
        name: impl Into<String>,
        r#type: impl Into<DisplayOptionType>,
    ) -> Self {
        Self { label: label.into(), name: name.into(), r#type: Some(r#type.into()) }
    }
}

hubscope_core::string_enum! {
    /// The values of display option type.
    DisplayOptionType {
        /// `DANGER`.
        Danger = "DANGER",
        /// `DEFAULT`.
        Default = "DEFAULT",
        /// `INFO`.
        Info = "INFO",
        /// `SUCCESS`.
        Success = "SUCCESS",
        /// `WARNING`.
        Warning = "WARNING",
    }
}

hubscope_core::string_enum! {
    /// The values of http method.
    HttpMethod {
        /// `CONNECT`.
        Connect = "CONNECT",
        /// `DELETE`.
        Delete = "DELETE",
        /// `GET`.
        Get = "GET",
        /// `HEAD`.
        Head = "HEAD",
        /// `OPTIONS`.
        Options = "OPTIONS",
        /// `PATCH`.
        Patch = "PATCH",
        /// `POST`.
        Post = "POST",
        /// `PUT`.
        Put = "PUT",
        /// `TRACE`.
        Trace = "TRACE",
    }
}

/// I frame action body, `IFrameActionBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IFrameActionBody {
    /// `height`.
    pub height: Option<i64>,
    /// `label`.
    pub label: Option<String>,
    /// `propertyNamesIncluded`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub property_names_included: Vec<String>,
    /// `url`.
    pub url: Option<String>,
    /// `width`.
    pub width: Option<i64>,
}

/// Integrator card payload response, `IntegratorCardPayloadResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IntegratorCardPayloadResponse {
    /// `allItemsLinkUrl`.
    pub all_items_link_url: Option<String>,
    /// `cardLabel`.
    pub card_label: Option<String>,
    /// `responseVersion`.
    pub response_version: Option<ResponseVersion>,
    /// `sections`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub sections: Vec<IntegratorObjectResult>,
    /// `topLevelActions`.
    pub top_level_actions: Option<TopLevelActions>,
    /// `totalCount`.
    pub total_count: Option<i64>,
}

/// Integrator object result, `IntegratorObjectResult` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IntegratorObjectResult {
    /// `actions`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub actions: Vec<ActionBody>,
    /// `id`.
    pub id: Option<String>,
    /// `linkUrl`.
    pub link_url: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `tokens`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub tokens: Vec<ObjectToken>,
}

/// Object token, `ObjectToken` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectToken {
    /// `dataType`.
    pub data_type: Option<DataType>,
    /// `label`.
    pub label: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

/// Public card fetch body, `PublicCardFetchBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PublicCardFetchBody {
    /// `objectTypes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub object_types: Vec<CardObjectTypeBody>,
    /// `targetUrl`.
    pub target_url: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of response version.
    ResponseVersion {
        /// `v1`.
        V1 = "v1",
        /// `v3`.
        V3 = "v3",
    }
}

/// Top level actions, `TopLevelActions` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TopLevelActions {
    /// `primary`.
    pub primary: Option<ActionBody>,
    /// `secondary`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub secondary: Vec<ActionBody>,
    /// `settings`.
    pub settings: Option<IFrameActionBody>,
}
