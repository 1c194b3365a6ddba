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
    /// One of several objects, told apart by a field; another one is kept as JSON.
    Actor [deserialize compare] ("type") {
        Agent(AgentActor) = "AGENT",
        Bot(BotActor) = "BOT",
        Integrator(IntegratorActor) = "INTEGRATOR",
        System(SystemActor) = "SYSTEM",
        Visitor(VisitorActor) = "VISITOR",
        Email(EmailActor) = "EMAIL",
        Llm(LlmActor) = "LLM",
    }
}

/// Agent actor, `AgentActor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AgentActor {
    /// Address of the profile picture.
    pub avatar: Option<String>,
    /// Address, such as `ada@example.com`.
    pub email: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
}

/// Assignment message, `PublicAssignmentMessage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssignmentMessage {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    pub assigned_from: Option<String>,
    pub assigned_to: Option<String>,
    /// Software that wrote the message: HubSpot itself, or an app.
    pub client: Option<Client>,
    /// ID of the conversation that the message belongs to.
    pub conversations_thread_id: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// User who created it, or the participant who wrote the message.
    pub created_by: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Participants to whom the message goes.
    #[serde(default, deserialize_with = "null_as_default")]
    pub recipients: Vec<Recipient>,
    /// Participants from whom the message comes.
    #[serde(default, deserialize_with = "null_as_default")]
    pub senders: Vec<Sender>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    AttachmentCreate [serialize compare] ("type") {
        File(FileAttachmentCreate) = "FILE",
        QuickReplies(QuickRepliesAttachmentCreate) = "QUICK_REPLIES",
        SocialMediaMetadata(SocialMediaAttachmentCreate) = "SOCIAL_MEDIA_METADATA",
    }
}

/// Bot actor, `BotActor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct BotActor {
    /// Address of the profile picture.
    pub avatar: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
}

/// Channel, `PublicChannel` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Channel {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
}

/// Comment, `PublicComment` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Comment {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Files, quick replies, locations and the like that the message carries.
    #[serde(default, deserialize_with = "null_as_default")]
    pub attachments: Vec<MessageAttachment>,
    /// Software that wrote the message: HubSpot itself, or an app.
    pub client: Option<Client>,
    /// ID of the conversation that the message belongs to.
    pub conversations_thread_id: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// User who created it, or the participant who wrote the message.
    pub created_by: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Participants to whom the message goes.
    #[serde(default, deserialize_with = "null_as_default")]
    pub recipients: Vec<Recipient>,
    /// Message with HTML markup.
    pub rich_text: Option<String>,
    /// Participants from whom the message comes.
    #[serde(default, deserialize_with = "null_as_default")]
    pub senders: Vec<Sender>,
    /// Message without markup.
    pub text: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Comment create, `PublicCommentEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommentCreate {
    /// Files, quick replies, locations and the like that the message carries.
    pub attachments: Vec<AttachmentCreate>,
    /// Message with HTML markup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rich_text: Option<String>,
    /// Message without markup.
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

    /// Message with HTML markup.
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
    /// Files, quick replies, locations and the like that the message carries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<AttachmentCreate>>,
    /// ID of the connected address or number through which messages pass.
    pub channel_account_id: String,
    /// ID of the means of communication, such as email, chat or a custom one.
    pub channel_id: String,
    /// Participants to whom the message goes.
    pub recipients: Vec<RecipientCreate>,
    /// Message with HTML markup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rich_text: Option<String>,
    pub sender_actor_id: String,
    /// Line that recipients see before opening it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Message without markup.
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
    /// ID of the connected address or number through which messages pass.
    pub channel_account_id: ChannelAccountId,
    /// ID of the means of communication, such as email, chat or a custom one.
    pub channel_id: ChannelId,
    /// Participants to whom the message goes.
    pub recipients: Recipients,
    pub sender_actor_id: SenderActorId,
    /// Message without markup.
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

    /// Files, quick replies, locations and the like that the message carries.
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<AttachmentCreate>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// Message with HTML markup.
    #[must_use]
    pub fn rich_text(mut self, rich_text: impl Into<String>) -> Self {
        self.rich_text = Some(rich_text.into());
        self
    }

    /// Line that recipients see before opening it.
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
    /// Address, such as `ada@example.com`.
    pub email: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
}

/// File attachment create, `PublicFileEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileAttachmentCreate {
    /// ID of the file in the file manager.
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
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Option<InboxType>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    InboxType {
        HelpDesk = "HELP_DESK",
        Inbox = "INBOX",
    }
}

/// Integrator actor, `IntegratorActor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct IntegratorActor {
    /// Address of the profile picture.
    pub avatar: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
}

