//! What each operation of the API `custom_actions` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    callbacks_automation_batch_complete,
    hubscope_automation::callbacks::automation::batch_complete([
        hubscope_automation::types::CallbackCompletionInput::new(
            hubscope_automation::types::CallbackCompletionInputArgs {
                callback_id: "a/b ä".to_owned(),
                output_fields: BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]),
                typed_outputs: serde_json::json!({"any": [1]})
            }
        )
        .failure_reason_type("a/b ä".to_owned())
        .request_context(hubscope_automation::types::RequestContext::from(
            hubscope_automation::types::WorkflowsRequestContext::new(7)
                .action_execution_index_identifier(
                    hubscope_automation::types::ActionExecutionIndexIdentifier::new(
                        hubscope_automation::types::ActionExecutionIndexIdentifierArgs {
                            action_execution_index: 7,
                            enrollment_id: 7
                        }
                    )
                )
                .action_id(7)
        ))
    ]),
    "POST /automation/actions/callbacks/2026-03/complete",
    Body::Json(
        r#"{"inputs":[{"callbackId":"a/b ä","failureReasonType":"a/b ä","outputFields":{"key":"a/b ä"},"requestContext":{"actionExecutionIndexIdentifier":{"actionExecutionIndex":7,"enrollmentId":7},"actionId":7,"source":"WORKFLOWS","workflowId":7},"typedOutputs":{"any":[1]}}]}"#
    ),
    [r#""#]
);

wire!(
    callbacks_automation_complete,
    hubscope_automation::callbacks::automation::complete(
        hubscope_automation::callbacks::automation::CompleteArgs {
            callback_id: "a/b ä",
            output_fields: BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]),
            typed_outputs: serde_json::json!({"any": [1]})
        }
    )
    .failure_reason_type("a/b ä".to_owned())
    .request_context(hubscope_automation::types::RequestContext::from(
        hubscope_automation::types::WorkflowsRequestContext::new(7)
            .action_execution_index_identifier(
                hubscope_automation::types::ActionExecutionIndexIdentifier::new(
                    hubscope_automation::types::ActionExecutionIndexIdentifierArgs {
                        action_execution_index: 7,
                        enrollment_id: 7
                    }
                )
            )
            .action_id(7)
    )),
    "POST /automation/actions/callbacks/2026-03/a%2Fb%20%C3%A4/complete",
    Body::Json(
        r#"{"failureReasonType":"a/b ä","outputFields":{"key":"a/b ä"},"requestContext":{"actionExecutionIndexIdentifier":{"actionExecutionIndex":7,"enrollmentId":7},"actionId":7,"source":"WORKFLOWS","workflowId":7},"typedOutputs":{"any":[1]}}"#
    ),
    [r#""#]
);

