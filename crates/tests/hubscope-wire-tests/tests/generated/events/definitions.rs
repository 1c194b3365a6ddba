//! What each operation of the API `definitions` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    behavioral_events_event_definitions_read_write_list,
    hubscope_events::behavioral_events::event_definitions::read_write::list()
        .after("a/b ä".to_owned())
        .include_properties(true)
        .limit(7)
        .search_string("a/b ä".to_owned())
        .sort_order("a/b ä".to_owned()),
    "GET /events/2026-03/event-definitions?after=a%2Fb%20%C3%A4&includeProperties=true&limit=7&searchString=a%2Fb%20%C3%A4&sortOrder=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"associations":[{"allowsCustomLabels":true,"cardinality":"ONE_TO_MANY","category":"HUBSPOT_DEFINED","fromObjectType":"ABANDONED_CART","fromObjectTypeId":"a/b ä","hasAllAssociatedObjects":true,"hasCascadingDeletes":true,"hasUserEnforcedMaxFromObjectIds":true,"hasUserEnforcedMaxToObjectIds":true,"hidden":true,"hiddenReason":"DEFAULT","id":7,"inverseAllowsCustomLabels":true,"inverseCardinality":"ONE_TO_MANY","inverseHasAllAssociatedObjects":true,"inverseId":7,"inverseLabel":"a/b ä","inverseName":"a/b ä","isDefault":true,"isInversePrimary":true,"isPrimary":true,"label":"a/b ä","maxFromObjectIds":7,"maxToObjectIds":7,"name":"a/b ä","portalUniqueIdentifier":"a/b ä","readOnly":true,"toObjectType":"ABANDONED_CART","toObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"comboEventRules":{"composingRules":[{"count":7,"eventTypeId":"a/b ä","lookbackWindowDays":7,"propertyFilters":[{"context":{"objectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"filterInsightsId":7,"filterType":"PROPERTY","frameworkFilterId":7,"operation":{"defaultValue":"a/b ä","includeObjectsWithNoValueSet":true,"operationType":"a/b ä","operator":"HAS_EVER_BEEN_EQUAL_TO","operatorName":"a/b ä","propertyType":"bool","renderSpec":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"operationType":"AND","ruleBranches":[],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdUserId":7,"customMatchingId":{"primaryObjectRule":{"eventPropertyName":"a/b ä","targetObjectPropertyName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"description":"a/b ä","detailTemplate":"a/b ä","fullyQualifiedName":"a/b ä","headerTemplate":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","primaryObject":"a/b ä","primaryObjectId":"a/b ä","properties":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"trackingType":"APP_EVENT","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"associations":null,"comboEventRules":null,"createdAt":null,"createdUserId":null,"customMatchingId":null,"description":null,"detailTemplate":null,"fullyQualifiedName":null,"headerTemplate":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"primaryObject":null,"primaryObjectId":null,"properties":null,"trackingType":null,"updatedAt":null,"updatedUserId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    behavioral_events_event_definitions_read_write_create,
    hubscope_events::behavioral_events::event_definitions::read_write::create(
        hubscope_events::behavioral_events::event_definitions::read_write::CreateArgs {
            include_default_properties: true,
            label: "a/b ä".to_owned(),
            property_definitions: vec![
                hubscope_events::types::EventPropertyCreate::new(
                    hubscope_events::types::EventPropertyCreateArgs {
                        label: "a/b ä".to_owned(),
                        r#type: "a/b ä".to_owned()
                    }
                )
                .description("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .options(vec![
                    hubscope_events::types::PropertyOptionInput::new(
                        hubscope_events::types::PropertyOptionInputArgs {
                            display_order: 7,
                            hidden: true,
                            label: "a/b ä".to_owned(),
                            value: "a/b ä".to_owned()
                        }
                    )
                    .description("a/b ä".to_owned())
                ])
            ]
        }
    )
    .custom_matching_id(hubscope_events::types::ObjectResolutionMappingInput::new(
        hubscope_events::types::PrimaryObjectResolutionRule::new(
            hubscope_events::types::PrimaryObjectResolutionRuleArgs {
                event_property_name: "a/b ä".to_owned(),
                target_object_property_name: "a/b ä".to_owned()
            }
        )
    ))
    .description("a/b ä".to_owned())
    .name("a/b ä".to_owned())
    .primary_object("a/b ä".to_owned()),
    "POST /events/2026-03/event-definitions",
    Body::Json(
        r#"{"customMatchingId":{"primaryObjectRule":{"eventPropertyName":"a/b ä","targetObjectPropertyName":"a/b ä"}},"description":"a/b ä","includeDefaultProperties":true,"label":"a/b ä","name":"a/b ä","primaryObject":"a/b ä","propertyDefinitions":[{"description":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä"}],"type":"a/b ä"}]}"#
    ),
    [
        r#"{"archived":true,"associations":[{"allowsCustomLabels":true,"cardinality":"ONE_TO_MANY","category":"HUBSPOT_DEFINED","fromObjectType":"ABANDONED_CART","fromObjectTypeId":"a/b ä","hasAllAssociatedObjects":true,"hasCascadingDeletes":true,"hasUserEnforcedMaxFromObjectIds":true,"hasUserEnforcedMaxToObjectIds":true,"hidden":true,"hiddenReason":"DEFAULT","id":7,"inverseAllowsCustomLabels":true,"inverseCardinality":"ONE_TO_MANY","inverseHasAllAssociatedObjects":true,"inverseId":7,"inverseLabel":"a/b ä","inverseName":"a/b ä","isDefault":true,"isInversePrimary":true,"isPrimary":true,"label":"a/b ä","maxFromObjectIds":7,"maxToObjectIds":7,"name":"a/b ä","portalUniqueIdentifier":"a/b ä","readOnly":true,"toObjectType":"ABANDONED_CART","toObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"comboEventRules":{"composingRules":[{"count":7,"eventTypeId":"a/b ä","lookbackWindowDays":7,"propertyFilters":[{"context":{"objectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"filterInsightsId":7,"filterType":"PROPERTY","frameworkFilterId":7,"operation":{"defaultValue":"a/b ä","includeObjectsWithNoValueSet":true,"operationType":"a/b ä","operator":"HAS_EVER_BEEN_EQUAL_TO","operatorName":"a/b ä","propertyType":"bool","renderSpec":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"operationType":"AND","ruleBranches":[],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdUserId":7,"customMatchingId":{"primaryObjectRule":{"eventPropertyName":"a/b ä","targetObjectPropertyName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"description":"a/b ä","detailTemplate":"a/b ä","fullyQualifiedName":"a/b ä","headerTemplate":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","primaryObject":"a/b ä","primaryObjectId":"a/b ä","properties":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"trackingType":"APP_EVENT","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"associations":null,"comboEventRules":null,"createdAt":null,"createdUserId":null,"customMatchingId":null,"description":null,"detailTemplate":null,"fullyQualifiedName":null,"headerTemplate":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"primaryObject":null,"primaryObjectId":null,"properties":null,"trackingType":null,"updatedAt":null,"updatedUserId":null}"#
    ]
);

wire!(
    behavioral_events_event_definitions_read_write_delete,
    hubscope_events::behavioral_events::event_definitions::read_write::delete("a/b ä"),
    "DELETE /events/2026-03/event-definitions/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    behavioral_events_event_definitions_read_write_get,
    hubscope_events::behavioral_events::event_definitions::read_write::get("a/b ä"),
    "GET /events/2026-03/event-definitions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"associations":[{"allowsCustomLabels":true,"cardinality":"ONE_TO_MANY","category":"HUBSPOT_DEFINED","fromObjectType":"ABANDONED_CART","fromObjectTypeId":"a/b ä","hasAllAssociatedObjects":true,"hasCascadingDeletes":true,"hasUserEnforcedMaxFromObjectIds":true,"hasUserEnforcedMaxToObjectIds":true,"hidden":true,"hiddenReason":"DEFAULT","id":7,"inverseAllowsCustomLabels":true,"inverseCardinality":"ONE_TO_MANY","inverseHasAllAssociatedObjects":true,"inverseId":7,"inverseLabel":"a/b ä","inverseName":"a/b ä","isDefault":true,"isInversePrimary":true,"isPrimary":true,"label":"a/b ä","maxFromObjectIds":7,"maxToObjectIds":7,"name":"a/b ä","portalUniqueIdentifier":"a/b ä","readOnly":true,"toObjectType":"ABANDONED_CART","toObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"comboEventRules":{"composingRules":[{"count":7,"eventTypeId":"a/b ä","lookbackWindowDays":7,"propertyFilters":[{"context":{"objectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"filterInsightsId":7,"filterType":"PROPERTY","frameworkFilterId":7,"operation":{"defaultValue":"a/b ä","includeObjectsWithNoValueSet":true,"operationType":"a/b ä","operator":"HAS_EVER_BEEN_EQUAL_TO","operatorName":"a/b ä","propertyType":"bool","renderSpec":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"operationType":"AND","ruleBranches":[],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdUserId":7,"customMatchingId":{"primaryObjectRule":{"eventPropertyName":"a/b ä","targetObjectPropertyName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"description":"a/b ä","detailTemplate":"a/b ä","fullyQualifiedName":"a/b ä","headerTemplate":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","primaryObject":"a/b ä","primaryObjectId":"a/b ä","properties":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"trackingType":"APP_EVENT","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"associations":null,"comboEventRules":null,"createdAt":null,"createdUserId":null,"customMatchingId":null,"description":null,"detailTemplate":null,"fullyQualifiedName":null,"headerTemplate":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"primaryObject":null,"primaryObjectId":null,"properties":null,"trackingType":null,"updatedAt":null,"updatedUserId":null}"#
    ]
);

wire!(
    behavioral_events_event_definitions_read_write_update,
    hubscope_events::behavioral_events::event_definitions::read_write::update("a/b ä")
        .description("a/b ä".to_owned())
        .label("a/b ä".to_owned()),
    "PATCH /events/2026-03/event-definitions/a%2Fb%20%C3%A4",
    Body::Json(r#"{"description":"a/b ä","label":"a/b ä"}"#),
    [
        r#"{"archived":true,"associations":[{"allowsCustomLabels":true,"cardinality":"ONE_TO_MANY","category":"HUBSPOT_DEFINED","fromObjectType":"ABANDONED_CART","fromObjectTypeId":"a/b ä","hasAllAssociatedObjects":true,"hasCascadingDeletes":true,"hasUserEnforcedMaxFromObjectIds":true,"hasUserEnforcedMaxToObjectIds":true,"hidden":true,"hiddenReason":"DEFAULT","id":7,"inverseAllowsCustomLabels":true,"inverseCardinality":"ONE_TO_MANY","inverseHasAllAssociatedObjects":true,"inverseId":7,"inverseLabel":"a/b ä","inverseName":"a/b ä","isDefault":true,"isInversePrimary":true,"isPrimary":true,"label":"a/b ä","maxFromObjectIds":7,"maxToObjectIds":7,"name":"a/b ä","portalUniqueIdentifier":"a/b ä","readOnly":true,"toObjectType":"ABANDONED_CART","toObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"comboEventRules":{"composingRules":[{"count":7,"eventTypeId":"a/b ä","lookbackWindowDays":7,"propertyFilters":[{"context":{"objectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"filterInsightsId":7,"filterType":"PROPERTY","frameworkFilterId":7,"operation":{"defaultValue":"a/b ä","includeObjectsWithNoValueSet":true,"operationType":"a/b ä","operator":"HAS_EVER_BEEN_EQUAL_TO","operatorName":"a/b ä","propertyType":"bool","renderSpec":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"operationType":"AND","ruleBranches":[],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdUserId":7,"customMatchingId":{"primaryObjectRule":{"eventPropertyName":"a/b ä","targetObjectPropertyName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"description":"a/b ä","detailTemplate":"a/b ä","fullyQualifiedName":"a/b ä","headerTemplate":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","primaryObject":"a/b ä","primaryObjectId":"a/b ä","properties":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"trackingType":"APP_EVENT","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"associations":null,"comboEventRules":null,"createdAt":null,"createdUserId":null,"customMatchingId":null,"description":null,"detailTemplate":null,"fullyQualifiedName":null,"headerTemplate":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"primaryObject":null,"primaryObjectId":null,"properties":null,"trackingType":null,"updatedAt":null,"updatedUserId":null}"#
    ]
);

wire!(
    behavioral_events_event_definitions_read_write_create_property,
    hubscope_events::behavioral_events::event_definitions::read_write::create_property(
        hubscope_events::behavioral_events::event_definitions::read_write::CreatePropertyArgs {
            event_name: "a/b ä",
            label: "a/b ä".to_owned(),
            r#type: "a/b ä".to_owned()
        }
    )
    .description("a/b ä".to_owned())
    .name("a/b ä".to_owned())
    .options(vec![
        hubscope_events::types::PropertyOptionInput::new(
            hubscope_events::types::PropertyOptionInputArgs {
                display_order: 7,
                hidden: true,
                label: "a/b ä".to_owned(),
                value: "a/b ä".to_owned()
            }
        )
        .description("a/b ä".to_owned())
    ]),
    "POST /events/2026-03/event-definitions/a%2Fb%20%C3%A4/property",
    Body::Json(
        r#"{"description":"a/b ä","label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä"}],"type":"a/b ä"}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"calculated":null,"calculationFormula":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"description":null,"displayOrder":null,"externalOptions":null,"fieldType":null,"formField":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"label":null,"modificationMetadata":null,"name":"a/b ä","numberDisplayHint":null,"options":null,"referencedObjectType":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null,"updatedUserId":null}"#
    ]
);

wire!(
    behavioral_events_event_definitions_read_write_delete_property,
    hubscope_events::behavioral_events::event_definitions::read_write::delete_property(
        hubscope_events::behavioral_events::event_definitions::read_write::DeletePropertyArgs {
            event_name: "a/b ä",
            property_name: "a/b ä"
        }
    ),
    "DELETE /events/2026-03/event-definitions/a%2Fb%20%C3%A4/property/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    behavioral_events_event_definitions_read_write_update_property,
    hubscope_events::behavioral_events::event_definitions::read_write::update_property(
        hubscope_events::behavioral_events::event_definitions::read_write::UpdatePropertyArgs {
            event_name: "a/b ä",
            property_name: "a/b ä"
        }
    )
    .description("a/b ä".to_owned())
    .label("a/b ä".to_owned())
    .options(vec![
        hubscope_events::types::PropertyOptionInput::new(
            hubscope_events::types::PropertyOptionInputArgs {
                display_order: 7,
                hidden: true,
                label: "a/b ä".to_owned(),
                value: "a/b ä".to_owned()
            }
        )
        .description("a/b ä".to_owned())
    ]),
    "PATCH /events/2026-03/event-definitions/a%2Fb%20%C3%A4/property/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"description":"a/b ä","label":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä"}]}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"calculated":null,"calculationFormula":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"description":null,"displayOrder":null,"externalOptions":null,"fieldType":null,"formField":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"label":null,"modificationMetadata":null,"name":"a/b ä","numberDisplayHint":null,"options":null,"referencedObjectType":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null,"updatedUserId":null}"#
    ]
);
