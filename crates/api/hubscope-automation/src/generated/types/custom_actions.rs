//! Types of `custom_actions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    __private::{null_as_default, optional_millis, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Action definition, `PublicActionDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionDefinition {
    /// HTTPS address to which HubSpot posts each execution of the custom action.
    pub action_url: Option<String>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub execution_rules: Vec<ExecutionTranslationRule>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub functions: Vec<ActionFunctionIdentifier>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub input_field_dependencies: Vec<InputFieldDependencies>,
    /// Values that people configure when they add the action to a workflow.
    #[serde(default, deserialize_with = "null_as_default")]
    pub input_fields: Vec<InputFieldDefinition>,
    /// Texts that people see, by language code; `en` is needed.
    #[serde(default, deserialize_with = "null_as_default")]
    pub labels: BTreeMap<String, ActionLabels>,
    pub object_request_options: Option<ObjectRequestOptions>,
    /// Object types for which it is offered.
    #[serde(default, deserialize_with = "null_as_default")]
    pub object_types: Vec<String>,
    /// Values that the action hands on to later steps of the workflow.
    #[serde(default, deserialize_with = "null_as_default")]
    pub output_fields: Vec<OutputFieldDefinition>,
    pub published: Option<bool>,
    /// Version of the definition, which grows with each change; an update has to send the current
    /// one.
    pub revision_id: Option<String>,
}

/// Action definition create, `PublicActionDefinitionEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionDefinitionCreate {
    /// HTTPS address to which HubSpot posts each execution of the custom action.
    pub action_url: String,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "optional_millis")]
    pub archived_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution_rules: Option<Vec<ExecutionTranslationRule>>,
    pub functions: Vec<ActionFunction>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_field_dependencies: Option<Vec<InputFieldDependencies>>,
    /// Values that people configure when they add the action to a workflow.
    pub input_fields: Vec<InputFieldDefinition>,
    /// Texts that people see, by language code; `en` is needed.
    pub labels: BTreeMap<String, ActionLabels>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_request_options: Option<ObjectRequestOptions>,
    /// Object types for which it is offered.
    pub object_types: Vec<String>,
    /// Values that the action hands on to later steps of the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_fields: Option<Vec<OutputFieldDefinition>>,
    pub published: bool,
}

/// The required arguments of [`ActionDefinitionCreate::new`], by name.
pub struct ActionDefinitionCreateArgs<ActionUrl, Functions, InputFields, ObjectTypes> {
    /// HTTPS address to which HubSpot posts each execution of the custom action.
    pub action_url: ActionUrl,
    pub functions: Functions,
    /// Values that people configure when they add the action to a workflow.
    pub input_fields: InputFields,
    /// Texts that people see, by language code; `en` is needed.
    pub labels: BTreeMap<String, ActionLabels>,
    /// Object types for which it is offered.
    pub object_types: ObjectTypes,
    pub published: bool,
}

impl ActionDefinitionCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ActionDefinitionCreateArgs<
            impl Into<String>,
            impl IntoIterator<Item = impl Into<ActionFunction>>,
            impl IntoIterator<Item = impl Into<InputFieldDefinition>>,
            impl IntoIterator<Item = impl Into<String>>,
        >,
    ) -> Self {
        Self {
            action_url: args.action_url.into(),
            archived_at: None,
            execution_rules: None,
            functions: args.functions.into_iter().map(Into::into).collect(),
            input_field_dependencies: None,
            input_fields: args.input_fields.into_iter().map(Into::into).collect(),
            labels: args.labels,
            object_request_options: None,
            object_types: args.object_types.into_iter().map(Into::into).collect(),
            output_fields: None,
            published: args.published,
        }
    }

    /// Time at which it was moved to the archive; missing while it is active.
    #[must_use]
    pub fn archived_at(mut self, archived_at: Timestamp) -> Self {
        self.archived_at = Some(archived_at);
        self
    }

    #[must_use]
    pub fn execution_rules(
        mut self,
        execution_rules: impl IntoIterator<Item = impl Into<ExecutionTranslationRule>>,
    ) -> Self {
        self.execution_rules = Some(execution_rules.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn input_field_dependencies(
        mut self,
        input_field_dependencies: impl IntoIterator<Item = impl Into<InputFieldDependencies>>,
    ) -> Self {
        self.input_field_dependencies =
            Some(input_field_dependencies.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn object_request_options(
        mut self,
        object_request_options: impl Into<ObjectRequestOptions>,
    ) -> Self {
        self.object_request_options = Some(object_request_options.into());
        self
    }

    /// Values that the action hands on to later steps of the workflow.
    #[must_use]
    pub fn output_fields(
        mut self,
        output_fields: impl IntoIterator<Item = impl Into<OutputFieldDefinition>>,
    ) -> Self {
        self.output_fields = Some(output_fields.into_iter().map(Into::into).collect());
        self
    }
}

/// Action definition patch, `PublicActionDefinitionPatch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionDefinitionPatch {
    /// HTTPS address to which HubSpot posts each execution of the custom action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution_rules: Option<Vec<ExecutionTranslationRule>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_field_dependencies: Option<Vec<InputFieldDependencies>>,
    /// Values that people configure when they add the action to a workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<InputFieldDefinition>>,
    /// Texts that people see, by language code; `en` is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, ActionLabels>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_request_options: Option<ObjectRequestOptions>,
    /// Object types for which it is offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_types: Option<Vec<String>>,
    /// Values that the action hands on to later steps of the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_fields: Option<Vec<OutputFieldDefinition>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<bool>,
}

impl Default for ActionDefinitionPatch {
    fn default() -> Self {
        Self::new()
    }
}

impl ActionDefinitionPatch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action_url: None,
            execution_rules: None,
            input_field_dependencies: None,
            input_fields: None,
            labels: None,
            object_request_options: None,
            object_types: None,
            output_fields: None,
            published: None,
        }
    }

    /// HTTPS address to which HubSpot posts each execution of the custom action.
    #[must_use]
    pub fn action_url(mut self, action_url: impl Into<String>) -> Self {
        self.action_url = Some(action_url.into());
        self
    }

    #[must_use]
    pub fn execution_rules(
        mut self,
        execution_rules: impl IntoIterator<Item = impl Into<ExecutionTranslationRule>>,
    ) -> Self {
        self.execution_rules = Some(execution_rules.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn input_field_dependencies(
        mut self,
        input_field_dependencies: impl IntoIterator<Item = impl Into<InputFieldDependencies>>,
    ) -> Self {
        self.input_field_dependencies =
            Some(input_field_dependencies.into_iter().map(Into::into).collect());
        self
    }

    /// Values that people configure when they add the action to a workflow.
    #[must_use]
    pub fn input_fields(
        mut self,
        input_fields: impl IntoIterator<Item = impl Into<InputFieldDefinition>>,
    ) -> Self {
        self.input_fields = Some(input_fields.into_iter().map(Into::into).collect());
        self
    }

    /// Texts that people see, by language code; `en` is needed.
    #[must_use]
    pub fn labels(mut self, labels: BTreeMap<String, ActionLabels>) -> Self {
        self.labels = Some(labels);
        self
    }

    #[must_use]
    pub fn object_request_options(
        mut self,
        object_request_options: impl Into<ObjectRequestOptions>,
    ) -> Self {
        self.object_request_options = Some(object_request_options.into());
        self
    }

    /// Object types for which it is offered.
    #[must_use]
    pub fn object_types(
        mut self,
        object_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.object_types = Some(object_types.into_iter().map(Into::into).collect());
        self
    }

    /// Values that the action hands on to later steps of the workflow.
    #[must_use]
    pub fn output_fields(
        mut self,
        output_fields: impl IntoIterator<Item = impl Into<OutputFieldDefinition>>,
    ) -> Self {
        self.output_fields = Some(output_fields.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn published(mut self, published: bool) -> Self {
        self.published = Some(published);
        self
    }
}

/// Action definition requires object, `PublicActionDefinitionRequiresObjectResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionDefinitionRequiresObject {
    pub requires_object: Option<bool>,
}

/// Action execution index identifier, `ActionExecutionIndexIdentifier` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionExecutionIndexIdentifier {
    pub action_execution_index: i64,
    pub enrollment_id: i64,
}

/// The required arguments of [`ActionExecutionIndexIdentifier::new`], by name.
pub struct ActionExecutionIndexIdentifierArgs {
    pub action_execution_index: i64,
    pub enrollment_id: i64,
}

impl ActionExecutionIndexIdentifier {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ActionExecutionIndexIdentifierArgs) -> Self {
        Self {
            action_execution_index: args.action_execution_index,
            enrollment_id: args.enrollment_id,
        }
    }
}

