//! What each operation of the API `content_audit` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    content_list_audit_logs,
    hubscope_cms::content::list_audit_logs()
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .event_type(vec!["a/b ä".to_owned()])
        .limit(7)
        .object_id(vec!["a/b ä".to_owned()])
        .object_type(vec!["a/b ä".to_owned()])
        .sort(vec!["a/b ä".to_owned()])
        .user_id(vec!["a/b ä".to_owned()]),
    "GET /cms/audit-logs/2026-03?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&eventType=a%2Fb%20%C3%A4&limit=7&objectId=a%2Fb%20%C3%A4&objectType=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&userId=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"event":"CREATED","fullName":"a/b ä","meta":{"any":[1]},"objectId":"a/b ä","objectName":"a/b ä","objectType":"BLOG","timestamp":"2026-03-01T09:30:00Z","userId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"event":null,"fullName":null,"meta":null,"objectId":null,"objectName":null,"objectType":null,"timestamp":null,"userId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_export_audit_logs,
    hubscope_cms::content::export_audit_logs(
        hubscope_cms::types::AuditLogExport::new(hubscope_cms::types::AuditLogExportArgs {
            email: "a/b ä".to_owned(),
            format: hubscope_cms::types::AuditLogExportFormat::from("CSV"),
            portal_id: 7,
            recipient_user_ids: vec![7],
            should_mark_export_file_as_sensitive: true,
            r#type: "a/b ä".to_owned()
        })
        .filters(hubscope_cms::types::AuditLogExportFilters::new(vec!["a/b ä".to_owned()]))
        .partition(7)
        .user_id(7)
        .user_time_zone("a/b ä".to_owned())
    ),
    "POST /cms/audit-logs/2026-03/export",
    Body::Json(
        r#"{"email":"a/b ä","filters":{"objectType":["a/b ä"]},"format":"CSV","partition":7,"portalId":7,"recipientUserIds":[7],"shouldMarkExportFileAsSensitive":true,"type":"a/b ä","userId":7,"userTimeZone":"a/b ä"}"#
    ),
    [r#""#]
);
