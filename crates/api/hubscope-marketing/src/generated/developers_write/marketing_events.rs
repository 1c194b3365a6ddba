//! Calls by scope: `marketing.developers_write.marketing_events`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static UPDATE_SETTINGS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/marketing/marketing-events/2026-03/{appId}/settings")
        .named("marketing.marketing_events.update_settings");

/// Updates the settings of a marketing event.
///
/// `POST /marketing/marketing-events/2026-03/{appId}/settings`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::developers_write::marketing_events;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let answer = marketing_events::update_settings(1, "eventDetailsUrl").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/marketing-events/2026-03/{appId}/settings")]
#[doc(alias = "developers-write")]
pub fn update_settings(app_id: i64, event_details_url: impl Into<String>) -> UpdateSettings {
    UpdateSettings { app_id, body: types::EventDetailSettingsUpdate::new(event_details_url) }
}

/// Made by [`update_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSettings {
    app_id: i64,
    body: types::EventDetailSettingsUpdate,
}

impl UpdateSettings {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&UPDATE_SETTINGS, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::EventDetailSettings>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
