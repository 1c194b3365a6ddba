//! Calls that need `automation`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Page, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static LIST: Endpoint<requirement::Automation> =
    Endpoint::get("/automation/v4/flows").named("automation.workflows.list");

/// Lists workflows.
///
/// `GET /automation/v4/flows`
///
/// Needs `automation`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_automation::automation;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("automation")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = automation::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/automation/v4/flows")]
#[doc(alias = "automation")]
pub fn list() -> List {
    List { after: None, limit: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    limit: Option<i64>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Largest number of workflows on a page. Default: 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Automation> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `automation`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::WorkflowSummary>>
    where
        C::Scopes: scope::Automation,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE: Endpoint<requirement::Automation> =
    Endpoint::post("/automation/v4/flows").named("automation.workflows.create");

/// Creates a workflow.
///
/// `POST /automation/v4/flows`
///
/// Needs `automation`.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/automation/v4/flows")]
#[doc(alias = "automation")]
pub fn create(body: impl Into<types::WorkflowCreate>) -> Create {
    Create { body: body.into() }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::WorkflowCreate,
}

impl Create {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Automation> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `automation`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Workflow>
    where
        C::Scopes: scope::Automation,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ: Endpoint<requirement::Automation> =
    Endpoint::post("/automation/v4/flows/batch/read")
        .named("automation.workflows.batch_read")
        .retry_safety(RetrySafety::Safe);

/// Reads workflows in one batch.
///
/// `POST /automation/v4/flows/batch/read`
///
/// Needs `automation`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/v4/flows/batch/read")]
#[doc(alias = "automation")]
pub fn batch_read(
    inputs: impl IntoIterator<Item = impl Into<types::WorkflowIdInput>>,
) -> BatchRead {
    BatchRead { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_read`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRead {
    body: BatchInput<types::WorkflowIdInput>,
}

impl BatchRead {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Automation> {
        let mut request = Request::new(&BATCH_READ, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `automation`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Workflow>>
    where
        C::Scopes: scope::Automation,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_EMAIL_CAMPAIGNS: Endpoint<requirement::Automation> =
    Endpoint::get("/automation/v4/flows/email-campaigns")
        .named("automation.workflows.list_email_campaigns");

/// Lists email campaigns of workflows.
///
/// `GET /automation/v4/flows/email-campaigns`
///
/// Needs `automation`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/v4/flows/email-campaigns")]
#[doc(alias = "automation")]
pub fn list_email_campaigns() -> ListEmailCampaigns {
    ListEmailCampaigns { after: None, before: None, flow_id: None, limit: None }
}

/// Made by [`list_email_campaigns`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEmailCampaigns {
    after: Option<String>,
    before: Option<String>,
    flow_id: Option<Vec<String>>,
    limit: Option<i64>,
}

impl ListEmailCampaigns {
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

    /// ID of the workflow, as its URL in HubSpot shows it; it is not the `workflowId` of the v3
    /// API.
    pub fn flow_id(mut self, flow_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.flow_id = Some(flow_id.into_iter().map(Into::into).collect());
        self
    }

    /// Largest number of workflows on a page. Default: 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Automation> {
        let mut request = Request::new(&LIST_EMAIL_CAMPAIGNS, &[]);
        request.query("after", self.after.as_ref());
        request.query("before", self.before.as_ref());
        request.query_all("flowId", self.flow_id.as_deref().unwrap_or_default());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `automation`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::WorkflowEmailCampaign>>
    where
        C::Scopes: scope::Automation,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_PERFORMANCE: Endpoint<requirement::Automation> =
    Endpoint::get("/automation/v4/flows/performance/{flowId}")
        .named("automation.workflows.get_performance");

/// Gets how often a workflow ran, over time.
///
/// `GET /automation/v4/flows/performance/{flowId}`
///
/// Needs `automation`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/v4/flows/performance/{flowId}")]
#[doc(alias = "automation")]
pub fn get_performance(flow_id: impl ToString) -> GetPerformance {
    GetPerformance {
        flow_id: flow_id.to_string(),
        bucket_type: None,
        end: None,
        first_day: None,
        start: None,
    }
}

/// Made by [`get_performance`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPerformance {
    flow_id: String,
    bucket_type: Option<types::BucketType>,
    end: Option<i64>,
    first_day: Option<types::FirstDay>,
    start: Option<i64>,
}

impl GetPerformance {
    /// Length of the intervals into which the figures are grouped: a day, a week or a month.
    pub fn bucket_type(mut self, bucket_type: types::BucketType) -> Self {
        self.bucket_type = Some(bucket_type);
        self
    }

    /// End of the time span for which figures are returned.
    pub fn end(mut self, end: i64) -> Self {
        self.end = Some(end);
        self
    }

    /// Weekday on which weekly intervals begin.
    pub fn first_day(mut self, first_day: types::FirstDay) -> Self {
        self.first_day = Some(first_day);
        self
    }

    /// Beginning of the time span for which figures are returned.
    pub fn start(mut self, start: i64) -> Self {
        self.start = Some(start);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Automation> {
        let mut request = Request::new(&GET_PERFORMANCE, &[&self.flow_id]);
        request.query("bucketType", self.bucket_type.as_ref());
        request.query("end", self.end.as_ref());
        request.query("firstDay", self.first_day.as_ref());
        request.query("start", self.start.as_ref());
        request
    }

    /// Sends the request. Needs `automation`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::HistogramDataPoint>>
    where
        C::Scopes: scope::Automation,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE: Endpoint<requirement::Automation> =
    Endpoint::delete("/automation/v4/flows/{flowId}").named("automation.workflows.delete");

/// Deletes a workflow.
///
/// `DELETE /automation/v4/flows/{flowId}`
///
/// Needs `automation`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/v4/flows/{flowId}")]
#[doc(alias = "automation")]
pub fn delete(flow_id: i64) -> Delete {
    Delete { flow_id }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    flow_id: i64,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Automation> {
        Request::new(&DELETE, &[&self.flow_id])
    }

    /// Sends the request. Needs `automation`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Automation,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static GET: Endpoint<requirement::Automation> =
    Endpoint::get("/automation/v4/flows/{flowId}").named("automation.workflows.get");

/// Gets a workflow.
///
/// `GET /automation/v4/flows/{flowId}`
///
/// Needs `automation`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/v4/flows/{flowId}")]
#[doc(alias = "automation")]
pub fn get(flow_id: impl ToString) -> Get {
    Get { flow_id: flow_id.to_string() }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    flow_id: String,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Automation> {
        Request::new(&GET, &[&self.flow_id])
    }

    /// Sends the request. Needs `automation`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Workflow>
    where
        C::Scopes: scope::Automation,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REPLACE: Endpoint<requirement::Automation> =
    Endpoint::put("/automation/v4/flows/{flowId}").named("automation.workflows.replace");

/// Replaces a workflow.
///
/// `PUT /automation/v4/flows/{flowId}`
///
/// Needs `automation`.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/automation/v4/flows/{flowId}")]
#[doc(alias = "automation")]
pub fn replace(flow_id: impl ToString, body: impl Into<types::WorkflowReplace>) -> Replace {
    Replace { flow_id: flow_id.to_string(), body: body.into() }
}

/// Made by [`replace`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Replace {
    flow_id: String,
    body: types::WorkflowReplace,
}

impl Replace {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Automation> {
        let mut request = Request::new(&REPLACE, &[&self.flow_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `automation`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Workflow>
    where
        C::Scopes: scope::Automation,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ_ID_MAPPINGS: Endpoint<requirement::Automation> =
    Endpoint::post("/automation/v4/workflow-id-mappings/batch/read")
        .named("automation.workflows.batch_read_id_mappings")
        .retry_safety(RetrySafety::Safe);

/// Finds in one batch which of the two ids of a workflow belong together.
///
/// `POST /automation/v4/workflow-id-mappings/batch/read`
///
/// Needs `automation`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/v4/workflow-id-mappings/batch/read")]
#[doc(alias = "automation")]
pub fn batch_read_id_mappings(
    inputs: impl IntoIterator<Item = impl Into<types::IdInput>>,
) -> BatchReadIdMappings {
    BatchReadIdMappings {
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_read_id_mappings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchReadIdMappings {
    body: BatchInput<types::IdInput>,
}

impl BatchReadIdMappings {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Automation> {
        let mut request = Request::new(&BATCH_READ_ID_MAPPINGS, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `automation`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::WorkflowIdMapping>>
    where
        C::Scopes: scope::Automation,
    {
        client.call(self.into_request(), decode::json)
    }
}
