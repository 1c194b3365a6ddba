//! What each operation of the API `cards` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    public_cards_get_sample_response,
    hubscope_crm::public::cards::get_sample_response(),
    "GET /crm/extensions/cards-dev/2026-03/sample-response",
    Body::None,
    [
        r#"{"allItemsLinkUrl":"a/b ä","cardLabel":"a/b ä","responseVersion":"v1","sections":[{"actions":[{"confirmation":{"cancelButtonLabel":"a/b ä","confirmButtonLabel":"a/b ä","prompt":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"httpMethod":"CONNECT","label":"a/b ä","propertyNamesIncluded":["a/b ä"],"type":"ACTION_HOOK","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"id":"a/b ä","linkUrl":"a/b ä","title":"a/b ä","tokens":[{"dataType":"BOOLEAN","label":"a/b ä","name":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"topLevelActions":{"primary":{"confirmation":{"cancelButtonLabel":"a/b ä","confirmButtonLabel":"a/b ä","prompt":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"httpMethod":"CONNECT","label":"a/b ä","propertyNamesIncluded":["a/b ä"],"type":"ACTION_HOOK","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"secondary":[{"confirmation":{"cancelButtonLabel":"a/b ä","confirmButtonLabel":"a/b ä","prompt":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"httpMethod":"CONNECT","label":"a/b ä","propertyNamesIncluded":["a/b ä"],"type":"ACTION_HOOK","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"settings":{"height":7,"label":"a/b ä","propertyNamesIncluded":["a/b ä"],"type":"IFRAME","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"totalCount":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allItemsLinkUrl":null,"cardLabel":null,"responseVersion":null,"sections":null,"topLevelActions":null,"totalCount":null}"#
    ]
);

