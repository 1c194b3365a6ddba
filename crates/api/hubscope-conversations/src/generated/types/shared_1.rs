//! Types of `conversations`, `custom_channels`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Channel account, `PublicChannelAccount` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChannelAccount {
    /// `active`.
    pub active: Option<bool>,
    /// `archived`.
    pub archived: Option<bool>,
    /// `archivedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// `authorized`.
    pub authorized: Option<bool>,
    /// `channelId`.
    pub channel_id: Option<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `deliveryIdentifier`.
    pub delivery_identifier: Option<DeliveryIdentifier>,
    /// `id`.
    pub id: Option<String>,
    /// `inboxId`.
    pub inbox_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

/// Client, `PublicClient` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Client {
    /// `clientType`.
    pub client_type: Option<ClientType>,
    /// `integrationAppId`.
    pub integration_app_id: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of client type.
    ClientType {
        /// `HUBSPOT`.
        Hubspot = "HUBSPOT",
        /// `INTEGRATION`.
        Integration = "INTEGRATION",
        /// `SYSTEM`.
        System = "SYSTEM",
        /// `UNKNOWN`.
        Unknown = "UNKNOWN",
    }
}

/// Contact, `PublicContact` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Contact {
    /// `contactProfile`.
    pub contact_profile: Option<ContactProfile>,
}

/// Contact address, `ContactAddress` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactAddress {
    /// `city`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// `country`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// `countryCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// `street`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ContactAddressType>,
    /// `zip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
}

impl Default for ContactAddress {
    fn default() -> Self {
        Self::new()
    }
}

impl ContactAddress {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            city: None,
            country: None,
            country_code: None,
            state: None,
            street: None,
            r#type: None,
            zip: None,
        }
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `countryCode`.
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `street`.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: ContactAddressType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}

hubscope_core::string_enum! {
    /// The values of contact address type.
    ContactAddressType {
        /// `HOME`.
        Home = "HOME",
        /// `WORK`.
        Work = "WORK",
    }
}

/// Contact email, `ContactEmail` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactEmail {
    /// `email`, required.
    #[serde(default)]
    pub email: String,
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ContactEmailType>,
}

impl ContactEmail {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into(), r#type: None }
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: ContactEmailType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

hubscope_core::string_enum! {
    /// The values of contact email type.
    ContactEmailType {
        /// `HOME`.
        Home = "HOME",
        /// `WORK`.
        Work = "WORK",
    }
}

/// Contact name, `ContactName` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactName {
    /// `firstName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `lastName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// `middleName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// `prefix`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// `suffix`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suffix: Option<String>,
}

impl Default for ContactName {
    fn default() -> Self {
        Self::new()
    }
}

impl ContactName {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { first_name: None, last_name: None, middle_name: None, prefix: None, suffix: None }
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `middleName`.
    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Sets `prefix`.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Sets `suffix`.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }
}

/// Contact org, `ContactOrg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactOrg {
    /// `company`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// `department`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl Default for ContactOrg {
    fn default() -> Self {
        Self::new()
    }
}

impl ContactOrg {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { company: None, department: None, title: None }
    }

    /// Sets `company`.
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `department`.
    #[must_use]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// Contact phone, `ContactPhone` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactPhone {
    /// `phone`, required.
    #[serde(default)]
    pub phone: String,
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ContactPhoneType>,
}