/// Action function, `PublicActionFunction` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionFunction {
    #[serde(default)]
    pub function_source: String,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_type: Option<FunctionType>,
    /// Identifier, unique among items of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl ActionFunction {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(function_source: impl Into<String>, function_type: FunctionType) -> Self {
        Self {
            function_source: function_source.into(),
            function_type: Some(function_type),
            id: None,
        }
    }

    /// Identifier, unique among items of its kind.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// Action function identifier, `PublicActionFunctionIdentifier` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionFunctionIdentifier {
    pub function_type: Option<FunctionType>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
}

/// Action labels, `PublicActionLabels` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionLabels {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_card_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_description: Option<String>,
    #[serde(default)]
    pub action_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution_rules: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_field_descriptions: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_field_labels: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_field_option_labels: Option<BTreeMap<String, BTreeMap<String, String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_field_labels: Option<BTreeMap<String, String>>,
}

impl ActionLabels {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(action_name: impl Into<String>) -> Self {
        Self {
            action_card_content: None,
            action_description: None,
            action_name: action_name.into(),
            app_display_name: None,
            execution_rules: None,
            input_field_descriptions: None,
            input_field_labels: None,
            input_field_option_labels: None,
            output_field_labels: None,
        }
    }

    #[must_use]
    pub fn action_card_content(mut self, action_card_content: impl Into<String>) -> Self {
        self.action_card_content = Some(action_card_content.into());
        self
    }

    #[must_use]
    pub fn action_description(mut self, action_description: impl Into<String>) -> Self {
        self.action_description = Some(action_description.into());
        self
    }

    #[must_use]
    pub fn app_display_name(mut self, app_display_name: impl Into<String>) -> Self {
        self.app_display_name = Some(app_display_name.into());
        self
    }

    #[must_use]
    pub fn execution_rules(mut self, execution_rules: BTreeMap<String, String>) -> Self {
        self.execution_rules = Some(execution_rules);
        self
    }

    #[must_use]
    pub fn input_field_descriptions(
        mut self,
        input_field_descriptions: BTreeMap<String, String>,
    ) -> Self {
        self.input_field_descriptions = Some(input_field_descriptions);
        self
    }

    #[must_use]
    pub fn input_field_labels(mut self, input_field_labels: BTreeMap<String, String>) -> Self {
        self.input_field_labels = Some(input_field_labels);
        self
    }

    #[must_use]
    pub fn input_field_option_labels(
        mut self,
        input_field_option_labels: BTreeMap<String, BTreeMap<String, String>>,
    ) -> Self {
        self.input_field_option_labels = Some(input_field_option_labels);
        self
    }

    #[must_use]
    pub fn output_field_labels(mut self, output_field_labels: BTreeMap<String, String>) -> Self {
        self.output_field_labels = Some(output_field_labels);
        self
    }
}

/// Action revision, `PublicActionRevision` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionRevision {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub definition: Option<ActionDefinition>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Version of the definition, which grows with each change.
    pub revision_id: Option<String>,
}

/// Agent request context, `AgentRequestContext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgentRequestContext {
    pub agent_id: i64,
    pub chirp_ai_context_object: AiContextObject,
    source: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trajectory_id: Option<String>,
}

impl AgentRequestContext {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(agent_id: i64, chirp_ai_context_object: impl Into<AiContextObject>) -> Self {
        Self {
            agent_id,
            chirp_ai_context_object: chirp_ai_context_object.into(),
            source: "AGENTS",
            trajectory_id: None,
        }
    }

    #[must_use]
    pub fn trajectory_id(mut self, trajectory_id: impl Into<String>) -> Self {
        self.trajectory_id = Some(trajectory_id.into());
        self
    }
}

/// Ai context object, `ChirpAiContextObject` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiContextObject {
    pub application_group: String,
    pub application_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compliance_ids: Option<ComplianceIds>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feature_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inference_id: Option<String>,
    pub is_private: bool,
    pub metadata: BTreeMap<String, String>,
    pub otel_context_holder: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trajectory_id: Option<String>,
    pub unstructured_sources: Vec<UnstructuredSources>,
}

/// The required arguments of [`AiContextObject::new`], by name.
pub struct AiContextObjectArgs<ApplicationGroup, ApplicationId, UnstructuredSourcesArgument> {
    pub application_group: ApplicationGroup,
    pub application_id: ApplicationId,
    pub is_private: bool,
    pub metadata: BTreeMap<String, String>,
    pub otel_context_holder: BTreeMap<String, String>,
    pub unstructured_sources: UnstructuredSourcesArgument,
}

