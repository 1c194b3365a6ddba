//! What each operation of the area `settings` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    business_units_view_read_list_of_user,
    hubscope_settings::business_units_view::read::list_of_user("a/b ä")
        .name(vec!["a/b ä".to_owned()])
        .properties(vec!["a/b ä".to_owned()]),
    "GET /business-units/public/2026-03/business-units/user/a%2Fb%20%C3%A4?name=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","logoMetadata":{"logoAltText":"a/b ä","logoUrl":"a/b ä","resizedUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"logoMetadata":null,"name":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    currencies_write_add_currency,
    hubscope_settings::currencies::write::add_currency(
        hubscope_settings::types::CurrencyCode::from("AED")
    ),
    "POST /settings/currencies/2026-03/central-fx-rates/add-currency",
    Body::Json(r#"{"currencyCode":"AED"}"#),
    [
        r#"{"conversionRate":1.5,"createdAt":"2026-03-01T09:30:00Z","effectiveAt":"2026-03-01T09:30:00Z","fromCurrencyCode":"AED","id":"a/b ä","toCurrencyCode":"AED","updatedAt":"2026-03-01T09:30:00Z","visibleInUI":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"conversionRate":null,"createdAt":null,"effectiveAt":null,"fromCurrencyCode":null,"id":null,"toCurrencyCode":null,"updatedAt":null,"visibleInUI":null}"#
    ]
);

wire!(
    currencies_read_get_central_fx_rates_information,
    hubscope_settings::currencies::read::get_central_fx_rates_information(),
    "GET /settings/currencies/2026-03/central-fx-rates/information",
    Body::None,
    [
        r#"{"centralExchangeRatesEnabled":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"centralExchangeRatesEnabled":null}"#
    ]
);

wire!(
    currencies_read_list_unsupported_currencies,
    hubscope_settings::currencies::read::list_unsupported_currencies(),
    "GET /settings/currencies/2026-03/central-fx-rates/unsupported-currencies",
    Body::None,
    [
        r#"{"results":[{"currencyCode":"a/b ä","currencyName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"currencyCode":null,"currencyName":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    currencies_read_list_codes,
    hubscope_settings::currencies::read::list_codes(),
    "GET /settings/currencies/2026-03/codes",
    Body::None,
    [
        r#"{"results":[{"currencyCode":"a/b ä","currencyName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"currencyCode":null,"currencyName":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    currencies_read_get_company_currency,
    hubscope_settings::currencies::read::get_company_currency(),
    "GET /settings/currencies/2026-03/company-currency",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"id":null}"#
    ]
);

wire!(
    currencies_write_update_company_currency,
    hubscope_settings::currencies::write::update_company_currency(
        hubscope_settings::types::CurrencyCode::from("AED")
    ),
    "PUT /settings/currencies/2026-03/company-currency",
    Body::Json(r#"{"currencyCode":"AED"}"#),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"id":null}"#
    ]
);

wire!(
    currencies_read_list_exchange_rates,
    hubscope_settings::currencies::read::list_exchange_rates()
        .after("a/b ä".to_owned())
        .from_currency_code(hubscope_settings::types::CurrencyCode::from("AED"))
        .limit(7)
        .to_currency_code(hubscope_settings::types::CurrencyCode::from("AED")),
    "GET /settings/currencies/2026-03/exchange-rates?after=a%2Fb%20%C3%A4&fromCurrencyCode=AED&limit=7&toCurrencyCode=AED",
    Body::None,
    [
        r#"{"results":[{"conversionRate":1.5,"createdAt":"2026-03-01T09:30:00Z","effectiveAt":"2026-03-01T09:30:00Z","fromCurrencyCode":"AED","id":"a/b ä","toCurrencyCode":"AED","updatedAt":"2026-03-01T09:30:00Z","visibleInUI":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"conversionRate":null,"createdAt":null,"effectiveAt":null,"fromCurrencyCode":null,"id":null,"toCurrencyCode":null,"updatedAt":null,"visibleInUI":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    currencies_write_create_exchange_rate,
    hubscope_settings::currencies::write::create_exchange_rate(
        1.5,
        hubscope_settings::types::CurrencyCode::from("AED")
    )
    .effective_at(moment()),
    "POST /settings/currencies/2026-03/exchange-rates",
    Body::Json(
        r#"{"conversionRate":1.5,"effectiveAt":"2026-03-01T09:30:00Z","fromCurrencyCode":"AED"}"#
    ),
    [
        r#"{"conversionRate":1.5,"createdAt":"2026-03-01T09:30:00Z","effectiveAt":"2026-03-01T09:30:00Z","fromCurrencyCode":"AED","id":"a/b ä","toCurrencyCode":"AED","updatedAt":"2026-03-01T09:30:00Z","visibleInUI":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"conversionRate":null,"createdAt":null,"effectiveAt":null,"fromCurrencyCode":null,"id":null,"toCurrencyCode":null,"updatedAt":null,"visibleInUI":null}"#
    ]
);

wire!(
    currencies_write_batch_create_exchange_rates,
    hubscope_settings::currencies::write::batch_create_exchange_rates([
        hubscope_settings::types::ExchangeRateCreate::new(
            1.5,
            hubscope_settings::types::CurrencyCode::from("AED")
        )
        .effective_at(moment())
    ]),
    "POST /settings/currencies/2026-03/exchange-rates/batch/create",
    Body::Json(
        r#"{"inputs":[{"conversionRate":1.5,"effectiveAt":"2026-03-01T09:30:00Z","fromCurrencyCode":"AED"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"conversionRate":1.5,"createdAt":"2026-03-01T09:30:00Z","effectiveAt":"2026-03-01T09:30:00Z","fromCurrencyCode":"AED","id":"a/b ä","toCurrencyCode":"AED","updatedAt":"2026-03-01T09:30:00Z","visibleInUI":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"conversionRate":null,"createdAt":null,"effectiveAt":null,"fromCurrencyCode":null,"id":null,"toCurrencyCode":null,"updatedAt":null,"visibleInUI":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    currencies_read_batch_read_exchange_rates,
    hubscope_settings::currencies::read::batch_read_exchange_rates([
        hubscope_settings::types::ObjectId::new("a/b ä".to_owned())
    ]),
    "POST /settings/currencies/2026-03/exchange-rates/batch/read",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"conversionRate":1.5,"createdAt":"2026-03-01T09:30:00Z","effectiveAt":"2026-03-01T09:30:00Z","fromCurrencyCode":"AED","id":"a/b ä","toCurrencyCode":"AED","updatedAt":"2026-03-01T09:30:00Z","visibleInUI":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"conversionRate":null,"createdAt":null,"effectiveAt":null,"fromCurrencyCode":null,"id":null,"toCurrencyCode":null,"updatedAt":null,"visibleInUI":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    currencies_write_batch_update_exchange_rates,
    hubscope_settings::currencies::write::batch_update_exchange_rates([
        hubscope_settings::types::ExchangeRateBatchUpdate::new(1.5, "a/b ä".to_owned())
            .effective_at(moment())
    ]),
    "POST /settings/currencies/2026-03/exchange-rates/batch/update",
    Body::Json(
        r#"{"inputs":[{"conversionRate":1.5,"effectiveAt":"2026-03-01T09:30:00Z","id":"a/b ä"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"conversionRate":1.5,"createdAt":"2026-03-01T09:30:00Z","effectiveAt":"2026-03-01T09:30:00Z","fromCurrencyCode":"AED","id":"a/b ä","toCurrencyCode":"AED","updatedAt":"2026-03-01T09:30:00Z","visibleInUI":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"conversionRate":null,"createdAt":null,"effectiveAt":null,"fromCurrencyCode":null,"id":null,"toCurrencyCode":null,"updatedAt":null,"visibleInUI":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    currencies_read_list_current_exchange_rates,
    hubscope_settings::currencies::read::list_current_exchange_rates(),
    "GET /settings/currencies/2026-03/exchange-rates/current",
    Body::None,
    [
        r#"{"results":[{"conversionRate":1.5,"createdAt":"2026-03-01T09:30:00Z","effectiveAt":"2026-03-01T09:30:00Z","fromCurrencyCode":"AED","id":"a/b ä","toCurrencyCode":"AED","updatedAt":"2026-03-01T09:30:00Z","visibleInUI":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"conversionRate":null,"createdAt":null,"effectiveAt":null,"fromCurrencyCode":null,"id":null,"toCurrencyCode":null,"updatedAt":null,"visibleInUI":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    currencies_write_update_exchange_rate_visibility,
    hubscope_settings::currencies::write::update_exchange_rate_visibility(
        hubscope_settings::types::CurrencyCode::from("AED"),
        hubscope_settings::types::CurrencyCode::from("AED"),
        true
    ),
    "POST /settings/currencies/2026-03/exchange-rates/update-visibility",
    Body::Json(r#"{"fromCurrencyCode":"AED","toCurrencyCode":"AED","visibleInUI":true}"#),
    [r#""#]
);

wire!(
    currencies_read_get_exchange_rate,
    hubscope_settings::currencies::read::get_exchange_rate("a/b ä"),
    "GET /settings/currencies/2026-03/exchange-rates/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"conversionRate":1.5,"createdAt":"2026-03-01T09:30:00Z","effectiveAt":"2026-03-01T09:30:00Z","fromCurrencyCode":"AED","id":"a/b ä","toCurrencyCode":"AED","updatedAt":"2026-03-01T09:30:00Z","visibleInUI":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"conversionRate":null,"createdAt":null,"effectiveAt":null,"fromCurrencyCode":null,"id":null,"toCurrencyCode":null,"updatedAt":null,"visibleInUI":null}"#
    ]
);

wire!(
    currencies_write_update_exchange_rate,
    hubscope_settings::currencies::write::update_exchange_rate("a/b ä", 1.5).effective_at(moment()),
    "PATCH /settings/currencies/2026-03/exchange-rates/a%2Fb%20%C3%A4",
    Body::Json(r#"{"conversionRate":1.5,"effectiveAt":"2026-03-01T09:30:00Z"}"#),
    [
        r#"{"conversionRate":1.5,"createdAt":"2026-03-01T09:30:00Z","effectiveAt":"2026-03-01T09:30:00Z","fromCurrencyCode":"AED","id":"a/b ä","toCurrencyCode":"AED","updatedAt":"2026-03-01T09:30:00Z","visibleInUI":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"conversionRate":null,"createdAt":null,"effectiveAt":null,"fromCurrencyCode":null,"id":null,"toCurrencyCode":null,"updatedAt":null,"visibleInUI":null}"#
    ]
);

wire!(
    tax_rates_read_list,
    hubscope_settings::tax_rates::read::list().active(true).after("a/b ä".to_owned()).limit(7),
    "GET /tax-rates/2026-03/tax-rates?active=true&after=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"active":true,"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","label":"a/b ä","name":"a/b ä","percentageRate":1.5,"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"active":null,"createdAt":null,"id":null,"label":null,"name":null,"percentageRate":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    tax_rates_read_get,
    hubscope_settings::tax_rates::read::get("a/b ä"),
    "GET /tax-rates/2026-03/tax-rates/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"active":true,"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","label":"a/b ä","name":"a/b ä","percentageRate":1.5,"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"active":null,"createdAt":null,"id":null,"label":null,"name":null,"percentageRate":null,"updatedAt":null}"#
    ]
);

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
    hubscope_settings::users::write::create("a/b ä".to_owned(), true)
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
