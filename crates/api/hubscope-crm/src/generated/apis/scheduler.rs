//! The calls of the API `scheduler`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::any_scope::write::scheduler::{BookMeetingLink, book_meeting_link};
pub use crate::any_scope::write::scheduler::{CreateCalendarMeeting, create_calendar_meeting};
pub use crate::scheduler::meetings::meeting_link::read::{GetAvailability, get_availability};
pub use crate::scheduler::meetings::meeting_link::read::{GetBookingPage, get_booking_page};
pub use crate::scheduler::meetings::meeting_link::read::{ListMeetingLinks, list_meeting_links};
