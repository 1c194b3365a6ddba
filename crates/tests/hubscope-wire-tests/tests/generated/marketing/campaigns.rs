//! What each operation of the API `campaigns` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

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
    hubscope_marketing::campaigns::read::list_assets(
        hubscope_marketing::campaigns::read::ListAssetsArgs {
            campaign_guid: "a/b ä",
            asset_type: "a/b ä"
        }
    )
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
    hubscope_marketing::campaigns::write::remove_asset(
        hubscope_marketing::campaigns::write::RemoveAssetArgs {
            campaign_guid: "a/b ä",
            asset_type: "a/b ä",
            asset_id: "a/b ä"
        }
    ),
    "DELETE /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/assets/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    campaigns_write_add_asset,
    hubscope_marketing::campaigns::write::add_asset(
        hubscope_marketing::campaigns::write::AddAssetArgs {
            campaign_guid: "a/b ä",
            asset_type: "a/b ä",
            asset_id: "a/b ä"
        }
    ),
    "PUT /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/assets/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    campaigns_write_create_budget_item,
    hubscope_marketing::campaigns::write::create_budget_item(
        hubscope_marketing::campaigns::write::CreateBudgetItemArgs {
            campaign_guid: "a/b ä",
            amount: 1.5,
            name: "a/b ä".to_owned(),
            order: 7
        }
    )
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
    hubscope_marketing::campaigns::write::delete_budget_item(
        hubscope_marketing::campaigns::write::DeleteBudgetItemArgs {
            campaign_guid: "a/b ä",
            budget_id: 7
        }
    ),
    "DELETE /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/budget/7",
    Body::None,
    [r#""#]
);

wire!(
    campaigns_read_get_budget_item,
    hubscope_marketing::campaigns::read::get_budget_item(
        hubscope_marketing::campaigns::read::GetBudgetItemArgs {
            campaign_guid: "a/b ä",
            budget_id: 7
        }
    ),
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
        hubscope_marketing::campaigns::write::UpdateBudgetItemArgs {
            campaign_guid: "a/b ä",
            budget_id: 7,
            amount: 1.5,
            name: "a/b ä".to_owned(),
            order: 7
        }
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
    hubscope_marketing::campaigns::read::list_contacts(
        hubscope_marketing::campaigns::read::ListContactsArgs {
            campaign_guid: "a/b ä",
            contact_type: "a/b ä"
        }
    )
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
    hubscope_marketing::campaigns::write::create_spend_item(
        hubscope_marketing::campaigns::write::CreateSpendItemArgs {
            campaign_guid: "a/b ä",
            amount: 1.5,
            name: "a/b ä".to_owned(),
            order: 7
        }
    )
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
    hubscope_marketing::campaigns::write::delete_spend_item(
        hubscope_marketing::campaigns::write::DeleteSpendItemArgs {
            campaign_guid: "a/b ä",
            spend_id: 7
        }
    ),
    "DELETE /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/spend/7",
    Body::None,
    [r#""#]
);

wire!(
    campaigns_read_get_spend_item,
    hubscope_marketing::campaigns::read::get_spend_item(
        hubscope_marketing::campaigns::read::GetSpendItemArgs {
            campaign_guid: "a/b ä",
            spend_id: 7
        }
    ),
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
    hubscope_marketing::campaigns::write::update_spend_item(
        hubscope_marketing::campaigns::write::UpdateSpendItemArgs {
            campaign_guid: "a/b ä",
            spend_id: 7,
            amount: 1.5,
            name: "a/b ä".to_owned(),
            order: 7
        }
    )
    .description("a/b ä".to_owned()),
    "PUT /marketing/campaigns/2026-03/a%2Fb%20%C3%A4/spend/7",
    Body::Json(r#"{"amount":1.5,"description":"a/b ä","name":"a/b ä","order":7}"#),
    [
        r#"{"amount":1.5,"createdAt":1772357400000,"description":"a/b ä","id":"a/b ä","name":"a/b ä","order":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"amount":null,"createdAt":null,"description":null,"id":null,"name":null,"order":null,"updatedAt":null}"#
    ]
);