impl ContactPhone {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self { phone: phone.into(), r#type: None }
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: ContactPhoneType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

hubscope_core::string_enum! {
    /// The values of contact phone type.
    ContactPhoneType {
        /// `CELL`.
        Cell = "CELL",
        /// `HOME`.
        Home = "HOME",
        /// `MAIN`.
        Main = "MAIN",
        /// `WORK`.
        Work = "WORK",
    }
}

/// Contact profile, `ContactProfile` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactProfile {
    /// `addresses`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub addresses: Vec<ContactAddress>,
    /// `emails`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub emails: Vec<ContactEmail>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<ContactName>,
    /// `org`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org: Option<ContactOrg>,
    /// `phones`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub phones: Vec<ContactPhone>,
    /// `urls`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub urls: Vec<ContactUrl>,
}

impl ContactProfile {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        addresses: impl IntoIterator<Item = impl Into<ContactAddress>>,
        emails: impl IntoIterator<Item = impl Into<ContactEmail>>,
        phones: impl IntoIterator<Item = impl Into<ContactPhone>>,
        urls: impl IntoIterator<Item = impl Into<ContactUrl>>,
    ) -> Self {
        Self {
            addresses: addresses.into_iter().map(Into::into).collect(),
            emails: emails.into_iter().map(Into::into).collect(),
            name: None,
            org: None,
            phones: phones.into_iter().map(Into::into).collect(),
            urls: urls.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<ContactName>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `org`.
    #[must_use]
    pub fn org(mut self, org: impl Into<ContactOrg>) -> Self {
        self.org = Some(org.into());
        self
    }
}

/// Contact url, `ContactUrl` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactUrl {
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ContactUrlType>,
    /// `url`, required.
    #[serde(default)]
    pub url: String,
}

impl ContactUrl {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { r#type: None, url: url.into() }
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: ContactUrlType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

hubscope_core::string_enum! {
    /// The values of contact url type.
    ContactUrlType {
        /// `HOME`.
        Home = "HOME",
        /// `WORK`.
        Work = "WORK",
    }
}

/// Conversations message, `PublicConversationsMessage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConversationsMessage {
    /// `archived`.
    pub archived: Option<bool>,
    /// `attachments`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub attachments: Vec<MessageAttachment>,
    /// `channelAccountId`.
    pub channel_account_id: Option<String>,
    /// `channelId`.
    pub channel_id: Option<String>,
    /// `client`.
    pub client: Option<Client>,
    /// `conversationsThreadId`.
    pub conversations_thread_id: Option<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `direction`.
    pub direction: Option<MessageDirection>,
    /// `id`.
    pub id: Option<String>,
    /// `inReplyToId`.
    pub in_reply_to_id: Option<String>,
    /// `recipients`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub recipients: Vec<Recipient>,
    /// `richText`.
    pub rich_text: Option<String>,
    /// `senders`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub senders: Vec<Sender>,
    /// `status`.
    pub status: Option<MessageStatus>,
    /// `subject`.
    pub subject: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `truncationStatus`.
    pub truncation_status: Option<TruncationStatus>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Delivery identifier, `PublicDeliveryIdentifier` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeliveryIdentifier {
    /// `type`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DeliveryIdentifierType>,
    /// `value`, required.
    #[serde(default)]
    pub value: String,
}

impl DeliveryIdentifier {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(r#type: DeliveryIdentifierType, value: impl Into<String>) -> Self {
        Self { r#type: Some(r#type), value: value.into() }
    }
}

hubscope_core::string_enum! {
    /// The values of delivery identifier type.
    DeliveryIdentifierType {
        /// `CHANNEL_SPECIFIC_OPAQUE_ID`.
        ChannelSpecificOpaqueId = "CHANNEL_SPECIFIC_OPAQUE_ID",
        /// `HS_EMAIL_ADDRESS`.
        HsEmailAddress = "HS_EMAIL_ADDRESS",
        /// `HS_PHONE_NUMBER`.
        HsPhoneNumber = "HS_PHONE_NUMBER",
        /// `HS_SHORT_CODE`.
        HsShortCode = "HS_SHORT_CODE",
    }
}

/// File, `PublicFile` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct File {
    /// `fileId`.
    pub file_id: Option<String>,
    /// `fileUsageType`.
    pub file_usage_type: Option<FileUsageType>,
    /// `name`.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of file usage type.
    FileUsageType {
        /// `AUDIO`.
        Audio = "AUDIO",
        /// `IMAGE`.
        Image = "IMAGE",
        /// `OTHER`.
        Other = "OTHER",
        /// `STICKER`.
        Sticker = "STICKER",
        /// `VOICE_RECORDING`.
        VoiceRecording = "VOICE_RECORDING",
    }
}

/// Location, `PublicLocation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Location {
    /// `address`.
    pub address: Option<String>,
    /// `latitude`.
    pub latitude: Option<f64>,
    /// `longitude`.
    pub longitude: Option<f64>,
    /// `name`.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of media type.
    MediaType {
        /// `ARTICLE`.
        Article = "ARTICLE",
        /// `AUDIO`.
        Audio = "AUDIO",
        /// `CAROUSEL`.
        Carousel = "CAROUSEL",
        /// `DOCUMENT`.
        Document = "DOCUMENT",
        /// `GIF`.
        Gif = "GIF",
        /// `LINK`.
        Link = "LINK",
        /// `NONE`.
        None = "NONE",
        /// `PHOTO`.
        Photo = "PHOTO",
        /// `POLL`.
        Poll = "POLL",
        /// `STORY`.
        Story = "STORY",
        /// `VIDEO`.
        Video = "VIDEO",
    }
}

hubscope_core::tagged_union! {
    /// One kind of message attachment.
    MessageAttachment [deserialize compare] ("type") {
        /// `FILE`.
        File(File) = "FILE",
        /// `LOCATION`.
        Location(Location) = "LOCATION",
        /// `CONTACT`.
        Contact(Contact) = "CONTACT",
        /// `UNSUPPORTED_CONTENT`.
        UnsupportedContent(UnsupportedContent) = "UNSUPPORTED_CONTENT",
        /// `MESSAGE_HEADER`.
        MessageHeader(MessageHeader) = "MESSAGE_HEADER",
        /// `QUICK_REPLIES`.
        QuickReplies(QuickReplies) = "QUICK_REPLIES",
        /// `WHATSAPP_TEMPLATE_METADATA`.
        WhatsappTemplateMetadata(WhatsAppTemplateMetadata) = "WHATSAPP_TEMPLATE_METADATA",
        /// `SOCIAL_MEDIA_METADATA`.
        SocialMediaMetadata(SocialMetadataAttachment) = "SOCIAL_MEDIA_METADATA",
    }
}

hubscope_core::string_enum! {
    /// The values of message direction.
    MessageDirection {
        /// `INCOMING`.
        Incoming = "INCOMING",
        /// `OUTGOING`.
        Outgoing = "OUTGOING",
    }
}

/// Message failure details, `PublicMessageFailureDetails` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MessageFailureDetails {
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `errorMessageTokens`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub error_message_tokens: BTreeMap<String, String>,
}

/// Message header, `PublicMessageHeader` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MessageHeader {
    /// `fileId`.
    pub file_id: Option<i64>,
    /// `text`.
    pub text: Option<String>,
}

