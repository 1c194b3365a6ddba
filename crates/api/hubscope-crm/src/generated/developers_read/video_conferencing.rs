//! Calls by scope: `crm.developers_read.video_conferencing`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static GET: Endpoint<requirement::DevelopersReadOrDevelopersWrite> =
    Endpoint::get("/crm/extensions/videoconferencing/2026-03/settings/{appId}")
        .named("crm.video_conferencing.get");

/// Gets the settings of a video conferencing app.
///
/// `GET /crm/extensions/videoconferencing/2026-03/settings/{appId}`
///
/// Needs `developers-read` or `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::developers_read::video_conferencing;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let answer = video_conferencing::get(1).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/extensions/videoconferencing/2026-03/settings/{appId}")]
#[doc(alias = "developers-read")]
#[doc(alias = "developers-write")]
pub fn get(app_id: i64) -> Get {
    Get { app_id }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    app_id: i64,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersReadOrDevelopersWrite> {
        Request::new(&GET, &[&self.app_id])
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
