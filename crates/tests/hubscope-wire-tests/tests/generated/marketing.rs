//! What each operation of the area `marketing` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    campaigns_read_list,
    hubscope_marketing::campaigns::read::list()
        .after("a/b ä".to_owned())
        .limit(7)
        .name("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .sort("a/b ä".to_owned()),
    "GET /marketing/campaigns/2026-03?after=a%2Fb%20%C3%A4&limit=7&name=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"businessUnits":[{"id":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"name":"value","none":null},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"businessUnits":null,"createdAt":null,"id":null,"properties":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    campaigns_write_create,
    hubscope_marketing::campaigns::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )])),
    "POST /marketing/campaigns/2026-03",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"businessUnits":[{"id":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"name":"value","none":null},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"businessUnits":null,"createdAt":null,"id":null,"properties":null,"updatedAt":null}"#
    ]
);

wire!(
    campaigns_write_batch_archive,
    hubscope_marketing::campaigns::write::batch_archive([
        hubscope_marketing::types::CampaignId::new("a/b ä".to_owned())
    ]),
    "POST /marketing/campaigns/2026-03/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    campaigns_write_batch_create,
    hubscope_marketing::campaigns::write::batch_create([
        hubscope_marketing::types::CampaignInput::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
    ]),
    "POST /marketing/campaigns/2026-03/batch/create",
    Body::Json(r#"{"inputs":[{"properties":{"name":"value"}}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"businessUnits":[{"id":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"name":"value","none":null},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"businessUnits":null,"createdAt":null,"id":null,"properties":null,"updatedAt":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    campaigns_read_batch_read,
    hubscope_marketing::campaigns::read::batch_read([hubscope_marketing::types::CampaignId::new(
        "a/b ä".to_owned()
    )])
    .end_date("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .start_date("a/b ä".to_owned()),
    "POST /marketing/campaigns/2026-03/batch/read?endDate=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&startDate=a%2Fb%20%C3%A4",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"assets":{"key":{"results":[{"id":"a/b ä","metrics":{"key":1.5},"name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"businessUnits":[{"id":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"name":"value","none":null},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"assets":null,"businessUnits":null,"createdAt":null,"id":null,"properties":null,"updatedAt":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    campaigns_write_batch_update,
    hubscope_marketing::campaigns::write::batch_update([
        hubscope_marketing::types::CampaignBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
    ]),
    "POST /marketing/campaigns/2026-03/batch/update",
    Body::Json(r#"{"inputs":[{"id":"a/b ä","properties":{"name":"value"}}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"businessUnits":[{"id":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"name":"value","none":null},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"businessUnits":null,"createdAt":null,"id":null,"properties":null,"updatedAt":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    campaigns_write_archive,
    hubscope_marketing::campaigns::write::archive("a/b ä"),
    "DELETE /marketing/campaigns/2026-03/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    campaigns_read_get,
    hubscope_marketing::campaigns::read::get("a/b ä")
        .end_date("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .start_date("a/b ä".to_owned()),
    "GET /marketing/campaigns/2026-03/a%2Fb%20%C3%A4?endDate=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&startDate=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"assets":{"key":{"results":[{"id":"a/b ä","metrics":{"key":1.5},"name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"businessUnits":[{"id":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"name":"value","none":null},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"assets":null,"businessUnits":null,"createdAt":null,"id":null,"properties":null,"updatedAt":null}"#
    ]
);

wire!(
    campaigns_write_update,
    hubscope_marketing::campaigns::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    ),
    "PATCH /marketing/campaigns/2026-03/a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"businessUnits":[{"id":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"name":"value","none":null},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"businessUnits":null,"createdAt":null,"id":null,"properties":null,"updatedAt":null}"#
    ]
);

wire!(
    campaigns_read_list_assets,
    hubscope_marketing::campaigns::read::list_assets("a/b ä", "a/b ä")
        .after("a/b ä".to_owned())
        .end_date("a/b ä".to_owned())
        .limit("a/b ä".to_owned())
        .start_date("a/b ä".to_owned()),
    "GET /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/assets/a%2Fb%20%C3%A4?after=a%2Fb%20%C3%A4&endDate=a%2Fb%20%C3%A4&limit=a%2Fb%20%C3%A4&startDate=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","metrics":{"key":1.5},"name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"metrics":null,"name":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    campaigns_write_remove_asset,
    hubscope_marketing::campaigns::write::remove_asset("a/b ä", "a/b ä", "a/b ä"),
    "DELETE /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/assets/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    campaigns_write_add_asset,
    hubscope_marketing::campaigns::write::add_asset("a/b ä", "a/b ä", "a/b ä"),
    "PUT /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/assets/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    campaigns_write_create_budget_item,
    hubscope_marketing::campaigns::write::create_budget_item("a/b ä", 1.5, "a/b ä".to_owned(), 7)
        .description("a/b ä".to_owned()),
    "POST /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/budget",
    Body::Json(r#"{"amount":1.5,"description":"a/b ä","name":"a/b ä","order":7}"#),
    [
        r#"{"amount":1.5,"createdAt":1772357400000,"description":"a/b ä","id":"a/b ä","name":"a/b ä","order":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"amount":null,"createdAt":null,"description":null,"id":null,"name":null,"order":null,"updatedAt":null}"#
    ]
);

wire!(
    campaigns_read_get_budget_totals,
    hubscope_marketing::campaigns::read::get_budget_totals("a/b ä"),
    "GET /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/budget/totals",
    Body::None,
    [
        r#"{"budgetItems":[{"amount":1.5,"createdAt":1772357400000,"description":"a/b ä","id":"a/b ä","name":"a/b ä","order":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"budgetTotal":1.5,"currencyCode":"AED","remainingBudget":1.5,"spendItems":[{"amount":1.5,"createdAt":1772357400000,"description":"a/b ä","id":"a/b ä","name":"a/b ä","order":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"spendTotal":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"budgetItems":null,"budgetTotal":null,"currencyCode":null,"remainingBudget":null,"spendItems":null,"spendTotal":null}"#
    ]
);

wire!(
    campaigns_write_delete_budget_item,
    hubscope_marketing::campaigns::write::delete_budget_item("a/b ä", 7),
    "DELETE /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/budget/7",
    Body::None,
    [r#""#]
);

wire!(
    campaigns_read_get_budget_item,
    hubscope_marketing::campaigns::read::get_budget_item("a/b ä", 7),
    "GET /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/budget/7",
    Body::None,
    [
        r#"{"amount":1.5,"createdAt":1772357400000,"description":"a/b ä","id":"a/b ä","name":"a/b ä","order":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"amount":null,"createdAt":null,"description":null,"id":null,"name":null,"order":null,"updatedAt":null}"#
    ]
);

wire!(
    campaigns_write_update_budget_item,
    hubscope_marketing::campaigns::write::update_budget_item(
        "a/b ä",
        7,
        1.5,
        "a/b ä".to_owned(),
        7
    )
    .description("a/b ä".to_owned()),
    "PUT /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/budget/7",
    Body::Json(r#"{"amount":1.5,"description":"a/b ä","name":"a/b ä","order":7}"#),
    [
        r#"{"amount":1.5,"createdAt":1772357400000,"description":"a/b ä","id":"a/b ä","name":"a/b ä","order":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"amount":null,"createdAt":null,"description":null,"id":null,"name":null,"order":null,"updatedAt":null}"#
    ]
);

wire!(
    campaigns_read_list_contacts,
    hubscope_marketing::campaigns::read::list_contacts("a/b ä", "a/b ä")
        .after("a/b ä".to_owned())
        .end_date("a/b ä".to_owned())
        .limit(7)
        .start_date("a/b ä".to_owned()),
    "GET /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/reports/contacts/a%2Fb%20%C3%A4?after=a%2Fb%20%C3%A4&endDate=a%2Fb%20%C3%A4&limit=7&startDate=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    campaigns_read_get_metrics,
    hubscope_marketing::campaigns::read::get_metrics("a/b ä")
        .end_date("a/b ä".to_owned())
        .start_date("a/b ä".to_owned()),
    "GET /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/reports/metrics?endDate=a%2Fb%20%C3%A4&startDate=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"influencedContacts":7,"newContactsFirstTouch":7,"newContactsLastTouch":7,"sessions":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"influencedContacts":null,"newContactsFirstTouch":null,"newContactsLastTouch":null,"sessions":null}"#
    ]
);

wire!(
    campaigns_revenue_read_get_revenue,
    hubscope_marketing::campaigns::revenue::read::get_revenue("a/b ä")
        .attribution_model("a/b ä".to_owned())
        .end_date("a/b ä".to_owned())
        .start_date("a/b ä".to_owned()),
    "GET /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/reports/revenue?attributionModel=a%2Fb%20%C3%A4&endDate=a%2Fb%20%C3%A4&startDate=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"contactsNumber":7,"currencyCode":"AED","dealAmount":1.5,"dealsNumber":7,"revenueAmount":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"contactsNumber":null,"currencyCode":null,"dealAmount":null,"dealsNumber":null,"revenueAmount":null}"#
    ]
);

wire!(
    campaigns_write_create_spend_item,
    hubscope_marketing::campaigns::write::create_spend_item("a/b ä", 1.5, "a/b ä".to_owned(), 7)
        .description("a/b ä".to_owned()),
    "POST /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/spend",
    Body::Json(r#"{"amount":1.5,"description":"a/b ä","name":"a/b ä","order":7}"#),
    [
        r#"{"amount":1.5,"createdAt":1772357400000,"description":"a/b ä","id":"a/b ä","name":"a/b ä","order":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"amount":null,"createdAt":null,"description":null,"id":null,"name":null,"order":null,"updatedAt":null}"#
    ]
);

wire!(
    campaigns_write_delete_spend_item,
    hubscope_marketing::campaigns::write::delete_spend_item("a/b ä", 7),
    "DELETE /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/spend/7",
    Body::None,
    [r#""#]
);

wire!(
    campaigns_read_get_spend_item,
    hubscope_marketing::campaigns::read::get_spend_item("a/b ä", 7),
    "GET /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/spend/7",
    Body::None,
    [
        r#"{"amount":1.5,"createdAt":1772357400000,"description":"a/b ä","id":"a/b ä","name":"a/b ä","order":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"amount":null,"createdAt":null,"description":null,"id":null,"name":null,"order":null,"updatedAt":null}"#
    ]
);

wire!(
    campaigns_write_update_spend_item,
    hubscope_marketing::campaigns::write::update_spend_item("a/b ä", 7, 1.5, "a/b ä".to_owned(), 7)
        .description("a/b ä".to_owned()),
    "PUT /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/spend/7",
    Body::Json(r#"{"amount":1.5,"description":"a/b ä","name":"a/b ä","order":7}"#),
    [
        r#"{"amount":1.5,"createdAt":1772357400000,"description":"a/b ä","id":"a/b ä","name":"a/b ä","order":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"amount":null,"createdAt":null,"description":null,"id":null,"name":null,"order":null,"updatedAt":null}"#
    ]
);

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
        "a/b ä",
        hubscope_marketing::types::SubscriptionChannel::from("EMAIL"),
        hubscope_marketing::types::SubscriptionState::from("NOT_SPECIFIED"),
        7
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

wire!(
    forms_list,
    hubscope_marketing::forms::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .form_types(vec![hubscope_marketing::types::FormTypes::from("hubspot")])
        .limit(7),
    "GET /marketing/v3/forms?after=a%2Fb%20%C3%A4&archived=true&formTypes=hubspot&limit=7",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"prePopulateKnownValues":true,"recaptchaEnabled":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"submitButtonText":"a/b ä","theme":"canvas","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[{"dependentCondition":{"operator":"between","rangeEnd":"a/b ä","rangeStart":"a/b ä","value":"a/b ä","values":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"formType":"hubspot","id":"a/b ä","legalConsentOptions":{"type":"none","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"configuration":null,"createdAt":null,"displayOptions":null,"fieldGroups":null,"id":null,"legalConsentOptions":null,"name":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    forms_create,
    hubscope_marketing::forms::create(hubscope_marketing::types::FormCreate::from(
        hubscope_marketing::types::HubSpotFormCreate::new(
            hubscope_marketing::types::FormConfiguration::new()
                .allow_link_to_reset_known_values(true)
                .archivable(true)
                .cloneable(true)
                .create_new_contact_for_new_email(true)
                .editable(true)
                .embed_type(hubscope_marketing::types::EmbedType::from("V3"))
                .language(hubscope_marketing::types::FormLanguage::from("af"))
                .lifecycle_stages(vec![hubscope_marketing::types::LifecycleStage::new(
                    "a/b ä".to_owned(),
                    "a/b ä".to_owned()
                )])
                .notify_contact_owner(true)
                .notify_recipients(vec!["a/b ä".to_owned()])
                .post_submit_action(hubscope_marketing::types::FormPostSubmitAction::new(
                    hubscope_marketing::types::FormPostSubmitActionType::from("redirect_url"),
                    "a/b ä".to_owned()
                ))
                .pre_populate_known_values(true)
                .recaptcha_enabled(true),
            hubscope_marketing::types::FormDisplayOptions::new(
                true,
                hubscope_marketing::types::FormStyle::new()
                    .background_width("a/b ä".to_owned())
                    .font_family("a/b ä".to_owned())
                    .help_text_color("a/b ä".to_owned())
                    .help_text_size("a/b ä".to_owned())
                    .label_text_color("a/b ä".to_owned())
                    .label_text_size("a/b ä".to_owned())
                    .legal_consent_text_color("a/b ä".to_owned())
                    .legal_consent_text_size("a/b ä".to_owned())
                    .submit_alignment(hubscope_marketing::types::SubmitAlignment::from("center"))
                    .submit_color("a/b ä".to_owned())
                    .submit_font_color("a/b ä".to_owned())
                    .submit_size("a/b ä".to_owned()),
                "a/b ä".to_owned(),
                hubscope_marketing::types::FormDisplayOptionsTheme::from("canvas")
            )
            .css_class("a/b ä".to_owned()),
            vec![
                hubscope_marketing::types::FieldGroup::new(
                    vec![hubscope_marketing::types::FormField::from(
                        hubscope_marketing::types::EmailField::new(
                            Vec::<hubscope_marketing::types::DependentField>::new(),
                            true,
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            true,
                            hubscope_marketing::types::EmailFieldValidation::new(
                                vec!["a/b ä".to_owned()],
                                true
                            )
                        )
                        .default_value("a/b ä".to_owned())
                        .description("a/b ä".to_owned())
                        .placeholder("a/b ä".to_owned())
                    )],
                    hubscope_marketing::types::GroupType::from("default_group"),
                    hubscope_marketing::types::RichTextType::from("image")
                )
                .rich_text("a/b ä".to_owned())
            ],
            hubscope_marketing::types::LegalConsentOptions::from(
                hubscope_marketing::types::LegalConsentOptionsNone::new()
            ),
            "a/b ä".to_owned()
        )
        .archived(true)
        .archived_at(moment())
        .created_at(moment())
        .updated_at(moment())
    )),
    "POST /marketing/v3/forms",
    Body::Json(
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä"}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä"},"prePopulateKnownValues":true,"recaptchaEnabled":true},"createdAt":"2026-03-01T09:30:00Z","displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä"},"submitButtonText":"a/b ä","theme":"canvas"},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image"}],"formType":"hubspot","legalConsentOptions":{"type":"none"},"name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"prePopulateKnownValues":true,"recaptchaEnabled":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"submitButtonText":"a/b ä","theme":"canvas","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[{"dependentCondition":{"operator":"between","rangeEnd":"a/b ä","rangeStart":"a/b ä","value":"a/b ä","values":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"formType":"hubspot","id":"a/b ä","legalConsentOptions":{"type":"none","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"formType":"hubspot"}"#,
        r#"{"archived":null,"archivedAt":null,"configuration":null,"createdAt":null,"displayOptions":null,"fieldGroups":null,"id":null,"legalConsentOptions":null,"name":null,"updatedAt":null,"formType":"hubspot"}"#
    ]
);

wire!(
    forms_delete,
    hubscope_marketing::forms::delete("a/b ä"),
    "DELETE /marketing/v3/forms/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    forms_get,
    hubscope_marketing::forms::get("a/b ä").archived(true),
    "GET /marketing/v3/forms/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"prePopulateKnownValues":true,"recaptchaEnabled":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"submitButtonText":"a/b ä","theme":"canvas","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[{"dependentCondition":{"operator":"between","rangeEnd":"a/b ä","rangeStart":"a/b ä","value":"a/b ä","values":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"formType":"hubspot","id":"a/b ä","legalConsentOptions":{"type":"none","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"formType":"hubspot"}"#,
        r#"{"archived":null,"archivedAt":null,"configuration":null,"createdAt":null,"displayOptions":null,"fieldGroups":null,"id":null,"legalConsentOptions":null,"name":null,"updatedAt":null,"formType":"hubspot"}"#
    ]
);

wire!(
    forms_update,
    hubscope_marketing::forms::update("a/b ä")
        .archived(true)
        .configuration(
            hubscope_marketing::types::FormConfiguration::new()
                .allow_link_to_reset_known_values(true)
                .archivable(true)
                .cloneable(true)
                .create_new_contact_for_new_email(true)
                .editable(true)
                .embed_type(hubscope_marketing::types::EmbedType::from("V3"))
                .language(hubscope_marketing::types::FormLanguage::from("af"))
                .lifecycle_stages(vec![hubscope_marketing::types::LifecycleStage::new(
                    "a/b ä".to_owned(),
                    "a/b ä".to_owned()
                )])
                .notify_contact_owner(true)
                .notify_recipients(vec!["a/b ä".to_owned()])
                .post_submit_action(hubscope_marketing::types::FormPostSubmitAction::new(
                    hubscope_marketing::types::FormPostSubmitActionType::from("redirect_url"),
                    "a/b ä".to_owned()
                ))
                .pre_populate_known_values(true)
                .recaptcha_enabled(true)
        )
        .display_options(
            hubscope_marketing::types::FormDisplayOptions::new(
                true,
                hubscope_marketing::types::FormStyle::new()
                    .background_width("a/b ä".to_owned())
                    .font_family("a/b ä".to_owned())
                    .help_text_color("a/b ä".to_owned())
                    .help_text_size("a/b ä".to_owned())
                    .label_text_color("a/b ä".to_owned())
                    .label_text_size("a/b ä".to_owned())
                    .legal_consent_text_color("a/b ä".to_owned())
                    .legal_consent_text_size("a/b ä".to_owned())
                    .submit_alignment(hubscope_marketing::types::SubmitAlignment::from("center"))
                    .submit_color("a/b ä".to_owned())
                    .submit_font_color("a/b ä".to_owned())
                    .submit_size("a/b ä".to_owned()),
                "a/b ä".to_owned(),
                hubscope_marketing::types::FormDisplayOptionsTheme::from("canvas")
            )
            .css_class("a/b ä".to_owned())
        )
        .field_groups(vec![
            hubscope_marketing::types::FieldGroup::new(
                vec![hubscope_marketing::types::FormField::from(
                    hubscope_marketing::types::EmailField::new(
                        Vec::<hubscope_marketing::types::DependentField>::new(),
                        true,
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        true,
                        hubscope_marketing::types::EmailFieldValidation::new(
                            vec!["a/b ä".to_owned()],
                            true
                        )
                    )
                    .default_value("a/b ä".to_owned())
                    .description("a/b ä".to_owned())
                    .placeholder("a/b ä".to_owned())
                )],
                hubscope_marketing::types::GroupType::from("default_group"),
                hubscope_marketing::types::RichTextType::from("image")
            )
            .rich_text("a/b ä".to_owned())
        ])
        .legal_consent_options(hubscope_marketing::types::LegalConsentOptions::from(
            hubscope_marketing::types::LegalConsentOptionsNone::new()
        ))
        .name("a/b ä".to_owned()),
    "PATCH /marketing/v3/forms/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"archived":true,"configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä"}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä"},"prePopulateKnownValues":true,"recaptchaEnabled":true},"displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä"},"submitButtonText":"a/b ä","theme":"canvas"},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image"}],"legalConsentOptions":{"type":"none"},"name":"a/b ä"}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"prePopulateKnownValues":true,"recaptchaEnabled":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"submitButtonText":"a/b ä","theme":"canvas","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[{"dependentCondition":{"operator":"between","rangeEnd":"a/b ä","rangeStart":"a/b ä","value":"a/b ä","values":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"formType":"hubspot","id":"a/b ä","legalConsentOptions":{"type":"none","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"formType":"hubspot"}"#,
        r#"{"archived":null,"archivedAt":null,"configuration":null,"createdAt":null,"displayOptions":null,"fieldGroups":null,"id":null,"legalConsentOptions":null,"name":null,"updatedAt":null,"formType":"hubspot"}"#
    ]
);

wire!(
    forms_replace,
    hubscope_marketing::forms::replace("a/b ä")
        .archived(true)
        .archived_at(moment())
        .configuration(
            hubscope_marketing::types::FormConfiguration::new()
                .allow_link_to_reset_known_values(true)
                .archivable(true)
                .cloneable(true)
                .create_new_contact_for_new_email(true)
                .editable(true)
                .embed_type(hubscope_marketing::types::EmbedType::from("V3"))
                .language(hubscope_marketing::types::FormLanguage::from("af"))
                .lifecycle_stages(vec![hubscope_marketing::types::LifecycleStage::new(
                    "a/b ä".to_owned(),
                    "a/b ä".to_owned()
                )])
                .notify_contact_owner(true)
                .notify_recipients(vec!["a/b ä".to_owned()])
                .post_submit_action(hubscope_marketing::types::FormPostSubmitAction::new(
                    hubscope_marketing::types::FormPostSubmitActionType::from("redirect_url"),
                    "a/b ä".to_owned()
                ))
                .pre_populate_known_values(true)
                .recaptcha_enabled(true)
        )
        .created_at(moment())
        .display_options(
            hubscope_marketing::types::FormDisplayOptions::new(
                true,
                hubscope_marketing::types::FormStyle::new()
                    .background_width("a/b ä".to_owned())
                    .font_family("a/b ä".to_owned())
                    .help_text_color("a/b ä".to_owned())
                    .help_text_size("a/b ä".to_owned())
                    .label_text_color("a/b ä".to_owned())
                    .label_text_size("a/b ä".to_owned())
                    .legal_consent_text_color("a/b ä".to_owned())
                    .legal_consent_text_size("a/b ä".to_owned())
                    .submit_alignment(hubscope_marketing::types::SubmitAlignment::from("center"))
                    .submit_color("a/b ä".to_owned())
                    .submit_font_color("a/b ä".to_owned())
                    .submit_size("a/b ä".to_owned()),
                "a/b ä".to_owned(),
                hubscope_marketing::types::FormDisplayOptionsTheme::from("canvas")
            )
            .css_class("a/b ä".to_owned())
        )
        .field_groups(vec![
            hubscope_marketing::types::FieldGroup::new(
                vec![hubscope_marketing::types::FormField::from(
                    hubscope_marketing::types::EmailField::new(
                        Vec::<hubscope_marketing::types::DependentField>::new(),
                        true,
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        true,
                        hubscope_marketing::types::EmailFieldValidation::new(
                            vec!["a/b ä".to_owned()],
                            true
                        )
                    )
                    .default_value("a/b ä".to_owned())
                    .description("a/b ä".to_owned())
                    .placeholder("a/b ä".to_owned())
                )],
                hubscope_marketing::types::GroupType::from("default_group"),
                hubscope_marketing::types::RichTextType::from("image")
            )
            .rich_text("a/b ä".to_owned())
        ])
        .id("a/b ä".to_owned())
        .legal_consent_options(hubscope_marketing::types::LegalConsentOptions::from(
            hubscope_marketing::types::LegalConsentOptionsNone::new()
        ))
        .name("a/b ä".to_owned())
        .updated_at(moment()),
    "PUT /marketing/v3/forms/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä"}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä"},"prePopulateKnownValues":true,"recaptchaEnabled":true},"createdAt":"2026-03-01T09:30:00Z","displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä"},"submitButtonText":"a/b ä","theme":"canvas"},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image"}],"id":"a/b ä","legalConsentOptions":{"type":"none"},"name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","formType":"hubspot"}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"prePopulateKnownValues":true,"recaptchaEnabled":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"submitButtonText":"a/b ä","theme":"canvas","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[{"dependentCondition":{"operator":"between","rangeEnd":"a/b ä","rangeStart":"a/b ä","value":"a/b ä","values":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"formType":"hubspot","id":"a/b ä","legalConsentOptions":{"type":"none","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"formType":"hubspot"}"#,
        r#"{"archived":null,"archivedAt":null,"configuration":null,"createdAt":null,"displayOptions":null,"fieldGroups":null,"id":null,"legalConsentOptions":null,"name":null,"updatedAt":null,"formType":"hubspot"}"#
    ]
);

