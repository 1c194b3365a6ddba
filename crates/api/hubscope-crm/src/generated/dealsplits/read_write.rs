//! Calls that need `crm.dealsplits.read_write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static BATCH_READ: Endpoint<requirement::CrmDealsplitsReadWrite> =
    Endpoint::post("/deal-splits/2026-03/batch/read")
        .named("crm.deal_splits.batch_read")
        .retry_safety(RetrySafety::Safe);

/// Reads the splits of deals in one batch.
///
/// `POST /deal-splits/2026-03/batch/read`
///
/// Needs `crm.dealsplits.read_write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::{types, dealsplits::read_write};
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.dealsplits.read_write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let batch = read_write::batch_read([types::ObjectId::new("1".to_owned())]).send(client).await?;
/// println!("{batch:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/deal-splits/2026-03/batch/read")]
#[doc(alias = "crm.dealsplits.read_write")]
pub fn batch_read(inputs: impl IntoIterator<Item = impl Into<types::ObjectId>>) -> BatchRead {
    BatchRead { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_read`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRead {
    body: BatchInput<types::ObjectId>,
}

impl BatchRead {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmDealsplitsReadWrite> {
        let mut request = Request::new(&BATCH_READ, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.dealsplits.read_write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::DealToDealSplits>>
    where
        C::Scopes: scope::CrmDealsplitsReadWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPSERT: Endpoint<requirement::CrmDealsplitsReadWrite> =
    Endpoint::post("/deal-splits/2026-03/batch/upsert").named("crm.deal_splits.batch_upsert");

/// Replaces the splits of deals in one batch.
///
/// `POST /deal-splits/2026-03/batch/upsert`
///
/// Needs `crm.dealsplits.read_write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/deal-splits/2026-03/batch/upsert")]
#[doc(alias = "crm.dealsplits.read_write")]
pub fn batch_upsert(
    inputs: impl IntoIterator<Item = impl Into<types::DealSplitsCreate>>,
) -> BatchUpsert {
    BatchUpsert { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_upsert`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpsert {
    body: BatchInput<types::DealSplitsCreate>,
}

impl BatchUpsert {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmDealsplitsReadWrite> {
        let mut request = Request::new(&BATCH_UPSERT, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.dealsplits.read_write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::DealToDealSplits>>
    where
        C::Scopes: scope::CrmDealsplitsReadWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