/// Message status, `PublicMessageStatus` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MessageStatus {
    /// `failureDetails`.
    pub failure_details: Option<MessageFailureDetails>,
    /// `statusType`.
    pub status_type: Option<StatusType>,
}

/// Quick replies, `PublicQuickReplies` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuickReplies {
    /// `allowMultiSelect`.
    pub allow_multi_select: Option<bool>,
    /// `allowUserInput`.
    pub allow_user_input: Option<bool>,
    /// `quickReplies`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub quick_replies: Vec<QuickReply>,
}

/// Quick reply, `QuickReply` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuickReply {
    /// `label`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `value`, required.
    #[serde(default)]
    pub value: String,
    /// `valueType`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_type: Option<ValueType>,
}

impl QuickReply {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(value: impl Into<String>, value_type: ValueType) -> Self {
        Self { label: None, value: value.into(), value_type: Some(value_type) }
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

/// Recipient, `PublicRecipient` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Recipient {
    /// `actorId`.
    pub actor_id: Option<String>,
    /// `deliveryIdentifier`.
    pub delivery_identifier: Option<DeliveryIdentifier>,
    /// `name`.
    pub name: Option<String>,
    /// `recipientField`.
    pub recipient_field: Option<String>,
}

/// Sender, `PublicSender` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Sender {
    /// `actorId`.
    pub actor_id: Option<String>,
    /// `deliveryIdentifier`.
    pub delivery_identifier: Option<DeliveryIdentifier>,
    /// `name`.
    pub name: Option<String>,
    /// `senderField`.
    pub sender_field: Option<String>,
}

/// Social metadata, `SocialMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SocialMetadata {
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `mediaTitle`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_title: Option<String>,
    /// `mediaType`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<MediaType>,
    /// `mediaUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url: Option<String>,
    /// `mediaUrlString`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url_string: Option<String>,
    /// `thumbnailUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail_url: Option<String>,
}

impl SocialMetadata {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(media_type: MediaType) -> Self {
        Self {
            description: None,
            id: None,
            media_title: None,
            media_type: Some(media_type),
            media_url: None,
            media_url_string: None,
            thumbnail_url: None,
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `mediaTitle`.
    #[must_use]
    pub fn media_title(mut self, media_title: impl Into<String>) -> Self {
        self.media_title = Some(media_title.into());
        self
    }

    /// Sets `mediaUrl`.
    #[must_use]
    pub fn media_url(mut self, media_url: impl Into<String>) -> Self {
        self.media_url = Some(media_url.into());
        self
    }

    /// Sets `mediaUrlString`.
    #[must_use]
    pub fn media_url_string(mut self, media_url_string: impl Into<String>) -> Self {
        self.media_url_string = Some(media_url_string.into());
        self
    }

    /// Sets `thumbnailUrl`.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }
}

/// Social metadata attachment, `PublicSocialMetadataAttachment` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SocialMetadataAttachment {
    /// `socialMetadata`.
    pub social_metadata: Option<SocialMetadata>,
}

hubscope_core::string_enum! {
    /// The values of status type.
    StatusType {
        /// `FAILED`.
        Failed = "FAILED",
        /// `READ`.
        Read = "READ",
        /// `RECEIVED`.
        Received = "RECEIVED",
        /// `SENT`.
        Sent = "SENT",
    }
}

hubscope_core::string_enum! {
    /// The values of truncation status.
    TruncationStatus {
        /// `NOT_TRUNCATED`.
        NotTruncated = "NOT_TRUNCATED",
        /// `TRUNCATED`.
        Truncated = "TRUNCATED",
        /// `TRUNCATED_TO_MOST_RECENT_REPLY`.
        TruncatedToMostRecentReply = "TRUNCATED_TO_MOST_RECENT_REPLY",
    }
}

/// Unsupported content, `PublicUnsupportedContent` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct UnsupportedContent {}

hubscope_core::string_enum! {
    /// The values of value type.
    ValueType {
        /// `TEXT`.
        Text = "TEXT",
        /// `URL`.
        Url = "URL",
    }
}

/// Whats app template metadata, `PublicWhatsAppTemplateMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WhatsAppTemplateMetadata {
    /// `contentId`.
    pub content_id: Option<i64>,
    /// `crmObjectIds`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub crm_object_ids: BTreeMap<String, i64>,
    /// `mappedTemplateId`.
    pub mapped_template_id: Option<i64>,
    /// `parameters`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub parameters: BTreeMap<String, String>,
    /// `rootMicId`.
    pub root_mic_id: Option<i64>,
}
