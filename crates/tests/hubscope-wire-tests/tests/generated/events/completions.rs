//! What each operation of the API `completions` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    analytics_behavioral_events_send_send,
    hubscope_events::analytics::behavioral_events::send::send(
        "a/b ä".to_owned(),
        hubscope_core::Properties::from([("name", "value")])
    )
    .email("a/b ä".to_owned())
    .object_id("a/b ä".to_owned())
    .occurred_at(moment())
    .utk("a/b ä".to_owned())
    .uuid("a/b ä".to_owned()),
    "POST /events/2026-03/send",
    Body::Json(
        r#"{"email":"a/b ä","eventName":"a/b ä","objectId":"a/b ä","occurredAt":"2026-03-01T09:30:00Z","properties":{"name":"value"},"utk":"a/b ä","uuid":"a/b ä"}"#
    ),
    [r#""#]
);

wire!(
    analytics_behavioral_events_send_batch_send,
    hubscope_events::analytics::behavioral_events::send::batch_send([
        hubscope_events::types::EventCompletion::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .email("a/b ä".to_owned())
        .object_id("a/b ä".to_owned())
        .occurred_at(moment())
        .utk("a/b ä".to_owned())
        .uuid("a/b ä".to_owned())
    ]),
    "POST /events/2026-03/send/batch",
    Body::Json(
        r#"{"inputs":[{"email":"a/b ä","eventName":"a/b ä","objectId":"a/b ä","occurredAt":"2026-03-01T09:30:00Z","properties":{"name":"value"},"utk":"a/b ä","uuid":"a/b ä"}]}"#
    ),
    [r#""#]
);
