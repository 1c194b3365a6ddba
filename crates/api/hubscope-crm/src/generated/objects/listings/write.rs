//! Calls that need `crm.objects.listings.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Properties, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static CREATE: Endpoint<requirement::CrmObjectsListingsWrite> =
    Endpoint::post("/crm/objects/2026-03/0-420").named("crm.listings.create");

/// Creates a listing.
///
/// `POST /crm/objects/2026-03/0-420`
///
/// Needs `crm.objects.listings.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::objects::listings::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.listings.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create(hubscope_core::Properties::from([("name", "value")])).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/objects/2026-03/0-420")]
#[doc(alias = "crm.objects.listings.write")]
pub fn create(properties: impl Into<Properties>) -> Create {
    Create { body: types::RecordCreate::new(properties) }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::RecordCreate,
}

impl Create {
    /// Links to other records to create together with this one.
    pub fn associations(
        mut self,
        associations: impl IntoIterator<Item = impl Into<types::RecordAssociations>>,
    ) -> Self {
        self.body = self.body.associations(associations);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsListingsWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.listings.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        C::Scopes: scope::CrmObjectsListingsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE: Endpoint<requirement::CrmObjectsListingsWrite> =
    Endpoint::post("/crm/objects/2026-03/0-420/batch/archive")
        .named("crm.listings.batch_archive")
        .retry_safety(RetrySafety::Idempotent);

/// Archives listings in one batch.
///
/// `POST /crm/objects/2026-03/0-420/batch/archive`
///
/// Needs `crm.objects.listings.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-420/batch/archive")]
#[doc(alias = "crm.objects.listings.write")]
pub fn batch_archive(inputs: impl IntoIterator<Item = impl Into<types::RecordId>>) -> BatchArchive {
    BatchArchive { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchive {
    body: BatchInput<types::RecordId>,
}

impl BatchArchive {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsListingsWrite> {
        let mut request = Request::new(&BATCH_ARCHIVE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.listings.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsListingsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE: Endpoint<requirement::CrmObjectsListingsWrite> =
    Endpoint::post("/crm/objects/2026-03/0-420/batch/create").named("crm.listings.batch_create");

/// Creates listings in one batch.
///
/// `POST /crm/objects/2026-03/0-420/batch/create`
///
/// Needs `crm.objects.listings.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-420/batch/create")]
#[doc(alias = "crm.objects.listings.write")]
pub fn batch_create(
    inputs: impl IntoIterator<Item = impl Into<types::RecordBatchCreate>>,
) -> BatchCreate {
    BatchCreate { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreate {
    body: BatchInput<types::RecordBatchCreate>,
}

impl BatchCreate {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsListingsWrite> {
        let mut request = Request::new(&BATCH_CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.listings.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Record>>
    where
        C::Scopes: scope::CrmObjectsListingsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE: Endpoint<requirement::CrmObjectsListingsWrite> =
    Endpoint::post("/crm/objects/2026-03/0-420/batch/update").named("crm.listings.batch_update");

/// Updates listings in one batch.
///
/// `POST /crm/objects/2026-03/0-420/batch/update`
///
/// Needs `crm.objects.listings.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-420/batch/update")]
#[doc(alias = "crm.objects.listings.write")]
pub fn batch_update(
    inputs: impl IntoIterator<Item = impl Into<types::RecordBatchUpdate>>,
) -> BatchUpdate {
    BatchUpdate { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdate {
    body: BatchInput<types::RecordBatchUpdate>,
}

impl BatchUpdate {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsListingsWrite> {
        let mut request = Request::new(&BATCH_UPDATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.listings.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Record>>
    where
        C::Scopes: scope::CrmObjectsListingsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPSERT: Endpoint<requirement::CrmObjectsListingsWrite> =
    Endpoint::post("/crm/objects/2026-03/0-420/batch/upsert").named("crm.listings.batch_upsert");

/// Creates or updates listings in one batch.
///
/// `POST /crm/objects/2026-03/0-420/batch/upsert`
///
/// Needs `crm.objects.listings.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-420/batch/upsert")]
#[doc(alias = "crm.objects.listings.write")]
pub fn batch_upsert(
    inputs: impl IntoIterator<Item = impl Into<types::RecordBatchUpsert>>,
) -> BatchUpsert {
    BatchUpsert { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_upsert`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpsert {
    body: BatchInput<types::RecordBatchUpsert>,
}

impl BatchUpsert {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsListingsWrite> {
        let mut request = Request::new(&BATCH_UPSERT, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.listings.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::UpsertedRecord>>
    where
        C::Scopes: scope::CrmObjectsListingsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE: Endpoint<requirement::CrmObjectsListingsWrite> =
    Endpoint::delete("/crm/objects/2026-03/0-420/{listingId}").named("crm.listings.archive");

/// Archives a listing.
///
/// `DELETE /crm/objects/2026-03/0-420/{listingId}`
///
/// Needs `crm.objects.listings.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-420/{listingId}")]
#[doc(alias = "crm.objects.listings.write")]
pub fn archive(listing_id: impl ToString) -> Archive {
    Archive { listing_id: listing_id.to_string() }
}

/// Made by [`archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive {
    listing_id: String,
}

impl Archive {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsListingsWrite> {
        Request::new(&ARCHIVE, &[&self.listing_id])
    }

    /// Sends the request. Needs `crm.objects.listings.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsListingsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint<requirement::CrmObjectsListingsWrite> =
    Endpoint::patch("/crm/objects/2026-03/0-420/{listingId}").named("crm.listings.update");

/// Updates a listing.
///
/// `PATCH /crm/objects/2026-03/0-420/{listingId}`
///
/// Needs `crm.objects.listings.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-420/{listingId}")]
#[doc(alias = "crm.objects.listings.write")]
pub fn update(listing_id: impl ToString, properties: impl Into<Properties>) -> Update {
    Update {
        listing_id: listing_id.to_string(),
        id_property: None,
        body: types::RecordUpdate::new(properties),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    listing_id: String,
    id_property: Option<String>,
    body: types::RecordUpdate,
}

impl Update {
    /// Internal name of a property with unique values, such as `email` for contacts, by which the
    /// record is addressed. Without it, by record ID.
    pub fn id_property(mut self, id_property: impl Into<String>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsListingsWrite> {
        let mut request = Request::new(&UPDATE, &[&self.listing_id]);
        request.query("idProperty", self.id_property.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.listings.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        C::Scopes: scope::CrmObjectsListingsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