wire!(
    email_read_list,
    hubscope_marketing::email::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .campaign("a/b ä".to_owned())
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .included_properties(vec!["a/b ä".to_owned()])
        .include_stats(true)
        .is_published(true)
        .limit(7)
        .marketing_campaign_names(true)
        .published_after(moment())
        .published_at(moment())
        .published_before(moment())
        .sort(vec!["a/b ä".to_owned()])
        .r#type(hubscope_marketing::types::EmailType::from("AB_EMAIL"))
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment())
        .variant_stats(true)
        .workflow_names(true),
    "GET /marketing/emails/2026-03?after=a%2Fb%20%C3%A4&archived=true&campaign=a%2Fb%20%C3%A4&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&includedProperties=a%2Fb%20%C3%A4&includeStats=true&isPublished=true&limit=7&marketingCampaignNames=true&publishedAfter=2026-03-01T09%3A30%3A00Z&publishedAt=2026-03-01T09%3A30%3A00Z&publishedBefore=2026-03-01T09%3A30%3A00Z&sort=a%2Fb%20%C3%A4&type=AB_EMAIL&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z&variantStats=true&workflowNames=true",
    Body::None,
    [
        r#"{"results":[{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    email_write_create,
    hubscope_marketing::email::write::create()
        .active_domain("a/b ä".to_owned())
        .archived(true)
        .business_unit_id(7)
        .campaign("a/b ä".to_owned())
        .content(
            hubscope_marketing::types::EmailContent::new()
                .flex_areas(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .plain_text_version("a/b ä".to_owned())
                .smart_fields(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .style_settings(
                    hubscope_marketing::types::EmailStyleSettings::new()
                        .background_color("a/b ä".to_owned())
                        .background_image("a/b ä".to_owned())
                        .background_image_type(
                            hubscope_marketing::types::BackgroundImageType::from("REPEAT")
                        )
                        .body_border_color("a/b ä".to_owned())
                        .body_border_color_choice("a/b ä".to_owned())
                        .body_border_width(1.5)
                        .body_color("a/b ä".to_owned())
                        .button_style_settings(
                            hubscope_marketing::types::ButtonStyleSettings::new()
                                .background_color("a/b ä".to_owned())
                                .corner_radius(7)
                                .font_style(
                                    hubscope_marketing::types::FontStyle::new()
                                        .bold(true)
                                        .color("a/b ä".to_owned())
                                        .font("a/b ä".to_owned())
                                        .italic(true)
                                        .size(7)
                                        .underline(true)
                                )
                        )
                        .color_picker_favorite1("a/b ä".to_owned())
                        .color_picker_favorite2("a/b ä".to_owned())
                        .color_picker_favorite3("a/b ä".to_owned())
                        .color_picker_favorite4("a/b ä".to_owned())
                        .color_picker_favorite5("a/b ä".to_owned())
                        .color_picker_favorite6("a/b ä".to_owned())
                        .divider_style_settings(
                            hubscope_marketing::types::DividerStyleSettings::new()
                                .color("a/b ä".to_owned())
                                .height(7)
                                .line_type("a/b ä".to_owned())
                        )
                        .email_body_padding("a/b ä".to_owned())
                        .email_body_width("a/b ä".to_owned())
                        .heading_one_font(
                            hubscope_marketing::types::FontStyle::new()
                                .bold(true)
                                .color("a/b ä".to_owned())
                                .font("a/b ä".to_owned())
                                .italic(true)
                                .size(7)
                                .underline(true)
                        )
                        .heading_two_font(
                            hubscope_marketing::types::FontStyle::new()
                                .bold(true)
                                .color("a/b ä".to_owned())
                                .font("a/b ä".to_owned())
                                .italic(true)
                                .size(7)
                                .underline(true)
                        )
                        .links_font(
                            hubscope_marketing::types::FontStyle::new()
                                .bold(true)
                                .color("a/b ä".to_owned())
                                .font("a/b ä".to_owned())
                                .italic(true)
                                .size(7)
                                .underline(true)
                        )
                        .primary_accent_color("a/b ä".to_owned())
                        .primary_font("a/b ä".to_owned())
                        .primary_font_color("a/b ä".to_owned())
                        .primary_font_line_height("a/b ä".to_owned())
                        .primary_font_size(1.5)
                        .secondary_accent_color("a/b ä".to_owned())
                        .secondary_font("a/b ä".to_owned())
                        .secondary_font_color("a/b ä".to_owned())
                        .secondary_font_line_height("a/b ä".to_owned())
                        .secondary_font_size(1.5)
                )
                .template_path("a/b ä".to_owned())
                .theme_settings_values(BTreeMap::from([(
                    "key".to_owned(),
                    serde_json::json!({"any": [1]})
                )]))
                .widget_containers(BTreeMap::from([(
                    "key".to_owned(),
                    serde_json::json!({"any": [1]})
                )]))
                .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        )
        .feedback_survey_id("a/b ä".to_owned())
        .folder_id_v2(7)
        .from(
            hubscope_marketing::types::EmailFromDetails::new()
                .custom_reply_to("a/b ä".to_owned())
                .from_name("a/b ä".to_owned())
                .reply_to("a/b ä".to_owned())
        )
        .jitter_send_time(true)
        .language(hubscope_marketing::types::Language::from("aa"))
        .name("a/b ä".to_owned())
        .publish_date(moment())
        .rss_data(
            hubscope_marketing::types::RssEmailDetails::new()
                .blog_email_type("a/b ä".to_owned())
                .blog_image_max_width(7)
                .blog_layout(hubscope_marketing::types::BlogLayout::from("FULL_POST"))
                .hubspot_blog_id("a/b ä".to_owned())
                .max_entries(7)
                .rss_entry_template("a/b ä".to_owned())
                .timing(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .url("a/b ä".to_owned())
                .use_headline_as_subject(true)
        )
        .send_on_publish(true)
        .state(hubscope_marketing::types::EmailState::from("AGENT_GENERATED"))
        .subcategory(hubscope_marketing::types::EmailSubcategory::from("ab_loser_variant"))
        .subject("a/b ä".to_owned())
        .subscription_details(
            hubscope_marketing::types::EmailSubscriptionDetails::new()
                .office_location_id("a/b ä".to_owned())
                .preferences_group_id("a/b ä".to_owned())
                .subscription_id("a/b ä".to_owned())
                .subscription_name("a/b ä".to_owned())
        )
        .testing(
            hubscope_marketing::types::EmailTestingDetails::new(true)
                .ab_sample_size_default(hubscope_marketing::types::AbSampleSizeDefault::from(
                    "automated_loser_variant"
                ))
                .ab_sampling_default(hubscope_marketing::types::AbSamplingDefault::from(
                    "automated_loser_variant"
                ))
                .ab_status(hubscope_marketing::types::AbStatus::from("automated_loser_variant"))
                .ab_success_metric(hubscope_marketing::types::AbSuccessMetric::from(
                    "CLICKS_BY_DELIVERED"
                ))
                .ab_test_percentage(7)
                .hours_to_wait(7)
                .test_id("a/b ä".to_owned())
        )
        .to(hubscope_marketing::types::EmailToDetails::new()
            .contact_ids(
                hubscope_marketing::types::EmailRecipients::new()
                    .exclude(vec!["a/b ä".to_owned()])
                    .include(vec!["a/b ä".to_owned()])
            )
            .contact_ils_lists(
                hubscope_marketing::types::EmailRecipients::new()
                    .exclude(vec!["a/b ä".to_owned()])
                    .include(vec!["a/b ä".to_owned()])
            )
            .contact_lists(
                hubscope_marketing::types::EmailRecipients::new()
                    .exclude(vec!["a/b ä".to_owned()])
                    .include(vec!["a/b ä".to_owned()])
            )
            .limit_send_frequency(true)
            .suppress_graymail(true))
        .webversion(
            hubscope_marketing::types::WebversionDetails::new()
                .domain("a/b ä".to_owned())
                .enabled(true)
                .expires_at(moment())
                .is_page_redirected(true)
                .meta_description("a/b ä".to_owned())
                .page_expiry_enabled(true)
                .redirect_to_page_id("a/b ä".to_owned())
                .redirect_to_url("a/b ä".to_owned())
                .slug("a/b ä".to_owned())
                .title("a/b ä".to_owned())
                .url("a/b ä".to_owned())
        ),
    "POST /marketing/emails/2026-03",
    Body::Json(
        r#"{"activeDomain":"a/b ä","archived":true,"businessUnitId":7,"campaign":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä"},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}},"feedbackSurveyId":"a/b ä","folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä"},"jitterSendTime":true,"language":"aa","name":"a/b ä","publishDate":"2026-03-01T09:30:00Z","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true},"sendOnPublish":true,"state":"AGENT_GENERATED","subcategory":"ab_loser_variant","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä"},"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä"},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"]},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"]},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"]},"limitSendFrequency":true,"suppressGraymail":true},"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä"}}"#
    ),
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_write_create_ab_test_variation,
    hubscope_marketing::email::write::create_ab_test_variation(
        "a/b ä".to_owned(),
        "a/b ä".to_owned()
    ),
    "POST /marketing/emails/2026-03/ab-test/create-variation",
    Body::Json(r#"{"contentId":"a/b ä","variationName":"a/b ä"}"#),
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_write_clone,
    hubscope_marketing::email::write::clone("a/b ä".to_owned())
        .clone_name("a/b ä".to_owned())
        .language("a/b ä".to_owned()),
    "POST /marketing/emails/2026-03/clone",
    Body::Json(r#"{"cloneName":"a/b ä","id":"a/b ä","language":"a/b ä"}"#),
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_read_list_statistics_histogram,
    hubscope_marketing::email::read::list_statistics_histogram()
        .email_ids(vec![7])
        .end_timestamp(moment())
        .interval(hubscope_marketing::types::StatisticsInterval::from("DAY"))
        .start_timestamp(moment()),
    "GET /marketing/emails/2026-03/statistics/histogram?emailIds=7&endTimestamp=2026-03-01T09%3A30%3A00Z&interval=DAY&startTimestamp=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"aggregations":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"interval":{"end":"2026-03-01T09:30:00Z","start":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"aggregations":null,"interval":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    email_read_get_statistics,
    hubscope_marketing::email::read::get_statistics()
        .email_ids(vec![7])
        .end_timestamp(moment())
        .property("a/b ä".to_owned())
        .start_timestamp(moment()),
    "GET /marketing/emails/2026-03/statistics/list?emailIds=7&endTimestamp=2026-03-01T09%3A30%3A00Z&property=a%2Fb%20%C3%A4&startTimestamp=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"aggregate":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"campaignAggregations":{"key":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"emails":[7],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"aggregate":null,"campaignAggregations":null,"emails":null}"#
    ]
);

wire!(
    email_write_delete,
    hubscope_marketing::email::write::delete("a/b ä").archived(true),
    "DELETE /marketing/emails/2026-03/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [r#""#]
);

wire!(
    email_read_get,
    hubscope_marketing::email::read::get("a/b ä")
        .archived(true)
        .included_properties(vec!["a/b ä".to_owned()])
        .include_stats(true)
        .marketing_campaign_names(true)
        .variant_stats(true)
        .workflow_names(true),
    "GET /marketing/emails/2026-03/a%2Fb%20%C3%A4?archived=true&includedProperties=a%2Fb%20%C3%A4&includeStats=true&marketingCampaignNames=true&variantStats=true&workflowNames=true",
    Body::None,
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_write_update,
    hubscope_marketing::email::write::update(
        "a/b ä",
        hubscope_marketing::types::EmailUpdate::new()
            .active_domain("a/b ä".to_owned())
            .archived(true)
            .business_unit_id(7)
            .campaign("a/b ä".to_owned())
            .content(
                hubscope_marketing::types::EmailContent::new()
                    .flex_areas(BTreeMap::from([(
                        "key".to_owned(),
                        serde_json::json!({"any": [1]})
                    )]))
                    .plain_text_version("a/b ä".to_owned())
                    .smart_fields(BTreeMap::from([(
                        "key".to_owned(),
                        serde_json::json!({"any": [1]})
                    )]))
                    .style_settings(
                        hubscope_marketing::types::EmailStyleSettings::new()
                            .background_color("a/b ä".to_owned())
                            .background_image("a/b ä".to_owned())
                            .background_image_type(
                                hubscope_marketing::types::BackgroundImageType::from("REPEAT")
                            )
                            .body_border_color("a/b ä".to_owned())
                            .body_border_color_choice("a/b ä".to_owned())
                            .body_border_width(1.5)
                            .body_color("a/b ä".to_owned())
                            .button_style_settings(
                                hubscope_marketing::types::ButtonStyleSettings::new()
                                    .background_color("a/b ä".to_owned())
                                    .corner_radius(7)
                                    .font_style(
                                        hubscope_marketing::types::FontStyle::new()
                                            .bold(true)
                                            .color("a/b ä".to_owned())
                                            .font("a/b ä".to_owned())
                                            .italic(true)
                                            .size(7)
                                            .underline(true)
                                    )
                            )
                            .color_picker_favorite1("a/b ä".to_owned())
                            .color_picker_favorite2("a/b ä".to_owned())
                            .color_picker_favorite3("a/b ä".to_owned())
                            .color_picker_favorite4("a/b ä".to_owned())
                            .color_picker_favorite5("a/b ä".to_owned())
                            .color_picker_favorite6("a/b ä".to_owned())
                            .divider_style_settings(
                                hubscope_marketing::types::DividerStyleSettings::new()
                                    .color("a/b ä".to_owned())
                                    .height(7)
                                    .line_type("a/b ä".to_owned())
                            )
                            .email_body_padding("a/b ä".to_owned())
                            .email_body_width("a/b ä".to_owned())
                            .heading_one_font(
                                hubscope_marketing::types::FontStyle::new()
                                    .bold(true)
                                    .color("a/b ä".to_owned())
                                    .font("a/b ä".to_owned())
                                    .italic(true)
                                    .size(7)
                                    .underline(true)
                            )
                            .heading_two_font(
                                hubscope_marketing::types::FontStyle::new()
                                    .bold(true)
                                    .color("a/b ä".to_owned())
                                    .font("a/b ä".to_owned())
                                    .italic(true)
                                    .size(7)
                                    .underline(true)
                            )
                            .links_font(
                                hubscope_marketing::types::FontStyle::new()
                                    .bold(true)
                                    .color("a/b ä".to_owned())
                                    .font("a/b ä".to_owned())
                                    .italic(true)
                                    .size(7)
                                    .underline(true)
                            )
                            .primary_accent_color("a/b ä".to_owned())
                            .primary_font("a/b ä".to_owned())
                            .primary_font_color("a/b ä".to_owned())
                            .primary_font_line_height("a/b ä".to_owned())
                            .primary_font_size(1.5)
                            .secondary_accent_color("a/b ä".to_owned())
                            .secondary_font("a/b ä".to_owned())
                            .secondary_font_color("a/b ä".to_owned())
                            .secondary_font_line_height("a/b ä".to_owned())
                            .secondary_font_size(1.5)
                    )
                    .template_path("a/b ä".to_owned())
                    .theme_settings_values(BTreeMap::from([(
                        "key".to_owned(),
                        serde_json::json!({"any": [1]})
                    )]))
                    .widget_containers(BTreeMap::from([(
                        "key".to_owned(),
                        serde_json::json!({"any": [1]})
                    )]))
                    .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
            )
            .folder_id_v2(7)
            .from(
                hubscope_marketing::types::EmailFromDetails::new()
                    .custom_reply_to("a/b ä".to_owned())
                    .from_name("a/b ä".to_owned())
                    .reply_to("a/b ä".to_owned())
            )
            .jitter_send_time(true)
            .language(hubscope_marketing::types::Language::from("aa"))
            .name("a/b ä".to_owned())
            .publish_date(moment())
            .rss_data(
                hubscope_marketing::types::RssEmailDetails::new()
                    .blog_email_type("a/b ä".to_owned())
                    .blog_image_max_width(7)
                    .blog_layout(hubscope_marketing::types::BlogLayout::from("FULL_POST"))
                    .hubspot_blog_id("a/b ä".to_owned())
                    .max_entries(7)
                    .rss_entry_template("a/b ä".to_owned())
                    .timing(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                    .url("a/b ä".to_owned())
                    .use_headline_as_subject(true)
            )
            .send_on_publish(true)
            .state(hubscope_marketing::types::EmailState::from("AGENT_GENERATED"))
            .subcategory(hubscope_marketing::types::EmailSubcategory::from("ab_loser_variant"))
            .subject("a/b ä".to_owned())
            .subscription_details(
                hubscope_marketing::types::EmailSubscriptionDetails::new()
                    .office_location_id("a/b ä".to_owned())
                    .preferences_group_id("a/b ä".to_owned())
                    .subscription_id("a/b ä".to_owned())
                    .subscription_name("a/b ä".to_owned())
            )
            .testing(
                hubscope_marketing::types::EmailTestingDetails::new(true)
                    .ab_sample_size_default(hubscope_marketing::types::AbSampleSizeDefault::from(
                        "automated_loser_variant"
                    ))
                    .ab_sampling_default(hubscope_marketing::types::AbSamplingDefault::from(
                        "automated_loser_variant"
                    ))
                    .ab_status(hubscope_marketing::types::AbStatus::from("automated_loser_variant"))
                    .ab_success_metric(hubscope_marketing::types::AbSuccessMetric::from(
                        "CLICKS_BY_DELIVERED"
                    ))
                    .ab_test_percentage(7)
                    .hours_to_wait(7)
                    .test_id("a/b ä".to_owned())
            )
            .to(hubscope_marketing::types::EmailToDetails::new()
                .contact_ids(
                    hubscope_marketing::types::EmailRecipients::new()
                        .exclude(vec!["a/b ä".to_owned()])
                        .include(vec!["a/b ä".to_owned()])
                )
                .contact_ils_lists(
                    hubscope_marketing::types::EmailRecipients::new()
                        .exclude(vec!["a/b ä".to_owned()])
                        .include(vec!["a/b ä".to_owned()])
                )
                .contact_lists(
                    hubscope_marketing::types::EmailRecipients::new()
                        .exclude(vec!["a/b ä".to_owned()])
                        .include(vec!["a/b ä".to_owned()])
                )
                .limit_send_frequency(true)
                .suppress_graymail(true))
            .webversion(
                hubscope_marketing::types::WebversionDetails::new()
                    .domain("a/b ä".to_owned())
                    .enabled(true)
                    .expires_at(moment())
                    .is_page_redirected(true)
                    .meta_description("a/b ä".to_owned())
                    .page_expiry_enabled(true)
                    .redirect_to_page_id("a/b ä".to_owned())
                    .redirect_to_url("a/b ä".to_owned())
                    .slug("a/b ä".to_owned())
                    .title("a/b ä".to_owned())
                    .url("a/b ä".to_owned())
            )
    )
    .archived(true),
    "PATCH /marketing/emails/2026-03/a%2Fb%20%C3%A4?archived=true",
    Body::Json(
        r#"{"activeDomain":"a/b ä","archived":true,"businessUnitId":7,"campaign":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä"},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}},"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä"},"jitterSendTime":true,"language":"aa","name":"a/b ä","publishDate":"2026-03-01T09:30:00Z","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true},"sendOnPublish":true,"state":"AGENT_GENERATED","subcategory":"ab_loser_variant","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä"},"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä"},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"]},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"]},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"]},"limitSendFrequency":true,"suppressGraymail":true},"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä"}}"#
    ),
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_read_get_ab_test_variation,
    hubscope_marketing::email::read::get_ab_test_variation("a/b ä")
        .archived(true)
        .included_properties(vec!["a/b ä".to_owned()])
        .include_stats(true)
        .marketing_campaign_names(true)
        .variant_stats(true)
        .workflow_names(true),
    "GET /marketing/emails/2026-03/a%2Fb%20%C3%A4/ab-test/get-variation?archived=true&includedProperties=a%2Fb%20%C3%A4&includeStats=true&marketingCampaignNames=true&variantStats=true&workflowNames=true",
    Body::None,
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_read_get_draft,
    hubscope_marketing::email::read::get_draft("a/b ä"),
    "GET /marketing/emails/2026-03/a%2Fb%20%C3%A4/draft",
    Body::None,
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_write_update_draft,
    hubscope_marketing::email::write::update_draft("a/b ä")
        .active_domain("a/b ä".to_owned())
        .archived(true)
        .business_unit_id(7)
        .campaign("a/b ä".to_owned())
        .content(
            hubscope_marketing::types::EmailContent::new()
                .flex_areas(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .plain_text_version("a/b ä".to_owned())
                .smart_fields(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .style_settings(
                    hubscope_marketing::types::EmailStyleSettings::new()
                        .background_color("a/b ä".to_owned())
                        .background_image("a/b ä".to_owned())
                        .background_image_type(
                            hubscope_marketing::types::BackgroundImageType::from("REPEAT")
                        )
                        .body_border_color("a/b ä".to_owned())
                        .body_border_color_choice("a/b ä".to_owned())
                        .body_border_width(1.5)
                        .body_color("a/b ä".to_owned())
                        .button_style_settings(
                            hubscope_marketing::types::ButtonStyleSettings::new()
                                .background_color("a/b ä".to_owned())
                                .corner_radius(7)
                                .font_style(
                                    hubscope_marketing::types::FontStyle::new()
                                        .bold(true)
                                        .color("a/b ä".to_owned())
                                        .font("a/b ä".to_owned())
                                        .italic(true)
                                        .size(7)
                                        .underline(true)
                                )
                        )
                        .color_picker_favorite1("a/b ä".to_owned())
                        .color_picker_favorite2("a/b ä".to_owned())
                        .color_picker_favorite3("a/b ä".to_owned())
                        .color_picker_favorite4("a/b ä".to_owned())
                        .color_picker_favorite5("a/b ä".to_owned())
                        .color_picker_favorite6("a/b ä".to_owned())
                        .divider_style_settings(
                            hubscope_marketing::types::DividerStyleSettings::new()
                                .color("a/b ä".to_owned())
                                .height(7)
                                .line_type("a/b ä".to_owned())
                        )
                        .email_body_padding("a/b ä".to_owned())
                        .email_body_width("a/b ä".to_owned())
                        .heading_one_font(
                            hubscope_marketing::types::FontStyle::new()
                                .bold(true)
                                .color("a/b ä".to_owned())
                                .font("a/b ä".to_owned())
                                .italic(true)
                                .size(7)
                                .underline(true)
                        )
                        .heading_two_font(
                            hubscope_marketing::types::FontStyle::new()
                                .bold(true)
                                .color("a/b ä".to_owned())
                                .font("a/b ä".to_owned())
                                .italic(true)
                                .size(7)
                                .underline(true)
                        )
                        .links_font(
                            hubscope_marketing::types::FontStyle::new()
                                .bold(true)
                                .color("a/b ä".to_owned())
                                .font("a/b ä".to_owned())
                                .italic(true)
                                .size(7)
                                .underline(true)
                        )
                        .primary_accent_color("a/b ä".to_owned())
                        .primary_font("a/b ä".to_owned())
                        .primary_font_color("a/b ä".to_owned())
                        .primary_font_line_height("a/b ä".to_owned())
                        .primary_font_size(1.5)
                        .secondary_accent_color("a/b ä".to_owned())
                        .secondary_font("a/b ä".to_owned())
                        .secondary_font_color("a/b ä".to_owned())
                        .secondary_font_line_height("a/b ä".to_owned())
                        .secondary_font_size(1.5)
                )
                .template_path("a/b ä".to_owned())
                .theme_settings_values(BTreeMap::from([(
                    "key".to_owned(),
                    serde_json::json!({"any": [1]})
                )]))
                .widget_containers(BTreeMap::from([(
                    "key".to_owned(),
                    serde_json::json!({"any": [1]})
                )]))
                .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        )
        .folder_id_v2(7)
        .from(
            hubscope_marketing::types::EmailFromDetails::new()
                .custom_reply_to("a/b ä".to_owned())
                .from_name("a/b ä".to_owned())
                .reply_to("a/b ä".to_owned())
        )
        .jitter_send_time(true)
        .language(hubscope_marketing::types::Language::from("aa"))
        .name("a/b ä".to_owned())
        .publish_date(moment())
        .rss_data(
            hubscope_marketing::types::RssEmailDetails::new()
                .blog_email_type("a/b ä".to_owned())
                .blog_image_max_width(7)
                .blog_layout(hubscope_marketing::types::BlogLayout::from("FULL_POST"))
                .hubspot_blog_id("a/b ä".to_owned())
                .max_entries(7)
                .rss_entry_template("a/b ä".to_owned())
                .timing(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .url("a/b ä".to_owned())
                .use_headline_as_subject(true)
        )
        .send_on_publish(true)
        .state(hubscope_marketing::types::EmailState::from("AGENT_GENERATED"))
        .subcategory(hubscope_marketing::types::EmailSubcategory::from("ab_loser_variant"))
        .subject("a/b ä".to_owned())
        .subscription_details(
            hubscope_marketing::types::EmailSubscriptionDetails::new()
                .office_location_id("a/b ä".to_owned())
                .preferences_group_id("a/b ä".to_owned())
                .subscription_id("a/b ä".to_owned())
                .subscription_name("a/b ä".to_owned())
        )
        .testing(
            hubscope_marketing::types::EmailTestingDetails::new(true)
                .ab_sample_size_default(hubscope_marketing::types::AbSampleSizeDefault::from(
                    "automated_loser_variant"
                ))
                .ab_sampling_default(hubscope_marketing::types::AbSamplingDefault::from(
                    "automated_loser_variant"
                ))
                .ab_status(hubscope_marketing::types::AbStatus::from("automated_loser_variant"))
                .ab_success_metric(hubscope_marketing::types::AbSuccessMetric::from(
                    "CLICKS_BY_DELIVERED"
                ))
                .ab_test_percentage(7)
                .hours_to_wait(7)
                .test_id("a/b ä".to_owned())
        )
        .to(hubscope_marketing::types::EmailToDetails::new()
            .contact_ids(
                hubscope_marketing::types::EmailRecipients::new()
                    .exclude(vec!["a/b ä".to_owned()])
                    .include(vec!["a/b ä".to_owned()])
            )
            .contact_ils_lists(
                hubscope_marketing::types::EmailRecipients::new()
                    .exclude(vec!["a/b ä".to_owned()])
                    .include(vec!["a/b ä".to_owned()])
            )
            .contact_lists(
                hubscope_marketing::types::EmailRecipients::new()
                    .exclude(vec!["a/b ä".to_owned()])
                    .include(vec!["a/b ä".to_owned()])
            )
            .limit_send_frequency(true)
            .suppress_graymail(true))
        .webversion(
            hubscope_marketing::types::WebversionDetails::new()
                .domain("a/b ä".to_owned())
                .enabled(true)
                .expires_at(moment())
                .is_page_redirected(true)
                .meta_description("a/b ä".to_owned())
                .page_expiry_enabled(true)
                .redirect_to_page_id("a/b ä".to_owned())
                .redirect_to_url("a/b ä".to_owned())
                .slug("a/b ä".to_owned())
                .title("a/b ä".to_owned())
                .url("a/b ä".to_owned())
        ),
    "PATCH /marketing/emails/2026-03/a%2Fb%20%C3%A4/draft",
    Body::Json(
        r#"{"activeDomain":"a/b ä","archived":true,"businessUnitId":7,"campaign":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä"},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}},"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä"},"jitterSendTime":true,"language":"aa","name":"a/b ä","publishDate":"2026-03-01T09:30:00Z","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true},"sendOnPublish":true,"state":"AGENT_GENERATED","subcategory":"ab_loser_variant","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä"},"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä"},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"]},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"]},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"]},"limitSendFrequency":true,"suppressGraymail":true},"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä"}}"#
    ),
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_write_reset_draft,
    hubscope_marketing::email::write::reset_draft("a/b ä"),
    "POST /marketing/emails/2026-03/a%2Fb%20%C3%A4/draft/reset",
    Body::None,
    [r#""#]
);

wire!(
    marketing_email_publish,
    hubscope_marketing::marketing_email::publish("a/b ä"),
    "POST /marketing/emails/2026-03/a%2Fb%20%C3%A4/publish",
    Body::None,
    [r#""#]
);

wire!(
    email_read_list_revisions,
    hubscope_marketing::email::read::list_revisions("a/b ä")
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .limit(7),
    "GET /marketing/emails/2026-03/a%2Fb%20%C3%A4/revisions?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","object":{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"object":null,"updatedAt":null,"user":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    email_read_get_revision,
    hubscope_marketing::email::read::get_revision("a/b ä", "a/b ä"),
    "GET /marketing/emails/2026-03/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"id":"a/b ä","object":{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"object":null,"updatedAt":null,"user":null}"#
    ]
);

wire!(
    email_write_restore_revision,
    hubscope_marketing::email::write::restore_revision("a/b ä", "a/b ä"),
    "POST /marketing/emails/2026-03/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4/restore",
    Body::None,
    [r#""#]
);

wire!(
    email_write_restore_revision_to_draft,
    hubscope_marketing::email::write::restore_revision_to_draft("a/b ä", 7),
    "POST /marketing/emails/2026-03/a%2Fb%20%C3%A4/revisions/7/restore-to-draft",
    Body::None,
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    marketing_email_unpublish,
    hubscope_marketing::marketing_email::unpublish("a/b ä"),
    "POST /marketing/emails/2026-03/a%2Fb%20%C3%A4/unpublish",
    Body::None,
    [r#""#]
);

wire!(
    crm_objects_marketing_events_read_list,
    hubscope_marketing::crm::objects::marketing_events::read::list()
        .after("a/b ä".to_owned())
        .limit(7),
    "GET /marketing/marketing-events/2026-03?after=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"appInfo":{"id":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"attendees":7,"cancellations":7,"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"name":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventStatus":"a/b ä","eventStatusV2":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","externalEventId":"a/b ä","noShows":7,"objectId":"a/b ä","registrants":7,"startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"appInfo":null,"attendees":null,"cancellations":null,"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventStatus":null,"eventStatusV2":null,"eventType":null,"eventUrl":null,"externalEventId":null,"noShows":null,"objectId":null,"registrants":null,"startDateTime":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_lists_write_list_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::lists::write::list_by_external_id(
        "a/b ä", "a/b ä"
    ),
    "GET /marketing/marketing-events/2026-03/associations/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/lists",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listVersion":7,"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"createdById":null,"deletedAt":null,"filtersUpdatedAt":null,"listId":null,"listVersion":null,"name":null,"objectTypeId":null,"processingStatus":null,"processingType":null,"size":null,"updatedAt":null,"updatedById":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_lists_write_remove_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::lists::write::remove_by_external_id(
        "a/b ä", "a/b ä", "a/b ä"
    ),
    "DELETE /marketing/marketing-events/2026-03/associations/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/lists/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    crm_objects_marketing_events_lists_write_add_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::lists::write::add_by_external_id(
        "a/b ä", "a/b ä", "a/b ä"
    ),
    "PUT /marketing/marketing-events/2026-03/associations/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/lists/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    crm_objects_marketing_events_lists_write_list,
    hubscope_marketing::crm::objects::marketing_events::lists::write::list("a/b ä"),
    "GET /marketing/marketing-events/2026-03/associations/a%2Fb%20%C3%A4/lists",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listVersion":7,"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"createdById":null,"deletedAt":null,"filtersUpdatedAt":null,"listId":null,"listVersion":null,"name":null,"objectTypeId":null,"processingStatus":null,"processingType":null,"size":null,"updatedAt":null,"updatedById":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_lists_write_remove,
    hubscope_marketing::crm::objects::marketing_events::lists::write::remove("a/b ä", "a/b ä"),
    "DELETE /marketing/marketing-events/2026-03/associations/a%2Fb%20%C3%A4/lists/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    crm_objects_marketing_events_lists_write_add,
    hubscope_marketing::crm::objects::marketing_events::lists::write::add("a/b ä", "a/b ä"),
    "PUT /marketing/marketing-events/2026-03/associations/a%2Fb%20%C3%A4/lists/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    crm_objects_marketing_events_attendance_write_record_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::attendance::write::record_by_external_id(
        "a/b ä",
        "a/b ä",
        [hubscope_marketing::types::MarketingEventSubscriber::new(
            moment(),
            hubscope_core::Properties::from([("name", "value")]),
            7
        )]
    )
    .external_account_id("a/b ä".to_owned()),
    "POST /marketing/marketing-events/2026-03/attendance/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/create?externalAccountId=a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"inputs":[{"interactionDateTime":1772357400000,"properties":{"name":"value"},"vid":7}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"vid":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"vid":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_attendance_write_record_emails_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::attendance::write::record_emails_by_external_id("a/b ä", "a/b ä", [hubscope_marketing::types::MarketingEventEmailSubscriber::new(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]), "a/b ä".to_owned(), moment(), hubscope_core::Properties::from([("name", "value")]))]).external_account_id("a/b ä".to_owned()),
    "POST /marketing/marketing-events/2026-03/attendance/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/email-create?externalAccountId=a%2Fb%20%C3%A4",
    Body::Json(r#"{"inputs":[{"contactProperties":{"key":"a/b ä"},"email":"a/b ä","interactionDateTime":1772357400000,"properties":{"name":"value"}}]}"#),
    [r#"{"status":"COMPLETE","results":[{"email":"a/b ä","vid":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#, r#"{}"#, r#"{"status":"COMPLETE","results":[{"email":null,"vid":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#]
);

wire!(
    crm_objects_marketing_events_write_batch_archive,
    hubscope_marketing::crm::objects::marketing_events::write::batch_archive([
        hubscope_marketing::types::MarketingEventId::new("a/b ä".to_owned())
    ]),
    "POST /marketing/marketing-events/2026-03/batch/archive",
    Body::Json(r#"{"inputs":[{"objectId":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    crm_objects_marketing_events_write_batch_update,
    hubscope_marketing::crm::objects::marketing_events::write::batch_update([
        hubscope_marketing::types::MarketingEventBatchUpdate::new(
            vec![
                hubscope_marketing::types::PropertyValue::new()
                    .data_sensitivity(hubscope_marketing::types::DataSensitivity::from("high"))
                    .is_encrypted(true)
                    .is_large_value(true)
                    .masked_substrings(hubscope_marketing::types::MaskedSubstrings::new(vec![
                        hubscope_marketing::types::MaskedSubstring::new(7, 7)
                    ]))
                    .name("a/b ä".to_owned())
                    .persistence_timestamp(moment())
                    .request_id("a/b ä".to_owned())
                    .selected_by_user(true)
                    .selected_by_user_timestamp(moment())
                    .source(hubscope_marketing::types::PropertyValueSource::from("ACADEMY"))
                    .source_id("a/b ä".to_owned())
                    .source_label("a/b ä".to_owned())
                    .source_metadata("a/b ä".to_owned())
                    .source_upstream_deployable("a/b ä".to_owned())
                    .source_vid(vec![7])
                    .timestamp(moment())
                    .unit("a/b ä".to_owned())
                    .updated_by_user_id(7)
                    .use_timestamp_as_persistence_timestamp(true)
                    .value("a/b ä".to_owned())
            ],
            "a/b ä".to_owned()
        )
        .end_date_time(moment())
        .event_cancelled(true)
        .event_description("a/b ä".to_owned())
        .event_name("a/b ä".to_owned())
        .event_organizer("a/b ä".to_owned())
        .event_type("a/b ä".to_owned())
        .event_url("a/b ä".to_owned())
        .start_date_time(moment())
    ]),
    "POST /marketing/marketing-events/2026-03/batch/update",
    Body::Json(
        r#"{"inputs":[{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7}]},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä"}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"appInfo":{"id":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"name":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"appInfo":null,"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"objectId":null,"startDateTime":null,"updatedAt":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_create,
    hubscope_marketing::crm::objects::marketing_events::write::create(
        hubscope_marketing::types::MarketingEventCreate::new(
            vec![
                hubscope_marketing::types::PropertyValue::new()
                    .data_sensitivity(hubscope_marketing::types::DataSensitivity::from("high"))
                    .is_encrypted(true)
                    .is_large_value(true)
                    .masked_substrings(hubscope_marketing::types::MaskedSubstrings::new(vec![
                        hubscope_marketing::types::MaskedSubstring::new(7, 7)
                    ]))
                    .name("a/b ä".to_owned())
                    .persistence_timestamp(moment())
                    .request_id("a/b ä".to_owned())
                    .selected_by_user(true)
                    .selected_by_user_timestamp(moment())
                    .source(hubscope_marketing::types::PropertyValueSource::from("ACADEMY"))
                    .source_id("a/b ä".to_owned())
                    .source_label("a/b ä".to_owned())
                    .source_metadata("a/b ä".to_owned())
                    .source_upstream_deployable("a/b ä".to_owned())
                    .source_vid(vec![7])
                    .timestamp(moment())
                    .unit("a/b ä".to_owned())
                    .updated_by_user_id(7)
                    .use_timestamp_as_persistence_timestamp(true)
                    .value("a/b ä".to_owned())
            ],
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            "a/b ä".to_owned()
        )
        .end_date_time(moment())
        .event_cancelled(true)
        .event_completed(true)
        .event_description("a/b ä".to_owned())
        .event_type("a/b ä".to_owned())
        .event_url("a/b ä".to_owned())
        .start_date_time(moment())
    ),
    "POST /marketing/marketing-events/2026-03/events",
    Body::Json(
        r#"{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7}]},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä"}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","externalAccountId":"a/b ä","externalEventId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"objectId":null,"startDateTime":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_batch_archive_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::write::batch_archive_by_external_id([
        hubscope_marketing::types::MarketingEventExternalId::new(
            7,
            "a/b ä".to_owned(),
            "a/b ä".to_owned()
        )
    ]),
    "POST /marketing/marketing-events/2026-03/events/delete",
    Body::Json(r#"{"inputs":[{"appId":7,"externalAccountId":"a/b ä","externalEventId":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    crm_objects_marketing_events_read_search_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::read::search_by_external_id(
        "a/b ä".to_owned()
    ),
    "GET /marketing/marketing-events/2026-03/events/search?q=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"appId":7,"externalAccountId":"a/b ä","externalEventId":"a/b ä","objectId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"appId":null,"externalAccountId":null,"externalEventId":null,"objectId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_batch_upsert_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::write::batch_upsert_by_external_id([
        hubscope_marketing::types::MarketingEventCreate::new(
            vec![
                hubscope_marketing::types::PropertyValue::new()
                    .data_sensitivity(hubscope_marketing::types::DataSensitivity::from("high"))
                    .is_encrypted(true)
                    .is_large_value(true)
                    .masked_substrings(hubscope_marketing::types::MaskedSubstrings::new(vec![
                        hubscope_marketing::types::MaskedSubstring::new(7, 7)
                    ]))
                    .name("a/b ä".to_owned())
                    .persistence_timestamp(moment())
                    .request_id("a/b ä".to_owned())
                    .selected_by_user(true)
                    .selected_by_user_timestamp(moment())
                    .source(hubscope_marketing::types::PropertyValueSource::from("ACADEMY"))
                    .source_id("a/b ä".to_owned())
                    .source_label("a/b ä".to_owned())
                    .source_metadata("a/b ä".to_owned())
                    .source_upstream_deployable("a/b ä".to_owned())
                    .source_vid(vec![7])
                    .timestamp(moment())
                    .unit("a/b ä".to_owned())
                    .updated_by_user_id(7)
                    .use_timestamp_as_persistence_timestamp(true)
                    .value("a/b ä".to_owned())
            ],
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            "a/b ä".to_owned()
        )
        .end_date_time(moment())
        .event_cancelled(true)
        .event_completed(true)
        .event_description("a/b ä".to_owned())
        .event_type("a/b ä".to_owned())
        .event_url("a/b ä".to_owned())
        .start_date_time(moment())
    ]),
    "POST /marketing/marketing-events/2026-03/events/upsert",
    Body::Json(
        r#"{"inputs":[{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7}]},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä"}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","externalAccountId":"a/b ä","externalEventId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","id":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"id":null,"objectId":null,"startDateTime":null,"updatedAt":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_archive_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::write::archive_by_external_id(
        "a/b ä",
        "a/b ä".to_owned()
    ),
    "DELETE /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4?externalAccountId=a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    crm_objects_marketing_events_read_get_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::read::get_by_external_id(
        "a/b ä",
        "a/b ä".to_owned()
    ),
    "GET /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4?externalAccountId=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"attendees":7,"cancellations":7,"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","externalEventId":"a/b ä","id":"a/b ä","noShows":7,"objectId":"a/b ä","registrants":7,"startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"attendees":null,"cancellations":null,"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"externalEventId":null,"id":null,"noShows":null,"objectId":null,"registrants":null,"startDateTime":null,"updatedAt":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_update_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::write::update_by_external_id(
        "a/b ä",
        "a/b ä".to_owned(),
        vec![
            hubscope_marketing::types::PropertyValue::new()
                .data_sensitivity(hubscope_marketing::types::DataSensitivity::from("high"))
                .is_encrypted(true)
                .is_large_value(true)
                .masked_substrings(hubscope_marketing::types::MaskedSubstrings::new(vec![
                    hubscope_marketing::types::MaskedSubstring::new(7, 7)
                ]))
                .name("a/b ä".to_owned())
                .persistence_timestamp(moment())
                .request_id("a/b ä".to_owned())
                .selected_by_user(true)
                .selected_by_user_timestamp(moment())
                .source(hubscope_marketing::types::PropertyValueSource::from("ACADEMY"))
                .source_id("a/b ä".to_owned())
                .source_label("a/b ä".to_owned())
                .source_metadata("a/b ä".to_owned())
                .source_upstream_deployable("a/b ä".to_owned())
                .source_vid(vec![7])
                .timestamp(moment())
                .unit("a/b ä".to_owned())
                .updated_by_user_id(7)
                .use_timestamp_as_persistence_timestamp(true)
                .value("a/b ä".to_owned())
        ]
    )
    .end_date_time(moment())
    .event_cancelled(true)
    .event_completed(true)
    .event_description("a/b ä".to_owned())
    .event_name("a/b ä".to_owned())
    .event_organizer("a/b ä".to_owned())
    .event_type("a/b ä".to_owned())
    .event_url("a/b ä".to_owned())
    .start_date_time(moment()),
    "PATCH /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4?externalAccountId=a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7}]},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä"}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","startDateTime":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","id":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"id":null,"objectId":null,"startDateTime":null,"updatedAt":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_upsert_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::write::upsert_by_external_id(
        "a/b ä",
        hubscope_marketing::types::MarketingEventCreate::new(
            vec![
                hubscope_marketing::types::PropertyValue::new()
                    .data_sensitivity(hubscope_marketing::types::DataSensitivity::from("high"))
                    .is_encrypted(true)
                    .is_large_value(true)
                    .masked_substrings(hubscope_marketing::types::MaskedSubstrings::new(vec![
                        hubscope_marketing::types::MaskedSubstring::new(7, 7)
                    ]))
                    .name("a/b ä".to_owned())
                    .persistence_timestamp(moment())
                    .request_id("a/b ä".to_owned())
                    .selected_by_user(true)
                    .selected_by_user_timestamp(moment())
                    .source(hubscope_marketing::types::PropertyValueSource::from("ACADEMY"))
                    .source_id("a/b ä".to_owned())
                    .source_label("a/b ä".to_owned())
                    .source_metadata("a/b ä".to_owned())
                    .source_upstream_deployable("a/b ä".to_owned())
                    .source_vid(vec![7])
                    .timestamp(moment())
                    .unit("a/b ä".to_owned())
                    .updated_by_user_id(7)
                    .use_timestamp_as_persistence_timestamp(true)
                    .value("a/b ä".to_owned())
            ],
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            "a/b ä".to_owned()
        )
        .end_date_time(moment())
        .event_cancelled(true)
        .event_completed(true)
        .event_description("a/b ä".to_owned())
        .event_type("a/b ä".to_owned())
        .event_url("a/b ä".to_owned())
        .start_date_time(moment())
    ),
    "PUT /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7}]},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä"}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","externalAccountId":"a/b ä","externalEventId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","id":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"id":null,"objectId":null,"startDateTime":null,"updatedAt":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_cancel,
    hubscope_marketing::crm::objects::marketing_events::write::cancel("a/b ä", "a/b ä".to_owned()),
    "POST /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4/cancel?externalAccountId=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"objectId":null,"startDateTime":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_complete,
    hubscope_marketing::crm::objects::marketing_events::write::complete(
        "a/b ä",
        "a/b ä".to_owned(),
        moment(),
        moment()
    ),
    "POST /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4/complete?externalAccountId=a%2Fb%20%C3%A4",
    Body::Json(r#"{"endDateTime":"2026-03-01T09:30:00Z","startDateTime":"2026-03-01T09:30:00Z"}"#),
    [
        r#"{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"objectId":null,"startDateTime":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_attendance_write_upsert_subscriber_emails_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::attendance::write::upsert_subscriber_emails_by_external_id("a/b ä", "a/b ä", "a/b ä".to_owned(), [hubscope_marketing::types::MarketingEventEmailSubscriber::new(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]), "a/b ä".to_owned(), moment(), hubscope_core::Properties::from([("name", "value")]))]),
    "POST /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/email-upsert?externalAccountId=a%2Fb%20%C3%A4",
    Body::Json(r#"{"inputs":[{"contactProperties":{"key":"a/b ä"},"email":"a/b ä","interactionDateTime":1772357400000,"properties":{"name":"value"}}]}"#),
    [r#""#]
);

wire!(
    crm_objects_marketing_events_attendance_write_upsert_subscribers_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::attendance::write::upsert_subscribers_by_external_id("a/b ä", "a/b ä", "a/b ä".to_owned(), [hubscope_marketing::types::MarketingEventSubscriber::new(moment(), hubscope_core::Properties::from([("name", "value")]), 7)]),
    "POST /marketing/marketing-events/2026-03/events/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/upsert?externalAccountId=a%2Fb%20%C3%A4",
    Body::Json(r#"{"inputs":[{"interactionDateTime":1772357400000,"properties":{"name":"value"},"vid":7}]}"#),
    [r#""#]
);

wire!(
    crm_objects_marketing_events_participations_read_list_of_contact,
    hubscope_marketing::crm::objects::marketing_events::participations::read::list_of_contact(
        "a/b ä"
    )
    .after("a/b ä".to_owned())
    .limit(7)
    .state("a/b ä".to_owned()),
    "GET /marketing/marketing-events/2026-03/participations/contacts/a%2Fb%20%C3%A4/breakdown?after=a%2Fb%20%C3%A4&limit=7&state=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"associations":{"contact":{"contactId":"a/b ä","email":"a/b ä","firstname":"a/b ä","lastname":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"marketingEvent":{"externalAccountId":"a/b ä","externalEventId":"a/b ä","marketingEventId":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"attendanceDurationSeconds":7,"attendancePercentage":"a/b ä","attendanceState":"ATTENDED","occurredAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"associations":null,"createdAt":null,"id":null,"properties":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_participations_read_count_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::participations::read::count_by_external_id(
        "a/b ä", "a/b ä"
    ),
    "GET /marketing/marketing-events/2026-03/participations/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"attended":7,"cancelled":7,"noShows":7,"registered":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"attended":null,"cancelled":null,"noShows":null,"registered":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_participations_read_list_by_external_id,
    hubscope_marketing::crm::objects::marketing_events::participations::read::list_by_external_id(
        "a/b ä", "a/b ä"
    )
    .after("a/b ä".to_owned())
    .contact_identifier("a/b ä".to_owned())
    .limit(7)
    .state("a/b ä".to_owned()),
    "GET /marketing/marketing-events/2026-03/participations/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/breakdown?after=a%2Fb%20%C3%A4&contactIdentifier=a%2Fb%20%C3%A4&limit=7&state=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"associations":{"contact":{"contactId":"a/b ä","email":"a/b ä","firstname":"a/b ä","lastname":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"marketingEvent":{"externalAccountId":"a/b ä","externalEventId":"a/b ä","marketingEventId":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"attendanceDurationSeconds":7,"attendancePercentage":"a/b ä","attendanceState":"ATTENDED","occurredAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"associations":null,"createdAt":null,"id":null,"properties":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_participations_read_count,
    hubscope_marketing::crm::objects::marketing_events::participations::read::count(7),
    "GET /marketing/marketing-events/2026-03/participations/7",
    Body::None,
    [
        r#"{"attended":7,"cancelled":7,"noShows":7,"registered":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"attended":null,"cancelled":null,"noShows":null,"registered":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_participations_read_list,
    hubscope_marketing::crm::objects::marketing_events::participations::read::list(7)
        .after("a/b ä".to_owned())
        .contact_identifier("a/b ä".to_owned())
        .limit(7)
        .state("a/b ä".to_owned()),
    "GET /marketing/marketing-events/2026-03/participations/7/breakdown?after=a%2Fb%20%C3%A4&contactIdentifier=a%2Fb%20%C3%A4&limit=7&state=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"associations":{"contact":{"contactId":"a/b ä","email":"a/b ä","firstname":"a/b ä","lastname":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"marketingEvent":{"externalAccountId":"a/b ä","externalEventId":"a/b ä","marketingEventId":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"attendanceDurationSeconds":7,"attendancePercentage":"a/b ä","attendanceState":"ATTENDED","occurredAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"associations":null,"createdAt":null,"id":null,"properties":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_read_marketing_events_get_settings,
    hubscope_marketing::developers_read::marketing_events::get_settings(7),
    "GET /marketing/marketing-events/2026-03/7/settings",
    Body::None,
    [
        r#"{"appId":7,"eventDetailsUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"eventDetailsUrl":null}"#
    ]
);

wire!(
    developers_write_marketing_events_update_settings,
    hubscope_marketing::developers_write::marketing_events::update_settings(7, "a/b ä".to_owned()),
    "POST /marketing/marketing-events/2026-03/7/settings",
    Body::Json(r#"{"eventDetailsUrl":"a/b ä"}"#),
    [
        r#"{"appId":7,"eventDetailsUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"eventDetailsUrl":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_read_list_identifiers,
    hubscope_marketing::crm::objects::marketing_events::read::list_identifiers("a/b ä"),
    "GET /marketing/marketing-events/2026-03/a%2Fb%20%C3%A4/identifiers",
    Body::None,
    [
        r#"{"results":[{"appInfo":{"id":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"externalAccountId":"a/b ä","externalEventId":"a/b ä","marketingEventName":"a/b ä","objectId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"appInfo":null,"externalAccountId":null,"externalEventId":null,"marketingEventName":null,"objectId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_archive,
    hubscope_marketing::crm::objects::marketing_events::write::archive("a/b ä"),
    "DELETE /marketing/marketing-events/2026-03/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    crm_objects_marketing_events_read_get,
    hubscope_marketing::crm::objects::marketing_events::read::get("a/b ä"),
    "GET /marketing/marketing-events/2026-03/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"appInfo":{"id":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"attendees":7,"cancellations":7,"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"name":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventStatus":"a/b ä","eventStatusV2":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","externalEventId":"a/b ä","noShows":7,"objectId":"a/b ä","registrants":7,"startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appInfo":null,"attendees":null,"cancellations":null,"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventStatus":null,"eventStatusV2":null,"eventType":null,"eventUrl":null,"externalEventId":null,"noShows":null,"objectId":null,"registrants":null,"startDateTime":null,"updatedAt":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_write_update,
    hubscope_marketing::crm::objects::marketing_events::write::update(
        "a/b ä",
        vec![
            hubscope_marketing::types::PropertyValue::new()
                .data_sensitivity(hubscope_marketing::types::DataSensitivity::from("high"))
                .is_encrypted(true)
                .is_large_value(true)
                .masked_substrings(hubscope_marketing::types::MaskedSubstrings::new(vec![
                    hubscope_marketing::types::MaskedSubstring::new(7, 7)
                ]))
                .name("a/b ä".to_owned())
                .persistence_timestamp(moment())
                .request_id("a/b ä".to_owned())
                .selected_by_user(true)
                .selected_by_user_timestamp(moment())
                .source(hubscope_marketing::types::PropertyValueSource::from("ACADEMY"))
                .source_id("a/b ä".to_owned())
                .source_label("a/b ä".to_owned())
                .source_metadata("a/b ä".to_owned())
                .source_upstream_deployable("a/b ä".to_owned())
                .source_vid(vec![7])
                .timestamp(moment())
                .unit("a/b ä".to_owned())
                .updated_by_user_id(7)
                .use_timestamp_as_persistence_timestamp(true)
                .value("a/b ä".to_owned())
        ]
    )
    .end_date_time(moment())
    .event_cancelled(true)
    .event_description("a/b ä".to_owned())
    .event_name("a/b ä".to_owned())
    .event_organizer("a/b ä".to_owned())
    .event_type("a/b ä".to_owned())
    .event_url("a/b ä".to_owned())
    .start_date_time(moment()),
    "PATCH /marketing/marketing-events/2026-03/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"customProperties":[{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7}]},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä"}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","startDateTime":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"appInfo":{"id":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","customProperties":[{"name":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"endDateTime":"2026-03-01T09:30:00Z","eventCancelled":true,"eventCompleted":true,"eventDescription":"a/b ä","eventName":"a/b ä","eventOrganizer":"a/b ä","eventType":"a/b ä","eventUrl":"a/b ä","objectId":"a/b ä","startDateTime":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appInfo":null,"createdAt":null,"customProperties":null,"endDateTime":null,"eventCancelled":null,"eventCompleted":null,"eventDescription":null,"eventName":null,"eventOrganizer":null,"eventType":null,"eventUrl":null,"objectId":null,"startDateTime":null,"updatedAt":null}"#
    ]
);

wire!(
    crm_objects_marketing_events_attendance_write_record,
    hubscope_marketing::crm::objects::marketing_events::attendance::write::record(
        "a/b ä",
        "a/b ä",
        [hubscope_marketing::types::MarketingEventSubscriber::new(
            moment(),
            hubscope_core::Properties::from([("name", "value")]),
            7
        )]
    ),
    "POST /marketing/marketing-events/2026-03/a%2Fb%20%C3%A4/attendance/a%2Fb%20%C3%A4/create",
    Body::Json(
        r#"{"inputs":[{"interactionDateTime":1772357400000,"properties":{"name":"value"},"vid":7}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"vid":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"vid":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    crm_objects_marketing_events_attendance_write_record_emails,
    hubscope_marketing::crm::objects::marketing_events::attendance::write::record_emails(
        "a/b ä",
        "a/b ä",
        [hubscope_marketing::types::MarketingEventEmailSubscriber::new(
            BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]),
            "a/b ä".to_owned(),
            moment(),
            hubscope_core::Properties::from([("name", "value")])
        )]
    ),
    "POST /marketing/marketing-events/2026-03/a%2Fb%20%C3%A4/attendance/a%2Fb%20%C3%A4/email-create",
    Body::Json(
        r#"{"inputs":[{"contactProperties":{"key":"a/b ä"},"email":"a/b ä","interactionDateTime":1772357400000,"properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"email":"a/b ä","vid":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"email":null,"vid":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    marketing_email_single_send_send,
    hubscope_marketing::marketing_email::single_send::send(
        BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]),
        BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]),
        7,
        hubscope_marketing::types::SingleSendEmail::new(
            vec!["a/b ä".to_owned()],
            vec!["a/b ä".to_owned()],
            vec!["a/b ä".to_owned()]
        )
        .from("a/b ä".to_owned())
        .send_id("a/b ä".to_owned())
        .to("a/b ä".to_owned())
    ),
    "POST /marketing/email-campaigns/2026-03/single-send",
    Body::Json(
        r#"{"contactProperties":{"key":"a/b ä"},"customProperties":{"key":{"any":[1]}},"emailId":7,"message":{"bcc":["a/b ä"],"cc":["a/b ä"],"from":"a/b ä","replyTo":["a/b ä"],"sendId":"a/b ä","to":"a/b ä"}}"#
    ),
    [
        r#"{"completedAt":"2026-03-01T09:30:00Z","eventId":{"created":"2026-03-01T09:30:00Z","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"message":"a/b ä","requestedAt":"2026-03-01T09:30:00Z","sendResult":"ADDRESS_LIST_BOMBED","startedAt":"2026-03-01T09:30:00Z","status":"CANCELED","statusId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"completedAt":null,"eventId":null,"message":null,"requestedAt":null,"sendResult":null,"startedAt":null,"status":null,"statusId":null}"#
    ]
);

wire!(
    transactional_email_send_single_email,
    hubscope_marketing::transactional_email::send_single_email(
        BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]),
        BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]),
        7,
        hubscope_marketing::types::SingleSendEmail::new(
            vec!["a/b ä".to_owned()],
            vec!["a/b ä".to_owned()],
            vec!["a/b ä".to_owned()]
        )
        .from("a/b ä".to_owned())
        .send_id("a/b ä".to_owned())
        .to("a/b ä".to_owned())
    ),
    "POST /marketing/transactional/2026-03/single-email/send",
    Body::Json(
        r#"{"contactProperties":{"key":"a/b ä"},"customProperties":{"key":{"any":[1]}},"emailId":7,"message":{"bcc":["a/b ä"],"cc":["a/b ä"],"from":"a/b ä","replyTo":["a/b ä"],"sendId":"a/b ä","to":"a/b ä"}}"#
    ),
    [
        r#"{"completedAt":"2026-03-01T09:30:00Z","eventId":{"created":"2026-03-01T09:30:00Z","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"message":"a/b ä","requestedAt":"2026-03-01T09:30:00Z","sendResult":"ADDRESS_LIST_BOMBED","startedAt":"2026-03-01T09:30:00Z","status":"CANCELED","statusId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"completedAt":null,"eventId":null,"message":null,"requestedAt":null,"sendResult":null,"startedAt":null,"status":null,"statusId":null}"#
    ]
);

wire!(
    transactional_email_list_smtp_tokens,
    hubscope_marketing::transactional_email::list_smtp_tokens()
        .after("a/b ä".to_owned())
        .campaign_name("a/b ä".to_owned())
        .email_campaign_id("a/b ä".to_owned())
        .limit(7),
    "GET /marketing/transactional/2026-03/smtp-tokens?after=a%2Fb%20%C3%A4&campaignName=a%2Fb%20%C3%A4&emailCampaignId=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"campaignName":"a/b ä","createContact":true,"createdAt":"2026-03-01T09:30:00Z","createdBy":"a/b ä","emailCampaignId":"a/b ä","id":"a/b ä","password":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"campaignName":null,"createContact":null,"createdAt":null,"createdBy":null,"emailCampaignId":null,"id":null,"password":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    transactional_email_create_smtp_token,
    hubscope_marketing::transactional_email::create_smtp_token("a/b ä".to_owned(), true),
    "POST /marketing/transactional/2026-03/smtp-tokens",
    Body::Json(r#"{"campaignName":"a/b ä","createContact":true}"#),
    [
        r#"{"campaignName":"a/b ä","createContact":true,"createdAt":"2026-03-01T09:30:00Z","createdBy":"a/b ä","emailCampaignId":"a/b ä","id":"a/b ä","password":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"campaignName":null,"createContact":null,"createdAt":null,"createdBy":null,"emailCampaignId":null,"id":null,"password":null}"#
    ]
);

wire!(
    transactional_email_delete_smtp_token,
    hubscope_marketing::transactional_email::delete_smtp_token("a/b ä"),
    "DELETE /marketing/transactional/2026-03/smtp-tokens/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    transactional_email_get_smtp_token,
    hubscope_marketing::transactional_email::get_smtp_token("a/b ä"),
    "GET /marketing/transactional/2026-03/smtp-tokens/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"campaignName":"a/b ä","createContact":true,"createdAt":"2026-03-01T09:30:00Z","createdBy":"a/b ä","emailCampaignId":"a/b ä","id":"a/b ä","password":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"campaignName":null,"createContact":null,"createdAt":null,"createdBy":null,"emailCampaignId":null,"id":null,"password":null}"#
    ]
);

wire!(
    transactional_email_reset_smtp_token_password,
    hubscope_marketing::transactional_email::reset_smtp_token_password("a/b ä"),
    "POST /marketing/transactional/2026-03/smtp-tokens/a%2Fb%20%C3%A4/password-reset",
    Body::None,
    [
        r#"{"campaignName":"a/b ä","createContact":true,"createdAt":"2026-03-01T09:30:00Z","createdBy":"a/b ä","emailCampaignId":"a/b ä","id":"a/b ä","password":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"campaignName":null,"createContact":null,"createdAt":null,"createdBy":null,"emailCampaignId":null,"id":null,"password":null}"#
    ]
);
