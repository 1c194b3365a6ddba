//! What each operation of the API `single_send` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, wire};

wire!(
    marketing_email_single_send_send,
    hubscope_marketing::marketing_email::single_send::send(
        BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]),
        BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]),
        7,
        hubscope_marketing::types::SingleSendEmail::new(
            hubscope_marketing::types::SingleSendEmailArgs {
                bcc: vec!["a/b ä".to_owned()],
                cc: vec!["a/b ä".to_owned()],
                reply_to: vec!["a/b ä".to_owned()]
            }
        )
        .from("a/b ä".to_owned())
        .send_id("a/b ä".to_owned())
        .to("a/b ä".to_owned())
    ),
    "POST /marketing/email-campaigns/2026-03/single-send",
    Body::Json(
        r#"{"contactProperties":{"key":"a/b ä"},"customProperties":{"key":{"any":[1]}},"emailId":7,"message":{"bcc":["a/b ä"],"cc":["a/b ä"],"from":"a/b ä","replyTo":["a/b ä"],"sendId":"a/b ä","to":"a/b ä"}}"#
    ),
    [
        r#"{"completedAt":"2026-03-01T09:30:00Z","eventId":{"created":"2026-03-01T09:30:00Z","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"message":"a/b ä","requestedAt":"2026-03-01T09:30:00Z","sendResult":"ADDRESS_LIST_BOMBED","startedAt":"2026-03-01T09:30:00Z","status":"CANCELED","statusId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"completedAt":null,"eventId":null,"message":null,"requestedAt":null,"sendResult":null,"startedAt":null,"status":null,"statusId":null}"#
    ]
);
