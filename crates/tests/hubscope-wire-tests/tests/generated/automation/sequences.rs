//! What each operation of the API `sequences` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    sequences_read_list,
    hubscope_automation::sequences::read::list("a/b ä".to_owned())
        .after("a/b ä".to_owned())
        .limit(7)
        .name("a/b ä".to_owned()),
    "GET /automation/sequences/2026-03?userId=a%2Fb%20%C3%A4&after=a%2Fb%20%C3%A4&limit=7&name=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","folderId":"a/b ä","id":"a/b ä","name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","userId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"folderId":null,"id":null,"name":null,"updatedAt":null,"userId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    sequences_enrollments_write_create,
    hubscope_automation::sequences::enrollments::write::create(
        hubscope_automation::sequences::enrollments::write::CreateArgs {
            user_id: "a/b ä".to_owned(),
            contact_id: "a/b ä".to_owned(),
            sender_email: "a/b ä".to_owned(),
            sequence_id: "a/b ä".to_owned()
        }
    )
    .sender_alias_address("a/b ä".to_owned()),
    "POST /automation/sequences/2026-03/enrollments?userId=a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"contactId":"a/b ä","senderAliasAddress":"a/b ä","senderEmail":"a/b ä","sequenceId":"a/b ä"}"#
    ),
    [
        r#"{"enrolledAt":"2026-03-01T09:30:00Z","id":"a/b ä","toEmail":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"enrolledAt":null,"id":null,"toEmail":null,"updatedAt":null}"#
    ]
);

wire!(
    sequences_read_get_enrollment_of_contact,
    hubscope_automation::sequences::read::get_enrollment_of_contact("a/b ä"),
    "GET /automation/sequences/2026-03/enrollments/contact/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"enrolledAt":"2026-03-01T09:30:00Z","enrolledBy":"a/b ä","enrolledByEmail":"a/b ä","id":"a/b ä","sequenceId":"a/b ä","sequenceName":"a/b ä","toEmail":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"enrolledAt":null,"enrolledBy":null,"enrolledByEmail":null,"id":null,"sequenceId":null,"sequenceName":null,"toEmail":null,"updatedAt":null}"#
    ]
);

wire!(
    sequences_read_get,
    hubscope_automation::sequences::read::get(hubscope_automation::sequences::read::GetArgs {
        sequence_id: "a/b ä",
        user_id: "a/b ä".to_owned()
    }),
    "GET /automation/sequences/2026-03/a%2Fb%20%C3%A4?userId=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","dependencies":[{"createdAt":"2026-03-01T09:30:00Z","dependencyType":"ADAPTIVE_COMPLETION","id":"a/b ä","reliesOnSequenceStepId":"a/b ä","reliesOnStepOrder":7,"requiredBySequenceStepId":"a/b ä","requiredByStepOrder":7,"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"folderId":"a/b ä","id":"a/b ä","name":"a/b ä","settings":{"createdAt":"2026-03-01T09:30:00Z","eligibleFollowUpDays":"BUSINESS_DAYS","id":"a/b ä","individualTaskRemindersEnabled":true,"sellingStrategy":"ACCOUNT_BASED","sendWindowEndMinute":7,"sendWindowStartMinute":7,"taskReminderMinute":7,"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"steps":[{"actionType":"ADAPTIVE_CONTAINER","createdAt":"2026-03-01T09:30:00Z","delayMillis":7,"emailPattern":{"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","templateId":"a/b ä","threadEmailToStepOrder":7,"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","stepOrder":7,"taskPattern":{"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","notes":"a/b ä","queueId":7,"subject":"a/b ä","taskPriority":"HIGH","taskType":"CALL","templateId":7,"threadEmailToStepOrder":7,"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","userId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"dependencies":null,"folderId":null,"id":null,"name":null,"settings":null,"steps":null,"updatedAt":null,"userId":null}"#
    ]
);
