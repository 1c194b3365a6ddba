//! What each operation of the API `object_library` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    any_scope_read_object_library_list,
    hubscope_crm::any_scope::read::object_library::list(),
    "GET /crm/object-library/2026-03/enablement",
    Body::None,
    [
        r#"{"enablementByObjectTypeId":{"key":true},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"enablementByObjectTypeId":null}"#
    ]
);

wire!(
    any_scope_read_object_library_get,
    hubscope_crm::any_scope::read::object_library::get("a/b ä"),
    "GET /crm/object-library/2026-03/enablement/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"enablement":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"enablement":null}"#
    ]
);
