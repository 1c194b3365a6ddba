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
    pub action: Option<String>,
    pub from_user_id: Option<i64>,
    pub identifier: Option<String>,
    /// Explanation in words; its wording may change.
    pub message: Option<String>,
    /// Hub ID of the HubSpot account.
    pub portal_id: Option<i64>,
    pub raw_object: Option<Value>,
    /// Time at which it happened or was set.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
}

/// Pipeline, `Pipeline` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Pipeline {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: Option<i64>,
    /// Identifier, unique among items of its kind.
    pub id: String,
    /// Text that people see.
    pub label: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub stages: Vec<PipelineStage>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Pipeline input, `PipelineInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineInput {
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: i64,
    /// Text that people see.
    pub label: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<String>,
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
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// Text that people see.
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

    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[must_use]
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.display_order = Some(display_order);
        self
    }

    /// Text that people see.
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
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: i64,
    /// Text that people see.
    pub label: String,
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
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: Option<i64>,
    /// Identifier, unique among items of its kind.
    pub id: String,
    /// Text that people see.
    pub label: Option<String>,
    /// Further settings, by HubSpot's names: `probability` (0.0 to 1.0) for stages of deals,
    /// `ticketState` (`OPEN`, `CLOSED`) for those of tickets.
    #[serde(default, deserialize_with = "null_as_default")]
    pub metadata: BTreeMap<String, String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    pub write_permissions: Option<WritePermissions>,
}

/// Pipeline stage input, `PipelineStageInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineStageInput {
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: i64,
    /// Text that people see.
    pub label: String,
    /// Further settings, by HubSpot's names: `probability` (0.0 to 1.0) for stages of deals,
    /// `ticketState` (`OPEN`, `CLOSED`) for those of tickets.
    pub metadata: BTreeMap<String, String>,
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
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// Text that people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Further settings, by HubSpot's names: `probability` (0.0 to 1.0) for stages of deals,
    /// `ticketState` (`OPEN`, `CLOSED`) for those of tickets.
    pub metadata: BTreeMap<String, String>,
}

impl PipelineStagePatchInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(metadata: BTreeMap<String, String>) -> Self {
        Self { archived: None, display_order: None, label: None, metadata }
    }

    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[must_use]
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.display_order = Some(display_order);
        self
    }

    /// Text that people see.
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
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: i64,
    /// Text that people see.
    pub label: String,
    /// Further settings, by HubSpot's names: `probability` (0.0 to 1.0) for stages of deals,
    /// `ticketState` (`OPEN`, `CLOSED`) for those of tickets.
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
    /// Values that HubSpot documents; any other is kept as text.
    WritePermissions {
        CrmPermissionsEnforcement = "CRM_PERMISSIONS_ENFORCEMENT",
        InternalOnly = "INTERNAL_ONLY",
        ReadOnly = "READ_ONLY",
    }
}
