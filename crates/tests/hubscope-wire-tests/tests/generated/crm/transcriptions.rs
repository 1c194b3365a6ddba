//! What each operation of the API `transcriptions` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    extensions_calling_transcripts_write_create_transcript,
    hubscope_crm::extensions_calling_transcripts::write::create_transcript(
        7,
        vec![
            hubscope_crm::types::TranscriptCreateUtterance::new(
                hubscope_crm::types::TranscriptCreateUtteranceArgs {
                    end_time_millis: 7,
                    speaker: hubscope_crm::types::Speaker::new(hubscope_crm::types::SpeakerArgs {
                        id: "a/b ä".to_owned(),
                        name: "a/b ä".to_owned()
                    })
                    .email("a/b ä".to_owned()),
                    start_time_millis: 7,
                    text: "a/b ä".to_owned()
                }
            )
            .language_code("a/b ä".to_owned())
        ]
    ),
    "POST /crm/extensions/calling/2026-03/transcripts",
    Body::Json(
        r#"{"engagementId":7,"transcriptCreateUtterances":[{"endTimeMillis":7,"languageCode":"a/b ä","speaker":{"email":"a/b ä","id":"a/b ä","name":"a/b ä"},"startTimeMillis":7,"text":"a/b ä"}]}"#
    ),
    [r#"{"id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#, r#"{}"#, r#"{"id":null}"#]
);

wire!(
    extensions_calling_transcripts_write_delete_transcript,
    hubscope_crm::extensions_calling_transcripts::write::delete_transcript("a/b ä"),
    "DELETE /crm/extensions/calling/2026-03/transcripts/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    extensions_calling_transcripts_read_get_transcript,
    hubscope_crm::extensions_calling_transcripts::read::get_transcript("a/b ä"),
    "GET /crm/extensions/calling/2026-03/transcripts/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","engagementId":7,"id":"a/b ä","transcriptSource":"HUBSPOT_GENERATED","transcriptUtterances":[{"endTimeMillis":7,"id":"a/b ä","languageCode":"a/b ä","speaker":{"email":"a/b ä","id":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"startTimeMillis":7,"text":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"engagementId":null,"id":null,"transcriptSource":null,"transcriptUtterances":null,"updatedAt":null}"#
    ]
);
