//! Types of `webhook_subscriptions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{__private::optional_timestamp, Timestamp};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_constants! {
    /// One of the many values of event type.
    EventType {
        /// `company.associationChange`.
        COMPANY_ASSOCIATION_CHANGE = "company.associationChange",
        /// `company.creation`.
        COMPANY_CREATION = "company.creation",
        /// `company.deletion`.
        COMPANY_DELETION = "company.deletion",
        /// `company.merge`.
        COMPANY_MERGE = "company.merge",
        /// `company.propertyChange`.
        COMPANY_PROPERTY_CHANGE = "company.propertyChange",
        /// `company.restore`.
        COMPANY_RESTORE = "company.restore",
        /// `contact.associationChange`.
        CONTACT_ASSOCIATION_CHANGE = "contact.associationChange",
        /// `contact.creation`.
        CONTACT_CREATION = "contact.creation",
        /// `contact.deletion`.
        CONTACT_DELETION = "contact.deletion",
        /// `contact.merge`.
        CONTACT_MERGE = "contact.merge",
        /// `contact.privacyDeletion`.
        CONTACT_PRIVACY_DELETION = "contact.privacyDeletion",
        /// `contact.propertyChange`.
        CONTACT_PROPERTY_CHANGE = "contact.propertyChange",
        /// `contact.restore`.
        CONTACT_RESTORE = "contact.restore",
        /// `conversation.creation`.
        CONVERSATION_CREATION = "conversation.creation",
        /// `conversation.deletion`.
        CONVERSATION_DELETION = "conversation.deletion",
        /// `conversation.newMessage`.
        CONVERSATION_NEW_MESSAGE = "conversation.newMessage",
        /// `conversation.privacyDeletion`.
        CONVERSATION_PRIVACY_DELETION = "conversation.privacyDeletion",
        /// `conversation.propertyChange`.
        CONVERSATION_PROPERTY_CHANGE = "conversation.propertyChange",
        /// `deal.associationChange`.
        DEAL_ASSOCIATION_CHANGE = "deal.associationChange",
        /// `deal.creation`.
        DEAL_CREATION = "deal.creation",
        /// `deal.deletion`.
        DEAL_DELETION = "deal.deletion",
        /// `deal.merge`.
        DEAL_MERGE = "deal.merge",
        /// `deal.propertyChange`.
        DEAL_PROPERTY_CHANGE = "deal.propertyChange",
        /// `deal.restore`.
        DEAL_RESTORE = "deal.restore",
        /// `event.completed`.
        EVENT_COMPLETED = "event.completed",
        /// `line_item.associationChange`.
        LINE_ITEM_ASSOCIATION_CHANGE = "line_item.associationChange",
        /// `line_item.creation`.
        LINE_ITEM_CREATION = "line_item.creation",
        /// `line_item.deletion`.
        LINE_ITEM_DELETION = "line_item.deletion",
        /// `line_item.merge`.
        LINE_ITEM_MERGE = "line_item.merge",
        /// `line_item.propertyChange`.
        LINE_ITEM_PROPERTY_CHANGE = "line_item.propertyChange",
        /// `line_item.restore`.
        LINE_ITEM_RESTORE = "line_item.restore",
        /// `object.associationChange`.
        OBJECT_ASSOCIATION_CHANGE = "object.associationChange",
        /// `object.creation`.
        OBJECT_CREATION = "object.creation",
        /// `object.deletion`.
        OBJECT_DELETION = "object.deletion",
        /// `object.merge`.
        OBJECT_MERGE = "object.merge",
        /// `object.propertyChange`.
        OBJECT_PROPERTY_CHANGE = "object.propertyChange",
        /// `object.restore`.
        OBJECT_RESTORE = "object.restore",
        /// `product.creation`.
        PRODUCT_CREATION = "product.creation",
        /// `product.deletion`.
        PRODUCT_DELETION = "product.deletion",
        /// `product.merge`.
        PRODUCT_MERGE = "product.merge",
        /// `product.propertyChange`.
        PRODUCT_PROPERTY_CHANGE = "product.propertyChange",
        /// `product.restore`.
        PRODUCT_RESTORE = "product.restore",
        /// `ticket.associationChange`.
        TICKET_ASSOCIATION_CHANGE = "ticket.associationChange",
        /// `ticket.creation`.
        TICKET_CREATION = "ticket.creation",
        /// `ticket.deletion`.
        TICKET_DELETION = "ticket.deletion",
        /// `ticket.merge`.
        TICKET_MERGE = "ticket.merge",
        /// `ticket.propertyChange`.
        TICKET_PROPERTY_CHANGE = "ticket.propertyChange",
        /// `ticket.restore`.
        TICKET_RESTORE = "ticket.restore",
    }
}

/// Settings, `SettingsResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Settings {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `targetUrl`.
    pub target_url: Option<String>,
    /// `throttling`.
    pub throttling: Option<ThrottlingSettings>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Settings update, `SettingsChangeRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SettingsUpdate {
    /// `targetUrl`, required.
    pub target_url: String,
    /// `throttling`, required.
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
    /// `active`, required.
    pub active: bool,
    /// `id`, required.
    pub id: i64,
}

/// The required arguments of [`SubscriptionBatchUpdate::new`], by name.
pub struct SubscriptionBatchUpdateArgs {
    /// `active`.
    pub active: bool,
    /// `id`.
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
    /// `active`, required.
    pub active: bool,
    /// `eventType`, required.
    pub event_type: EventType,
    /// `eventTypeName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type_name: Option<String>,
    /// `objectTypeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_type_id: Option<String>,
    /// `propertyName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_name: Option<String>,
}

/// The required arguments of [`SubscriptionCreate::new`], by name.
pub struct SubscriptionCreateArgs {
    /// `active`.
    pub active: bool,
    /// `eventType`.
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

    /// Sets `eventTypeName`.
    #[must_use]
    pub fn event_type_name(mut self, event_type_name: impl Into<String>) -> Self {
        self.event_type_name = Some(event_type_name.into());
        self
    }

    /// Sets `objectTypeId`.
    #[must_use]
    pub fn object_type_id(mut self, object_type_id: impl Into<String>) -> Self {
        self.object_type_id = Some(object_type_id.into());
        self
    }

    /// Sets `propertyName`.
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
    /// `active`.
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

    /// Sets `active`.
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
    /// `maxConcurrentRequests`, required.
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
    /// `active`.
    pub active: Option<bool>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `eventType`.
    pub event_type: Option<EventType>,
    /// `eventTypeName`.
    pub event_type_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `propertyName`.
    pub property_name: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}
