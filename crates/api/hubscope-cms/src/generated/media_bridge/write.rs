//! Calls that need `media_bridge.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static SEND_ATTENTION_SPAN: Endpoint<requirement::MediaBridgeWrite> =
    Endpoint::post("/media-bridge/2026-03/events/attention-span")
        .named("cms.media_bridge.send_attention_span");

/// Records how long somebody paid attention to which parts of a medium.
///
/// `POST /media-bridge/2026-03/events/attention-span`
///
/// Needs `media_bridge.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/events/attention-span")]
#[doc(alias = "media_bridge.write")]
pub fn send_attention_span(
    media_type: types::MediaType,
    occurred_timestamp: Timestamp,
    raw_data_map: BTreeMap<String, i64>,
    session_id: impl Into<String>,
) -> SendAttentionSpan {
    SendAttentionSpan {
        body: types::AttentionSpanEventRequest::new(
            media_type,
            occurred_timestamp,
            raw_data_map,
            session_id,
        ),
    }
}

/// Made by [`send_attention_span`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendAttentionSpan {
    body: types::AttentionSpanEventRequest,
}

impl SendAttentionSpan {
    pub fn hsenc(mut self, hsenc: impl Into<String>) -> Self {
        self.body = self.body.hsenc(hsenc);
        self
    }

    /// Record ID of the contact.
    pub fn contact_id(mut self, contact_id: i64) -> Self {
        self.body = self.body.contact_id(contact_id);
        self
    }

    pub fn contact_utk(mut self, contact_utk: impl Into<String>) -> Self {
        self.body = self.body.contact_utk(contact_utk);
        self
    }

