//! What each operation of the API `audit_logs` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    account_info_security_read_list,
    hubscope_account::account_info::security::read::list()
        .acting_user_id(vec![7])
        .after("a/b ä".to_owned())
        .fill_final_timestamp(true)
        .limit(7)
        .occurred_after(moment())
        .occurred_before(moment())
        .sort(vec!["a/b ä".to_owned()]),
    "GET /account-info/2026-03/activity/audit-logs?actingUserId=7&after=a%2Fb%20%C3%A4&fillFinalTimestamp=true&limit=7&occurredAfter=2026-03-01T09%3A30%3A00Z&occurredBefore=2026-03-01T09%3A30%3A00Z&sort=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"actingUser":{"userEmail":"a/b ä","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"action":"a/b ä","category":"a/b ä","id":"a/b ä","occurredAt":"2026-03-01T09:30:00Z","subCategory":"a/b ä","targetObjectId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"actingUser":null,"action":null,"category":null,"id":null,"occurredAt":null,"subCategory":null,"targetObjectId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    account_info_security_read_list_logins,
    hubscope_account::account_info::security::read::list_logins()
        .after("a/b ä".to_owned())
        .limit(7)
        .user_id(7),
    "GET /account-info/2026-03/activity/login?after=a%2Fb%20%C3%A4&limit=7&userId=7",
    Body::None,
    [
        r#"{"results":[{"countryCode":"a/b ä","email":"a/b ä","id":"a/b ä","ipAddress":"a/b ä","location":"a/b ä","loginAt":"2026-03-01T09:30:00Z","loginSucceeded":true,"regionCode":"a/b ä","userAgent":"a/b ä","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"countryCode":null,"email":null,"id":null,"ipAddress":null,"location":null,"loginAt":null,"loginSucceeded":null,"regionCode":null,"userAgent":null,"userId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    account_info_security_read_list_security_events,
    hubscope_account::account_info::security::read::list_security_events()
        .after("a/b ä".to_owned())
        .from_timestamp(moment())
        .limit(7)
        .to_timestamp(moment())
        .user_id(7),
    "GET /account-info/2026-03/activity/security?after=a%2Fb%20%C3%A4&fromTimestamp=1772357400000&limit=7&toTimestamp=1772357400000&userId=7",
    Body::None,
    [
        r#"{"results":[{"actingUser":"a/b ä","countryCode":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","infoUrl":"a/b ä","ipAddress":"a/b ä","location":"a/b ä","objectId":"a/b ä","regionCode":"a/b ä","type":"ACCEPTANCE_TEST","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"actingUser":null,"countryCode":null,"createdAt":null,"id":null,"infoUrl":null,"ipAddress":null,"location":null,"objectId":null,"regionCode":null,"type":null,"userId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);
