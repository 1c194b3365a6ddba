//! What each operation of the API `custom_channels` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    developers_read_custom_channels_list,
    hubscope_conversations::developers_read::custom_channels::list()
        .after("a/b ä".to_owned())
        .default_page_length(7)
        .limit(7)
        .sort(vec!["a/b ä".to_owned()]),
    "GET /conversations/custom-channels/2026-03?after=a%2Fb%20%C3%A4&defaultPageLength=7&limit=7&sort=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"capabilities":{"key":{"any":[1]}},"channelAccountConnectionRedirectUrl":"a/b ä","channelDescription":"a/b ä","channelLogoUrl":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","webhookUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"capabilities":null,"channelAccountConnectionRedirectUrl":null,"channelDescription":null,"channelLogoUrl":null,"createdAt":null,"id":null,"name":null,"webhookUrl":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_write_custom_channels_create,
    hubscope_conversations::developers_write::custom_channels::create(
        BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]),
        "a/b ä".to_owned()
    )
    .channel_account_connection_redirect_url("a/b ä".to_owned())
    .channel_description("a/b ä".to_owned())
    .channel_logo_url("a/b ä".to_owned())
    .webhook_url("a/b ä".to_owned()),
    "POST /conversations/custom-channels/2026-03",
    Body::Json(
        r#"{"capabilities":{"key":{"any":[1]}},"channelAccountConnectionRedirectUrl":"a/b ä","channelDescription":"a/b ä","channelLogoUrl":"a/b ä","name":"a/b ä","webhookUrl":"a/b ä"}"#
    ),
    [
        r#"{"capabilities":{"key":{"any":[1]}},"channelAccountConnectionRedirectUrl":"a/b ä","channelDescription":"a/b ä","channelLogoUrl":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","webhookUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"capabilities":null,"channelAccountConnectionRedirectUrl":null,"channelDescription":null,"channelLogoUrl":null,"createdAt":null,"id":null,"name":null,"webhookUrl":null}"#
    ]
);

wire!(
    developers_write_custom_channels_delete,
    hubscope_conversations::developers_write::custom_channels::delete(7),
    "DELETE /conversations/custom-channels/2026-03/7",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_custom_channels_get,
    hubscope_conversations::developers_read::custom_channels::get(7),
    "GET /conversations/custom-channels/2026-03/7",
    Body::None,
    [
        r#"{"capabilities":{"key":{"any":[1]}},"channelAccountConnectionRedirectUrl":"a/b ä","channelDescription":"a/b ä","channelLogoUrl":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","webhookUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"capabilities":null,"channelAccountConnectionRedirectUrl":null,"channelDescription":null,"channelLogoUrl":null,"createdAt":null,"id":null,"name":null,"webhookUrl":null}"#
    ]
);

