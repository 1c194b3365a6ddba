//! Calls that need `crm.lists.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static LIST: Endpoint<requirement::CrmListsRead> =
    Endpoint::get("/crm/lists/2026-03").named("crm.lists.list");

/// Lists lists.
///
/// `GET /crm/lists/2026-03`
///
/// Needs `crm.lists.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::lists::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.lists.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = read::list().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/lists/2026-03")]
#[doc(alias = "crm.lists.read")]
pub fn list() -> List {
    List { include_filters: None, list_ids: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    include_filters: Option<bool>,
    list_ids: Option<Vec<String>>,
}

impl List {
    /// Returns the filter definition of the list as well. Default: `false`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters);
        self
    }

    /// IDs of lists: returns only these.
    pub fn list_ids(mut self, list_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list_ids = Some(list_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmListsRead> {
        let mut request = Request::new(&LIST, &[]);
        request.query("includeFilters", self.include_filters.as_ref());
        request.query_all("listIds", self.list_ids.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `crm.lists.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListsById>
    where
        C::Scopes: scope::CrmListsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_ID_MAPPING: Endpoint<requirement::CrmListsRead> =
    Endpoint::get("/crm/lists/2026-03/idmapping").named("crm.lists.get_id_mapping");

/// Finds the present id of a list by its old one.
///
/// `GET /crm/lists/2026-03/idmapping`
///
/// Needs `crm.lists.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/idmapping")]
#[doc(alias = "crm.lists.read")]
pub fn get_id_mapping() -> GetIdMapping {
    GetIdMapping { legacy_list_id: None }
}

/// Made by [`get_id_mapping`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIdMapping {
    legacy_list_id: Option<String>,
}

impl GetIdMapping {
    /// List ID of the retired v1 lists API, to be translated to today's.
    pub fn legacy_list_id(mut self, legacy_list_id: impl Into<String>) -> Self {
        self.legacy_list_id = Some(legacy_list_id.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmListsRead> {
        let mut request = Request::new(&GET_ID_MAPPING, &[]);
        request.query("legacyListId", self.legacy_list_id.as_ref());
        request
    }

    /// Sends the request. Needs `crm.lists.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListIdMapping>
    where
        C::Scopes: scope::CrmListsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ_ID_MAPPING: Endpoint<requirement::CrmListsRead> =
    Endpoint::post("/crm/lists/2026-03/idmapping")
        .named("crm.lists.batch_read_id_mapping")
        .retry_safety(RetrySafety::Safe);

/// Finds the present ids of lists by their old ones.
///
/// `POST /crm/lists/2026-03/idmapping`
///
/// Needs `crm.lists.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/idmapping")]
#[doc(alias = "crm.lists.read")]
pub fn batch_read_id_mapping(
    body: impl IntoIterator<Item = impl Into<String>>,
) -> BatchReadIdMapping {
    BatchReadIdMapping { body: body.into_iter().map(Into::into).collect() }
}

/// Made by [`batch_read_id_mapping`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchReadIdMapping {
    body: Vec<String>,
}

impl BatchReadIdMapping {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmListsRead> {
        let mut request = Request::new(&BATCH_READ_ID_MAPPING, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.lists.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListIdMappings>
    where
        C::Scopes: scope::CrmListsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_BY_NAME: Endpoint<requirement::CrmListsRead> =
    Endpoint::get("/crm/lists/2026-03/object-type-id/{objectTypeId}/name/{listName}")
        .named("crm.lists.get_by_name");

/// The required arguments of [`get_by_name`], by name.
pub struct GetByNameArgs<ObjectTypeId, ListName> {
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies, `0-3`
    /// deals, `0-5` tickets), `2-` and a number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Name of the list, spelled exactly; unique per object type. For a rename, the new one.
    pub list_name: ListName,
}

/// Gets a list by name.
///
/// `GET /crm/lists/2026-03/object-type-id/{objectTypeId}/name/{listName}`
///
/// Needs `crm.lists.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/object-type-id/{objectTypeId}/name/{listName}")]
#[doc(alias = "crm.lists.read")]
pub fn get_by_name(args: GetByNameArgs<impl ToString, impl ToString>) -> GetByName {
    GetByName {
        object_type_id: args.object_type_id.to_string(),
        list_name: args.list_name.to_string(),
        include_filters: None,
    }
}

/// Made by [`get_by_name`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByName {
    object_type_id: String,
    list_name: String,
    include_filters: Option<bool>,
}

impl GetByName {
    /// Returns the filter definition of the list as well. Default: `false`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmListsRead> {
        let mut request = Request::new(&GET_BY_NAME, &[&self.object_type_id, &self.list_name]);
        request.query("includeFilters", self.include_filters.as_ref());
        request
    }

    /// Sends the request. Needs `crm.lists.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListFetch>
    where
        C::Scopes: scope::CrmListsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static SEARCH: Endpoint<requirement::CrmListsRead> = Endpoint::post("/crm/lists/2026-03/search")
    .named("crm.lists.search")
    .retry_safety(RetrySafety::Safe);

/// Searches lists.
///
/// `POST /crm/lists/2026-03/search`
///
/// Needs `crm.lists.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/search")]
#[doc(alias = "crm.lists.read")]
pub fn search() -> Search {
    Search { body: types::ListSearchRequest::new() }
}

/// Made by [`search`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Search {
    body: types::ListSearchRequest,
}

impl Search {
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.additional_properties(additional_properties);
        self
    }

    pub fn count(mut self, count: i64) -> Self {
        self.body = self.body.count(count);
        self
    }

    pub fn list_ids(mut self, list_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body = self.body.list_ids(list_ids);
        self
    }

    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub fn object_type_id(mut self, object_type_id: impl Into<String>) -> Self {
        self.body = self.body.object_type_id(object_type_id);
        self
    }

    /// Number of results to skip.
    pub fn offset(mut self, offset: i64) -> Self {
        self.body = self.body.offset(offset);
        self
    }

    pub fn processing_types(
        mut self,
        processing_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.processing_types(processing_types);
        self
    }

    /// Text that names of lists have to contain.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.body = self.body.query(query);
        self
    }

    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.body = self.body.sort(sort);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmListsRead> {
        let mut request = Request::new(&SEARCH, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.lists.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListSearch>
    where
        C::Scopes: scope::CrmListsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::CrmListsRead> =
    Endpoint::get("/crm/lists/2026-03/{listId}").named("crm.lists.get");

/// Gets a list.
///
/// `GET /crm/lists/2026-03/{listId}`
///
/// Needs `crm.lists.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/{listId}")]
#[doc(alias = "crm.lists.read")]
pub fn get(list_id: impl ToString) -> Get {
    Get { list_id: list_id.to_string(), include_filters: None }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    list_id: String,
    include_filters: Option<bool>,
}

impl Get {
    /// Returns the filter definition of the list as well. Default: `false`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmListsRead> {
        let mut request = Request::new(&GET, &[&self.list_id]);
        request.query("includeFilters", self.include_filters.as_ref());
        request
    }

    /// Sends the request. Needs `crm.lists.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListFetch>
    where
        C::Scopes: scope::CrmListsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_CONVERSION: Endpoint<requirement::CrmListsRead> =
    Endpoint::get("/crm/lists/2026-03/{listId}/schedule-conversion")
        .named("crm.lists.get_conversion");

/// Gets when a list becomes a manual one.
///
/// `GET /crm/lists/2026-03/{listId}/schedule-conversion`
///
/// Needs `crm.lists.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/{listId}/schedule-conversion")]
#[doc(alias = "crm.lists.read")]
pub fn get_conversion(list_id: impl ToString) -> GetConversion {
    GetConversion { list_id: list_id.to_string() }
}

/// Made by [`get_conversion`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConversion {
    list_id: String,
}

impl GetConversion {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmListsRead> {
        Request::new(&GET_CONVERSION, &[&self.list_id])
    }

    /// Sends the request. Needs `crm.lists.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListConversion>
    where
        C::Scopes: scope::CrmListsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_SIZE_HISTORY: Endpoint<requirement::CrmListsRead> =
    Endpoint::get("/crm/lists/2026-03/{listId}/size-and-edits-history/between")
        .named("crm.lists.get_size_history");

/// Gets how the size of a list has changed, and who edited it.
///
/// `GET /crm/lists/2026-03/{listId}/size-and-edits-history/between`
///
/// Needs `crm.lists.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/{listId}/size-and-edits-history/between")]
#[doc(alias = "crm.lists.read")]
pub fn get_size_history(list_id: impl ToString) -> GetSizeHistory {
    GetSizeHistory { list_id: list_id.to_string(), end_date: None, start_date: None }
}

/// Made by [`get_size_history`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSizeHistory {
    list_id: String,
    end_date: Option<Timestamp>,
    start_date: Option<Timestamp>,
}

impl GetSizeHistory {
    /// Latest time of the size history, as an ISO 8601 timestamp.
    pub fn end_date(mut self, end_date: Timestamp) -> Self {
        self.end_date = Some(end_date);
        self
    }

    /// Earliest time of the size history, as an ISO 8601 timestamp.
    pub fn start_date(mut self, start_date: Timestamp) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmListsRead> {
        let mut request = Request::new(&GET_SIZE_HISTORY, &[&self.list_id]);
        request.query("endDate", self.end_date.as_ref());
        request.query("startDate", self.start_date.as_ref());
        request
    }

    /// Sends the request. Needs `crm.lists.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListSizeAndEditHistory>
    where
        C::Scopes: scope::CrmListsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