    pub fn derived_values(
        mut self,
        derived_values: impl Into<types::AttentionSpanCalculatedValues>,
    ) -> Self {
        self.body = self.body.derived_values(derived_values);
        self
    }

    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.body = self.body.external_id(external_id);
        self
    }

    /// Place outside HubSpot's pages where the media was played: an email or another web page.
    pub fn external_play_context(
        mut self,
        external_play_context: types::ExternalPlayContext,
    ) -> Self {
        self.body = self.body.external_play_context(external_play_context);
        self
    }

    /// ID of the media object to which the event belongs.
    pub fn media_bridge_id(mut self, media_bridge_id: i64) -> Self {
        self.body = self.body.media_bridge_id(media_bridge_id);
        self
    }

    /// Title of the media, as shown on the timeline.
    pub fn media_name(mut self, media_name: impl Into<String>) -> Self {
        self.body = self.body.media_name(media_name);
        self
    }

    /// Web address of the media.
    pub fn media_url(mut self, media_url: impl Into<String>) -> Self {
        self.body = self.body.media_url(media_url);
        self
    }

    /// ID of the HubSpot page.
    pub fn page_id(mut self, page_id: i64) -> Self {
        self.body = self.body.page_id(page_id);
        self
    }

    /// Title of the HubSpot page.
    pub fn page_name(mut self, page_name: impl Into<String>) -> Self {
        self.body = self.body.page_name(page_name);
        self
    }

    /// Web address of the page.
    pub fn page_url(mut self, page_url: impl Into<String>) -> Self {
        self.body = self.body.page_url(page_url);
        self
    }

    pub fn raw_data_string(mut self, raw_data_string: impl Into<String>) -> Self {
        self.body = self.body.raw_data_string(raw_data_string);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MediaBridgeWrite> {
        let mut request = Request::new(&SEND_ATTENTION_SPAN, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `media_bridge.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AttentionSpanEvent>
    where
        C::Scopes: scope::MediaBridgeWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static SEND_MEDIA_PLAYED: Endpoint<requirement::MediaBridgeWrite> =
    Endpoint::post("/media-bridge/2026-03/events/media-played")
        .named("cms.media_bridge.send_media_played");

/// Records that somebody played a medium.
///
/// `POST /media-bridge/2026-03/events/media-played`
///
/// Needs `media_bridge.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/events/media-played")]
#[doc(alias = "media_bridge.write")]
pub fn send_media_played(
    media_type: types::MediaType,
    occurred_timestamp: Timestamp,
    session_id: impl Into<String>,
    state: types::MediaPlayedState,
) -> SendMediaPlayed {
    SendMediaPlayed {
        body: types::MediaPlayedEventRequest::new(
            media_type,
            occurred_timestamp,
            session_id,
            state,
        ),
    }
}

/// Made by [`send_media_played`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendMediaPlayed {
    body: types::MediaPlayedEventRequest,
}

impl SendMediaPlayed {
    pub fn hsenc(mut self, hsenc: impl Into<String>) -> Self {
        self.body = self.body.hsenc(hsenc);
        self
    }

    /// Record ID of the contact.
    pub fn contact_id(mut self, contact_id: i64) -> Self {
        self.body = self.body.contact_id(contact_id);
        self
    }

    pub fn contact_utk(mut self, contact_utk: impl Into<String>) -> Self {
        self.body = self.body.contact_utk(contact_utk);
        self
    }

    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.body = self.body.external_id(external_id);
        self
    }

    /// Place outside HubSpot's pages where the media was played: an email or another web page.
    pub fn external_play_context(
        mut self,
        external_play_context: types::ExternalPlayContext,
    ) -> Self {
        self.body = self.body.external_play_context(external_play_context);
        self
    }

    pub fn iframe_url(mut self, iframe_url: impl Into<String>) -> Self {
        self.body = self.body.iframe_url(iframe_url);
        self
    }

    /// ID of the media object to which the event belongs.
    pub fn media_bridge_id(mut self, media_bridge_id: i64) -> Self {
        self.body = self.body.media_bridge_id(media_bridge_id);
        self
    }

    /// Title of the media, as shown on the timeline.
    pub fn media_name(mut self, media_name: impl Into<String>) -> Self {
        self.body = self.body.media_name(media_name);
        self
    }

    /// Web address of the media.
    pub fn media_url(mut self, media_url: impl Into<String>) -> Self {
        self.body = self.body.media_url(media_url);
        self
    }

    /// ID of the HubSpot page.
    pub fn page_id(mut self, page_id: i64) -> Self {
        self.body = self.body.page_id(page_id);
        self
    }

    /// Title of the HubSpot page.
    pub fn page_name(mut self, page_name: impl Into<String>) -> Self {
        self.body = self.body.page_name(page_name);
        self
    }

    /// Web address of the page.
    pub fn page_url(mut self, page_url: impl Into<String>) -> Self {
        self.body = self.body.page_url(page_url);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MediaBridgeWrite> {
        let mut request = Request::new(&SEND_MEDIA_PLAYED, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `media_bridge.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::MediaPlayedEvent>
    where
        C::Scopes: scope::MediaBridgeWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static SEND_MEDIA_PLAYED_PERCENT: Endpoint<requirement::MediaBridgeWrite> =
    Endpoint::post("/media-bridge/2026-03/events/media-played-percent")
        .named("cms.media_bridge.send_media_played_percent");

/// Records which part of a medium somebody has played.
///
/// `POST /media-bridge/2026-03/events/media-played-percent`
///
/// Needs `media_bridge.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::{types, media_bridge::write};
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("media_bridge.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::send_media_played_percent(
///     types::MediaType::from("AUDIO"),
///     hubscope_core::Timestamp::now(),
///     7,
///     "sessionId",
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/media-bridge/2026-03/events/media-played-percent")]
#[doc(alias = "media_bridge.write")]
pub fn send_media_played_percent(
    media_type: types::MediaType,
    occurred_timestamp: Timestamp,
    played_percent: i64,
    session_id: impl Into<String>,
) -> SendMediaPlayedPercent {
    SendMediaPlayedPercent {
        body: types::MediaPlayedPercentageEventRequest::new(
            media_type,
            occurred_timestamp,
            played_percent,
            session_id,
        ),
    }
}

/// Made by [`send_media_played_percent`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendMediaPlayedPercent {
    body: types::MediaPlayedPercentageEventRequest,
}

impl SendMediaPlayedPercent {
    pub fn hsenc(mut self, hsenc: impl Into<String>) -> Self {
        self.body = self.body.hsenc(hsenc);
        self
    }

    /// Record ID of the contact.
    pub fn contact_id(mut self, contact_id: i64) -> Self {
        self.body = self.body.contact_id(contact_id);
        self
    }

    pub fn contact_utk(mut self, contact_utk: impl Into<String>) -> Self {
        self.body = self.body.contact_utk(contact_utk);
        self
    }

    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.body = self.body.external_id(external_id);
        self
    }

    /// Place outside HubSpot's pages where the media was played: an email or another web page.
    pub fn external_play_context(
        mut self,
        external_play_context: types::ExternalPlayContext,
    ) -> Self {
        self.body = self.body.external_play_context(external_play_context);
        self
    }

    /// ID of the media object to which the event belongs.
    pub fn media_bridge_id(mut self, media_bridge_id: i64) -> Self {
        self.body = self.body.media_bridge_id(media_bridge_id);
        self
    }

    /// Title of the media, as shown on the timeline.
    pub fn media_name(mut self, media_name: impl Into<String>) -> Self {
        self.body = self.body.media_name(media_name);
        self
    }

    /// Web address of the media.
    pub fn media_url(mut self, media_url: impl Into<String>) -> Self {
        self.body = self.body.media_url(media_url);
        self
    }

    /// ID of the HubSpot page.
    pub fn page_id(mut self, page_id: i64) -> Self {
        self.body = self.body.page_id(page_id);
        self
    }

    /// Title of the HubSpot page.
    pub fn page_name(mut self, page_name: impl Into<String>) -> Self {
        self.body = self.body.page_name(page_name);
        self
    }

    /// Web address of the page.
    pub fn page_url(mut self, page_url: impl Into<String>) -> Self {
        self.body = self.body.page_url(page_url);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::MediaBridgeWrite> {
        let mut request = Request::new(&SEND_MEDIA_PLAYED_PERCENT, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `media_bridge.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::MediaPlayedPercentageEvent>
    where
        C::Scopes: scope::MediaBridgeWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
