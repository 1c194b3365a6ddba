//! Calls by scope: `crm.any_scope.write.scheduler`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE_CALENDAR_MEETING: Endpoint<requirement::AnyMeetingWrite> =
    Endpoint::post("/scheduler/2026-03/meetings/calendar")
        .named("crm.scheduler.create_calendar_meeting");

/// The required arguments of [`create_calendar_meeting`], by name.
pub struct CreateCalendarMeetingArgs<
    OrganizerUserId,
    Associations,
    EmailReminderScheduleArgument,
    PropertiesArgument,
    Timezone,
> {
    /// User ID of the host of the meeting.
    pub organizer_user_id: OrganizerUserId,
    /// Links to other records to create together with this one.
    pub associations: Associations,
    pub email_reminder_schedule: EmailReminderScheduleArgument,
    /// Values by internal name.
    pub properties: PropertiesArgument,
    pub timezone: Timezone,
}

/// Creates a meeting in the calendar of a user.
///
/// `POST /scheduler/2026-03/meetings/calendar`
///
/// Needs one of 24 scopes: see [`scope::AnyMeetingWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/scheduler/2026-03/meetings/calendar")]
pub fn create_calendar_meeting(
    args: CreateCalendarMeetingArgs<
        impl Into<String>,
        impl IntoIterator<Item = impl Into<types::AssociationCreate>>,
        impl Into<types::EmailReminderSchedule>,
        impl Into<types::CalendarMeetingCreateProperties>,
        impl Into<String>,
    >,
) -> CreateCalendarMeeting {
    CreateCalendarMeeting {
        organizer_user_id: args.organizer_user_id.into(),
        body: types::CalendarMeetingCreate::new(
            args.associations,
            args.email_reminder_schedule,
            args.properties,
            args.timezone,
        ),
    }
}

/// Made by [`create_calendar_meeting`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCalendarMeeting {
    organizer_user_id: String,
    body: types::CalendarMeetingCreate,
}

impl CreateCalendarMeeting {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyMeetingWrite> {
        let mut request = Request::new(&CREATE_CALENDAR_MEETING, &[]);
        request.query("organizerUserId", Some(&self.organizer_user_id));
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs one of 24 scopes: see [`scope::AnyMeetingWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CalendarMeeting>
    where
        C::Scopes: scope::AnyMeetingWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BOOK_MEETING_LINK: Endpoint<requirement::AnyMeetingWrite> =
    Endpoint::post("/scheduler/2026-03/meetings/meeting-links/book")
        .named("crm.scheduler.book_meeting_link");

/// Books a meeting by a scheduling page.
///
/// `POST /scheduler/2026-03/meetings/meeting-links/book`
///
/// Needs one of 24 scopes: see [`scope::AnyMeetingWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::{types, any_scope::write::scheduler};
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.appointments.sensitive.write.v2")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = scheduler::book_meeting_link(
///     types::MeetingBooking::new(types::MeetingBookingArgs { duration: 7, email: "1".to_owned(), first_name: "1".to_owned(), last_name: "1".to_owned(), slug: "1".to_owned(), start_time: hubscope_core::Timestamp::now() }),
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/scheduler/2026-03/meetings/meeting-links/book")]
pub fn book_meeting_link(body: impl Into<types::MeetingBooking>) -> BookMeetingLink {
    BookMeetingLink { body: body.into() }
}

/// Made by [`book_meeting_link`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BookMeetingLink {
    body: types::MeetingBooking,
}

impl BookMeetingLink {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyMeetingWrite> {
        let mut request = Request::new(&BOOK_MEETING_LINK, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs one of 24 scopes: see [`scope::AnyMeetingWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::MeetingBookingResponse>
    where
        C::Scopes: scope::AnyMeetingWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
