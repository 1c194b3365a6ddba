//! Types of `cars`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::Properties;
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Car, `Car` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Car {
    pub id: Option<String>,
    #[serde(default)]
    pub properties: Properties,
}
