//! What each operation of the API `conversations` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    write_unassign_thread,
    hubscope_conversations::write::unassign_thread(7),
    "DELETE /conversations/conversations/v3/threads/7/assignee",
    Body::None,
    [r#""#]
);

wire!(
    write_assign_thread,
    hubscope_conversations::write::assign_thread(7, "a/b ä".to_owned()),
    "PUT /conversations/conversations/v3/threads/7/assignee",
    Body::Json(r#"{"actorId":"a/b ä"}"#),
    [
        r#"{"archived":true,"assignedTo":"a/b ä","associatedContactId":"a/b ä","closedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","inboxId":"a/b ä","latestMessageReceivedTimestamp":"2026-03-01T09:30:00Z","latestMessageSentTimestamp":"2026-03-01T09:30:00Z","latestMessageTimestamp":"2026-03-01T09:30:00Z","originalChannelAccountId":"a/b ä","originalChannelId":"a/b ä","spam":true,"status":"CLOSED","threadAssociations":{"associatedTicketId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"assignedTo":null,"associatedContactId":null,"closedAt":null,"createdAt":null,"id":null,"inboxId":null,"latestMessageReceivedTimestamp":null,"latestMessageSentTimestamp":null,"latestMessageTimestamp":null,"originalChannelAccountId":null,"originalChannelId":null,"spam":null,"status":null,"threadAssociations":null}"#
    ]
);

wire!(
    read_batch_read_actors,
    hubscope_conversations::read::batch_read_actors(["a/b ä".to_owned()])
        .property("a/b ä".to_owned()),
    "POST /conversations/v3/conversations/actors/batch/read?property=a%2Fb%20%C3%A4",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"avatar":"a/b ä","email":"a/b ä","id":"a/b ä","name":"a/b ä","type":"AGENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"avatar":null,"email":null,"id":null,"name":null,"type":"AGENT"}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    read_get_actor,
    hubscope_conversations::read::get_actor("a/b ä").property("a/b ä".to_owned()),
    "GET /conversations/v3/conversations/actors/a%2Fb%20%C3%A4?property=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"avatar":"a/b ä","email":"a/b ä","id":"a/b ä","name":"a/b ä","type":"AGENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"type":"AGENT"}"#,
        r#"{"avatar":null,"email":null,"id":null,"name":null,"type":"AGENT"}"#
    ]
);

wire!(
    read_list_channel_accounts,
    hubscope_conversations::read::list_channel_accounts()
        .after("a/b ä".to_owned())
        .archived(true)
        .channel_id(vec![7])
        .default_page_length(7)
        .inbox_id(vec![7])
        .limit(7)
        .sort(vec!["a/b ä".to_owned()]),
    "GET /conversations/v3/conversations/channel-accounts?after=a%2Fb%20%C3%A4&archived=true&channelId=7&defaultPageLength=7&inboxId=7&limit=7&sort=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"active":true,"archived":true,"archivedAt":"2026-03-01T09:30:00Z","authorized":true,"channelId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","inboxId":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"active":null,"archived":null,"archivedAt":null,"authorized":null,"channelId":null,"createdAt":null,"deliveryIdentifier":null,"id":null,"inboxId":null,"name":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    read_get_channel_account,
    hubscope_conversations::read::get_channel_account(7).archived(true),
    "GET /conversations/v3/conversations/channel-accounts/7?archived=true",
    Body::None,
    [
        r#"{"active":true,"archived":true,"archivedAt":"2026-03-01T09:30:00Z","authorized":true,"channelId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","inboxId":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"active":null,"archived":null,"archivedAt":null,"authorized":null,"channelId":null,"createdAt":null,"deliveryIdentifier":null,"id":null,"inboxId":null,"name":null}"#
    ]
);

wire!(
    read_list_channels,
    hubscope_conversations::read::list_channels()
        .after("a/b ä".to_owned())
        .default_page_length(7)
        .limit(7)
        .sort(vec!["a/b ä".to_owned()]),
    "GET /conversations/v3/conversations/channels?after=a%2Fb%20%C3%A4&defaultPageLength=7&limit=7&sort=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"name":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    read_get_channel,
    hubscope_conversations::read::get_channel(7),
    "GET /conversations/v3/conversations/channels/7",
    Body::None,
    [
        r#"{"id":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"name":null}"#
    ]
);

