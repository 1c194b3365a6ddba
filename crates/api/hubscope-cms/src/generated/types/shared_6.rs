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
    /// Address, such as `ada@example.com`.
    pub email: Option<String>,
    /// Given and family name of the person.
    pub full_name: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
}
