//! Calls by scope: `automation.developers_read.custom_actions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/automation/actions/2026-03/{appId}").named("automation.custom_actions.list");

/// Lists custom actions.
///
/// `GET /automation/actions/2026-03/{appId}`
///
/// Needs `developers-read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_automation::developers_read::custom_actions;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let page = custom_actions::list(1).send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/automation/actions/2026-03/{appId}")]
#[doc(alias = "developers-read")]
pub fn list(app_id: i64) -> List {
    List { app_id, after: None, archived: None, limit: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    app_id: i64,
    after: Option<String>,
    archived: Option<bool>,
    limit: Option<i64>,
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

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        let mut request = Request::new(&LIST, &[&self.app_id]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ActionDefinition>>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/automation/actions/2026-03/{appId}/{definitionId}")
        .named("automation.custom_actions.get");

/// The required arguments of [`get`], by name.
pub struct GetArgs<DefinitionId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the custom workflow action, unique within its app.
    pub definition_id: DefinitionId,
}

/// Gets a custom action.
///
/// `GET /automation/actions/2026-03/{appId}/{definitionId}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/actions/2026-03/{appId}/{definitionId}")]
#[doc(alias = "developers-read")]
pub fn get(args: GetArgs<impl ToString>) -> Get {
    Get { app_id: args.app_id, definition_id: args.definition_id.to_string(), archived: None }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    app_id: i64,
    definition_id: String,
    archived: Option<bool>,
}

impl Get {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        let mut request = Request::new(&GET, &[&self.app_id, &self.definition_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ActionDefinition>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_FUNCTIONS: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/automation/actions/2026-03/{appId}/{definitionId}/functions")
        .named("automation.custom_actions.list_functions");

/// The required arguments of [`list_functions`], by name.
pub struct ListFunctionsArgs<DefinitionId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the custom workflow action, unique within its app.
    pub definition_id: DefinitionId,
}

/// Lists functions of a custom action.
///
/// `GET /automation/actions/2026-03/{appId}/{definitionId}/functions`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/actions/2026-03/{appId}/{definitionId}/functions")]
#[doc(alias = "developers-read")]
pub fn list_functions(args: ListFunctionsArgs<impl ToString>) -> ListFunctions {
    ListFunctions { app_id: args.app_id, definition_id: args.definition_id.to_string() }
}

/// Made by [`list_functions`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFunctions {
    app_id: i64,
    definition_id: String,
}

impl ListFunctions {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&LIST_FUNCTIONS, &[&self.app_id, &self.definition_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ActionFunctionIdentifier>>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_FUNCTION: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}")
        .named("automation.custom_actions.get_function");

/// The required arguments of [`get_function`], by name.
pub struct GetFunctionArgs<DefinitionId, FunctionTypeArgument> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the custom workflow action, unique within its app.
    pub definition_id: DefinitionId,
    /// Moment at which the function runs: before or after the action executes, or before or after
    /// choices of a field are fetched.
    pub function_type: FunctionTypeArgument,
}

/// Gets a function of a custom action.
///
/// `GET /automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}")]
#[doc(alias = "developers-read")]
pub fn get_function(args: GetFunctionArgs<impl ToString, impl ToString>) -> GetFunction {
    GetFunction {
        app_id: args.app_id,
        definition_id: args.definition_id.to_string(),
        function_type: args.function_type.to_string(),
    }
}

/// Made by [`get_function`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFunction {
    app_id: i64,
    definition_id: String,
    function_type: String,
}

impl GetFunction {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_FUNCTION, &[&self.app_id, &self.definition_id, &self.function_type])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ActionFunction>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_FUNCTION_BY_ID: Endpoint<requirement::DevelopersRead> = Endpoint::get(
    "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}",
)
.named("automation.custom_actions.get_function_by_id");

/// The required arguments of [`get_function_by_id`], by name.
pub struct GetFunctionByIdArgs<DefinitionId, FunctionTypeArgument, FunctionId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the custom workflow action, unique within its app.
    pub definition_id: DefinitionId,
    /// Moment at which the function runs: before or after the action executes, or before or after
    /// choices of a field are fetched.
    pub function_type: FunctionTypeArgument,
    /// ID that tells functions of one kind apart, such as the input field whose choices it fetches.
    pub function_id: FunctionId,
}

/// Gets a function by id of a custom action.
///
/// `GET /automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}"
)]
#[doc(alias = "developers-read")]
pub fn get_function_by_id(
    args: GetFunctionByIdArgs<impl ToString, impl ToString, impl ToString>,
) -> GetFunctionById {
    GetFunctionById {
        app_id: args.app_id,
        definition_id: args.definition_id.to_string(),
        function_type: args.function_type.to_string(),
        function_id: args.function_id.to_string(),
    }
}

