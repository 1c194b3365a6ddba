//! Calls by scope: `crm.object_type.read.pipelines`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    ObjectType, Page, Request, decode, requirement,
    requirement::GrantedBy,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::OfObjectType> =
    Endpoint::get("/crm/pipelines/2026-03/{objectType}").named("crm.pipelines.list");

/// Lists pipelines.
///
/// `GET /crm/pipelines/2026-03/{objectType}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_core::object::Contacts;
/// use hubscope_crm::object_type::read::pipelines;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.schemas.contacts.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = pipelines::list(Contacts).send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/pipelines/2026-03/{objectType}")]
pub fn list<T: ObjectType>(object_type: T) -> List<T> {
    List { object_type }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List<T> {
    object_type: T,
}

impl<T: ObjectType> List<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaRead> {
        Request::for_object_type(&LIST, &[&self.object_type.path_name()])
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Pipeline>>
    where
        T::SchemaRead: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::OfObjectType> =
    Endpoint::get("/crm/pipelines/2026-03/{objectType}/{pipelineId}").named("crm.pipelines.get");

/// Gets a pipeline.
///
/// `GET /crm/pipelines/2026-03/{objectType}/{pipelineId}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/pipelines/2026-03/{objectType}/{pipelineId}")]
pub fn get<T: ObjectType>(object_type: T, pipeline_id: impl ToString) -> Get<T> {
    Get { object_type, pipeline_id: pipeline_id.to_string() }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get<T> {
    object_type: T,
    pipeline_id: String,
}

impl<T: ObjectType> Get<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaRead> {
        Request::for_object_type(&GET, &[&self.object_type.path_name(), &self.pipeline_id])
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Pipeline>
    where
        T::SchemaRead: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_AUDIT: Endpoint<requirement::OfObjectType> =
    Endpoint::get("/crm/pipelines/2026-03/{objectType}/{pipelineId}/audit")
        .named("crm.pipelines.list_audit");

/// Lists the changes of a pipeline.
///
/// `GET /crm/pipelines/2026-03/{objectType}/{pipelineId}/audit`
///
/// Needs the scope of the object type: [`ObjectType::SchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/pipelines/2026-03/{objectType}/{pipelineId}/audit")]
pub fn list_audit<T: ObjectType>(object_type: T, pipeline_id: impl ToString) -> ListAudit<T> {
    ListAudit { object_type, pipeline_id: pipeline_id.to_string() }
}

/// Made by [`list_audit`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAudit<T> {
    object_type: T,
    pipeline_id: String,
}

impl<T: ObjectType> ListAudit<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaRead> {
        Request::for_object_type(&LIST_AUDIT, &[&self.object_type.path_name(), &self.pipeline_id])
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::AuditInfo>>
    where
        T::SchemaRead: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_STAGES: Endpoint<requirement::OfObjectType> =
    Endpoint::get("/crm/pipelines/2026-03/{objectType}/{pipelineId}/stages")
        .named("crm.pipelines.list_stages");

/// Lists stages of a pipeline.
///
/// `GET /crm/pipelines/2026-03/{objectType}/{pipelineId}/stages`
///
/// Needs the scope of the object type: [`ObjectType::SchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/pipelines/2026-03/{objectType}/{pipelineId}/stages")]
pub fn list_stages<T: ObjectType>(object_type: T, pipeline_id: impl ToString) -> ListStages<T> {
    ListStages { object_type, pipeline_id: pipeline_id.to_string() }
}

/// Made by [`list_stages`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStages<T> {
    object_type: T,
    pipeline_id: String,
}

impl<T: ObjectType> ListStages<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaRead> {
        Request::for_object_type(&LIST_STAGES, &[&self.object_type.path_name(), &self.pipeline_id])
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::PipelineStage>>
    where
        T::SchemaRead: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_STAGE: Endpoint<requirement::OfObjectType> =
    Endpoint::get("/crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}")
        .named("crm.pipelines.get_stage");

/// The required arguments of [`get_stage`], by name.
pub struct GetStageArgs<PipelineId, StageId> {
    /// ID of the pipeline; the first one of deals is `default`, the first one of tickets `0`.
    pub pipeline_id: PipelineId,
    /// ID of the stage, unique in the account, which records hold in their stage property.
    pub stage_id: StageId,
}

/// Gets a stage of a pipeline.
///
/// `GET /crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}")]
pub fn get_stage<T: ObjectType>(
    object_type: T,
    args: GetStageArgs<impl ToString, impl ToString>,
) -> GetStage<T> {
    GetStage {
        object_type,
        pipeline_id: args.pipeline_id.to_string(),
        stage_id: args.stage_id.to_string(),
    }
}

/// Made by [`get_stage`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStage<T> {
    object_type: T,
    pipeline_id: String,
    stage_id: String,
}

impl<T: ObjectType> GetStage<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaRead> {
        Request::for_object_type(
            &GET_STAGE,
            &[&self.object_type.path_name(), &self.pipeline_id, &self.stage_id],
        )
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PipelineStage>
    where
        T::SchemaRead: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_STAGE_AUDIT: Endpoint<requirement::OfObjectType> =
    Endpoint::get("/crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}/audit")
        .named("crm.pipelines.list_stage_audit");

/// The required arguments of [`list_stage_audit`], by name.
pub struct ListStageAuditArgs<PipelineId, StageId> {
    /// ID of the pipeline; the first one of deals is `default`, the first one of tickets `0`.
    pub pipeline_id: PipelineId,
    /// ID of the stage, unique in the account, which records hold in their stage property.
    pub stage_id: StageId,
}

/// Lists the changes of a stage of a pipeline.
///
/// `GET /crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}/audit`
///
/// Needs the scope of the object type: [`ObjectType::SchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/pipelines/2026-03/{objectType}/{pipelineId}/stages/{stageId}/audit")]
pub fn list_stage_audit<T: ObjectType>(
    object_type: T,
    args: ListStageAuditArgs<impl ToString, impl ToString>,
) -> ListStageAudit<T> {
    ListStageAudit {
        object_type,
        pipeline_id: args.pipeline_id.to_string(),
        stage_id: args.stage_id.to_string(),
    }
}

/// Made by [`list_stage_audit`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStageAudit<T> {
    object_type: T,
    pipeline_id: String,
    stage_id: String,
}

impl<T: ObjectType> ListStageAudit<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaRead> {
        Request::for_object_type(
            &LIST_STAGE_AUDIT,
            &[&self.object_type.path_name(), &self.pipeline_id, &self.stage_id],
        )
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::AuditInfo>>
    where
        T::SchemaRead: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}
