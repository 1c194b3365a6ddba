//! Types of `owners`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    IdProperty {
        Id = "id",
        UserId = "userId",
    }
}

/// Owner, `PublicOwner` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Owner {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Address, such as `ada@example.com`.
    pub email: Option<String>,
    /// Given name of the person.
    pub first_name: Option<String>,
    /// Owner ID, which records hold in `hubspot_owner_id`; it is not the user ID.
    pub id: String,
    /// Family name of the person.
    pub last_name: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub teams: Vec<Team>,
    /// `PERSON` for a user, `QUEUE` for a team queue.
    pub r#type: Option<OwnerType>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// ID of the HubSpot user; it is not the owner ID.
    pub user_id: Option<i64>,
    pub user_id_including_inactive: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    OwnerType {
        Person = "PERSON",
        Queue = "QUEUE",
    }
}

/// Team, `PublicTeam` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Team {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub primary: Option<bool>,
}
