//! Calls by scope: `crm.developers_write.video_conferencing`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static DELETE: Endpoint<requirement::DevelopersReadOrDevelopersWrite> =
    Endpoint::delete("/crm/extensions/videoconferencing/2026-03/settings/{appId}")
        .named("crm.video_conferencing.delete");

/// Deletes the settings of a video conferencing app.
///
/// `DELETE /crm/extensions/videoconferencing/2026-03/settings/{appId}`
///
/// Needs `developers-read` or `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::developers_write::video_conferencing;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// video_conferencing::delete(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/extensions/videoconferencing/2026-03/settings/{appId}")]
#[doc(alias = "developers-read")]
#[doc(alias = "developers-write")]
pub fn delete(app_id: i64) -> Delete {
    Delete { app_id }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    app_id: i64,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersReadOrDevelopersWrite> {
        Request::new(&DELETE, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read` or `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::DevelopersReadOrDevelopersWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static REPLACE: Endpoint<requirement::DevelopersReadOrDevelopersWrite> =
    Endpoint::put("/crm/extensions/videoconferencing/2026-03/settings/{appId}")
        .named("crm.video_conferencing.replace");

/// Sets the addresses of a video conferencing app.
///
/// `PUT /crm/extensions/videoconferencing/2026-03/settings/{appId}`
///
/// Needs `developers-read` or `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/videoconferencing/2026-03/settings/{appId}")]
#[doc(alias = "developers-read")]
#[doc(alias = "developers-write")]
pub fn replace(app_id: i64, create_meeting_url: impl Into<String>) -> Replace {
    Replace { app_id, body: types::CalendarMeetingSettings::new(create_meeting_url) }
}

/// Made by [`replace`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Replace {
    app_id: i64,
    body: types::CalendarMeetingSettings,
}

impl Replace {
    pub fn delete_meeting_url(mut self, delete_meeting_url: impl Into<String>) -> Self {
        self.body = self.body.delete_meeting_url(delete_meeting_url);
        self
    }

    pub fn fetch_accounts_uri(mut self, fetch_accounts_uri: impl Into<String>) -> Self {
        self.body = self.body.fetch_accounts_uri(fetch_accounts_uri);
        self
    }

    pub fn update_meeting_url(mut self, update_meeting_url: impl Into<String>) -> Self {
        self.body = self.body.update_meeting_url(update_meeting_url);
        self
    }

    pub fn user_verify_url(mut self, user_verify_url: impl Into<String>) -> Self {
        self.body = self.body.user_verify_url(user_verify_url);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersReadOrDevelopersWrite> {
        let mut request = Request::new(&REPLACE, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-read` or `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CalendarMeetingSettings>
    where
        C::Scopes: scope::DevelopersReadOrDevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
