//! What each operation of the API `calling_extensions` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    objects_contacts_write_calling_extensions_complete_inbound_call,
    hubscope_crm::objects::contacts::write::calling_extensions::complete_inbound_call(
        hubscope_crm::types::CompletedCall::new(hubscope_crm::types::CompletedCallArgs {
            create_engagement: true,
            engagement_properties: BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]),
            external_call_id: "a/b ä".to_owned(),
            final_call_status: hubscope_crm::types::FinalCallStatus::from("BUSY"),
            from_number: hubscope_crm::types::FormattedPhoneNumber::new(
                "a/b ä".to_owned(),
                hubscope_crm::types::PhoneNumberType::from("FIXED_LINE")
            )
            .extension("a/b ä".to_owned()),
            potential_recipient_user_ids: vec![7],
            to_number: hubscope_crm::types::FormattedPhoneNumber::new(
                "a/b ä".to_owned(),
                hubscope_crm::types::PhoneNumberType::from("FIXED_LINE")
            )
            .extension("a/b ä".to_owned())
        })
        .call_started_timestamp(moment())
        .duration_seconds(7)
        .user_id(7)
    ),
    "POST /crm/extensions/calling/2026-03/inbound-call",
    Body::Json(
        r#"{"callStartedTimestamp":"2026-03-01T09:30:00Z","createEngagement":true,"durationSeconds":7,"engagementProperties":{"key":"a/b ä"},"externalCallId":"a/b ä","finalCallStatus":"BUSY","fromNumber":{"e164Number":"a/b ä","extension":"a/b ä","phoneNumberType":"FIXED_LINE"},"potentialRecipientUserIds":[7],"toNumber":{"e164Number":"a/b ä","extension":"a/b ä","phoneNumberType":"FIXED_LINE"},"userId":7}"#
    ),
    [
        r#"{"callerIdMatches":[{"callerIdType":"CONTACT","email":"a/b ä","firstName":"a/b ä","lastName":"a/b ä","objectCoordinates":{"objectId":7,"objectTypeId":"a/b ä","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"callerIdMatches":null}"#
    ]
);

wire!(
    objects_contacts_write_calling_extensions_mark_recording_ready,
    hubscope_crm::objects::contacts::write::calling_extensions::mark_recording_ready(7),
    "POST /crm/extensions/calling/2026-03/recordings/ready",
    Body::Json(r#"{"engagementId":7}"#),
    [r#""#]
);

wire!(
    developers_write_calling_extensions_delete_settings,
    hubscope_crm::developers_write::calling_extensions::delete_settings(7),
    "DELETE /crm/extensions/calling/2026-03/7/settings",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_calling_extensions_get_settings,
    hubscope_crm::developers_read::calling_extensions::get_settings(7),
    "GET /crm/extensions/calling/2026-03/7/settings",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","height":7,"isReady":true,"name":"a/b ä","supportsCustomObjects":true,"supportsInboundCalling":true,"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","usesCallingWindow":true,"usesRemote":true,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"height":null,"isReady":null,"name":null,"supportsCustomObjects":null,"supportsInboundCalling":null,"updatedAt":null,"url":null,"usesCallingWindow":null,"usesRemote":null,"width":null}"#
    ]
);

wire!(
    developers_write_calling_extensions_update_settings,
    hubscope_crm::developers_write::calling_extensions::update_settings(7)
        .height(7)
        .is_ready(true)
        .name("a/b ä".to_owned())
        .supports_custom_objects(true)
        .supports_inbound_calling(true)
        .url("a/b ä".to_owned())
        .uses_calling_window(true)
        .uses_remote(true)
        .width(7),
    "PATCH /crm/extensions/calling/2026-03/7/settings",
    Body::Json(
        r#"{"height":7,"isReady":true,"name":"a/b ä","supportsCustomObjects":true,"supportsInboundCalling":true,"url":"a/b ä","usesCallingWindow":true,"usesRemote":true,"width":7}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","height":7,"isReady":true,"name":"a/b ä","supportsCustomObjects":true,"supportsInboundCalling":true,"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","usesCallingWindow":true,"usesRemote":true,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"height":null,"isReady":null,"name":null,"supportsCustomObjects":null,"supportsInboundCalling":null,"updatedAt":null,"url":null,"usesCallingWindow":null,"usesRemote":null,"width":null}"#
    ]
);

wire!(
    developers_write_calling_extensions_create_settings,
    hubscope_crm::developers_write::calling_extensions::create_settings(
        hubscope_crm::developers_write::calling_extensions::CreateSettingsArgs {
            app_id: 7,
            height: 7,
            name: "a/b ä".to_owned(),
            url: "a/b ä".to_owned(),
            width: 7
        }
    )
    .is_ready(true)
    .supports_custom_objects(true)
    .supports_inbound_calling(true)
    .uses_calling_window(true)
    .uses_remote(true),
    "POST /crm/extensions/calling/2026-03/7/settings",
    Body::Json(
        r#"{"height":7,"isReady":true,"name":"a/b ä","supportsCustomObjects":true,"supportsInboundCalling":true,"url":"a/b ä","usesCallingWindow":true,"usesRemote":true,"width":7}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","height":7,"isReady":true,"name":"a/b ä","supportsCustomObjects":true,"supportsInboundCalling":true,"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","usesCallingWindow":true,"usesRemote":true,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"height":null,"isReady":null,"name":null,"supportsCustomObjects":null,"supportsInboundCalling":null,"updatedAt":null,"url":null,"usesCallingWindow":null,"usesRemote":null,"width":null}"#
    ]
);

wire!(
    developers_write_calling_extensions_delete_channel_connection_settings,
    hubscope_crm::developers_write::calling_extensions::delete_channel_connection_settings(7),
    "DELETE /crm/extensions/calling/2026-03/7/settings/channel-connection",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_calling_extensions_get_channel_connection_settings,
    hubscope_crm::developers_read::calling_extensions::get_channel_connection_settings(7),
    "GET /crm/extensions/calling/2026-03/7/settings/channel-connection",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","isReady":true,"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"isReady":null,"updatedAt":null,"url":null}"#
    ]
);

