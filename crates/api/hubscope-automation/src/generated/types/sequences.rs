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
    /// Values that HubSpot documents; any other is kept as text.
    ActionType {
        AdaptiveContainer = "ADAPTIVE_CONTAINER",
        Email = "EMAIL",
        FinishEnrollment = "FINISH_ENROLLMENT",
        Task = "TASK",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DependencyType {
        AdaptiveCompletion = "ADAPTIVE_COMPLETION",
        ManualPause = "MANUAL_PAUSE",
        TaskCompletion = "TASK_COMPLETION",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    EligibleFollowUpDays {
        BusinessDays = "BUSINESS_DAYS",
        Everyday = "EVERYDAY",
        WeekdaysOnly = "WEEKDAYS_ONLY",
    }
}

/// Email pattern, `PublicEmailPatternResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailPattern {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub template_id: Option<String>,
    pub thread_email_to_step_order: Option<i64>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SellingStrategy {
        AccountBased = "ACCOUNT_BASED",
        LeadBased = "LEAD_BASED",
    }
}

/// Sequence, `PublicSequenceResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Sequence {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub dependencies: Vec<SequenceStepDependency>,
    /// ID of the folder in which it lies.
    pub folder_id: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub settings: Option<SequenceSettings>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub steps: Vec<SequenceStep>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// ID of the HubSpot user; it is not the owner ID.
    pub user_id: Option<String>,
}

/// Sequence enroll, `PublicSequenceEnrollmentRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SequenceEnroll {
    /// Record ID of the contact.
    pub contact_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_alias_address: Option<String>,
    pub sender_email: String,
    pub sequence_id: String,
}

/// The required arguments of [`SequenceEnroll::new`], by name.
pub struct SequenceEnrollArgs<ContactIdArgument, SenderEmail, SequenceId> {
    /// Record ID of the contact.
    pub contact_id: ContactIdArgument,
    pub sender_email: SenderEmail,
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
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub enrolled_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub to_email: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Sequence enrollment, `PublicSequenceEnrollmentResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SequenceEnrollment {
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub enrolled_at: Option<Timestamp>,
    pub enrolled_by: Option<String>,
    pub enrolled_by_email: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub sequence_id: Option<String>,
    pub sequence_name: Option<String>,
    pub to_email: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Sequence settings, `PublicSequenceSettingsResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SequenceSettings {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub eligible_follow_up_days: Option<EligibleFollowUpDays>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub individual_task_reminders_enabled: Option<bool>,
    pub selling_strategy: Option<SellingStrategy>,
    pub send_window_end_minute: Option<i64>,
    pub send_window_start_minute: Option<i64>,
    pub task_reminder_minute: Option<i64>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Sequence step, `PublicSequenceStepResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SequenceStep {
    pub action_type: Option<ActionType>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub delay_millis: Option<i64>,
    pub email_pattern: Option<EmailPattern>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub step_order: Option<i64>,
    pub task_pattern: Option<TaskPattern>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Sequence step dependency, `PublicSequenceStepDependencyResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SequenceStepDependency {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub dependency_type: Option<DependencyType>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub relies_on_sequence_step_id: Option<String>,
    pub relies_on_step_order: Option<i64>,
    pub required_by_sequence_step_id: Option<String>,
    pub required_by_step_order: Option<i64>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Sequence summary, `PublicSequenceLiteResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SequenceSummary {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// ID of the folder in which it lies.
    pub folder_id: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// ID of the HubSpot user; it is not the owner ID.
    pub user_id: Option<String>,
}

/// Task pattern, `PublicTaskPatternResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaskPattern {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub notes: Option<String>,
    pub queue_id: Option<i64>,
    /// Title of the task.
    pub subject: Option<String>,
    pub task_priority: Option<TaskPriority>,
    pub task_type: Option<TaskType>,
    pub template_id: Option<i64>,
    pub thread_email_to_step_order: Option<i64>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TaskPriority {
        High = "HIGH",
        Low = "LOW",
        Medium = "MEDIUM",
        None = "NONE",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TaskType {
        Call = "CALL",
        Email = "EMAIL",
        LinkedInConnect = "LINKED_IN_CONNECT",
        LinkedInMessage = "LINKED_IN_MESSAGE",
        Meeting = "MEETING",
        Todo = "TODO",
    }
}
