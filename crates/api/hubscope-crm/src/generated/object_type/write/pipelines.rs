//! Calls by scope: `crm.object_type.write.pipelines`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    ObjectType, Request, decode, requirement,
    requirement::GrantedBy,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/pipelines/2026-03/{objectType}").named("crm.pipelines.create");

/// Creates a pipeline.
///
/// `POST /crm/pipelines/2026-03/{objectType}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/pipelines/2026-03/{objectType}")]
pub fn create<T: ObjectType>(
    object_type: T,
    display_order: i64,
    label: impl Into<String>,
    stages: impl IntoIterator<Item = impl Into<types::PipelineStageInput>>,
) -> Create<T> {
    Create { object_type, body: types::PipelineInput::new(display_order, label, stages) }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create<T> {
    object_type: T,
    body: types::PipelineInput,
}

impl<T: ObjectType> Create<T> {
    pub fn pipeline_id(mut self, pipeline_id: impl Into<String>) -> Self {
        self.body = self.body.pipeline_id(pipeline_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request = Request::for_object_type(&CREATE, &[&self.object_type.path_name()]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Pipeline>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE: Endpoint<requirement::OfObjectType> =
    Endpoint::delete("/crm/pipelines/2026-03/{objectType}/{pipelineId}")
        .named("crm.pipelines.delete");

/// Deletes a pipeline.
///
/// `DELETE /crm/pipelines/2026-03/{objectType}/{pipelineId}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/pipelines/2026-03/{objectType}/{pipelineId}")]
pub fn delete<T: ObjectType>(object_type: T, pipeline_id: impl ToString) -> Delete<T> {
    Delete {
        object_type,
        pipeline_id: pipeline_id.to_string(),
        validate_deal_stage_usages_before_delete: None,
        validate_references_before_delete: None,
    }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete<T> {
    object_type: T,
    pipeline_id: String,
    validate_deal_stage_usages_before_delete: Option<bool>,
    validate_references_before_delete: Option<bool>,
}

impl<T: ObjectType> Delete<T> {
    /// Refuses to remove stages that deals are in. Default: `false`.
    pub fn validate_deal_stage_usages_before_delete(
        mut self,
        validate_deal_stage_usages_before_delete: bool,
    ) -> Self {
        self.validate_deal_stage_usages_before_delete =
            Some(validate_deal_stage_usages_before_delete);
        self
    }

    /// Refuses to remove a pipeline or stage that is still in use. Default: `false`.
    pub fn validate_references_before_delete(
        mut self,
        validate_references_before_delete: bool,
    ) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request =
            Request::for_object_type(&DELETE, &[&self.object_type.path_name(), &self.pipeline_id]);
        request.query(
            "validateDealStageUsagesBeforeDelete",
            self.validate_deal_stage_usages_before_delete.as_ref(),
        );
        request.query(
            "validateReferencesBeforeDelete",
            self.validate_references_before_delete.as_ref(),
        );
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint<requirement::OfObjectType> =
    Endpoint::patch("/crm/pipelines/2026-03/{objectType}/{pipelineId}")
        .named("crm.pipelines.update");

/// Updates a pipeline.
///
/// `PATCH /crm/pipelines/2026-03/{objectType}/{pipelineId}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_core::object::Contacts;
/// use hubscope_crm::object_type::write::pipelines;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.schemas.contacts.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = pipelines::update(Contacts, "pipelineId").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/pipelines/2026-03/{objectType}/{pipelineId}")]
pub fn update<T: ObjectType>(object_type: T, pipeline_id: impl ToString) -> Update<T> {
    Update {
        object_type,
        pipeline_id: pipeline_id.to_string(),
        validate_deal_stage_usages_before_delete: None,
        validate_references_before_delete: None,
        body: types::PipelinePatchInput::new(),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update<T> {
    object_type: T,
    pipeline_id: String,
    validate_deal_stage_usages_before_delete: Option<bool>,
    validate_references_before_delete: Option<bool>,
    body: types::PipelinePatchInput,
}

impl<T: ObjectType> Update<T> {
    /// Refuses to remove stages that deals are in. Default: `false`.
    pub fn validate_deal_stage_usages_before_delete(
        mut self,
        validate_deal_stage_usages_before_delete: bool,
    ) -> Self {
        self.validate_deal_stage_usages_before_delete =
            Some(validate_deal_stage_usages_before_delete);
        self
    }

    /// Refuses to remove a pipeline or stage that is still in use. Default: `false`.
    pub fn validate_references_before_delete(
        mut self,
        validate_references_before_delete: bool,
    ) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete);
        self
    }

    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub fn archived(mut self, archived: bool) -> Self {
        self.body = self.body.archived(archived);
        self
    }

    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.body = self.body.display_order(display_order);
        self
    }

    /// Text that people see.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.body = self.body.label(label);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request =
            Request::for_object_type(&UPDATE, &[&self.object_type.path_name(), &self.pipeline_id]);
        request.query(
            "validateDealStageUsagesBeforeDelete",
            self.validate_deal_stage_usages_before_delete.as_ref(),
        );
        request.query(
            "validateReferencesBeforeDelete",
            self.validate_references_before_delete.as_ref(),
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Pipeline>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REPLACE: Endpoint<requirement::OfObjectType> =
    Endpoint::put("/crm/pipelines/2026-03/{objectType}/{pipelineId}")
        .named("crm.pipelines.replace");

/// The required arguments of [`replace`], by name.
pub struct ReplaceArgs<PipelineId, Label, Stages> {
    /// ID of the pipeline; the first one of deals is `default`, the first one of tickets `0`.
    pub pipeline_id: PipelineId,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: i64,
    /// Text that people see.
    pub label: Label,
    pub stages: Stages,
}

/// Replaces a pipeline.
///
/// `PUT /crm/pipelines/2026-03/{objectType}/{pipelineId}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/pipelines/2026-03/{objectType}/{pipelineId}")]
pub fn replace<T: ObjectType>(
    object_type: T,
    args: ReplaceArgs<
        impl ToString,
        impl Into<String>,
        impl IntoIterator<Item = impl Into<types::PipelineStageInput>>,
    >,
) -> Replace<T> {
    Replace {
        object_type,
        pipeline_id: args.pipeline_id.to_string(),
        validate_deal_stage_usages_before_delete: None,
        validate_references_before_delete: None,
        body: types::PipelineReplaceInput::new(args.display_order, args.label, args.stages),
    }
}

/// Made by [`replace`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Replace<T> {
    object_type: T,
    pipeline_id: String,
    validate_deal_stage_usages_before_delete: Option<bool>,
    validate_references_before_delete: Option<bool>,
    body: types::PipelineReplaceInput,
}

impl<T: ObjectType> Replace<T> {
    /// Refuses to remove stages that deals are in. Default: `false`.
    pub fn validate_deal_stage_usages_before_delete(
        mut self,
        validate_deal_stage_usages_before_delete: bool,
    ) -> Self {
        self.validate_deal_stage_usages_before_delete =
            Some(validate_deal_stage_usages_before_delete);
        self
    }

    /// Refuses to remove a pipeline or stage that is still in use. Default: `false`.
    pub fn validate_references_before_delete(
        mut self,
        validate_references_before_delete: bool,
    ) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request =
            Request::for_object_type(&REPLACE, &[&self.object_type.path_name(), &self.pipeline_id]);
        request.query(
            "validateDealStageUsagesBeforeDelete",
            self.validate_deal_stage_usages_before_delete.as_ref(),
        );
        request.query(
            "validateReferencesBeforeDelete",
            self.validate_references_before_delete.as_ref(),
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Pipeline>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_STAGE: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/pipelines/2026-03/{objectType}/{pipelineId}/stages")
        .named("crm.pipelines.create_stage");

/// The required arguments of [`create_stage`], by name.
pub struct CreateStageArgs<PipelineId, Label> {
    /// ID of the pipeline; the first one of deals is `default`, the first one of tickets `0`.
    pub pipeline_id: PipelineId,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: i64,
    /// Text that people see.
    pub label: Label,
    /// Further settings, by HubSpot's names: `probability` (0.0 to 1.0) for stages of deals,
    /// `ticketState` (`OPEN`, `CLOSED`) for those of tickets.
    pub metadata: BTreeMap<String, String>,
}

/// Creates a stage of a pipeline.
///
/// `POST /crm/pipelines/2026-03/{objectType}/{pipelineId}/stages`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/pipelines/2026-03/{objectType}/{pipelineId}/stages")]
pub fn create_stage<T: ObjectType>(
    object_type: T,
    args: CreateStageArgs<impl ToString, impl Into<String>>,
) -> CreateStage<T> {
    CreateStage {
        object_type,
        pipeline_id: args.pipeline_id.to_string(),
        body: types::PipelineStageInput::new(args.display_order, args.label, args.metadata),
    }
}

/// Made by [`create_stage`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateStage<T> {
    object_type: T,
    pipeline_id: String,
    body: types::PipelineStageInput,
}

impl<T: ObjectType> CreateStage<T> {
    pub fn stage_id(mut self, stage_id: impl Into<String>) -> Self {
        self.body = self.body.stage_id(stage_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request = Request::for_object_type(
            &CREATE_STAGE,
            &[&self.object_type.path_name(), &self.pipeline_id],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PipelineStage>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_STAGE: Endpoint<requirement::OfObjectType> =
    Endpoint::delete("/crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}")
        .named("crm.pipelines.delete_stage");

/// The required arguments of [`delete_stage`], by name.
pub struct DeleteStageArgs<PipelineId, StageId> {
    /// ID of the pipeline; the first one of deals is `default`, the first one of tickets `0`.
    pub pipeline_id: PipelineId,
    /// ID of the stage, unique in the account, which records hold in their stage property.
    pub stage_id: StageId,
}

/// Deletes a stage of a pipeline.
///
/// `DELETE /crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}")]
pub fn delete_stage<T: ObjectType>(
    object_type: T,
    args: DeleteStageArgs<impl ToString, impl ToString>,
) -> DeleteStage<T> {
    DeleteStage {
        object_type,
        pipeline_id: args.pipeline_id.to_string(),
        stage_id: args.stage_id.to_string(),
        validate_references_before_delete: None,
    }
}

/// Made by [`delete_stage`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteStage<T> {
    object_type: T,
    pipeline_id: String,
    stage_id: String,
    validate_references_before_delete: Option<bool>,
}

impl<T: ObjectType> DeleteStage<T> {
    /// Refuses to remove a pipeline or stage that is still in use. Default: `false`.
    pub fn validate_references_before_delete(
        mut self,
        validate_references_before_delete: bool,
    ) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request = Request::for_object_type(
            &DELETE_STAGE,
            &[&self.object_type.path_name(), &self.pipeline_id, &self.stage_id],
        );
        request.query(
            "validateReferencesBeforeDelete",
            self.validate_references_before_delete.as_ref(),
        );
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_STAGE: Endpoint<requirement::OfObjectType> =
    Endpoint::patch("/crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}")
        .named("crm.pipelines.update_stage");

/// The required arguments of [`update_stage`], by name.
pub struct UpdateStageArgs<PipelineId, StageId> {
    /// ID of the pipeline; the first one of deals is `default`, the first one of tickets `0`.
    pub pipeline_id: PipelineId,
    /// ID of the stage, unique in the account, which records hold in their stage property.
    pub stage_id: StageId,
    /// Further settings, by HubSpot's names: `probability` (0.0 to 1.0) for stages of deals,
    /// `ticketState` (`OPEN`, `CLOSED`) for those of tickets.
    pub metadata: BTreeMap<String, String>,
}

/// Updates a stage of a pipeline.
///
/// `PATCH /crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}")]
pub fn update_stage<T: ObjectType>(
    object_type: T,
    args: UpdateStageArgs<impl ToString, impl ToString>,
) -> UpdateStage<T> {
    UpdateStage {
        object_type,
        pipeline_id: args.pipeline_id.to_string(),
        stage_id: args.stage_id.to_string(),
        body: types::PipelineStagePatchInput::new(args.metadata),
    }
}

/// Made by [`update_stage`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateStage<T> {
    object_type: T,
    pipeline_id: String,
    stage_id: String,
    body: types::PipelineStagePatchInput,
}

impl<T: ObjectType> UpdateStage<T> {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub fn archived(mut self, archived: bool) -> Self {
        self.body = self.body.archived(archived);
        self
    }

    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.body = self.body.display_order(display_order);
        self
    }

    /// Text that people see.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.body = self.body.label(label);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request = Request::for_object_type(
            &UPDATE_STAGE,
            &[&self.object_type.path_name(), &self.pipeline_id, &self.stage_id],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PipelineStage>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REPLACE_STAGE: Endpoint<requirement::OfObjectType> =
    Endpoint::put("/crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}")
        .named("crm.pipelines.replace_stage");

/// The required arguments of [`replace_stage`], by name.
pub struct ReplaceStageArgs<PipelineId, StageId, Label> {
    /// ID of the pipeline; the first one of deals is `default`, the first one of tickets `0`.
    pub pipeline_id: PipelineId,
    /// ID of the stage, unique in the account, which records hold in their stage property.
    pub stage_id: StageId,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: i64,
    /// Text that people see.
    pub label: Label,
    /// Further settings, by HubSpot's names: `probability` (0.0 to 1.0) for stages of deals,
    /// `ticketState` (`OPEN`, `CLOSED`) for those of tickets.
    pub metadata: BTreeMap<String, String>,
}

/// Replaces a stage of a pipeline.
///
/// `PUT /crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}")]
pub fn replace_stage<T: ObjectType>(
    object_type: T,
    args: ReplaceStageArgs<impl ToString, impl ToString, impl Into<String>>,
) -> ReplaceStage<T> {
    ReplaceStage {
        object_type,
        pipeline_id: args.pipeline_id.to_string(),
        stage_id: args.stage_id.to_string(),
        body: types::PipelineStageReplaceInput::new(args.display_order, args.label, args.metadata),
    }
}

/// Made by [`replace_stage`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceStage<T> {
    object_type: T,
    pipeline_id: String,
    stage_id: String,
    body: types::PipelineStageReplaceInput,
}

impl<T: ObjectType> ReplaceStage<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request = Request::for_object_type(
            &REPLACE_STAGE,
            &[&self.object_type.path_name(), &self.pipeline_id, &self.stage_id],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PipelineStage>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}
