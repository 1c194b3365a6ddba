//! What each operation of the API `timeline` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    timeline_create_event,
    hubscope_crm::timeline::create_event(hubscope_crm::timeline::CreateEventArgs {
        event_type_name: "a/b ä".to_owned(),
        id: "a/b ä".to_owned(),
        properties: hubscope_core::Properties::from([("name", "value")])
    })
    .domain("a/b ä".to_owned())
    .email("a/b ä".to_owned())
    .extra_data(serde_json::json!({"any": [1]}))
    .object_id("a/b ä".to_owned())
    .object_type_fully_qualified_name("a/b ä".to_owned())
    .timeline_i_frame(hubscope_crm::types::TimelineEventIFrame::new(
        hubscope_crm::types::TimelineEventIFrameArgs {
            header_label: "a/b ä".to_owned(),
            height: 7,
            link_label: "a/b ä".to_owned(),
            url: "a/b ä".to_owned(),
            width: 7
        }
    ))
    .timestamp(moment())
    .utk("a/b ä".to_owned()),
    "POST /integrators/timeline/2026-03/events",
    Body::Json(
        r#"{"domain":"a/b ä","email":"a/b ä","eventTypeName":"a/b ä","extraData":{"any":[1]},"id":"a/b ä","objectId":"a/b ä","objectTypeFullyQualifiedName":"a/b ä","properties":{"name":"value"},"timelineIFrame":{"headerLabel":"a/b ä","height":7,"linkLabel":"a/b ä","url":"a/b ä","width":7},"timestamp":"2026-03-01T09:30:00Z","utk":"a/b ä"}"#
    ),
    [
        r#"{"domain":"a/b ä","email":"a/b ä","eventTypeName":"a/b ä","extraData":{"any":[1]},"id":"a/b ä","objectId":"a/b ä","objectTypeFullyQualifiedName":"a/b ä","properties":{"name":"value","none":null},"timelineIFrame":{"headerLabel":"a/b ä","height":7,"linkLabel":"a/b ä","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"timestamp":"2026-03-01T09:30:00Z","utk":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"eventTypeName":"a/b ä","id":"a/b ä","properties":{"name":"value","none":null}}"#,
        r#"{"domain":null,"email":null,"eventTypeName":"a/b ä","extraData":null,"id":"a/b ä","objectId":null,"objectTypeFullyQualifiedName":null,"properties":{"name":"value","none":null},"timelineIFrame":null,"timestamp":null,"utk":null}"#,
        r#""#
    ]
);

wire!(
    timeline_batch_create_events,
    hubscope_crm::timeline::batch_create_events([hubscope_crm::types::AppEventOccurrence::new(
        hubscope_crm::types::AppEventOccurrenceArgs {
            event_type_name: "a/b ä".to_owned(),
            id: "a/b ä".to_owned(),
            properties: hubscope_core::Properties::from([("name", "value")])
        }
    )
    .domain("a/b ä".to_owned())
    .email("a/b ä".to_owned())
    .extra_data(serde_json::json!({"any": [1]}))
    .object_id("a/b ä".to_owned())
    .object_type_fully_qualified_name("a/b ä".to_owned())
    .timeline_i_frame(hubscope_crm::types::TimelineEventIFrame::new(
        hubscope_crm::types::TimelineEventIFrameArgs {
            header_label: "a/b ä".to_owned(),
            height: 7,
            link_label: "a/b ä".to_owned(),
            url: "a/b ä".to_owned(),
            width: 7
        }
    ))
    .timestamp(moment())
    .utk("a/b ä".to_owned())]),
    "POST /integrators/timeline/2026-03/events/batch",
    Body::Json(
        r#"{"inputs":[{"domain":"a/b ä","email":"a/b ä","eventTypeName":"a/b ä","extraData":{"any":[1]},"id":"a/b ä","objectId":"a/b ä","objectTypeFullyQualifiedName":"a/b ä","properties":{"name":"value"},"timelineIFrame":{"headerLabel":"a/b ä","height":7,"linkLabel":"a/b ä","url":"a/b ä","width":7},"timestamp":"2026-03-01T09:30:00Z","utk":"a/b ä"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"domain":"a/b ä","email":"a/b ä","eventTypeName":"a/b ä","extraData":{"any":[1]},"id":"a/b ä","objectId":"a/b ä","objectTypeFullyQualifiedName":"a/b ä","properties":{"name":"value","none":null},"timelineIFrame":{"headerLabel":"a/b ä","height":7,"linkLabel":"a/b ä","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"timestamp":"2026-03-01T09:30:00Z","utk":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"domain":null,"email":null,"eventTypeName":"a/b ä","extraData":null,"id":"a/b ä","objectId":null,"objectTypeFullyQualifiedName":null,"properties":{"name":"value","none":null},"timelineIFrame":null,"timestamp":null,"utk":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    developers_read_timeline_resolve_types,
    hubscope_crm::developers_read::timeline::resolve_types(
        hubscope_crm::developers_read::timeline::ResolveTypesArgs {
            developer_symbol: "a/b ä".to_owned(),
            project_name: "a/b ä".to_owned()
        }
    ),
    "POST /integrators/timeline/2026-03/types/projects",
    Body::Json(r#"{"developerSymbol":"a/b ä","projectName":"a/b ä"}"#),
    [
        r#"{"developerQualifiedSymbol":{"developerSymbol":"a/b ä","projectName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fullyQualifiedName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"developerQualifiedSymbol":null,"fullyQualifiedName":null}"#
    ]
);
