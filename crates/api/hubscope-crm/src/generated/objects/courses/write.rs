//! Calls that need `crm.objects.courses.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Properties, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static CREATE: Endpoint<requirement::CrmObjectsCoursesWrite> =
    Endpoint::post("/crm/objects/2026-03/0-410").named("crm.courses.create");

/// Creates cours.
///
/// `POST /crm/objects/2026-03/0-410`
///
/// Needs `crm.objects.courses.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::objects::courses::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.courses.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create(hubscope_core::Properties::from([("name", "value")])).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/objects/2026-03/0-410")]
#[doc(alias = "crm.objects.courses.write")]
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
    pub fn into_request(self) -> Request<requirement::CrmObjectsCoursesWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.courses.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        C::Scopes: scope::CrmObjectsCoursesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE: Endpoint<requirement::CrmObjectsCoursesWrite> =
    Endpoint::post("/crm/objects/2026-03/0-410/batch/archive")
        .named("crm.courses.batch_archive")
        .retry_safety(RetrySafety::Idempotent);

/// Archives courses in one batch.
///
/// `POST /crm/objects/2026-03/0-410/batch/archive`
///
/// Needs `crm.objects.courses.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-410/batch/archive")]
#[doc(alias = "crm.objects.courses.write")]
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
    pub fn into_request(self) -> Request<requirement::CrmObjectsCoursesWrite> {
        let mut request = Request::new(&BATCH_ARCHIVE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.courses.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsCoursesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE: Endpoint<requirement::CrmObjectsCoursesWrite> =
    Endpoint::post("/crm/objects/2026-03/0-410/batch/create").named("crm.courses.batch_create");

/// Creates courses in one batch.
///
/// `POST /crm/objects/2026-03/0-410/batch/create`
///
/// Needs `crm.objects.courses.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-410/batch/create")]
#[doc(alias = "crm.objects.courses.write")]
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
    pub fn into_request(self) -> Request<requirement::CrmObjectsCoursesWrite> {
        let mut request = Request::new(&BATCH_CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.courses.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Record>>
    where
        C::Scopes: scope::CrmObjectsCoursesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE: Endpoint<requirement::CrmObjectsCoursesWrite> =
    Endpoint::post("/crm/objects/2026-03/0-410/batch/update").named("crm.courses.batch_update");

/// Updates courses in one batch.
///
/// `POST /crm/objects/2026-03/0-410/batch/update`
///
/// Needs `crm.objects.courses.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-410/batch/update")]
#[doc(alias = "crm.objects.courses.write")]
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
    pub fn into_request(self) -> Request<requirement::CrmObjectsCoursesWrite> {
        let mut request = Request::new(&BATCH_UPDATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.courses.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Record>>
    where
        C::Scopes: scope::CrmObjectsCoursesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPSERT: Endpoint<requirement::CrmObjectsCoursesWrite> =
    Endpoint::post("/crm/objects/2026-03/0-410/batch/upsert").named("crm.courses.batch_upsert");

/// Creates or updates courses in one batch.
///
/// `POST /crm/objects/2026-03/0-410/batch/upsert`
///
/// Needs `crm.objects.courses.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-410/batch/upsert")]
#[doc(alias = "crm.objects.courses.write")]
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
    pub fn into_request(self) -> Request<requirement::CrmObjectsCoursesWrite> {
        let mut request = Request::new(&BATCH_UPSERT, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.courses.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::UpsertedRecord>>
    where
        C::Scopes: scope::CrmObjectsCoursesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE: Endpoint<requirement::CrmObjectsCoursesWrite> =
    Endpoint::delete("/crm/objects/2026-03/0-410/{courseId}").named("crm.courses.archive");

/// Archives cours.
///
/// `DELETE /crm/objects/2026-03/0-410/{courseId}`
///
/// Needs `crm.objects.courses.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-410/{courseId}")]
#[doc(alias = "crm.objects.courses.write")]
pub fn archive(course_id: impl ToString) -> Archive {
    Archive { course_id: course_id.to_string() }
}

/// Made by [`archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive {
    course_id: String,
}

impl Archive {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsCoursesWrite> {
        Request::new(&ARCHIVE, &[&self.course_id])
    }

    /// Sends the request. Needs `crm.objects.courses.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsCoursesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint<requirement::CrmObjectsCoursesWrite> =
    Endpoint::patch("/crm/objects/2026-03/0-410/{courseId}").named("crm.courses.update");

/// Updates cours.
///
/// `PATCH /crm/objects/2026-03/0-410/{courseId}`
///
/// Needs `crm.objects.courses.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/0-410/{courseId}")]
#[doc(alias = "crm.objects.courses.write")]
pub fn update(course_id: impl ToString, properties: impl Into<Properties>) -> Update {
    Update {
        course_id: course_id.to_string(),
        id_property: None,
        body: types::RecordUpdate::new(properties),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    course_id: String,
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
    pub fn into_request(self) -> Request<requirement::CrmObjectsCoursesWrite> {
        let mut request = Request::new(&UPDATE, &[&self.course_id]);
        request.query("idProperty", self.id_property.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.courses.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        C::Scopes: scope::CrmObjectsCoursesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static MERGE: Endpoint<requirement::CrmObjectsCoursesWrite> =
    Endpoint::post("/crm/objects/2026-03/courses/merge").named("crm.courses.merge");

/// The required arguments of [`merge`], by name.
pub struct MergeArgs<ObjectIdToMerge, PrimaryObjectId> {
    /// ID of the record that is merged into the other and then no longer exists by itself.
    pub object_id_to_merge: ObjectIdToMerge,
    /// ID of the record that stays.
    pub primary_object_id: PrimaryObjectId,
}

/// Merges two courses.
///
/// `POST /crm/objects/2026-03/courses/merge`
///
/// Needs `crm.objects.courses.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/courses/merge")]
#[doc(alias = "crm.objects.courses.write")]
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
    pub fn into_request(self) -> Request<requirement::CrmObjectsCoursesWrite> {
        let mut request = Request::new(&MERGE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.courses.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        C::Scopes: scope::CrmObjectsCoursesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
