//! What each operation of the API `appointments` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::object::Contacts;
use hubscope_wire_tests::{Body, wire};

wire!(
    object_type_write_appointments_gdpr_delete,
    hubscope_crm::object_type::write::appointments::gdpr_delete(Contacts, "a/b ä".to_owned())
        .id_property("a/b ä".to_owned()),
    "POST /crm/objects/2026-03/contacts/gdpr-delete",
    Body::Json(r#"{"idProperty":"a/b ä","objectId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    object_type_write_appointments_merge,
    hubscope_crm::object_type::write::appointments::merge(
        Contacts,
        hubscope_crm::object_type::write::appointments::MergeArgs {
            object_id_to_merge: "a/b ä".to_owned(),
            primary_object_id: "a/b ä".to_owned()
        }
    ),
    "POST /crm/objects/2026-03/contacts/merge",
    Body::Json(r#"{"objectIdToMerge":"a/b ä","primaryObjectId":"a/b ä"}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);
