//! What each operation of the API `schemas` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    schemas_custom_read_list,
    hubscope_crm::schemas::custom::read::list()
        .archived(true)
        .include_association_definitions(true)
        .include_audit_metadata(true)
        .include_property_definitions(true),
    "GET /crm-object-schemas/2026-03/schemas?archived=true&includeAssociationDefinitions=true&includeAuditMetadata=true&includePropertyDefinitions=true",
    Body::None,
    [
        r#"{"results":[{"allowsSensitiveProperties":true,"archived":true,"associations":[{"createdAt":"2026-03-01T09:30:00Z","fromObjectTypeId":"a/b ä","id":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdByUserId":7,"description":"a/b ä","fullyQualifiedName":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","primaryDisplayProperty":"a/b ä","properties":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"requiredProperties":["a/b ä"],"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"],"updatedAt":"2026-03-01T09:30:00Z","updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"allowsSensitiveProperties":null,"archived":null,"associations":null,"createdAt":null,"createdByUserId":null,"description":null,"fullyQualifiedName":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"primaryDisplayProperty":null,"properties":null,"requiredProperties":null,"searchableProperties":null,"secondaryDisplayProperties":null,"updatedAt":null,"updatedByUserId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    schemas_custom_write_create,
    hubscope_crm::schemas::custom::write::create(
        hubscope_crm::schemas::custom::write::CreateArgs {
            allows_sensitive_properties: true,
            labels: hubscope_crm::types::ObjectTypeDefinitionLabels::new()
                .plural("a/b ä".to_owned())
                .singular("a/b ä".to_owned()),
            name: "a/b ä".to_owned(),
            should_create_same_object_association: true
        }
    )
    .associated_objects(vec!["a/b ä".to_owned()])
    .description("a/b ä".to_owned())
    .primary_display_property("a/b ä".to_owned())
    .properties(vec![
        hubscope_crm::types::ObjectTypePropertyCreate::new(
            hubscope_crm::types::ObjectTypePropertyCreateArgs {
                field_type: "a/b ä".to_owned(),
                label: "a/b ä".to_owned(),
                name: "a/b ä".to_owned(),
                r#type: hubscope_crm::types::ObjectTypePropertyCreateType::from("bool")
            }
        )
        .description("a/b ä".to_owned())
        .display_order(7)
        .external_options_reference_type("a/b ä".to_owned())
        .form_field(true)
        .group_name("a/b ä".to_owned())
        .has_unique_value(true)
        .hidden(true)
        .number_display_hint(hubscope_crm::types::NumberDisplayHint::from("currency"))
        .option_sort_strategy(hubscope_crm::types::OptionSortStrategy::from("ALPHABETICAL"))
        .options(vec![
            hubscope_crm::types::PropertyOptionInput::new(
                hubscope_crm::types::PropertyOptionInputArgs {
                    display_order: 7,
                    hidden: true,
                    label: "a/b ä".to_owned(),
                    value: "a/b ä".to_owned()
                }
            )
            .description("a/b ä".to_owned())
        ])
        .referenced_object_type("a/b ä".to_owned())
        .searchable_in_global_search(true)
        .show_currency_symbol(true)
        .text_display_hint(hubscope_crm::types::TextDisplayHint::from("domain_name"))
    ])
    .required_properties(vec!["a/b ä".to_owned()])
    .searchable_properties(vec!["a/b ä".to_owned()])
    .secondary_display_properties(vec!["a/b ä".to_owned()]),
    "POST /crm-object-schemas/2026-03/schemas",
    Body::Json(
        r#"{"allowsSensitiveProperties":true,"associatedObjects":["a/b ä"],"description":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä"},"name":"a/b ä","primaryDisplayProperty":"a/b ä","properties":[{"description":"a/b ä","displayOrder":7,"externalOptionsReferenceType":"a/b ä","fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"label":"a/b ä","name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä"}],"referencedObjectType":"a/b ä","searchableInGlobalSearch":true,"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool"}],"requiredProperties":["a/b ä"],"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"],"shouldCreateSameObjectAssociation":true}"#
    ),
    [
        r#"{"allowsSensitiveProperties":true,"archived":true,"associations":[{"createdAt":"2026-03-01T09:30:00Z","fromObjectTypeId":"a/b ä","id":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdByUserId":7,"description":"a/b ä","fullyQualifiedName":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","primaryDisplayProperty":"a/b ä","properties":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"requiredProperties":["a/b ä"],"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"],"updatedAt":"2026-03-01T09:30:00Z","updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowsSensitiveProperties":null,"archived":null,"associations":null,"createdAt":null,"createdByUserId":null,"description":null,"fullyQualifiedName":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"primaryDisplayProperty":null,"properties":null,"requiredProperties":null,"searchableProperties":null,"secondaryDisplayProperties":null,"updatedAt":null,"updatedByUserId":null}"#
    ]
);