wire!(
    developers_read_custom_actions_list,
    hubscope_automation::developers_read::custom_actions::list(7)
        .after("a/b ä".to_owned())
        .archived(true)
        .limit(7),
    "GET /automation/actions/2026-03/7?after=a%2Fb%20%C3%A4&archived=true&limit=7",
    Body::None,
    [
        r#"{"results":[{"actionUrl":"a/b ä","archivedAt":1772357400000,"executionRules":[{"conditions":{"key":{"any":[1]}},"labelName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"functions":[{"functionType":"POST_ACTION_EXECUTION","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"id":"a/b ä","inputFieldDependencies":[{"controllingFieldName":"a/b ä","dependencyType":"SINGLE_FIELD","dependentFieldNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"inputFields":[{"isRequired":true,"supportedValueTypes":["STATIC_VALUE"],"typeDefinition":{"description":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"OWNER","type":"bool","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"labels":{"key":{"actionCardContent":"a/b ä","actionDescription":"a/b ä","actionName":"a/b ä","appDisplayName":"a/b ä","executionRules":{"key":"a/b ä"},"inputFieldDescriptions":{"key":"a/b ä"},"inputFieldLabels":{"key":"a/b ä"},"inputFieldOptionLabels":{"key":{"key":"a/b ä"}},"outputFieldLabels":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"objectRequestOptions":{"properties":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"objectTypes":["a/b ä"],"outputFields":[{"typeDefinition":{"description":"a/b ä","externalOptions":true,"externalOptionsReferenceType":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"ABANDONED_CART","schema":{"maximum":7,"minimum":7,"type":"INTEGER","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"bool","useChirp":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"published":true,"revisionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"actionUrl":null,"archivedAt":null,"executionRules":null,"functions":null,"id":null,"inputFieldDependencies":null,"inputFields":null,"labels":null,"objectRequestOptions":null,"objectTypes":null,"outputFields":null,"published":null,"revisionId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_write_custom_actions_create,
    hubscope_automation::developers_write::custom_actions::create(7, hubscope_automation::types::ActionDefinitionCreate::new(hubscope_automation::types::ActionDefinitionCreateArgs { action_url: "a/b ä".to_owned(), functions: vec![hubscope_automation::types::ActionFunction::new("a/b ä".to_owned(), hubscope_automation::types::FunctionType::from("POST_ACTION_EXECUTION")).id("a/b ä".to_owned())], input_fields: vec![hubscope_automation::types::InputFieldDefinition::new(hubscope_automation::types::InputFieldDefinitionArgs { is_required: true, type_definition: hubscope_automation::types::PublicFieldTypeDefinition::new("a/b ä".to_owned(), vec![hubscope_automation::types::CustomActionsOption::new(hubscope_automation::types::CustomActionsOptionArgs { label: "a/b ä".to_owned(), value: "a/b ä".to_owned() }).description("a/b ä".to_owned()).display_order(7)], hubscope_automation::types::PublicFieldTypeDefinitionType::from("bool")).description("a/b ä".to_owned()).field_type(hubscope_automation::types::PublicFieldTypeDefinitionFieldType::from("booleancheckbox")).help_text("a/b ä".to_owned()).label("a/b ä".to_owned()).options_url("a/b ä".to_owned()).referenced_object_type(hubscope_automation::types::PublicFieldTypeDefinitionReferencedObjectType::from("OWNER")) }).supported_value_types(vec![hubscope_automation::types::SupportedValueTypes::from("STATIC_VALUE")])], labels: BTreeMap::from([("key".to_owned(), hubscope_automation::types::ActionLabels::new("a/b ä".to_owned()).action_card_content("a/b ä".to_owned()).action_description("a/b ä".to_owned()).app_display_name("a/b ä".to_owned()).execution_rules(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])).input_field_descriptions(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])).input_field_labels(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])).input_field_option_labels(BTreeMap::from([("key".to_owned(), BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]))])).output_field_labels(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])))]), object_types: vec!["a/b ä".to_owned()], published: true }).archived_at(moment()).execution_rules(vec![hubscope_automation::types::ExecutionTranslationRule::new(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]), "a/b ä".to_owned())]).input_field_dependencies(vec![hubscope_automation::types::InputFieldDependencies::from(hubscope_automation::types::SingleFieldDependency::new("a/b ä".to_owned(), vec!["a/b ä".to_owned()]))]).object_request_options(hubscope_automation::types::ObjectRequestOptions::new(vec!["a/b ä".to_owned()])).output_fields(vec![hubscope_automation::types::OutputFieldDefinition::new(hubscope_automation::types::FieldTypeDefinition::new(hubscope_automation::types::FieldTypeDefinitionArgs { external_options: true, name: "a/b ä".to_owned(), options: vec![hubscope_automation::types::PropertyOption::new(hubscope_automation::types::PropertyOptionArgs { description: "a/b ä".to_owned(), display_order: 7, double_data: 1.5, hidden: true, label: "a/b ä".to_owned(), read_only: true, value: "a/b ä".to_owned() })], schema: hubscope_automation::types::FieldSchema::from(hubscope_automation::types::IntegerFieldSchema::new().maximum(7).minimum(7)), r#type: hubscope_automation::types::FieldTypeDefinitionType::from("bool"), use_chirp: true }).description("a/b ä".to_owned()).external_options_reference_type("a/b ä".to_owned()).field_type(hubscope_automation::types::FieldType::from("booleancheckbox")).help_text("a/b ä".to_owned()).label("a/b ä".to_owned()).options_url("a/b ä".to_owned()).referenced_object_type(hubscope_automation::types::ReferencedObjectType::from("ABANDONED_CART")))])),
    "POST /automation/actions/2026-03/7",
    Body::Json(r#"{"actionUrl":"a/b ä","archivedAt":1772357400000,"executionRules":[{"conditions":{"key":{"any":[1]}},"labelName":"a/b ä"}],"functions":[{"functionSource":"a/b ä","functionType":"POST_ACTION_EXECUTION","id":"a/b ä"}],"inputFieldDependencies":[{"controllingFieldName":"a/b ä","dependencyType":"SINGLE_FIELD","dependentFieldNames":["a/b ä"]}],"inputFields":[{"isRequired":true,"supportedValueTypes":["STATIC_VALUE"],"typeDefinition":{"description":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"label":"a/b ä","value":"a/b ä"}],"optionsUrl":"a/b ä","referencedObjectType":"OWNER","type":"bool"}}],"labels":{"key":{"actionCardContent":"a/b ä","actionDescription":"a/b ä","actionName":"a/b ä","appDisplayName":"a/b ä","executionRules":{"key":"a/b ä"},"inputFieldDescriptions":{"key":"a/b ä"},"inputFieldLabels":{"key":"a/b ä"},"inputFieldOptionLabels":{"key":{"key":"a/b ä"}},"outputFieldLabels":{"key":"a/b ä"}}},"objectRequestOptions":{"properties":["a/b ä"]},"objectTypes":["a/b ä"],"outputFields":[{"typeDefinition":{"description":"a/b ä","externalOptions":true,"externalOptionsReferenceType":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä"}],"optionsUrl":"a/b ä","referencedObjectType":"ABANDONED_CART","schema":{"maximum":7,"minimum":7,"type":"INTEGER"},"type":"bool","useChirp":true}}],"published":true}"#),
    [r#"{"actionUrl":"a/b ä","archivedAt":1772357400000,"executionRules":[{"conditions":{"key":{"any":[1]}},"labelName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"functions":[{"functionType":"POST_ACTION_EXECUTION","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"id":"a/b ä","inputFieldDependencies":[{"controllingFieldName":"a/b ä","dependencyType":"SINGLE_FIELD","dependentFieldNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"inputFields":[{"isRequired":true,"supportedValueTypes":["STATIC_VALUE"],"typeDefinition":{"description":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"OWNER","type":"bool","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"labels":{"key":{"actionCardContent":"a/b ä","actionDescription":"a/b ä","actionName":"a/b ä","appDisplayName":"a/b ä","executionRules":{"key":"a/b ä"},"inputFieldDescriptions":{"key":"a/b ä"},"inputFieldLabels":{"key":"a/b ä"},"inputFieldOptionLabels":{"key":{"key":"a/b ä"}},"outputFieldLabels":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"objectRequestOptions":{"properties":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"objectTypes":["a/b ä"],"outputFields":[{"typeDefinition":{"description":"a/b ä","externalOptions":true,"externalOptionsReferenceType":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"ABANDONED_CART","schema":{"maximum":7,"minimum":7,"type":"INTEGER","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"bool","useChirp":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"published":true,"revisionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#, r#"{}"#, r#"{"actionUrl":null,"archivedAt":null,"executionRules":null,"functions":null,"id":null,"inputFieldDependencies":null,"inputFields":null,"labels":null,"objectRequestOptions":null,"objectTypes":null,"outputFields":null,"published":null,"revisionId":null}"#]
);

wire!(
    developers_write_custom_actions_delete,
    hubscope_automation::developers_write::custom_actions::delete(
        hubscope_automation::developers_write::custom_actions::DeleteArgs {
            app_id: 7,
            definition_id: "a/b ä"
        }
    ),
    "DELETE /automation/actions/2026-03/7/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_custom_actions_get,
    hubscope_automation::developers_read::custom_actions::get(
        hubscope_automation::developers_read::custom_actions::GetArgs {
            app_id: 7,
            definition_id: "a/b ä"
        }
    )
    .archived(true),
    "GET /automation/actions/2026-03/7/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [
        r#"{"actionUrl":"a/b ä","archivedAt":1772357400000,"executionRules":[{"conditions":{"key":{"any":[1]}},"labelName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"functions":[{"functionType":"POST_ACTION_EXECUTION","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"id":"a/b ä","inputFieldDependencies":[{"controllingFieldName":"a/b ä","dependencyType":"SINGLE_FIELD","dependentFieldNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"inputFields":[{"isRequired":true,"supportedValueTypes":["STATIC_VALUE"],"typeDefinition":{"description":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"OWNER","type":"bool","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"labels":{"key":{"actionCardContent":"a/b ä","actionDescription":"a/b ä","actionName":"a/b ä","appDisplayName":"a/b ä","executionRules":{"key":"a/b ä"},"inputFieldDescriptions":{"key":"a/b ä"},"inputFieldLabels":{"key":"a/b ä"},"inputFieldOptionLabels":{"key":{"key":"a/b ä"}},"outputFieldLabels":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"objectRequestOptions":{"properties":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"objectTypes":["a/b ä"],"outputFields":[{"typeDefinition":{"description":"a/b ä","externalOptions":true,"externalOptionsReferenceType":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"ABANDONED_CART","schema":{"maximum":7,"minimum":7,"type":"INTEGER","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"bool","useChirp":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"published":true,"revisionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"actionUrl":null,"archivedAt":null,"executionRules":null,"functions":null,"id":null,"inputFieldDependencies":null,"inputFields":null,"labels":null,"objectRequestOptions":null,"objectTypes":null,"outputFields":null,"published":null,"revisionId":null}"#
    ]
);

wire!(
    developers_write_custom_actions_update,
    hubscope_automation::developers_write::custom_actions::update(
        hubscope_automation::developers_write::custom_actions::UpdateArgs {
            app_id: 7,
            definition_id: "a/b ä"
        }
    )
    .action_url("a/b ä".to_owned())
    .execution_rules(vec![hubscope_automation::types::ExecutionTranslationRule::new(
        BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]),
        "a/b ä".to_owned()
    )])
    .input_field_dependencies(vec![hubscope_automation::types::InputFieldDependencies::from(
        hubscope_automation::types::SingleFieldDependency::new(
            "a/b ä".to_owned(),
            vec!["a/b ä".to_owned()]
        )
    )])
    .input_fields(vec![
        hubscope_automation::types::InputFieldDefinition::new(
            hubscope_automation::types::InputFieldDefinitionArgs {
                is_required: true,
                type_definition: hubscope_automation::types::PublicFieldTypeDefinition::new(
                    "a/b ä".to_owned(),
                    vec![
                        hubscope_automation::types::CustomActionsOption::new(
                            hubscope_automation::types::CustomActionsOptionArgs {
                                label: "a/b ä".to_owned(),
                                value: "a/b ä".to_owned()
                            }
                        )
                        .description("a/b ä".to_owned())
                        .display_order(7)
                    ],
                    hubscope_automation::types::PublicFieldTypeDefinitionType::from("bool")
                )
                .description("a/b ä".to_owned())
                .field_type(hubscope_automation::types::PublicFieldTypeDefinitionFieldType::from(
                    "booleancheckbox"
                ))
                .help_text("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .options_url("a/b ä".to_owned())
                .referenced_object_type(
                    hubscope_automation::types::PublicFieldTypeDefinitionReferencedObjectType::from(
                        "OWNER"
                    )
                )
            }
        )
        .supported_value_types(vec![
            hubscope_automation::types::SupportedValueTypes::from("STATIC_VALUE")
        ])
    ])
    .labels(BTreeMap::from([(
        "key".to_owned(),
        hubscope_automation::types::ActionLabels::new("a/b ä".to_owned())
            .action_card_content("a/b ä".to_owned())
            .action_description("a/b ä".to_owned())
            .app_display_name("a/b ä".to_owned())
            .execution_rules(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]))
            .input_field_descriptions(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]))
            .input_field_labels(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]))
            .input_field_option_labels(BTreeMap::from([(
                "key".to_owned(),
                BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])
            )]))
            .output_field_labels(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]))
    )]))
    .object_request_options(hubscope_automation::types::ObjectRequestOptions::new(vec![
        "a/b ä".to_owned()
    ]))
    .object_types(vec!["a/b ä".to_owned()])
    .output_fields(vec![hubscope_automation::types::OutputFieldDefinition::new(
        hubscope_automation::types::FieldTypeDefinition::new(
            hubscope_automation::types::FieldTypeDefinitionArgs {
                external_options: true,
                name: "a/b ä".to_owned(),
                options: vec![hubscope_automation::types::PropertyOption::new(
                    hubscope_automation::types::PropertyOptionArgs {
                        description: "a/b ä".to_owned(),
                        display_order: 7,
                        double_data: 1.5,
                        hidden: true,
                        label: "a/b ä".to_owned(),
                        read_only: true,
                        value: "a/b ä".to_owned()
                    }
                )],
                schema: hubscope_automation::types::FieldSchema::from(
                    hubscope_automation::types::IntegerFieldSchema::new().maximum(7).minimum(7)
                ),
                r#type: hubscope_automation::types::FieldTypeDefinitionType::from("bool"),
                use_chirp: true
            }
        )
        .description("a/b ä".to_owned())
        .external_options_reference_type("a/b ä".to_owned())
        .field_type(hubscope_automation::types::FieldType::from("booleancheckbox"))
        .help_text("a/b ä".to_owned())
        .label("a/b ä".to_owned())
        .options_url("a/b ä".to_owned())
        .referenced_object_type(hubscope_automation::types::ReferencedObjectType::from(
            "ABANDONED_CART"
        ))
    )])
    .published(true),
    "PATCH /automation/actions/2026-03/7/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"actionUrl":"a/b ä","executionRules":[{"conditions":{"key":{"any":[1]}},"labelName":"a/b ä"}],"inputFieldDependencies":[{"controllingFieldName":"a/b ä","dependencyType":"SINGLE_FIELD","dependentFieldNames":["a/b ä"]}],"inputFields":[{"isRequired":true,"supportedValueTypes":["STATIC_VALUE"],"typeDefinition":{"description":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"label":"a/b ä","value":"a/b ä"}],"optionsUrl":"a/b ä","referencedObjectType":"OWNER","type":"bool"}}],"labels":{"key":{"actionCardContent":"a/b ä","actionDescription":"a/b ä","actionName":"a/b ä","appDisplayName":"a/b ä","executionRules":{"key":"a/b ä"},"inputFieldDescriptions":{"key":"a/b ä"},"inputFieldLabels":{"key":"a/b ä"},"inputFieldOptionLabels":{"key":{"key":"a/b ä"}},"outputFieldLabels":{"key":"a/b ä"}}},"objectRequestOptions":{"properties":["a/b ä"]},"objectTypes":["a/b ä"],"outputFields":[{"typeDefinition":{"description":"a/b ä","externalOptions":true,"externalOptionsReferenceType":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä"}],"optionsUrl":"a/b ä","referencedObjectType":"ABANDONED_CART","schema":{"maximum":7,"minimum":7,"type":"INTEGER"},"type":"bool","useChirp":true}}],"published":true}"#
    ),
    [
        r#"{"actionUrl":"a/b ä","archivedAt":1772357400000,"executionRules":[{"conditions":{"key":{"any":[1]}},"labelName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"functions":[{"functionType":"POST_ACTION_EXECUTION","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"id":"a/b ä","inputFieldDependencies":[{"controllingFieldName":"a/b ä","dependencyType":"SINGLE_FIELD","dependentFieldNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"inputFields":[{"isRequired":true,"supportedValueTypes":["STATIC_VALUE"],"typeDefinition":{"description":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"OWNER","type":"bool","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"labels":{"key":{"actionCardContent":"a/b ä","actionDescription":"a/b ä","actionName":"a/b ä","appDisplayName":"a/b ä","executionRules":{"key":"a/b ä"},"inputFieldDescriptions":{"key":"a/b ä"},"inputFieldLabels":{"key":"a/b ä"},"inputFieldOptionLabels":{"key":{"key":"a/b ä"}},"outputFieldLabels":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"objectRequestOptions":{"properties":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"objectTypes":["a/b ä"],"outputFields":[{"typeDefinition":{"description":"a/b ä","externalOptions":true,"externalOptionsReferenceType":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"ABANDONED_CART","schema":{"maximum":7,"minimum":7,"type":"INTEGER","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"bool","useChirp":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"published":true,"revisionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"actionUrl":null,"archivedAt":null,"executionRules":null,"functions":null,"id":null,"inputFieldDependencies":null,"inputFields":null,"labels":null,"objectRequestOptions":null,"objectTypes":null,"outputFields":null,"published":null,"revisionId":null}"#
    ]
);

