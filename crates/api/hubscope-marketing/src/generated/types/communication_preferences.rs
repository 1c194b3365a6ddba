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
    /// The values of legal basis.
    LegalBasis {
        /// `CONSENT_WITH_NOTICE`.
        ConsentWithNotice = "CONSENT_WITH_NOTICE",
        /// `LEGITIMATE_INTEREST_CLIENT`.
        LegitimateInterestClient = "LEGITIMATE_INTEREST_CLIENT",
        /// `LEGITIMATE_INTEREST_OTHER`.
        LegitimateInterestOther = "LEGITIMATE_INTEREST_OTHER",
        /// `LEGITIMATE_INTEREST_PQL`.
        LegitimateInterestPql = "LEGITIMATE_INTEREST_PQL",
        /// `NON_GDPR`.
        NonGdpr = "NON_GDPR",
        /// `PERFORMANCE_OF_CONTRACT`.
        PerformanceOfContract = "PERFORMANCE_OF_CONTRACT",
        /// `PROCESS_AND_STORE`.
        ProcessAndStore = "PROCESS_AND_STORE",
    }
}

hubscope_core::string_enum! {
    /// The values of set status success reason.
    SetStatusSuccessReason {
        /// `NO_STATUS_CHANGE`.
        NoStatusChange = "NO_STATUS_CHANGE",
        /// `REQUESTED_CHANGE_OCCURRED`.
        RequestedChangeOccurred = "REQUESTED_CHANGE_OCCURRED",
        /// `RESUBSCRIBE_OCCURRED`.
        ResubscribeOccurred = "RESUBSCRIBE_OCCURRED",
        /// `UNSUBSCRIBE_FROM_ALL_OCCURRED`.
        UnsubscribeFromAllOccurred = "UNSUBSCRIBE_FROM_ALL_OCCURRED",
    }
}

/// Subscriber opt out, `PublicBulkOptOutFromAllResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriberOptOut {
    /// `statuses`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub statuses: Vec<SubscriptionStatus>,
    /// `subscriberIdString`.
    pub subscriber_id_string: Option<String>,
}

/// Subscriber statuses, `PublicStatusBulkResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriberStatuses {
    /// `statuses`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub statuses: Vec<SubscriptionStatus>,
    /// `subscriberIdString`.
    pub subscriber_id_string: Option<String>,
}

/// Subscriber wide statuses, `PublicWideStatusBulkResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriberWideStatuses {
    /// `subscriberIdString`.
    pub subscriber_id_string: Option<String>,
    /// `wideStatuses`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub wide_statuses: Vec<WideStatus>,
}

hubscope_core::string_enum! {
    /// The values of subscription channel.
    SubscriptionChannel {
        /// `EMAIL`.
        Email = "EMAIL",
    }
}

/// Subscription definition, `SubscriptionDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionDefinition {
    /// `businessUnitId`.
    pub business_unit_id: Option<i64>,
    /// `communicationMethod`.
    pub communication_method: Option<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `isInternal`.
    pub is_internal: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// `subscriptionTranslations`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub subscription_translations: Vec<SubscriptionTranslation>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Subscription links, `LinkGenerationResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionLinks {
    /// `managePreferencesUrl`.
    pub manage_preferences_url: Option<String>,
    /// `subscriberIdString`.
    pub subscriber_id_string: Option<String>,
    /// `unsubscribeAllUrl`.
    pub unsubscribe_all_url: Option<String>,
    /// `unsubscribeSingleUrl`.
    pub unsubscribe_single_url: Option<String>,
}

/// Subscription links create, `LinkGenerationRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionLinksCreate {
    /// `language`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// `subscriberIdString`, required.
    pub subscriber_id_string: String,
    /// `subscriptionId`.
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

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `subscriptionId`.
    #[must_use]
    pub fn subscription_id(mut self, subscription_id: i64) -> Self {
        self.subscription_id = Some(subscription_id);
        self
    }
}

hubscope_core::string_enum! {
    /// The values of subscription state.
    SubscriptionState {
        /// `NOT_SPECIFIED`.
        NotSpecified = "NOT_SPECIFIED",
        /// `SUBSCRIBED`.
        Subscribed = "SUBSCRIBED",
        /// `UNSUBSCRIBED`.
        Unsubscribed = "UNSUBSCRIBED",
    }
}

/// Subscription status, `PublicStatus` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionStatus {
    /// `businessUnitId`.
    pub business_unit_id: Option<i64>,
    /// `channel`.
    pub channel: Option<SubscriptionChannel>,
    /// `legalBasis`.
    pub legal_basis: Option<LegalBasis>,
    /// `legalBasisExplanation`.
    pub legal_basis_explanation: Option<String>,
    /// `setStatusSuccessReason`.
    pub set_status_success_reason: Option<SetStatusSuccessReason>,
    /// `source`.
    pub source: Option<String>,
    /// `status`.
    pub status: Option<SubscriptionState>,
    /// `subscriberIdString`.
    pub subscriber_id_string: Option<String>,
    /// `subscriptionId`.
    pub subscription_id: Option<i64>,
    /// `subscriptionName`.
    pub subscription_name: Option<String>,
    /// `timestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
}

/// Subscription status update, `PartialPublicStatusRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionStatusUpdate {
    /// `channel`, required.
    pub channel: SubscriptionChannel,
    /// `legalBasis`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<LegalBasis>,
    /// `legalBasisExplanation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_basis_explanation: Option<String>,
    /// `statusState`, required.
    pub status_state: SubscriptionState,
    /// `subscriptionId`, required.
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

    /// Sets `legalBasis`.
    #[must_use]
    pub fn legal_basis(mut self, legal_basis: LegalBasis) -> Self {
        self.legal_basis = Some(legal_basis);
        self
    }

    /// Sets `legalBasisExplanation`.
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
    /// `channel`, required.
    pub channel: SubscriptionChannel,
    /// `legalBasis`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<LegalBasis>,
    /// `legalBasisExplanation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_basis_explanation: Option<String>,
    /// `statusState`, required.
    pub status_state: SubscriptionState,
    /// `subscriberIdString`, required.
    pub subscriber_id_string: String,
    /// `subscriptionId`, required.
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

    /// Sets `legalBasis`.
    #[must_use]
    pub fn legal_basis(mut self, legal_basis: LegalBasis) -> Self {
        self.legal_basis = Some(legal_basis);
        self
    }

    /// Sets `legalBasisExplanation`.
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
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `description`.
    pub description: Option<String>,
    /// `languageCode`.
    pub language_code: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `subscriptionId`.
    pub subscription_id: Option<i64>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Wide status, `PublicWideStatus` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WideStatus {
    /// `businessUnitId`.
    pub business_unit_id: Option<i64>,
    /// `channel`.
    pub channel: Option<SubscriptionChannel>,
    /// `status`.
    pub status: Option<SubscriptionState>,
    /// `subscriberIdString`.
    pub subscriber_id_string: Option<String>,
    /// `timestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
    /// `wideStatusType`.
    pub wide_status_type: Option<WideStatusType>,
}

hubscope_core::string_enum! {
    /// The values of wide status type.
    WideStatusType {
        /// `BUSINESS_UNIT_WIDE`.
        BusinessUnitWide = "BUSINESS_UNIT_WIDE",
        /// `PORTAL_WIDE`.
        PortalWide = "PORTAL_WIDE",
    }
}
