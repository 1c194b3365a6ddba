//! Types of `business_units`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Business unit, `PublicBusinessUnit` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BusinessUnit {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub logo_metadata: Option<BusinessUnitLogoMetadata>,
    /// Internal identifier or title.
    pub name: Option<String>,
}

/// Business unit logo metadata, `PublicBusinessUnitLogoMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BusinessUnitLogoMetadata {
    pub logo_alt_text: Option<String>,
    pub logo_url: Option<String>,
    pub resized_url: Option<String>,
}
