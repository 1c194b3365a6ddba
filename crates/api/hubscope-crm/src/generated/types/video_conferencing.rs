//! Types of `video_conferencing`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Calendar meeting settings, `ExternalSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CalendarMeetingSettings {
    #[serde(default)]
    pub create_meeting_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_meeting_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fetch_accounts_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_meeting_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_verify_url: Option<String>,
}

impl CalendarMeetingSettings {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(create_meeting_url: impl Into<String>) -> Self {
        Self {
            create_meeting_url: create_meeting_url.into(),
            delete_meeting_url: None,
            fetch_accounts_uri: None,
            update_meeting_url: None,
            user_verify_url: None,
        }
    }

    #[must_use]
    pub fn delete_meeting_url(mut self, delete_meeting_url: impl Into<String>) -> Self {
        self.delete_meeting_url = Some(delete_meeting_url.into());
        self
    }

    #[must_use]
    pub fn fetch_accounts_uri(mut self, fetch_accounts_uri: impl Into<String>) -> Self {
        self.fetch_accounts_uri = Some(fetch_accounts_uri.into());
        self
    }

    #[must_use]
    pub fn update_meeting_url(mut self, update_meeting_url: impl Into<String>) -> Self {
        self.update_meeting_url = Some(update_meeting_url.into());
        self
    }

    #[must_use]
    pub fn user_verify_url(mut self, user_verify_url: impl Into<String>) -> Self {
        self.user_verify_url = Some(user_verify_url.into());
        self
    }
}
