//! What each operation of the API `feature_flags` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    developers_read_feature_flags_list,
    hubscope_crm::developers_read::feature_flags::list(7),
    "GET /feature-flags/2026-03/7/flags/all",
    Body::None,
    [
        r#"{"flagsForApp":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"flagsForApp":null}"#
    ]
);

wire!(
    developers_write_feature_flags_delete,
    hubscope_crm::developers_write::feature_flags::delete(
        hubscope_crm::developers_write::feature_flags::DeleteArgs {
            app_id: 7, flag_name: "a/b ä"
        }
    ),
    "DELETE /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"appId":7,"defaultState":"ABSENT","flagName":"a/b ä","overrideState":"ABSENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"defaultState":null,"flagName":null,"overrideState":null}"#
    ]
);

wire!(
    developers_read_feature_flags_get,
    hubscope_crm::developers_read::feature_flags::get(
        hubscope_crm::developers_read::feature_flags::GetArgs { app_id: 7, flag_name: "a/b ä" }
    ),
    "GET /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"appId":7,"defaultState":"ABSENT","flagName":"a/b ä","overrideState":"ABSENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"defaultState":null,"flagName":null,"overrideState":null}"#
    ]
);

wire!(
    developers_write_feature_flags_set,
    hubscope_crm::developers_write::feature_flags::set(
        hubscope_crm::developers_write::feature_flags::SetArgs {
            app_id: 7,
            flag_name: "a/b ä",
            default_state: hubscope_crm::types::DefaultState::from("ABSENT")
        }
    )
    .override_state(hubscope_crm::types::OverrideState::from("ABSENT")),
    "PUT /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4",
    Body::Json(r#"{"defaultState":"ABSENT","overrideState":"ABSENT"}"#),
    [
        r#"{"appId":7,"defaultState":"ABSENT","flagName":"a/b ä","overrideState":"ABSENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"defaultState":null,"flagName":null,"overrideState":null}"#
    ]
);

wire!(
    developers_read_feature_flags_list_accounts,
    hubscope_crm::developers_read::feature_flags::list_accounts(
        hubscope_crm::developers_read::feature_flags::ListAccountsArgs {
            app_id: 7,
            flag_name: "a/b ä"
        }
    )
    .limit(7)
    .start_portal_id(7),
    "GET /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4/portals?limit=7&startPortalId=7",
    Body::None,
    [
        r#"{"portalFlagStates":[{"appId":7,"flagName":"a/b ä","flagState":"ABSENT","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"portalFlagStates":null}"#
    ]
);

wire!(
    developers_write_feature_flags_batch_delete_accounts,
    hubscope_crm::developers_write::feature_flags::batch_delete_accounts(
        hubscope_crm::developers_write::feature_flags::BatchDeleteAccountsArgs {
            app_id: 7,
            flag_name: "a/b ä",
            portal_ids: vec![7]
        }
    ),
    "POST /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4/portals/batch/delete",
    Body::Json(r#"{"portalIds":[7]}"#),
    [
        r#"{"portalFlagStates":[{"appId":7,"flagName":"a/b ä","flagState":"ABSENT","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"portalFlagStates":null}"#
    ]
);

wire!(
    developers_write_feature_flags_batch_upsert_accounts,
    hubscope_crm::developers_write::feature_flags::batch_upsert_accounts(
        hubscope_crm::developers_write::feature_flags::BatchUpsertAccountsArgs {
            app_id: 7,
            flag_name: "a/b ä",
            portal_states: vec![hubscope_crm::types::AccountFlagState::new(
                hubscope_crm::types::FlagState::from("ABSENT"),
                7
            )]
        }
    ),
    "POST /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4/portals/batch/upsert",
    Body::Json(r#"{"portalStates":[{"flagState":"ABSENT","portalId":7}]}"#),
    [
        r#"{"portalFlagStates":[{"appId":7,"flagName":"a/b ä","flagState":"ABSENT","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"portalFlagStates":null}"#
    ]
);

wire!(
    developers_write_feature_flags_delete_account,
    hubscope_crm::developers_write::feature_flags::delete_account(
        hubscope_crm::developers_write::feature_flags::DeleteAccountArgs {
            app_id: 7,
            flag_name: "a/b ä",
            portal_id: 7
        }
    ),
    "DELETE /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4/portals/7",
    Body::None,
    [
        r#"{"appId":7,"flagName":"a/b ä","flagState":"ABSENT","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"flagName":null,"flagState":null,"portalId":null}"#
    ]
);

wire!(
    developers_read_feature_flags_get_account,
    hubscope_crm::developers_read::feature_flags::get_account(
        hubscope_crm::developers_read::feature_flags::GetAccountArgs {
            app_id: 7,
            flag_name: "a/b ä",
            portal_id: 7
        }
    ),
    "GET /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4/portals/7",
    Body::None,
    [
        r#"{"appId":7,"flagName":"a/b ä","flagState":"ABSENT","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"flagName":null,"flagState":null,"portalId":null}"#
    ]
);

wire!(
    developers_write_feature_flags_set_account,
    hubscope_crm::developers_write::feature_flags::set_account(
        hubscope_crm::developers_write::feature_flags::SetAccountArgs {
            app_id: 7,
            flag_name: "a/b ä",
            portal_id: 7,
            flag_state: hubscope_crm::types::FlagState::from("ABSENT")
        }
    ),
    "PUT /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4/portals/7",
    Body::Json(r#"{"flagState":"ABSENT"}"#),
    [
        r#"{"appId":7,"flagName":"a/b ä","flagState":"ABSENT","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"flagName":null,"flagState":null,"portalId":null}"#
    ]
);
