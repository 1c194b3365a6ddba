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
    /// The values of id property.
    IdProperty {
        /// `id`.
        Id = "id",
        /// `userId`.
        UserId = "userId",
    }
}

/// Owner, `PublicOwner` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Owner {
    /// `archived`.
    pub archived: Option<bool>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `email`.
    pub email: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `id`.
    pub id: String,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `teams`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub teams: Vec<Team>,
    /// `type`.
    pub r#type: Option<OwnerType>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `userId`.
    pub user_id: Option<i64>,
    /// `userIdIncludingInactive`.
    pub user_id_including_inactive: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of owner type.
    OwnerType {
        /// `PERSON`.
        Person = "PERSON",
        /// `QUEUE`.
        Queue = "QUEUE",
    }
}

/// Team, `PublicTeam` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Team {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `primary`.
    pub primary: Option<bool>,
}
