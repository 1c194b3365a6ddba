//! What each operation of the area `automation` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    callbacks_automation_batch_complete,
    hubscope_automation::callbacks::automation::batch_complete([
        hubscope_automation::types::CallbackCompletionInput::new(
            "a/b ä".to_owned(),
            BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]),
            serde_json::json!({"any": [1]})
        )
        .failure_reason_type("a/b ä".to_owned())
        .request_context(hubscope_automation::types::RequestContext::from(
            hubscope_automation::types::WorkflowsRequestContext::new(7)
                .action_execution_index_identifier(
                    hubscope_automation::types::ActionExecutionIndexIdentifier::new(7, 7)
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
        "a/b ä",
        BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]),
        serde_json::json!({"any": [1]})
    )
    .failure_reason_type("a/b ä".to_owned())
    .request_context(hubscope_automation::types::RequestContext::from(
        hubscope_automation::types::WorkflowsRequestContext::new(7)
            .action_execution_index_identifier(
                hubscope_automation::types::ActionExecutionIndexIdentifier::new(7, 7)
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
    hubscope_automation::developers_write::custom_actions::create(7, hubscope_automation::types::ActionDefinitionCreate::new("a/b ä".to_owned(), vec![hubscope_automation::types::ActionFunction::new("a/b ä".to_owned(), hubscope_automation::types::FunctionType::from("POST_ACTION_EXECUTION")).id("a/b ä".to_owned())], vec![hubscope_automation::types::InputFieldDefinition::new(true, hubscope_automation::types::PublicFieldTypeDefinition::new("a/b ä".to_owned(), vec![hubscope_automation::types::CustomActionsOption::new("a/b ä".to_owned(), "a/b ä".to_owned()).description("a/b ä".to_owned()).display_order(7)], hubscope_automation::types::PublicFieldTypeDefinitionType::from("bool")).description("a/b ä".to_owned()).field_type(hubscope_automation::types::PublicFieldTypeDefinitionFieldType::from("booleancheckbox")).help_text("a/b ä".to_owned()).label("a/b ä".to_owned()).options_url("a/b ä".to_owned()).referenced_object_type(hubscope_automation::types::PublicFieldTypeDefinitionReferencedObjectType::from("OWNER"))).supported_value_types(vec![hubscope_automation::types::SupportedValueTypes::from("STATIC_VALUE")])], BTreeMap::from([("key".to_owned(), hubscope_automation::types::ActionLabels::new("a/b ä".to_owned()).action_card_content("a/b ä".to_owned()).action_description("a/b ä".to_owned()).app_display_name("a/b ä".to_owned()).execution_rules(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])).input_field_descriptions(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])).input_field_labels(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])).input_field_option_labels(BTreeMap::from([("key".to_owned(), BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]))])).output_field_labels(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])))]), vec!["a/b ä".to_owned()], true).archived_at(moment()).execution_rules(vec![hubscope_automation::types::ExecutionTranslationRule::new(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]), "a/b ä".to_owned())]).input_field_dependencies(vec![hubscope_automation::types::InputFieldDependencies::from(hubscope_automation::types::SingleFieldDependency::new("a/b ä".to_owned(), vec!["a/b ä".to_owned()]))]).object_request_options(hubscope_automation::types::ObjectRequestOptions::new(vec!["a/b ä".to_owned()])).output_fields(vec![hubscope_automation::types::OutputFieldDefinition::new(hubscope_automation::types::FieldTypeDefinition::new(true, "a/b ä".to_owned(), vec![hubscope_automation::types::PropertyOption::new("a/b ä".to_owned(), 7, 1.5, true, "a/b ä".to_owned(), true, "a/b ä".to_owned())], hubscope_automation::types::FieldSchema::from(hubscope_automation::types::IntegerFieldSchema::new().maximum(7).minimum(7)), hubscope_automation::types::FieldTypeDefinitionType::from("bool"), true).description("a/b ä".to_owned()).external_options_reference_type("a/b ä".to_owned()).field_type(hubscope_automation::types::FieldType::from("booleancheckbox")).help_text("a/b ä".to_owned()).label("a/b ä".to_owned()).options_url("a/b ä".to_owned()).referenced_object_type(hubscope_automation::types::ReferencedObjectType::from("ABANDONED_CART")))])),
    "POST /automation/actions/2026-03/7",
    Body::Json(r#"{"actionUrl":"a/b ä","archivedAt":1772357400000,"executionRules":[{"conditions":{"key":{"any":[1]}},"labelName":"a/b ä"}],"functions":[{"functionSource":"a/b ä","functionType":"POST_ACTION_EXECUTION","id":"a/b ä"}],"inputFieldDependencies":[{"controllingFieldName":"a/b ä","dependencyType":"SINGLE_FIELD","dependentFieldNames":["a/b ä"]}],"inputFields":[{"isRequired":true,"supportedValueTypes":["STATIC_VALUE"],"typeDefinition":{"description":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"label":"a/b ä","value":"a/b ä"}],"optionsUrl":"a/b ä","referencedObjectType":"OWNER","type":"bool"}}],"labels":{"key":{"actionCardContent":"a/b ä","actionDescription":"a/b ä","actionName":"a/b ä","appDisplayName":"a/b ä","executionRules":{"key":"a/b ä"},"inputFieldDescriptions":{"key":"a/b ä"},"inputFieldLabels":{"key":"a/b ä"},"inputFieldOptionLabels":{"key":{"key":"a/b ä"}},"outputFieldLabels":{"key":"a/b ä"}}},"objectRequestOptions":{"properties":["a/b ä"]},"objectTypes":["a/b ä"],"outputFields":[{"typeDefinition":{"description":"a/b ä","externalOptions":true,"externalOptionsReferenceType":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä"}],"optionsUrl":"a/b ä","referencedObjectType":"ABANDONED_CART","schema":{"maximum":7,"minimum":7,"type":"INTEGER"},"type":"bool","useChirp":true}}],"published":true}"#),
    [r#"{"actionUrl":"a/b ä","archivedAt":1772357400000,"executionRules":[{"conditions":{"key":{"any":[1]}},"labelName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"functions":[{"functionType":"POST_ACTION_EXECUTION","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"id":"a/b ä","inputFieldDependencies":[{"controllingFieldName":"a/b ä","dependencyType":"SINGLE_FIELD","dependentFieldNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"inputFields":[{"isRequired":true,"supportedValueTypes":["STATIC_VALUE"],"typeDefinition":{"description":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"OWNER","type":"bool","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"labels":{"key":{"actionCardContent":"a/b ä","actionDescription":"a/b ä","actionName":"a/b ä","appDisplayName":"a/b ä","executionRules":{"key":"a/b ä"},"inputFieldDescriptions":{"key":"a/b ä"},"inputFieldLabels":{"key":"a/b ä"},"inputFieldOptionLabels":{"key":{"key":"a/b ä"}},"outputFieldLabels":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"objectRequestOptions":{"properties":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"objectTypes":["a/b ä"],"outputFields":[{"typeDefinition":{"description":"a/b ä","externalOptions":true,"externalOptionsReferenceType":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"ABANDONED_CART","schema":{"maximum":7,"minimum":7,"type":"INTEGER","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"bool","useChirp":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"published":true,"revisionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#, r#"{}"#, r#"{"actionUrl":null,"archivedAt":null,"executionRules":null,"functions":null,"id":null,"inputFieldDependencies":null,"inputFields":null,"labels":null,"objectRequestOptions":null,"objectTypes":null,"outputFields":null,"published":null,"revisionId":null}"#]
);

wire!(
    developers_write_custom_actions_delete,
    hubscope_automation::developers_write::custom_actions::delete(7, "a/b ä"),
    "DELETE /automation/actions/2026-03/7/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_custom_actions_get,
    hubscope_automation::developers_read::custom_actions::get(7, "a/b ä").archived(true),
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
    hubscope_automation::developers_write::custom_actions::update(7, "a/b ä")
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
                true,
                hubscope_automation::types::PublicFieldTypeDefinition::new(
                    "a/b ä".to_owned(),
                    vec![
                        hubscope_automation::types::CustomActionsOption::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
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
                true,
                "a/b ä".to_owned(),
                vec![hubscope_automation::types::PropertyOption::new(
                    "a/b ä".to_owned(),
                    7,
                    1.5,
                    true,
                    "a/b ä".to_owned(),
                    true,
                    "a/b ä".to_owned()
                )],
                hubscope_automation::types::FieldSchema::from(
                    hubscope_automation::types::IntegerFieldSchema::new().maximum(7).minimum(7)
                ),
                hubscope_automation::types::FieldTypeDefinitionType::from("bool"),
                true
            )
            .description("a/b ä".to_owned())
            .external_options_reference_type("a/b ä".to_owned())
            .field_type(hubscope_automation::types::FieldType::from("booleancheckbox"))
            .help_text("a/b ä".to_owned())
            .label("a/b ä".to_owned())
            .options_url("a/b ä".to_owned())
            .referenced_object_type(
                hubscope_automation::types::ReferencedObjectType::from("ABANDONED_CART")
            )
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
    hubscope_automation::developers_read::custom_actions::list_functions(7, "a/b ä"),
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
    hubscope_automation::developers_write::custom_actions::delete_function(7, "a/b ä", "a/b ä"),
    "DELETE /automation/actions/2026-03/7/a%2Fb%20%C3%A4/functions/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_custom_actions_get_function,
    hubscope_automation::developers_read::custom_actions::get_function(7, "a/b ä", "a/b ä"),
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
        7, "a/b ä", "a/b ä", "a/b ä"
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
        7, "a/b ä", "a/b ä", "a/b ä"
    ),
    "DELETE /automation/actions/2026-03/7/a%2Fb%20%C3%A4/functions/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_custom_actions_get_function_by_id,
    hubscope_automation::developers_read::custom_actions::get_function_by_id(
        7, "a/b ä", "a/b ä", "a/b ä"
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
        7, "a/b ä", "a/b ä", "a/b ä", "a/b ä"
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
    hubscope_automation::developers_read::custom_actions::get_requires_object(7, "a/b ä"),
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
    hubscope_automation::developers_write::custom_actions::set_requires_object(7, "a/b ä", true),
    "POST /automation/actions/2026-03/7/a%2Fb%20%C3%A4/requires-object",
    Body::Json(r#"{"requiresObject":true}"#),
    [r#""#]
);

wire!(
    developers_read_custom_actions_list_revisions,
    hubscope_automation::developers_read::custom_actions::list_revisions(7, "a/b ä")
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
    hubscope_automation::developers_read::custom_actions::get_revision(7, "a/b ä", "a/b ä"),
    "GET /automation/actions/2026-03/7/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","definition":{"actionUrl":"a/b ä","archivedAt":1772357400000,"executionRules":[{"conditions":{"key":{"any":[1]}},"labelName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"functions":[{"functionType":"POST_ACTION_EXECUTION","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"id":"a/b ä","inputFieldDependencies":[{"controllingFieldName":"a/b ä","dependencyType":"SINGLE_FIELD","dependentFieldNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"inputFields":[{"isRequired":true,"supportedValueTypes":["STATIC_VALUE"],"typeDefinition":{"description":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"OWNER","type":"bool","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"labels":{"key":{"actionCardContent":"a/b ä","actionDescription":"a/b ä","actionName":"a/b ä","appDisplayName":"a/b ä","executionRules":{"key":"a/b ä"},"inputFieldDescriptions":{"key":"a/b ä"},"inputFieldLabels":{"key":"a/b ä"},"inputFieldOptionLabels":{"key":{"key":"a/b ä"}},"outputFieldLabels":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"objectRequestOptions":{"properties":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"objectTypes":["a/b ä"],"outputFields":[{"typeDefinition":{"description":"a/b ä","externalOptions":true,"externalOptionsReferenceType":"a/b ä","fieldType":"booleancheckbox","helpText":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsUrl":"a/b ä","referencedObjectType":"ABANDONED_CART","schema":{"maximum":7,"minimum":7,"type":"INTEGER","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"bool","useChirp":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"published":true,"revisionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","revisionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"definition":null,"id":null,"revisionId":null}"#
    ]
);

wire!(
    sequences_read_list,
    hubscope_automation::sequences::read::list("a/b ä".to_owned())
        .after("a/b ä".to_owned())
        .limit(7)
        .name("a/b ä".to_owned()),
    "GET /automation/sequences/2026-03?userId=a%2Fb%20%C3%A4&after=a%2Fb%20%C3%A4&limit=7&name=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","folderId":"a/b ä","id":"a/b ä","name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","userId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"folderId":null,"id":null,"name":null,"updatedAt":null,"userId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    sequences_enrollments_write_create,
    hubscope_automation::sequences::enrollments::write::create(
        "a/b ä".to_owned(),
        "a/b ä".to_owned(),
        "a/b ä".to_owned(),
        "a/b ä".to_owned()
    )
    .sender_alias_address("a/b ä".to_owned()),
    "POST /automation/sequences/2026-03/enrollments?userId=a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"contactId":"a/b ä","senderAliasAddress":"a/b ä","senderEmail":"a/b ä","sequenceId":"a/b ä"}"#
    ),
    [
        r#"{"enrolledAt":"2026-03-01T09:30:00Z","id":"a/b ä","toEmail":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"enrolledAt":null,"id":null,"toEmail":null,"updatedAt":null}"#
    ]
);

wire!(
    sequences_read_get_enrollment_of_contact,
    hubscope_automation::sequences::read::get_enrollment_of_contact("a/b ä"),
    "GET /automation/sequences/2026-03/enrollments/contact/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"enrolledAt":"2026-03-01T09:30:00Z","enrolledBy":"a/b ä","enrolledByEmail":"a/b ä","id":"a/b ä","sequenceId":"a/b ä","sequenceName":"a/b ä","toEmail":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"enrolledAt":null,"enrolledBy":null,"enrolledByEmail":null,"id":null,"sequenceId":null,"sequenceName":null,"toEmail":null,"updatedAt":null}"#
    ]
);

wire!(
    sequences_read_get,
    hubscope_automation::sequences::read::get("a/b ä", "a/b ä".to_owned()),
    "GET /automation/sequences/2026-03/a%2Fb%20%C3%A4?userId=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","dependencies":[{"createdAt":"2026-03-01T09:30:00Z","dependencyType":"ADAPTIVE_COMPLETION","id":"a/b ä","reliesOnSequenceStepId":"a/b ä","reliesOnStepOrder":7,"requiredBySequenceStepId":"a/b ä","requiredByStepOrder":7,"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"folderId":"a/b ä","id":"a/b ä","name":"a/b ä","settings":{"createdAt":"2026-03-01T09:30:00Z","eligibleFollowUpDays":"BUSINESS_DAYS","id":"a/b ä","individualTaskRemindersEnabled":true,"sellingStrategy":"ACCOUNT_BASED","sendWindowEndMinute":7,"sendWindowStartMinute":7,"taskReminderMinute":7,"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"steps":[{"actionType":"ADAPTIVE_CONTAINER","createdAt":"2026-03-01T09:30:00Z","delayMillis":7,"emailPattern":{"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","templateId":"a/b ä","threadEmailToStepOrder":7,"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","stepOrder":7,"taskPattern":{"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","notes":"a/b ä","queueId":7,"subject":"a/b ä","taskPriority":"HIGH","taskType":"CALL","templateId":7,"threadEmailToStepOrder":7,"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","userId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"dependencies":null,"folderId":null,"id":null,"name":null,"settings":null,"steps":null,"updatedAt":null,"userId":null}"#
    ]
);

wire!(
    automation_list,
    hubscope_automation::automation::list().after("a/b ä".to_owned()).limit(7),
    "GET /automation/v4/flows?after=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","flowType":"ACTION_SET","id":"a/b ä","isEnabled":true,"name":"a/b ä","objectTypeId":"a/b ä","revisionId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","uuid":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"flowType":null,"id":null,"isEnabled":null,"name":null,"objectTypeId":null,"revisionId":null,"updatedAt":null,"uuid":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    automation_create,
    hubscope_automation::automation::create(hubscope_automation::types::WorkflowCreate::from(
        hubscope_automation::types::ContactWorkflowCreate::new(
            true,
            hubscope_automation::types::FlowType::from("ACTION_SET"),
            true,
            "a/b ä".to_owned()
        )
        .actions(vec![hubscope_automation::types::Action::from(
            hubscope_automation::types::StaticBranchAction::new(
                "a/b ä".to_owned(),
                hubscope_automation::types::InputValue::from(
                    hubscope_automation::types::ActionDataValue::new(
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned()
                    )
                ),
                vec![hubscope_automation::types::StaticBranch::new("a/b ä".to_owned()).connection(
                    hubscope_automation::types::Connection::new(
                        hubscope_automation::types::EdgeType::from("GOTO"),
                        "a/b ä".to_owned()
                    )
                )]
            )
            .default_branch(hubscope_automation::types::Connection::new(
                hubscope_automation::types::EdgeType::from("GOTO"),
                "a/b ä".to_owned()
            ))
            .default_branch_name("a/b ä".to_owned())
        )])
        .blocked_dates(vec![
            hubscope_automation::types::BlockedDate::new(
                7,
                hubscope_automation::types::BlockedDateMonth::from("APRIL")
            )
            .year(7)
        ])
        .custom_properties(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]))
        .data_sources(vec![hubscope_automation::types::DataSource::from(
            hubscope_automation::types::AssociationDataSource::new(
                hubscope_automation::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7,
                "a/b ä".to_owned(),
                "a/b ä".to_owned()
            )
            .sort_by(
                hubscope_automation::types::Sort::new(
                    hubscope_automation::types::SortOrder::from("ASC"),
                    "a/b ä".to_owned()
                )
                .missing("a/b ä".to_owned())
            )
        )])
        .description("a/b ä".to_owned())
        .enrollment_criteria(hubscope_automation::types::EnrollmentCriteria::from(
            hubscope_automation::types::ListBasedEnrollmentCriteria::new(
                hubscope_automation::types::FilterBranch::from(
                    hubscope_automation::types::OrFilterBranch::new(
                        "a/b ä".to_owned(),
                        Vec::<hubscope_automation::types::FilterBranch>::new(),
                        vec![hubscope_automation::types::Filter::from(
                            hubscope_automation::types::PropertyFilter::new(
                                hubscope_automation::types::PropertyOperation::from(
                                    hubscope_automation::types::BoolPropertyOperation::new(
                                        true,
                                        "a/b ä".to_owned(),
                                        true
                                    )
                                ),
                                "a/b ä".to_owned()
                            )
                        )]
                    )
                ),
                vec![hubscope_automation::types::FilterBranch::from(
                    hubscope_automation::types::OrFilterBranch::new(
                        "a/b ä".to_owned(),
                        Vec::<hubscope_automation::types::FilterBranch>::new(),
                        vec![hubscope_automation::types::Filter::from(
                            hubscope_automation::types::PropertyFilter::new(
                                hubscope_automation::types::PropertyOperation::from(
                                    hubscope_automation::types::BoolPropertyOperation::new(
                                        true,
                                        "a/b ä".to_owned(),
                                        true
                                    )
                                ),
                                "a/b ä".to_owned()
                            )
                        )]
                    )
                )],
                true,
                true
            )
        ))
        .enrollment_schedule(hubscope_automation::types::EnrollmentSchedule::from(
            hubscope_automation::types::DailyEnrollmentSchedule::new(
                hubscope_automation::types::TimeOfDay::new(7, 7)
            )
        ))
        .event_anchor(hubscope_automation::types::EventAnchor::from(
            hubscope_automation::types::ContactPropertyAnchor::new("a/b ä".to_owned())
        ))
        .goal_filter_branch(hubscope_automation::types::FilterBranch::from(
            hubscope_automation::types::OrFilterBranch::new(
                "a/b ä".to_owned(),
                Vec::<hubscope_automation::types::FilterBranch>::new(),
                vec![hubscope_automation::types::Filter::from(
                    hubscope_automation::types::PropertyFilter::new(
                        hubscope_automation::types::PropertyOperation::from(
                            hubscope_automation::types::BoolPropertyOperation::new(
                                true,
                                "a/b ä".to_owned(),
                                true
                            )
                        ),
                        "a/b ä".to_owned()
                    )
                )]
            )
        ))
        .name("a/b ä".to_owned())
        .start_action_id("a/b ä".to_owned())
        .suppression_list_ids(vec![7])
        .time_windows(vec![
            hubscope_automation::types::TimeWindow::new(
                hubscope_automation::types::TimeWindowDay::from("FRIDAY")
            )
            .end_time(hubscope_automation::types::TimeOfDay::new(7, 7))
            .start_time(hubscope_automation::types::TimeOfDay::new(7, 7))
        ])
        .un_enrollment_setting(hubscope_automation::types::UnenrollmentSetting::new(
            vec!["a/b ä".to_owned()],
            hubscope_automation::types::UnenrollmentSettingType::from("ALL")
        ))
        .uuid("a/b ä".to_owned())
    )),
    "POST /automation/v4/flows",
    Body::Json(
        r#"{"actions":[{"actionId":"a/b ä","defaultBranch":{"edgeType":"GOTO","nextActionId":"a/b ä"},"defaultBranchName":"a/b ä","inputValue":{"actionId":"a/b ä","dataKey":"a/b ä","type":"FIELD_DATA"},"staticBranches":[{"branchValue":"a/b ä","connection":{"edgeType":"GOTO","nextActionId":"a/b ä"}}],"type":"STATIC_BRANCH"}],"blockedDates":[{"dayOfMonth":7,"month":"APRIL","year":7}],"canEnrollFromSalesforce":true,"customProperties":{"key":"a/b ä"},"dataSources":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"name":"a/b ä","objectTypeId":"a/b ä","sortBy":{"missing":"a/b ä","order":"ASC","property":"a/b ä"},"type":"ASSOCIATION"}],"description":"a/b ä","enrollmentCriteria":{"listFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]},"reEnrollmentTriggersFilterBranches":[{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]}],"shouldReEnroll":true,"type":"LIST_BASED","unEnrollObjectsNotMeetingCriteria":true},"enrollmentSchedule":{"timeOfDay":{"hour":7,"minute":7},"type":"DAILY"},"eventAnchor":{"contactProperty":"a/b ä","type":"CONTACT_PROPERTY_ANCHOR"},"flowType":"ACTION_SET","goalFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]},"isEnabled":true,"name":"a/b ä","objectTypeId":"a/b ä","startActionId":"a/b ä","suppressionListIds":[7],"timeWindows":[{"day":"FRIDAY","endTime":{"hour":7,"minute":7},"startTime":{"hour":7,"minute":7}}],"type":"CONTACT_FLOW","unEnrollmentSetting":{"flowIds":["a/b ä"],"type":"ALL"},"uuid":"a/b ä"}"#
    ),
    [
        r#"{"actions":[{"actionId":"a/b ä","defaultBranch":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"defaultBranchName":"a/b ä","inputValue":{"actionId":"a/b ä","dataKey":"a/b ä","type":"FIELD_DATA","hubscopeHasNeverHeardOfThis":{"x":[null]}},"staticBranches":[{"branchValue":"a/b ä","connection":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"STATIC_BRANCH","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"blockedDates":[{"dayOfMonth":7,"month":"APRIL","year":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"canEnrollFromSalesforce":true,"createdAt":"2026-03-01T09:30:00Z","crmObjectCreationStatus":"COMPLETE","customProperties":{"key":"a/b ä"},"dataSources":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"name":"a/b ä","objectTypeId":"a/b ä","sortBy":{"missing":"a/b ä","order":"ASC","property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"ASSOCIATION","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","enrollmentCriteria":{"listFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"reEnrollmentTriggersFilterBranches":[{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"shouldReEnroll":true,"type":"LIST_BASED","unEnrollObjectsNotMeetingCriteria":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"enrollmentSchedule":{"timeOfDay":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"DAILY","hubscopeHasNeverHeardOfThis":{"x":[null]}},"eventAnchor":{"contactProperty":"a/b ä","type":"CONTACT_PROPERTY_ANCHOR","hubscopeHasNeverHeardOfThis":{"x":[null]}},"flowType":"ACTION_SET","goalFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isEnabled":true,"name":"a/b ä","nextAvailableActionId":"a/b ä","objectTypeId":"a/b ä","revisionId":"a/b ä","startActionId":"a/b ä","suppressionListIds":[7],"timeWindows":[{"day":"FRIDAY","endTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"startTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"CONTACT_FLOW","unEnrollmentSetting":{"flowIds":["a/b ä"],"type":"ALL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","uuid":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"type":"CONTACT_FLOW"}"#,
        r#"{"actions":null,"blockedDates":null,"canEnrollFromSalesforce":null,"createdAt":null,"crmObjectCreationStatus":null,"customProperties":null,"dataSources":null,"description":null,"enrollmentCriteria":null,"enrollmentSchedule":null,"eventAnchor":null,"flowType":null,"goalFilterBranch":null,"id":null,"isEnabled":null,"name":null,"nextAvailableActionId":null,"objectTypeId":null,"revisionId":null,"startActionId":null,"suppressionListIds":null,"timeWindows":null,"unEnrollmentSetting":null,"updatedAt":null,"uuid":null,"type":"CONTACT_FLOW"}"#
    ]
);

wire!(
    automation_batch_read,
    hubscope_automation::automation::batch_read([
        hubscope_automation::types::WorkflowIdInput::new("a/b ä".to_owned())
    ]),
    "POST /automation/v4/flows/batch/read",
    Body::Json(r#"{"inputs":[{"flowId":"a/b ä","type":"FLOW_ID"}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"actions":[{"actionId":"a/b ä","defaultBranch":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"defaultBranchName":"a/b ä","inputValue":{"actionId":"a/b ä","dataKey":"a/b ä","type":"FIELD_DATA","hubscopeHasNeverHeardOfThis":{"x":[null]}},"staticBranches":[{"branchValue":"a/b ä","connection":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"STATIC_BRANCH","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"blockedDates":[{"dayOfMonth":7,"month":"APRIL","year":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"canEnrollFromSalesforce":true,"createdAt":"2026-03-01T09:30:00Z","crmObjectCreationStatus":"COMPLETE","customProperties":{"key":"a/b ä"},"dataSources":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"name":"a/b ä","objectTypeId":"a/b ä","sortBy":{"missing":"a/b ä","order":"ASC","property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"ASSOCIATION","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","enrollmentCriteria":{"listFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"reEnrollmentTriggersFilterBranches":[{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"shouldReEnroll":true,"type":"LIST_BASED","unEnrollObjectsNotMeetingCriteria":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"enrollmentSchedule":{"timeOfDay":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"DAILY","hubscopeHasNeverHeardOfThis":{"x":[null]}},"eventAnchor":{"contactProperty":"a/b ä","type":"CONTACT_PROPERTY_ANCHOR","hubscopeHasNeverHeardOfThis":{"x":[null]}},"flowType":"ACTION_SET","goalFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isEnabled":true,"name":"a/b ä","nextAvailableActionId":"a/b ä","objectTypeId":"a/b ä","revisionId":"a/b ä","startActionId":"a/b ä","suppressionListIds":[7],"timeWindows":[{"day":"FRIDAY","endTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"startTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"CONTACT_FLOW","unEnrollmentSetting":{"flowIds":["a/b ä"],"type":"ALL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","uuid":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"actions":null,"blockedDates":null,"canEnrollFromSalesforce":null,"createdAt":null,"crmObjectCreationStatus":null,"customProperties":null,"dataSources":null,"description":null,"enrollmentCriteria":null,"enrollmentSchedule":null,"eventAnchor":null,"flowType":null,"goalFilterBranch":null,"id":null,"isEnabled":null,"name":null,"nextAvailableActionId":null,"objectTypeId":null,"revisionId":null,"startActionId":null,"suppressionListIds":null,"timeWindows":null,"unEnrollmentSetting":null,"updatedAt":null,"uuid":null,"type":"CONTACT_FLOW"}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    automation_list_email_campaigns,
    hubscope_automation::automation::list_email_campaigns()
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .flow_id(vec!["a/b ä".to_owned()])
        .limit(7),
    "GET /automation/v4/flows/email-campaigns?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&flowId=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"emailCampaignId":"a/b ä","emailContentId":"a/b ä","flowId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"emailCampaignId":null,"emailContentId":null,"flowId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    automation_get_performance,
    hubscope_automation::automation::get_performance("a/b ä")
        .bucket_type(hubscope_automation::types::BucketType::from("DAY"))
        .end(7)
        .first_day(hubscope_automation::types::FirstDay::from("FRIDAY"))
        .start(7),
    "GET /automation/v4/flows/performance/a%2Fb%20%C3%A4?bucketType=DAY&end=7&firstDay=FRIDAY&start=7",
    Body::None,
    [
        r#"{"results":[{"bucket":"a/b ä","frequency":7,"series":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"bucket":null,"frequency":null,"series":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    automation_delete,
    hubscope_automation::automation::delete(7),
    "DELETE /automation/v4/flows/7",
    Body::None,
    [r#""#]
);

wire!(
    automation_get,
    hubscope_automation::automation::get("a/b ä"),
    "GET /automation/v4/flows/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"actions":[{"actionId":"a/b ä","defaultBranch":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"defaultBranchName":"a/b ä","inputValue":{"actionId":"a/b ä","dataKey":"a/b ä","type":"FIELD_DATA","hubscopeHasNeverHeardOfThis":{"x":[null]}},"staticBranches":[{"branchValue":"a/b ä","connection":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"STATIC_BRANCH","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"blockedDates":[{"dayOfMonth":7,"month":"APRIL","year":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"canEnrollFromSalesforce":true,"createdAt":"2026-03-01T09:30:00Z","crmObjectCreationStatus":"COMPLETE","customProperties":{"key":"a/b ä"},"dataSources":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"name":"a/b ä","objectTypeId":"a/b ä","sortBy":{"missing":"a/b ä","order":"ASC","property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"ASSOCIATION","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","enrollmentCriteria":{"listFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"reEnrollmentTriggersFilterBranches":[{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"shouldReEnroll":true,"type":"LIST_BASED","unEnrollObjectsNotMeetingCriteria":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"enrollmentSchedule":{"timeOfDay":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"DAILY","hubscopeHasNeverHeardOfThis":{"x":[null]}},"eventAnchor":{"contactProperty":"a/b ä","type":"CONTACT_PROPERTY_ANCHOR","hubscopeHasNeverHeardOfThis":{"x":[null]}},"flowType":"ACTION_SET","goalFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isEnabled":true,"name":"a/b ä","nextAvailableActionId":"a/b ä","objectTypeId":"a/b ä","revisionId":"a/b ä","startActionId":"a/b ä","suppressionListIds":[7],"timeWindows":[{"day":"FRIDAY","endTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"startTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"CONTACT_FLOW","unEnrollmentSetting":{"flowIds":["a/b ä"],"type":"ALL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","uuid":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"type":"CONTACT_FLOW"}"#,
        r#"{"actions":null,"blockedDates":null,"canEnrollFromSalesforce":null,"createdAt":null,"crmObjectCreationStatus":null,"customProperties":null,"dataSources":null,"description":null,"enrollmentCriteria":null,"enrollmentSchedule":null,"eventAnchor":null,"flowType":null,"goalFilterBranch":null,"id":null,"isEnabled":null,"name":null,"nextAvailableActionId":null,"objectTypeId":null,"revisionId":null,"startActionId":null,"suppressionListIds":null,"timeWindows":null,"unEnrollmentSetting":null,"updatedAt":null,"uuid":null,"type":"CONTACT_FLOW"}"#
    ]
);

wire!(
    automation_replace,
    hubscope_automation::automation::replace(
        "a/b ä",
        hubscope_automation::types::WorkflowReplace::from(
            hubscope_automation::types::ContactWorkflowReplace::new(true, true, "a/b ä".to_owned())
                .actions(vec![hubscope_automation::types::Action::from(
                    hubscope_automation::types::StaticBranchAction::new(
                        "a/b ä".to_owned(),
                        hubscope_automation::types::InputValue::from(
                            hubscope_automation::types::ActionDataValue::new(
                                "a/b ä".to_owned(),
                                "a/b ä".to_owned()
                            )
                        ),
                        vec![
                            hubscope_automation::types::StaticBranch::new("a/b ä".to_owned())
                                .connection(hubscope_automation::types::Connection::new(
                                    hubscope_automation::types::EdgeType::from("GOTO"),
                                    "a/b ä".to_owned()
                                ))
                        ]
                    )
                    .default_branch(hubscope_automation::types::Connection::new(
                        hubscope_automation::types::EdgeType::from("GOTO"),
                        "a/b ä".to_owned()
                    ))
                    .default_branch_name("a/b ä".to_owned())
                )])
                .blocked_dates(vec![
                    hubscope_automation::types::BlockedDate::new(
                        7,
                        hubscope_automation::types::BlockedDateMonth::from("APRIL")
                    )
                    .year(7)
                ])
                .custom_properties(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]))
                .description("a/b ä".to_owned())
                .enrollment_criteria(hubscope_automation::types::EnrollmentCriteria::from(
                    hubscope_automation::types::ListBasedEnrollmentCriteria::new(
                        hubscope_automation::types::FilterBranch::from(
                            hubscope_automation::types::OrFilterBranch::new(
                                "a/b ä".to_owned(),
                                Vec::<hubscope_automation::types::FilterBranch>::new(),
                                vec![hubscope_automation::types::Filter::from(
                                    hubscope_automation::types::PropertyFilter::new(
                                        hubscope_automation::types::PropertyOperation::from(
                                            hubscope_automation::types::BoolPropertyOperation::new(
                                                true,
                                                "a/b ä".to_owned(),
                                                true
                                            )
                                        ),
                                        "a/b ä".to_owned()
                                    )
                                )]
                            )
                        ),
                        vec![hubscope_automation::types::FilterBranch::from(
                            hubscope_automation::types::OrFilterBranch::new(
                                "a/b ä".to_owned(),
                                Vec::<hubscope_automation::types::FilterBranch>::new(),
                                vec![hubscope_automation::types::Filter::from(
                                    hubscope_automation::types::PropertyFilter::new(
                                        hubscope_automation::types::PropertyOperation::from(
                                            hubscope_automation::types::BoolPropertyOperation::new(
                                                true,
                                                "a/b ä".to_owned(),
                                                true
                                            )
                                        ),
                                        "a/b ä".to_owned()
                                    )
                                )]
                            )
                        )],
                        true,
                        true
                    )
                ))
                .enrollment_schedule(hubscope_automation::types::EnrollmentSchedule::from(
                    hubscope_automation::types::DailyEnrollmentSchedule::new(
                        hubscope_automation::types::TimeOfDay::new(7, 7)
                    )
                ))
                .event_anchor(hubscope_automation::types::EventAnchor::from(
                    hubscope_automation::types::ContactPropertyAnchor::new("a/b ä".to_owned())
                ))
                .goal_filter_branch(hubscope_automation::types::FilterBranch::from(
                    hubscope_automation::types::OrFilterBranch::new(
                        "a/b ä".to_owned(),
                        Vec::<hubscope_automation::types::FilterBranch>::new(),
                        vec![hubscope_automation::types::Filter::from(
                            hubscope_automation::types::PropertyFilter::new(
                                hubscope_automation::types::PropertyOperation::from(
                                    hubscope_automation::types::BoolPropertyOperation::new(
                                        true,
                                        "a/b ä".to_owned(),
                                        true
                                    )
                                ),
                                "a/b ä".to_owned()
                            )
                        )]
                    )
                ))
                .name("a/b ä".to_owned())
                .start_action_id("a/b ä".to_owned())
                .suppression_list_ids(vec![7])
                .time_windows(vec![
                    hubscope_automation::types::TimeWindow::new(
                        hubscope_automation::types::TimeWindowDay::from("FRIDAY")
                    )
                    .end_time(hubscope_automation::types::TimeOfDay::new(7, 7))
                    .start_time(hubscope_automation::types::TimeOfDay::new(7, 7))
                ])
                .un_enrollment_setting(hubscope_automation::types::UnenrollmentSetting::new(
                    vec!["a/b ä".to_owned()],
                    hubscope_automation::types::UnenrollmentSettingType::from("ALL")
                ))
                .uuid("a/b ä".to_owned())
        )
    ),
    "PUT /automation/v4/flows/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"actions":[{"actionId":"a/b ä","defaultBranch":{"edgeType":"GOTO","nextActionId":"a/b ä"},"defaultBranchName":"a/b ä","inputValue":{"actionId":"a/b ä","dataKey":"a/b ä","type":"FIELD_DATA"},"staticBranches":[{"branchValue":"a/b ä","connection":{"edgeType":"GOTO","nextActionId":"a/b ä"}}],"type":"STATIC_BRANCH"}],"blockedDates":[{"dayOfMonth":7,"month":"APRIL","year":7}],"canEnrollFromSalesforce":true,"customProperties":{"key":"a/b ä"},"description":"a/b ä","enrollmentCriteria":{"listFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]},"reEnrollmentTriggersFilterBranches":[{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]}],"shouldReEnroll":true,"type":"LIST_BASED","unEnrollObjectsNotMeetingCriteria":true},"enrollmentSchedule":{"timeOfDay":{"hour":7,"minute":7},"type":"DAILY"},"eventAnchor":{"contactProperty":"a/b ä","type":"CONTACT_PROPERTY_ANCHOR"},"goalFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]},"isEnabled":true,"name":"a/b ä","revisionId":"a/b ä","startActionId":"a/b ä","suppressionListIds":[7],"timeWindows":[{"day":"FRIDAY","endTime":{"hour":7,"minute":7},"startTime":{"hour":7,"minute":7}}],"type":"CONTACT_FLOW","unEnrollmentSetting":{"flowIds":["a/b ä"],"type":"ALL"},"uuid":"a/b ä"}"#
    ),
    [
        r#"{"actions":[{"actionId":"a/b ä","defaultBranch":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"defaultBranchName":"a/b ä","inputValue":{"actionId":"a/b ä","dataKey":"a/b ä","type":"FIELD_DATA","hubscopeHasNeverHeardOfThis":{"x":[null]}},"staticBranches":[{"branchValue":"a/b ä","connection":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"STATIC_BRANCH","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"blockedDates":[{"dayOfMonth":7,"month":"APRIL","year":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"canEnrollFromSalesforce":true,"createdAt":"2026-03-01T09:30:00Z","crmObjectCreationStatus":"COMPLETE","customProperties":{"key":"a/b ä"},"dataSources":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"name":"a/b ä","objectTypeId":"a/b ä","sortBy":{"missing":"a/b ä","order":"ASC","property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"ASSOCIATION","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","enrollmentCriteria":{"listFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"reEnrollmentTriggersFilterBranches":[{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"shouldReEnroll":true,"type":"LIST_BASED","unEnrollObjectsNotMeetingCriteria":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"enrollmentSchedule":{"timeOfDay":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"DAILY","hubscopeHasNeverHeardOfThis":{"x":[null]}},"eventAnchor":{"contactProperty":"a/b ä","type":"CONTACT_PROPERTY_ANCHOR","hubscopeHasNeverHeardOfThis":{"x":[null]}},"flowType":"ACTION_SET","goalFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isEnabled":true,"name":"a/b ä","nextAvailableActionId":"a/b ä","objectTypeId":"a/b ä","revisionId":"a/b ä","startActionId":"a/b ä","suppressionListIds":[7],"timeWindows":[{"day":"FRIDAY","endTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"startTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"CONTACT_FLOW","unEnrollmentSetting":{"flowIds":["a/b ä"],"type":"ALL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","uuid":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"type":"CONTACT_FLOW"}"#,
        r#"{"actions":null,"blockedDates":null,"canEnrollFromSalesforce":null,"createdAt":null,"crmObjectCreationStatus":null,"customProperties":null,"dataSources":null,"description":null,"enrollmentCriteria":null,"enrollmentSchedule":null,"eventAnchor":null,"flowType":null,"goalFilterBranch":null,"id":null,"isEnabled":null,"name":null,"nextAvailableActionId":null,"objectTypeId":null,"revisionId":null,"startActionId":null,"suppressionListIds":null,"timeWindows":null,"unEnrollmentSetting":null,"updatedAt":null,"uuid":null,"type":"CONTACT_FLOW"}"#
    ]
);

wire!(
    automation_batch_read_id_mappings,
    hubscope_automation::automation::batch_read_id_mappings([
        hubscope_automation::types::IdInput::from(
            hubscope_automation::types::FlowIdInput::new().flow_id("a/b ä".to_owned())
        )
    ]),
    "POST /automation/v4/workflow-id-mappings/batch/read",
    Body::Json(r#"{"inputs":[{"flowId":"a/b ä","type":"FLOW_ID"}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"flowId":7,"workflowId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"flowId":null,"workflowId":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);
