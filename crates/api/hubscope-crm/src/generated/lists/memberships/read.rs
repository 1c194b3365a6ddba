//! Calls by scope: `crm.lists.memberships.read`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Page, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static BATCH_READ_OF_RECORDS: Endpoint<requirement::CrmListsRead> =
    Endpoint::post("/crm/lists/2026-03/records/memberships/batch/read")
        .named("crm.lists.memberships.batch_read_of_records")
        .retry_safety(RetrySafety::Safe);

/// Reads which lists records are in, in one batch.
///
/// `POST /crm/lists/2026-03/records/memberships/batch/read`
///
/// Needs `crm.lists.read`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/records/memberships/batch/read")]
#[doc(alias = "crm.lists.read")]
pub fn batch_read_of_records(
    inputs: impl IntoIterator<Item = impl Into<types::RecordIdInput>>,
) -> BatchReadOfRecords {
    BatchReadOfRecords { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_read_of_records`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchReadOfRecords {
    body: BatchInput<types::RecordIdInput>,
}

impl BatchReadOfRecords {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmListsRead> {
        let mut request = Request::new(&BATCH_READ_OF_RECORDS, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.lists.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::RecordIdWithMemberships>>
    where
        C::Scopes: scope::CrmListsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_OF_RECORD: Endpoint<requirement::CrmListsRead> =
    Endpoint::get("/crm/lists/2026-03/records/{objectTypeId}/{recordId}/memberships")
        .named("crm.lists.memberships.list_of_record");

/// The required arguments of [`list_of_record`], by name.
pub struct ListOfRecordArgs<ObjectTypeId, RecordIdArgument> {
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies, `0-3`
    /// deals, `0-5` tickets), `2-` and a number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// ID of the record whose list memberships are returned.
    pub record_id: RecordIdArgument,
}

/// Lists the lists that a record is in.
///
/// `GET /crm/lists/2026-03/records/{objectTypeId}/{recordId}/memberships`
///
/// Needs `crm.lists.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/records/{objectTypeId}/{recordId}/memberships")]
#[doc(alias = "crm.lists.read")]
pub fn list_of_record(args: ListOfRecordArgs<impl ToString, impl ToString>) -> ListOfRecord {
    ListOfRecord {
        object_type_id: args.object_type_id.to_string(),
        record_id: args.record_id.to_string(),
    }
}

/// Made by [`list_of_record`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOfRecord {
    object_type_id: String,
    record_id: String,
}

impl ListOfRecord {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmListsRead> {
        Request::new(&LIST_OF_RECORD, &[&self.object_type_id, &self.record_id])
    }

    /// Sends the request. Needs `crm.lists.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::RecordListMembership>>
    where
        C::Scopes: scope::CrmListsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST: Endpoint<requirement::CrmListsRead> =
    Endpoint::get("/crm/lists/2026-03/{listId}/memberships").named("crm.lists.memberships.list");

/// Lists memberships of lists.
///
/// `GET /crm/lists/2026-03/{listId}/memberships`
///
/// Needs `crm.lists.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::lists::memberships::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.lists.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list("listId").send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/lists/2026-03/{listId}/memberships")]
#[doc(alias = "crm.lists.read")]
pub fn list(list_id: impl ToString) -> List {
    List { list_id: list_id.to_string(), after: None, before: None, limit: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    list_id: String,
    after: Option<String>,
    before: Option<String>,
    limit: Option<i64>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Cursor of the page to return, taken from `paging.prev.before` of a later page. Excludes
    /// `after`.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Largest number of members on a page. Default: 100, at most 250.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmListsRead> {
        let mut request = Request::new(&LIST, &[&self.list_id]);
        request.query("after", self.after.as_ref());
        request.query("before", self.before.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `crm.lists.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::JoinTimeAndRecordId>>
    where
        C::Scopes: scope::CrmListsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_BY_JOIN_ORDER: Endpoint<requirement::CrmListsRead> =
    Endpoint::get("/crm/lists/2026-03/{listId}/memberships/join-order")
        .named("crm.lists.memberships.list_by_join_order");

/// Lists the records of a list in the order in which they came.
///
/// `GET /crm/lists/2026-03/{listId}/memberships/join-order`
///
/// Needs `crm.lists.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/{listId}/memberships/join-order")]
#[doc(alias = "crm.lists.read")]
pub fn list_by_join_order(list_id: impl ToString) -> ListByJoinOrder {
    ListByJoinOrder { list_id: list_id.to_string(), after: None, before: None, limit: None }
}

/// Made by [`list_by_join_order`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByJoinOrder {
    list_id: String,
    after: Option<String>,
    before: Option<String>,
    limit: Option<i64>,
}

impl ListByJoinOrder {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Cursor of the page to return, taken from `paging.prev.before` of a later page. Excludes
    /// `after`.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Largest number of members on a page. Default: 100, at most 250.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmListsRead> {
        let mut request = Request::new(&LIST_BY_JOIN_ORDER, &[&self.list_id]);
        request.query("after", self.after.as_ref());
        request.query("before", self.before.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `crm.lists.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::JoinTimeAndRecordId>>
    where
        C::Scopes: scope::CrmListsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
