//! Types of `blog_settings`, `pages`, `posts`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Version user, `VersionUser` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VersionUser {
    /// `email`.
    pub email: Option<String>,
    /// `fullName`.
    pub full_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
}
