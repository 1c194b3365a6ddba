//! Calls by scope: `crm.object_type.write.objects`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, ObjectType, Properties, Request,
    batch::BatchInput,
    decode, requirement,
    requirement::GrantedBy,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static CREATE: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/objects/2026-03/{objectType}").named("crm.objects.create");

/// Creates an object.
///
/// `POST /crm/objects/2026-03/{objectType}`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_core::object::Contacts;
/// use hubscope_crm::object_type::write::objects;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.contacts.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = objects::create(Contacts, hubscope_core::Properties::from([("name", "value")])).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/objects/2026-03/{objectType}")]
pub fn create<T: ObjectType>(object_type: T, properties: impl Into<Properties>) -> Create<T> {
    Create { object_type, body: types::RecordCreate::new(properties) }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create<T> {
    object_type: T,
    body: types::RecordCreate,
}

impl<T: ObjectType> Create<T> {
    /// Links to other records to create together with this one.
    pub fn associations(
        mut self,
        associations: impl IntoIterator<Item = impl Into<types::RecordAssociations>>,
    ) -> Self {
        self.body = self.body.associations(associations);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(&CREATE, &[&self.object_type.path_name()]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/objects/2026-03/{objectType}/batch/archive")
        .named("crm.objects.batch_archive")
        .retry_safety(RetrySafety::Idempotent);

/// Archives objects in one batch.
///
/// `POST /crm/objects/2026-03/{objectType}/batch/archive`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/{objectType}/batch/archive")]
pub fn batch_archive<T: ObjectType>(
    object_type: T,
    inputs: impl IntoIterator<Item = impl Into<types::RecordId>>,
) -> BatchArchive<T> {
    BatchArchive {
        object_type,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchive<T> {
    object_type: T,
    body: BatchInput<types::RecordId>,
}

impl<T: ObjectType> BatchArchive<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request =
            Request::for_object_type(&BATCH_ARCHIVE, &[&self.object_type.path_name()]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/objects/2026-03/{objectType}/batch/create")
        .named("crm.objects.batch_create");

/// Creates objects in one batch.
///
/// `POST /crm/objects/2026-03/{objectType}/batch/create`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/{objectType}/batch/create")]
pub fn batch_create<T: ObjectType>(
    object_type: T,
    inputs: impl IntoIterator<Item = impl Into<types::RecordBatchCreate>>,
) -> BatchCreate<T> {
    BatchCreate {
        object_type,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreate<T> {
    object_type: T,
    body: BatchInput<types::RecordBatchCreate>,
}

impl<T: ObjectType> BatchCreate<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(&BATCH_CREATE, &[&self.object_type.path_name()]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Record>>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/objects/2026-03/{objectType}/batch/update")
        .named("crm.objects.batch_update");

/// Updates objects in one batch.
///
/// `POST /crm/objects/2026-03/{objectType}/batch/update`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/{objectType}/batch/update")]
pub fn batch_update<T: ObjectType>(
    object_type: T,
    inputs: impl IntoIterator<Item = impl Into<types::RecordBatchUpdate>>,
) -> BatchUpdate<T> {
    BatchUpdate {
        object_type,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdate<T> {
    object_type: T,
    body: BatchInput<types::RecordBatchUpdate>,
}

impl<T: ObjectType> BatchUpdate<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(&BATCH_UPDATE, &[&self.object_type.path_name()]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Record>>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPSERT: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/objects/2026-03/{objectType}/batch/upsert")
        .named("crm.objects.batch_upsert");

/// Creates or updates objects in one batch.
///
/// `POST /crm/objects/2026-03/{objectType}/batch/upsert`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/{objectType}/batch/upsert")]
pub fn batch_upsert<T: ObjectType>(
    object_type: T,
    inputs: impl IntoIterator<Item = impl Into<types::RecordBatchUpsert>>,
) -> BatchUpsert<T> {
    BatchUpsert {
        object_type,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_upsert`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpsert<T> {
    object_type: T,
    body: BatchInput<types::RecordBatchUpsert>,
}

impl<T: ObjectType> BatchUpsert<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(&BATCH_UPSERT, &[&self.object_type.path_name()]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::UpsertedRecord>>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE: Endpoint<requirement::OfObjectType> =
    Endpoint::delete("/crm/objects/2026-03/{objectType}/{objectId}").named("crm.objects.archive");

/// Archives an object.
///
/// `DELETE /crm/objects/2026-03/{objectType}/{objectId}`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/{objectType}/{objectId}")]
pub fn archive<T: ObjectType>(object_type: T, object_id: impl ToString) -> Archive<T> {
    Archive { object_type, object_id: object_id.to_string() }
}

/// Made by [`archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive<T> {
    object_type: T,
    object_id: String,
}

impl<T: ObjectType> Archive<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        Request::for_object_type(&ARCHIVE, &[&self.object_type.path_name(), &self.object_id])
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint<requirement::OfObjectType> =
    Endpoint::patch("/crm/objects/2026-03/{objectType}/{objectId}").named("crm.objects.update");

/// Updates an object.
///
/// `PATCH /crm/objects/2026-03/{objectType}/{objectId}`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/{objectType}/{objectId}")]
pub fn update<T: ObjectType>(
    object_type: T,
    object_id: impl ToString,
    properties: impl Into<Properties>,
) -> Update<T> {
    Update {
        object_type,
        object_id: object_id.to_string(),
        id_property: None,
        body: types::RecordUpdate::new(properties),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update<T> {
    object_type: T,
    object_id: String,
    id_property: Option<String>,
    body: types::RecordUpdate,
}

impl<T: ObjectType> Update<T> {
    /// Internal name of a property with unique values, such as `email` for contacts, by which the
    /// record is addressed. Without it, by record ID.
    pub fn id_property(mut self, id_property: impl Into<String>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request =
            Request::for_object_type(&UPDATE, &[&self.object_type.path_name(), &self.object_id]);
        request.query("idProperty", self.id_property.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}
