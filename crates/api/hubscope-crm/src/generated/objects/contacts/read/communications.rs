//! Calls by scope: `crm.objects.contacts.read.communications`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static LIST: Endpoint<requirement::CrmObjectsContactsRead> =
    Endpoint::get("/crm/objects/2026-03/communications").named("crm.communications.list");

/// Lists communications.
///
/// `GET /crm/objects/2026-03/communications`
///
/// Needs `crm.objects.contacts.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::objects::contacts::read::communications;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.contacts.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = communications::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/objects/2026-03/communications")]
#[doc(alias = "crm.objects.contacts.read")]
pub fn list() -> List {
    List {
        after: None,
        archived: None,
        associations: None,
        limit: None,
        properties: None,
        properties_with_history: None,
    }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    archived: Option<bool>,
    associations: Option<Vec<String>>,
    limit: Option<i64>,
    properties: Option<Vec<String>>,
    properties_with_history: Option<Vec<String>>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Object types, such as `companies` or `0-2`, whose linked record IDs are returned with each
    /// record. Labels and further pages need the associations API.
    pub fn associations(
        mut self,
        associations: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Internal names of properties to return, such as `email`. Without it, a small default set;
    /// unknown names are ignored.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Internal names of properties to return with their previous values. Pages hold fewer records
    /// then, at most 50.
    pub fn properties_with_history(
        mut self,
        properties_with_history: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.properties_with_history =
            Some(properties_with_history.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsContactsRead> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query_all("associations", self.associations.as_deref().unwrap_or_default());
        request.query("limit", self.limit.as_ref());
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request.query_all(
            "propertiesWithHistory",
            self.properties_with_history.as_deref().unwrap_or_default(),
        );
        request
    }

    /// Sends the request. Needs `crm.objects.contacts.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::RecordWithAssociations>>
    where
        C::Scopes: scope::CrmObjectsContactsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ: Endpoint<requirement::CrmObjectsContactsRead> =
    Endpoint::post("/crm/objects/2026-03/communications/batch/read")
        .named("crm.communications.batch_read")
        .retry_safety(RetrySafety::Safe);

/// Reads communications in one batch.
///
/// `POST /crm/objects/2026-03/communications/batch/read`
///
/// Needs `crm.objects.contacts.read`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/communications/batch/read")]
#[doc(alias = "crm.objects.contacts.read")]
pub fn batch_read(inputs: impl IntoIterator<Item = impl Into<types::RecordId>>) -> BatchRead {
    BatchRead { archived: None, body: types::RecordBatchRead::new(inputs) }
}

/// Made by [`batch_read`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRead {
    archived: Option<bool>,
    body: types::RecordBatchRead,
}

impl BatchRead {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Internal name of a property with unique values, such as `email` for contacts, by which
    /// records are addressed. Without it, by record ID.
    pub fn id_property(mut self, id_property: impl Into<String>) -> Self {
        self.body = self.body.id_property(id_property);
        self
    }

    /// Internal names of properties to return, such as `email`. Without any, a small default set.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body = self.body.properties(properties);
        self
    }

    /// Internal names of properties to return with their previous values.
    pub fn properties_with_history(
        mut self,
        properties_with_history: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.properties_with_history(properties_with_history);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsContactsRead> {
        let mut request = Request::new(&BATCH_READ, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.contacts.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Record>>
    where
        C::Scopes: scope::CrmObjectsContactsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static SEARCH: Endpoint<requirement::CrmObjectsContactsRead> =
    Endpoint::post("/crm/objects/2026-03/communications/search")
        .named("crm.communications.search")
        .retry_safety(RetrySafety::Safe);

/// Searches communications.
///
/// `POST /crm/objects/2026-03/communications/search`
///
/// Needs `crm.objects.contacts.read`.
///
/// Gives one page of up to 200 results, and not more than 10,000 results in all; give the cursor of a page to
/// `after` for the next. What was written a moment ago may not be found yet.
///
/// Counts against the account's limit of five searches a second and that of the day, not against that of ten seconds.
#[doc(alias = "/crm/objects/2026-03/communications/search")]
#[doc(alias = "crm.objects.contacts.read")]
pub fn search() -> Search {
    Search { body: types::SearchRequest::new() }
}

/// Made by [`search`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Search {
    body: types::SearchRequest,
}

impl Search {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before; a number as
    /// text. Omit it for the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.body = self.body.after(after);
        self
    }

    /// Alternatives: a record is found when it passes all filters of at least one. At most 5, with
    /// up to 6 filters each and 18 in all.
    pub fn filter_groups(
        mut self,
        filter_groups: impl IntoIterator<Item = impl Into<types::FilterGroup>>,
    ) -> Self {
        self.body = self.body.filter_groups(filter_groups);
        self
    }

    /// Largest number of results on a page. Default: 10, at most 200.
    pub fn limit(mut self, limit: i64) -> Self {
        self.body = self.body.limit(limit);
        self
    }

    /// Internal names of properties to return, such as `email`. Without any, a small default set.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body = self.body.properties(properties);
        self
    }

    /// Words to find in the searchable default properties, such as name and email; at most 3,000
    /// characters for the whole body.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.body = self.body.query(query);
        self
    }

    /// Property to sort by, one at most: `createdate` ascending, `-createdate` descending.
    pub fn sorts(mut self, sorts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body = self.body.sorts(sorts);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsContactsRead> {
        let mut request = Request::new(&SEARCH, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.contacts.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Record>>
    where
        C::Scopes: scope::CrmObjectsContactsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::CrmObjectsContactsRead> =
    Endpoint::get("/crm/objects/2026-03/communications/{communicationId}")
        .named("crm.communications.get");

/// Gets a communication.
///
/// `GET /crm/objects/2026-03/communications/{communicationId}`
///
/// Needs `crm.objects.contacts.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/communications/{communicationId}")]
#[doc(alias = "crm.objects.contacts.read")]
pub fn get(communication_id: impl ToString) -> Get {
    Get {
        communication_id: communication_id.to_string(),
        archived: None,
        associations: None,
        id_property: None,
        properties: None,
        properties_with_history: None,
    }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    communication_id: String,
    archived: Option<bool>,
    associations: Option<Vec<String>>,
    id_property: Option<String>,
    properties: Option<Vec<String>>,
    properties_with_history: Option<Vec<String>>,
}

impl Get {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Object types, such as `companies` or `0-2`, whose linked record IDs are returned with each
    /// record. Labels and further pages need the associations API.
    pub fn associations(
        mut self,
        associations: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect());
        self
    }

    /// Internal name of a property with unique values, such as `email` for contacts, by which the
    /// record is addressed. Without it, by record ID.
    pub fn id_property(mut self, id_property: impl Into<String>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }

    /// Internal names of properties to return, such as `email`. Without it, a small default set;
    /// unknown names are ignored.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Internal names of properties to return with their previous values. Pages hold fewer records
    /// then, at most 50.
    pub fn properties_with_history(
        mut self,
        properties_with_history: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.properties_with_history =
            Some(properties_with_history.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsContactsRead> {
        let mut request = Request::new(&GET, &[&self.communication_id]);
        request.query("archived", self.archived.as_ref());
        request.query_all("associations", self.associations.as_deref().unwrap_or_default());
        request.query("idProperty", self.id_property.as_ref());
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request.query_all(
            "propertiesWithHistory",
            self.properties_with_history.as_deref().unwrap_or_default(),
        );
        request
    }

    /// Sends the request. Needs `crm.objects.contacts.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::RecordWithAssociations>
    where
        C::Scopes: scope::CrmObjectsContactsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