impl AiContextObject {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: AiContextObjectArgs<
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = UnstructuredSources>,
        >,
    ) -> Self {
        Self {
            application_group: args.application_group.into(),
            application_id: args.application_id.into(),
            compliance_ids: None,
            conversation_id: None,
            feature_id: None,
            inference_id: None,
            is_private: args.is_private,
            metadata: args.metadata,
            otel_context_holder: args.otel_context_holder,
            trajectory_id: None,
            unstructured_sources: args.unstructured_sources.into_iter().collect(),
        }
    }

    #[must_use]
    pub fn compliance_ids(mut self, compliance_ids: impl Into<ComplianceIds>) -> Self {
        self.compliance_ids = Some(compliance_ids.into());
        self
    }

    #[must_use]
    pub fn conversation_id(mut self, conversation_id: impl Into<String>) -> Self {
        self.conversation_id = Some(conversation_id.into());
        self
    }

    #[must_use]
    pub fn feature_id(mut self, feature_id: impl Into<String>) -> Self {
        self.feature_id = Some(feature_id.into());
        self
    }

    #[must_use]
    pub fn inference_id(mut self, inference_id: impl Into<String>) -> Self {
        self.inference_id = Some(inference_id.into());
        self
    }

    #[must_use]
    pub fn trajectory_id(mut self, trajectory_id: impl Into<String>) -> Self {
        self.trajectory_id = Some(trajectory_id.into());
        self
    }
}

/// Array field schema, `ArrayFieldSchema` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ArrayFieldSchema {
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Box<FieldSchema>>,
    #[serde(skip_deserializing, default = "tag_array")]
    r#type: &'static str,
}

impl ArrayFieldSchema {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(items: impl Into<FieldSchema>) -> Self {
        Self { items: Some(Box::new(items.into())), r#type: "ARRAY" }
    }
}

/// Boolean field schema, `BooleanFieldSchema` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BooleanFieldSchema {
    #[serde(skip_deserializing, default = "tag_boolean")]
    r#type: &'static str,
}

impl Default for BooleanFieldSchema {
    fn default() -> Self {
        Self::new()
    }
}

impl BooleanFieldSchema {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { r#type: "BOOLEAN" }
    }
}

/// Callback completion, `CallbackCompletionRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CallbackCompletion {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure_reason_type: Option<String>,
    /// Values that the action hands on to later steps of the workflow.
    pub output_fields: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_context: Option<RequestContext>,
    pub typed_outputs: Value,
}

impl CallbackCompletion {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(output_fields: BTreeMap<String, String>, typed_outputs: impl Into<Value>) -> Self {
        Self {
            failure_reason_type: None,
            output_fields,
            request_context: None,
            typed_outputs: typed_outputs.into(),
        }
    }

    #[must_use]
    pub fn failure_reason_type(mut self, failure_reason_type: impl Into<String>) -> Self {
        self.failure_reason_type = Some(failure_reason_type.into());
        self
    }

    #[must_use]
    pub fn request_context(mut self, request_context: impl Into<RequestContext>) -> Self {
        self.request_context = Some(request_context.into());
        self
    }
}

/// Callback completion input, `CallbackCompletionBatchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CallbackCompletionInput {
    pub callback_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure_reason_type: Option<String>,
    /// Values that the action hands on to later steps of the workflow.
    pub output_fields: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_context: Option<RequestContext>,
    pub typed_outputs: Value,
}

/// The required arguments of [`CallbackCompletionInput::new`], by name.
pub struct CallbackCompletionInputArgs<CallbackId, TypedOutputs> {
    pub callback_id: CallbackId,
    /// Values that the action hands on to later steps of the workflow.
    pub output_fields: BTreeMap<String, String>,
    pub typed_outputs: TypedOutputs,
}

impl CallbackCompletionInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: CallbackCompletionInputArgs<impl Into<String>, impl Into<Value>>) -> Self {
        Self {
            callback_id: args.callback_id.into(),
            failure_reason_type: None,
            output_fields: args.output_fields,
            request_context: None,
            typed_outputs: args.typed_outputs.into(),
        }
    }

    #[must_use]
    pub fn failure_reason_type(mut self, failure_reason_type: impl Into<String>) -> Self {
        self.failure_reason_type = Some(failure_reason_type.into());
        self
    }

    #[must_use]
    pub fn request_context(mut self, request_context: impl Into<RequestContext>) -> Self {
        self.request_context = Some(request_context.into());
        self
    }
}

/// Compliance ids, `ComplianceIds` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComplianceIds {
    pub contact_ids: Vec<ContactId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_contact_id_reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_portal_id_reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_user_id_reason: Option<String>,
    pub portal_ids: Vec<i64>,
    pub user_ids: Vec<i64>,
}

/// The required arguments of [`ComplianceIds::new`], by name.
pub struct ComplianceIdsArgs<ContactIds, PortalIds, UserIds> {
    pub contact_ids: ContactIds,
    pub portal_ids: PortalIds,
    pub user_ids: UserIds,
}

impl ComplianceIds {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ComplianceIdsArgs<
            impl IntoIterator<Item = impl Into<ContactId>>,
            impl IntoIterator<Item = impl Into<i64>>,
            impl IntoIterator<Item = impl Into<i64>>,
        >,
    ) -> Self {
        Self {
            contact_ids: args.contact_ids.into_iter().map(Into::into).collect(),
            no_contact_id_reason: None,
            no_portal_id_reason: None,
            no_user_id_reason: None,
            portal_ids: args.portal_ids.into_iter().map(Into::into).collect(),
            user_ids: args.user_ids.into_iter().map(Into::into).collect(),
        }
    }

    #[must_use]
    pub fn no_contact_id_reason(mut self, no_contact_id_reason: impl Into<String>) -> Self {
        self.no_contact_id_reason = Some(no_contact_id_reason.into());
        self
    }

    #[must_use]
    pub fn no_portal_id_reason(mut self, no_portal_id_reason: impl Into<String>) -> Self {
        self.no_portal_id_reason = Some(no_portal_id_reason.into());
        self
    }

    #[must_use]
    pub fn no_user_id_reason(mut self, no_user_id_reason: impl Into<String>) -> Self {
        self.no_user_id_reason = Some(no_user_id_reason.into());
        self
    }
}