wire!(
    developers_read_custom_actions_list_functions,
    hubscope_automation::developers_read::custom_actions::list_functions(
        hubscope_automation::developers_read::custom_actions::ListFunctionsArgs {
            app_id: 7,
            definition_id: "a/b ä"
        }
    ),
    "GET /automation/actions/2026-03/7/a%2Fb%20%C3%A4/functions",
    Body::None,
    [
        r#"{"results":[{"functionType":"POST_ACTION_EXECUTION","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"functionType":null,"id":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_write_custom_actions_delete_function,
    hubscope_automation::developers_write::custom_actions::delete_function(
        hubscope_automation::developers_write::custom_actions::DeleteFunctionArgs {
            app_id: 7,
            definition_id: "a/b ä",
            function_type: "a/b ä"
        }
    ),
    "DELETE /automation/actions/2026-03/7/a%2Fb%20%C3%A4/functions/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_custom_actions_get_function,
    hubscope_automation::developers_read::custom_actions::get_function(
        hubscope_automation::developers_read::custom_actions::GetFunctionArgs {
            app_id: 7,
            definition_id: "a/b ä",
            function_type: "a/b ä"
        }
    ),
    "GET /automation/actions/2026-03/7/a%2Fb%20%C3%A4/functions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"functionSource":"a/b ä","functionType":"POST_ACTION_EXECUTION","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"functionSource":"a/b ä"}"#,
        r#"{"functionSource":"a/b ä","functionType":null,"id":null}"#
    ]
);

