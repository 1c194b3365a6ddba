//! Types of `conversations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::tagged_union! {
    /// One kind of actor.
    Actor [deserialize compare] ("type") {
        /// `AGENT`.
        Agent(AgentActor) = "AGENT",
        /// `BOT`.
        Bot(BotActor) = "BOT",
        /// `INTEGRATOR`.
        Integrator(IntegratorActor) = "INTEGRATOR",
        /// `SYSTEM`.
        System(SystemActor) = "SYSTEM",
        /// `VISITOR`.
        Visitor(VisitorActor) = "VISITOR",
        /// `EMAIL`.
        Email(EmailActor) = "EMAIL",
        /// `LLM`.
        Llm(LlmActor) = "LLM",
    }
}

/// Agent actor, `AgentActor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AgentActor {
    /// `avatar`.
    pub avatar: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

/// Assignment message, `PublicAssignmentMessage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssignmentMessage {
    /// `archived`.
    pub archived: Option<bool>,
    /// `assignedFrom`.
    pub assigned_from: Option<String>,
    /// `assignedTo`.
    pub assigned_to: Option<String>,
    /// `client`.
    pub client: Option<Client>,
    /// `conversationsThreadId`.
    pub conversations_thread_id: Option<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `recipients`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub recipients: Vec<Recipient>,
    /// `senders`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub senders: Vec<Sender>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::tagged_union! {
    /// One kind of attachment create.
    AttachmentCreate [serialize compare] ("type") {
        /// `FILE`.
        File(FileAttachmentCreate) = "FILE",
        /// `QUICK_REPLIES`.
        QuickReplies(QuickRepliesAttachmentCreate) = "QUICK_REPLIES",
        /// `SOCIAL_MEDIA_METADATA`.
        SocialMediaMetadata(SocialMediaAttachmentCreate) = "SOCIAL_MEDIA_METADATA",
    }
}

/// Bot actor, `BotActor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct BotActor {
    /// `avatar`.
    pub avatar: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

/// Channel, `PublicChannel` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Channel {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

/// Comment, `PublicComment` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Comment {
    /// `archived`.
    pub archived: Option<bool>,
    /// `attachments`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub attachments: Vec<MessageAttachment>,
    /// `client`.
    pub client: Option<Client>,
    /// `conversationsThreadId`.
    pub conversations_thread_id: Option<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `recipients`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub recipients: Vec<Recipient>,
    /// `richText`.
    pub rich_text: Option<String>,
    /// `senders`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub senders: Vec<Sender>,
    /// `text`.
    pub text: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Comment create, `PublicCommentEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommentCreate {
    /// `attachments`, required.
    pub attachments: Vec<AttachmentCreate>,
    /// `richText`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rich_text: Option<String>,
    /// `text`, required.
    pub text: String,
    r#type: &'static str,
}

impl CommentCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        attachments: impl IntoIterator<Item = impl Into<AttachmentCreate>>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            attachments: attachments.into_iter().map(Into::into).collect(),
            rich_text: None,
            text: text.into(),
            r#type: "COMMENT",
        }
    }

    /// Sets `richText`.
    #[must_use]
    pub fn rich_text(mut self, rich_text: impl Into<String>) -> Self {
        self.rich_text = Some(rich_text.into());
        self
    }
}

/// Conversations message create, `PublicConversationsMessageEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConversationsMessageCreate {
    /// `attachments`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<AttachmentCreate>>,
    /// `channelAccountId`, required.
    pub channel_account_id: String,
    /// `channelId`, required.
    pub channel_id: String,
    /// `recipients`, required.
    pub recipients: Vec<RecipientCreate>,
    /// `richText`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rich_text: Option<String>,
    /// `senderActorId`, required.
    pub sender_actor_id: String,
    /// `subject`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// `text`, required.
    pub text: String,
    r#type: &'static str,
}

/// The required arguments of [`ConversationsMessageCreate::new`], by name.
pub struct ConversationsMessageCreateArgs<
    ChannelAccountId,
    ChannelId,
    Recipients,
    SenderActorId,
    Text,
> {
    /// `channelAccountId`.
    pub channel_account_id: ChannelAccountId,
    /// `channelId`.
    pub channel_id: ChannelId,
    /// `recipients`.
    pub recipients: Recipients,
    /// `senderActorId`.
    pub sender_actor_id: SenderActorId,
    /// `text`.
    pub text: Text,
}

