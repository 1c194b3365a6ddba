//! Types of `single_send`, `transactional_single_send`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{__private::optional_timestamp, __private::serde_json::Value, Timestamp};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Email send status, `EmailSendStatusView` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailSendStatus {
    /// Time at which processing of the whole batch ended.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub completed_at: Option<Timestamp>,
    pub event_id: Option<EventId>,
    /// Explanation in words; its wording may change.
    pub message: Option<String>,
    /// Time at which the batch was received.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub requested_at: Option<Timestamp>,
    pub send_result: Option<SendResult>,
    /// Time at which processing of the batch began.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub started_at: Option<Timestamp>,
    /// Progress or outcome; results of a batch are final when it is `COMPLETE`.
    pub status: Option<SendStatus>,
    pub status_id: Option<String>,
}

/// Event id, `EventIdView` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EventId {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    SendResult {
        ADDRESS_LIST_BOMBED = "ADDRESS_LIST_BOMBED",
        ADDRESS_ONLY_ACCEPTED_ON_PROD = "ADDRESS_ONLY_ACCEPTED_ON_PROD",
        ADDRESS_OPTED_OUT = "ADDRESS_OPTED_OUT",
        ATTACHMENT_DOWNLOAD_QUEUE_FULL = "ATTACHMENT_DOWNLOAD_QUEUE_FULL",
        BLOCKED_ADDRESS = "BLOCKED_ADDRESS",
        BLOCKED_DOMAIN = "BLOCKED_DOMAIN",
        BRAND_RECIPIENT_FATIGUE_SUPPRESSED = "BRAND_RECIPIENT_FATIGUE_SUPPRESSED",
        CAMPAIGN_CANCELLED = "CAMPAIGN_CANCELLED",
        CANCELLED_ABUSE = "CANCELLED_ABUSE",
        CONTACT_VIEW_PERMISSION = "CONTACT_VIEW_PERMISSION",
        CORRUPT_INPUT = "CORRUPT_INPUT",
        EMAIL_DISABLED = "EMAIL_DISABLED",
        EMAIL_UNCONFIRMED = "EMAIL_UNCONFIRMED",
        GDPR_DOI_ENABLED = "GDPR_DOI_ENABLED",
        GRAYMAIL_SUPPRESSED = "GRAYMAIL_SUPPRESSED",
        HUBL_LIMIT_EXCEEDED = "HUBL_LIMIT_EXCEEDED",
        IDEMPOTENT_FAIL = "IDEMPOTENT_FAIL",
        IDEMPOTENT_IGNORE = "IDEMPOTENT_IGNORE",
        INVALID_APP_ID_ATTRIBUTION = "INVALID_APP_ID_ATTRIBUTION",
        INVALID_FROM_ADDRESS = "INVALID_FROM_ADDRESS",
        INVALID_TO_ADDRESS = "INVALID_TO_ADDRESS",
        LOW_CONTACT_QUALITY_SCORE = "LOW_CONTACT_QUALITY_SCORE",
        MARKETING_ACTIVATION_DISALLOWED = "MARKETING_ACTIVATION_DISALLOWED",
        MISSING_CONTENT = "MISSING_CONTENT",
        MISSING_REQUIRED_PARAMETER = "MISSING_REQUIRED_PARAMETER",
        MISSING_TEMPLATE_PROPERTIES = "MISSING_TEMPLATE_PROPERTIES",
        MTA_IGNORE = "MTA_IGNORE",
        NON_MARKETABLE_CONTACT = "NON_MARKETABLE_CONTACT",
        PORTAL_AUTHENTICATION_FAILURE = "PORTAL_AUTHENTICATION_FAILURE",
        PORTAL_EXPIRED = "PORTAL_EXPIRED",
        PORTAL_MISSING_MARKETING_SCOPE = "PORTAL_MISSING_MARKETING_SCOPE",
        PORTAL_NOT_AUTHORIZED_FOR_APPLICATION = "PORTAL_NOT_AUTHORIZED_FOR_APPLICATION",
        PORTAL_OVER_LIMIT = "PORTAL_OVER_LIMIT",
        PORTAL_SUSPENDED = "PORTAL_SUSPENDED",
        PREVIOUS_SPAM = "PREVIOUS_SPAM",
        PREVIOUSLY_BOUNCED = "PREVIOUSLY_BOUNCED",
        PREVIOUSLY_UNSUBSCRIBED_BRAND = "PREVIOUSLY_UNSUBSCRIBED_BRAND",
        PREVIOUSLY_UNSUBSCRIBED_BUSINESS_UNIT = "PREVIOUSLY_UNSUBSCRIBED_BUSINESS_UNIT",
        PREVIOUSLY_UNSUBSCRIBED_MESSAGE = "PREVIOUSLY_UNSUBSCRIBED_MESSAGE",
        PREVIOUSLY_UNSUBSCRIBED_PORTAL = "PREVIOUSLY_UNSUBSCRIBED_PORTAL",
        QUARANTINED_ADDRESS = "QUARANTINED_ADDRESS",
        QUEUED = "QUEUED",
        RECIPIENT_FATIGUE_SUPPRESSED = "RECIPIENT_FATIGUE_SUPPRESSED",
        SENT = "SENT",
        TEMPLATE_RENDER_EXCEPTION = "TEMPLATE_RENDER_EXCEPTION",
        THROTTLED = "THROTTLED",
        TOO_MANY_RECIPIENTS = "TOO_MANY_RECIPIENTS",
        UBB_GOVERNANCE_MISSING = "UBB_GOVERNANCE_MISSING",
        UNCONFIGURED_SENDING_DOMAIN = "UNCONFIGURED_SENDING_DOMAIN",
        UNDELIVERABLE = "UNDELIVERABLE",
        VALIDATION_FAILED = "VALIDATION_FAILED",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SendStatus {
        Canceled = "CANCELED",
        Complete = "COMPLETE",
        Pending = "PENDING",
        Processing = "PROCESSING",
    }
}

