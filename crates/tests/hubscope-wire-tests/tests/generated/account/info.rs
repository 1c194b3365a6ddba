//! What each operation of the API `info` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    oauth_info_list_private_app_usage,
    hubscope_account::oauth::info::list_private_app_usage(),
    "GET /account-info/2026-03/api-usage/daily/private-apps",
    Body::None,
    [
        r#"{"results":[{"collectedAt":"2026-03-01T09:30:00Z","currentUsage":7,"fetchStatus":"CACHED","name":"a/b ä","resetsAt":"2026-03-01T09:30:00Z","usageLimit":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"collectedAt":null,"currentUsage":null,"fetchStatus":null,"name":null,"resetsAt":null,"usageLimit":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    oauth_info_get_details,
    hubscope_account::oauth::info::get_details(),
    "GET /account-info/2026-03/details",
    Body::None,
    [
        r#"{"accountType":"APP_DEVELOPER","additionalCurrencies":["a/b ä"],"companyCurrency":"a/b ä","dataHostingLocation":"a/b ä","portalId":7,"timeZone":"a/b ä","uiDomain":"a/b ä","utcOffset":"a/b ä","utcOffsetMilliseconds":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"portalId":7}"#,
        r#"{"accountType":null,"additionalCurrencies":null,"companyCurrency":null,"dataHostingLocation":null,"portalId":7,"timeZone":null,"uiDomain":null,"utcOffset":null,"utcOffsetMilliseconds":null}"#
    ]
);
