//! Calls that need `developer.webhooks_journal.snapshots.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static GET_STATUS: Endpoint<requirement::DeveloperWebhooksJournalSnapshotsRead> =
    Endpoint::get("/webhooks-journal/journal/2026-03/status/{statusId}")
        .named("webhooks.journal.snapshots.get_status");

/// Gets how far a snapshot is.
///
/// `GET /webhooks-journal/journal/2026-03/status/{statusId}`
///
/// Needs `developer.webhooks_journal.snapshots.read`.
///
/// Counts against no rate limit.
///
/// # Example
/// ```no_run
/// use hubscope_webhooks_api::developer::webhooks_journal::snapshots::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("developer.webhooks_journal.snapshots.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::AppLevel<App>>) -> Result<(), hubscope_core::Error> {
/// let answer = read::get_status("statusId").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/webhooks-journal/journal/2026-03/status/{statusId}")]
#[doc(alias = "developer.webhooks_journal.snapshots.read")]
pub fn get_status(status_id: impl ToString) -> GetStatus {
    GetStatus { status_id: status_id.to_string() }
}

/// Made by [`get_status`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStatus {
    status_id: String,
}

impl GetStatus {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalSnapshotsRead> {
        Request::new(&GET_STATUS, &[&self.status_id])
    }

    /// Sends the request. Needs `developer.webhooks_journal.snapshots.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SnapshotStatus>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSnapshotsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
