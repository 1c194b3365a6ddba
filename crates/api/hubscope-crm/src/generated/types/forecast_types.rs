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
    pub amount_in_home_currency_property: Option<String>,
    pub amount_or_date_property_restricted_for_user: Option<bool>,
    pub amount_property: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at_timestamp: Option<Timestamp>,
    /// User who created it, or the participant who wrote the message.
    pub created_by: Option<i64>,
    pub date_property: Option<String>,
    pub deal_split_properties: Option<ForecastTypeDealSplitProperties>,
    pub default_type: Option<bool>,
    pub forecast_name: Option<String>,
    pub forecast_type_id: Option<i64>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    pub updated_by: Option<i64>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_timestamp: Option<Timestamp>,
    pub weighted_amount_in_home_currency_property: Option<String>,
    pub weighted_amount_property: Option<String>,
}

/// Forecast type deal split properties, `ForecastTypeDealSplitProperties` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ForecastTypeDealSplitProperties {
    pub deal_custom_amount_property: Option<String>,
    pub deal_custom_amount_property_in_home_currency: Option<String>,
    pub deal_custom_date_property: Option<String>,
    pub deal_split_custom_amount_property: Option<String>,
    pub deal_split_custom_amount_property_in_home_currency: Option<String>,
    pub deal_split_weighted_custom_amount_property: Option<String>,
    pub deal_split_weighted_custom_amount_property_in_home_currency: Option<String>,
}
