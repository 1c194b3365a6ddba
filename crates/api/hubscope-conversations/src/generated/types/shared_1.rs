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
    /// Tells whether it is in use; an inactive webhook subscription sends nothing.
    pub active: Option<bool>,
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    pub authorized: Option<bool>,
    /// ID of the means of communication, such as email, chat or a custom one.
    pub channel_id: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Address or number at which the participant is reached.
    pub delivery_identifier: Option<DeliveryIdentifier>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// ID of the shared inbox or help desk.
    pub inbox_id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
}

/// Client, `PublicClient` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Client {
    pub client_type: Option<ClientType>,
    pub integration_app_id: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ClientType {
        Hubspot = "HUBSPOT",
        Integration = "INTEGRATION",
        System = "SYSTEM",
        Unknown = "UNKNOWN",
    }
}

/// Contact, `PublicContact` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Contact {
    pub contact_profile: Option<ContactProfile>,
}

/// Contact address, `ContactAddress` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactAddress {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Federal state or province.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// Kind, which decides the meaning of the other fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ContactAddressType>,
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

    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Federal state or province.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Kind, which decides the meaning of the other fields.
    #[must_use]
    pub fn r#type(mut self, r#type: ContactAddressType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    #[must_use]
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ContactAddressType {
        Home = "HOME",
        Work = "WORK",
    }
}

/// Contact email, `ContactEmail` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactEmail {
    /// Address, such as `ada@example.com`.
    #[serde(default)]
    pub email: String,
    /// Kind, which decides the meaning of the other fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ContactEmailType>,
}

impl ContactEmail {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into(), r#type: None }
    }

    /// Kind, which decides the meaning of the other fields.
    #[must_use]
    pub fn r#type(mut self, r#type: ContactEmailType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ContactEmailType {
        Home = "HOME",
        Work = "WORK",
    }
}

/// Contact name, `ContactName` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactName {
    /// Given name of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Family name of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
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

    /// Given name of the person.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Family name of the person.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// Job title.
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

    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    #[must_use]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// Job title.
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
    #[serde(default)]
    pub phone: String,
    /// Kind, which decides the meaning of the other fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ContactPhoneType>,
}

impl ContactPhone {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self { phone: phone.into(), r#type: None }
    }

    /// Kind, which decides the meaning of the other fields.
    #[must_use]
    pub fn r#type(mut self, r#type: ContactPhoneType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ContactPhoneType {
        Cell = "CELL",
        Home = "HOME",
        Main = "MAIN",
        Work = "WORK",
    }
}

/// Contact profile, `ContactProfile` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactProfile {
    #[serde(default, deserialize_with = "null_as_default")]
    pub addresses: Vec<ContactAddress>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub emails: Vec<ContactEmail>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<ContactName>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org: Option<ContactOrg>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub phones: Vec<ContactPhone>,
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

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<ContactName>) -> Self {
        self.name = Some(name.into());
        self
    }

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
    /// Kind, which decides the meaning of the other fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ContactUrlType>,
    /// Web address.
    #[serde(default)]
    pub url: String,
}

impl ContactUrl {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { r#type: None, url: url.into() }
    }

    /// Kind, which decides the meaning of the other fields.
    #[must_use]
    pub fn r#type(mut self, r#type: ContactUrlType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ContactUrlType {
        Home = "HOME",
        Work = "WORK",
    }
}

/// Conversations message, `PublicConversationsMessage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConversationsMessage {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Files, quick replies, locations and the like that the message carries.
    #[serde(default, deserialize_with = "null_as_default")]
    pub attachments: Vec<MessageAttachment>,
    /// ID of the connected address or number through which messages pass.
    pub channel_account_id: Option<String>,
    /// ID of the means of communication, such as email, chat or a custom one.
    pub channel_id: Option<String>,
    /// Software that wrote the message: HubSpot itself, or an app.
    pub client: Option<Client>,
    /// ID of the conversation that the message belongs to.
    pub conversations_thread_id: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// User who created it, or the participant who wrote the message.
    pub created_by: Option<String>,
    pub direction: Option<MessageDirection>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub in_reply_to_id: Option<String>,
    /// Participants to whom the message goes.
    #[serde(default, deserialize_with = "null_as_default")]
    pub recipients: Vec<Recipient>,
    /// Message with HTML markup.
    pub rich_text: Option<String>,
    /// Participants from whom the message comes.
    #[serde(default, deserialize_with = "null_as_default")]
    pub senders: Vec<Sender>,
    /// Delivery of the message: sent, received, read or failed.
    pub status: Option<MessageStatus>,
    /// Line that recipients see before opening it.
    pub subject: Option<String>,
    /// Message without markup.
    pub text: Option<String>,
    pub truncation_status: Option<TruncationStatus>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Delivery identifier, `PublicDeliveryIdentifier` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeliveryIdentifier {
    /// Kind, which decides the meaning of the other fields. Required when sent; can be absent from
    /// a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DeliveryIdentifierType>,
    /// Content that is stored or compared with.
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
    /// Values that HubSpot documents; any other is kept as text.
    DeliveryIdentifierType {
        ChannelSpecificOpaqueId = "CHANNEL_SPECIFIC_OPAQUE_ID",
        HsEmailAddress = "HS_EMAIL_ADDRESS",
        HsPhoneNumber = "HS_PHONE_NUMBER",
        HsShortCode = "HS_SHORT_CODE",
    }
}