wire!(
    developers_write_custom_actions_replace_function,
    hubscope_automation::developers_write::custom_actions::replace_function(
        hubscope_automation::developers_write::custom_actions::ReplaceFunctionArgs {
            app_id: 7,
            definition_id: "a/b ä",
            function_type: "a/b ä",
            body: "a/b ä"
        }
    ),
    "PUT /automation/actions/2026-03/7/a%2Fb%20%C3%A4/functions/a%2Fb%20%C3%A4",
    Body::Text("a/b ä"),
    [
        r#"{"functionType":"POST_ACTION_EXECUTION","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"functionType":null,"id":null}"#
    ]
);

wire!(
    developers_write_custom_actions_delete_function_by_id,
    hubscope_automation::developers_write::custom_actions::delete_function_by_id(
        hubscope_automation::developers_write::custom_actions::DeleteFunctionByIdArgs {
            app_id: 7,
            definition_id: "a/b ä",
            function_type: "a/b ä",
            function_id: "a/b ä"
        }
    ),
    "DELETE /automation/actions/2026-03/7/a%2Fb%20%C3%A4/functions/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_custom_actions_get_function_by_id,
    hubscope_automation::developers_read::custom_actions::get_function_by_id(
        hubscope_automation::developers_read::custom_actions::GetFunctionByIdArgs {
            app_id: 7,
            definition_id: "a/b ä",
            function_type: "a/b ä",
            function_id: "a/b ä"
        }
    ),
    "GET /automation/actions/2026-03/7/a%2Fb%20%C3%A4/functions/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"functionSource":"a/b ä","functionType":"POST_ACTION_EXECUTION","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"functionSource":"a/b ä"}"#,
        r#"{"functionSource":"a/b ä","functionType":null,"id":null}"#
    ]
);

