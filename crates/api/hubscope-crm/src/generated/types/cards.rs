//! Types of `cards`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Action confirmation, `ActionConfirmationBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionConfirmation {
    /// `cancelButtonLabel`.
    pub cancel_button_label: Option<String>,
    /// `confirmButtonLabel`.
    pub confirm_button_label: Option<String>,
    /// `prompt`.
    pub prompt: Option<String>,
}

/// Action hook action, `ActionHookActionBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionHookAction {
    /// `confirmation`.
    pub confirmation: Option<ActionConfirmation>,
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

hubscope_core::tagged_union! {
    /// One kind of actions.
    Actions [deserialize compare] ("type") {
        /// `ACTION_HOOK`.
        ActionHook(ActionHookAction) = "ACTION_HOOK",
        /// `IFRAME`.
        Iframe(IFrameAction) = "IFRAME",
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

/// Card, `PublicCardResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Card {
    /// `actions`.
    pub actions: Option<CardActions>,
    /// `auditHistory`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub audit_history: Vec<CardAudit>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `display`.
    pub display: Option<CardDisplay>,
    /// `fetch`.
    pub fetch: Option<CardFetchBody>,
    /// `id`.
    pub id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(base_urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { base_urls: base_urls.into_iter().map(Into::into).collect() }
    }
}

/// Card audit, `CardAuditResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardAudit {
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

/// Card create, `CardCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CardCreate {
    /// `actions`, required.
    pub actions: CardActions,
    /// `display`, required.
    pub display: CardDisplay,
    /// `fetch`, required.
    pub fetch: CardFetch,
    /// `title`, required.
    pub title: String,
}

impl CardCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl Into<CardActions>,
        display: impl Into<CardDisplay>,
        fetch: impl Into<CardFetch>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            actions: actions.into(),
            display: display.into(),
            fetch: fetch.into(),
            title: title.into(),
        }
    }
}

/// Card display, `CardDisplayBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardDisplay {
    /// `properties`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<CardDisplayProperty>,
}

impl CardDisplay {
    /// Creates the value from its required fields.
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

/// The required arguments of [`CardDisplayProperty::new`], by name.
pub struct CardDisplayPropertyArgs<Label, Name, Options> {
    /// `dataType`.
    pub data_type: DataType,
    /// `label`.
    pub label: Label,
    /// `name`.
    pub name: Name,
    /// `options`.
    pub options: Options,
}

impl CardDisplayProperty {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: CardDisplayPropertyArgs<
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<DisplayOption>>,
        >,
    ) -> Self {
        Self {
            data_type: Some(args.data_type),
            label: args.label.into(),
            name: args.name.into(),
            options: args.options.into_iter().map(Into::into).collect(),
        }
    }
}

/// Card fetch, `CardFetchBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardFetch {
    /// `cardType`, required.
    pub card_type: CardType,
    /// `objectTypes`, required.
    pub object_types: Vec<CardObjectType>,
    /// `serverlessFunction`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serverless_function: Option<String>,
    /// `targetUrl`, required.
    pub target_url: String,
}

impl CardFetch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        card_type: CardType,
        object_types: impl IntoIterator<Item = impl Into<CardObjectType>>,
        target_url: impl Into<String>,
    ) -> Self {
        Self {
            card_type,
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

/// Card fetch body, `PublicCardFetchBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardFetchBody {
    /// `objectTypes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub object_types: Vec<CardObjectType>,
    /// `targetUrl`.
    pub target_url: Option<String>,
}

/// Card fetch update, `CardFetchBodyPatch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardFetchUpdate {
    /// `cardType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_type: Option<CardType>,
    /// `objectTypes`, required.
    pub object_types: Vec<CardObjectType>,
    /// `serverlessFunction`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serverless_function: Option<String>,
    /// `targetUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_url: Option<String>,
}

