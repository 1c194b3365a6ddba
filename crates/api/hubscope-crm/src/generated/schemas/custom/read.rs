//! Calls that need `crm.schemas.custom.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static LIST: Endpoint<requirement::CrmSchemasCustomReadOrOthers> =
    Endpoint::get("/crm-object-schemas/2026-03/schemas").named("crm.schemas.list");

/// Lists schemas.
///
/// `GET /crm-object-schemas/2026-03/schemas`
///
/// Needs `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.schemas.custom.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::schemas::custom::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.schemas.custom.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm-object-schemas/2026-03/schemas")]
#[doc(alias = "crm.objects.custom.highly_sensitive.read.v2")]
#[doc(alias = "crm.objects.custom.read")]
#[doc(alias = "crm.objects.custom.sensitive.read.v2")]
#[doc(alias = "crm.schemas.custom.read")]
pub fn list() -> List {
    List {
        archived: None,
        include_association_definitions: None,
        include_audit_metadata: None,
        include_property_definitions: None,
    }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    archived: Option<bool>,
    include_association_definitions: Option<bool>,
    include_audit_metadata: Option<bool>,
    include_property_definitions: Option<bool>,
}

impl List {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the associations that the object type can have. Default: `true`.
    pub fn include_association_definitions(
        mut self,
        include_association_definitions: bool,
    ) -> Self {
        self.include_association_definitions = Some(include_association_definitions);
        self
    }

    /// Returns times and users of creation and last change. Default: `true`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.include_audit_metadata = Some(include_audit_metadata);
        self
    }

    /// Returns all property definitions of the object type. Default: `true`.
    pub fn include_property_definitions(mut self, include_property_definitions: bool) -> Self {
        self.include_property_definitions = Some(include_property_definitions);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmSchemasCustomReadOrOthers> {
        let mut request = Request::new(&LIST, &[]);
        request.query("archived", self.archived.as_ref());
        request
            .query("includeAssociationDefinitions", self.include_association_definitions.as_ref());
        request.query("includeAuditMetadata", self.include_audit_metadata.as_ref());
        request.query("includePropertyDefinitions", self.include_property_definitions.as_ref());
        request
    }

    /// Sends the request. Needs `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.schemas.custom.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ObjectSchema>>
    where
        C::Scopes: scope::CrmSchemasCustomReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ: Endpoint<requirement::CrmSchemasCustomReadOrOthersOfSchemas> =
    Endpoint::post("/crm-object-schemas/2026-03/schemas/batch/read")
        .named("crm.schemas.batch_read")
        .retry_safety(RetrySafety::Safe);

/// The required arguments of [`batch_read`], by name.
pub struct BatchReadArgs<Inputs> {
    pub include_association_definitions: bool,
    pub include_audit_metadata: bool,
    pub include_property_definitions: bool,
    /// Items that a batch processes, at most 100 in most APIs; or operands of an expression.
    pub inputs: Inputs,
}

/// Reads schemas in one batch.
///
/// `POST /crm-object-schemas/2026-03/schemas/batch/read`
///
/// Needs `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.schemas.custom.read` or `oauth`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm-object-schemas/2026-03/schemas/batch/read")]
#[doc(alias = "crm.objects.custom.highly_sensitive.read.v2")]
#[doc(alias = "crm.objects.custom.read")]
#[doc(alias = "crm.objects.custom.sensitive.read.v2")]
#[doc(alias = "crm.schemas.custom.read")]
#[doc(alias = "oauth")]
pub fn batch_read(args: BatchReadArgs<impl IntoIterator<Item = impl Into<String>>>) -> BatchRead {
    BatchRead {
        body: types::ObjectSchemaRead::new(types::ObjectSchemaReadArgs {
            include_association_definitions: args.include_association_definitions,
            include_audit_metadata: args.include_audit_metadata,
            include_property_definitions: args.include_property_definitions,
            inputs: args.inputs,
        }),
    }
}

/// Made by [`batch_read`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRead {
    body: types::ObjectSchemaRead,
}

impl BatchRead {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmSchemasCustomReadOrOthersOfSchemas> {
        let mut request = Request::new(&BATCH_READ, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.schemas.custom.read` or `oauth`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ObjectSchema>>
    where
        C::Scopes: scope::CrmSchemasCustomReadOrOthersOfSchemas,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::CrmSchemasCustomReadOrOthersOfSchemas> =
    Endpoint::get("/crm-object-schemas/2026-03/schemas/{objectType}").named("crm.schemas.get");

/// Gets a schema.
///
/// `GET /crm-object-schemas/2026-03/schemas/{objectType}`
///
/// Needs `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.schemas.custom.read` or `oauth`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm-object-schemas/2026-03/schemas/{objectType}")]
#[doc(alias = "crm.objects.custom.highly_sensitive.read.v2")]
#[doc(alias = "crm.objects.custom.read")]
#[doc(alias = "crm.objects.custom.sensitive.read.v2")]
#[doc(alias = "crm.schemas.custom.read")]
#[doc(alias = "oauth")]
pub fn get(object_type: impl ToString) -> Get {
    Get {
        object_type: object_type.to_string(),
        include_association_definitions: None,
        include_audit_metadata: None,
        include_property_definitions: None,
    }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    object_type: String,
    include_association_definitions: Option<bool>,
    include_audit_metadata: Option<bool>,
    include_property_definitions: Option<bool>,
}

impl Get {
    /// Returns the associations that the object type can have. Default: `true`.
    pub fn include_association_definitions(
        mut self,
        include_association_definitions: bool,
    ) -> Self {
        self.include_association_definitions = Some(include_association_definitions);
        self
    }

    /// Returns times and users of creation and last change. Default: `true`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.include_audit_metadata = Some(include_audit_metadata);
        self
    }

    /// Returns all property definitions of the object type. Default: `true`.
    pub fn include_property_definitions(mut self, include_property_definitions: bool) -> Self {
        self.include_property_definitions = Some(include_property_definitions);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmSchemasCustomReadOrOthersOfSchemas> {
        let mut request = Request::new(&GET, &[&self.object_type]);
        request
            .query("includeAssociationDefinitions", self.include_association_definitions.as_ref());
        request.query("includeAuditMetadata", self.include_audit_metadata.as_ref());
        request.query("includePropertyDefinitions", self.include_property_definitions.as_ref());
        request
    }

    /// Sends the request. Needs `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.schemas.custom.read` or `oauth`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ObjectSchema>
    where
        C::Scopes: scope::CrmSchemasCustomReadOrOthersOfSchemas,
    {
        client.call(self.into_request(), decode::json)
    }
}