impl ConversationsMessageCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ConversationsMessageCreateArgs<
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<RecipientCreate>>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            attachments: None,
            channel_account_id: args.channel_account_id.into(),
            channel_id: args.channel_id.into(),
            recipients: args.recipients.into_iter().map(Into::into).collect(),
            rich_text: None,
            sender_actor_id: args.sender_actor_id.into(),
            subject: None,
            text: args.text.into(),
            r#type: "MESSAGE",
        }
    }

    /// Sets `attachments`.
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<AttachmentCreate>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `richText`.
    #[must_use]
    pub fn rich_text(mut self, rich_text: impl Into<String>) -> Self {
        self.rich_text = Some(rich_text.into());
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

/// Email actor, `EmailActor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailActor {
    /// `email`.
    pub email: Option<String>,
    /// `id`.
    pub id: Option<String>,
}

/// File attachment create, `PublicFileEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileAttachmentCreate {
    /// `fileId`, required.
    pub file_id: String,
    r#type: &'static str,
}

impl FileAttachmentCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(file_id: impl Into<String>) -> Self {
        Self { file_id: file_id.into(), r#type: "FILE" }
    }
}

/// Inbox, `PublicInbox` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Inbox {
    /// `archived`.
    pub archived: Option<bool>,
    /// `archivedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<InboxType>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// The values of inbox type.
    InboxType {
        /// `HELP_DESK`.
        HelpDesk = "HELP_DESK",
        /// `INBOX`.
        Inbox = "INBOX",
    }
}

/// Integrator actor, `IntegratorActor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct IntegratorActor {
    /// `avatar`.
    pub avatar: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

/// Llm actor, `LlmActor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct LlmActor {
    /// `avatar`.
    pub avatar: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

hubscope_core::tagged_union! {
    /// One kind of message.
    Message [deserialize compare] ("type") {
        /// `MESSAGE`.
        Message(ConversationsMessage) = "MESSAGE",
        /// `COMMENT`.
        Comment(Comment) = "COMMENT",
        /// `WELCOME_MESSAGE`.
        WelcomeMessage(WelcomeMessage) = "WELCOME_MESSAGE",
        /// `ASSIGNMENT`.
        Assignment(AssignmentMessage) = "ASSIGNMENT",
        /// `THREAD_STATUS_CHANGE`.
        ThreadStatusChange(ThreadStatusChange) = "THREAD_STATUS_CHANGE",
        /// `THREAD_INBOX_CHANGE`.
        ThreadInboxChange(ThreadInboxChange) = "THREAD_INBOX_CHANGE",
    }
}

/// Message content, `PublicMessageContent` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MessageContent {
    /// `richText`.
    pub rich_text: Option<String>,
    /// `text`.
    pub text: Option<String>,
}

hubscope_core::tagged_union! {
    /// One kind of message create.
    MessageCreate [serialize compare] ("type") {
        /// `MESSAGE`.
        Message(ConversationsMessageCreate) = "MESSAGE",
        /// `COMMENT`.
        Comment(CommentCreate) = "COMMENT",
    }
}

/// Quick replies attachment create, `PublicQuickRepliesEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuickRepliesAttachmentCreate {
    /// `quickReplies`, required.
    pub quick_replies: Vec<QuickReply>,
    r#type: &'static str,
}

impl QuickRepliesAttachmentCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(quick_replies: impl IntoIterator<Item = impl Into<QuickReply>>) -> Self {
        Self {
            quick_replies: quick_replies.into_iter().map(Into::into).collect(),
            r#type: "QUICK_REPLIES",
        }
    }
}

/// Recipient create, `PublicRecipientEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecipientCreate {
    /// `actorId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_id: Option<String>,
    /// `deliveryIdentifier`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_identifier: Option<DeliveryIdentifier>,
    /// `deliveryIdentifiers`, required.
    pub delivery_identifiers: Vec<DeliveryIdentifier>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `recipientField`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_field: Option<String>,
}

impl RecipientCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        delivery_identifiers: impl IntoIterator<Item = impl Into<DeliveryIdentifier>>,
    ) -> Self {
        Self {
            actor_id: None,
            delivery_identifier: None,
            delivery_identifiers: delivery_identifiers.into_iter().map(Into::into).collect(),
            name: None,
            recipient_field: None,
        }
    }

    /// Sets `actorId`.
    #[must_use]
    pub fn actor_id(mut self, actor_id: impl Into<String>) -> Self {
        self.actor_id = Some(actor_id.into());
        self
    }

    /// Sets `deliveryIdentifier`.
    #[must_use]
    pub fn delivery_identifier(
        mut self,
        delivery_identifier: impl Into<DeliveryIdentifier>,
    ) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `recipientField`.
    #[must_use]
    pub fn recipient_field(mut self, recipient_field: impl Into<String>) -> Self {
        self.recipient_field = Some(recipient_field.into());
        self
    }
}