impl CardFetchUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(object_types: impl IntoIterator<Item = impl Into<CardObjectType>>) -> Self {
        Self {
            card_type: None,
            object_types: object_types.into_iter().map(Into::into).collect(),
            serverless_function: None,
            target_url: None,
        }
    }

    /// Sets `cardType`.
    #[must_use]
    pub fn card_type(mut self, card_type: CardType) -> Self {
        self.card_type = Some(card_type);
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

/// Card migrate views, `CardMigrateViewsResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardMigrateViews {
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

/// The required arguments of [`CardMigrateViewsRequest::new`], by name.
pub struct CardMigrateViewsRequestArgs {
    /// `allowDuplicateAppCardIds`.
    pub allow_duplicate_app_card_ids: bool,
    /// `appCardId`.
    pub app_card_id: i64,
    /// `legacyCrmCardId`.
    pub legacy_crm_card_id: i64,
}

impl CardMigrateViewsRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: CardMigrateViewsRequestArgs) -> Self {
        Self {
            allow_duplicate_app_card_ids: args.allow_duplicate_app_card_ids,
            app_card_id: args.app_card_id,
            helpdesk_app_card_id: None,
            legacy_crm_card_id: args.legacy_crm_card_id,
        }
    }

    /// Sets `helpdeskAppCardId`.
    #[must_use]
    pub fn helpdesk_app_card_id(mut self, helpdesk_app_card_id: i64) -> Self {
        self.helpdesk_app_card_id = Some(helpdesk_app_card_id);
        self
    }
}

/// Card object, `IntegratorObjectResult` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardObject {
    /// `actions`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub actions: Vec<Actions>,
    /// `id`.
    pub id: Option<String>,
    /// `linkUrl`.
    pub link_url: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `tokens`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub tokens: Vec<CardToken>,
}

/// Card object type, `CardObjectTypeBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardObjectType {
    /// `name`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<CardObjectTypeName>,
    /// `propertiesToSend`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties_to_send: Vec<String>,
}

impl CardObjectType {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        name: CardObjectTypeName,
        properties_to_send: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: Some(name),
            properties_to_send: properties_to_send.into_iter().map(Into::into).collect(),
        }
    }
}

hubscope_core::string_enum! {
    /// The values of card object type name.
    CardObjectTypeName {
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

/// Card payload, `IntegratorCardPayloadResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardPayload {
    /// `allItemsLinkUrl`.
    pub all_items_link_url: Option<String>,
    /// `cardLabel`.
    pub card_label: Option<String>,
    /// `responseVersion`.
    pub response_version: Option<ResponseVersion>,
    /// `sections`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub sections: Vec<CardObject>,
    /// `topLevelActions`.
    pub top_level_actions: Option<TopLevelActions>,
    /// `totalCount`.
    pub total_count: Option<i64>,
}

/// Card token, `ObjectToken` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardToken {
    /// `dataType`.
    pub data_type: Option<DataType>,
    /// `label`.
    pub label: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
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

/// Card update, `CardPatchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CardUpdate {
    /// `actions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<CardActions>,
    /// `display`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display: Option<CardDisplay>,
    /// `fetch`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fetch: Option<CardFetchUpdate>,
    /// `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl Default for CardUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl CardUpdate {
    /// Creates the value from its required fields.
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
    pub fn display(mut self, display: impl Into<CardDisplay>) -> Self {
        self.display = Some(display.into());
        self
    }

    /// Sets `fetch`.
    #[must_use]
    pub fn fetch(mut self, fetch: impl Into<CardFetchUpdate>) -> Self {
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

/// The required arguments of [`DisplayOption::new`], by name.
pub struct DisplayOptionArgs<Label, Name> {
    /// `label`.
    pub label: Label,
    /// `name`.
    pub name: Name,
    /// `type`.
    pub r#type: DisplayOptionType,
}

impl DisplayOption {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: DisplayOptionArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self { label: args.label.into(), name: args.name.into(), r#type: Some(args.r#type) }
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

/// I frame action, `IFrameActionBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IFrameAction {
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
    pub primary: Option<Actions>,
    /// `secondary`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub secondary: Vec<Actions>,
    /// `settings`.
    pub settings: Option<IFrameAction>,
}
