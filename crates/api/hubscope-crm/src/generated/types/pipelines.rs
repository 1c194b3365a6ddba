//! Types of `pipelines`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Audit info, `PublicAuditInfo` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditInfo {
    /// `action`.
    pub action: Option<String>,
    /// `fromUserId`.
    pub from_user_id: Option<i64>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `portalId`.
    pub portal_id: Option<i64>,
    /// `rawObject`.
    pub raw_object: Option<Value>,
    /// `timestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
}

/// Pipeline, `Pipeline` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Pipeline {
    /// `archived`.
    pub archived: Option<bool>,
    /// `archivedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `displayOrder`.
    pub display_order: Option<i64>,
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: Option<String>,
    /// `stages`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub stages: Vec<PipelineStage>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Pipeline input, `PipelineInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineInput {
    /// `displayOrder`, required.
    pub display_order: i64,
    /// `label`, required.
    pub label: String,
    /// `pipelineId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<String>,
    /// `stages`, required.
    pub stages: Vec<PipelineStageInput>,
}

impl PipelineInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        display_order: i64,
        label: impl Into<String>,
        stages: impl IntoIterator<Item = impl Into<PipelineStageInput>>,
    ) -> Self {
        Self {
            display_order,
            label: label.into(),
            pipeline_id: None,
            stages: stages.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets `pipelineId`.
    #[must_use]
    pub fn pipeline_id(mut self, pipeline_id: impl Into<String>) -> Self {
        self.pipeline_id = Some(pipeline_id.into());
        self
    }
}

/// Pipeline patch input, `PipelinePatchInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelinePatchInput {
    /// `archived`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// `displayOrder`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// `label`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

impl Default for PipelinePatchInput {
    fn default() -> Self {
        Self::new()
    }
}

impl PipelinePatchInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { archived: None, display_order: None, label: None }
    }

    /// Sets `archived`.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `displayOrder`.
    #[must_use]
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.display_order = Some(display_order);
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

/// Pipeline replace input, `PipelineReplaceInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineReplaceInput {
    /// `displayOrder`, required.
    pub display_order: i64,
    /// `label`, required.
    pub label: String,
    /// `stages`, required.
    pub stages: Vec<PipelineStageInput>,
}

impl PipelineReplaceInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        display_order: i64,
        label: impl Into<String>,
        stages: impl IntoIterator<Item = impl Into<PipelineStageInput>>,
    ) -> Self {
        Self {
            display_order,
            label: label.into(),
            stages: stages.into_iter().map(Into::into).collect(),
        }
    }
}

/// Pipeline stage, `PipelineStage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineStage {
    /// `archived`.
    pub archived: Option<bool>,
    /// `archivedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `displayOrder`.
    pub display_order: Option<i64>,
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: Option<String>,
    /// `metadata`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub metadata: BTreeMap<String, String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `writePermissions`.
    pub write_permissions: Option<WritePermissions>,
}

/// Pipeline stage input, `PipelineStageInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineStageInput {
    /// `displayOrder`, required.
    pub display_order: i64,
    /// `label`, required.
    pub label: String,
    /// `metadata`, required.
    pub metadata: BTreeMap<String, String>,
    /// `stageId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage_id: Option<String>,
}

impl PipelineStageInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        display_order: i64,
        label: impl Into<String>,
        metadata: BTreeMap<String, String>,
    ) -> Self {
        Self { display_order, label: label.into(), metadata, stage_id: None }
    }

    /// Sets `stageId`.
    #[must_use]
    pub fn stage_id(mut self, stage_id: impl Into<String>) -> Self {
        self.stage_id = Some(stage_id.into());
        self
    }
}

/// Pipeline stage patch input, `PipelineStagePatchInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineStagePatchInput {
    /// `archived`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// `displayOrder`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// `label`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `metadata`, required.
    pub metadata: BTreeMap<String, String>,
}

impl PipelineStagePatchInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(metadata: BTreeMap<String, String>) -> Self {
        Self { archived: None, display_order: None, label: None, metadata }
    }

    /// Sets `archived`.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `displayOrder`.
    #[must_use]
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.display_order = Some(display_order);
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

/// Pipeline stage replace input, `PipelineStageReplaceInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineStageReplaceInput {
    /// `displayOrder`, required.
    pub display_order: i64,
    /// `label`, required.
    pub label: String,
    /// `metadata`, required.
    pub metadata: BTreeMap<String, String>,
}

impl PipelineStageReplaceInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        display_order: i64,
        label: impl Into<String>,
        metadata: BTreeMap<String, String>,
    ) -> Self {
        Self { display_order, label: label.into(), metadata }
    }
}

hubscope_core::string_enum! {
    /// The values of write permissions.
    WritePermissions {
        /// `CRM_PERMISSIONS_ENFORCEMENT`.
        CrmPermissionsEnforcement = "CRM_PERMISSIONS_ENFORCEMENT",
        /// `INTERNAL_ONLY`.
        InternalOnly = "INTERNAL_ONLY",
        /// `READ_ONLY`.
        ReadOnly = "READ_ONLY",
    }
}
