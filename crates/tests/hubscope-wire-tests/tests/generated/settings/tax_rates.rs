//! What each operation of the API `tax_rates` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    tax_rates_read_list,
    hubscope_settings::tax_rates::read::list().active(true).after("a/b ä".to_owned()).limit(7),
    "GET /tax-rates/2026-03/tax-rates?active=true&after=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"active":true,"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","label":"a/b ä","name":"a/b ä","percentageRate":1.5,"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"active":null,"createdAt":null,"id":null,"label":null,"name":null,"percentageRate":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    tax_rates_read_get,
    hubscope_settings::tax_rates::read::get("a/b ä"),
    "GET /tax-rates/2026-03/tax-rates/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"active":true,"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","label":"a/b ä","name":"a/b ä","percentageRate":1.5,"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"active":null,"createdAt":null,"id":null,"label":null,"name":null,"percentageRate":null,"updatedAt":null}"#
    ]
);
