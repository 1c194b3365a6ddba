//! What each operation of the API `scheduler` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    any_scope_write_scheduler_create_calendar_meeting,
    hubscope_crm::any_scope::write::scheduler::create_calendar_meeting(
        hubscope_crm::any_scope::write::scheduler::CreateCalendarMeetingArgs {
            organizer_user_id: "a/b ä".to_owned(),
            associations: vec![hubscope_crm::types::AssociationCreate::new(
                hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
                vec![hubscope_crm::types::AssociationSpec::new(
                    hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                    7
                )]
            )],
            email_reminder_schedule: hubscope_crm::types::EmailReminderSchedule::new(
                hubscope_crm::types::EmailReminderScheduleArgs {
                    reminders: vec![hubscope_crm::types::Reminder::new(
                        7,
                        hubscope_crm::types::ReminderTimeUnit::from("DAYS")
                    )],
                    should_include_invite_description: true
                }
            ),
            properties: hubscope_crm::types::CalendarMeetingCreateProperties::new(
                hubscope_crm::types::CalendarMeetingCreatePropertiesArgs {
                    hs_meeting_end_time: moment(),
                    hs_meeting_outcome: "a/b ä".to_owned(),
                    hs_meeting_start_time: moment(),
                    hs_meeting_title: "a/b ä".to_owned(),
                    hs_timestamp: moment(),
                    hubspot_owner_id: "a/b ä".to_owned()
                }
            )
            .hs_activity_type("a/b ä".to_owned())
            .hs_attachment_ids(vec!["a/b ä".to_owned()])
            .hs_attendee_owner_ids(vec!["a/b ä".to_owned()])
            .hs_internal_meeting_notes("a/b ä".to_owned())
            .hs_meeting_body("a/b ä".to_owned())
            .hs_meeting_location("a/b ä".to_owned())
            .hs_meeting_location_type(hubscope_crm::types::HsMeetingLocationType::from("ADDRESS")),
            timezone: "a/b ä".to_owned()
        }
    ),
    "POST /scheduler/2026-03/meetings/calendar?organizerUserId=a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"emailReminderSchedule":{"reminders":[{"numberOfTimeUnits":7,"timeUnit":"DAYS"}],"shouldIncludeInviteDescription":true},"properties":{"hs_activity_type":"a/b ä","hs_attachment_ids":["a/b ä"],"hs_attendee_owner_ids":["a/b ä"],"hs_internal_meeting_notes":"a/b ä","hs_meeting_body":"a/b ä","hs_meeting_end_time":"2026-03-01T09:30:00Z","hs_meeting_location":"a/b ä","hs_meeting_location_type":"ADDRESS","hs_meeting_outcome":"a/b ä","hs_meeting_start_time":"2026-03-01T09:30:00Z","hs_meeting_title":"a/b ä","hs_timestamp":"2026-03-01T09:30:00Z","hubspot_owner_id":"a/b ä"},"timezone":"a/b ä"}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","lastUpdatedAt":"2026-03-01T09:30:00Z","properties":{"hs_activity_type":"a/b ä","hs_attachment_ids":["a/b ä"],"hs_attendee_owner_ids":["a/b ä"],"hs_engagement_source":"ACADEMY","hs_engagement_source_id":"a/b ä","hs_include_description_in_reminder":"a/b ä","hs_internal_meeting_notes":"a/b ä","hs_meeting_body":"a/b ä","hs_meeting_end_time":"2026-03-01T09:30:00Z","hs_meeting_external_url":"a/b ä","hs_meeting_location":"a/b ä","hs_meeting_location_type":"ADDRESS","hs_meeting_outcome":"a/b ä","hs_meeting_start_time":"2026-03-01T09:30:00Z","hs_meeting_title":"a/b ä","hs_timestamp":"2026-03-01T09:30:00Z","hs_unique_id":"a/b ä","hubspot_owner_id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"id":null,"lastUpdatedAt":null,"properties":null}"#
    ]
);

