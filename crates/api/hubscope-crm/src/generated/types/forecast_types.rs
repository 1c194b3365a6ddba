//! Types of `forecast_types`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{__private::optional_timestamp, Timestamp};
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Forecast type, `ForecastTypeSettingPublicResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ForecastType {
    /// `amountInHomeCurrencyProperty`.
    pub amount_in_home_currency_property: Option<String>,
    /// `amountOrDatePropertyRestrictedForUser`.
    pub amount_or_date_property_restricted_for_user: Option<bool>,
    /// `amountProperty`.
    pub amount_property: Option<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdAtTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at_timestamp: Option<Timestamp>,
    /// `createdBy`.
    pub created_by: Option<i64>,
    /// `dateProperty`.
    pub date_property: Option<String>,
    /// `dealSplitProperties`.
    pub deal_split_properties: Option<ForecastTypeDealSplitProperties>,
    /// `defaultType`.
    pub default_type: Option<bool>,
    /// `forecastName`.
    pub forecast_name: Option<String>,
    /// `forecastTypeId`.
    pub forecast_type_id: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `updatedBy`.
    pub updated_by: Option<i64>,
    /// `updatedTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_timestamp: Option<Timestamp>,
    /// `weightedAmountInHomeCurrencyProperty`.
    pub weighted_amount_in_home_currency_property: Option<String>,
    /// `weightedAmountProperty`.
    pub weighted_amount_property: Option<String>,
}

/// Forecast type deal split properties, `ForecastTypeDealSplitProperties` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ForecastTypeDealSplitProperties {
    /// `dealCustomAmountProperty`.
    pub deal_custom_amount_property: Option<String>,
    /// `dealCustomAmountPropertyInHomeCurrency`.
    pub deal_custom_amount_property_in_home_currency: Option<String>,
    /// `dealCustomDateProperty`.
    pub deal_custom_date_property: Option<String>,
    /// `dealSplitCustomAmountProperty`.
    pub deal_split_custom_amount_property: Option<String>,
    /// `dealSplitCustomAmountPropertyInHomeCurrency`.
    pub deal_split_custom_amount_property_in_home_currency: Option<String>,
    /// `dealSplitWeightedCustomAmountProperty`.
    pub deal_split_weighted_custom_amount_property: Option<String>,
    /// `dealSplitWeightedCustomAmountPropertyInHomeCurrency`.
    pub deal_split_weighted_custom_amount_property_in_home_currency: Option<String>,
}