wire!(
    developers_write_custom_actions_replace_function_by_id,
    hubscope_automation::developers_write::custom_actions::replace_function_by_id(
        hubscope_automation::developers_write::custom_actions::ReplaceFunctionByIdArgs {
            app_id: 7,
            definition_id: "a/b ä",
            function_type: "a/b ä",
            function_id: "a/b ä",
            body: "a/b ä"
        }
    ),
    "PUT /automation/actions/2026-03/7/a%2Fb%20%C3%A4/functions/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::Text("a/b ä"),
    [
        r#"{"functionType":"POST_ACTION_EXECUTION","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"functionType":null,"id":null}"#
    ]
);

wire!(
    developers_read_custom_actions_get_requires_object,
    hubscope_automation::developers_read::custom_actions::get_requires_object(
        hubscope_automation::developers_read::custom_actions::GetRequiresObjectArgs {
            app_id: 7,
            definition_id: "a/b ä"
        }
    ),
    "GET /automation/actions/2026-03/7/a%2Fb%20%C3%A4/requires-object",
    Body::None,
    [
        r#"{"requiresObject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"requiresObject":null}"#
    ]
);

wire!(
    developers_write_custom_actions_set_requires_object,
    hubscope_automation::developers_write::custom_actions::set_requires_object(
        hubscope_automation::developers_write::custom_actions::SetRequiresObjectArgs {
            app_id: 7,
            definition_id: "a/b ä",
            requires_object: true
        }
    ),
    "POST /automation/actions/2026-03/7/a%2Fb%20%C3%A4/requires-object",
    Body::Json(r#"{"requiresObject":true}"#),
    [r#""#]
);

wire!(
    developers_read_custom_actions_list_revisions,
    hubscope_automation::developers_read::custom_actions::list_revisions(
        hubscope_automation::developers_read::custom_actions::ListRevisionsArgs {
            app_id: 7,
            definition_id: "a/b ä"
        }
    )
    .after("a/b ä".to_owned())
    .limit(7),
    "GET /automation/actions/2026-03/7/a%2Fb%20%C3%A4/revisions?after=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","definition":{"actionUrl":"a/b ä","archivedAt":1772357400000,"executionRules":[{"conditions":{"key":{"any":[1]}},"labelName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"functions":[{"functionType":"POST_ACTION_EXECUTION","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"id":"a/b ä","inputFieldDependencies":[{"controllingFieldName":"a/b ä","dependencyType":"SINGLE_FIELD","dependentFieldNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"inputFields":[{"isRequired":true,"supportedValueTypes":["STATIC_VALUE"],"typeDefinition":{"description":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"OWNER","type":"bool","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"labels":{"key":{"actionCardContent":"a/b ä","actionDescription":"a/b ä","actionName":"a/b ä","appDisplayName":"a/b ä","executionRules":{"key":"a/b ä"},"inputFieldDescriptions":{"key":"a/b ä"},"inputFieldLabels":{"key":"a/b ä"},"inputFieldOptionLabels":{"key":{"key":"a/b ä"}},"outputFieldLabels":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"objectRequestOptions":{"properties":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"objectTypes":["a/b ä"],"outputFields":[{"typeDefinition":{"description":"a/b ä","externalOptions":true,"externalOptionsReferenceType":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"ABANDONED_CART","schema":{"maximum":7,"minimum":7,"type":"INTEGER","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"bool","useChirp":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"published":true,"revisionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","revisionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"definition":null,"id":null,"revisionId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_read_custom_actions_get_revision,
    hubscope_automation::developers_read::custom_actions::get_revision(
        hubscope_automation::developers_read::custom_actions::GetRevisionArgs {
            app_id: 7,
            definition_id: "a/b ä",
            revision_id: "a/b ä"
        }
    ),
    "GET /automation/actions/2026-03/7/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","definition":{"actionUrl":"a/b ä","archivedAt":1772357400000,"executionRules":[{"conditions":{"key":{"any":[1]}},"labelName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"functions":[{"functionType":"POST_ACTION_EXECUTION","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"id":"a/b ä","inputFieldDependencies":[{"controllingFieldName":"a/b ä","dependencyType":"SINGLE_FIELD","dependentFieldNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"inputFields":[{"isRequired":true,"supportedValueTypes":["STATIC_VALUE"],"typeDefinition":{"description":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"OWNER","type":"bool","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"labels":{"key":{"actionCardContent":"a/b ä","actionDescription":"a/b ä","actionName":"a/b ä","appDisplayName":"a/b ä","executionRules":{"key":"a/b ä"},"inputFieldDescriptions":{"key":"a/b ä"},"inputFieldLabels":{"key":"a/b ä"},"inputFieldOptionLabels":{"key":{"key":"a/b ä"}},"outputFieldLabels":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"objectRequestOptions":{"properties":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"objectTypes":["a/b ä"],"outputFields":[{"typeDefinition":{"description":"a/b ä","externalOptions":true,"externalOptionsReferenceType":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"ABANDONED_CART","schema":{"maximum":7,"minimum":7,"type":"INTEGER","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"bool","useChirp":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"published":true,"revisionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","revisionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"definition":null,"id":null,"revisionId":null}"#
    ]
);