/// File, `PublicFile` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct File {
    /// ID of the file in the file manager.
    pub file_id: Option<String>,
    pub file_usage_type: Option<FileUsageType>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Web address.
    pub url: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FileUsageType {
        Audio = "AUDIO",
        Image = "IMAGE",
        Other = "OTHER",
        Sticker = "STICKER",
        VoiceRecording = "VOICE_RECORDING",
    }
}

/// Location, `PublicLocation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Location {
    pub address: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Web address.
    pub url: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    MediaType {
        Article = "ARTICLE",
        Audio = "AUDIO",
        Carousel = "CAROUSEL",
        Document = "DOCUMENT",
        Gif = "GIF",
        Link = "LINK",
        None = "NONE",
        Photo = "PHOTO",
        Poll = "POLL",
        Story = "STORY",
        Video = "VIDEO",
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    MessageAttachment [deserialize compare] ("type") {
        File(File) = "FILE",
        Location(Location) = "LOCATION",
        Contact(Contact) = "CONTACT",
        UnsupportedContent(UnsupportedContent) = "UNSUPPORTED_CONTENT",
        MessageHeader(MessageHeader) = "MESSAGE_HEADER",
        QuickReplies(QuickReplies) = "QUICK_REPLIES",
        WhatsappTemplateMetadata(WhatsAppTemplateMetadata) = "WHATSAPP_TEMPLATE_METADATA",
        SocialMediaMetadata(SocialMetadataAttachment) = "SOCIAL_MEDIA_METADATA",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    MessageDirection {
        Incoming = "INCOMING",
        Outgoing = "OUTGOING",
    }
}

/// Message failure details, `PublicMessageFailureDetails` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MessageFailureDetails {
    pub error_message: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub error_message_tokens: BTreeMap<String, String>,
}

/// Message header, `PublicMessageHeader` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MessageHeader {
    /// ID of the file in the file manager.
    pub file_id: Option<i64>,
    /// Message without markup.
    pub text: Option<String>,
}

/// Message status, `PublicMessageStatus` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MessageStatus {
    pub failure_details: Option<MessageFailureDetails>,
    pub status_type: Option<StatusType>,
}

/// Quick replies, `PublicQuickReplies` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuickReplies {
    pub allow_multi_select: Option<bool>,
    pub allow_user_input: Option<bool>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub quick_replies: Vec<QuickReply>,
}

/// Quick reply, `QuickReply` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuickReply {
    /// Text that people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Content that is stored or compared with.
    #[serde(default)]
    pub value: String,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_type: Option<ValueType>,
}

impl QuickReply {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(value: impl Into<String>, value_type: ValueType) -> Self {
        Self { label: None, value: value.into(), value_type: Some(value_type) }
    }

    /// Text that people see.
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
    /// Typed ID of a participant, such as `A-12345` for a user or `V-67890` for a visitor.
    pub actor_id: Option<String>,
    /// Address or number at which the participant is reached.
    pub delivery_identifier: Option<DeliveryIdentifier>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub recipient_field: Option<String>,
}

/// Sender, `PublicSender` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Sender {
    /// Typed ID of a participant, such as `A-12345` for a user or `V-67890` for a visitor.
    pub actor_id: Option<String>,
    /// Address or number at which the participant is reached.
    pub delivery_identifier: Option<DeliveryIdentifier>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub sender_field: Option<String>,
}

/// Social metadata, `SocialMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SocialMetadata {
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Identifier, unique among items of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_title: Option<String>,
    /// Kind of media. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<MediaType>,
    /// Web address of the media.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url_string: Option<String>,
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

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Identifier, unique among items of its kind.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn media_title(mut self, media_title: impl Into<String>) -> Self {
        self.media_title = Some(media_title.into());
        self
    }

    /// Web address of the media.
    #[must_use]
    pub fn media_url(mut self, media_url: impl Into<String>) -> Self {
        self.media_url = Some(media_url.into());
        self
    }

    #[must_use]
    pub fn media_url_string(mut self, media_url_string: impl Into<String>) -> Self {
        self.media_url_string = Some(media_url_string.into());
        self
    }

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
    pub social_metadata: Option<SocialMetadata>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    StatusType {
        Failed = "FAILED",
        Read = "READ",
        Received = "RECEIVED",
        Sent = "SENT",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TruncationStatus {
        NotTruncated = "NOT_TRUNCATED",
        Truncated = "TRUNCATED",
        TruncatedToMostRecentReply = "TRUNCATED_TO_MOST_RECENT_REPLY",
    }
}

/// Unsupported content, `PublicUnsupportedContent` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct UnsupportedContent {}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ValueType {
        Text = "TEXT",
        Url = "URL",
    }
}

/// Whats app template metadata, `PublicWhatsAppTemplateMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WhatsAppTemplateMetadata {
    pub content_id: Option<i64>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub crm_object_ids: BTreeMap<String, i64>,
    pub mapped_template_id: Option<i64>,
    /// Values by name: those of a WhatsApp template, or those behind a MIME header.
    #[serde(default, deserialize_with = "null_as_default")]
    pub parameters: BTreeMap<String, String>,
    pub root_mic_id: Option<i64>,
}
