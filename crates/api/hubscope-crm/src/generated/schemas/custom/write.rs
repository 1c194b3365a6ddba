//! Calls that need `crm.schemas.custom.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<requirement::CrmSchemasCustomWrite> =
    Endpoint::post("/crm-object-schemas/2026-03/schemas").named("crm.schemas.create");

/// The required arguments of [`create`], by name.
pub struct CreateArgs<LabelsArgument, Name> {
    /// Tells whether properties of the object type may hold sensitive data.
    pub allows_sensitive_properties: bool,
    /// Singular and plural, as people see them.
    pub labels: LabelsArgument,
    /// Internal identifier or title.
    pub name: Name,
    pub should_create_same_object_association: bool,
}

/// Creates a schema.
///
/// `POST /crm-object-schemas/2026-03/schemas`
///
/// Needs `crm.schemas.custom.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::{types, schemas::custom::write};
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.schemas.custom.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create(
///     write::CreateArgs { allows_sensitive_properties: true, labels: types::ObjectTypeDefinitionLabels::new(), name: "name", should_create_same_object_association: true },
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm-object-schemas/2026-03/schemas")]
#[doc(alias = "crm.schemas.custom.write")]
pub fn create(
    args: CreateArgs<impl Into<types::ObjectTypeDefinitionLabels>, impl Into<String>>,
) -> Create {
    Create {
        body: types::ObjectSchemaCreate::new(types::ObjectSchemaCreateArgs {
            allows_sensitive_properties: args.allows_sensitive_properties,
            labels: args.labels,
            name: args.name,
            should_create_same_object_association: args.should_create_same_object_association,
        }),
    }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::ObjectSchemaCreate,
}

impl Create {
    pub fn associated_objects(
        mut self,
        associated_objects: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.associated_objects(associated_objects);
        self
    }

    /// Free text for readers that explains the purpose.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Internal name of the property by which records are titled.
    pub fn primary_display_property(mut self, primary_display_property: impl Into<String>) -> Self {
        self.body = self.body.primary_display_property(primary_display_property);
        self
    }

    /// Definitions of the fields that records will have; more can be added later.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<types::ObjectTypePropertyCreate>>,
    ) -> Self {
        self.body = self.body.properties(properties);
        self
    }

    /// Internal names of properties without which no record can be created.
    pub fn required_properties(
        mut self,
        required_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.required_properties(required_properties);
        self
    }

    /// Internal names of properties that the search box looks into.
    pub fn searchable_properties(
        mut self,
        searchable_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.searchable_properties(searchable_properties);
        self
    }

    /// Internal names of properties shown below the title of a record.
    pub fn secondary_display_properties(
        mut self,
        secondary_display_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.secondary_display_properties(secondary_display_properties);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmSchemasCustomWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.schemas.custom.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ObjectSchema>
    where
        C::Scopes: scope::CrmSchemasCustomWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE: Endpoint<requirement::CrmSchemasCustomWrite> =
    Endpoint::delete("/crm-object-schemas/2026-03/schemas/{objectType}")
        .named("crm.schemas.delete");

/// Deletes a schema.
///
/// `DELETE /crm-object-schemas/2026-03/schemas/{objectType}`
///
/// Needs `crm.schemas.custom.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm-object-schemas/2026-03/schemas/{objectType}")]
#[doc(alias = "crm.schemas.custom.write")]
pub fn delete(object_type: impl ToString) -> Delete {
    Delete { object_type: object_type.to_string(), archived: None }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    object_type: String,
    archived: Option<bool>,
}

impl Delete {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmSchemasCustomWrite> {
        let mut request = Request::new(&DELETE, &[&self.object_type]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `crm.schemas.custom.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmSchemasCustomWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint<requirement::CrmSchemasCustomWrite> =
    Endpoint::patch("/crm-object-schemas/2026-03/schemas/{objectType}").named("crm.schemas.update");

/// The required arguments of [`update`], by name.
pub struct UpdateArgs<ObjectTypeArgument> {
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    pub clear_description: bool,
}

/// Updates a schema.
///
/// `PATCH /crm-object-schemas/2026-03/schemas/{objectType}`
///
/// Needs `crm.schemas.custom.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm-object-schemas/2026-03/schemas/{objectType}")]
#[doc(alias = "crm.schemas.custom.write")]
pub fn update(args: UpdateArgs<impl ToString>) -> Update {
    Update {
        object_type: args.object_type.to_string(),
        body: types::ObjectTypeDefinitionUpdate::new(types::ObjectTypeDefinitionUpdateArgs {
            clear_description: args.clear_description,
        }),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    object_type: String,
    body: types::ObjectTypeDefinitionUpdate,
}

impl Update {
    /// Tells whether properties of the object type may hold sensitive data.
    pub fn allows_sensitive_properties(mut self, allows_sensitive_properties: bool) -> Self {
        self.body = self.body.allows_sensitive_properties(allows_sensitive_properties);
        self
    }

    /// Free text for readers that explains the purpose.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Singular and plural, as people see them.
    pub fn labels(mut self, labels: impl Into<types::ObjectTypeDefinitionLabels>) -> Self {
        self.body = self.body.labels(labels);
        self
    }

    /// Internal name of the property by which records are titled.
    pub fn primary_display_property(mut self, primary_display_property: impl Into<String>) -> Self {
        self.body = self.body.primary_display_property(primary_display_property);
        self
    }

    /// Internal names of properties without which no record can be created.
    pub fn required_properties(
        mut self,
        required_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.required_properties(required_properties);
        self
    }

    pub fn restorable(mut self, restorable: bool) -> Self {
        self.body = self.body.restorable(restorable);
        self
    }

    /// Internal names of properties that the search box looks into.
    pub fn searchable_properties(
        mut self,
        searchable_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.searchable_properties(searchable_properties);
        self
    }

    /// Internal names of properties shown below the title of a record.
    pub fn secondary_display_properties(
        mut self,
        secondary_display_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.secondary_display_properties(secondary_display_properties);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmSchemasCustomWrite> {
        let mut request = Request::new(&UPDATE, &[&self.object_type]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.schemas.custom.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SchemasObjectTypeDefinition>
    where
        C::Scopes: scope::CrmSchemasCustomWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_ASSOCIATION: Endpoint<requirement::CrmSchemasCustomWrite> =
    Endpoint::post("/crm-object-schemas/2026-03/schemas/{objectType}/associations")
        .named("crm.schemas.create_association");

/// The required arguments of [`create_association`], by name.
pub struct CreateAssociationArgs<ObjectTypeArgument, FromObjectTypeId, ToObjectTypeId> {
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// Type ID at which the association begins, such as `0-1` for contacts.
    pub from_object_type_id: FromObjectTypeId,
    /// Type ID at which the association ends, such as `0-2` for companies.
    pub to_object_type_id: ToObjectTypeId,
}

/// Creates an association of a schema.
///
/// `POST /crm-object-schemas/2026-03/schemas/{objectType}/associations`
///
/// Needs `crm.schemas.custom.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm-object-schemas/2026-03/schemas/{objectType}/associations")]
#[doc(alias = "crm.schemas.custom.write")]
pub fn create_association(
    args: CreateAssociationArgs<impl ToString, impl Into<String>, impl Into<String>>,
) -> CreateAssociation {
    CreateAssociation {
        object_type: args.object_type.to_string(),
        body: types::AssociationDefinitionCreate::new(types::AssociationDefinitionCreateArgs {
            from_object_type_id: args.from_object_type_id,
            to_object_type_id: args.to_object_type_id,
        }),
    }
}

/// Made by [`create_association`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAssociation {
    object_type: String,
    body: types::AssociationDefinitionCreate,
}

impl CreateAssociation {
    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmSchemasCustomWrite> {
        let mut request = Request::new(&CREATE_ASSOCIATION, &[&self.object_type]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.schemas.custom.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AssociationDefinition>
    where
        C::Scopes: scope::CrmSchemasCustomWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_ASSOCIATION: Endpoint<requirement::CrmSchemasCustomWrite> = Endpoint::delete(
    "/crm-object-schemas/2026-03/schemas/{objectType}/associations/{associationIdentifier}",
)
.named("crm.schemas.delete_association");

/// The required arguments of [`delete_association`], by name.
pub struct DeleteAssociationArgs<ObjectTypeArgument, AssociationIdentifier> {
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// Unique ID of the association definition to remove, as `associations` of the schema lists it.
    pub association_identifier: AssociationIdentifier,
}

/// Deletes an association of a schema.
///
/// `DELETE /crm-object-schemas/2026-03/schemas/{objectType}/associations/{associationIdentifier}`
///
/// Needs `crm.schemas.custom.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/crm-object-schemas/2026-03/schemas/{objectType}/associations/{associationIdentifier}"
)]
#[doc(alias = "crm.schemas.custom.write")]
pub fn delete_association(
    args: DeleteAssociationArgs<impl ToString, impl ToString>,
) -> DeleteAssociation {
    DeleteAssociation {
        object_type: args.object_type.to_string(),
        association_identifier: args.association_identifier.to_string(),
    }
}

/// Made by [`delete_association`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAssociation {
    object_type: String,
    association_identifier: String,
}

impl DeleteAssociation {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmSchemasCustomWrite> {
        Request::new(&DELETE_ASSOCIATION, &[&self.object_type, &self.association_identifier])
    }

    /// Sends the request. Needs `crm.schemas.custom.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmSchemasCustomWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