wire!(
    read_list_inboxes,
    hubscope_conversations::read::list_inboxes()
        .after("a/b ä".to_owned())
        .archived(true)
        .default_page_length(7)
        .limit(7)
        .sort(vec!["a/b ä".to_owned()]),
    "GET /conversations/v3/conversations/inboxes?after=a%2Fb%20%C3%A4&archived=true&defaultPageLength=7&limit=7&sort=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","type":"HELP_DESK","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":null,"name":null,"type":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    read_get_inbox,
    hubscope_conversations::read::get_inbox(7).archived(true),
    "GET /conversations/v3/conversations/inboxes/7?archived=true",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","type":"HELP_DESK","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":null,"name":null,"type":null,"updatedAt":null}"#
    ]
);

wire!(
    read_list_threads,
    hubscope_conversations::read::list_threads()
        .after("a/b ä".to_owned())
        .archived(true)
        .associated_contact_id(7)
        .associated_ticket_id(7)
        .association(vec![hubscope_conversations::types::ThreadAssociation::from("TICKET")])
        .inbox_id(vec![7])
        .latest_message_timestamp_after(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .thread_status(hubscope_conversations::types::ThreadStatus::from("CLOSED")),
    "GET /conversations/v3/conversations/threads?after=a%2Fb%20%C3%A4&archived=true&associatedContactId=7&associatedTicketId=7&association=TICKET&inboxId=7&latestMessageTimestampAfter=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&threadStatus=CLOSED",
    Body::None,
    [
        r#"{"results":[{"archived":true,"assignedTo":"a/b ä","associatedContactId":"a/b ä","closedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","inboxId":"a/b ä","latestMessageReceivedTimestamp":"2026-03-01T09:30:00Z","latestMessageSentTimestamp":"2026-03-01T09:30:00Z","latestMessageTimestamp":"2026-03-01T09:30:00Z","originalChannelAccountId":"a/b ä","originalChannelId":"a/b ä","spam":true,"status":"CLOSED","threadAssociations":{"associatedTicketId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"assignedTo":null,"associatedContactId":null,"closedAt":null,"createdAt":null,"id":null,"inboxId":null,"latestMessageReceivedTimestamp":null,"latestMessageSentTimestamp":null,"latestMessageTimestamp":null,"originalChannelAccountId":null,"originalChannelId":null,"spam":null,"status":null,"threadAssociations":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    write_archive_thread,
    hubscope_conversations::write::archive_thread(7),
    "DELETE /conversations/v3/conversations/threads/7",
    Body::None,
    [r#""#]
);

wire!(
    read_get_thread,
    hubscope_conversations::read::get_thread(7)
        .archived(true)
        .association(vec![hubscope_conversations::types::ThreadAssociation::from("TICKET")])
        .property("a/b ä".to_owned()),
    "GET /conversations/v3/conversations/threads/7?archived=true&association=TICKET&property=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"assignedTo":"a/b ä","associatedContactId":"a/b ä","closedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","inboxId":"a/b ä","latestMessageReceivedTimestamp":"2026-03-01T09:30:00Z","latestMessageSentTimestamp":"2026-03-01T09:30:00Z","latestMessageTimestamp":"2026-03-01T09:30:00Z","originalChannelAccountId":"a/b ä","originalChannelId":"a/b ä","spam":true,"status":"CLOSED","threadAssociations":{"associatedTicketId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"assignedTo":null,"associatedContactId":null,"closedAt":null,"createdAt":null,"id":null,"inboxId":null,"latestMessageReceivedTimestamp":null,"latestMessageSentTimestamp":null,"latestMessageTimestamp":null,"originalChannelAccountId":null,"originalChannelId":null,"spam":null,"status":null,"threadAssociations":null}"#
    ]
);

wire!(
    write_update_thread,
    hubscope_conversations::write::update_thread(
        7,
        hubscope_conversations::types::ThreadUpdate::new()
            .archived(true)
            .status(hubscope_conversations::types::ThreadStatus::from("CLOSED"))
    )
    .archived(true),
    "PATCH /conversations/v3/conversations/threads/7?archived=true",
    Body::Json(r#"{"archived":true,"status":"CLOSED"}"#),
    [
        r#"{"archived":true,"assignedTo":"a/b ä","associatedContactId":"a/b ä","closedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","inboxId":"a/b ä","latestMessageReceivedTimestamp":"2026-03-01T09:30:00Z","latestMessageSentTimestamp":"2026-03-01T09:30:00Z","latestMessageTimestamp":"2026-03-01T09:30:00Z","originalChannelAccountId":"a/b ä","originalChannelId":"a/b ä","spam":true,"status":"CLOSED","threadAssociations":{"associatedTicketId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"assignedTo":null,"associatedContactId":null,"closedAt":null,"createdAt":null,"id":null,"inboxId":null,"latestMessageReceivedTimestamp":null,"latestMessageSentTimestamp":null,"latestMessageTimestamp":null,"originalChannelAccountId":null,"originalChannelId":null,"spam":null,"status":null,"threadAssociations":null}"#
    ]
);

wire!(
    read_list_thread_messages,
    hubscope_conversations::read::list_thread_messages(7)
        .after("a/b ä".to_owned())
        .archived(true)
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()]),
    "GET /conversations/v3/conversations/threads/7/messages?after=a%2Fb%20%C3%A4&archived=true&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"attachments":[{"fileId":"a/b ä","fileUsageType":"AUDIO","name":"a/b ä","type":"FILE","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"channelAccountId":"a/b ä","channelId":"a/b ä","client":{"clientType":"HUBSPOT","integrationAppId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"conversationsThreadId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdBy":"a/b ä","direction":"INCOMING","id":"a/b ä","inReplyToId":"a/b ä","recipients":[{"actorId":"a/b ä","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","recipientField":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"richText":"a/b ä","senders":[{"actorId":"a/b ä","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","senderField":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"status":{"failureDetails":{"errorMessage":"a/b ä","errorMessageTokens":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"statusType":"FAILED","hubscopeHasNeverHeardOfThis":{"x":[null]}},"subject":"a/b ä","text":"a/b ä","truncationStatus":"NOT_TRUNCATED","type":"MESSAGE","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"attachments":null,"channelAccountId":null,"channelId":null,"client":null,"conversationsThreadId":null,"createdAt":null,"createdBy":null,"direction":null,"id":null,"inReplyToId":null,"recipients":null,"richText":null,"senders":null,"status":null,"subject":null,"text":null,"truncationStatus":null,"updatedAt":null,"type":"MESSAGE"}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    write_create_thread_message,
    hubscope_conversations::write::create_thread_message(
        7,
        hubscope_conversations::types::MessageCreate::from(
            hubscope_conversations::types::ConversationsMessageCreate::new(
                hubscope_conversations::types::ConversationsMessageCreateArgs {
                    channel_account_id: "a/b ä".to_owned(),
                    channel_id: "a/b ä".to_owned(),
                    recipients: vec![
                        hubscope_conversations::types::RecipientCreate::new(vec![
                            hubscope_conversations::types::DeliveryIdentifier::new(
                                hubscope_conversations::types::DeliveryIdentifierType::from(
                                    "CHANNEL_SPECIFIC_OPAQUE_ID"
                                ),
                                "a/b ä".to_owned()
                            )
                        ])
                        .actor_id("a/b ä".to_owned())
                        .delivery_identifier(
                            hubscope_conversations::types::DeliveryIdentifier::new(
                                hubscope_conversations::types::DeliveryIdentifierType::from(
                                    "CHANNEL_SPECIFIC_OPAQUE_ID"
                                ),
                                "a/b ä".to_owned()
                            )
                        )
                        .name("a/b ä".to_owned())
                        .recipient_field("a/b ä".to_owned())
                    ],
                    sender_actor_id: "a/b ä".to_owned(),
                    text: "a/b ä".to_owned()
                }
            )
            .attachments(vec![hubscope_conversations::types::AttachmentCreate::from(
                hubscope_conversations::types::FileAttachmentCreate::new("a/b ä".to_owned())
            )])
            .rich_text("a/b ä".to_owned())
            .subject("a/b ä".to_owned())
        )
    ),
    "POST /conversations/v3/conversations/threads/7/messages",
    Body::Json(
        r#"{"attachments":[{"fileId":"a/b ä","type":"FILE"}],"channelAccountId":"a/b ä","channelId":"a/b ä","recipients":[{"actorId":"a/b ä","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä"},"deliveryIdentifiers":[{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä"}],"name":"a/b ä","recipientField":"a/b ä"}],"richText":"a/b ä","senderActorId":"a/b ä","subject":"a/b ä","text":"a/b ä","type":"MESSAGE"}"#
    ),
    [
        r#"{"archived":true,"attachments":[{"fileId":"a/b ä","fileUsageType":"AUDIO","name":"a/b ä","type":"FILE","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"channelAccountId":"a/b ä","channelId":"a/b ä","client":{"clientType":"HUBSPOT","integrationAppId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"conversationsThreadId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdBy":"a/b ä","direction":"INCOMING","id":"a/b ä","inReplyToId":"a/b ä","recipients":[{"actorId":"a/b ä","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","recipientField":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"richText":"a/b ä","senders":[{"actorId":"a/b ä","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","senderField":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"status":{"failureDetails":{"errorMessage":"a/b ä","errorMessageTokens":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"statusType":"FAILED","hubscopeHasNeverHeardOfThis":{"x":[null]}},"subject":"a/b ä","text":"a/b ä","truncationStatus":"NOT_TRUNCATED","type":"MESSAGE","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"type":"MESSAGE"}"#,
        r#"{"archived":null,"attachments":null,"channelAccountId":null,"channelId":null,"client":null,"conversationsThreadId":null,"createdAt":null,"createdBy":null,"direction":null,"id":null,"inReplyToId":null,"recipients":null,"richText":null,"senders":null,"status":null,"subject":null,"text":null,"truncationStatus":null,"updatedAt":null,"type":"MESSAGE"}"#
    ]
);

