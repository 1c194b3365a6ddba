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
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `defaultLink`.
    pub default_link: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `link`.
    pub link: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `organizerUserId`.
    pub organizer_user_id: Option<String>,
    /// `paymentLinkId`.
    pub payment_link_id: Option<String>,
    /// `slug`.
    pub slug: Option<String>,
    /// `type`.
    pub r#type: Option<LinkMetadataType>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `userIdsOfLinkMembers`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub user_ids_of_link_members: Vec<String>,
}

hubscope_core::string_enum! {
    /// The values of link metadata type.
    LinkMetadataType {
        /// `GROUP_CALENDAR`.
        GroupCalendar = "GROUP_CALENDAR",
        /// `PERSONAL_LINK`.
        PersonalLink = "PERSONAL_LINK",
        /// `ROUND_ROBIN_CALENDAR`.
        RoundRobinCalendar = "ROUND_ROBIN_CALENDAR",
    }
}