/// Conditional single field dependency, `PublicConditionalSingleFieldDependency` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConditionalSingleFieldDependency {
    #[serde(default)]
    pub controlling_field_name: String,
    #[serde(default)]
    pub controlling_field_value: String,
    #[serde(skip_deserializing, default = "tag_conditional_single_field")]
    dependency_type: &'static str,
    #[serde(default, deserialize_with = "null_as_default")]
    pub dependent_field_names: Vec<String>,
}

/// The required arguments of [`ConditionalSingleFieldDependency::new`], by name.
pub struct ConditionalSingleFieldDependencyArgs<
    ControllingFieldName,
    ControllingFieldValue,
    DependentFieldNames,
> {
    pub controlling_field_name: ControllingFieldName,
    pub controlling_field_value: ControllingFieldValue,
    pub dependent_field_names: DependentFieldNames,
}

impl ConditionalSingleFieldDependency {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ConditionalSingleFieldDependencyArgs<
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<String>>,
        >,
    ) -> Self {
        Self {
            controlling_field_name: args.controlling_field_name.into(),
            controlling_field_value: args.controlling_field_value.into(),
            dependency_type: "CONDITIONAL_SINGLE_FIELD",
            dependent_field_names: args.dependent_field_names.into_iter().map(Into::into).collect(),
        }
    }
}

/// Contact id, `ContactId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactId {
    /// Address, such as `ada@example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Hub ID of the HubSpot account.
    pub portal_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vid: Option<i64>,
}

impl ContactId {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(portal_id: i64) -> Self {
        Self { email: None, portal_id, vid: None }
    }

    /// Address, such as `ada@example.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    pub fn vid(mut self, vid: i64) -> Self {
        self.vid = Some(vid);
        self
    }
}

/// Copilot request context, `CopilotRequestContext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CopilotRequestContext {
    source: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trajectory_id: Option<String>,
}

impl Default for CopilotRequestContext {
    fn default() -> Self {
        Self::new()
    }
}

impl CopilotRequestContext {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { source: "COPILOT", trajectory_id: None }
    }

    #[must_use]
    pub fn trajectory_id(mut self, trajectory_id: impl Into<String>) -> Self {
        self.trajectory_id = Some(trajectory_id.into());
        self
    }
}

/// Custom actions option, `PublicOption` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomActionsOption {
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Content that is stored or compared with.
    #[serde(default)]
    pub value: String,
}

/// The required arguments of [`CustomActionsOption::new`], by name.
pub struct CustomActionsOptionArgs<Label, ValueArgument> {
    /// Text that people see.
    pub label: Label,
    /// Content that is stored or compared with.
    pub value: ValueArgument,
}

impl CustomActionsOption {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: CustomActionsOptionArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            description: None,
            display_order: None,
            label: args.label.into(),
            value: args.value.into(),
        }
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[must_use]
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.display_order = Some(display_order);
        self
    }
}

/// Double field schema, `DoubleFieldSchema` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DoubleFieldSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<f64>,
    #[serde(skip_deserializing, default = "tag_double")]
    r#type: &'static str,
}

impl Default for DoubleFieldSchema {
    fn default() -> Self {
        Self::new()
    }
}

impl DoubleFieldSchema {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { maximum: None, minimum: None, r#type: "DOUBLE" }
    }

    #[must_use]
    pub fn maximum(mut self, maximum: f64) -> Self {
        self.maximum = Some(maximum);
        self
    }

    #[must_use]
    pub fn minimum(mut self, minimum: f64) -> Self {
        self.minimum = Some(minimum);
        self
    }
}

/// Execution translation rule, `PublicExecutionTranslationRule` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExecutionTranslationRule {
    /// Tests whose results decide.
    #[serde(default, deserialize_with = "null_as_default")]
    pub conditions: BTreeMap<String, Value>,
    #[serde(default)]
    pub label_name: String,
}