wire!(
    developers_write_custom_channels_update,
    hubscope_conversations::developers_write::custom_channels::update(7)
        .capabilities(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .channel_account_connection_redirect_url("a/b ä".to_owned())
        .channel_description("a/b ä".to_owned())
        .channel_logo_url("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .webhook_url("a/b ä".to_owned()),
    "PATCH /conversations/custom-channels/2026-03/7",
    Body::Json(
        r#"{"capabilities":{"key":{"any":[1]}},"channelAccountConnectionRedirectUrl":"a/b ä","channelDescription":"a/b ä","channelLogoUrl":"a/b ä","name":"a/b ä","webhookUrl":"a/b ä"}"#
    ),
    [
        r#"{"capabilities":{"key":{"any":[1]}},"channelAccountConnectionRedirectUrl":"a/b ä","channelDescription":"a/b ä","channelLogoUrl":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","webhookUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"capabilities":null,"channelAccountConnectionRedirectUrl":null,"channelDescription":null,"channelLogoUrl":null,"createdAt":null,"id":null,"name":null,"webhookUrl":null}"#
    ]
);

wire!(
    custom_channels_write_update_channel_account_staging_token,
    hubscope_conversations::custom_channels::write::update_channel_account_staging_token(
        hubscope_conversations::custom_channels::write::UpdateChannelAccountStagingTokenArgs {
            channel_id: 7,
            account_token: "a/b ä"
        }
    )
    .account_name("a/b ä".to_owned())
    .delivery_identifier(hubscope_conversations::types::DeliveryIdentifier::new(
        hubscope_conversations::types::DeliveryIdentifierType::from("CHANNEL_SPECIFIC_OPAQUE_ID"),
        "a/b ä".to_owned()
    )),
    "PATCH /conversations/custom-channels/2026-03/7/channel-account-staging-tokens/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"accountName":"a/b ä","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä"}}"#
    ),
    [
        r#"{"accountName":"a/b ä","accountToken":"a/b ä","createdAt":"2026-03-01T09:30:00Z","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"genericChannelId":7,"inboxId":7,"userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"accountName":null,"accountToken":null,"createdAt":null,"deliveryIdentifier":null,"genericChannelId":null,"inboxId":null,"userId":null}"#
    ]
);

wire!(
    custom_channels_read_list_channel_accounts,
    hubscope_conversations::custom_channels::read::list_channel_accounts(7)
        .after("a/b ä".to_owned())
        .archived(true)
        .default_page_length(7)
        .delivery_identifier_type(vec![
            hubscope_conversations::types::DeliveryIdentifierType::from(
                "CHANNEL_SPECIFIC_OPAQUE_ID"
            )
        ])
        .delivery_identifier_value(vec!["a/b ä".to_owned()])
        .limit(7)
        .sort(vec!["a/b ä".to_owned()]),
    "GET /conversations/custom-channels/2026-03/7/channel-accounts?after=a%2Fb%20%C3%A4&archived=true&defaultPageLength=7&deliveryIdentifierType=CHANNEL_SPECIFIC_OPAQUE_ID&deliveryIdentifierValue=a%2Fb%20%C3%A4&limit=7&sort=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"active":true,"archived":true,"archivedAt":"2026-03-01T09:30:00Z","authorized":true,"channelId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","inboxId":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"active":null,"archived":null,"archivedAt":null,"authorized":null,"channelId":null,"createdAt":null,"deliveryIdentifier":null,"id":null,"inboxId":null,"name":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    custom_channels_write_create_channel_account,
    hubscope_conversations::custom_channels::write::create_channel_account(
        hubscope_conversations::custom_channels::write::CreateChannelAccountArgs {
            channel_id: 7,
            authorized: true,
            inbox_id: "a/b ä".to_owned(),
            name: "a/b ä".to_owned()
        }
    )
    .delivery_identifier(hubscope_conversations::types::DeliveryIdentifier::new(
        hubscope_conversations::types::DeliveryIdentifierType::from("CHANNEL_SPECIFIC_OPAQUE_ID"),
        "a/b ä".to_owned()
    )),
    "POST /conversations/custom-channels/2026-03/7/channel-accounts",
    Body::Json(
        r#"{"authorized":true,"deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä"},"inboxId":"a/b ä","name":"a/b ä"}"#
    ),
    [
        r#"{"active":true,"archived":true,"archivedAt":"2026-03-01T09:30:00Z","authorized":true,"channelId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","inboxId":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"active":null,"archived":null,"archivedAt":null,"authorized":null,"channelId":null,"createdAt":null,"deliveryIdentifier":null,"id":null,"inboxId":null,"name":null}"#
    ]
);

wire!(
    custom_channels_read_get_channel_account,
    hubscope_conversations::custom_channels::read::get_channel_account(
        hubscope_conversations::custom_channels::read::GetChannelAccountArgs {
            channel_id: 7,
            channel_account_id: 7
        }
    )
    .archived(true),
    "GET /conversations/custom-channels/2026-03/7/channel-accounts/7?archived=true",
    Body::None,
    [
        r#"{"active":true,"archived":true,"archivedAt":"2026-03-01T09:30:00Z","authorized":true,"channelId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","inboxId":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"active":null,"archived":null,"archivedAt":null,"authorized":null,"channelId":null,"createdAt":null,"deliveryIdentifier":null,"id":null,"inboxId":null,"name":null}"#
    ]
);

wire!(
    custom_channels_write_update_channel_account,
    hubscope_conversations::custom_channels::write::update_channel_account(
        hubscope_conversations::custom_channels::write::UpdateChannelAccountArgs {
            channel_id: 7,
            channel_account_id: 7
        }
    )
    .authorized(true)
    .name("a/b ä".to_owned()),
    "PATCH /conversations/custom-channels/2026-03/7/channel-accounts/7",
    Body::Json(r#"{"authorized":true,"name":"a/b ä"}"#),
    [
        r#"{"active":true,"archived":true,"archivedAt":"2026-03-01T09:30:00Z","authorized":true,"channelId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","inboxId":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"active":null,"archived":null,"archivedAt":null,"authorized":null,"channelId":null,"createdAt":null,"deliveryIdentifier":null,"id":null,"inboxId":null,"name":null}"#
    ]
);

wire!(
    custom_channels_write_create_message,
    hubscope_conversations::custom_channels::write::create_message(
        7,
        hubscope_conversations::types::CustomChannelMessageCreate::new(
            hubscope_conversations::types::CustomChannelMessageCreateArgs {
                channel_account_id: "a/b ä".to_owned(),
                message_direction: hubscope_conversations::types::MessageDirection::from(
                    "INCOMING"
                ),
                recipients: vec![
                    hubscope_conversations::types::CustomChannelParticipant::new(
                        hubscope_conversations::types::DeliveryIdentifier::new(
                            hubscope_conversations::types::DeliveryIdentifierType::from(
                                "CHANNEL_SPECIFIC_OPAQUE_ID"
                            ),
                            "a/b ä".to_owned()
                        )
                    )
                    .name("a/b ä".to_owned())
                    .sender_actor_id("a/b ä".to_owned())
                ],
                senders: vec![
                    hubscope_conversations::types::CustomChannelParticipant::new(
                        hubscope_conversations::types::DeliveryIdentifier::new(
                            hubscope_conversations::types::DeliveryIdentifierType::from(
                                "CHANNEL_SPECIFIC_OPAQUE_ID"
                            ),
                            "a/b ä".to_owned()
                        )
                    )
                    .name("a/b ä".to_owned())
                    .sender_actor_id("a/b ä".to_owned())
                ],
                text: "a/b ä".to_owned(),
                timestamp: moment()
            }
        )
        .associate_with_contact_id(7)
        .attachments(vec![hubscope_conversations::types::CustomChannelAttachment::from(
            hubscope_conversations::types::FileAttachment::new("a/b ä".to_owned())
                .file_usage_type(hubscope_conversations::types::FileUsageType::from("AUDIO"))
        )])
        .in_reply_to_id("a/b ä".to_owned())
        .integration_idempotency_id("a/b ä".to_owned())
        .integration_thread_id("a/b ä".to_owned())
        .pre_resolved_contacts(hubscope_conversations::types::PreResolvedContacts::new(vec![
            hubscope_conversations::types::PreResolvedContact::new(
                vec![hubscope_conversations::types::ContactPropertiesLeadingToMatch::from(
                    "address"
                )],
                7
            )
        ]))
        .rich_text("a/b ä".to_owned())
    ),
    "POST /conversations/custom-channels/2026-03/7/messages",
    Body::Json(
        r#"{"associateWithContactId":7,"attachments":[{"fileId":"a/b ä","fileUsageType":"AUDIO","type":"FILE"}],"channelAccountId":"a/b ä","inReplyToId":"a/b ä","integrationIdempotencyId":"a/b ä","integrationThreadId":"a/b ä","messageDirection":"INCOMING","preResolvedContacts":{"contacts":[{"contactPropertiesLeadingToMatch":["address"],"contactVid":7}]},"recipients":[{"deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä"},"name":"a/b ä","senderActorId":"a/b ä"}],"richText":"a/b ä","senders":[{"deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä"},"name":"a/b ä","senderActorId":"a/b ä"}],"text":"a/b ä","timestamp":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"archived":true,"attachments":[{"fileId":"a/b ä","fileUsageType":"AUDIO","name":"a/b ä","type":"FILE","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"channelAccountId":"a/b ä","channelId":"a/b ä","client":{"clientType":"HUBSPOT","integrationAppId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"conversationsThreadId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdBy":"a/b ä","direction":"INCOMING","id":"a/b ä","inReplyToId":"a/b ä","recipients":[{"actorId":"a/b ä","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","recipientField":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"richText":"a/b ä","senders":[{"actorId":"a/b ä","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","senderField":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"status":{"failureDetails":{"errorMessage":"a/b ä","errorMessageTokens":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"statusType":"FAILED","hubscopeHasNeverHeardOfThis":{"x":[null]}},"subject":"a/b ä","text":"a/b ä","truncationStatus":"NOT_TRUNCATED","type":"MESSAGE","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"attachments":null,"channelAccountId":null,"channelId":null,"client":null,"conversationsThreadId":null,"createdAt":null,"createdBy":null,"direction":null,"id":null,"inReplyToId":null,"recipients":null,"richText":null,"senders":null,"status":null,"subject":null,"text":null,"truncationStatus":null,"updatedAt":null}"#
    ]
);

wire!(
    custom_channels_read_get_message,
    hubscope_conversations::custom_channels::read::get_message(
        hubscope_conversations::custom_channels::read::GetMessageArgs {
            channel_id: 7,
            message_id: "a/b ä"
        }
    ),
    "GET /conversations/custom-channels/2026-03/7/messages/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"attachments":[{"fileId":"a/b ä","fileUsageType":"AUDIO","name":"a/b ä","type":"FILE","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"channelAccountId":"a/b ä","channelId":"a/b ä","client":{"clientType":"HUBSPOT","integrationAppId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"conversationsThreadId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdBy":"a/b ä","direction":"INCOMING","id":"a/b ä","inReplyToId":"a/b ä","recipients":[{"actorId":"a/b ä","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","recipientField":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"richText":"a/b ä","senders":[{"actorId":"a/b ä","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","senderField":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"status":{"failureDetails":{"errorMessage":"a/b ä","errorMessageTokens":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"statusType":"FAILED","hubscopeHasNeverHeardOfThis":{"x":[null]}},"subject":"a/b ä","text":"a/b ä","truncationStatus":"NOT_TRUNCATED","type":"MESSAGE","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"attachments":null,"channelAccountId":null,"channelId":null,"client":null,"conversationsThreadId":null,"createdAt":null,"createdBy":null,"direction":null,"id":null,"inReplyToId":null,"recipients":null,"richText":null,"senders":null,"status":null,"subject":null,"text":null,"truncationStatus":null,"updatedAt":null}"#
    ]
);

wire!(
    custom_channels_write_update_message,
    hubscope_conversations::custom_channels::write::update_message(
        hubscope_conversations::custom_channels::write::UpdateMessageArgs {
            channel_id: 7,
            message_id: "a/b ä",
            status_type: hubscope_conversations::types::CustomChannelMessageStatus::from("FAILED")
        }
    )
    .error_message("a/b ä".to_owned()),
    "PATCH /conversations/custom-channels/2026-03/7/messages/a%2Fb%20%C3%A4",
    Body::Json(r#"{"errorMessage":"a/b ä","statusType":"FAILED"}"#),
    [
        r#"{"archived":true,"attachments":[{"fileId":"a/b ä","fileUsageType":"AUDIO","name":"a/b ä","type":"FILE","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"channelAccountId":"a/b ä","channelId":"a/b ä","client":{"clientType":"HUBSPOT","integrationAppId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"conversationsThreadId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdBy":"a/b ä","direction":"INCOMING","id":"a/b ä","inReplyToId":"a/b ä","recipients":[{"actorId":"a/b ä","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","recipientField":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"richText":"a/b ä","senders":[{"actorId":"a/b ä","deliveryIdentifier":{"type":"CHANNEL_SPECIFIC_OPAQUE_ID","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","senderField":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"status":{"failureDetails":{"errorMessage":"a/b ä","errorMessageTokens":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"statusType":"FAILED","hubscopeHasNeverHeardOfThis":{"x":[null]}},"subject":"a/b ä","text":"a/b ä","truncationStatus":"NOT_TRUNCATED","type":"MESSAGE","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"attachments":null,"channelAccountId":null,"channelId":null,"client":null,"conversationsThreadId":null,"createdAt":null,"createdBy":null,"direction":null,"id":null,"inReplyToId":null,"recipients":null,"richText":null,"senders":null,"status":null,"subject":null,"text":null,"truncationStatus":null,"updatedAt":null}"#
    ]
);
