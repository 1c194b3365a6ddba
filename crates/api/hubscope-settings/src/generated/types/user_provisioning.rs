//! Types of `user_provisioning`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::__private::null_as_default;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    IdProperty {
        Email = "EMAIL",
        UserId = "USER_ID",
    }
}

/// Role, `PublicPermissionSet` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Role {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub requires_billing_write: Option<bool>,
}

/// Team, `PublicTeam` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Team {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub secondary_user_ids: Vec<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub user_ids: Vec<String>,
}

/// User, `PublicUser` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct User {
    /// Address, such as `ada@example.com`.
    pub email: Option<String>,
    /// Given name of the person.
    pub first_name: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Family name of the person.
    pub last_name: Option<String>,
    pub primary_team_id: Option<String>,
    pub role_id: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub role_ids: Vec<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub seat_names: Vec<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub secondary_team_ids: Vec<String>,
    pub send_welcome_email: Option<bool>,
    pub super_admin: Option<bool>,
}

/// User create, `UserProvisionRequestMarch2026` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserCreate {
    /// Address, such as `ada@example.com`.
    pub email: String,
    /// Given name of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Family name of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_team_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_team_ids: Option<Vec<String>>,
    pub send_welcome_email: bool,
}

/// The required arguments of [`UserCreate::new`], by name.
pub struct UserCreateArgs<Email> {
    /// Address, such as `ada@example.com`.
    pub email: Email,
    pub send_welcome_email: bool,
}

impl UserCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: UserCreateArgs<impl Into<String>>) -> Self {
        Self {
            email: args.email.into(),
            first_name: None,
            last_name: None,
            primary_team_id: None,
            role_id: None,
            secondary_team_ids: None,
            send_welcome_email: args.send_welcome_email,
        }
    }

    /// Given name of the person.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Family name of the person.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    #[must_use]
    pub fn primary_team_id(mut self, primary_team_id: impl Into<String>) -> Self {
        self.primary_team_id = Some(primary_team_id.into());
        self
    }

    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }

    #[must_use]
    pub fn secondary_team_ids(
        mut self,
        secondary_team_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.secondary_team_ids = Some(secondary_team_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// User update, `PublicUserUpdateMarch2026` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserUpdate {
    /// Given name of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Family name of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_team_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_team_ids: Option<Vec<String>>,
}

impl Default for UserUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl UserUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            first_name: None,
            last_name: None,
            primary_team_id: None,
            role_id: None,
            secondary_team_ids: None,
        }
    }

    /// Given name of the person.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Family name of the person.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    #[must_use]
    pub fn primary_team_id(mut self, primary_team_id: impl Into<String>) -> Self {
        self.primary_team_id = Some(primary_team_id.into());
        self
    }

    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }

    #[must_use]
    pub fn secondary_team_ids(
        mut self,
        secondary_team_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.secondary_team_ids = Some(secondary_team_ids.into_iter().map(Into::into).collect());
        self
    }
}
