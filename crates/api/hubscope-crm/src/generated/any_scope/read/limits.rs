//! Calls by scope: `crm.any_scope.read.limits`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST_ASSOCIATION_LABELS: Endpoint<requirement::AnyCrmObject> =
    Endpoint::get("/crm/limits/2026-03/associations/labels")
        .named("crm.limits.list_association_labels");

/// Lists how many labels of associations are in use.
///
/// `GET /crm/limits/2026-03/associations/labels`
///
/// Needs one of 80 scopes: see [`scope::AnyCrmObject`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::any_scope::read::limits;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.appointments.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = limits::list_association_labels().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/limits/2026-03/associations/labels")]
pub fn list_association_labels() -> ListAssociationLabels {
    ListAssociationLabels { from_object_type_id: None, to_object_type_id: None }
}

/// Made by [`list_association_labels`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAssociationLabels {
    from_object_type_id: Option<String>,
    to_object_type_id: Option<String>,
}

impl ListAssociationLabels {
    /// Type ID at which the association begins, such as `0-1` for contacts.
    pub fn from_object_type_id(mut self, from_object_type_id: impl Into<String>) -> Self {
        self.from_object_type_id = Some(from_object_type_id.into());
        self
    }

    /// Type ID at which the association ends, such as `0-2` for companies.
    pub fn to_object_type_id(mut self, to_object_type_id: impl Into<String>) -> Self {
        self.to_object_type_id = Some(to_object_type_id.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyCrmObject> {
        let mut request = Request::new(&LIST_ASSOCIATION_LABELS, &[]);
        request.query("fromObjectTypeId", self.from_object_type_id.as_ref());
        request.query("toObjectTypeId", self.to_object_type_id.as_ref());
        request
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::AssociationLabelUsage>>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_ASSOCIATION_SOURCES: Endpoint<requirement::AnyCrmObject> =
    Endpoint::get("/crm/limits/2026-03/associations/records/from")
        .named("crm.limits.list_association_sources");

/// Lists object types that come near a limit of associations.
///
/// `GET /crm/limits/2026-03/associations/records/from`
///
/// Needs one of 80 scopes: see [`scope::AnyCrmObject`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/limits/2026-03/associations/records/from")]
pub fn list_association_sources() -> ListAssociationSources {
    ListAssociationSources {}
}

/// Made by [`list_association_sources`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAssociationSources {}

impl ListAssociationSources {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyCrmObject> {
        Request::new(&LIST_ASSOCIATION_SOURCES, &[])
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::NearAssociationLimit>>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_ASSOCIATION_TARGETS: Endpoint<requirement::AnyCrmObject> =
    Endpoint::get("/crm/limits/2026-03/associations/records/{fromObjectTypeId}/to")
        .named("crm.limits.list_association_targets");

/// Lists with which object types an object type comes near a limit of associations.
///
/// `GET /crm/limits/2026-03/associations/records/{fromObjectTypeId}/to`
///
/// Needs one of 80 scopes: see [`scope::AnyCrmObject`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/limits/2026-03/associations/records/{fromObjectTypeId}/to")]
pub fn list_association_targets(from_object_type_id: impl ToString) -> ListAssociationTargets {
    ListAssociationTargets { from_object_type_id: from_object_type_id.to_string() }
}

/// Made by [`list_association_targets`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAssociationTargets {
    from_object_type_id: String,
}

impl ListAssociationTargets {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyCrmObject> {
        Request::new(&LIST_ASSOCIATION_TARGETS, &[&self.from_object_type_id])
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::NearAssociationLimit>>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_ASSOCIATIONS: Endpoint<requirement::AnyCrmObject> =
    Endpoint::get("/crm/limits/2026-03/associations/records/{fromObjectTypeId}/{toObjectTypeId}")
        .named("crm.limits.get_associations");

/// The required arguments of [`get_associations`], by name.
pub struct GetAssociationsArgs<FromObjectTypeId, ToObjectTypeId> {
    /// Type ID at which the association begins, such as `0-1` for contacts.
    pub from_object_type_id: FromObjectTypeId,
    /// Type ID at which the association ends, such as `0-2` for companies.
    pub to_object_type_id: ToObjectTypeId,
}

/// Gets how many associations the records of two object types have.
///
/// `GET /crm/limits/2026-03/associations/records/{fromObjectTypeId}/{toObjectTypeId}`
///
/// Needs one of 80 scopes: see [`scope::AnyCrmObject`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/limits/2026-03/associations/records/{fromObjectTypeId}/{toObjectTypeId}")]
pub fn get_associations(
    args: GetAssociationsArgs<impl ToString, impl ToString>,
) -> GetAssociations {
    GetAssociations {
        from_object_type_id: args.from_object_type_id.to_string(),
        to_object_type_id: args.to_object_type_id.to_string(),
    }
}

/// Made by [`get_associations`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAssociations {
    from_object_type_id: String,
    to_object_type_id: String,
}

impl GetAssociations {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyCrmObject> {
        Request::new(&GET_ASSOCIATIONS, &[&self.from_object_type_id, &self.to_object_type_id])
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AssociationRecordUsage>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_CALCULATED_PROPERTIES: Endpoint<requirement::AnyCrmObject> =
    Endpoint::get("/crm/limits/2026-03/calculated-properties")
        .named("crm.limits.get_calculated_properties");

/// Gets how many calculated properties are in use.
///
/// `GET /crm/limits/2026-03/calculated-properties`
///
/// Needs one of 80 scopes: see [`scope::AnyCrmObject`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/limits/2026-03/calculated-properties")]
pub fn get_calculated_properties() -> GetCalculatedProperties {
    GetCalculatedProperties {}
}

/// Made by [`get_calculated_properties`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCalculatedProperties {}

impl GetCalculatedProperties {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyCrmObject> {
        Request::new(&GET_CALCULATED_PROPERTIES, &[])
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CalculatedPropertyUsage>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_CUSTOM_PROPERTIES: Endpoint<requirement::AnyCrmObject> =
    Endpoint::get("/crm/limits/2026-03/custom-properties")
        .named("crm.limits.get_custom_properties");

/// Gets how many custom properties are in use.
///
/// `GET /crm/limits/2026-03/custom-properties`
///
/// Needs one of 80 scopes: see [`scope::AnyCrmObject`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/limits/2026-03/custom-properties")]
pub fn get_custom_properties() -> GetCustomProperties {
    GetCustomProperties {}
}

/// Made by [`get_custom_properties`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomProperties {}

impl GetCustomProperties {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyCrmObject> {
        Request::new(&GET_CUSTOM_PROPERTIES, &[])
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CustomPropertyUsage>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_PIPELINES: Endpoint<requirement::AnyCrmObject> =
    Endpoint::get("/crm/limits/2026-03/pipelines").named("crm.limits.get_pipelines");

/// Gets how many pipelines are in use.
///
/// `GET /crm/limits/2026-03/pipelines`
///
/// Needs one of 80 scopes: see [`scope::AnyCrmObject`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/limits/2026-03/pipelines")]
pub fn get_pipelines() -> GetPipelines {
    GetPipelines {}
}

/// Made by [`get_pipelines`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPipelines {}

impl GetPipelines {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyCrmObject> {
        Request::new(&GET_PIPELINES, &[])
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PipelineUsage>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_RECORDS: Endpoint<requirement::AnyCrmObject> =
    Endpoint::get("/crm/limits/2026-03/records").named("crm.limits.get_records");

/// Gets how many records there are, of how many.
///
/// `GET /crm/limits/2026-03/records`
///
/// Needs one of 80 scopes: see [`scope::AnyCrmObject`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/limits/2026-03/records")]
pub fn get_records() -> GetRecords {
    GetRecords {}
}

/// Made by [`get_records`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRecords {}

impl GetRecords {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyCrmObject> {
        Request::new(&GET_RECORDS, &[])
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::RecordUsage>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}
