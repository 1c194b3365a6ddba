//! Calls that need `scheduler.meetings.meeting-link.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST_MEETING_LINKS: Endpoint<requirement::SchedulerMeetingsMeetingLinkRead> =
    Endpoint::get("/scheduler/2026-03/meetings/meeting-links")
        .named("crm.scheduler.list_meeting_links");

/// Lists scheduling pages.
///
/// `GET /scheduler/2026-03/meetings/meeting-links`
///
/// Needs `scheduler.meetings.meeting-link.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::scheduler::meetings::meeting_link::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("scheduler.meetings.meeting-link.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list_meeting_links().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/scheduler/2026-03/meetings/meeting-links")]
#[doc(alias = "scheduler.meetings.meeting-link.read")]
pub fn list_meeting_links() -> ListMeetingLinks {
    ListMeetingLinks { after: None, limit: None, name: None, organizer_user_id: None, r#type: None }
}

/// Made by [`list_meeting_links`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMeetingLinks {
    after: Option<String>,
    limit: Option<i64>,
    name: Option<String>,
    organizer_user_id: Option<String>,
    r#type: Option<types::ListMeetingLinksType>,
}

impl ListMeetingLinks {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Text by which results are filtered: only items whose name matches.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// User ID of the host of the meeting.
    pub fn organizer_user_id(mut self, organizer_user_id: impl Into<String>) -> Self {
        self.organizer_user_id = Some(organizer_user_id.into());
        self
    }

    /// Kind of scheduling page: of one person, of a group, or in turns among several hosts.
    pub fn r#type(mut self, r#type: types::ListMeetingLinksType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SchedulerMeetingsMeetingLinkRead> {
        let mut request = Request::new(&LIST_MEETING_LINKS, &[]);
        request.query("after", self.after.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("name", self.name.as_ref());
        request.query("organizerUserId", self.organizer_user_id.as_ref());
        request.query("type", self.r#type.as_ref());
        request
    }

    /// Sends the request. Needs `scheduler.meetings.meeting-link.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::LinkMetadata>>
    where
        C::Scopes: scope::SchedulerMeetingsMeetingLinkRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_AVAILABILITY: Endpoint<requirement::SchedulerMeetingsMeetingLinkRead> =
    Endpoint::get("/scheduler/2026-03/meetings/meeting-links/book/availability-page/{slug}")
        .named("crm.scheduler.get_availability");

/// The required arguments of [`get_availability`], by name.
pub struct GetAvailabilityArgs<Slug, Timezone> {
    /// End of the scheduling page's URL, such as `ada/intro-call`.
    pub slug: Slug,
    /// Time zone in which free times are given, by its IANA name, such as `Europe/Berlin`.
    pub timezone: Timezone,
}

/// Gets the free times of a scheduling page.
///
/// `GET /scheduler/2026-03/meetings/meeting-links/book/availability-page/{slug}`
///
/// Needs `scheduler.meetings.meeting-link.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/scheduler/2026-03/meetings/meeting-links/book/availability-page/{slug}")]
#[doc(alias = "scheduler.meetings.meeting-link.read")]
pub fn get_availability(
    args: GetAvailabilityArgs<impl ToString, impl Into<String>>,
) -> GetAvailability {
    GetAvailability {
        slug: args.slug.to_string(),
        timezone: args.timezone.into(),
        month_offset: None,
    }
}

/// Made by [`get_availability`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAvailability {
    slug: String,
    timezone: String,
    month_offset: Option<i64>,
}

impl GetAvailability {
    /// Number of months after the current one to look at; 0 is the current month.
    pub fn month_offset(mut self, month_offset: i64) -> Self {
        self.month_offset = Some(month_offset);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SchedulerMeetingsMeetingLinkRead> {
        let mut request = Request::new(&GET_AVAILABILITY, &[&self.slug]);
        request.query("timezone", Some(&self.timezone));
        request.query("monthOffset", self.month_offset.as_ref());
        request
    }

    /// Sends the request. Needs `scheduler.meetings.meeting-link.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::LinkAvailabilityAndBusyTimes>
    where
        C::Scopes: scope::SchedulerMeetingsMeetingLinkRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_BOOKING_PAGE: Endpoint<requirement::SchedulerMeetingsMeetingLinkRead> =
    Endpoint::get("/scheduler/2026-03/meetings/meeting-links/book/{slug}")
        .named("crm.scheduler.get_booking_page");

/// The required arguments of [`get_booking_page`], by name.
pub struct GetBookingPageArgs<Slug, Timezone> {
    /// End of the scheduling page's URL, such as `ada/intro-call`.
    pub slug: Slug,
    /// Time zone in which free times are given, by its IANA name, such as `Europe/Berlin`.
    pub timezone: Timezone,
}

/// Gets what a scheduling page shows.
///
/// `GET /scheduler/2026-03/meetings/meeting-links/book/{slug}`
///
/// Needs `scheduler.meetings.meeting-link.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/scheduler/2026-03/meetings/meeting-links/book/{slug}")]
#[doc(alias = "scheduler.meetings.meeting-link.read")]
pub fn get_booking_page(
    args: GetBookingPageArgs<impl ToString, impl Into<String>>,
) -> GetBookingPage {
    GetBookingPage { slug: args.slug.to_string(), timezone: args.timezone.into() }
}

/// Made by [`get_booking_page`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBookingPage {
    slug: String,
    timezone: String,
}

impl GetBookingPage {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SchedulerMeetingsMeetingLinkRead> {
        let mut request = Request::new(&GET_BOOKING_PAGE, &[&self.slug]);
        request.query("timezone", Some(&self.timezone));
        request
    }

    /// Sends the request. Needs `scheduler.meetings.meeting-link.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BookingInfo>
    where
        C::Scopes: scope::SchedulerMeetingsMeetingLinkRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
