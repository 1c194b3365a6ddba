//! What each operation of the API `deal_splits` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    dealsplits_read_write_batch_read,
    hubscope_crm::dealsplits::read_write::batch_read([hubscope_crm::types::ObjectId::new(
        "a/b ä".to_owned()
    )]),
    "POST /deal-splits/2026-03/batch/read",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"id":"a/b ä","splits":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"id":null,"splits":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    dealsplits_read_write_batch_upsert,
    hubscope_crm::dealsplits::read_write::batch_upsert([
        hubscope_crm::types::DealSplitsCreate::new(
            7,
            vec![hubscope_crm::types::DealSplitInput::new(7, 1.5)]
        )
    ]),
    "POST /deal-splits/2026-03/batch/upsert",
    Body::Json(r#"{"inputs":[{"id":7,"splits":[{"ownerId":7,"percentage":1.5}]}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"id":"a/b ä","splits":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"id":null,"splits":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);