/// Made by [`get_function_by_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFunctionById {
    app_id: i64,
    definition_id: String,
    function_type: String,
    function_id: String,
}

impl GetFunctionById {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(
            &GET_FUNCTION_BY_ID,
            &[&self.app_id, &self.definition_id, &self.function_type, &self.function_id],
        )
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ActionFunction>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_REQUIRES_OBJECT: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/automation/actions/2026-03/{appId}/{definitionId}/requires-object")
        .named("automation.custom_actions.get_requires_object");

/// The required arguments of [`get_requires_object`], by name.
pub struct GetRequiresObjectArgs<DefinitionId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the custom workflow action, unique within its app.
    pub definition_id: DefinitionId,
}

/// Says whether an action needs a record to be enrolled.
///
/// `GET /automation/actions/2026-03/{appId}/{definitionId}/requires-object`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/actions/2026-03/{appId}/{definitionId}/requires-object")]
#[doc(alias = "developers-read")]
pub fn get_requires_object(args: GetRequiresObjectArgs<impl ToString>) -> GetRequiresObject {
    GetRequiresObject { app_id: args.app_id, definition_id: args.definition_id.to_string() }
}

/// Made by [`get_requires_object`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRequiresObject {
    app_id: i64,
    definition_id: String,
}

impl GetRequiresObject {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_REQUIRES_OBJECT, &[&self.app_id, &self.definition_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ActionDefinitionRequiresObject>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_REVISIONS: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/automation/actions/2026-03/{appId}/{definitionId}/revisions")
        .named("automation.custom_actions.list_revisions");

/// The required arguments of [`list_revisions`], by name.
pub struct ListRevisionsArgs<DefinitionId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the custom workflow action, unique within its app.
    pub definition_id: DefinitionId,
}

/// Lists revisions of a custom action.
///
/// `GET /automation/actions/2026-03/{appId}/{definitionId}/revisions`
///
/// Needs `developers-read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/actions/2026-03/{appId}/{definitionId}/revisions")]
#[doc(alias = "developers-read")]
pub fn list_revisions(args: ListRevisionsArgs<impl ToString>) -> ListRevisions {
    ListRevisions {
        app_id: args.app_id,
        definition_id: args.definition_id.to_string(),
        after: None,
        limit: None,
    }
}

/// Made by [`list_revisions`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRevisions {
    app_id: i64,
    definition_id: String,
    after: Option<String>,
    limit: Option<i64>,
}

impl ListRevisions {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        let mut request = Request::new(&LIST_REVISIONS, &[&self.app_id, &self.definition_id]);
        request.query("after", self.after.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ActionRevision>>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_REVISION: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/automation/actions/2026-03/{appId}/{definitionId}/revisions/{revisionId}")
        .named("automation.custom_actions.get_revision");

/// The required arguments of [`get_revision`], by name.
pub struct GetRevisionArgs<DefinitionId, RevisionId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the custom workflow action, unique within its app.
    pub definition_id: DefinitionId,
    /// ID of one version of the custom action's definition.
    pub revision_id: RevisionId,
}

/// Gets a revision of a custom action.
///
/// `GET /automation/actions/2026-03/{appId}/{definitionId}/revisions/{revisionId}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/actions/2026-03/{appId}/{definitionId}/revisions/{revisionId}")]
#[doc(alias = "developers-read")]
pub fn get_revision(args: GetRevisionArgs<impl ToString, impl ToString>) -> GetRevision {
    GetRevision {
        app_id: args.app_id,
        definition_id: args.definition_id.to_string(),
        revision_id: args.revision_id.to_string(),
    }
}

/// Made by [`get_revision`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRevision {
    app_id: i64,
    definition_id: String,
    revision_id: String,
}

impl GetRevision {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_REVISION, &[&self.app_id, &self.definition_id, &self.revision_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ActionRevision>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