wire!(
    scheduler_meetings_meeting_link_read_list_meeting_links,
    hubscope_crm::scheduler::meetings::meeting_link::read::list_meeting_links()
        .after("a/b ä".to_owned())
        .limit(7)
        .name("a/b ä".to_owned())
        .organizer_user_id("a/b ä".to_owned())
        .r#type(hubscope_crm::types::ListMeetingLinksType::from("GROUP_CALENDAR")),
    "GET /scheduler/2026-03/meetings/meeting-links?after=a%2Fb%20%C3%A4&limit=7&name=a%2Fb%20%C3%A4&organizerUserId=a%2Fb%20%C3%A4&type=GROUP_CALENDAR",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","defaultLink":true,"id":"a/b ä","link":"a/b ä","name":"a/b ä","organizerUserId":"a/b ä","paymentLinkId":"a/b ä","slug":"a/b ä","type":"GROUP_CALENDAR","updatedAt":"2026-03-01T09:30:00Z","userIdsOfLinkMembers":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"defaultLink":null,"id":null,"link":null,"name":null,"organizerUserId":null,"paymentLinkId":null,"slug":null,"type":null,"updatedAt":null,"userIdsOfLinkMembers":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    any_scope_write_scheduler_book_meeting_link,
    hubscope_crm::any_scope::write::scheduler::book_meeting_link(
        hubscope_crm::types::MeetingBooking::new(hubscope_crm::types::MeetingBookingArgs {
            duration: 7,
            email: "a/b ä".to_owned(),
            first_name: "a/b ä".to_owned(),
            last_name: "a/b ä".to_owned(),
            slug: "a/b ä".to_owned(),
            start_time: moment()
        })
        .form_fields(vec![hubscope_crm::types::BookingFormField::new(
            hubscope_crm::types::BookingFormFieldArgs {
                name: "a/b ä".to_owned(),
                value: "a/b ä".to_owned()
            }
        )])
        .legal_consent_responses(vec![hubscope_crm::types::LegalConsent::new(
            hubscope_crm::types::LegalConsentArgs {
                communication_type_id: "a/b ä".to_owned(),
                consented: true
            }
        )])
        .likely_available_user_ids(vec!["a/b ä".to_owned()])
        .locale("a/b ä".to_owned())
        .timezone("a/b ä".to_owned())
    ),
    "POST /scheduler/2026-03/meetings/meeting-links/book",
    Body::Json(
        r#"{"duration":7,"email":"a/b ä","firstName":"a/b ä","formFields":[{"name":"a/b ä","value":"a/b ä"}],"lastName":"a/b ä","legalConsentResponses":[{"communicationTypeId":"a/b ä","consented":true}],"likelyAvailableUserIds":["a/b ä"],"locale":"a/b ä","slug":"a/b ä","startTime":"2026-03-01T09:30:00Z","timezone":"a/b ä"}"#
    ),
    [
        r#"{"bookingTimezone":"a/b ä","calendarEventId":"a/b ä","contactId":"a/b ä","duration":7,"end":"2026-03-01T09:30:00Z","formFields":[{"fieldType":"a/b ä","isCustom":true,"label":"a/b ä","name":"a/b ä","translatedLabel":"a/b ä","value":"a/b ä","valueLabel":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"guestEmails":["a/b ä"],"isOffline":true,"legalConsentResponses":[{"communicationTypeId":"a/b ä","consented":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"locale":"a/b ä","location":"a/b ä","start":"2026-03-01T09:30:00Z","subject":"a/b ä","webConferenceMeetingId":"a/b ä","webConferenceUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"bookingTimezone":null,"calendarEventId":null,"contactId":null,"duration":null,"end":null,"formFields":null,"guestEmails":null,"isOffline":null,"legalConsentResponses":null,"locale":null,"location":null,"start":null,"subject":null,"webConferenceMeetingId":null,"webConferenceUrl":null}"#
    ]
);