impl ExecutionTranslationRule {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(conditions: BTreeMap<String, Value>, label_name: impl Into<String>) -> Self {
        Self { conditions, label_name: label_name.into() }
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    FieldSchema [serialize deserialize compare] ("type") {
        Integer(IntegerFieldSchema) = "INTEGER",
        Long(LongFieldSchema) = "LONG",
        Double(DoubleFieldSchema) = "DOUBLE",
        String(StringFieldSchema) = "STRING",
        Boolean(BooleanFieldSchema) = "BOOLEAN",
        Array(ArrayFieldSchema) = "ARRAY",
        Object(ObjectFieldSchema) = "OBJECT",
        Unknown(UnknownFieldSchema) = "UNKNOWN",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FieldType {
        Booleancheckbox = "booleancheckbox",
        CalculationEquation = "calculation_equation",
        CalculationReadTime = "calculation_read_time",
        CalculationRollup = "calculation_rollup",
        CalculationScore = "calculation_score",
        Checkbox = "checkbox",
        Date = "date",
        File = "file",
        Html = "html",
        Number = "number",
        Phonenumber = "phonenumber",
        Radio = "radio",
        Select = "select",
        Text = "text",
        Textarea = "textarea",
        Unknown = "unknown",
    }
}

/// Field type definition, `FieldTypeDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FieldTypeDefinition {
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Tells whether the choices come from outside the definition, such as the owners of the
    /// account.
    #[serde(default)]
    pub external_options: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_options_reference_type: Option<String>,
    /// Control with which people enter the value, such as `select` or `date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_type: Option<FieldType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help_text: Option<String>,
    /// Text that people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Choices that the value can take.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<PropertyOption>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options_url: Option<String>,
    /// Object type whose records are the choices, such as `OWNER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referenced_object_type: Option<ReferencedObjectType>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<FieldSchema>,
    /// Kind, which decides the meaning of the other fields. Required when sent; can be absent from
    /// a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<FieldTypeDefinitionType>,
    #[serde(default)]
    pub use_chirp: bool,
}

/// The required arguments of [`FieldTypeDefinition::new`], by name.
pub struct FieldTypeDefinitionArgs<Name, Options, SchemaArgument> {
    /// Tells whether the choices come from outside the definition, such as the owners of the
    /// account.
    pub external_options: bool,
    /// Internal identifier or title.
    pub name: Name,
    /// Choices that the value can take.
    pub options: Options,
    pub schema: SchemaArgument,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: FieldTypeDefinitionType,
    pub use_chirp: bool,
}

impl FieldTypeDefinition {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: FieldTypeDefinitionArgs<
            impl Into<String>,
            impl IntoIterator<Item = impl Into<PropertyOption>>,
            impl Into<FieldSchema>,
        >,
    ) -> Self {
        Self {
            description: None,
            external_options: args.external_options,
            external_options_reference_type: None,
            field_type: None,
            help_text: None,
            label: None,
            name: args.name.into(),
            options: args.options.into_iter().map(Into::into).collect(),
            options_url: None,
            referenced_object_type: None,
            schema: Some(args.schema.into()),
            r#type: Some(args.r#type),
            use_chirp: args.use_chirp,
        }
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    #[must_use]
    pub fn external_options_reference_type(
        mut self,
        external_options_reference_type: impl Into<String>,
    ) -> Self {
        self.external_options_reference_type = Some(external_options_reference_type.into());
        self
    }

    /// Control with which people enter the value, such as `select` or `date`.
    #[must_use]
    pub fn field_type(mut self, field_type: FieldType) -> Self {
        self.field_type = Some(field_type);
        self
    }

    #[must_use]
    pub fn help_text(mut self, help_text: impl Into<String>) -> Self {
        self.help_text = Some(help_text.into());
        self
    }

    /// Text that people see.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    #[must_use]
    pub fn options_url(mut self, options_url: impl Into<String>) -> Self {
        self.options_url = Some(options_url.into());
        self
    }

    /// Object type whose records are the choices, such as `OWNER`.
    #[must_use]
    pub fn referenced_object_type(mut self, referenced_object_type: ReferencedObjectType) -> Self {
        self.referenced_object_type = Some(referenced_object_type);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FieldTypeDefinitionType {
        Bool = "bool",
        CurrencyNumber = "currency_number",
        Date = "date",
        Datetime = "datetime",
        Enumeration = "enumeration",
        Json = "json",
        Number = "number",
        ObjectCoordinates = "object_coordinates",
        PhoneNumber = "phone_number",
        String = "string",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FunctionType {
        PostActionExecution = "POST_ACTION_EXECUTION",
        PostFetchOptions = "POST_FETCH_OPTIONS",
        PreActionExecution = "PRE_ACTION_EXECUTION",
        PreFetchOptions = "PRE_FETCH_OPTIONS",
    }
}

/// Input field definition, `PublicInputFieldDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InputFieldDefinition {
    #[serde(default)]
    pub is_required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supported_value_types: Option<Vec<SupportedValueTypes>>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_definition: Option<PublicFieldTypeDefinition>,
}

/// The required arguments of [`InputFieldDefinition::new`], by name.
pub struct InputFieldDefinitionArgs<TypeDefinitionArgument> {
    pub is_required: bool,
    pub type_definition: TypeDefinitionArgument,
}

impl InputFieldDefinition {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: InputFieldDefinitionArgs<impl Into<PublicFieldTypeDefinition>>) -> Self {
        Self {
            is_required: args.is_required,
            supported_value_types: None,
            type_definition: Some(args.type_definition.into()),
        }
    }

    #[must_use]
    pub fn supported_value_types(
        mut self,
        supported_value_types: impl IntoIterator<Item = SupportedValueTypes>,
    ) -> Self {
        self.supported_value_types = Some(supported_value_types.into_iter().collect());
        self
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    InputFieldDependencies [serialize deserialize compare] ("dependencyType") {
        SingleField(SingleFieldDependency) = "SINGLE_FIELD",
        ConditionalSingleField(ConditionalSingleFieldDependency) = "CONDITIONAL_SINGLE_FIELD",
    }
}

/// Integer field schema, `IntegerFieldSchema` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntegerFieldSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<i64>,
    #[serde(skip_deserializing, default = "tag_integer")]
    r#type: &'static str,
}

impl Default for IntegerFieldSchema {
    fn default() -> Self {
        Self::new()
    }
}

impl IntegerFieldSchema {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { maximum: None, minimum: None, r#type: "INTEGER" }
    }

    #[must_use]
    pub fn maximum(mut self, maximum: i64) -> Self {
        self.maximum = Some(maximum);
        self
    }

    #[must_use]
    pub fn minimum(mut self, minimum: i64) -> Self {
        self.minimum = Some(minimum);
        self
    }
}

/// Long field schema, `LongFieldSchema` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LongFieldSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<i64>,
    #[serde(skip_deserializing, default = "tag_long")]
    r#type: &'static str,
}

impl Default for LongFieldSchema {
    fn default() -> Self {
        Self::new()
    }
}

impl LongFieldSchema {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { maximum: None, minimum: None, r#type: "LONG" }
    }

    #[must_use]
    pub fn maximum(mut self, maximum: i64) -> Self {
        self.maximum = Some(maximum);
        self
    }

    #[must_use]
    pub fn minimum(mut self, minimum: i64) -> Self {
        self.minimum = Some(minimum);
        self
    }
}

/// Object field schema, `ObjectFieldSchema` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ObjectFieldSchema {
    /// Values by internal name. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<Value>,
    #[serde(skip_deserializing, default = "tag_object")]
    r#type: &'static str,
}

impl ObjectFieldSchema {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(properties: impl Into<Value>) -> Self {
        Self { properties: Some(properties.into()), r#type: "OBJECT" }
    }
}

/// Object request options, `PublicObjectRequestOptions` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ObjectRequestOptions {
    /// Internal names of properties that HubSpot sends with each execution.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<String>,
}

impl ObjectRequestOptions {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { properties: properties.into_iter().map(Into::into).collect() }
    }
}

/// Output field definition, `OutputFieldDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OutputFieldDefinition {
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_definition: Option<FieldTypeDefinition>,
}

impl OutputFieldDefinition {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(type_definition: impl Into<FieldTypeDefinition>) -> Self {
        Self { type_definition: Some(type_definition.into()) }
    }
}

/// Property option, `Option` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyOption {
    /// Free text for readers that explains the purpose.
    #[serde(default)]
    pub description: String,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    #[serde(default)]
    pub display_order: i64,
    #[serde(default)]
    pub double_data: f64,
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    #[serde(default)]
    pub read_only: bool,
    /// Internal text that is stored; people see the label.
    #[serde(default)]
    pub value: String,
}

/// The required arguments of [`PropertyOption::new`], by name.
pub struct PropertyOptionArgs<Description, Label, ValueArgument> {
    /// Free text for readers that explains the purpose.
    pub description: Description,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: i64,
    pub double_data: f64,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    pub read_only: bool,
    /// Internal text that is stored; people see the label.
    pub value: ValueArgument,
}

impl PropertyOption {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: PropertyOptionArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            description: args.description.into(),
            display_order: args.display_order,
            double_data: args.double_data,
            hidden: args.hidden,
            label: args.label.into(),
            read_only: args.read_only,
            value: args.value.into(),
        }
    }
}

