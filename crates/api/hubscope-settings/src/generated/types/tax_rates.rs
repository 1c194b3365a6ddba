//! Types of `tax_rates`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{__private::optional_timestamp, Timestamp};
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Tax rate group, `PublicTaxRateGroup` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaxRateGroup {
    /// Tells whether it is in use; an inactive webhook subscription sends nothing.
    pub active: Option<bool>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Text that people see.
    pub label: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub percentage_rate: Option<f64>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}