wire!(
    read_get_thread_message,
    hubscope_conversations::read::get_thread_message(
        hubscope_conversations::read::GetThreadMessageArgs { thread_id: 7, message_id: "a/b ä" }
    )
    .property("a/b ä".to_owned()),
    "GET /conversations/v3/conversations/threads/7/messages/a%2Fb%20%C3%A4?property=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"attachments":[{"fileId":"a/b ä","fileUsageType":"AUDIO","name":"a/b ä","type":"FILE","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"channelAccountId":"a/b ä","channelId":"a/b ä","client":{"clientType":"HUBSPOT","integrationAppId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"conversationsThreadId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdBy":"a/b ä","direction":"INCOMING","id":"a/b ä","inReplyToId":"a/b ä","recipients":[{"actorId":"a/b ä","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","recipientField":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"richText":"a/b ä","senders":[{"actorId":"a/b ä","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","senderField":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"status":{"failureDetails":{"errorMessage":"a/b ä","errorMessageTokens":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"statusType":"FAILED","hubscopeHasNeverHeardOfThis":{"x":[null]}},"subject":"a/b ä","text":"a/b ä","truncationStatus":"NOT_TRUNCATED","type":"MESSAGE","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"type":"MESSAGE"}"#,
        r#"{"archived":null,"attachments":null,"channelAccountId":null,"channelId":null,"client":null,"conversationsThreadId":null,"createdAt":null,"createdBy":null,"direction":null,"id":null,"inReplyToId":null,"recipients":null,"richText":null,"senders":null,"status":null,"subject":null,"text":null,"truncationStatus":null,"updatedAt":null,"type":"MESSAGE"}"#
    ]
);

wire!(
    read_get_thread_message_original_content,
    hubscope_conversations::read::get_thread_message_original_content(
        hubscope_conversations::read::GetThreadMessageOriginalContentArgs {
            thread_id: 7,
            message_id: "a/b ä"
        }
    )
    .property("a/b ä".to_owned()),
    "GET /conversations/v3/conversations/threads/7/messages/a%2Fb%20%C3%A4/original-content?property=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"richText":"a/b ä","text":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"richText":null,"text":null}"#
    ]
);
