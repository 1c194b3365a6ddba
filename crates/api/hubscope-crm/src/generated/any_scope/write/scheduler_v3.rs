//! Calls by scope: `crm.any_scope.write.scheduler_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static UPDATE: Endpoint<requirement::AnyMeetingWrite> =
    Endpoint::patch("/scheduler/v3/meetings/meeting-links/{meetingLinkSlug}")
        .named("crm.scheduler_v3.update");

/// Updates a scheduler.
///
/// `PATCH /scheduler/v3/meetings/meeting-links/{meetingLinkSlug}`
///
/// Needs one of 24 scopes: see [`scope::AnyMeetingWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::any_scope::write::scheduler_v3;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.appointments.sensitive.write.v2")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = scheduler_v3::update("meetingLinkSlug").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/scheduler/v3/meetings/meeting-links/{meetingLinkSlug}")]
pub fn update(meeting_link_slug: impl ToString) -> Update {
    Update {
        meeting_link_slug: meeting_link_slug.to_string(),
        body: types::MeetingsLinkUpdate::new(),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    meeting_link_slug: String,
    body: types::MeetingsLinkUpdate,
}

impl Update {
    pub fn payment_link_id(mut self, payment_link_id: impl Into<String>) -> Self {
        self.body = self.body.payment_link_id(payment_link_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyMeetingWrite> {
        let mut request = Request::new(&UPDATE, &[&self.meeting_link_slug]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs one of 24 scopes: see [`scope::AnyMeetingWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::LinkMetadata>
    where
        C::Scopes: scope::AnyMeetingWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
