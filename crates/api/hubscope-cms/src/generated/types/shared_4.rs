//! Types of `authors`, `hubdb`, `media_bridge`, `pages`, `posts`, `tags`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::__private::null_as_default;
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Error detail, `ErrorDetail` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ErrorDetail {
    /// `code`.
    pub code: Option<String>,
    /// `context`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub context: BTreeMap<String, Vec<String>>,
    /// `in`.
    pub r#in: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `subCategory`.
    pub sub_category: Option<String>,
}
