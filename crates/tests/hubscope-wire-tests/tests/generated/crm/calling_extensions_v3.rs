//! What each operation of the API `calling_extensions_v3` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    objects_owners_read_calling_extensions_v3_list,
    hubscope_crm::objects::owners::read::calling_extensions_v3::list().user_id(vec![7]),
    "GET /crm/extensions/calling/v3/connection-statuses?userId=7",
    Body::None,
    [
        r#"{"results":[{"connected":true,"provider":{"type":"HUBSPOT","hubscopeHasNeverHeardOfThis":{"x":[null]}},"userId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"connected":null,"provider":null,"userId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_owners_read_calling_extensions_v3_batch_read,
    hubscope_crm::objects::owners::read::calling_extensions_v3::batch_read([
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned())
    ]),
    "POST /crm/extensions/calling/v3/connection-statuses/batch/read",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [
        r#"{"results":[{"connected":true,"provider":{"type":"HUBSPOT","hubscopeHasNeverHeardOfThis":{"x":[null]}},"userId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"connected":null,"provider":null,"userId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_owners_read_calling_extensions_v3_get_own,
    hubscope_crm::objects::owners::read::calling_extensions_v3::get_own(),
    "GET /crm/extensions/calling/v3/connection-statuses/me",
    Body::None,
    [
        r#"{"connected":true,"provider":{"type":"HUBSPOT","hubscopeHasNeverHeardOfThis":{"x":[null]}},"userId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"connected":null,"provider":null,"userId":null}"#
    ]
);