wire!(
    developers_read_cards_list,
    hubscope_crm::developers_read::cards::list(7),
    "GET /crm/extensions/cards-dev/2026-03/7",
    Body::None,
    [
        r#"{"results":[{"actions":{"baseUrls":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"auditHistory":[{"actionType":"CREATE","applicationId":7,"authSource":"APP","changedAt":1772357400000,"initiatingUserId":7,"objectTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","display":{"properties":[{"dataType":"BOOLEAN","label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","name":"a/b ä","type":"DANGER","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"fetch":{"objectTypes":[{"name":"companies","propertiesToSend":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"targetUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","title":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"actions":null,"auditHistory":null,"createdAt":null,"display":null,"fetch":null,"id":null,"title":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_write_cards_create,
    hubscope_crm::developers_write::cards::create(
        7,
        hubscope_crm::types::CardActions::new(vec!["a/b ä".to_owned()]),
        hubscope_crm::types::CardDisplay::new(vec![hubscope_crm::types::CardDisplayProperty::new(
            hubscope_crm::types::CardDisplayPropertyArgs {
                data_type: hubscope_crm::types::DataType::from("BOOLEAN"),
                label: "a/b ä".to_owned(),
                name: "a/b ä".to_owned(),
                options: vec![hubscope_crm::types::DisplayOption::new(
                    hubscope_crm::types::DisplayOptionArgs {
                        label: "a/b ä".to_owned(),
                        name: "a/b ä".to_owned(),
                        r#type: hubscope_crm::types::DisplayOptionType::from("DANGER")
                    }
                )]
            }
        )]),
        hubscope_crm::types::CardFetch::new(
            hubscope_crm::types::CardType::from("EXTERNAL"),
            vec![hubscope_crm::types::CardObjectType::new(
                hubscope_crm::types::CardObjectTypeName::from("companies"),
                vec!["a/b ä".to_owned()]
            )],
            "a/b ä".to_owned()
        )
        .serverless_function("a/b ä".to_owned()),
        "a/b ä".to_owned()
    ),
    "POST /crm/extensions/cards-dev/2026-03/7",
    Body::Json(
        r#"{"actions":{"baseUrls":["a/b ä"]},"display":{"properties":[{"dataType":"BOOLEAN","label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","name":"a/b ä","type":"DANGER"}]}]},"fetch":{"cardType":"EXTERNAL","objectTypes":[{"name":"companies","propertiesToSend":["a/b ä"]}],"serverlessFunction":"a/b ä","targetUrl":"a/b ä"},"title":"a/b ä"}"#
    ),
    [
        r#"{"actions":{"baseUrls":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"auditHistory":[{"actionType":"CREATE","applicationId":7,"authSource":"APP","changedAt":1772357400000,"initiatingUserId":7,"objectTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","display":{"properties":[{"dataType":"BOOLEAN","label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","name":"a/b ä","type":"DANGER","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"fetch":{"objectTypes":[{"name":"companies","propertiesToSend":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"targetUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","title":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"actions":null,"auditHistory":null,"createdAt":null,"display":null,"fetch":null,"id":null,"title":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_cards_migrate_view,
    hubscope_crm::developers_write::cards::migrate_view(
        hubscope_crm::developers_write::cards::MigrateViewArgs {
            app_id: 7,
            allow_duplicate_app_card_ids: true,
            app_card_id: 7,
            legacy_crm_card_id: 7
        }
    )
    .helpdesk_app_card_id(7),
    "POST /crm/extensions/cards-dev/2026-03/7/views/migrate",
    Body::Json(
        r#"{"allowDuplicateAppCardIds":true,"appCardId":7,"helpdeskAppCardId":7,"legacyCrmCardId":7}"#
    ),
    [
        r#"{"endedAt":1772357400000,"message":"a/b ä","remainingPortalCount":7,"startedAt":1772357400000,"totalPortalCount":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"endedAt":null,"message":null,"remainingPortalCount":null,"startedAt":null,"totalPortalCount":null}"#
    ]
);

wire!(
    developers_write_cards_delete,
    hubscope_crm::developers_write::cards::delete(
        hubscope_crm::developers_write::cards::DeleteArgs { app_id: 7, card_id: "a/b ä" }
    ),
    "DELETE /crm/extensions/cards-dev/2026-03/7/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_cards_get,
    hubscope_crm::developers_read::cards::get(hubscope_crm::developers_read::cards::GetArgs {
        app_id: 7,
        card_id: "a/b ä"
    }),
    "GET /crm/extensions/cards-dev/2026-03/7/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"actions":{"baseUrls":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"auditHistory":[{"actionType":"CREATE","applicationId":7,"authSource":"APP","changedAt":1772357400000,"initiatingUserId":7,"objectTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","display":{"properties":[{"dataType":"BOOLEAN","label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","name":"a/b ä","type":"DANGER","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"fetch":{"objectTypes":[{"name":"companies","propertiesToSend":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"targetUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","title":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"actions":null,"auditHistory":null,"createdAt":null,"display":null,"fetch":null,"id":null,"title":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_cards_update,
    hubscope_crm::developers_write::cards::update(
        hubscope_crm::developers_write::cards::UpdateArgs { app_id: 7, card_id: "a/b ä" }
    )
    .actions(hubscope_crm::types::CardActions::new(vec!["a/b ä".to_owned()]))
    .display(hubscope_crm::types::CardDisplay::new(vec![
        hubscope_crm::types::CardDisplayProperty::new(
            hubscope_crm::types::CardDisplayPropertyArgs {
                data_type: hubscope_crm::types::DataType::from("BOOLEAN"),
                label: "a/b ä".to_owned(),
                name: "a/b ä".to_owned(),
                options: vec![hubscope_crm::types::DisplayOption::new(
                    hubscope_crm::types::DisplayOptionArgs {
                        label: "a/b ä".to_owned(),
                        name: "a/b ä".to_owned(),
                        r#type: hubscope_crm::types::DisplayOptionType::from("DANGER")
                    }
                )]
            }
        )
    ]))
    .fetch(
        hubscope_crm::types::CardFetchUpdate::new(vec![hubscope_crm::types::CardObjectType::new(
            hubscope_crm::types::CardObjectTypeName::from("companies"),
            vec!["a/b ä".to_owned()]
        )])
        .card_type(hubscope_crm::types::CardType::from("EXTERNAL"))
        .serverless_function("a/b ä".to_owned())
        .target_url("a/b ä".to_owned())
    )
    .title("a/b ä".to_owned()),
    "PATCH /crm/extensions/cards-dev/2026-03/7/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"actions":{"baseUrls":["a/b ä"]},"display":{"properties":[{"dataType":"BOOLEAN","label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","name":"a/b ä","type":"DANGER"}]}]},"fetch":{"cardType":"EXTERNAL","objectTypes":[{"name":"companies","propertiesToSend":["a/b ä"]}],"serverlessFunction":"a/b ä","targetUrl":"a/b ä"},"title":"a/b ä"}"#
    ),
    [
        r#"{"actions":{"baseUrls":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"auditHistory":[{"actionType":"CREATE","applicationId":7,"authSource":"APP","changedAt":1772357400000,"initiatingUserId":7,"objectTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","display":{"properties":[{"dataType":"BOOLEAN","label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","name":"a/b ä","type":"DANGER","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"fetch":{"objectTypes":[{"name":"companies","propertiesToSend":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"targetUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","title":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"actions":null,"auditHistory":null,"createdAt":null,"display":null,"fetch":null,"id":null,"title":null,"updatedAt":null}"#
    ]
);
