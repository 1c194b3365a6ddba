//! Types of `communication_preferences`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    LegalBasis {
        ConsentWithNotice = "CONSENT_WITH_NOTICE",
        LegitimateInterestClient = "LEGITIMATE_INTEREST_CLIENT",
        LegitimateInterestOther = "LEGITIMATE_INTEREST_OTHER",
        LegitimateInterestPql = "LEGITIMATE_INTEREST_PQL",
        NonGdpr = "NON_GDPR",
        PerformanceOfContract = "PERFORMANCE_OF_CONTRACT",
        ProcessAndStore = "PROCESS_AND_STORE",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SetStatusSuccessReason {
        NoStatusChange = "NO_STATUS_CHANGE",
        RequestedChangeOccurred = "REQUESTED_CHANGE_OCCURRED",
        ResubscribeOccurred = "RESUBSCRIBE_OCCURRED",
        UnsubscribeFromAllOccurred = "UNSUBSCRIBE_FROM_ALL_OCCURRED",
    }
}

/// Subscriber opt out, `PublicBulkOptOutFromAllResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriberOptOut {
    #[serde(default, deserialize_with = "null_as_default")]
    pub statuses: Vec<SubscriptionStatus>,
    /// Identifier of the subscriber: for the channel `EMAIL`, an email address.
    pub subscriber_id_string: Option<String>,
}

/// Subscriber statuses, `PublicStatusBulkResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriberStatuses {
    #[serde(default, deserialize_with = "null_as_default")]
    pub statuses: Vec<SubscriptionStatus>,
    /// Identifier of the subscriber: for the channel `EMAIL`, an email address.
    pub subscriber_id_string: Option<String>,
}

/// Subscriber wide statuses, `PublicWideStatusBulkResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriberWideStatuses {
    /// Identifier of the subscriber: for the channel `EMAIL`, an email address.
    pub subscriber_id_string: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub wide_statuses: Vec<WideStatus>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SubscriptionChannel {
        Email = "EMAIL",
    }
}

/// Subscription definition, `SubscriptionDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionDefinition {
    /// ID of the brand that it belongs to; 0 is the account's own.
    pub business_unit_id: Option<i64>,
    pub communication_method: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub is_active: Option<bool>,
    pub is_default: Option<bool>,
    pub is_internal: Option<bool>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub purpose: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub subscription_translations: Vec<SubscriptionTranslation>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Subscription links, `LinkGenerationResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionLinks {
    pub manage_preferences_url: Option<String>,
    /// Identifier of the subscriber: for the channel `EMAIL`, an email address.
    pub subscriber_id_string: Option<String>,
    pub unsubscribe_all_url: Option<String>,
    pub unsubscribe_single_url: Option<String>,
}

/// Subscription links create, `LinkGenerationRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionLinksCreate {
    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Identifier of the subscriber: for the channel `EMAIL`, an email address.
    pub subscriber_id_string: String,
    /// ID of the subscription type that people agree to or decline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<i64>,
}

impl SubscriptionLinksCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(subscriber_id_string: impl Into<String>) -> Self {
        Self {
            language: None,
            subscriber_id_string: subscriber_id_string.into(),
            subscription_id: None,
        }
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// ID of the subscription type that people agree to or decline.
    #[must_use]
    pub fn subscription_id(mut self, subscription_id: i64) -> Self {
        self.subscription_id = Some(subscription_id);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SubscriptionState {
        NotSpecified = "NOT_SPECIFIED",
        Subscribed = "SUBSCRIBED",
        Unsubscribed = "UNSUBSCRIBED",
    }
}

/// Subscription status, `PublicStatus` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionStatus {
    /// ID of the brand that it belongs to; 0 is the account's own.
    pub business_unit_id: Option<i64>,
    /// Medium of the communication; HubSpot knows only `EMAIL` for subscriptions.
    pub channel: Option<SubscriptionChannel>,
    pub legal_basis: Option<LegalBasis>,
    pub legal_basis_explanation: Option<String>,
    pub set_status_success_reason: Option<SetStatusSuccessReason>,
    /// Part of HubSpot, or the app, that it comes from.
    pub source: Option<String>,
    /// Decision of the subscriber about this kind of communication.
    pub status: Option<SubscriptionState>,
    /// Identifier of the subscriber: for the channel `EMAIL`, an email address.
    pub subscriber_id_string: Option<String>,
    /// ID of the subscription type that people agree to or decline.
    pub subscription_id: Option<i64>,
    pub subscription_name: Option<String>,
    /// Time at which it happened or was set.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
}

