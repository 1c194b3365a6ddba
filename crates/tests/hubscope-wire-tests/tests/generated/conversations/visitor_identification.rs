//! What each operation of the API `visitor_identification` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, wire};

wire!(
    visitor_identification_tokens_create_create,
    hubscope_conversations::visitor_identification::tokens::create::create(
        "a/b ä".to_owned(),
        BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])
    )
    .first_name("a/b ä".to_owned())
    .last_name("a/b ä".to_owned()),
    "POST /visitor-identification/2026-03/tokens/create",
    Body::Json(
        r#"{"email":"a/b ä","firstName":"a/b ä","hsCustomerAgentContext":{"key":"a/b ä"},"lastName":"a/b ä"}"#
    ),
    [
        r#"{"token":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"token":null}"#
    ]
);
