//! Calls that need `automation.sequences.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::AutomationSequencesRead> =
    Endpoint::get("/automation/sequences/2026-03").named("automation.sequences.list");

/// Lists sequences.
///
/// `GET /automation/sequences/2026-03`
///
/// Needs `automation.sequences.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_automation::sequences::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("automation.sequences.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list("userId").send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/automation/sequences/2026-03")]
#[doc(alias = "automation.sequences.read")]
pub fn list(user_id: impl Into<String>) -> List {
    List { user_id: user_id.into(), after: None, limit: None, name: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    user_id: String,
    after: Option<String>,
    limit: Option<i64>,
    name: Option<String>,
}

impl List {
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

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AutomationSequencesRead> {
        let mut request = Request::new(&LIST, &[]);
        request.query("userId", Some(&self.user_id));
        request.query("after", self.after.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("name", self.name.as_ref());
        request
    }

    /// Sends the request. Needs `automation.sequences.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::SequenceSummary>>
    where
        C::Scopes: scope::AutomationSequencesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_ENROLLMENT_OF_CONTACT: Endpoint<requirement::AutomationSequencesRead> =
    Endpoint::get("/automation/sequences/2026-03/enrollments/contact/{contactId}")
        .named("automation.sequences.get_enrollment_of_contact");

/// Gets the sequence that a contact is enrolled in.
///
/// `GET /automation/sequences/2026-03/enrollments/contact/{contactId}`
///
/// Needs `automation.sequences.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/sequences/2026-03/enrollments/contact/{contactId}")]
#[doc(alias = "automation.sequences.read")]
pub fn get_enrollment_of_contact(contact_id: impl ToString) -> GetEnrollmentOfContact {
    GetEnrollmentOfContact { contact_id: contact_id.to_string() }
}

/// Made by [`get_enrollment_of_contact`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEnrollmentOfContact {
    contact_id: String,
}

impl GetEnrollmentOfContact {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AutomationSequencesRead> {
        Request::new(&GET_ENROLLMENT_OF_CONTACT, &[&self.contact_id])
    }

    /// Sends the request. Needs `automation.sequences.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SequenceEnrollment>
    where
        C::Scopes: scope::AutomationSequencesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::AutomationSequencesRead> =
    Endpoint::get("/automation/sequences/2026-03/{sequenceId}").named("automation.sequences.get");

/// The required arguments of [`get`], by name.
pub struct GetArgs<SequenceId, UserId> {
    /// ID of the sequence, as its URL in HubSpot shows it.
    pub sequence_id: SequenceId,
    /// ID of the HubSpot user, the same in all accounts; it is not the owner ID.
    pub user_id: UserId,
}

/// Gets a sequence.
///
/// `GET /automation/sequences/2026-03/{sequenceId}`
///
/// Needs `automation.sequences.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/sequences/2026-03/{sequenceId}")]
#[doc(alias = "automation.sequences.read")]
pub fn get(args: GetArgs<impl ToString, impl Into<String>>) -> Get {
    Get { sequence_id: args.sequence_id.to_string(), user_id: args.user_id.into() }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    sequence_id: String,
    user_id: String,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AutomationSequencesRead> {
        let mut request = Request::new(&GET, &[&self.sequence_id]);
        request.query("userId", Some(&self.user_id));
        request
    }

    /// Sends the request. Needs `automation.sequences.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Sequence>
    where
        C::Scopes: scope::AutomationSequencesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
