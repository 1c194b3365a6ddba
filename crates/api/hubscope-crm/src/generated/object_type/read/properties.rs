//! Calls by scope: `crm.object_type.read.properties`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, ObjectType, Page, Request, decode, requirement,
    requirement::GrantedBy,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static LIST: Endpoint<requirement::OfObjectType> =
    Endpoint::get("/crm/properties/2026-03/{objectType}").named("crm.properties.list");

/// Lists properties.
///
/// `GET /crm/properties/2026-03/{objectType}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_core::object::Contacts;
/// use hubscope_crm::object_type::read::properties;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.schemas.contacts.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = properties::list(Contacts).send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/properties/2026-03/{objectType}")]
pub fn list<T: ObjectType>(object_type: T) -> List<T> {
    List { object_type, archived: None, data_sensitivity: None, locale: None, properties: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List<T> {
    object_type: T,
    archived: Option<bool>,
    data_sensitivity: Option<types::ListDataSensitivity>,
    locale: Option<String>,
    properties: Option<String>,
}

impl<T: ObjectType> List<T> {
    /// Returns only archived property definitions instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns only properties of this protection level; the two sensitive ones need scopes of
    /// their own. Default: `non_sensitive`.
    pub fn data_sensitivity(mut self, data_sensitivity: types::ListDataSensitivity) -> Self {
        self.data_sensitivity = Some(data_sensitivity);
        self
    }

    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    pub fn properties(mut self, properties: impl Into<String>) -> Self {
        self.properties = Some(properties.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaRead> {
        let mut request = Request::for_object_type(&LIST, &[&self.object_type.path_name()]);
        request.query("archived", self.archived.as_ref());
        request.query("dataSensitivity", self.data_sensitivity.as_ref());
        request.query("locale", self.locale.as_ref());
        request.query("properties", self.properties.as_ref());
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Property>>
    where
        T::SchemaRead: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/properties/2026-03/{objectType}/batch/read")
        .named("crm.properties.batch_read")
        .retry_safety(RetrySafety::Safe);

/// The required arguments of [`batch_read`], by name.
pub struct BatchReadArgs<Inputs> {
    /// Reads archived property definitions instead of active ones.
    pub archived: bool,
    /// Protection level of the values; higher ones need scopes of their own.
    pub data_sensitivity: types::PropertyBatchReadDataSensitivity,
    /// Items that a batch processes, at most 100 in most APIs; or operands of an expression.
    pub inputs: Inputs,
}

/// Reads properties in one batch.
///
/// `POST /crm/properties/2026-03/{objectType}/batch/read`
///
/// Needs the scope of the object type: [`ObjectType::SchemaRead`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/properties/2026-03/{objectType}/batch/read")]
pub fn batch_read<T: ObjectType>(
    object_type: T,
    args: BatchReadArgs<impl IntoIterator<Item = impl Into<types::PropertyName>>>,
) -> BatchRead<T> {
    BatchRead {
        object_type,
        locale: None,
        body: types::PropertyBatchRead::new(types::PropertyBatchReadArgs {
            archived: args.archived,
            data_sensitivity: args.data_sensitivity,
            inputs: args.inputs,
        }),
    }
}

/// Made by [`batch_read`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRead<T> {
    object_type: T,
    locale: Option<String>,
    body: types::PropertyBatchRead,
}

impl<T: ObjectType> BatchRead<T> {
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaRead> {
        let mut request = Request::for_object_type(&BATCH_READ, &[&self.object_type.path_name()]);
        request.query("locale", self.locale.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Property>>
    where
        T::SchemaRead: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_GROUPS: Endpoint<requirement::OfObjectType> =
    Endpoint::get("/crm/properties/2026-03/{objectType}/groups")
        .named("crm.properties.list_groups");

/// Lists groups of a property.
///
/// `GET /crm/properties/2026-03/{objectType}/groups`
///
/// Needs the scope of the object type: [`ObjectType::SchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/properties/2026-03/{objectType}/groups")]
pub fn list_groups<T: ObjectType>(object_type: T) -> ListGroups<T> {
    ListGroups { object_type, locale: None }
}

/// Made by [`list_groups`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroups<T> {
    object_type: T,
    locale: Option<String>,
}

impl<T: ObjectType> ListGroups<T> {
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaRead> {
        let mut request = Request::for_object_type(&LIST_GROUPS, &[&self.object_type.path_name()]);
        request.query("locale", self.locale.as_ref());
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::PropertyGroup>>
    where
        T::SchemaRead: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_GROUP: Endpoint<requirement::OfObjectType> =
    Endpoint::get("/crm/properties/2026-03/{objectType}/groups/{groupName}")
        .named("crm.properties.get_group");

/// Gets a group of a property.
///
/// `GET /crm/properties/2026-03/{objectType}/groups/{groupName}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/properties/2026-03/{objectType}/groups/{groupName}")]
pub fn get_group<T: ObjectType>(object_type: T, group_name: impl ToString) -> GetGroup<T> {
    GetGroup { object_type, group_name: group_name.to_string(), locale: None }
}

/// Made by [`get_group`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGroup<T> {
    object_type: T,
    group_name: String,
    locale: Option<String>,
}

impl<T: ObjectType> GetGroup<T> {
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaRead> {
        let mut request = Request::for_object_type(
            &GET_GROUP,
            &[&self.object_type.path_name(), &self.group_name],
        );
        request.query("locale", self.locale.as_ref());
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PropertyGroup>
    where
        T::SchemaRead: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::OfObjectType> =
    Endpoint::get("/crm/properties/2026-03/{objectType}/{propertyName}")
        .named("crm.properties.get");

/// Gets a property.
///
/// `GET /crm/properties/2026-03/{objectType}/{propertyName}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/properties/2026-03/{objectType}/{propertyName}")]
pub fn get<T: ObjectType>(object_type: T, property_name: impl ToString) -> Get<T> {
    Get {
        object_type,
        property_name: property_name.to_string(),
        archived: None,
        data_sensitivity: None,
        locale: None,
        properties: None,
    }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get<T> {
    object_type: T,
    property_name: String,
    archived: Option<bool>,
    data_sensitivity: Option<types::GetDataSensitivity>,
    locale: Option<String>,
    properties: Option<String>,
}

impl<T: ObjectType> Get<T> {
    /// Returns only archived property definitions instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns only properties of this protection level; the two sensitive ones need scopes of
    /// their own. Default: `non_sensitive`.
    pub fn data_sensitivity(mut self, data_sensitivity: types::GetDataSensitivity) -> Self {
        self.data_sensitivity = Some(data_sensitivity);
        self
    }

    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    pub fn properties(mut self, properties: impl Into<String>) -> Self {
        self.properties = Some(properties.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaRead> {
        let mut request =
            Request::for_object_type(&GET, &[&self.object_type.path_name(), &self.property_name]);
        request.query("archived", self.archived.as_ref());
        request.query("dataSensitivity", self.data_sensitivity.as_ref());
        request.query("locale", self.locale.as_ref());
        request.query("properties", self.properties.as_ref());
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Property>
    where
        T::SchemaRead: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}
