//! What each operation of the API `user_provisioning` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    users_read_list,
    hubscope_settings::users::read::list().after("a/b ä".to_owned()).limit(7),
    "GET /settings/users/2026-03?after=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","primaryTeamId":"a/b ä","roleId":"a/b ä","roleIds":["a/b ä"],"seatNames":["a/b ä"],"secondaryTeamIds":["a/b ä"],"sendWelcomeEmail":true,"superAdmin":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"email":null,"firstName":null,"id":null,"lastName":null,"primaryTeamId":null,"roleId":null,"roleIds":null,"seatNames":null,"secondaryTeamIds":null,"sendWelcomeEmail":null,"superAdmin":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    users_write_create,
    hubscope_settings::users::write::create(hubscope_settings::users::write::CreateArgs {
        email: "a/b ä".to_owned(),
        send_welcome_email: true
    })
    .first_name("a/b ä".to_owned())
    .last_name("a/b ä".to_owned())
    .primary_team_id("a/b ä".to_owned())
    .role_id("a/b ä".to_owned())
    .secondary_team_ids(vec!["a/b ä".to_owned()]),
    "POST /settings/users/2026-03",
    Body::Json(
        r#"{"email":"a/b ä","firstName":"a/b ä","lastName":"a/b ä","primaryTeamId":"a/b ä","roleId":"a/b ä","secondaryTeamIds":["a/b ä"],"sendWelcomeEmail":true}"#
    ),
    [
        r#"{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","primaryTeamId":"a/b ä","roleId":"a/b ä","roleIds":["a/b ä"],"seatNames":["a/b ä"],"secondaryTeamIds":["a/b ä"],"sendWelcomeEmail":true,"superAdmin":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"email":null,"firstName":null,"id":null,"lastName":null,"primaryTeamId":null,"roleId":null,"roleIds":null,"seatNames":null,"secondaryTeamIds":null,"sendWelcomeEmail":null,"superAdmin":null}"#
    ]
);

wire!(
    users_read_list_roles,
    hubscope_settings::users::read::list_roles(),
    "GET /settings/users/2026-03/roles",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","name":"a/b ä","requiresBillingWrite":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"name":null,"requiresBillingWrite":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    users_teams_read_list,
    hubscope_settings::users::teams::read::list(),
    "GET /settings/users/2026-03/teams",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","name":"a/b ä","secondaryUserIds":["a/b ä"],"userIds":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"name":null,"secondaryUserIds":null,"userIds":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    users_write_delete,
    hubscope_settings::users::write::delete("a/b ä")
        .id_property(hubscope_settings::types::IdProperty::from("EMAIL")),
    "DELETE /settings/users/2026-03/a%2Fb%20%C3%A4?idProperty=EMAIL",
    Body::None,
    [r#""#]
);

wire!(
    users_read_get,
    hubscope_settings::users::read::get("a/b ä")
        .id_property(hubscope_settings::types::IdProperty::from("EMAIL")),
    "GET /settings/users/2026-03/a%2Fb%20%C3%A4?idProperty=EMAIL",
    Body::None,
    [
        r#"{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","primaryTeamId":"a/b ä","roleId":"a/b ä","roleIds":["a/b ä"],"seatNames":["a/b ä"],"secondaryTeamIds":["a/b ä"],"sendWelcomeEmail":true,"superAdmin":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"email":null,"firstName":null,"id":null,"lastName":null,"primaryTeamId":null,"roleId":null,"roleIds":null,"seatNames":null,"secondaryTeamIds":null,"sendWelcomeEmail":null,"superAdmin":null}"#
    ]
);

wire!(
    users_write_update,
    hubscope_settings::users::write::update("a/b ä")
        .id_property(hubscope_settings::types::IdProperty::from("EMAIL"))
        .first_name("a/b ä".to_owned())
        .last_name("a/b ä".to_owned())
        .primary_team_id("a/b ä".to_owned())
        .role_id("a/b ä".to_owned())
        .secondary_team_ids(vec!["a/b ä".to_owned()]),
    "PUT /settings/users/2026-03/a%2Fb%20%C3%A4?idProperty=EMAIL",
    Body::Json(
        r#"{"firstName":"a/b ä","lastName":"a/b ä","primaryTeamId":"a/b ä","roleId":"a/b ä","secondaryTeamIds":["a/b ä"]}"#
    ),
    [
        r#"{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","primaryTeamId":"a/b ä","roleId":"a/b ä","roleIds":["a/b ä"],"seatNames":["a/b ä"],"secondaryTeamIds":["a/b ä"],"sendWelcomeEmail":true,"superAdmin":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"email":null,"firstName":null,"id":null,"lastName":null,"primaryTeamId":null,"roleId":null,"roleIds":null,"seatNames":null,"secondaryTeamIds":null,"sendWelcomeEmail":null,"superAdmin":null}"#
    ]
);
