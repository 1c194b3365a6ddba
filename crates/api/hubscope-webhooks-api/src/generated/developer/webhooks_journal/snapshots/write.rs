//! Calls that need `developer.webhooks_journal.snapshots.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<requirement::DeveloperWebhooksJournalSnapshotsWrite> =
    Endpoint::post("/webhooks-journal/snapshots/2026-03/crm")
        .named("webhooks.journal.snapshots.create");

/// Asks for a snapshot of records.
///
/// `POST /webhooks-journal/snapshots/2026-03/crm`
///
/// Needs `developer.webhooks_journal.snapshots.write`.
///
/// Counts against no rate limit.
///
/// # Example
/// ```no_run
/// use hubscope_webhooks_api::{types, developer::webhooks_journal::snapshots::write};
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("developer.webhooks_journal.snapshots.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::AppLevel<App>>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create(
///     [types::CrmObjectSnapshotCreate::new(types::CrmObjectSnapshotCreateArgs { object_id: 7, object_type_id: "1".to_owned(), portal_id: 7, properties: vec!["1".to_owned()] })],
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/webhooks-journal/snapshots/2026-03/crm")]
#[doc(alias = "developer.webhooks_journal.snapshots.write")]
pub fn create(
    snapshot_requests: impl IntoIterator<Item = impl Into<types::CrmObjectSnapshotCreate>>,
) -> Create {
    Create { body: types::CrmObjectSnapshotBatchCreate::new(snapshot_requests) }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::CrmObjectSnapshotBatchCreate,
}

impl Create {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DeveloperWebhooksJournalSnapshotsWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developer.webhooks_journal.snapshots.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CrmObjectSnapshots>
    where
        C::Scopes: scope::AppToken + scope::DeveloperWebhooksJournalSnapshotsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
