//! What each operation of the API `video_conferencing` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    developers_write_video_conferencing_delete,
    hubscope_crm::developers_write::video_conferencing::delete(7),
    "DELETE /crm/extensions/videoconferencing/2026-03/settings/7",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_video_conferencing_get,
    hubscope_crm::developers_read::video_conferencing::get(7),
    "GET /crm/extensions/videoconferencing/2026-03/settings/7",
    Body::None,
    [
        r#"{"createMeetingUrl":"a/b ä","deleteMeetingUrl":"a/b ä","fetchAccountsUri":"a/b ä","updateMeetingUrl":"a/b ä","userVerifyUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"createMeetingUrl":"a/b ä"}"#,
        r#"{"createMeetingUrl":"a/b ä","deleteMeetingUrl":null,"fetchAccountsUri":null,"updateMeetingUrl":null,"userVerifyUrl":null}"#
    ]
);

wire!(
    developers_write_video_conferencing_replace,
    hubscope_crm::developers_write::video_conferencing::replace(7, "a/b ä".to_owned())
        .delete_meeting_url("a/b ä".to_owned())
        .fetch_accounts_uri("a/b ä".to_owned())
        .update_meeting_url("a/b ä".to_owned())
        .user_verify_url("a/b ä".to_owned()),
    "PUT /crm/extensions/videoconferencing/2026-03/settings/7",
    Body::Json(
        r#"{"createMeetingUrl":"a/b ä","deleteMeetingUrl":"a/b ä","fetchAccountsUri":"a/b ä","updateMeetingUrl":"a/b ä","userVerifyUrl":"a/b ä"}"#
    ),
    [
        r#"{"createMeetingUrl":"a/b ä","deleteMeetingUrl":"a/b ä","fetchAccountsUri":"a/b ä","updateMeetingUrl":"a/b ä","userVerifyUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"createMeetingUrl":"a/b ä"}"#,
        r#"{"createMeetingUrl":"a/b ä","deleteMeetingUrl":null,"fetchAccountsUri":null,"updateMeetingUrl":null,"userVerifyUrl":null}"#
    ]
);
