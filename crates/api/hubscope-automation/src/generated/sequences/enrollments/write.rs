//! Calls that need `automation.sequences.enrollments.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<requirement::AutomationSequencesEnrollmentsWrite> =
    Endpoint::post("/automation/sequences/2026-03/enrollments")
        .named("automation.sequences.enrollments.create");

/// The required arguments of [`create`], by name.
pub struct CreateArgs<UserId, ContactIdArgument, SenderEmail, SequenceId> {
    /// ID of the HubSpot user, the same in all accounts; it is not the owner ID.
    pub user_id: UserId,
    /// Record ID of the contact.
    pub contact_id: ContactIdArgument,
    pub sender_email: SenderEmail,
    pub sequence_id: SequenceId,
}

/// Enrols a contact in a sequence.
///
/// `POST /automation/sequences/2026-03/enrollments`
///
/// Needs `automation.sequences.enrollments.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_automation::sequences::enrollments::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("automation.sequences.enrollments.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create(
///     write::CreateArgs { user_id: "userId", contact_id: "contactId", sender_email: "senderEmail", sequence_id: "sequenceId" },
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/automation/sequences/2026-03/enrollments")]
#[doc(alias = "automation.sequences.enrollments.write")]
pub fn create(
    args: CreateArgs<impl Into<String>, impl Into<String>, impl Into<String>, impl Into<String>>,
) -> Create {
    Create {
        user_id: args.user_id.into(),
        body: types::SequenceEnroll::new(types::SequenceEnrollArgs {
            contact_id: args.contact_id,
            sender_email: args.sender_email,
            sequence_id: args.sequence_id,
        }),
    }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    user_id: String,
    body: types::SequenceEnroll,
}

impl Create {
    pub fn sender_alias_address(mut self, sender_alias_address: impl Into<String>) -> Self {
        self.body = self.body.sender_alias_address(sender_alias_address);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AutomationSequencesEnrollmentsWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.query("userId", Some(&self.user_id));
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `automation.sequences.enrollments.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SequenceEnrolled>
    where
        C::Scopes: scope::AutomationSequencesEnrollmentsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
