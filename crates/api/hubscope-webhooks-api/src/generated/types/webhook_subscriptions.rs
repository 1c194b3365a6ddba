//! Types of `webhook_subscriptions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{__private::optional_timestamp, Timestamp};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    EventType {
        COMPANY_ASSOCIATION_CHANGE = "company.associationChange",
        COMPANY_CREATION = "company.creation",
        COMPANY_DELETION = "company.deletion",
        COMPANY_MERGE = "company.merge",
        COMPANY_PROPERTY_CHANGE = "company.propertyChange",
        COMPANY_RESTORE = "company.restore",
        CONTACT_ASSOCIATION_CHANGE = "contact.associationChange",
        CONTACT_CREATION = "contact.creation",
        CONTACT_DELETION = "contact.deletion",
        CONTACT_MERGE = "contact.merge",
        CONTACT_PRIVACY_DELETION = "contact.privacyDeletion",
        CONTACT_PROPERTY_CHANGE = "contact.propertyChange",
        CONTACT_RESTORE = "contact.restore",
        CONVERSATION_CREATION = "conversation.creation",
        CONVERSATION_DELETION = "conversation.deletion",
        CONVERSATION_NEW_MESSAGE = "conversation.newMessage",
        CONVERSATION_PRIVACY_DELETION = "conversation.privacyDeletion",
        CONVERSATION_PROPERTY_CHANGE = "conversation.propertyChange",
        DEAL_ASSOCIATION_CHANGE = "deal.associationChange",
        DEAL_CREATION = "deal.creation",
        DEAL_DELETION = "deal.deletion",
        DEAL_MERGE = "deal.merge",
        DEAL_PROPERTY_CHANGE = "deal.propertyChange",
        DEAL_RESTORE = "deal.restore",
        EVENT_COMPLETED = "event.completed",
        LINE_ITEM_ASSOCIATION_CHANGE = "line_item.associationChange",
        LINE_ITEM_CREATION = "line_item.creation",
        LINE_ITEM_DELETION = "line_item.deletion",
        LINE_ITEM_MERGE = "line_item.merge",
        LINE_ITEM_PROPERTY_CHANGE = "line_item.propertyChange",
        LINE_ITEM_RESTORE = "line_item.restore",
        OBJECT_ASSOCIATION_CHANGE = "object.associationChange",
        OBJECT_CREATION = "object.creation",
        OBJECT_DELETION = "object.deletion",
        OBJECT_MERGE = "object.merge",
        OBJECT_PROPERTY_CHANGE = "object.propertyChange",
        OBJECT_RESTORE = "object.restore",
        PRODUCT_CREATION = "product.creation",
        PRODUCT_DELETION = "product.deletion",
        PRODUCT_MERGE = "product.merge",
        PRODUCT_PROPERTY_CHANGE = "product.propertyChange",
        PRODUCT_RESTORE = "product.restore",
        TICKET_ASSOCIATION_CHANGE = "ticket.associationChange",
        TICKET_CREATION = "ticket.creation",
        TICKET_DELETION = "ticket.deletion",
        TICKET_MERGE = "ticket.merge",
        TICKET_PROPERTY_CHANGE = "ticket.propertyChange",
        TICKET_RESTORE = "ticket.restore",
    }
}

/// Settings, `SettingsResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Settings {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// HTTPS address to which HubSpot sends.
    pub target_url: Option<String>,
    pub throttling: Option<ThrottlingSettings>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Settings update, `SettingsChangeRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SettingsUpdate {
    /// HTTPS address to which HubSpot sends.
    pub target_url: String,
    pub throttling: ThrottlingSettings,
}

impl SettingsUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(target_url: impl Into<String>, throttling: impl Into<ThrottlingSettings>) -> Self {
        Self { target_url: target_url.into(), throttling: throttling.into() }
    }
}

/// Subscription batch update, `SubscriptionBatchUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SubscriptionBatchUpdate {
    /// Tells whether it is in use; an inactive webhook subscription sends nothing.
    pub active: bool,
    /// Identifier, unique among items of its kind.
    pub id: i64,
}

/// The required arguments of [`SubscriptionBatchUpdate::new`], by name.
pub struct SubscriptionBatchUpdateArgs {
    /// Tells whether it is in use; an inactive webhook subscription sends nothing.
    pub active: bool,
    /// Identifier, unique among items of its kind.
    pub id: i64,
}

impl SubscriptionBatchUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: SubscriptionBatchUpdateArgs) -> Self {
        Self { active: args.active, id: args.id }
    }
}

/// Subscription create, `SubscriptionCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionCreate {
    /// Tells whether it is in use; an inactive webhook subscription sends nothing.
    pub active: bool,
    /// Change that is reported, as object and action, such as `contact.creation` or
    /// `deal.propertyChange`.
    pub event_type: EventType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type_name: Option<String>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_type_id: Option<String>,
    /// Internal name, such as `lifecyclestage`; it is not the label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_name: Option<String>,
}

/// The required arguments of [`SubscriptionCreate::new`], by name.
pub struct SubscriptionCreateArgs {
    /// Tells whether it is in use; an inactive webhook subscription sends nothing.
    pub active: bool,
    /// Change that is reported, as object and action, such as `contact.creation` or
    /// `deal.propertyChange`.
    pub event_type: EventType,
}

impl SubscriptionCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: SubscriptionCreateArgs) -> Self {
        Self {
            active: args.active,
            event_type: args.event_type,
            event_type_name: None,
            object_type_id: None,
            property_name: None,
        }
    }

    #[must_use]
    pub fn event_type_name(mut self, event_type_name: impl Into<String>) -> Self {
        self.event_type_name = Some(event_type_name.into());
        self
    }

    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[must_use]
    pub fn object_type_id(mut self, object_type_id: impl Into<String>) -> Self {
        self.object_type_id = Some(object_type_id.into());
        self
    }

    /// Internal name, such as `lifecyclestage`; it is not the label.
    #[must_use]
    pub fn property_name(mut self, property_name: impl Into<String>) -> Self {
        self.property_name = Some(property_name.into());
        self
    }
}

/// Subscription update, `SubscriptionPatchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SubscriptionUpdate {
    /// Tells whether it is in use; an inactive webhook subscription sends nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}

impl Default for SubscriptionUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl SubscriptionUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { active: None }
    }

    /// Tells whether it is in use; an inactive webhook subscription sends nothing.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

/// Throttling settings, `ThrottlingSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThrottlingSettings {
    #[serde(default)]
    pub max_concurrent_requests: i64,
}

impl ThrottlingSettings {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(max_concurrent_requests: i64) -> Self {
        Self { max_concurrent_requests }
    }
}

/// Webhook subscriptions subscription, `SubscriptionResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookSubscriptionsSubscription {
    /// Tells whether it is in use; an inactive webhook subscription sends nothing.
    pub active: Option<bool>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Change that is reported, as object and action, such as `contact.creation` or
    /// `deal.propertyChange`.
    pub event_type: Option<EventType>,
    pub event_type_name: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    /// Internal name, such as `lifecyclestage`; it is not the label.
    pub property_name: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}