/// Llm actor, `LlmActor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct LlmActor {
    /// Address of the profile picture.
    pub avatar: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    Message [deserialize compare] ("type") {
        Message(ConversationsMessage) = "MESSAGE",
        Comment(Comment) = "COMMENT",
        WelcomeMessage(WelcomeMessage) = "WELCOME_MESSAGE",
        Assignment(AssignmentMessage) = "ASSIGNMENT",
        ThreadStatusChange(ThreadStatusChange) = "THREAD_STATUS_CHANGE",
        ThreadInboxChange(ThreadInboxChange) = "THREAD_INBOX_CHANGE",
    }
}

/// Message content, `PublicMessageContent` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MessageContent {
    /// Message with HTML markup.
    pub rich_text: Option<String>,
    /// Message without markup.
    pub text: Option<String>,
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    MessageCreate [serialize compare] ("type") {
        Message(ConversationsMessageCreate) = "MESSAGE",
        Comment(CommentCreate) = "COMMENT",
    }
}

/// Quick replies attachment create, `PublicQuickRepliesEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuickRepliesAttachmentCreate {
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
    /// Typed ID of a participant, such as `A-12345` for a user or `V-67890` for a visitor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_id: Option<String>,
    /// Address or number at which the participant is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_identifier: Option<DeliveryIdentifier>,
    pub delivery_identifiers: Vec<DeliveryIdentifier>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
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

    /// Typed ID of a participant, such as `A-12345` for a user or `V-67890` for a visitor.
    #[must_use]
    pub fn actor_id(mut self, actor_id: impl Into<String>) -> Self {
        self.actor_id = Some(actor_id.into());
        self
    }

    /// Address or number at which the participant is reached.
    #[must_use]
    pub fn delivery_identifier(
        mut self,
        delivery_identifier: impl Into<DeliveryIdentifier>,
    ) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

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
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
}

/// Thread, `PublicThread` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Thread {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    pub assigned_to: Option<String>,
    pub associated_contact_id: Option<String>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub closed_at: Option<Timestamp>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// ID of the shared inbox or help desk.
    pub inbox_id: Option<String>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub latest_message_received_timestamp: Option<Timestamp>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub latest_message_sent_timestamp: Option<Timestamp>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub latest_message_timestamp: Option<Timestamp>,
    pub original_channel_account_id: Option<String>,
    pub original_channel_id: Option<String>,
    pub spam: Option<bool>,
    /// `OPEN` while the conversation needs attention, `CLOSED` after.
    pub status: Option<ThreadStatus>,
    pub thread_associations: Option<ThreadAssociations>,
}

/// Thread assign, `PublicThreadAssignRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadAssign {
    /// Typed ID of a participant, such as `A-12345` for a user or `V-67890` for a visitor.
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
    /// Values that HubSpot documents; any other is kept as text.
    ThreadAssociation {
        Ticket = "TICKET",
    }
}

/// Thread associations, `PublicThreadAssociations` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadAssociations {
    pub associated_ticket_id: Option<String>,
}

/// Thread inbox change, `PublicThreadInboxChange` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadInboxChange {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Software that wrote the message: HubSpot itself, or an app.
    pub client: Option<Client>,
    /// ID of the conversation that the message belongs to.
    pub conversations_thread_id: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// User who created it, or the participant who wrote the message.
    pub created_by: Option<String>,
    pub from_inbox_id: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Participants to whom the message goes.
    #[serde(default, deserialize_with = "null_as_default")]
    pub recipients: Vec<Recipient>,
    /// Participants from whom the message comes.
    #[serde(default, deserialize_with = "null_as_default")]
    pub senders: Vec<Sender>,
    pub to_inbox_id: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ThreadStatus {
        Closed = "CLOSED",
        Open = "OPEN",
    }
}

/// Thread status change, `PublicThreadStatusChange` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadStatusChange {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Software that wrote the message: HubSpot itself, or an app.
    pub client: Option<Client>,
    /// ID of the conversation that the message belongs to.
    pub conversations_thread_id: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// User who created it, or the participant who wrote the message.
    pub created_by: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub new_status: Option<ThreadStatus>,
    /// Participants to whom the message goes.
    #[serde(default, deserialize_with = "null_as_default")]
    pub recipients: Vec<Recipient>,
    /// Participants from whom the message comes.
    #[serde(default, deserialize_with = "null_as_default")]
    pub senders: Vec<Sender>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Thread update, `PublicThreadUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ThreadUpdate {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// `CLOSED` to file the conversation away, `OPEN` to take it up again.
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

    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// `CLOSED` to file the conversation away, `OPEN` to take it up again.
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
    /// Address of the profile picture.
    pub avatar: Option<String>,
    /// Address, such as `ada@example.com`.
    pub email: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
}

/// Welcome message, `PublicWelcomeMessage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WelcomeMessage {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
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
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Participants to whom the message goes.
    #[serde(default, deserialize_with = "null_as_default")]
    pub recipients: Vec<Recipient>,
    /// Message with HTML markup.
    pub rich_text: Option<String>,
    /// Participants from whom the message comes.
    #[serde(default, deserialize_with = "null_as_default")]
    pub senders: Vec<Sender>,
    /// Message without markup.
    pub text: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}
