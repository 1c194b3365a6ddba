//! Types of `scheduler`, `scheduler_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Link metadata, `ExternalLinkMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkMetadata {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub default_link: Option<bool>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Public URL of the scheduling page.
    pub link: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub organizer_user_id: Option<String>,
    pub payment_link_id: Option<String>,
    /// End of the URL path, without a slash in front.
    pub slug: Option<String>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Option<LinkMetadataType>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub user_ids_of_link_members: Vec<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    LinkMetadataType {
        GroupCalendar = "GROUP_CALENDAR",
        PersonalLink = "PERSONAL_LINK",
        RoundRobinCalendar = "ROUND_ROBIN_CALENDAR",
    }
}
