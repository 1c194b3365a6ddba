//! What each operation of the API `scheduler_v3` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    any_scope_write_scheduler_v3_update,
    hubscope_crm::any_scope::write::scheduler_v3::update("a/b ä")
        .payment_link_id("a/b ä".to_owned()),
    "PATCH /scheduler/v3/meetings/meeting-links/a%2Fb%20%C3%A4",
    Body::Json(r#"{"paymentLinkId":"a/b ä"}"#),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","defaultLink":true,"id":"a/b ä","link":"a/b ä","name":"a/b ä","organizerUserId":"a/b ä","paymentLinkId":"a/b ä","slug":"a/b ä","type":"GROUP_CALENDAR","updatedAt":"2026-03-01T09:30:00Z","userIdsOfLinkMembers":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"defaultLink":null,"id":null,"link":null,"name":null,"organizerUserId":null,"paymentLinkId":null,"slug":null,"type":null,"updatedAt":null,"userIdsOfLinkMembers":null}"#
    ]
);