/// Public field type definition, `PublicFieldTypeDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PublicFieldTypeDefinition {
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Control with which people enter the value, such as `select` or `date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_type: Option<PublicFieldTypeDefinitionFieldType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help_text: Option<String>,
    /// Text that people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Choices that the value can take.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<CustomActionsOption>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options_url: Option<String>,
    /// Object type whose records are the choices, such as `OWNER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referenced_object_type: Option<PublicFieldTypeDefinitionReferencedObjectType>,
    /// Kind, which decides the meaning of the other fields. Required when sent; can be absent from
    /// a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PublicFieldTypeDefinitionType>,
}

impl PublicFieldTypeDefinition {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<CustomActionsOption>>,
        r#type: PublicFieldTypeDefinitionType,
    ) -> Self {
        Self {
            description: None,
            field_type: None,
            help_text: None,
            label: None,
            name: name.into(),
            options: options.into_iter().map(Into::into).collect(),
            options_url: None,
            referenced_object_type: None,
            r#type: Some(r#type),
        }
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Control with which people enter the value, such as `select` or `date`.
    #[must_use]
    pub fn field_type(mut self, field_type: PublicFieldTypeDefinitionFieldType) -> Self {
        self.field_type = Some(field_type);
        self
    }

    #[must_use]
    pub fn help_text(mut self, help_text: impl Into<String>) -> Self {
        self.help_text = Some(help_text.into());
        self
    }

    /// Text that people see.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    #[must_use]
    pub fn options_url(mut self, options_url: impl Into<String>) -> Self {
        self.options_url = Some(options_url.into());
        self
    }

    /// Object type whose records are the choices, such as `OWNER`.
    #[must_use]
    pub fn referenced_object_type(
        mut self,
        referenced_object_type: PublicFieldTypeDefinitionReferencedObjectType,
    ) -> Self {
        self.referenced_object_type = Some(referenced_object_type);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    PublicFieldTypeDefinitionFieldType {
        Booleancheckbox = "booleancheckbox",
        CalculationEquation = "calculation_equation",
        Checkbox = "checkbox",
        Date = "date",
        File = "file",
        Html = "html",
        Number = "number",
        Phonenumber = "phonenumber",
        Radio = "radio",
        Select = "select",
        Text = "text",
        Textarea = "textarea",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    PublicFieldTypeDefinitionReferencedObjectType {
        Owner = "OWNER",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    PublicFieldTypeDefinitionType {
        Bool = "bool",
        Date = "date",
        Datetime = "datetime",
        Enumeration = "enumeration",
        Json = "json",
        Number = "number",
        ObjectCoordinates = "object_coordinates",
        PhoneNumber = "phone_number",
        String = "string",
    }
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    ReferencedObjectType {
        ABANDONED_CART = "ABANDONED_CART",
        ACCEPTANCE_TEST = "ACCEPTANCE_TEST",
        AD = "AD",
        AD_ACCOUNT = "AD_ACCOUNT",
        AD_CAMPAIGN = "AD_CAMPAIGN",
        AD_GROUP = "AD_GROUP",
        AI_FORECAST = "AI_FORECAST",
        ALL_PAGES = "ALL_PAGES",
        APPROVAL = "APPROVAL",
        APPROVAL_STEP = "APPROVAL_STEP",
        ATTRIBUTION = "ATTRIBUTION",
        AUDIENCE = "AUDIENCE",
        AUTOMATION_JOURNEY = "AUTOMATION_JOURNEY",
        AUTOMATION_PLATFORM_FLOW = "AUTOMATION_PLATFORM_FLOW",
        AUTOMATION_PLATFORM_FLOW_ACTION = "AUTOMATION_PLATFORM_FLOW_ACTION",
        BET_ALERT = "BET_ALERT",
        BET_DELIVERABLE_SERVICE = "BET_DELIVERABLE_SERVICE",
        BLOG_LISTING_PAGE = "BLOG_LISTING_PAGE",
        BLOG_POST = "BLOG_POST",
        CALL = "CALL",
        CAMPAIGN = "CAMPAIGN",
        CAMPAIGN_BUDGET_ITEM = "CAMPAIGN_BUDGET_ITEM",
        CAMPAIGN_SPEND_ITEM = "CAMPAIGN_SPEND_ITEM",
        CAMPAIGN_STEP = "CAMPAIGN_STEP",
        CAMPAIGN_TEMPLATE = "CAMPAIGN_TEMPLATE",
        CAMPAIGN_TEMPLATE_STEP = "CAMPAIGN_TEMPLATE_STEP",
        CART = "CART",
        CASE_STUDY = "CASE_STUDY",
        CHATFLOW = "CHATFLOW",
        CLIP = "CLIP",
        CMS_URL = "CMS_URL",
        COMBO_EVENT_CONFIGURATION = "COMBO_EVENT_CONFIGURATION",
        COMMERCE_PAYMENT = "COMMERCE_PAYMENT",
        COMMUNICATION = "COMMUNICATION",
        COMPANY = "COMPANY",
        CONTACT = "CONTACT",
        CONTACT_CREATE_ATTRIBUTION = "CONTACT_CREATE_ATTRIBUTION",
        CONTENT = "CONTENT",
        CONTENT_AUDIT = "CONTENT_AUDIT",
        CONTENT_AUDIT_PAGE = "CONTENT_AUDIT_PAGE",
        CONVERSATION = "CONVERSATION",
        CONVERSATION_INBOX = "CONVERSATION_INBOX",
        CONVERSATION_SESSION = "CONVERSATION_SESSION",
        CRM_OBJECTS_DUMMY_TYPE = "CRM_OBJECTS_DUMMY_TYPE",
        CRM_PIPELINES_DUMMY_TYPE = "CRM_PIPELINES_DUMMY_TYPE",
        CTA = "CTA",
        CTA_VARIANT = "CTA_VARIANT",
        DATA_PRIVACY_CONSENT = "DATA_PRIVACY_CONSENT",
        DATA_SYNC_STATE = "DATA_SYNC_STATE",
        DEAL = "DEAL",
        DEAL_CREATE_ATTRIBUTION = "DEAL_CREATE_ATTRIBUTION",
        DEAL_REGISTRATION = "DEAL_REGISTRATION",
        DEAL_SPLIT = "DEAL_SPLIT",
        DISCOUNT = "DISCOUNT",
        DISCOUNT_CODE = "DISCOUNT_CODE",
        DISCOUNT_TEMPLATE = "DISCOUNT_TEMPLATE",
        EMAIL = "EMAIL",
        ENGAGEMENT = "ENGAGEMENT",
        EXPORT = "EXPORT",
        EXTERNAL_WEB_URL = "EXTERNAL_WEB_URL",
        FEE = "FEE",
        FEEDBACK_SUBMISSION = "FEEDBACK_SUBMISSION",
        FEEDBACK_SURVEY = "FEEDBACK_SURVEY",
        FILE_MANAGER_FILE = "FILE_MANAGER_FILE",
        FILE_MANAGER_FOLDER = "FILE_MANAGER_FOLDER",
        FOLDER = "FOLDER",
        FORECAST = "FORECAST",
        FORM = "FORM",
        FORM_SUBMISSION_INBOUNDDB = "FORM_SUBMISSION_INBOUNDDB",
        GOAL_TARGET = "GOAL_TARGET",
        GOAL_TARGET_GROUP = "GOAL_TARGET_GROUP",
        GOAL_TEMPLATE = "GOAL_TEMPLATE",
        GSC_PROPERTY = "GSC_PROPERTY",
        HUB = "HUB",
        IMPORT = "IMPORT",
        INVOICE = "INVOICE",
        KEYWORD = "KEYWORD",
        KNOWLEDGE_ARTICLE = "KNOWLEDGE_ARTICLE",
        LANDING_PAGE = "LANDING_PAGE",
        LEAD = "LEAD",
        LINE_ITEM = "LINE_ITEM",
        MARKETING_CALENDAR = "MARKETING_CALENDAR",
        MARKETING_CAMPAIGN_UTM = "MARKETING_CAMPAIGN_UTM",
        MARKETING_EMAIL = "MARKETING_EMAIL",
        MARKETING_EVENT = "MARKETING_EVENT",
        MARKETING_EVENT_ATTENDANCE = "MARKETING_EVENT_ATTENDANCE",
        MARKETING_SMS = "MARKETING_SMS",
        MEDIA_BRIDGE = "MEDIA_BRIDGE",
        MEETING_EVENT = "MEETING_EVENT",
        MIC = "MIC",
        NOTE = "NOTE",
        OBJECT_LIST = "OBJECT_LIST",
        ORDER = "ORDER",
        OWNER = "OWNER",
        PARTNER_ACCOUNT = "PARTNER_ACCOUNT",
        PARTNER_CLIENT = "PARTNER_CLIENT",
        PARTNER_CLIENT_REVENUE = "PARTNER_CLIENT_REVENUE",
        PARTNER_SERVICE = "PARTNER_SERVICE",
        PAYMENT_LINK = "PAYMENT_LINK",
        PAYMENT_SCHEDULE = "PAYMENT_SCHEDULE",
        PAYMENT_SCHEDULE_INSTALLMENT = "PAYMENT_SCHEDULE_INSTALLMENT",
        PERMISSIONS_TESTING = "PERMISSIONS_TESTING",
        PLAYBOOK = "PLAYBOOK",
        PLAYBOOK_QUESTION = "PLAYBOOK_QUESTION",
        PLAYBOOK_SUBMISSION = "PLAYBOOK_SUBMISSION",
        PLAYBOOK_SUBMISSION_ANSWER = "PLAYBOOK_SUBMISSION_ANSWER",
        PLAYLIST = "PLAYLIST",
        PLAYLIST_FOLDER = "PLAYLIST_FOLDER",
        PODCAST_EPISODE = "PODCAST_EPISODE",
        PORTAL = "PORTAL",
        PORTAL_OBJECT_SYNC_MESSAGE = "PORTAL_OBJECT_SYNC_MESSAGE",
        POSTAL_MAIL = "POSTAL_MAIL",
        PRIVACY_SCANNER_COOKIE = "PRIVACY_SCANNER_COOKIE",
        PRODUCT = "PRODUCT",
        PRODUCT_OR_FOLDER = "PRODUCT_OR_FOLDER",
        PROPERTY_INFO = "PROPERTY_INFO",
        PROSPECTING_AGENT_CONTACT_ASSIGNMENT = "PROSPECTING_AGENT_CONTACT_ASSIGNMENT",
        PUBLISHING_TASK = "PUBLISHING_TASK",
        QUARANTINED_SUBMISSION = "QUARANTINED_SUBMISSION",
        QUOTA = "QUOTA",
        QUOTE = "QUOTE",
        QUOTE_FIELD = "QUOTE_FIELD",
        QUOTE_MODULE = "QUOTE_MODULE",
        QUOTE_MODULE_FIELD = "QUOTE_MODULE_FIELD",
        QUOTE_TEMPLATE = "QUOTE_TEMPLATE",
        RESTORABLE_CRM_OBJECT = "RESTORABLE_CRM_OBJECT",
        ROSTER = "ROSTER",
        ROSTER_MEMBER = "ROSTER_MEMBER",
        SALES_DOCUMENT = "SALES_DOCUMENT",
        SALES_TASK = "SALES_TASK",
        SALES_WORKLOAD = "SALES_WORKLOAD",
        SALESFORCE_SYNC_ERROR = "SALESFORCE_SYNC_ERROR",
        SCHEDULING_PAGE = "SCHEDULING_PAGE",
        SCHEMAS_BACKEND_TEST = "SCHEMAS_BACKEND_TEST",
        SCORE_CONFIGURATION = "SCORE_CONFIGURATION",
        SEQUENCE = "SEQUENCE",
        SEQUENCE_ENROLLMENT = "SEQUENCE_ENROLLMENT",
        SEQUENCE_STEP = "SEQUENCE_STEP",
        SEQUENCE_STEP_ENROLLMENT = "SEQUENCE_STEP_ENROLLMENT",
        SERVICE = "SERVICE",
        SITE_PAGE = "SITE_PAGE",
        SNIPPET = "SNIPPET",
        SOCIAL_BROADCAST = "SOCIAL_BROADCAST",
        SOCIAL_CHANNEL = "SOCIAL_CHANNEL",
        SOCIAL_POST = "SOCIAL_POST",
        SOCIAL_PROFILE = "SOCIAL_PROFILE",
        SOX_PROTECTED_DUMMY_TYPE = "SOX_PROTECTED_DUMMY_TYPE",
        SOX_PROTECTED_TEST_TYPE = "SOX_PROTECTED_TEST_TYPE",
        SUBMISSION_TAG = "SUBMISSION_TAG",
        SUBSCRIPTION = "SUBSCRIPTION",
        TASK = "TASK",
        TASK_TEMPLATE = "TASK_TEMPLATE",
        TAX = "TAX",
        TEMPLATE = "TEMPLATE",
        TICKET = "TICKET",
        UNKNOWN = "UNKNOWN",
        UNSUBSCRIBE = "UNSUBSCRIBE",
        USER = "USER",
        VIEW = "VIEW",
        VIEW_BLOCK = "VIEW_BLOCK",
        WEB_INTERACTIVE = "WEB_INTERACTIVE",
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    RequestContext [serialize compare] ("source") {
        Workflows(WorkflowsRequestContext) = "WORKFLOWS",
        Agents(AgentRequestContext) = "AGENTS",
        Copilot(CopilotRequestContext) = "COPILOT",
        Standalone(StandaloneRequestContext) = "STANDALONE",
        Test(TestRequestContext) = "TEST",
    }
}

/// Requires object update, `PublicActionDefinitionRequiresObjectRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RequiresObjectUpdate {
    pub requires_object: bool,
}

/// The required arguments of [`RequiresObjectUpdate::new`], by name.
pub struct RequiresObjectUpdateArgs {
    pub requires_object: bool,
}

impl RequiresObjectUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: RequiresObjectUpdateArgs) -> Self {
        Self { requires_object: args.requires_object }
    }
}

/// Single field dependency, `PublicSingleFieldDependency` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SingleFieldDependency {
    #[serde(default)]
    pub controlling_field_name: String,
    #[serde(skip_deserializing, default = "tag_single_field")]
    dependency_type: &'static str,
    #[serde(default, deserialize_with = "null_as_default")]
    pub dependent_field_names: Vec<String>,
}

