//! What each operation of the API `communication_preferences` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    communication_preferences_read_list_definitions,
    hubscope_marketing::communication_preferences::read::list_definitions()
        .business_unit_id(7)
        .include_translations(true),
    "GET /communication-preferences/2026-03/definitions?businessUnitId=7&includeTranslations=true",
    Body::None,
    [
        r#"{"status":"COMPLETE","results":[{"businessUnitId":7,"communicationMethod":"a/b ä","createdAt":"2026-03-01T09:30:00Z","description":"a/b ä","id":"a/b ä","isActive":true,"isDefault":true,"isInternal":true,"name":"a/b ä","purpose":"a/b ä","subscriptionTranslations":[{"createdAt":1772357400000,"description":"a/b ä","languageCode":"a/b ä","name":"a/b ä","subscriptionId":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"businessUnitId":null,"communicationMethod":null,"createdAt":null,"description":null,"id":null,"isActive":null,"isDefault":null,"isInternal":null,"name":null,"purpose":null,"subscriptionTranslations":null,"updatedAt":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    communication_preferences_read_write_generate_links,
    hubscope_marketing::communication_preferences::read_write::generate_links(
        hubscope_marketing::types::SubscriptionChannel::from("EMAIL"),
        "a/b ä".to_owned()
    )
    .business_unit_id(7)
    .language("a/b ä".to_owned())
    .subscription_id(7),
    "POST /communication-preferences/2026-03/links/generate?channel=EMAIL&businessUnitId=7",
    Body::Json(r#"{"language":"a/b ä","subscriberIdString":"a/b ä","subscriptionId":7}"#),
    [
        r#"{"managePreferencesUrl":"a/b ä","subscriberIdString":"a/b ä","unsubscribeAllUrl":"a/b ä","unsubscribeSingleUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"managePreferencesUrl":null,"subscriberIdString":null,"unsubscribeAllUrl":null,"unsubscribeSingleUrl":null}"#
    ]
);

wire!(
    communication_preferences_statuses_batch_read_batch_read,
    hubscope_marketing::communication_preferences::statuses::batch::read::batch_read(
        hubscope_marketing::types::SubscriptionChannel::from("EMAIL"),
        ["a/b ä".to_owned()]
    )
    .business_unit_id(7),
    "POST /communication-preferences/2026-03/statuses/batch/read?channel=EMAIL&businessUnitId=7",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"statuses":[{"businessUnitId":7,"channel":"EMAIL","legalBasis":"CONSENT_WITH_NOTICE","legalBasisExplanation":"a/b ä","setStatusSuccessReason":"NO_STATUS_CHANGE","source":"a/b ä","status":"NOT_SPECIFIED","subscriberIdString":"a/b ä","subscriptionId":7,"subscriptionName":"a/b ä","timestamp":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"subscriberIdString":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"statuses":null,"subscriberIdString":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    communication_preferences_statuses_batch_write_batch_unsubscribe_all,
    hubscope_marketing::communication_preferences::statuses::batch::write::batch_unsubscribe_all(
        hubscope_marketing::types::SubscriptionChannel::from("EMAIL"),
        ["a/b ä".to_owned()]
    )
    .business_unit_id(7)
    .verbose(true),
    "POST /communication-preferences/2026-03/statuses/batch/unsubscribe-all?channel=EMAIL&businessUnitId=7&verbose=true",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"statuses":[{"businessUnitId":7,"channel":"EMAIL","legalBasis":"CONSENT_WITH_NOTICE","legalBasisExplanation":"a/b ä","setStatusSuccessReason":"NO_STATUS_CHANGE","source":"a/b ä","status":"NOT_SPECIFIED","subscriberIdString":"a/b ä","subscriptionId":7,"subscriptionName":"a/b ä","timestamp":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"subscriberIdString":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"statuses":null,"subscriberIdString":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    communication_preferences_statuses_batch_read_batch_read_unsubscribe_all,
    hubscope_marketing::communication_preferences::statuses::batch::read::batch_read_unsubscribe_all(hubscope_marketing::types::SubscriptionChannel::from("EMAIL"), ["a/b ä".to_owned()]).business_unit_id(7),
    "POST /communication-preferences/2026-03/statuses/batch/unsubscribe-all/read?channel=EMAIL&businessUnitId=7",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [r#"{"status":"COMPLETE","results":[{"subscriberIdString":"a/b ä","wideStatuses":[{"businessUnitId":7,"channel":"EMAIL","status":"NOT_SPECIFIED","subscriberIdString":"a/b ä","timestamp":"2026-03-01T09:30:00Z","wideStatusType":"BUSINESS_UNIT_WIDE","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#, r#"{}"#, r#"{"status":"COMPLETE","results":[{"subscriberIdString":null,"wideStatuses":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#]
);

wire!(
    communication_preferences_statuses_batch_write_batch_write,
    hubscope_marketing::communication_preferences::statuses::batch::write::batch_write([
        hubscope_marketing::types::SubscriptionStatusWrite::new(
            hubscope_marketing::types::SubscriptionChannel::from("EMAIL"),
            hubscope_marketing::types::SubscriptionState::from("NOT_SPECIFIED"),
            "a/b ä".to_owned(),
            7
        )
        .legal_basis(hubscope_marketing::types::LegalBasis::from("CONSENT_WITH_NOTICE"))
        .legal_basis_explanation("a/b ä".to_owned())
    ]),
    "POST /communication-preferences/2026-03/statuses/batch/write",
    Body::Json(
        r#"{"inputs":[{"channel":"EMAIL","legalBasis":"CONSENT_WITH_NOTICE","legalBasisExplanation":"a/b ä","statusState":"NOT_SPECIFIED","subscriberIdString":"a/b ä","subscriptionId":7}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"businessUnitId":7,"channel":"EMAIL","legalBasis":"CONSENT_WITH_NOTICE","legalBasisExplanation":"a/b ä","setStatusSuccessReason":"NO_STATUS_CHANGE","source":"a/b ä","status":"NOT_SPECIFIED","subscriberIdString":"a/b ä","subscriptionId":7,"subscriptionName":"a/b ä","timestamp":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"businessUnitId":null,"channel":null,"legalBasis":null,"legalBasisExplanation":null,"setStatusSuccessReason":null,"source":null,"status":null,"subscriberIdString":null,"subscriptionId":null,"subscriptionName":null,"timestamp":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    communication_preferences_read_list_statuses,
    hubscope_marketing::communication_preferences::read::list_statuses(
        "a/b ä",
        hubscope_marketing::types::SubscriptionChannel::from("EMAIL")
    )
    .business_unit_id(7),
    "GET /communication-preferences/2026-03/statuses/a%2Fb%20%C3%A4?channel=EMAIL&businessUnitId=7",
    Body::None,
    [
        r#"{"status":"COMPLETE","results":[{"businessUnitId":7,"channel":"EMAIL","legalBasis":"CONSENT_WITH_NOTICE","legalBasisExplanation":"a/b ä","setStatusSuccessReason":"NO_STATUS_CHANGE","source":"a/b ä","status":"NOT_SPECIFIED","subscriberIdString":"a/b ä","subscriptionId":7,"subscriptionName":"a/b ä","timestamp":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"businessUnitId":null,"channel":null,"legalBasis":null,"legalBasisExplanation":null,"setStatusSuccessReason":null,"source":null,"status":null,"subscriberIdString":null,"subscriptionId":null,"subscriptionName":null,"timestamp":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    communication_preferences_write_update_status,
    hubscope_marketing::communication_preferences::write::update_status(
        hubscope_marketing::communication_preferences::write::UpdateStatusArgs {
            subscriber_id_string: "a/b ä",
            channel: hubscope_marketing::types::SubscriptionChannel::from("EMAIL"),
            status_state: hubscope_marketing::types::SubscriptionState::from("NOT_SPECIFIED"),
            subscription_id: 7
        }
    )
    .legal_basis(hubscope_marketing::types::LegalBasis::from("CONSENT_WITH_NOTICE"))
    .legal_basis_explanation("a/b ä".to_owned()),
    "POST /communication-preferences/2026-03/statuses/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"channel":"EMAIL","legalBasis":"CONSENT_WITH_NOTICE","legalBasisExplanation":"a/b ä","statusState":"NOT_SPECIFIED","subscriptionId":7}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"businessUnitId":7,"channel":"EMAIL","legalBasis":"CONSENT_WITH_NOTICE","legalBasisExplanation":"a/b ä","setStatusSuccessReason":"NO_STATUS_CHANGE","source":"a/b ä","status":"NOT_SPECIFIED","subscriberIdString":"a/b ä","subscriptionId":7,"subscriptionName":"a/b ä","timestamp":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"businessUnitId":null,"channel":null,"legalBasis":null,"legalBasisExplanation":null,"setStatusSuccessReason":null,"source":null,"status":null,"subscriberIdString":null,"subscriptionId":null,"subscriptionName":null,"timestamp":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    communication_preferences_read_list_unsubscribe_all_statuses,
    hubscope_marketing::communication_preferences::read::list_unsubscribe_all_statuses(
        "a/b ä",
        hubscope_marketing::types::SubscriptionChannel::from("EMAIL")
    )
    .business_unit_id(7)
    .verbose(true),
    "GET /communication-preferences/2026-03/statuses/a%2Fb%20%C3%A4/unsubscribe-all?channel=EMAIL&businessUnitId=7&verbose=true",
    Body::None,
    [
        r#"{"status":"COMPLETE","results":[{"businessUnitId":7,"channel":"EMAIL","status":"NOT_SPECIFIED","subscriberIdString":"a/b ä","timestamp":"2026-03-01T09:30:00Z","wideStatusType":"BUSINESS_UNIT_WIDE","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"businessUnitId":null,"channel":null,"status":null,"subscriberIdString":null,"timestamp":null,"wideStatusType":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    communication_preferences_write_unsubscribe_all,
    hubscope_marketing::communication_preferences::write::unsubscribe_all(
        "a/b ä",
        hubscope_marketing::types::SubscriptionChannel::from("EMAIL")
    )
    .business_unit_id(7)
    .verbose(true),
    "POST /communication-preferences/2026-03/statuses/a%2Fb%20%C3%A4/unsubscribe-all?channel=EMAIL&businessUnitId=7&verbose=true",
    Body::None,
    [
        r#"{"status":"COMPLETE","results":[{"businessUnitId":7,"channel":"EMAIL","legalBasis":"CONSENT_WITH_NOTICE","legalBasisExplanation":"a/b ä","setStatusSuccessReason":"NO_STATUS_CHANGE","source":"a/b ä","status":"NOT_SPECIFIED","subscriberIdString":"a/b ä","subscriptionId":7,"subscriptionName":"a/b ä","timestamp":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"businessUnitId":null,"channel":null,"legalBasis":null,"legalBasisExplanation":null,"setStatusSuccessReason":null,"source":null,"status":null,"subscriberIdString":null,"subscriptionId":null,"subscriptionName":null,"timestamp":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);
