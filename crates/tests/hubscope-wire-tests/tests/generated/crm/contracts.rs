//! What each operation of the API `contracts` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    objects_contracts_read_list,
    hubscope_crm::objects::contracts::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/contracts?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contracts_read_batch_read,
    hubscope_crm::objects::contracts::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/contracts/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contracts_read_get,
    hubscope_crm::objects::contracts::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/contracts/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);