impl SingleFieldDependency {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        controlling_field_name: impl Into<String>,
        dependent_field_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            controlling_field_name: controlling_field_name.into(),
            dependency_type: "SINGLE_FIELD",
            dependent_field_names: dependent_field_names.into_iter().map(Into::into).collect(),
        }
    }
}

/// Standalone request context, `StandaloneRequestContext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StandaloneRequestContext {
    pub chirp_ai_context_object: AiContextObject,
    source: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trajectory_id: Option<String>,
}

impl StandaloneRequestContext {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(chirp_ai_context_object: impl Into<AiContextObject>) -> Self {
        Self {
            chirp_ai_context_object: chirp_ai_context_object.into(),
            source: "STANDALONE",
            trajectory_id: None,
        }
    }

    #[must_use]
    pub fn trajectory_id(mut self, trajectory_id: impl Into<String>) -> Self {
        self.trajectory_id = Some(trajectory_id.into());
        self
    }
}

/// String field schema, `StringFieldSchema` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StringFieldSchema {
    /// Form that the text must have, such as a date or a URI.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<StringFieldSchemaFormat>,
    #[serde(skip_deserializing, default = "tag_string")]
    r#type: &'static str,
}

impl Default for StringFieldSchema {
    fn default() -> Self {
        Self::new()
    }
}

