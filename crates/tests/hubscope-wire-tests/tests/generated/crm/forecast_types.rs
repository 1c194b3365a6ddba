//! What each operation of the API `forecast_types` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    forecast_read_list,
    hubscope_crm::forecast_read::list(),
    "GET /forecast-settings/v3/forecast-types",
    Body::None,
    [
        r#"{"amountInHomeCurrencyProperty":"a/b ä","amountOrDatePropertyRestrictedForUser":true,"amountProperty":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdAtTimestamp":1772357400000,"createdBy":7,"dateProperty":"a/b ä","dealSplitProperties":{"dealCustomAmountProperty":"a/b ä","dealCustomAmountPropertyInHomeCurrency":"a/b ä","dealCustomDateProperty":"a/b ä","dealSplitCustomAmountProperty":"a/b ä","dealSplitCustomAmountPropertyInHomeCurrency":"a/b ä","dealSplitWeightedCustomAmountProperty":"a/b ä","dealSplitWeightedCustomAmountPropertyInHomeCurrency":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"defaultType":true,"forecastName":"a/b ä","forecastTypeId":7,"id":"a/b ä","objectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":7,"updatedTimestamp":1772357400000,"weightedAmountInHomeCurrencyProperty":"a/b ä","weightedAmountProperty":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"amountInHomeCurrencyProperty":null,"amountOrDatePropertyRestrictedForUser":null,"amountProperty":null,"createdAt":null,"createdAtTimestamp":null,"createdBy":null,"dateProperty":null,"dealSplitProperties":null,"defaultType":null,"forecastName":null,"forecastTypeId":null,"id":null,"objectTypeId":null,"updatedAt":null,"updatedBy":null,"updatedTimestamp":null,"weightedAmountInHomeCurrencyProperty":null,"weightedAmountProperty":null}"#
    ]
);

wire!(
    forecast_read_get,
    hubscope_crm::forecast_read::get(7),
    "GET /forecast-settings/v3/forecast-types/7",
    Body::None,
    [
        r#"{"amountInHomeCurrencyProperty":"a/b ä","amountOrDatePropertyRestrictedForUser":true,"amountProperty":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdAtTimestamp":1772357400000,"createdBy":7,"dateProperty":"a/b ä","dealSplitProperties":{"dealCustomAmountProperty":"a/b ä","dealCustomAmountPropertyInHomeCurrency":"a/b ä","dealCustomDateProperty":"a/b ä","dealSplitCustomAmountProperty":"a/b ä","dealSplitCustomAmountPropertyInHomeCurrency":"a/b ä","dealSplitWeightedCustomAmountProperty":"a/b ä","dealSplitWeightedCustomAmountPropertyInHomeCurrency":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"defaultType":true,"forecastName":"a/b ä","forecastTypeId":7,"id":"a/b ä","objectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":7,"updatedTimestamp":1772357400000,"weightedAmountInHomeCurrencyProperty":"a/b ä","weightedAmountProperty":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"amountInHomeCurrencyProperty":null,"amountOrDatePropertyRestrictedForUser":null,"amountProperty":null,"createdAt":null,"createdAtTimestamp":null,"createdBy":null,"dateProperty":null,"dealSplitProperties":null,"defaultType":null,"forecastName":null,"forecastTypeId":null,"id":null,"objectTypeId":null,"updatedAt":null,"updatedBy":null,"updatedTimestamp":null,"weightedAmountInHomeCurrencyProperty":null,"weightedAmountProperty":null}"#
    ]
);
