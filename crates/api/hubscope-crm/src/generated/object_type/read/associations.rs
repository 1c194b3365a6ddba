//! Calls by scope: `crm.object_type.read.associations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, ObjectType, Page, Request,
    batch::BatchInput,
    decode, requirement,
    requirement::GrantedBy,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static BATCH_READ: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read")
        .named("crm.associations.batch_read")
        .retry_safety(RetrySafety::Safe);

/// Reads associations in one batch.
///
/// `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read`
///
/// Needs the scope of the object type: [`ObjectType::Read`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read")]
pub fn batch_read<T: ObjectType>(
    from_object_type: T,
    to_object_type: impl ObjectType,
    inputs: impl IntoIterator<Item = impl Into<types::FetchAssociationsBatchRequest>>,
) -> BatchRead<T> {
    BatchRead {
        from_object_type,
        to_object_type: to_object_type.path_name().to_owned(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_read`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRead<T> {
    from_object_type: T,
    to_object_type: String,
    body: BatchInput<types::FetchAssociationsBatchRequest>,
}

impl<T: ObjectType> BatchRead<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Read> {
        let mut request = Request::for_object_type(
            &BATCH_READ,
            &[&self.from_object_type.path_name(), &self.to_object_type],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Read`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(
        self,
        client: &C,
    ) -> C::Reply<'_, Batch<types::AssociationMultiWithLabel>>
    where
        T::Read: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST: Endpoint<requirement::OfObjectType> =
    Endpoint::get("/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}")
        .named("crm.associations.list");

/// Lists associations.
///
/// `GET /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}`
///
/// Needs the scope of the object type: [`ObjectType::Read`].
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_core::object::{Companies, Contacts};
/// use hubscope_crm::object_type::read::associations;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.contacts.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = associations::list(Contacts, "objectId", Companies).send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}")]
pub fn list<T: ObjectType>(
    object_type: T,
    object_id: impl ToString,
    to_object_type: impl ObjectType,
) -> List<T> {
    List {
        object_type,
        object_id: object_id.to_string(),
        to_object_type: to_object_type.path_name().to_owned(),
        after: None,
        limit: None,
    }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List<T> {
    object_type: T,
    object_id: String,
    to_object_type: String,
    after: Option<String>,
    limit: Option<i64>,
}

impl<T: ObjectType> List<T> {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Largest number of associated records on a page. Default: 500.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Read> {
        let mut request = Request::for_object_type(
            &LIST,
            &[&self.object_type.path_name(), &self.object_id, &self.to_object_type],
        );
        request.query("after", self.after.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Read`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(
        self,
        client: &C,
    ) -> C::Reply<'_, Page<types::MultiAssociatedObjectWithLabel>>
    where
        T::Read: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}
