//! What each operation of the API `marketing_events` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    crm_objects_marketing_events_read_list,
    hubscope_marketing::crm::objects::marketing_events::read::list()
        .after("a/b ä".to_owned())
        .limit(7),
    "GET /marketing/marketing-events/2026-03?after=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"appInfo":{"id":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"attendees":7,"cancellations":7,"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"name":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventStatus":"a/b ä","eventStatusV2":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","externalEventId":"a/b ä","noShows":7,"objectId":"a/b ä","registrants":7,"startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"appInfo":null,"attendees":null,"cancellations":null,"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventStatus":null,"eventStatusV2":null,"eventType":null,"eventUrl":null,"externalEventId":null,"noShows":null,"objectId":null,"registrants":null,"startDateTime":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_lists_write_list_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::lists::write::list_by_external_id(
        hubscope_marketing::crm::objects::marketing_events::lists::write::ListByExternalIdArgs {
            external_account_id: "a/b ä",
            external_event_id: "a/b ä"
        }
    ),
    "GET /marketing/marketing-events/2026-03/associations/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/lists",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listVersion":7,"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"createdById":null,"deletedAt":null,"filtersUpdatedAt":null,"listId":null,"listVersion":null,"name":null,"objectTypeId":null,"processingStatus":null,"processingType":null,"size":null,"updatedAt":null,"updatedById":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_lists_write_remove_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::lists::write::remove_by_external_id(
        hubscope_marketing::crm::objects::marketing_events::lists::write::RemoveByExternalIdArgs {
            external_account_id: "a/b ä",
            external_event_id: "a/b ä",
            list_id: "a/b ä"
        }
    ),
    "DELETE /marketing/marketing-events/2026-03/associations/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/lists/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    crm_objects_marketing_events_lists_write_add_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::lists::write::add_by_external_id(
        hubscope_marketing::crm::objects::marketing_events::lists::write::AddByExternalIdArgs {
            external_account_id: "a/b ä",
            external_event_id: "a/b ä",
            list_id: "a/b ä"
        }
    ),
    "PUT /marketing/marketing-events/2026-03/associations/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/lists/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    crm_objects_marketing_events_lists_write_list,
    hubscope_marketing::crm::objects::marketing_events::lists::write::list("a/b ä"),
    "GET /marketing/marketing-events/2026-03/associations/a%2Fb%20%C3%A4/lists",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listVersion":7,"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"createdById":null,"deletedAt":null,"filtersUpdatedAt":null,"listId":null,"listVersion":null,"name":null,"objectTypeId":null,"processingStatus":null,"processingType":null,"size":null,"updatedAt":null,"updatedById":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_lists_write_remove,
    hubscope_marketing::crm::objects::marketing_events::lists::write::remove(
        hubscope_marketing::crm::objects::marketing_events::lists::write::RemoveArgs {
            marketing_event_id: "a/b ä",
            list_id: "a/b ä"
        }
    ),
    "DELETE /marketing/marketing-events/2026-03/associations/a%2Fb%20%C3%A4/lists/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    crm_objects_marketing_events_lists_write_add,
    hubscope_marketing::crm::objects::marketing_events::lists::write::add(
        hubscope_marketing::crm::objects::marketing_events::lists::write::AddArgs {
            marketing_event_id: "a/b ä",
            list_id: "a/b ä"
        }
    ),
    "PUT /marketing/marketing-events/2026-03/associations/a%2Fb%20%C3%A4/lists/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    crm_objects_marketing_events_attendance_write_record_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::attendance::write::record_by_external_id(hubscope_marketing::crm::objects::marketing_events::attendance::write::RecordByExternalIdArgs { external_event_id: "a/b ä", subscriber_state: "a/b ä", inputs: [hubscope_marketing::types::MarketingEventSubscriber::new(moment(), hubscope_core::Properties::from([("name", "value")]), 7)] }).external_account_id("a/b ä".to_owned()),
    "POST /marketing/marketing-events/2026-03/attendance/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/create?externalAccountId=a%2Fb%20%C3%A4",
    Body::Json(r#"{"inputs":[{"interactionDateTime":1772357400000,"properties":{"name":"value"},"vid":7}]}"#),
    [r#"{"status":"COMPLETE","results":[{"vid":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#, r#"{}"#, r#"{"status":"COMPLETE","results":[{"vid":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#]
);

wire!(
    crm_objects_marketing_events_attendance_write_record_emails_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::attendance::write::record_emails_by_external_id(hubscope_marketing::crm::objects::marketing_events::attendance::write::RecordEmailsByExternalIdArgs { external_event_id: "a/b ä", subscriber_state: "a/b ä", inputs: [hubscope_marketing::types::MarketingEventEmailSubscriber::new(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]), "a/b ä".to_owned(), moment(), hubscope_core::Properties::from([("name", "value")]))] }).external_account_id("a/b ä".to_owned()),
    "POST /marketing/marketing-events/2026-03/attendance/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/email-create?externalAccountId=a%2Fb%20%C3%A4",
    Body::Json(r#"{"inputs":[{"contactProperties":{"key":"a/b ä"},"email":"a/b ä","interactionDateTime":1772357400000,"properties":{"name":"value"}}]}"#),
    [r#"{"status":"COMPLETE","results":[{"email":"a/b ä","vid":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#, r#"{}"#, r#"{"status":"COMPLETE","results":[{"email":null,"vid":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#]
);

wire!(
    crm_objects_marketing_events_write_batch_archive,
    hubscope_marketing::crm::objects::marketing_events::write::batch_archive([
        hubscope_marketing::types::MarketingEventId::new("a/b ä".to_owned())
    ]),
    "POST /marketing/marketing-events/2026-03/batch/archive",
    Body::Json(r#"{"inputs":[{"objectId":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    crm_objects_marketing_events_write_batch_update,
    hubscope_marketing::crm::objects::marketing_events::write::batch_update([
        hubscope_marketing::types::MarketingEventBatchUpdate::new(
            vec![
                hubscope_marketing::types::PropertyValue::new()
                    .data_sensitivity(hubscope_marketing::types::DataSensitivity::from("high"))
                    .is_encrypted(true)
                    .is_large_value(true)
                    .masked_substrings(hubscope_marketing::types::MaskedSubstrings::new(vec![
                        hubscope_marketing::types::MaskedSubstring::new(
                            hubscope_marketing::types::MaskedSubstringArgs { end: 7, start: 7 }
                        )
                    ]))
                    .name("a/b ä".to_owned())
                    .persistence_timestamp(moment())
                    .request_id("a/b ä".to_owned())
                    .selected_by_user(true)
                    .selected_by_user_timestamp(moment())
                    .source(hubscope_marketing::types::PropertyValueSource::from("ACADEMY"))
                    .source_id("a/b ä".to_owned())
                    .source_label("a/b ä".to_owned())
                    .source_metadata("a/b ä".to_owned())
                    .source_upstream_deployable("a/b ä".to_owned())
                    .source_vid(vec![7])
                    .timestamp(moment())
                    .unit("a/b ä".to_owned())
                    .updated_by_user_id(7)
                    .use_timestamp_as_persistence_timestamp(true)
                    .value("a/b ä".to_owned())
            ],
            "a/b ä".to_owned()
        )
        .end_date_time(moment())
        .event_cancelled(true)
        .event_description("a/b ä".to_owned())
        .event_name("a/b ä".to_owned())
        .event_organizer("a/b ä".to_owned())
        .event_type("a/b ä".to_owned())
        .event_url("a/b ä".to_owned())
        .start_date_time(moment())
    ]),
    "POST /marketing/marketing-events/2026-03/batch/update",
    Body::Json(
        r#"{"inputs":[{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7}]},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä"}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"appInfo":{"id":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"name":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"appInfo":null,"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"objectId":null,"startDateTime":null,"updatedAt":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_create,
    hubscope_marketing::crm::objects::marketing_events::write::create(
        hubscope_marketing::types::MarketingEventCreate::new(
            hubscope_marketing::types::MarketingEventCreateArgs {
                custom_properties: vec![
                    hubscope_marketing::types::PropertyValue::new()
                        .data_sensitivity(hubscope_marketing::types::DataSensitivity::from("high"))
                        .is_encrypted(true)
                        .is_large_value(true)
                        .masked_substrings(hubscope_marketing::types::MaskedSubstrings::new(vec![
                            hubscope_marketing::types::MaskedSubstring::new(
                                hubscope_marketing::types::MaskedSubstringArgs { end: 7, start: 7 }
                            )
                        ]))
                        .name("a/b ä".to_owned())
                        .persistence_timestamp(moment())
                        .request_id("a/b ä".to_owned())
                        .selected_by_user(true)
                        .selected_by_user_timestamp(moment())
                        .source(hubscope_marketing::types::PropertyValueSource::from("ACADEMY"))
                        .source_id("a/b ä".to_owned())
                        .source_label("a/b ä".to_owned())
                        .source_metadata("a/b ä".to_owned())
                        .source_upstream_deployable("a/b ä".to_owned())
                        .source_vid(vec![7])
                        .timestamp(moment())
                        .unit("a/b ä".to_owned())
                        .updated_by_user_id(7)
                        .use_timestamp_as_persistence_timestamp(true)
                        .value("a/b ä".to_owned())
                ],
                event_name: "a/b ä".to_owned(),
                event_organizer: "a/b ä".to_owned(),
                external_account_id: "a/b ä".to_owned(),
                external_event_id: "a/b ä".to_owned()
            }
        )
        .end_date_time(moment())
        .event_cancelled(true)
        .event_completed(true)
        .event_description("a/b ä".to_owned())
        .event_type("a/b ä".to_owned())
        .event_url("a/b ä".to_owned())
        .start_date_time(moment())
    ),
    "POST /marketing/marketing-events/2026-03/events",
    Body::Json(
        r#"{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7}]},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä"}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","externalAccountId":"a/b ä","externalEventId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"objectId":null,"startDateTime":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_batch_archive_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::write::batch_archive_by_external_id([
        hubscope_marketing::types::MarketingEventExternalId::new(
            hubscope_marketing::types::MarketingEventExternalIdArgs {
                app_id: 7,
                external_account_id: "a/b ä".to_owned(),
                external_event_id: "a/b ä".to_owned()
            }
        )
    ]),
    "POST /marketing/marketing-events/2026-03/events/delete",
    Body::Json(r#"{"inputs":[{"appId":7,"externalAccountId":"a/b ä","externalEventId":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    crm_objects_marketing_events_read_search_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::read::search_by_external_id(
        "a/b ä".to_owned()
    ),
    "GET /marketing/marketing-events/2026-03/events/search?q=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"appId":7,"externalAccountId":"a/b ä","externalEventId":"a/b ä","objectId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"appId":null,"externalAccountId":null,"externalEventId":null,"objectId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_batch_upsert_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::write::batch_upsert_by_external_id([
        hubscope_marketing::types::MarketingEventCreate::new(
            hubscope_marketing::types::MarketingEventCreateArgs {
                custom_properties: vec![
                    hubscope_marketing::types::PropertyValue::new()
                        .data_sensitivity(hubscope_marketing::types::DataSensitivity::from("high"))
                        .is_encrypted(true)
                        .is_large_value(true)
                        .masked_substrings(hubscope_marketing::types::MaskedSubstrings::new(vec![
                            hubscope_marketing::types::MaskedSubstring::new(
                                hubscope_marketing::types::MaskedSubstringArgs { end: 7, start: 7 }
                            )
                        ]))
                        .name("a/b ä".to_owned())
                        .persistence_timestamp(moment())
                        .request_id("a/b ä".to_owned())
                        .selected_by_user(true)
                        .selected_by_user_timestamp(moment())
                        .source(hubscope_marketing::types::PropertyValueSource::from("ACADEMY"))
                        .source_id("a/b ä".to_owned())
                        .source_label("a/b ä".to_owned())
                        .source_metadata("a/b ä".to_owned())
                        .source_upstream_deployable("a/b ä".to_owned())
                        .source_vid(vec![7])
                        .timestamp(moment())
                        .unit("a/b ä".to_owned())
                        .updated_by_user_id(7)
                        .use_timestamp_as_persistence_timestamp(true)
                        .value("a/b ä".to_owned())
                ],
                event_name: "a/b ä".to_owned(),
                event_organizer: "a/b ä".to_owned(),
                external_account_id: "a/b ä".to_owned(),
                external_event_id: "a/b ä".to_owned()
            }
        )
        .end_date_time(moment())
        .event_cancelled(true)
        .event_completed(true)
        .event_description("a/b ä".to_owned())
        .event_type("a/b ä".to_owned())
        .event_url("a/b ä".to_owned())
        .start_date_time(moment())
    ]),
    "POST /marketing/marketing-events/2026-03/events/upsert",
    Body::Json(
        r#"{"inputs":[{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7}]},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä"}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","externalAccountId":"a/b ä","externalEventId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","id":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"id":null,"objectId":null,"startDateTime":null,"updatedAt":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_archive_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::write::archive_by_external_id(
        hubscope_marketing::crm::objects::marketing_events::write::ArchiveByExternalIdArgs {
            external_event_id: "a/b ä",
            external_account_id: "a/b ä".to_owned()
        }
    ),
    "DELETE /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4?externalAccountId=a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    crm_objects_marketing_events_read_get_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::read::get_by_external_id(
        hubscope_marketing::crm::objects::marketing_events::read::GetByExternalIdArgs {
            external_event_id: "a/b ä",
            external_account_id: "a/b ä".to_owned()
        }
    ),
    "GET /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4?externalAccountId=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"attendees":7,"cancellations":7,"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","externalEventId":"a/b ä","id":"a/b ä","noShows":7,"objectId":"a/b ä","registrants":7,"startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"attendees":null,"cancellations":null,"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"externalEventId":null,"id":null,"noShows":null,"objectId":null,"registrants":null,"startDateTime":null,"updatedAt":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_update_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::write::update_by_external_id(
        hubscope_marketing::crm::objects::marketing_events::write::UpdateByExternalIdArgs {
            external_event_id: "a/b ä",
            external_account_id: "a/b ä".to_owned(),
            custom_properties: vec![
                hubscope_marketing::types::PropertyValue::new()
                    .data_sensitivity(hubscope_marketing::types::DataSensitivity::from("high"))
                    .is_encrypted(true)
                    .is_large_value(true)
                    .masked_substrings(hubscope_marketing::types::MaskedSubstrings::new(vec![
                        hubscope_marketing::types::MaskedSubstring::new(
                            hubscope_marketing::types::MaskedSubstringArgs { end: 7, start: 7 }
                        )
                    ]))
                    .name("a/b ä".to_owned())
                    .persistence_timestamp(moment())
                    .request_id("a/b ä".to_owned())
                    .selected_by_user(true)
                    .selected_by_user_timestamp(moment())
                    .source(hubscope_marketing::types::PropertyValueSource::from("ACADEMY"))
                    .source_id("a/b ä".to_owned())
                    .source_label("a/b ä".to_owned())
                    .source_metadata("a/b ä".to_owned())
                    .source_upstream_deployable("a/b ä".to_owned())
                    .source_vid(vec![7])
                    .timestamp(moment())
                    .unit("a/b ä".to_owned())
                    .updated_by_user_id(7)
                    .use_timestamp_as_persistence_timestamp(true)
                    .value("a/b ä".to_owned())
            ]
        }
    )
    .end_date_time(moment())
    .event_cancelled(true)
    .event_completed(true)
    .event_description("a/b ä".to_owned())
    .event_name("a/b ä".to_owned())
    .event_organizer("a/b ä".to_owned())
    .event_type("a/b ä".to_owned())
    .event_url("a/b ä".to_owned())
    .start_date_time(moment()),
    "PATCH /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4?externalAccountId=a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7}]},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä"}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","startDateTime":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","id":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"id":null,"objectId":null,"startDateTime":null,"updatedAt":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_upsert_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::write::upsert_by_external_id(
        "a/b ä",
        hubscope_marketing::types::MarketingEventCreate::new(
            hubscope_marketing::types::MarketingEventCreateArgs {
                custom_properties: vec![
                    hubscope_marketing::types::PropertyValue::new()
                        .data_sensitivity(hubscope_marketing::types::DataSensitivity::from("high"))
                        .is_encrypted(true)
                        .is_large_value(true)
                        .masked_substrings(hubscope_marketing::types::MaskedSubstrings::new(vec![
                            hubscope_marketing::types::MaskedSubstring::new(
                                hubscope_marketing::types::MaskedSubstringArgs { end: 7, start: 7 }
                            )
                        ]))
                        .name("a/b ä".to_owned())
                        .persistence_timestamp(moment())
                        .request_id("a/b ä".to_owned())
                        .selected_by_user(true)
                        .selected_by_user_timestamp(moment())
                        .source(hubscope_marketing::types::PropertyValueSource::from("ACADEMY"))
                        .source_id("a/b ä".to_owned())
                        .source_label("a/b ä".to_owned())
                        .source_metadata("a/b ä".to_owned())
                        .source_upstream_deployable("a/b ä".to_owned())
                        .source_vid(vec![7])
                        .timestamp(moment())
                        .unit("a/b ä".to_owned())
                        .updated_by_user_id(7)
                        .use_timestamp_as_persistence_timestamp(true)
                        .value("a/b ä".to_owned())
                ],
                event_name: "a/b ä".to_owned(),
                event_organizer: "a/b ä".to_owned(),
                external_account_id: "a/b ä".to_owned(),
                external_event_id: "a/b ä".to_owned()
            }
        )
        .end_date_time(moment())
        .event_cancelled(true)
        .event_completed(true)
        .event_description("a/b ä".to_owned())
        .event_type("a/b ä".to_owned())
        .event_url("a/b ä".to_owned())
        .start_date_time(moment())
    ),
    "PUT /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7}]},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä"}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","externalAccountId":"a/b ä","externalEventId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","id":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"id":null,"objectId":null,"startDateTime":null,"updatedAt":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_cancel,
    hubscope_marketing::crm::objects::marketing_events::write::cancel(
        hubscope_marketing::crm::objects::marketing_events::write::CancelArgs {
            external_event_id: "a/b ä",
            external_account_id: "a/b ä".to_owned()
        }
    ),
    "POST /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4/cancel?externalAccountId=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"objectId":null,"startDateTime":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_complete,
    hubscope_marketing::crm::objects::marketing_events::write::complete(
        hubscope_marketing::crm::objects::marketing_events::write::CompleteArgs {
            external_event_id: "a/b ä",
            external_account_id: "a/b ä".to_owned(),
            end_date_time: moment(),
            start_date_time: moment()
        }
    ),
    "POST /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4/complete?externalAccountId=a%2Fb%20%C3%A4",
    Body::Json(r#"{"endDateTime":"2026-03-01T09:30:00Z","startDateTime":"2026-03-01T09:30:00Z"}"#),
    [
        r#"{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"objectId":null,"startDateTime":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_attendance_write_upsert_subscriber_emails_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::attendance::write::upsert_subscriber_emails_by_external_id(hubscope_marketing::crm::objects::marketing_events::attendance::write::UpsertSubscriberEmailsByExternalIdArgs { external_event_id: "a/b ä", subscriber_state: "a/b ä", external_account_id: "a/b ä".to_owned(), inputs: [hubscope_marketing::types::MarketingEventEmailSubscriber::new(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]), "a/b ä".to_owned(), moment(), hubscope_core::Properties::from([("name", "value")]))] }),
    "POST /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/email-upsert?externalAccountId=a%2Fb%20%C3%A4",
    Body::Json(r#"{"inputs":[{"contactProperties":{"key":"a/b ä"},"email":"a/b ä","interactionDateTime":1772357400000,"properties":{"name":"value"}}]}"#),
    [r#""#]
);

wire!(
    crm_objects_marketing_events_attendance_write_upsert_subscribers_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::attendance::write::upsert_subscribers_by_external_id(hubscope_marketing::crm::objects::marketing_events::attendance::write::UpsertSubscribersByExternalIdArgs { external_event_id: "a/b ä", subscriber_state: "a/b ä", external_account_id: "a/b ä".to_owned(), inputs: [hubscope_marketing::types::MarketingEventSubscriber::new(moment(), hubscope_core::Properties::from([("name", "value")]), 7)] }),
    "POST /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/upsert?externalAccountId=a%2Fb%20%C3%A4",
    Body::Json(r#"{"inputs":[{"interactionDateTime":1772357400000,"properties":{"name":"value"},"vid":7}]}"#),
    [r#""#]
);

wire!(
    crm_objects_marketing_events_participations_read_list_of_contact,
    hubscope_marketing::crm::objects::marketing_events::participations::read::list_of_contact(
        "a/b ä"
    )
    .after("a/b ä".to_owned())
    .limit(7)
    .state("a/b ä".to_owned()),
    "GET /marketing/marketing-events/2026-03/participations/contacts/a%2Fb%20%C3%A4/breakdown?after=a%2Fb%20%C3%A4&limit=7&state=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"associations":{"contact":{"contactId":"a/b ä","email":"a/b ä","firstname":"a/b ä","lastname":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"marketingEvent":{"externalAccountId":"a/b ä","externalEventId":"a/b ä","marketingEventId":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"attendanceDurationSeconds":7,"attendancePercentage":"a/b ä","attendanceState":"ATTENDED","occurredAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"associations":null,"createdAt":null,"id":null,"properties":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_participations_read_count_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::participations::read::count_by_external_id(hubscope_marketing::crm::objects::marketing_events::participations::read::CountByExternalIdArgs { external_account_id: "a/b ä", external_event_id: "a/b ä" }),
    "GET /marketing/marketing-events/2026-03/participations/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::None,
    [r#"{"attended":7,"cancelled":7,"noShows":7,"registered":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#, r#"{}"#, r#"{"attended":null,"cancelled":null,"noShows":null,"registered":null}"#]
);

wire!(
    crm_objects_marketing_events_participations_read_list_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::participations::read::list_by_external_id(hubscope_marketing::crm::objects::marketing_events::participations::read::ListByExternalIdArgs { external_account_id: "a/b ä", external_event_id: "a/b ä" }).after("a/b ä".to_owned()).contact_identifier("a/b ä".to_owned()).limit(7).state("a/b ä".to_owned()),
    "GET /marketing/marketing-events/2026-03/participations/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/breakdown?after=a%2Fb%20%C3%A4&contactIdentifier=a%2Fb%20%C3%A4&limit=7&state=a%2Fb%20%C3%A4",
    Body::None,
    [r#"{"results":[{"associations":{"contact":{"contactId":"a/b ä","email":"a/b ä","firstname":"a/b ä","lastname":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"marketingEvent":{"externalAccountId":"a/b ä","externalEventId":"a/b ä","marketingEventId":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"attendanceDurationSeconds":7,"attendancePercentage":"a/b ä","attendanceState":"ATTENDED","occurredAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#, r#"{}"#, r#"{"results":[{"associations":null,"createdAt":null,"id":null,"properties":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#]
);

wire!(
    crm_objects_marketing_events_participations_read_count,
    hubscope_marketing::crm::objects::marketing_events::participations::read::count(7),
    "GET /marketing/marketing-events/2026-03/participations/7",
    Body::None,
    [
        r#"{"attended":7,"cancelled":7,"noShows":7,"registered":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"attended":null,"cancelled":null,"noShows":null,"registered":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_participations_read_list,
    hubscope_marketing::crm::objects::marketing_events::participations::read::list(7)
        .after("a/b ä".to_owned())
        .contact_identifier("a/b ä".to_owned())
        .limit(7)
        .state("a/b ä".to_owned()),
    "GET /marketing/marketing-events/2026-03/participations/7/breakdown?after=a%2Fb%20%C3%A4&contactIdentifier=a%2Fb%20%C3%A4&limit=7&state=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"associations":{"contact":{"contactId":"a/b ä","email":"a/b ä","firstname":"a/b ä","lastname":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"marketingEvent":{"externalAccountId":"a/b ä","externalEventId":"a/b ä","marketingEventId":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"attendanceDurationSeconds":7,"attendancePercentage":"a/b ä","attendanceState":"ATTENDED","occurredAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"associations":null,"createdAt":null,"id":null,"properties":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_read_marketing_events_get_settings,
    hubscope_marketing::developers_read::marketing_events::get_settings(7),
    "GET /marketing/marketing-events/2026-03/7/settings",
    Body::None,
    [
        r#"{"appId":7,"eventDetailsUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"eventDetailsUrl":null}"#
    ]
);

wire!(
    developers_write_marketing_events_update_settings,
    hubscope_marketing::developers_write::marketing_events::update_settings(7, "a/b ä".to_owned()),
    "POST /marketing/marketing-events/2026-03/7/settings",
    Body::Json(r#"{"eventDetailsUrl":"a/b ä"}"#),
    [
        r#"{"appId":7,"eventDetailsUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"eventDetailsUrl":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_read_list_identifiers,
    hubscope_marketing::crm::objects::marketing_events::read::list_identifiers("a/b ä"),
    "GET /marketing/marketing-events/2026-03/a%2Fb%20%C3%A4/identifiers",
    Body::None,
    [
        r#"{"results":[{"appInfo":{"id":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"externalAccountId":"a/b ä","externalEventId":"a/b ä","marketingEventName":"a/b ä","objectId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"appInfo":null,"externalAccountId":null,"externalEventId":null,"marketingEventName":null,"objectId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_archive,
    hubscope_marketing::crm::objects::marketing_events::write::archive("a/b ä"),
    "DELETE /marketing/marketing-events/2026-03/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    crm_objects_marketing_events_read_get,
    hubscope_marketing::crm::objects::marketing_events::read::get("a/b ä"),
    "GET /marketing/marketing-events/2026-03/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"appInfo":{"id":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"attendees":7,"cancellations":7,"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"name":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventStatus":"a/b ä","eventStatusV2":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","externalEventId":"a/b ä","noShows":7,"objectId":"a/b ä","registrants":7,"startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appInfo":null,"attendees":null,"cancellations":null,"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventStatus":null,"eventStatusV2":null,"eventType":null,"eventUrl":null,"externalEventId":null,"noShows":null,"objectId":null,"registrants":null,"startDateTime":null,"updatedAt":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_update,
    hubscope_marketing::crm::objects::marketing_events::write::update(
        "a/b ä",
        vec![
            hubscope_marketing::types::PropertyValue::new()
                .data_sensitivity(hubscope_marketing::types::DataSensitivity::from("high"))
                .is_encrypted(true)
                .is_large_value(true)
                .masked_substrings(hubscope_marketing::types::MaskedSubstrings::new(vec![
                    hubscope_marketing::types::MaskedSubstring::new(
                        hubscope_marketing::types::MaskedSubstringArgs { end: 7, start: 7 }
                    )
                ]))
                .name("a/b ä".to_owned())
                .persistence_timestamp(moment())
                .request_id("a/b ä".to_owned())
                .selected_by_user(true)
                .selected_by_user_timestamp(moment())
                .source(hubscope_marketing::types::PropertyValueSource::from("ACADEMY"))
                .source_id("a/b ä".to_owned())
                .source_label("a/b ä".to_owned())
                .source_metadata("a/b ä".to_owned())
                .source_upstream_deployable("a/b ä".to_owned())
                .source_vid(vec![7])
                .timestamp(moment())
                .unit("a/b ä".to_owned())
                .updated_by_user_id(7)
                .use_timestamp_as_persistence_timestamp(true)
                .value("a/b ä".to_owned())
        ]
    )
    .end_date_time(moment())
    .event_cancelled(true)
    .event_description("a/b ä".to_owned())
    .event_name("a/b ä".to_owned())
    .event_organizer("a/b ä".to_owned())
    .event_type("a/b ä".to_owned())
    .event_url("a/b ä".to_owned())
    .start_date_time(moment()),
    "PATCH /marketing/marketing-events/2026-03/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7}]},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä"}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","startDateTime":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"appInfo":{"id":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"name":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appInfo":null,"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"objectId":null,"startDateTime":null,"updatedAt":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_attendance_write_record,
    hubscope_marketing::crm::objects::marketing_events::attendance::write::record(
        hubscope_marketing::crm::objects::marketing_events::attendance::write::RecordArgs {
            object_id: "a/b ä",
            subscriber_state: "a/b ä",
            inputs: [hubscope_marketing::types::MarketingEventSubscriber::new(
                moment(),
                hubscope_core::Properties::from([("name", "value")]),
                7
            )]
        }
    ),
    "POST /marketing/marketing-events/2026-03/a%2Fb%20%C3%A4/attendance/a%2Fb%20%C3%A4/create",
    Body::Json(
        r#"{"inputs":[{"interactionDateTime":1772357400000,"properties":{"name":"value"},"vid":7}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"vid":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"vid":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_attendance_write_record_emails,
    hubscope_marketing::crm::objects::marketing_events::attendance::write::record_emails(
        hubscope_marketing::crm::objects::marketing_events::attendance::write::RecordEmailsArgs {
            object_id: "a/b ä",
            subscriber_state: "a/b ä",
            inputs: [hubscope_marketing::types::MarketingEventEmailSubscriber::new(
                BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]),
                "a/b ä".to_owned(),
                moment(),
                hubscope_core::Properties::from([("name", "value")])
            )]
        }
    ),
    "POST /marketing/marketing-events/2026-03/a%2Fb%20%C3%A4/attendance/a%2Fb%20%C3%A4/email-create",
    Body::Json(
        r#"{"inputs":[{"contactProperties":{"key":"a/b ä"},"email":"a/b ä","interactionDateTime":1772357400000,"properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"email":"a/b ä","vid":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"email":null,"vid":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);
