//! Calls that need `tickets`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Page, Properties, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static LIST: Endpoint<requirement::Tickets> =
    Endpoint::get("/crm/objects/2026-03/tickets").named("crm.tickets.list");

/// Lists tickets.
///
/// `GET /crm/objects/2026-03/tickets`
///
/// Needs `tickets`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::tickets;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("tickets")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = tickets::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/objects/2026-03/tickets")]
#[doc(alias = "tickets")]
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
    pub fn into_request(self) -> Request<requirement::Tickets> {
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

    /// Sends the request. Needs `tickets`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::RecordWithAssociations>>
    where
        C::Scopes: scope::Tickets,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE: Endpoint<requirement::Tickets> =
    Endpoint::post("/crm/objects/2026-03/tickets").named("crm.tickets.create");

/// Creates a ticket.
///
/// `POST /crm/objects/2026-03/tickets`
///
/// Needs `tickets`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/tickets")]
#[doc(alias = "tickets")]
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
    pub fn into_request(self) -> Request<requirement::Tickets> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `tickets`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        C::Scopes: scope::Tickets,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE: Endpoint<requirement::Tickets> =
    Endpoint::post("/crm/objects/2026-03/tickets/batch/archive")
        .named("crm.tickets.batch_archive")
        .retry_safety(RetrySafety::Idempotent);

/// Archives tickets in one batch.
///
/// `POST /crm/objects/2026-03/tickets/batch/archive`
///
/// Needs `tickets`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/tickets/batch/archive")]
#[doc(alias = "tickets")]
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
    pub fn into_request(self) -> Request<requirement::Tickets> {
        let mut request = Request::new(&BATCH_ARCHIVE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `tickets`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Tickets,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE: Endpoint<requirement::Tickets> =
    Endpoint::post("/crm/objects/2026-03/tickets/batch/create").named("crm.tickets.batch_create");

/// Creates tickets in one batch.
///
/// `POST /crm/objects/2026-03/tickets/batch/create`
///
/// Needs `tickets`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/tickets/batch/create")]
#[doc(alias = "tickets")]
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
    pub fn into_request(self) -> Request<requirement::Tickets> {
        let mut request = Request::new(&BATCH_CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `tickets`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Record>>
    where
        C::Scopes: scope::Tickets,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ: Endpoint<requirement::Tickets> =
    Endpoint::post("/crm/objects/2026-03/tickets/batch/read")
        .named("crm.tickets.batch_read")
        .retry_safety(RetrySafety::Safe);

/// Reads tickets in one batch.
///
/// `POST /crm/objects/2026-03/tickets/batch/read`
///
/// Needs `tickets`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/tickets/batch/read")]
#[doc(alias = "tickets")]
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
    pub fn into_request(self) -> Request<requirement::Tickets> {
        let mut request = Request::new(&BATCH_READ, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `tickets`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Record>>
    where
        C::Scopes: scope::Tickets,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE: Endpoint<requirement::Tickets> =
    Endpoint::post("/crm/objects/2026-03/tickets/batch/update").named("crm.tickets.batch_update");

/// Updates tickets in one batch.
///
/// `POST /crm/objects/2026-03/tickets/batch/update`
///
/// Needs `tickets`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/tickets/batch/update")]
#[doc(alias = "tickets")]
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
    pub fn into_request(self) -> Request<requirement::Tickets> {
        let mut request = Request::new(&BATCH_UPDATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `tickets`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Record>>
    where
        C::Scopes: scope::Tickets,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPSERT: Endpoint<requirement::Tickets> =
    Endpoint::post("/crm/objects/2026-03/tickets/batch/upsert").named("crm.tickets.batch_upsert");

/// Creates or updates tickets in one batch.
///
/// `POST /crm/objects/2026-03/tickets/batch/upsert`
///
/// Needs `tickets`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/tickets/batch/upsert")]
#[doc(alias = "tickets")]
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
    pub fn into_request(self) -> Request<requirement::Tickets> {
        let mut request = Request::new(&BATCH_UPSERT, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `tickets`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::UpsertedRecord>>
    where
        C::Scopes: scope::Tickets,
    {
        client.call(self.into_request(), decode::json)
    }
}

static MERGE: Endpoint<requirement::Tickets> =
    Endpoint::post("/crm/objects/2026-03/tickets/merge").named("crm.tickets.merge");

/// The required arguments of [`merge`], by name.
pub struct MergeArgs<ObjectIdToMerge, PrimaryObjectId> {
    /// ID of the record that is merged into the other and then no longer exists by itself.
    pub object_id_to_merge: ObjectIdToMerge,
    /// ID of the record that stays.
    pub primary_object_id: PrimaryObjectId,
}

/// Merges two tickets.
///
/// `POST /crm/objects/2026-03/tickets/merge`
///
/// Needs `tickets`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/tickets/merge")]
#[doc(alias = "tickets")]
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
    pub fn into_request(self) -> Request<requirement::Tickets> {
        let mut request = Request::new(&MERGE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `tickets`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        C::Scopes: scope::Tickets,
    {
        client.call(self.into_request(), decode::json)
    }
}

static SEARCH: Endpoint<requirement::Tickets> =
    Endpoint::post("/crm/objects/2026-03/tickets/search")
        .named("crm.tickets.search")
        .retry_safety(RetrySafety::Safe);

/// Searches tickets.
///
/// `POST /crm/objects/2026-03/tickets/search`
///
/// Needs `tickets`.
///
/// Gives one page of up to 200 results, and not more than 10,000 results in all; give the cursor of a page to
/// `after` for the next. What was written a moment ago may not be found yet.
///
/// Counts against the account's limit of five searches a second and that of the day, not against that of ten seconds.
#[doc(alias = "/crm/objects/2026-03/tickets/search")]
#[doc(alias = "tickets")]
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
    pub fn into_request(self) -> Request<requirement::Tickets> {
        let mut request = Request::new(&SEARCH, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `tickets`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Record>>
    where
        C::Scopes: scope::Tickets,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE: Endpoint<requirement::Tickets> =
    Endpoint::delete("/crm/objects/2026-03/tickets/{ticketId}").named("crm.tickets.archive");

/// Archives a ticket.
///
/// `DELETE /crm/objects/2026-03/tickets/{ticketId}`
///
/// Needs `tickets`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/tickets/{ticketId}")]
#[doc(alias = "tickets")]
pub fn archive(ticket_id: impl ToString) -> Archive {
    Archive { ticket_id: ticket_id.to_string() }
}

/// Made by [`archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive {
    ticket_id: String,
}

impl Archive {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Tickets> {
        Request::new(&ARCHIVE, &[&self.ticket_id])
    }

    /// Sends the request. Needs `tickets`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Tickets,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static GET: Endpoint<requirement::Tickets> =
    Endpoint::get("/crm/objects/2026-03/tickets/{ticketId}").named("crm.tickets.get");

/// Gets a ticket.
///
/// `GET /crm/objects/2026-03/tickets/{ticketId}`
///
/// Needs `tickets`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/tickets/{ticketId}")]
#[doc(alias = "tickets")]
pub fn get(ticket_id: impl ToString) -> Get {
    Get {
        ticket_id: ticket_id.to_string(),
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
    ticket_id: String,
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
    pub fn into_request(self) -> Request<requirement::Tickets> {
        let mut request = Request::new(&GET, &[&self.ticket_id]);
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

    /// Sends the request. Needs `tickets`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::RecordWithAssociations>
    where
        C::Scopes: scope::Tickets,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE: Endpoint<requirement::Tickets> =
    Endpoint::patch("/crm/objects/2026-03/tickets/{ticketId}").named("crm.tickets.update");

/// Updates a ticket.
///
/// `PATCH /crm/objects/2026-03/tickets/{ticketId}`
///
/// Needs `tickets`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/tickets/{ticketId}")]
#[doc(alias = "tickets")]
pub fn update(ticket_id: impl ToString, properties: impl Into<Properties>) -> Update {
    Update {
        ticket_id: ticket_id.to_string(),
        id_property: None,
        body: types::RecordUpdate::new(properties),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    ticket_id: String,
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
    pub fn into_request(self) -> Request<requirement::Tickets> {
        let mut request = Request::new(&UPDATE, &[&self.ticket_id]);
        request.query("idProperty", self.id_property.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `tickets`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        C::Scopes: scope::Tickets,
    {
        client.call(self.into_request(), decode::json)
    }
}