/// Social media attachment create, `PublicSocialMediaEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SocialMediaAttachmentCreate {
    /// `socialMetadata`, required.
    pub social_metadata: SocialMetadata,
    r#type: &'static str,
}

impl SocialMediaAttachmentCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(social_metadata: impl Into<SocialMetadata>) -> Self {
        Self { social_metadata: social_metadata.into(), r#type: "SOCIAL_MEDIA_METADATA" }
    }
}

/// System actor, `SystemActor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SystemActor {
    /// `id`.
    pub id: Option<String>,
}

/// Thread, `PublicThread` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Thread {
    /// `archived`.
    pub archived: Option<bool>,
    /// `assignedTo`.
    pub assigned_to: Option<String>,
    /// `associatedContactId`.
    pub associated_contact_id: Option<String>,
    /// `closedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub closed_at: Option<Timestamp>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<String>,
    /// `inboxId`.
    pub inbox_id: Option<String>,
    /// `latestMessageReceivedTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub latest_message_received_timestamp: Option<Timestamp>,
    /// `latestMessageSentTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub latest_message_sent_timestamp: Option<Timestamp>,
    /// `latestMessageTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub latest_message_timestamp: Option<Timestamp>,
    /// `originalChannelAccountId`.
    pub original_channel_account_id: Option<String>,
    /// `originalChannelId`.
    pub original_channel_id: Option<String>,
    /// `spam`.
    pub spam: Option<bool>,
    /// `status`.
    pub status: Option<ThreadStatus>,
    /// `threadAssociations`.
    pub thread_associations: Option<ThreadAssociations>,
}

/// Thread assign, `PublicThreadAssignRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadAssign {
    /// `actorId`, required.
    pub actor_id: String,
}

impl ThreadAssign {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(actor_id: impl Into<String>) -> Self {
        Self { actor_id: actor_id.into() }
    }
}

hubscope_core::string_enum! {
    /// The values of thread association.
    ThreadAssociation {
        /// `TICKET`.
        Ticket = "TICKET",
    }
}

/// Thread associations, `PublicThreadAssociations` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadAssociations {
    /// `associatedTicketId`.
    pub associated_ticket_id: Option<String>,
}

/// Thread inbox change, `PublicThreadInboxChange` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadInboxChange {
    /// `archived`.
    pub archived: Option<bool>,
    /// `client`.
    pub client: Option<Client>,
    /// `conversationsThreadId`.
    pub conversations_thread_id: Option<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `fromInboxId`.
    pub from_inbox_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `recipients`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub recipients: Vec<Recipient>,
    /// `senders`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub senders: Vec<Sender>,
    /// `toInboxId`.
    pub to_inbox_id: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// The values of thread status.
    ThreadStatus {
        /// `CLOSED`.
        Closed = "CLOSED",
        /// `OPEN`.
        Open = "OPEN",
    }
}

/// Thread status change, `PublicThreadStatusChange` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadStatusChange {
    /// `archived`.
    pub archived: Option<bool>,
    /// `client`.
    pub client: Option<Client>,
    /// `conversationsThreadId`.
    pub conversations_thread_id: Option<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `newStatus`.
    pub new_status: Option<ThreadStatus>,
    /// `recipients`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub recipients: Vec<Recipient>,
    /// `senders`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub senders: Vec<Sender>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Thread update, `PublicThreadUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ThreadUpdate {
    /// `archived`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ThreadStatus>,
}

impl Default for ThreadUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl ThreadUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { archived: None, status: None }
    }

    /// Sets `archived`.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: ThreadStatus) -> Self {
        self.status = Some(status);
        self
    }
}

/// Visitor actor, `VisitorActor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VisitorActor {
    /// `avatar`.
    pub avatar: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

/// Welcome message, `PublicWelcomeMessage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WelcomeMessage {
    /// `archived`.
    pub archived: Option<bool>,
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
    /// `id`.
    pub id: Option<String>,
    /// `recipients`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub recipients: Vec<Recipient>,
    /// `richText`.
    pub rich_text: Option<String>,
    /// `senders`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub senders: Vec<Sender>,
    /// `text`.
    pub text: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}