impl StringFieldSchema {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { format: None, r#type: "STRING" }
    }

    /// Form that the text must have, such as a date or a URI.
    #[must_use]
    pub fn format(mut self, format: StringFieldSchemaFormat) -> Self {
        self.format = Some(format);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    StringFieldSchemaFormat {
        Date = "DATE",
        DateTime = "DATE_TIME",
        MonthAndDay = "MONTH_AND_DAY",
        ObjectCoordinate = "OBJECT_COORDINATE",
        Time = "TIME",
        Uri = "URI",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SupportedValueTypes {
        StaticValue = "STATIC_VALUE",
        ObjectProperty = "OBJECT_PROPERTY",
    }
}

/// Test request context, `TestRequestContext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TestRequestContext {
    source: &'static str,
}

impl Default for TestRequestContext {
    fn default() -> Self {
        Self::new()
    }
}

impl TestRequestContext {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { source: "TEST" }
    }
}

/// Unknown field schema, `UnknownFieldSchema` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnknownFieldSchema {
    #[serde(skip_deserializing, default = "tag_unknown")]
    r#type: &'static str,
}

impl Default for UnknownFieldSchema {
    fn default() -> Self {
        Self::new()
    }
}

impl UnknownFieldSchema {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { r#type: "UNKNOWN" }
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    UnstructuredSources {
        None = "NONE",
        UserInput = "USER_INPUT",
        LoggedEmail = "LOGGED_EMAIL",
        VideoCall = "VIDEO_CALL",
        AudioCall = "AUDIO_CALL",
        CallTranscript = "CALL_TRANSCRIPT",
        MeetingTranscript = "MEETING_TRANSCRIPT",
        Forms = "FORMS",
        FeedbackSurvey = "FEEDBACK_SURVEY",
        Pdf = "PDF",
        Quote = "QUOTE",
        Invoice = "INVOICE",
        OtherAttachmentDoc = "OTHER_ATTACHMENT_DOC",
        Whatsapp = "WHATSAPP",
        Sms = "SMS",
        Chat = "CHAT",
        FacebookMessenger = "FACEBOOK_MESSENGER",
        CustomChannelOrApi = "CUSTOM_CHANNEL_OR_API",
        Many = "MANY",
        Note = "NOTE",
        Derived = "DERIVED",
    }
}

/// Workflows request context, `WorkflowsRequestContext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowsRequestContext {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_execution_index_identifier: Option<ActionExecutionIndexIdentifier>,
    /// ID of the step, unique within its workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_id: Option<i64>,
    source: &'static str,
    pub workflow_id: i64,
}

impl WorkflowsRequestContext {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(workflow_id: i64) -> Self {
        Self {
            action_execution_index_identifier: None,
            action_id: None,
            source: "WORKFLOWS",
            workflow_id,
        }
    }

    #[must_use]
    pub fn action_execution_index_identifier(
        mut self,
        action_execution_index_identifier: impl Into<ActionExecutionIndexIdentifier>,
    ) -> Self {
        self.action_execution_index_identifier = Some(action_execution_index_identifier.into());
        self
    }

    /// ID of the step, unique within its workflow.
    #[must_use]
    pub fn action_id(mut self, action_id: i64) -> Self {
        self.action_id = Some(action_id);
        self
    }
}

fn tag_array() -> &'static str {
    "ARRAY"
}

fn tag_boolean() -> &'static str {
    "BOOLEAN"
}

fn tag_conditional_single_field() -> &'static str {
    "CONDITIONAL_SINGLE_FIELD"
}

fn tag_double() -> &'static str {
    "DOUBLE"
}

fn tag_integer() -> &'static str {
    "INTEGER"
}

fn tag_long() -> &'static str {
    "LONG"
}

fn tag_object() -> &'static str {
    "OBJECT"
}

fn tag_single_field() -> &'static str {
    "SINGLE_FIELD"
}

fn tag_string() -> &'static str {
    "STRING"
}

fn tag_unknown() -> &'static str {
    "UNKNOWN"
}