/// Subscription status update, `PartialPublicStatusRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionStatusUpdate {
    /// Medium of the communication; HubSpot knows only `EMAIL` for subscriptions.
    pub channel: SubscriptionChannel,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<LegalBasis>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_basis_explanation: Option<String>,
    pub status_state: SubscriptionState,
    /// ID of the subscription type that people agree to or decline.
    pub subscription_id: i64,
}

impl SubscriptionStatusUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        channel: SubscriptionChannel,
        status_state: SubscriptionState,
        subscription_id: i64,
    ) -> Self {
        Self {
            channel,
            legal_basis: None,
            legal_basis_explanation: None,
            status_state,
            subscription_id,
        }
    }

    #[must_use]
    pub fn legal_basis(mut self, legal_basis: LegalBasis) -> Self {
        self.legal_basis = Some(legal_basis);
        self
    }

    #[must_use]
    pub fn legal_basis_explanation(mut self, legal_basis_explanation: impl Into<String>) -> Self {
        self.legal_basis_explanation = Some(legal_basis_explanation.into());
        self
    }
}

/// Subscription status write, `PublicStatusRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionStatusWrite {
    /// Medium of the communication; HubSpot knows only `EMAIL` for subscriptions.
    pub channel: SubscriptionChannel,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<LegalBasis>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_basis_explanation: Option<String>,
    pub status_state: SubscriptionState,
    /// Identifier of the subscriber: for the channel `EMAIL`, an email address.
    pub subscriber_id_string: String,
    /// ID of the subscription type that people agree to or decline.
    pub subscription_id: i64,
}

impl SubscriptionStatusWrite {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        channel: SubscriptionChannel,
        status_state: SubscriptionState,
        subscriber_id_string: impl Into<String>,
        subscription_id: i64,
    ) -> Self {
        Self {
            channel,
            legal_basis: None,
            legal_basis_explanation: None,
            status_state,
            subscriber_id_string: subscriber_id_string.into(),
            subscription_id,
        }
    }

    #[must_use]
    pub fn legal_basis(mut self, legal_basis: LegalBasis) -> Self {
        self.legal_basis = Some(legal_basis);
        self
    }

    #[must_use]
    pub fn legal_basis_explanation(mut self, legal_basis_explanation: impl Into<String>) -> Self {
        self.legal_basis_explanation = Some(legal_basis_explanation.into());
        self
    }
}

/// Subscription translation, `PublicSubscriptionTranslation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionTranslation {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    pub language_code: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// ID of the subscription type that people agree to or decline.
    pub subscription_id: Option<i64>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Wide status, `PublicWideStatus` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WideStatus {
    /// ID of the brand that it belongs to; 0 is the account's own.
    pub business_unit_id: Option<i64>,
    /// Medium of the communication; HubSpot knows only `EMAIL` for subscriptions.
    pub channel: Option<SubscriptionChannel>,
    /// Decision of the subscriber about all communication.
    pub status: Option<SubscriptionState>,
    /// Identifier of the subscriber: for the channel `EMAIL`, an email address.
    pub subscriber_id_string: Option<String>,
    /// Time at which it happened or was set.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
    pub wide_status_type: Option<WideStatusType>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    WideStatusType {
        BusinessUnitWide = "BUSINESS_UNIT_WIDE",
        PortalWide = "PORTAL_WIDE",
    }
}
