//! Calls by scope: `crm.object_type.write.associations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::serde_json::Value,
    Batch, ObjectType, Request,
    batch::BatchInput,
    decode, requirement,
    requirement::GrantedBy,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static BATCH_ARCHIVE: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive")
        .named("crm.associations.batch_archive")
        .retry_safety(RetrySafety::Idempotent);

/// Archives associations in one batch.
///
/// `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive")]
pub fn batch_archive<T: ObjectType>(
    from_object_type: T,
    to_object_type: impl ObjectType,
    inputs: impl IntoIterator<Item = impl Into<types::AssociationMultiArchive>>,
) -> BatchArchive<T> {
    BatchArchive {
        from_object_type,
        to_object_type: to_object_type.path_name().to_owned(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchive<T> {
    from_object_type: T,
    to_object_type: String,
    body: BatchInput<types::AssociationMultiArchive>,
}

impl<T: ObjectType> BatchArchive<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(
            &BATCH_ARCHIVE,
            &[&self.from_object_type.path_name(), &self.to_object_type],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<Value>>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_CREATE_DEFAULT: Endpoint<requirement::OfObjectType> = Endpoint::post(
    "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default",
)
.named("crm.associations.batch_create_default");

/// Associates records without a label in one batch.
///
/// `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default")]
pub fn batch_create_default<T: ObjectType>(
    from_object_type: T,
    to_object_type: impl ObjectType,
    inputs: impl IntoIterator<Item = impl Into<types::DefaultAssociationMultiPost>>,
) -> BatchCreateDefault<T> {
    BatchCreateDefault {
        from_object_type,
        to_object_type: to_object_type.path_name().to_owned(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_create_default`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateDefault<T> {
    from_object_type: T,
    to_object_type: String,
    body: BatchInput<types::DefaultAssociationMultiPost>,
}

impl<T: ObjectType> BatchCreateDefault<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(
            &BATCH_CREATE_DEFAULT,
            &[&self.from_object_type.path_name(), &self.to_object_type],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::DefaultAssociation>>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_CREATE: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create")
        .named("crm.associations.batch_create");

/// Creates associations in one batch.
///
/// `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create")]
pub fn batch_create<T: ObjectType>(
    from_object_type: T,
    to_object_type: impl ObjectType,
    inputs: impl IntoIterator<Item = impl Into<types::AssociationMultiPost>>,
) -> BatchCreate<T> {
    BatchCreate {
        from_object_type,
        to_object_type: to_object_type.path_name().to_owned(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreate<T> {
    from_object_type: T,
    to_object_type: String,
    body: BatchInput<types::AssociationMultiPost>,
}

impl<T: ObjectType> BatchCreate<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(
            &BATCH_CREATE,
            &[&self.from_object_type.path_name(), &self.to_object_type],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::LabelsBetweenObjectPair>>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE_LABELS: Endpoint<requirement::OfObjectType> = Endpoint::post(
    "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive",
)
.named("crm.associations.batch_archive_labels");

/// Takes labels of associations away in one batch.
///
/// `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive")]
pub fn batch_archive_labels<T: ObjectType>(
    from_object_type: T,
    to_object_type: impl ObjectType,
    inputs: impl IntoIterator<Item = impl Into<types::AssociationMultiPost>>,
) -> BatchArchiveLabels<T> {
    BatchArchiveLabels {
        from_object_type,
        to_object_type: to_object_type.path_name().to_owned(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_archive_labels`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchiveLabels<T> {
    from_object_type: T,
    to_object_type: String,
    body: BatchInput<types::AssociationMultiPost>,
}

impl<T: ObjectType> BatchArchiveLabels<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(
            &BATCH_ARCHIVE_LABELS,
            &[&self.from_object_type.path_name(), &self.to_object_type],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<Value>>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_DEFAULT: Endpoint<requirement::OfObjectType> = Endpoint::put("/crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}").named("crm.associations.create_default");

/// The required arguments of [`create_default`], by name.
pub struct CreateDefaultArgs<FromObjectId, ToObjectType, ToObjectId> {
    /// Record ID of the record at which the association begins.
    pub from_object_id: FromObjectId,
    /// Object type at which the association ends, by name (`companies`) or ID (`0-2`).
    pub to_object_type: ToObjectType,
    /// Record ID of the record at which the association ends.
    pub to_object_id: ToObjectId,
}

/// Creates a default of an association.
///
/// `PUT /crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}"
)]
pub fn create_default<T: ObjectType>(
    from_object_type: T,
    args: CreateDefaultArgs<impl ToString, impl ObjectType, impl ToString>,
) -> CreateDefault<T> {
    CreateDefault {
        from_object_type,
        from_object_id: args.from_object_id.to_string(),
        to_object_type: args.to_object_type.path_name().to_owned(),
        to_object_id: args.to_object_id.to_string(),
    }
}

/// Made by [`create_default`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDefault<T> {
    from_object_type: T,
    from_object_id: String,
    to_object_type: String,
    to_object_id: String,
}

impl<T: ObjectType> CreateDefault<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        Request::for_object_type(
            &CREATE_DEFAULT,
            &[
                &self.from_object_type.path_name(),
                &self.from_object_id,
                &self.to_object_type,
                &self.to_object_id,
            ],
        )
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::DefaultAssociation>>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE: Endpoint<requirement::OfObjectType> = Endpoint::delete(
    "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
)
.named("crm.associations.archive");

/// The required arguments of [`archive`], by name.
pub struct ArchiveArgs<ObjectIdArgument, ToObjectType, ToObjectId> {
    /// Record ID of the record at which the association begins.
    pub object_id: ObjectIdArgument,
    /// Object type at which the association ends, by name (`companies`) or ID (`0-2`).
    pub to_object_type: ToObjectType,
    /// Record ID of the record at which the association ends.
    pub to_object_id: ToObjectId,
}

/// Archives an association.
///
/// `DELETE /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}"
)]
pub fn archive<T: ObjectType>(
    object_type: T,
    args: ArchiveArgs<impl ToString, impl ObjectType, impl ToString>,
) -> Archive<T> {
    Archive {
        object_type,
        object_id: args.object_id.to_string(),
        to_object_type: args.to_object_type.path_name().to_owned(),
        to_object_id: args.to_object_id.to_string(),
    }
}

/// Made by [`archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive<T> {
    object_type: T,
    object_id: String,
    to_object_type: String,
    to_object_id: String,
}

impl<T: ObjectType> Archive<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        Request::for_object_type(
            &ARCHIVE,
            &[
                &self.object_type.path_name(),
                &self.object_id,
                &self.to_object_type,
                &self.to_object_id,
            ],
        )
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

static CREATE: Endpoint<requirement::OfObjectType> = Endpoint::put(
    "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
)
.named("crm.associations.create");

/// The required arguments of [`create`], by name.
pub struct CreateArgs<ObjectIdArgument, ToObjectType, ToObjectId, Body> {
    /// Record ID of the record at which the association begins.
    pub object_id: ObjectIdArgument,
    /// Object type at which the association ends, by name (`companies`) or ID (`0-2`).
    pub to_object_type: ToObjectType,
    /// Record ID of the record at which the association ends.
    pub to_object_id: ToObjectId,
    /// JSON that is sent.
    pub body: Body,
}

/// Creates an association.
///
/// `PUT /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_core::object::{Companies, Contacts};
/// use hubscope_crm::{types, object_type::write::associations};
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.contacts.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = associations::create(
///     Contacts,
///     associations::CreateArgs { object_id: "objectId", to_object_type: Companies, to_object_id: "toObjectId", body: [types::AssociationSpec::new(types::AssociationCategory::from("HUBSPOT_DEFINED"), 7)] },
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}"
)]
pub fn create<T: ObjectType>(
    object_type: T,
    args: CreateArgs<
        impl ToString,
        impl ObjectType,
        impl ToString,
        impl IntoIterator<Item = impl Into<types::AssociationSpec>>,
    >,
) -> Create<T> {
    Create {
        object_type,
        object_id: args.object_id.to_string(),
        to_object_type: args.to_object_type.path_name().to_owned(),
        to_object_id: args.to_object_id.to_string(),
        body: args.body.into_iter().map(Into::into).collect(),
    }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create<T> {
    object_type: T,
    object_id: String,
    to_object_type: String,
    to_object_id: String,
    body: Vec<types::AssociationSpec>,
}

impl<T: ObjectType> Create<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(
            &CREATE,
            &[
                &self.object_type.path_name(),
                &self.object_id,
                &self.to_object_type,
                &self.to_object_id,
            ],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::LabelsBetweenObjectPair>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}
