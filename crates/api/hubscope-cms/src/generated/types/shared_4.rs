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
    /// Machine-readable kind of the problem, such as `INVALID_INTEGER`.
    pub code: Option<String>,
    /// Details of the problem, by kind, such as the property or ID that it is about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub context: BTreeMap<String, Vec<String>>,
    /// Place of the faulty input, such as the name of a field.
    pub r#in: Option<String>,
    /// Explanation in words; its wording may change.
    pub message: Option<String>,
    /// Finer machine-readable kind of the error.
    pub sub_category: Option<String>,
}
