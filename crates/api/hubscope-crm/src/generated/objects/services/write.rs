//! Calls that need `crm.objects.services.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Properties, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static CREATE: Endpoint<requirement::CrmObjectsServicesWrite> =
    Endpoint::post("/crm/objects/2026-03/0-162").named("crm.services.create");

/// Creates a service.
///
/// `POST /crm/objects/2026-03/0-162`
///
/// Needs `crm.objects.services.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::objects::services::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.services.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create(hubscope_core::Properties::from([("name", "value")])).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/objects/2026-03/0-162")]
#[doc(alias = "crm.objects.services.write")]
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
    pub fn into_request(self) -> Request<requirement::CrmObjectsServicesWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.services.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        C::Scopes: scope::CrmObjectsServicesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE: Endpoint<requirement::CrmObjectsServicesWrite> =
    Endpoint::post("/crm/objects/2026-03/0-162/batch/archive")
        .named("crm.services.batch_archive")
        .retry_safety(RetrySafety::Idempotent);

/// Archives services in one batch.
///
/// `POST /crm/objects/2026-03/0-162/batch/archive`
///
/// Needs `crm.objects.services.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-162/batch/archive")]
#[doc(alias = "crm.objects.services.write")]
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
    pub fn into_request(self) -> Request<requirement::CrmObjectsServicesWrite> {
        let mut request = Request::new(&BATCH_ARCHIVE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.services.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsServicesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE: Endpoint<requirement::CrmObjectsServicesWrite> =
    Endpoint::post("/crm/objects/2026-03/0-162/batch/create").named("crm.services.batch_create");

/// Creates services in one batch.
///
/// `POST /crm/objects/2026-03/0-162/batch/create`
///
/// Needs `crm.objects.services.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-162/batch/create")]
#[doc(alias = "crm.objects.services.write")]
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
    pub fn into_request(self) -> Request<requirement::CrmObjectsServicesWrite> {
        let mut request = Request::new(&BATCH_CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.services.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Record>>
    where
        C::Scopes: scope::CrmObjectsServicesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE: Endpoint<requirement::CrmObjectsServicesWrite> =
    Endpoint::post("/crm/objects/2026-03/0-162/batch/update").named("crm.services.batch_update");

/// Updates services in one batch.
///
/// `POST /crm/objects/2026-03/0-162/batch/update`
///
/// Needs `crm.objects.services.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-162/batch/update")]
#[doc(alias = "crm.objects.services.write")]
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
    pub fn into_request(self) -> Request<requirement::CrmObjectsServicesWrite> {
        let mut request = Request::new(&BATCH_UPDATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.services.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Record>>
    where
        C::Scopes: scope::CrmObjectsServicesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPSERT: Endpoint<requirement::CrmObjectsServicesWrite> =
    Endpoint::post("/crm/objects/2026-03/0-162/batch/upsert").named("crm.services.batch_upsert");

/// Creates or updates services in one batch.
///
/// `POST /crm/objects/2026-03/0-162/batch/upsert`
///
/// Needs `crm.objects.services.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-162/batch/upsert")]
#[doc(alias = "crm.objects.services.write")]
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
    pub fn into_request(self) -> Request<requirement::CrmObjectsServicesWrite> {
        let mut request = Request::new(&BATCH_UPSERT, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.services.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::UpsertedRecord>>
    where
        C::Scopes: scope::CrmObjectsServicesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE: Endpoint<requirement::CrmObjectsServicesWrite> =
    Endpoint::delete("/crm/objects/2026-03/0-162/{serviceId}").named("crm.services.archive");

/// Archives a service.
///
/// `DELETE /crm/objects/2026-03/0-162/{serviceId}`
///
/// Needs `crm.objects.services.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-162/{serviceId}")]
#[doc(alias = "crm.objects.services.write")]
pub fn archive(service_id: impl ToString) -> Archive {
    Archive { service_id: service_id.to_string() }
}

/// Made by [`archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive {
    service_id: String,
}

impl Archive {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsServicesWrite> {
        Request::new(&ARCHIVE, &[&self.service_id])
    }

    /// Sends the request. Needs `crm.objects.services.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsServicesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint<requirement::CrmObjectsServicesWrite> =
    Endpoint::patch("/crm/objects/2026-03/0-162/{serviceId}").named("crm.services.update");

/// Updates a service.
///
/// `PATCH /crm/objects/2026-03/0-162/{serviceId}`
///
/// Needs `crm.objects.services.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-162/{serviceId}")]
#[doc(alias = "crm.objects.services.write")]
pub fn update(service_id: impl ToString, properties: impl Into<Properties>) -> Update {
    Update {
        service_id: service_id.to_string(),
        id_property: None,
        body: types::RecordUpdate::new(properties),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    service_id: String,
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
    pub fn into_request(self) -> Request<requirement::CrmObjectsServicesWrite> {
        let mut request = Request::new(&UPDATE, &[&self.service_id]);
        request.query("idProperty", self.id_property.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.services.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        C::Scopes: scope::CrmObjectsServicesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static MERGE: Endpoint<requirement::CrmObjectsServicesWrite> =
    Endpoint::post("/crm/objects/2026-03/services/merge").named("crm.services.merge");

/// The required arguments of [`merge`], by name.
pub struct MergeArgs<ObjectIdToMerge, PrimaryObjectId> {
    /// ID of the record that is merged into the other and then no longer exists by itself.
    pub object_id_to_merge: ObjectIdToMerge,
    /// ID of the record that stays.
    pub primary_object_id: PrimaryObjectId,
}

/// Merges two services.
///
/// `POST /crm/objects/2026-03/services/merge`
///
/// Needs `crm.objects.services.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/services/merge")]
#[doc(alias = "crm.objects.services.write")]
pub fn merge(args: MergeArgs<impl Into<String>, impl Into<String>>) -> Merge {
    Merge {
        body: types::RecordMerge::new(types::RecordMergeArgs {
            object_id_to_merge: args.object_id_to_merge,
            primary_object_id: args.primary_object_id,
        }),
    }
}

/// Made by [`merge`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Merge {
    body: types::RecordMerge,
}

impl Merge {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsServicesWrite> {
        let mut request = Request::new(&MERGE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.services.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        C::Scopes: scope::CrmObjectsServicesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
