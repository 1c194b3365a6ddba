//! Calls by scope: `crm.object_type.write.associations_schema`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::serde_json::Value,
    Batch, ObjectType, Page, Request,
    batch::BatchInput,
    decode, requirement,
    requirement::GrantedBy,
    transport::{Backend, Endpoint},
};

use crate::types;

static BATCH_CREATE_LIMITS: Endpoint<requirement::OfObjectType> = Endpoint::post("/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create").named("crm.associations_schema.batch_create_limits");

/// Sets how many records can be associated, for labels that had no limit.
///
/// `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(
    alias = "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create"
)]
pub fn batch_create_limits<T: ObjectType>(
    from_object_type: T,
    to_object_type: impl ObjectType,
    inputs: impl IntoIterator<Item = impl Into<types::AssociationLimitCreate>>,
) -> BatchCreateLimits<T> {
    BatchCreateLimits {
        from_object_type,
        to_object_type: to_object_type.path_name().to_owned(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_create_limits`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateLimits<T> {
    from_object_type: T,
    to_object_type: String,
    body: BatchInput<types::AssociationLimitCreate>,
}

impl<T: ObjectType> BatchCreateLimits<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(
            &BATCH_CREATE_LIMITS,
            &[&self.from_object_type.path_name(), &self.to_object_type],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::AssociationLimit>>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_DELETE_LIMITS: Endpoint<requirement::OfObjectType> = Endpoint::post("/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge").named("crm.associations_schema.batch_delete_limits");

/// Takes limits of associations away.
///
/// `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(
    alias = "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge"
)]
pub fn batch_delete_limits<T: ObjectType>(
    from_object_type: T,
    to_object_type: impl ObjectType,
    inputs: impl IntoIterator<Item = impl Into<types::PublicAssociationSpec>>,
) -> BatchDeleteLimits<T> {
    BatchDeleteLimits {
        from_object_type,
        to_object_type: to_object_type.path_name().to_owned(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_delete_limits`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteLimits<T> {
    from_object_type: T,
    to_object_type: String,
    body: BatchInput<types::PublicAssociationSpec>,
}

impl<T: ObjectType> BatchDeleteLimits<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(
            &BATCH_DELETE_LIMITS,
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

static BATCH_UPDATE_LIMITS: Endpoint<requirement::OfObjectType> = Endpoint::post("/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update").named("crm.associations_schema.batch_update_limits");

/// Changes how many records can be associated.
///
/// `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(
    alias = "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update"
)]
pub fn batch_update_limits<T: ObjectType>(
    from_object_type: T,
    to_object_type: impl ObjectType,
    inputs: impl IntoIterator<Item = impl Into<types::AssociationLimitUpdate>>,
) -> BatchUpdateLimits<T> {
    BatchUpdateLimits {
        from_object_type,
        to_object_type: to_object_type.path_name().to_owned(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_update_limits`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateLimits<T> {
    from_object_type: T,
    to_object_type: String,
    body: BatchInput<types::AssociationLimitUpdate>,
}

impl<T: ObjectType> BatchUpdateLimits<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(
            &BATCH_UPDATE_LIMITS,
            &[&self.from_object_type.path_name(), &self.to_object_type],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::AssociationLimitUpdated>>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_LABEL: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels")
        .named("crm.associations_schema.create_label");

/// The required arguments of [`create_label`], by name.
pub struct CreateLabelArgs<ToObjectType, Label, Name> {
    /// Object type at which the association ends, by name (`companies`) or ID (`0-2`).
    pub to_object_type: ToObjectType,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
}

/// Creates a label of associations between two object types.
///
/// `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels")]
pub fn create_label<T: ObjectType>(
    from_object_type: T,
    args: CreateLabelArgs<impl ObjectType, impl Into<String>, impl Into<String>>,
) -> CreateLabel<T> {
    CreateLabel {
        from_object_type,
        to_object_type: args.to_object_type.path_name().to_owned(),
        body: types::AssociationDefinitionCreateRequest::new(
            types::AssociationDefinitionCreateRequestArgs { label: args.label, name: args.name },
        ),
    }
}

/// Made by [`create_label`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLabel<T> {
    from_object_type: T,
    to_object_type: String,
    body: types::AssociationDefinitionCreateRequest,
}

impl<T: ObjectType> CreateLabel<T> {
    pub fn inverse_label(mut self, inverse_label: impl Into<String>) -> Self {
        self.body = self.body.inverse_label(inverse_label);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(
            &CREATE_LABEL,
            &[&self.from_object_type.path_name(), &self.to_object_type],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::AssociationSpecWithLabel>>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REPLACE_LABEL: Endpoint<requirement::OfObjectType> =
    Endpoint::put("/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels")
        .named("crm.associations_schema.replace_label");

/// Replaces a label of associations between two object types.
///
/// `PUT /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels")]
pub fn replace_label<T: ObjectType>(
    from_object_type: T,
    to_object_type: impl ObjectType,
    association_type_id: i64,
    label: impl Into<String>,
) -> ReplaceLabel<T> {
    ReplaceLabel {
        from_object_type,
        to_object_type: to_object_type.path_name().to_owned(),
        body: types::AssociationDefinitionUpdate::new(association_type_id, label),
    }
}

/// Made by [`replace_label`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceLabel<T> {
    from_object_type: T,
    to_object_type: String,
    body: types::AssociationDefinitionUpdate,
}

impl<T: ObjectType> ReplaceLabel<T> {
    pub fn inverse_label(mut self, inverse_label: impl Into<String>) -> Self {
        self.body = self.body.inverse_label(inverse_label);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(
            &REPLACE_LABEL,
            &[&self.from_object_type.path_name(), &self.to_object_type],
        );
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

static DELETE_LABEL: Endpoint<requirement::OfObjectType> = Endpoint::delete(
    "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
)
.named("crm.associations_schema.delete_label");

/// Deletes a label of associations between two object types.
///
/// `DELETE /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels/{associationTypeId}`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// Counts against the rate limit of the day, not against that of ten seconds.
///
/// # Example
/// ```no_run
/// use hubscope_core::object::{Companies, Contacts};
/// use hubscope_crm::object_type::write::associations_schema;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.contacts.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// associations_schema::delete_label(Contacts, Companies, 1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels/{associationTypeId}"
)]
pub fn delete_label<T: ObjectType>(
    from_object_type: T,
    to_object_type: impl ObjectType,
    association_type_id: i64,
) -> DeleteLabel<T> {
    DeleteLabel {
        from_object_type,
        to_object_type: to_object_type.path_name().to_owned(),
        association_type_id,
    }
}

/// Made by [`delete_label`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLabel<T> {
    from_object_type: T,
    to_object_type: String,
    association_type_id: i64,
}

impl<T: ObjectType> DeleteLabel<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        Request::for_object_type(
            &DELETE_LABEL,
            &[&self.from_object_type.path_name(), &self.to_object_type, &self.association_type_id],
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
