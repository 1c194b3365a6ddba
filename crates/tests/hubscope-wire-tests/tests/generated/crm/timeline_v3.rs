//! What each operation of the API `timeline_v3` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    timeline_v3_batch_create_events,
    hubscope_crm::timeline::v3::batch_create_events([hubscope_crm::types::TimelineEvent::new(
        hubscope_crm::types::TimelineEventArgs {
            event_template_id: "a/b ä".to_owned(),
            id: "a/b ä".to_owned(),
            tokens: BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])
        }
    )
    .custom_object_type_id("a/b ä".to_owned())
    .domain("a/b ä".to_owned())
    .email("a/b ä".to_owned())
    .extra_data(serde_json::json!({"any": [1]}))
    .object_id("a/b ä".to_owned())
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
    "POST /integrators/timeline/v3/events/batch/create",
    Body::Json(
        r#"{"inputs":[{"customObjectTypeId":"a/b ä","domain":"a/b ä","email":"a/b ä","eventTemplateId":"a/b ä","extraData":{"any":[1]},"id":"a/b ä","objectId":"a/b ä","timelineIFrame":{"headerLabel":"a/b ä","height":7,"linkLabel":"a/b ä","url":"a/b ä","width":7},"timestamp":"2026-03-01T09:30:00Z","tokens":{"key":"a/b ä"},"utk":"a/b ä"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"createdAt":"2026-03-01T09:30:00Z","customObjectTypeId":"a/b ä","domain":"a/b ä","email":"a/b ä","eventTemplateId":"a/b ä","extraData":{"any":[1]},"id":"a/b ä","objectId":"a/b ä","objectType":"a/b ä","timelineIFrame":{"headerLabel":"a/b ä","height":7,"linkLabel":"a/b ä","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"timestamp":"2026-03-01T09:30:00Z","tokens":{"key":"a/b ä"},"utk":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"createdAt":null,"customObjectTypeId":null,"domain":null,"email":null,"eventTemplateId":null,"extraData":null,"id":null,"objectId":null,"objectType":null,"timelineIFrame":null,"timestamp":null,"tokens":null,"utk":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    timeline_v3_get_event,
    hubscope_crm::timeline::v3::get_event(hubscope_crm::timeline::v3::GetEventArgs {
        event_template_id: "a/b ä",
        event_id: "a/b ä"
    }),
    "GET /integrators/timeline/v3/events/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","customObjectTypeId":"a/b ä","domain":"a/b ä","email":"a/b ä","eventTemplateId":"a/b ä","extraData":{"any":[1]},"id":"a/b ä","objectId":"a/b ä","objectType":"a/b ä","timelineIFrame":{"headerLabel":"a/b ä","height":7,"linkLabel":"a/b ä","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"timestamp":"2026-03-01T09:30:00Z","tokens":{"key":"a/b ä"},"utk":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"customObjectTypeId":null,"domain":null,"email":null,"eventTemplateId":null,"extraData":null,"id":null,"objectId":null,"objectType":null,"timelineIFrame":null,"timestamp":null,"tokens":null,"utk":null}"#
    ]
);

