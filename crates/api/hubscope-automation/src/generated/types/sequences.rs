//! Types of `sequences`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_enum! {
    /// The values of action type.
    ActionType {
        /// `ADAPTIVE_CONTAINER`.
        AdaptiveContainer = "ADAPTIVE_CONTAINER",
        /// `EMAIL`.
        Email = "EMAIL",
        /// `FINISH_ENROLLMENT`.
        FinishEnrollment = "FINISH_ENROLLMENT",
        /// `TASK`.
        Task = "TASK",
    }
}

hubscope_core::string_enum! {
    /// The values of dependency type.
    DependencyType {
        /// `ADAPTIVE_COMPLETION`.
        AdaptiveCompletion = "ADAPTIVE_COMPLETION",
        /// `MANUAL_PAUSE`.
        ManualPause = "MANUAL_PAUSE",
        /// `TASK_COMPLETION`.
        TaskCompletion = "TASK_COMPLETION",
    }
}

hubscope_core::string_enum! {
    /// The values of eligible follow up days.
    EligibleFollowUpDays {
        /// `BUSINESS_DAYS`.
        BusinessDays = "BUSINESS_DAYS",
        /// `EVERYDAY`.
        Everyday = "EVERYDAY",
        /// `WEEKDAYS_ONLY`.
        WeekdaysOnly = "WEEKDAYS_ONLY",
    }
}

/// Email pattern, `PublicEmailPatternResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailPattern {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<String>,
    /// `templateId`.
    pub template_id: Option<String>,
    /// `threadEmailToStepOrder`.
    pub thread_email_to_step_order: Option<i64>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// The values of selling strategy.
    SellingStrategy {
        /// `ACCOUNT_BASED`.
        AccountBased = "ACCOUNT_BASED",
        /// `LEAD_BASED`.
        LeadBased = "LEAD_BASED",
    }
}

/// Sequence, `PublicSequenceResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Sequence {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `dependencies`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub dependencies: Vec<SequenceStepDependency>,
    /// `folderId`.
    pub folder_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `settings`.
    pub settings: Option<SequenceSettings>,
    /// `steps`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub steps: Vec<SequenceStep>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `userId`.
    pub user_id: Option<String>,
}

/// Sequence enroll, `PublicSequenceEnrollmentRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SequenceEnroll {
    /// `contactId`, required.
    pub contact_id: String,
    /// `senderAliasAddress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_alias_address: Option<String>,
    /// `senderEmail`, required.
    pub sender_email: String,
    /// `sequenceId`, required.
    pub sequence_id: String,
}

/// The required arguments of [`SequenceEnroll::new`], by name.
pub struct SequenceEnrollArgs<ContactId, SenderEmail, SequenceId> {
    /// `contactId`.
    pub contact_id: ContactId,
    /// `senderEmail`.
    pub sender_email: SenderEmail,
    /// `sequenceId`.
    pub sequence_id: SequenceId,
}

impl SequenceEnroll {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: SequenceEnrollArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            contact_id: args.contact_id.into(),
            sender_alias_address: None,
            sender_email: args.sender_email.into(),
            sequence_id: args.sequence_id.into(),
        }
    }

    /// Sets `senderAliasAddress`.
    #[must_use]
    pub fn sender_alias_address(mut self, sender_alias_address: impl Into<String>) -> Self {
        self.sender_alias_address = Some(sender_alias_address.into());
        self
    }
}

/// Sequence enrolled, `PublicSequenceEnrollmentLiteResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SequenceEnrolled {
    /// `enrolledAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub enrolled_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<String>,
    /// `toEmail`.
    pub to_email: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Sequence enrollment, `PublicSequenceEnrollmentResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SequenceEnrollment {
    /// `enrolledAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub enrolled_at: Option<Timestamp>,
    /// `enrolledBy`.
    pub enrolled_by: Option<String>,
    /// `enrolledByEmail`.
    pub enrolled_by_email: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `sequenceId`.
    pub sequence_id: Option<String>,
    /// `sequenceName`.
    pub sequence_name: Option<String>,
    /// `toEmail`.
    pub to_email: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Sequence settings, `PublicSequenceSettingsResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SequenceSettings {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `eligibleFollowUpDays`.
    pub eligible_follow_up_days: Option<EligibleFollowUpDays>,
    /// `id`.
    pub id: Option<String>,
    /// `individualTaskRemindersEnabled`.
    pub individual_task_reminders_enabled: Option<bool>,
    /// `sellingStrategy`.
    pub selling_strategy: Option<SellingStrategy>,
    /// `sendWindowEndMinute`.
    pub send_window_end_minute: Option<i64>,
    /// `sendWindowStartMinute`.
    pub send_window_start_minute: Option<i64>,
    /// `taskReminderMinute`.
    pub task_reminder_minute: Option<i64>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Sequence step, `PublicSequenceStepResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SequenceStep {
    /// `actionType`.
    pub action_type: Option<ActionType>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `delayMillis`.
    pub delay_millis: Option<i64>,
    /// `emailPattern`.
    pub email_pattern: Option<EmailPattern>,
    /// `id`.
    pub id: Option<String>,
    /// `stepOrder`.
    pub step_order: Option<i64>,
    /// `taskPattern`.
    pub task_pattern: Option<TaskPattern>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Sequence step dependency, `PublicSequenceStepDependencyResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SequenceStepDependency {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `dependencyType`.
    pub dependency_type: Option<DependencyType>,
    /// `id`.
    pub id: Option<String>,
    /// `reliesOnSequenceStepId`.
    pub relies_on_sequence_step_id: Option<String>,
    /// `reliesOnStepOrder`.
    pub relies_on_step_order: Option<i64>,
    /// `requiredBySequenceStepId`.
    pub required_by_sequence_step_id: Option<String>,
    /// `requiredByStepOrder`.
    pub required_by_step_order: Option<i64>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Sequence summary, `PublicSequenceLiteResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SequenceSummary {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `folderId`.
    pub folder_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `userId`.
    pub user_id: Option<String>,
}

/// Task pattern, `PublicTaskPatternResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaskPattern {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `queueId`.
    pub queue_id: Option<i64>,
    /// `subject`.
    pub subject: Option<String>,
    /// `taskPriority`.
    pub task_priority: Option<TaskPriority>,
    /// `taskType`.
    pub task_type: Option<TaskType>,
    /// `templateId`.
    pub template_id: Option<i64>,
    /// `threadEmailToStepOrder`.
    pub thread_email_to_step_order: Option<i64>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// The values of task priority.
    TaskPriority {
        /// `HIGH`.
        High = "HIGH",
        /// `LOW`.
        Low = "LOW",
        /// `MEDIUM`.
        Medium = "MEDIUM",
        /// `NONE`.
        None = "NONE",
    }
}

hubscope_core::string_enum! {
    /// The values of task type.
    TaskType {
        /// `CALL`.
        Call = "CALL",
        /// `EMAIL`.
        Email = "EMAIL",
        /// `LINKED_IN_CONNECT`.
        LinkedInConnect = "LINKED_IN_CONNECT",
        /// `LINKED_IN_MESSAGE`.
        LinkedInMessage = "LINKED_IN_MESSAGE",
        /// `MEETING`.
        Meeting = "MEETING",
        /// `TODO`.
        Todo = "TODO",
    }
}
