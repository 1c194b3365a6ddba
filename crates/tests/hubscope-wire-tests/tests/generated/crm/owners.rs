//! What each operation of the API `owners` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    objects_owners_read_list,
    hubscope_crm::objects::owners::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .email("a/b ä".to_owned())
        .limit(7),
    "GET /crm/owners/2026-03?after=a%2Fb%20%C3%A4&archived=true&email=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"archived":true,"createdAt":"2026-03-01T09:30:00Z","email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","teams":[{"id":"a/b ä","name":"a/b ä","primary":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"PERSON","updatedAt":"2026-03-01T09:30:00Z","userId":7,"userIdIncludingInactive":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"createdAt":null,"email":null,"firstName":null,"id":"a/b ä","lastName":null,"teams":null,"type":null,"updatedAt":null,"userId":null,"userIdIncludingInactive":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_owners_read_get,
    hubscope_crm::objects::owners::read::get(7)
        .archived(true)
        .id_property(hubscope_crm::types::IdProperty::from("id")),
    "GET /crm/owners/2026-03/7?archived=true&idProperty=id",
    Body::None,
    [
        r#"{"archived":true,"createdAt":"2026-03-01T09:30:00Z","email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","teams":[{"id":"a/b ä","name":"a/b ä","primary":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"PERSON","updatedAt":"2026-03-01T09:30:00Z","userId":7,"userIdIncludingInactive":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"createdAt":null,"email":null,"firstName":null,"id":"a/b ä","lastName":null,"teams":null,"type":null,"updatedAt":null,"userId":null,"userIdIncludingInactive":null}"#
    ]
);
