//! What each operation of the API `origins` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    public_origins_list_ip_ranges,
    hubscope_account::public::origins::list_ip_ranges()
        .direction(vec![hubscope_account::types::ListIpRangesDirection::from("INGRESS")])
        .service(vec![hubscope_account::types::ListIpRangesService::from("EMAIL")]),
    "GET /meta/network-origins/2026-03/ip-ranges?direction=INGRESS&service=EMAIL",
    Body::None,
    [
        r#"{"results":[{"cidr":"a/b ä","description":"a/b ä","direction":"EGRESS","service":"API","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"cidr":null,"description":null,"direction":null,"service":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    public_origins_list_ip_ranges_as_text,
    hubscope_account::public::origins::list_ip_ranges_as_text()
        .direction(vec![hubscope_account::types::ListIpRangesAsTextDirection::from("INGRESS")])
        .service(vec![hubscope_account::types::ListIpRangesAsTextService::from("EMAIL")]),
    "GET /meta/network-origins/2026-03/ip-ranges/simple?direction=INGRESS&service=EMAIL",
    Body::None,
    [r#""a/b ä""#]
);