wire!(
    developers_read_timeline_v3_list_event_templates,
    hubscope_crm::developers_read::timeline_v3::list_event_templates(7),
    "GET /integrators/timeline/v3/7/event-templates",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","detailTemplate":"a/b ä","headerTemplate":"a/b ä","id":"a/b ä","name":"a/b ä","objectType":"a/b ä","tokens":[{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"date","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"detailTemplate":null,"headerTemplate":null,"id":null,"name":null,"objectType":null,"tokens":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_write_timeline_v3_create_event_template,
    hubscope_crm::developers_write::timeline_v3::create_event_template(
        hubscope_crm::developers_write::timeline_v3::CreateEventTemplateArgs {
            app_id: 7,
            name: "a/b ä".to_owned(),
            object_type: "a/b ä".to_owned(),
            tokens: vec![
                hubscope_crm::types::TimelineEventTemplateToken::new(
                    hubscope_crm::types::TimelineEventTemplateTokenArgs {
                        label: "a/b ä".to_owned(),
                        name: "a/b ä".to_owned(),
                        options: vec![hubscope_crm::types::TimelineEventTemplateTokenOption::new(
                            hubscope_crm::types::TimelineEventTemplateTokenOptionArgs {
                                label: "a/b ä".to_owned(),
                                value: "a/b ä".to_owned()
                            }
                        )],
                        r#type: hubscope_crm::types::TimelineEventTemplateTokenType::from("date")
                    }
                )
                .created_at(moment())
                .object_property_name("a/b ä".to_owned())
                .updated_at(moment())
            ]
        }
    )
    .detail_template("a/b ä".to_owned())
    .header_template("a/b ä".to_owned()),
    "POST /integrators/timeline/v3/7/event-templates",
    Body::Json(
        r#"{"detailTemplate":"a/b ä","headerTemplate":"a/b ä","name":"a/b ä","objectType":"a/b ä","tokens":[{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä"}],"type":"date","updatedAt":"2026-03-01T09:30:00Z"}]}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","detailTemplate":"a/b ä","headerTemplate":"a/b ä","id":"a/b ä","name":"a/b ä","objectType":"a/b ä","tokens":[{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"date","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"detailTemplate":null,"headerTemplate":null,"id":null,"name":null,"objectType":null,"tokens":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_timeline_v3_delete_event_template,
    hubscope_crm::developers_write::timeline_v3::delete_event_template(
        hubscope_crm::developers_write::timeline_v3::DeleteEventTemplateArgs {
            app_id: 7,
            event_template_id: "a/b ä"
        }
    ),
    "DELETE /integrators/timeline/v3/7/event-templates/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_timeline_v3_get_event_template,
    hubscope_crm::developers_read::timeline_v3::get_event_template(
        hubscope_crm::developers_read::timeline_v3::GetEventTemplateArgs {
            app_id: 7,
            event_template_id: "a/b ä"
        }
    ),
    "GET /integrators/timeline/v3/7/event-templates/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","detailTemplate":"a/b ä","headerTemplate":"a/b ä","id":"a/b ä","name":"a/b ä","objectType":"a/b ä","tokens":[{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"date","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"detailTemplate":null,"headerTemplate":null,"id":null,"name":null,"objectType":null,"tokens":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_timeline_v3_replace_event_template,
    hubscope_crm::developers_write::timeline_v3::replace_event_template(
        hubscope_crm::developers_write::timeline_v3::ReplaceEventTemplateArgs {
            app_id: 7,
            event_template_id: "a/b ä",
            id: "a/b ä".to_owned(),
            name: "a/b ä".to_owned(),
            tokens: vec![
                hubscope_crm::types::TimelineEventTemplateToken::new(
                    hubscope_crm::types::TimelineEventTemplateTokenArgs {
                        label: "a/b ä".to_owned(),
                        name: "a/b ä".to_owned(),
                        options: vec![hubscope_crm::types::TimelineEventTemplateTokenOption::new(
                            hubscope_crm::types::TimelineEventTemplateTokenOptionArgs {
                                label: "a/b ä".to_owned(),
                                value: "a/b ä".to_owned()
                            }
                        )],
                        r#type: hubscope_crm::types::TimelineEventTemplateTokenType::from("date")
                    }
                )
                .created_at(moment())
                .object_property_name("a/b ä".to_owned())
                .updated_at(moment())
            ]
        }
    )
    .detail_template("a/b ä".to_owned())
    .header_template("a/b ä".to_owned()),
    "PUT /integrators/timeline/v3/7/event-templates/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"detailTemplate":"a/b ä","headerTemplate":"a/b ä","id":"a/b ä","name":"a/b ä","tokens":[{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä"}],"type":"date","updatedAt":"2026-03-01T09:30:00Z"}]}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","detailTemplate":"a/b ä","headerTemplate":"a/b ä","id":"a/b ä","name":"a/b ä","objectType":"a/b ä","tokens":[{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"date","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"detailTemplate":null,"headerTemplate":null,"id":null,"name":null,"objectType":null,"tokens":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_timeline_v3_create_event_template_token,
    hubscope_crm::developers_write::timeline_v3::create_event_template_token(
        hubscope_crm::developers_write::timeline_v3::CreateEventTemplateTokenArgs {
            app_id: 7,
            event_template_id: "a/b ä",
            label: "a/b ä".to_owned(),
            name: "a/b ä".to_owned(),
            options: vec![hubscope_crm::types::TimelineEventTemplateTokenOption::new(
                hubscope_crm::types::TimelineEventTemplateTokenOptionArgs {
                    label: "a/b ä".to_owned(),
                    value: "a/b ä".to_owned()
                }
            )],
            r#type: hubscope_crm::types::TimelineEventTemplateTokenType::from("date")
        }
    )
    .created_at(moment())
    .object_property_name("a/b ä".to_owned())
    .updated_at(moment()),
    "POST /integrators/timeline/v3/7/event-templates/a%2Fb%20%C3%A4/tokens",
    Body::Json(
        r#"{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä"}],"type":"date","updatedAt":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"date","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä"}]}"#,
        r#"{"createdAt":null,"label":"a/b ä","name":"a/b ä","objectPropertyName":null,"options":[{"label":"a/b ä","value":"a/b ä"}],"type":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_timeline_v3_delete_event_template_token,
    hubscope_crm::developers_write::timeline_v3::delete_event_template_token(
        hubscope_crm::developers_write::timeline_v3::DeleteEventTemplateTokenArgs {
            app_id: 7,
            event_template_id: "a/b ä",
            token_name: "a/b ä"
        }
    ),
    "DELETE /integrators/timeline/v3/7/event-templates/a%2Fb%20%C3%A4/tokens/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_write_timeline_v3_replace_event_template_token,
    hubscope_crm::developers_write::timeline_v3::replace_event_template_token(
        hubscope_crm::developers_write::timeline_v3::ReplaceEventTemplateTokenArgs {
            app_id: 7,
            event_template_id: "a/b ä",
            token_name: "a/b ä",
            label: "a/b ä".to_owned(),
            options: vec![hubscope_crm::types::TimelineEventTemplateTokenOption::new(
                hubscope_crm::types::TimelineEventTemplateTokenOptionArgs {
                    label: "a/b ä".to_owned(),
                    value: "a/b ä".to_owned()
                }
            )]
        }
    )
    .object_property_name("a/b ä".to_owned()),
    "PUT /integrators/timeline/v3/7/event-templates/a%2Fb%20%C3%A4/tokens/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"label":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä"}]}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"date","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä"}]}"#,
        r#"{"createdAt":null,"label":"a/b ä","name":"a/b ä","objectPropertyName":null,"options":[{"label":"a/b ä","value":"a/b ä"}],"type":null,"updatedAt":null}"#
    ]
);
