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
    pub cancel_button_label: Option<String>,
    pub confirm_button_label: Option<String>,
    pub prompt: Option<String>,
}

/// Action hook action, `ActionHookActionBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionHookAction {
    pub confirmation: Option<ActionConfirmation>,
    pub http_method: Option<HttpMethod>,
    /// Text that people see.
    pub label: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub property_names_included: Vec<String>,
    /// Web address.
    pub url: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ActionType {
        Create = "CREATE",
        Delete = "DELETE",
        Update = "UPDATE",
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    Actions [deserialize compare] ("type") {
        ActionHook(ActionHookAction) = "ACTION_HOOK",
        Iframe(IFrameAction) = "IFRAME",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AuthSource {
        App = "APP",
        External = "EXTERNAL",
        Internal = "INTERNAL",
    }
}

/// Card, `PublicCardResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Card {
    /// Buttons and links that the card offers.
    pub actions: Option<CardActions>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub audit_history: Vec<CardAudit>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub display: Option<CardDisplay>,
    pub fetch: Option<CardFetchBody>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Heading that people see.
    pub title: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Card actions, `CardActions` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardActions {
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
    pub action_type: Option<ActionType>,
    pub application_id: Option<i64>,
    pub auth_source: Option<AuthSource>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub changed_at: Option<Timestamp>,
    pub initiating_user_id: Option<i64>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<i64>,
}

/// Card create, `CardCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CardCreate {
    /// Buttons and links that the card offers.
    pub actions: CardActions,
    pub display: CardDisplay,
    pub fetch: CardFetch,
    /// Heading that people see.
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
    /// Definitions of the values that the card shows, in their order.
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
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_type: Option<DataType>,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Choices that the value can take.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<DisplayOption>,
}

/// The required arguments of [`CardDisplayProperty::new`], by name.
pub struct CardDisplayPropertyArgs<Label, Name, Options> {
    pub data_type: DataType,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Choices that the value can take.
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
    pub card_type: CardType,
    /// Object types for which it is offered.
    pub object_types: Vec<CardObjectType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serverless_function: Option<String>,
    /// HTTPS address to which HubSpot sends.
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
    /// Object types for which it is offered.
    #[serde(default, deserialize_with = "null_as_default")]
    pub object_types: Vec<CardObjectType>,
    /// HTTPS address to which HubSpot sends.
    pub target_url: Option<String>,
}

/// Card fetch update, `CardFetchBodyPatch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardFetchUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_type: Option<CardType>,
    /// Object types for which it is offered.
    pub object_types: Vec<CardObjectType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serverless_function: Option<String>,
    /// HTTPS address to which HubSpot sends.
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

    #[must_use]
    pub fn card_type(mut self, card_type: CardType) -> Self {
        self.card_type = Some(card_type);
        self
    }

    #[must_use]
    pub fn serverless_function(mut self, serverless_function: impl Into<String>) -> Self {
        self.serverless_function = Some(serverless_function.into());
        self
    }

    /// HTTPS address to which HubSpot sends.
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
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub ended_at: Option<Timestamp>,
    /// Explanation in words; its wording may change.
    pub message: Option<String>,
    pub remaining_portal_count: Option<i64>,
    /// Time at which processing of the batch began.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub started_at: Option<Timestamp>,
    pub total_portal_count: Option<i64>,
}

/// Card migrate views request, `CardMigrateViewsRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardMigrateViewsRequest {
    pub allow_duplicate_app_card_ids: bool,
    pub app_card_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub helpdesk_app_card_id: Option<i64>,
    pub legacy_crm_card_id: i64,
}

/// The required arguments of [`CardMigrateViewsRequest::new`], by name.
pub struct CardMigrateViewsRequestArgs {
    pub allow_duplicate_app_card_ids: bool,
    pub app_card_id: i64,
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
    /// Buttons and links of this row of the card.
    #[serde(default, deserialize_with = "null_as_default")]
    pub actions: Vec<Actions>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub link_url: Option<String>,
    /// Heading that people see.
    pub title: Option<String>,
    /// Placeholders of the template, with their values in an event.
    #[serde(default, deserialize_with = "null_as_default")]
    pub tokens: Vec<CardToken>,
}

/// Card object type, `CardObjectTypeBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardObjectType {
    /// Internal identifier or title. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<CardObjectTypeName>,
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
    /// Values that HubSpot documents; any other is kept as text.
    CardObjectTypeName {
        Companies = "companies",
        Contacts = "contacts",
        Deals = "deals",
        MarketingEvents = "marketing_events",
        Tickets = "tickets",
    }
}

/// Card payload, `IntegratorCardPayloadResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardPayload {
    pub all_items_link_url: Option<String>,
    pub card_label: Option<String>,
    pub response_version: Option<ResponseVersion>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub sections: Vec<CardObject>,
    pub top_level_actions: Option<TopLevelActions>,
    pub total_count: Option<i64>,
}

/// Card token, `ObjectToken` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardToken {
    pub data_type: Option<DataType>,
    /// Text that people see.
    pub label: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Content that is stored or compared with.
    pub value: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    CardType {
        External = "EXTERNAL",
        Serverless = "SERVERLESS",
    }
}

/// Card update, `CardPatchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CardUpdate {
    /// Buttons and links that the card offers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<CardActions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display: Option<CardDisplay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fetch: Option<CardFetchUpdate>,
    /// Heading that people see.
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

    /// Buttons and links that the card offers.
    #[must_use]
    pub fn actions(mut self, actions: impl Into<CardActions>) -> Self {
        self.actions = Some(actions.into());
        self
    }

    #[must_use]
    pub fn display(mut self, display: impl Into<CardDisplay>) -> Self {
        self.display = Some(display.into());
        self
    }

    #[must_use]
    pub fn fetch(mut self, fetch: impl Into<CardFetchUpdate>) -> Self {
        self.fetch = Some(fetch.into());
        self
    }

    /// Heading that people see.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DataType {
        Boolean = "BOOLEAN",
        Currency = "CURRENCY",
        Date = "DATE",
        Datetime = "DATETIME",
        Email = "EMAIL",
        Link = "LINK",
        Numeric = "NUMERIC",
        Status = "STATUS",
        String = "STRING",
    }
}

/// Display option, `DisplayOption` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisplayOption {
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Kind, which decides the meaning of the other fields. Required when sent; can be absent from
    /// a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DisplayOptionType>,
}

/// The required arguments of [`DisplayOption::new`], by name.
pub struct DisplayOptionArgs<Label, Name> {
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Kind, which decides the meaning of the other fields.
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
    /// Values that HubSpot documents; any other is kept as text.
    DisplayOptionType {
        Danger = "DANGER",
        Default = "DEFAULT",
        Info = "INFO",
        Success = "SUCCESS",
        Warning = "WARNING",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    HttpMethod {
        Connect = "CONNECT",
        Delete = "DELETE",
        Get = "GET",
        Head = "HEAD",
        Options = "OPTIONS",
        Patch = "PATCH",
        Post = "POST",
        Put = "PUT",
        Trace = "TRACE",
    }
}

/// I frame action, `IFrameActionBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IFrameAction {
    /// Height in pixels.
    pub height: Option<i64>,
    /// Text that people see.
    pub label: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub property_names_included: Vec<String>,
    /// Web address.
    pub url: Option<String>,
    /// Width in pixels.
    pub width: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ResponseVersion {
        V1 = "v1",
        V3 = "v3",
    }
}

/// Top level actions, `TopLevelActions` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TopLevelActions {
    pub primary: Option<Actions>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub secondary: Vec<Actions>,
    pub settings: Option<IFrameAction>,
}
