//! What each operation of the API `currencies` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, moment, wire};

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
        hubscope_settings::currencies::write::UpdateExchangeRateVisibilityArgs {
            from_currency_code: hubscope_settings::types::CurrencyCode::from("AED"),
            to_currency_code: hubscope_settings::types::CurrencyCode::from("AED"),
            visible_in_ui: true
        }
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
