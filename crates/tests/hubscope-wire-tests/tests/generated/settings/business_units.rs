//! What each operation of the API `business_units` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    business_units_view_read_list_of_user,
    hubscope_settings::business_units_view::read::list_of_user("a/b ä")
        .name(vec!["a/b ä".to_owned()])
        .properties(vec!["a/b ä".to_owned()]),
    "GET /business-units/public/2026-03/business-units/user/a%2Fb%20%C3%A4?name=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","logoMetadata":{"logoAltText":"a/b ä","logoUrl":"a/b ä","resizedUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"logoMetadata":null,"name":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);
