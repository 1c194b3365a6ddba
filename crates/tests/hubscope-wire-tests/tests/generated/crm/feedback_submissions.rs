//! What each operation of the API `feedback_submissions` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    objects_feedback_submissions_read_list,
    hubscope_crm::objects::feedback_submissions::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/feedback_submissions?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_feedback_submissions_read_batch_read,
    hubscope_crm::objects::feedback_submissions::read::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/feedback_submissions/batch/read?archived=true",
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
    objects_feedback_submissions_read_search,
    hubscope_crm::objects::feedback_submissions::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/feedback_submissions/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_feedback_submissions_read_get,
    hubscope_crm::objects::feedback_submissions::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/feedback_submissions/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);