wire!(
    schemas_custom_read_batch_read,
    hubscope_crm::schemas::custom::read::batch_read(
        hubscope_crm::schemas::custom::read::BatchReadArgs {
            include_association_definitions: true,
            include_audit_metadata: true,
            include_property_definitions: true,
            inputs: vec!["a/b ä".to_owned()]
        }
    ),
    "POST /crm-object-schemas/2026-03/schemas/batch/read",
    Body::Json(
        r#"{"includeAssociationDefinitions":true,"includeAuditMetadata":true,"includePropertyDefinitions":true,"inputs":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"allowsSensitiveProperties":true,"archived":true,"associations":[{"createdAt":"2026-03-01T09:30:00Z","fromObjectTypeId":"a/b ä","id":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdByUserId":7,"description":"a/b ä","fullyQualifiedName":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","primaryDisplayProperty":"a/b ä","properties":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"requiredProperties":["a/b ä"],"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"],"updatedAt":"2026-03-01T09:30:00Z","updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"allowsSensitiveProperties":null,"archived":null,"associations":null,"createdAt":null,"createdByUserId":null,"description":null,"fullyQualifiedName":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"primaryDisplayProperty":null,"properties":null,"requiredProperties":null,"searchableProperties":null,"secondaryDisplayProperties":null,"updatedAt":null,"updatedByUserId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    schemas_custom_write_delete,
    hubscope_crm::schemas::custom::write::delete("a/b ä").archived(true),
    "DELETE /crm-object-schemas/2026-03/schemas/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [r#""#]
);

wire!(
    schemas_custom_read_get,
    hubscope_crm::schemas::custom::read::get("a/b ä")
        .include_association_definitions(true)
        .include_audit_metadata(true)
        .include_property_definitions(true),
    "GET /crm-object-schemas/2026-03/schemas/a%2Fb%20%C3%A4?includeAssociationDefinitions=true&includeAuditMetadata=true&includePropertyDefinitions=true",
    Body::None,
    [
        r#"{"allowsSensitiveProperties":true,"archived":true,"associations":[{"createdAt":"2026-03-01T09:30:00Z","fromObjectTypeId":"a/b ä","id":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdByUserId":7,"description":"a/b ä","fullyQualifiedName":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","primaryDisplayProperty":"a/b ä","properties":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"requiredProperties":["a/b ä"],"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"],"updatedAt":"2026-03-01T09:30:00Z","updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowsSensitiveProperties":null,"archived":null,"associations":null,"createdAt":null,"createdByUserId":null,"description":null,"fullyQualifiedName":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"primaryDisplayProperty":null,"properties":null,"requiredProperties":null,"searchableProperties":null,"secondaryDisplayProperties":null,"updatedAt":null,"updatedByUserId":null}"#
    ]
);

wire!(
    schemas_custom_write_update,
    hubscope_crm::schemas::custom::write::update(
        hubscope_crm::schemas::custom::write::UpdateArgs {
            object_type: "a/b ä",
            clear_description: true
        }
    )
    .allows_sensitive_properties(true)
    .description("a/b ä".to_owned())
    .labels(
        hubscope_crm::types::ObjectTypeDefinitionLabels::new()
            .plural("a/b ä".to_owned())
            .singular("a/b ä".to_owned())
    )
    .primary_display_property("a/b ä".to_owned())
    .required_properties(vec!["a/b ä".to_owned()])
    .restorable(true)
    .searchable_properties(vec!["a/b ä".to_owned()])
    .secondary_display_properties(vec!["a/b ä".to_owned()]),
    "PATCH /crm-object-schemas/2026-03/schemas/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"allowsSensitiveProperties":true,"clearDescription":true,"description":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä"},"primaryDisplayProperty":"a/b ä","requiredProperties":["a/b ä"],"restorable":true,"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"]}"#
    ),
    [
        r#"{"allowsSensitiveProperties":true,"archived":true,"createdAt":"2026-03-01T09:30:00Z","description":"a/b ä","fullyQualifiedName":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","portalId":7,"primaryDisplayProperty":"a/b ä","requiredProperties":["a/b ä"],"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowsSensitiveProperties":null,"archived":null,"createdAt":null,"description":null,"fullyQualifiedName":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"portalId":null,"primaryDisplayProperty":null,"requiredProperties":null,"searchableProperties":null,"secondaryDisplayProperties":null,"updatedAt":null}"#
    ]
);

wire!(
    schemas_custom_write_create_association,
    hubscope_crm::schemas::custom::write::create_association(
        hubscope_crm::schemas::custom::write::CreateAssociationArgs {
            object_type: "a/b ä",
            from_object_type_id: "a/b ä".to_owned(),
            to_object_type_id: "a/b ä".to_owned()
        }
    )
    .name("a/b ä".to_owned()),
    "POST /crm-object-schemas/2026-03/schemas/a%2Fb%20%C3%A4/associations",
    Body::Json(r#"{"fromObjectTypeId":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä"}"#),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","fromObjectTypeId":"a/b ä","id":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"fromObjectTypeId":null,"id":null,"name":null,"toObjectTypeId":null,"updatedAt":null}"#
    ]
);

wire!(
    schemas_custom_write_delete_association,
    hubscope_crm::schemas::custom::write::delete_association(
        hubscope_crm::schemas::custom::write::DeleteAssociationArgs {
            object_type: "a/b ä",
            association_identifier: "a/b ä"
        }
    ),
    "DELETE /crm-object-schemas/2026-03/schemas/a%2Fb%20%C3%A4/associations/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);
