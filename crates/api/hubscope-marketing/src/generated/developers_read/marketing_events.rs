//! Calls by scope: `marketing.developers_read.marketing_events`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static GET_SETTINGS: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/marketing/marketing-events/2026-03/{appId}/settings")
        .named("marketing.marketing_events.get_settings");

/// Gets the settings of a marketing event.
///
/// `GET /marketing/marketing-events/2026-03/{appId}/settings`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::developers_read::marketing_events;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let answer = marketing_events::get_settings(1).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/marketing-events/2026-03/{appId}/settings")]
#[doc(alias = "developers-read")]
pub fn get_settings(app_id: i64) -> GetSettings {
    GetSettings { app_id }
}

/// Made by [`get_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSettings {
    app_id: i64,
}

impl GetSettings {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_SETTINGS, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::EventDetailSettings>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