wire!(
    scheduler_meetings_meeting_link_read_get_availability,
    hubscope_crm::scheduler::meetings::meeting_link::read::get_availability(
        hubscope_crm::scheduler::meetings::meeting_link::read::GetAvailabilityArgs {
            slug: "a/b ä",
            timezone: "a/b ä".to_owned()
        }
    )
    .month_offset(7),
    "GET /scheduler/2026-03/meetings/meeting-links/book/availability-page/a%2Fb%20%C3%A4?timezone=a%2Fb%20%C3%A4&monthOffset=7",
    Body::None,
    [
        r#"{"allUsersBusyTimes":[{"busyTimes":[{"end":1772357400000,"start":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"isOffline":true,"meetingsUser":{"calendarProvider":"EXCHANGE","id":"a/b ä","isSalesStarter":true,"userId":"a/b ä","userProfile":{"email":"a/b ä","firstName":"a/b ä","fullName":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"linkAvailability":{"hasMore":true,"linkAvailabilityByDuration":{"key":{"availabilities":[{"endMillisUtc":1772357400000,"startMillisUtc":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"meetingDurationMillis":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allUsersBusyTimes":null,"linkAvailability":null}"#
    ]
);

wire!(
    scheduler_meetings_meeting_link_read_get_booking_page,
    hubscope_crm::scheduler::meetings::meeting_link::read::get_booking_page(
        hubscope_crm::scheduler::meetings::meeting_link::read::GetBookingPageArgs {
            slug: "a/b ä",
            timezone: "a/b ä".to_owned()
        }
    ),
    "GET /scheduler/2026-03/meetings/meeting-links/book/a%2Fb%20%C3%A4?timezone=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"allUsersBusyTimes":[{"busyTimes":[{"end":1772357400000,"start":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"isOffline":true,"meetingsUser":{"calendarProvider":"EXCHANGE","id":"a/b ä","isSalesStarter":true,"userId":"a/b ä","userProfile":{"email":"a/b ä","firstName":"a/b ä","fullName":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"brandingMetadata":{"accent2Color":"a/b ä","accentColor":"a/b ä","companyAddressLine1":"a/b ä","companyAddressLine2":"a/b ä","companyAvatar":"a/b ä","companyCity":"a/b ä","companyCountry":"a/b ä","companyDomain":"a/b ä","companyName":"a/b ä","companyState":"a/b ä","companyZip":"a/b ä","logoAltText":"a/b ä","logoHeight":7,"logoUrl":"a/b ä","logoWidth":7,"primaryColor":"a/b ä","secondaryColor":"a/b ä","showMarketingAd":true,"showSalesAd":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"customParams":{"availability":{"key":{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"customAvailabilityEndDate":1772357400000,"customAvailabilityStartDate":1772357400000,"displayInfo":{"avatar":"a/b ä","companyAvatar":"a/b ä","headline":"a/b ä","publicDisplayAvatarOption":"COMPANY_LOGO","hubscopeHasNeverHeardOfThis":{"x":[null]}},"durations":[7],"formFields":[{"fieldType":"a/b ä","isCustom":true,"isRequired":true,"label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"guestSettings":{"canAddGuests":true,"maxGuestCount":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"language":"a/b ä","legalConsentEnabled":true,"legalConsentOptions":{"communicationConsentCheckboxes":[{"communicationTypeId":"a/b ä","label":"a/b ä","required":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"communicationConsentText":"a/b ä","isLegitimateInterest":true,"legitimateInterestLegalBasis":"CONSENT_WITH_NOTICE","legitimateInterestSubscriptionTypes":[7],"privacyPolicyText":"a/b ä","processingConsentCheckboxLabel":"a/b ä","processingConsentFooterText":"a/b ä","processingConsentText":"a/b ä","processingConsentType":"IMPLICIT","hubscopeHasNeverHeardOfThis":{"x":[null]}},"locale":"a/b ä","location":"a/b ä","meetingBufferTime":7,"ownerPrioritized":true,"redirectUrl":"a/b ä","startTimeIncrementMinutes":"FIFTEEN","weeksToAdvertise":7,"welcomeScreenInfo":{"description":"a/b ä","logoUrl":"a/b ä","showWelcomeScreen":true,"title":"a/b ä","useCompanyLogo":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"isOffline":true,"linkAvailability":{"hasMore":true,"linkAvailabilityByDuration":{"key":{"availabilities":[{"endMillisUtc":1772357400000,"startMillisUtc":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"meetingDurationMillis":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linkId":"a/b ä","linkType":"GROUP_CALENDAR","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allUsersBusyTimes":null,"brandingMetadata":null,"customParams":null,"isOffline":null,"linkAvailability":null,"linkId":null,"linkType":null}"#
    ]
);
