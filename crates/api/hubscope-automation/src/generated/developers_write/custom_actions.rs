//! Calls by scope: `automation.developers_write.custom_actions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/automation/actions/2026-03/{appId}").named("automation.custom_actions.create");

/// Creates a custom action.
///
/// `POST /automation/actions/2026-03/{appId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/actions/2026-03/{appId}")]
#[doc(alias = "developers-write")]
pub fn create(app_id: i64, body: impl Into<types::ActionDefinitionCreate>) -> Create {
    Create { app_id, body: body.into() }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    app_id: i64,
    body: types::ActionDefinitionCreate,
}

impl Create {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&CREATE, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ActionDefinition>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE: Endpoint<requirement::DevelopersWrite> =
    Endpoint::delete("/automation/actions/2026-03/{appId}/{definitionId}")
        .named("automation.custom_actions.delete");

/// The required arguments of [`delete`], by name.
pub struct DeleteArgs<DefinitionId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the custom workflow action, unique within its app.
    pub definition_id: DefinitionId,
}

/// Deletes a custom action.
///
/// `DELETE /automation/actions/2026-03/{appId}/{definitionId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/actions/2026-03/{appId}/{definitionId}")]
#[doc(alias = "developers-write")]
pub fn delete(args: DeleteArgs<impl ToString>) -> Delete {
    Delete { app_id: args.app_id, definition_id: args.definition_id.to_string() }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    app_id: i64,
    definition_id: String,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(&DELETE, &[&self.app_id, &self.definition_id])
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint<requirement::DevelopersWrite> =
    Endpoint::patch("/automation/actions/2026-03/{appId}/{definitionId}")
        .named("automation.custom_actions.update");

/// The required arguments of [`update`], by name.
pub struct UpdateArgs<DefinitionId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the custom workflow action, unique within its app.
    pub definition_id: DefinitionId,
}