wire!(
    developers_write_calling_extensions_update_channel_connection_settings,
    hubscope_crm::developers_write::calling_extensions::update_channel_connection_settings(7)
        .is_ready(true)
        .url("a/b ä".to_owned()),
    "PATCH /crm/extensions/calling/2026-03/7/settings/channel-connection",
    Body::Json(r#"{"isReady":true,"url":"a/b ä"}"#),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","isReady":true,"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"isReady":null,"updatedAt":null,"url":null}"#
    ]
);

wire!(
    developers_write_calling_extensions_create_channel_connection_settings,
    hubscope_crm::developers_write::calling_extensions::create_channel_connection_settings(
        hubscope_crm::developers_write::calling_extensions::CreateChannelConnectionSettingsArgs {
            app_id: 7,
            is_ready: true,
            url: "a/b ä".to_owned()
        }
    ),
    "POST /crm/extensions/calling/2026-03/7/settings/channel-connection",
    Body::Json(r#"{"isReady":true,"url":"a/b ä"}"#),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","isReady":true,"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"isReady":null,"updatedAt":null,"url":null}"#
    ]
);

wire!(
    developers_read_calling_extensions_get_recording_settings,
    hubscope_crm::developers_read::calling_extensions::get_recording_settings(7),
    "GET /crm/extensions/calling/2026-03/7/settings/recording",
    Body::None,
    [
        r#"{"urlToRetrieveAuthedRecording":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"urlToRetrieveAuthedRecording":null}"#
    ]
);

wire!(
    developers_write_calling_extensions_update_recording_settings,
    hubscope_crm::developers_write::calling_extensions::update_recording_settings(7)
        .url_to_retrieve_authed_recording("a/b ä".to_owned()),
    "PATCH /crm/extensions/calling/2026-03/7/settings/recording",
    Body::Json(r#"{"urlToRetrieveAuthedRecording":"a/b ä"}"#),
    [
        r#"{"urlToRetrieveAuthedRecording":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"urlToRetrieveAuthedRecording":null}"#
    ]
);

wire!(
    developers_write_calling_extensions_create_recording_settings,
    hubscope_crm::developers_write::calling_extensions::create_recording_settings(
        7,
        "a/b ä".to_owned()
    ),
    "POST /crm/extensions/calling/2026-03/7/settings/recording",
    Body::Json(r#"{"urlToRetrieveAuthedRecording":"a/b ä"}"#),
    [
        r#"{"urlToRetrieveAuthedRecording":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"urlToRetrieveAuthedRecording":null}"#
    ]
);