/// Single send, `PublicSingleSendRequestEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SingleSend {
    pub contact_properties: BTreeMap<String, String>,
    /// Values that the email template reads as `custom.NAME`; not stored on the contact.
    pub custom_properties: BTreeMap<String, Value>,
    /// ID of the marketing email, as its URL in HubSpot shows it.
    pub email_id: i64,
    /// Recipient, sender and headers.
    pub message: SingleSendEmail,
}

impl SingleSend {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        contact_properties: BTreeMap<String, String>,
        custom_properties: BTreeMap<String, Value>,
        email_id: i64,
        message: impl Into<SingleSendEmail>,
    ) -> Self {
        Self { contact_properties, custom_properties, email_id, message: message.into() }
    }
}

/// Single send email, `PublicSingleSendEmail` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SingleSendEmail {
    pub bcc: Vec<String>,
    pub cc: Vec<String>,
    /// Sender, as an address or as `Name <address>`. Replaces that of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    pub reply_to: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_id: Option<String>,
    /// Address of the recipient.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// The required arguments of [`SingleSendEmail::new`], by name.
pub struct SingleSendEmailArgs<Bcc, Cc, ReplyTo> {
    pub bcc: Bcc,
    pub cc: Cc,
    pub reply_to: ReplyTo,
}

impl SingleSendEmail {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: SingleSendEmailArgs<
            impl IntoIterator<Item = impl Into<String>>,
            impl IntoIterator<Item = impl Into<String>>,
            impl IntoIterator<Item = impl Into<String>>,
        >,
    ) -> Self {
        Self {
            bcc: args.bcc.into_iter().map(Into::into).collect(),
            cc: args.cc.into_iter().map(Into::into).collect(),
            from: None,
            reply_to: args.reply_to.into_iter().map(Into::into).collect(),
            send_id: None,
            to: None,
        }
    }

    /// Sender, as an address or as `Name <address>`. Replaces that of the template.
    #[must_use]
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    #[must_use]
    pub fn send_id(mut self, send_id: impl Into<String>) -> Self {
        self.send_id = Some(send_id.into());
        self
    }

    /// Address of the recipient.
    #[must_use]
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }
}