/// Updates a custom action.
///
/// `PATCH /automation/actions/2026-03/{appId}/{definitionId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_automation::developers_write::custom_actions;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let answer = custom_actions::update(
///     custom_actions::UpdateArgs { app_id: 1, definition_id: "definitionId" },
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/automation/actions/2026-03/{appId}/{definitionId}")]
#[doc(alias = "developers-write")]
pub fn update(args: UpdateArgs<impl ToString>) -> Update {
    Update {
        app_id: args.app_id,
        definition_id: args.definition_id.to_string(),
        body: types::ActionDefinitionPatch::new(),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    app_id: i64,
    definition_id: String,
    body: types::ActionDefinitionPatch,
}

impl Update {
    /// HTTPS address to which HubSpot posts each execution of the custom action.
    pub fn action_url(mut self, action_url: impl Into<String>) -> Self {
        self.body = self.body.action_url(action_url);
        self
    }

    pub fn execution_rules(
        mut self,
        execution_rules: impl IntoIterator<Item = impl Into<types::ExecutionTranslationRule>>,
    ) -> Self {
        self.body = self.body.execution_rules(execution_rules);
        self
    }

    pub fn input_field_dependencies(
        mut self,
        input_field_dependencies: impl IntoIterator<Item = impl Into<types::InputFieldDependencies>>,
    ) -> Self {
        self.body = self.body.input_field_dependencies(input_field_dependencies);
        self
    }

    /// Values that people configure when they add the action to a workflow.
    pub fn input_fields(
        mut self,
        input_fields: impl IntoIterator<Item = impl Into<types::InputFieldDefinition>>,
    ) -> Self {
        self.body = self.body.input_fields(input_fields);
        self
    }

    /// Texts that people see, by language code; `en` is needed.
    pub fn labels(mut self, labels: BTreeMap<String, types::ActionLabels>) -> Self {
        self.body = self.body.labels(labels);
        self
    }

    pub fn object_request_options(
        mut self,
        object_request_options: impl Into<types::ObjectRequestOptions>,
    ) -> Self {
        self.body = self.body.object_request_options(object_request_options);
        self
    }

    /// Object types for which it is offered.
    pub fn object_types(
        mut self,
        object_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.object_types(object_types);
        self
    }

    /// Values that the action hands on to later steps of the workflow.
    pub fn output_fields(
        mut self,
        output_fields: impl IntoIterator<Item = impl Into<types::OutputFieldDefinition>>,
    ) -> Self {
        self.body = self.body.output_fields(output_fields);
        self
    }

    pub fn published(mut self, published: bool) -> Self {
        self.body = self.body.published(published);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&UPDATE, &[&self.app_id, &self.definition_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ActionDefinition>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_FUNCTION: Endpoint<requirement::DevelopersWrite> =
    Endpoint::delete("/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}")
        .named("automation.custom_actions.delete_function");

/// The required arguments of [`delete_function`], by name.
pub struct DeleteFunctionArgs<DefinitionId, FunctionTypeArgument> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the custom workflow action, unique within its app.
    pub definition_id: DefinitionId,
    /// Moment at which the function runs: before or after the action executes, or before or after
    /// choices of a field are fetched.
    pub function_type: FunctionTypeArgument,
}

/// Deletes a function of a custom action.
///
/// `DELETE /automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}")]
#[doc(alias = "developers-write")]
pub fn delete_function(args: DeleteFunctionArgs<impl ToString, impl ToString>) -> DeleteFunction {
    DeleteFunction {
        app_id: args.app_id,
        definition_id: args.definition_id.to_string(),
        function_type: args.function_type.to_string(),
    }
}

/// Made by [`delete_function`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFunction {
    app_id: i64,
    definition_id: String,
    function_type: String,
}

impl DeleteFunction {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(&DELETE_FUNCTION, &[&self.app_id, &self.definition_id, &self.function_type])
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static REPLACE_FUNCTION: Endpoint<requirement::DevelopersWrite> =
    Endpoint::put("/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}")
        .named("automation.custom_actions.replace_function");

/// The required arguments of [`replace_function`], by name.
pub struct ReplaceFunctionArgs<DefinitionId, FunctionTypeArgument, Body> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the custom workflow action, unique within its app.
    pub definition_id: DefinitionId,
    /// Moment at which the function runs: before or after the action executes, or before or after
    /// choices of a field are fetched.
    pub function_type: FunctionTypeArgument,
    /// Text that is sent.
    pub body: Body,
}

/// Replaces a function of a custom action.
///
/// `PUT /automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}")]
#[doc(alias = "developers-write")]
pub fn replace_function(
    args: ReplaceFunctionArgs<impl ToString, impl ToString, impl Into<String>>,
) -> ReplaceFunction {
    ReplaceFunction {
        app_id: args.app_id,
        definition_id: args.definition_id.to_string(),
        function_type: args.function_type.to_string(),
        body: args.body.into(),
    }
}

/// Made by [`replace_function`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceFunction {
    app_id: i64,
    definition_id: String,
    function_type: String,
    body: String,
}

impl ReplaceFunction {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(
            &REPLACE_FUNCTION,
            &[&self.app_id, &self.definition_id, &self.function_type],
        );
        request.text(self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ActionFunctionIdentifier>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_FUNCTION_BY_ID: Endpoint<requirement::DevelopersWrite> = Endpoint::delete(
    "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}",
)
.named("automation.custom_actions.delete_function_by_id");

/// The required arguments of [`delete_function_by_id`], by name.
pub struct DeleteFunctionByIdArgs<DefinitionId, FunctionTypeArgument, FunctionId> {
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

/// Deletes a function by id of a custom action.
///
/// `DELETE /automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}"
)]
#[doc(alias = "developers-write")]
pub fn delete_function_by_id(
    args: DeleteFunctionByIdArgs<impl ToString, impl ToString, impl ToString>,
) -> DeleteFunctionById {
    DeleteFunctionById {
        app_id: args.app_id,
        definition_id: args.definition_id.to_string(),
        function_type: args.function_type.to_string(),
        function_id: args.function_id.to_string(),
    }
}

/// Made by [`delete_function_by_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFunctionById {
    app_id: i64,
    definition_id: String,
    function_type: String,
    function_id: String,
}

impl DeleteFunctionById {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(
            &DELETE_FUNCTION_BY_ID,
            &[&self.app_id, &self.definition_id, &self.function_type, &self.function_id],
        )
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static REPLACE_FUNCTION_BY_ID: Endpoint<requirement::DevelopersWrite> = Endpoint::put(
    "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}",
)
.named("automation.custom_actions.replace_function_by_id");

/// The required arguments of [`replace_function_by_id`], by name.
pub struct ReplaceFunctionByIdArgs<DefinitionId, FunctionTypeArgument, FunctionId, Body> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the custom workflow action, unique within its app.
    pub definition_id: DefinitionId,
    /// Moment at which the function runs: before or after the action executes, or before or after
    /// choices of a field are fetched.
    pub function_type: FunctionTypeArgument,
    /// ID that tells functions of one kind apart, such as the input field whose choices it fetches.
    pub function_id: FunctionId,
    /// Text that is sent.
    pub body: Body,
}

/// Replaces a function by id of a custom action.
///
/// `PUT /automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}"
)]
#[doc(alias = "developers-write")]
pub fn replace_function_by_id(
    args: ReplaceFunctionByIdArgs<impl ToString, impl ToString, impl ToString, impl Into<String>>,
) -> ReplaceFunctionById {
    ReplaceFunctionById {
        app_id: args.app_id,
        definition_id: args.definition_id.to_string(),
        function_type: args.function_type.to_string(),
        function_id: args.function_id.to_string(),
        body: args.body.into(),
    }
}

/// Made by [`replace_function_by_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceFunctionById {
    app_id: i64,
    definition_id: String,
    function_type: String,
    function_id: String,
    body: String,
}

impl ReplaceFunctionById {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(
            &REPLACE_FUNCTION_BY_ID,
            &[&self.app_id, &self.definition_id, &self.function_type, &self.function_id],
        );
        request.text(self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ActionFunctionIdentifier>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static SET_REQUIRES_OBJECT: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/automation/actions/2026-03/{appId}/{definitionId}/requires-object")
        .named("automation.custom_actions.set_requires_object");

/// The required arguments of [`set_requires_object`], by name.
pub struct SetRequiresObjectArgs<DefinitionId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the custom workflow action, unique within its app.
    pub definition_id: DefinitionId,
    pub requires_object: bool,
}

/// Says whether an action needs a record to be enrolled.
///
/// `POST /automation/actions/2026-03/{appId}/{definitionId}/requires-object`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/actions/2026-03/{appId}/{definitionId}/requires-object")]
#[doc(alias = "developers-write")]
pub fn set_requires_object(args: SetRequiresObjectArgs<impl ToString>) -> SetRequiresObject {
    SetRequiresObject {
        app_id: args.app_id,
        definition_id: args.definition_id.to_string(),
        body: types::RequiresObjectUpdate::new(types::RequiresObjectUpdateArgs {
            requires_object: args.requires_object,
        }),
    }
}

/// Made by [`set_requires_object`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetRequiresObject {
    app_id: i64,
    definition_id: String,
    body: types::RequiresObjectUpdate,
}

impl SetRequiresObject {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&SET_REQUIRES_OBJECT, &[&self.app_id, &self.definition_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
