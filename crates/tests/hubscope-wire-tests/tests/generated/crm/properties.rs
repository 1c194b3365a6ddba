//! What each operation of the API `properties` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::object::Contacts;
use hubscope_wire_tests::{Body, wire};

wire!(
    object_type_read_properties_list,
    hubscope_crm::object_type::read::properties::list(Contacts)
        .archived(true)
        .data_sensitivity(hubscope_crm::types::ListDataSensitivity::from("highly_sensitive"))
        .locale("a/b ä".to_owned())
        .properties("a/b ä".to_owned()),
    "GET /crm/properties/2026-03/contacts?archived=true&dataSensitivity=highly_sensitive&locale=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"calculated":null,"calculationFormula":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"description":null,"displayOrder":null,"externalOptions":null,"fieldType":null,"formField":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"label":null,"modificationMetadata":null,"name":"a/b ä","numberDisplayHint":null,"options":null,"referencedObjectType":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null,"updatedUserId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_write_properties_create,
    hubscope_crm::object_type::write::properties::create(
        Contacts,
        hubscope_crm::types::PropertyCreate::new(hubscope_crm::types::PropertyCreateArgs {
            field_type: hubscope_crm::types::FieldType::from("booleancheckbox"),
            group_name: "a/b ä".to_owned(),
            label: "a/b ä".to_owned(),
            name: "a/b ä".to_owned(),
            r#type: hubscope_crm::types::PropertyCreateType::from("bool")
        })
        .calculation_formula("a/b ä".to_owned())
        .currency_property_name("a/b ä".to_owned())
        .data_sensitivity(hubscope_crm::types::PropertyCreateDataSensitivity::from(
            "highly_sensitive"
        ))
        .description("a/b ä".to_owned())
        .display_order(7)
        .external_options(true)
        .form_field(true)
        .has_unique_value(true)
        .hidden(true)
        .number_display_hint(hubscope_crm::types::NumberDisplayHint::from("currency"))
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
        .show_currency_symbol(true)
        .text_display_hint(hubscope_crm::types::TextDisplayHint::from("domain_name"))
    ),
    "POST /crm/properties/2026-03/contacts",
    Body::Json(
        r#"{"calculationFormula":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"booleancheckbox","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"label":"a/b ä","name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä"}],"referencedObjectType":"a/b ä","showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool"}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"calculated":null,"calculationFormula":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"description":null,"displayOrder":null,"externalOptions":null,"fieldType":null,"formField":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"label":null,"modificationMetadata":null,"name":"a/b ä","numberDisplayHint":null,"options":null,"referencedObjectType":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null,"updatedUserId":null}"#
    ]
);

wire!(
    object_type_write_properties_batch_archive,
    hubscope_crm::object_type::write::properties::batch_archive(
        Contacts,
        [hubscope_crm::types::PropertyName::new("a/b ä".to_owned())]
    ),
    "POST /crm/properties/2026-03/contacts/batch/archive",
    Body::Json(r#"{"inputs":[{"name":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    object_type_write_properties_batch_create,
    hubscope_crm::object_type::write::properties::batch_create(
        Contacts,
        [hubscope_crm::types::PropertyCreate::new(hubscope_crm::types::PropertyCreateArgs {
            field_type: hubscope_crm::types::FieldType::from("booleancheckbox"),
            group_name: "a/b ä".to_owned(),
            label: "a/b ä".to_owned(),
            name: "a/b ä".to_owned(),
            r#type: hubscope_crm::types::PropertyCreateType::from("bool")
        })
        .calculation_formula("a/b ä".to_owned())
        .currency_property_name("a/b ä".to_owned())
        .data_sensitivity(hubscope_crm::types::PropertyCreateDataSensitivity::from(
            "highly_sensitive"
        ))
        .description("a/b ä".to_owned())
        .display_order(7)
        .external_options(true)
        .form_field(true)
        .has_unique_value(true)
        .hidden(true)
        .number_display_hint(hubscope_crm::types::NumberDisplayHint::from("currency"))
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
        .show_currency_symbol(true)
        .text_display_hint(hubscope_crm::types::TextDisplayHint::from("domain_name"))]
    ),
    "POST /crm/properties/2026-03/contacts/batch/create",
    Body::Json(
        r#"{"inputs":[{"calculationFormula":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"booleancheckbox","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"label":"a/b ä","name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä"}],"referencedObjectType":"a/b ä","showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"calculated":null,"calculationFormula":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"description":null,"displayOrder":null,"externalOptions":null,"fieldType":null,"formField":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"label":null,"modificationMetadata":null,"name":"a/b ä","numberDisplayHint":null,"options":null,"referencedObjectType":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null,"updatedUserId":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_read_properties_batch_read,
    hubscope_crm::object_type::read::properties::batch_read(
        Contacts,
        hubscope_crm::object_type::read::properties::BatchReadArgs {
            archived: true,
            data_sensitivity: hubscope_crm::types::PropertyBatchReadDataSensitivity::from(
                "highly_sensitive"
            ),
            inputs: vec![hubscope_crm::types::PropertyName::new("a/b ä".to_owned())]
        }
    )
    .locale("a/b ä".to_owned()),
    "POST /crm/properties/2026-03/contacts/batch/read?locale=a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"archived":true,"dataSensitivity":"highly_sensitive","inputs":[{"name":"a/b ä"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"calculated":null,"calculationFormula":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"description":null,"displayOrder":null,"externalOptions":null,"fieldType":null,"formField":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"label":null,"modificationMetadata":null,"name":"a/b ä","numberDisplayHint":null,"options":null,"referencedObjectType":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null,"updatedUserId":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_read_properties_list_groups,
    hubscope_crm::object_type::read::properties::list_groups(Contacts).locale("a/b ä".to_owned()),
    "GET /crm/properties/2026-03/contacts/groups?locale=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"displayOrder":7,"label":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"displayOrder":null,"label":null,"name":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_write_properties_create_group,
    hubscope_crm::object_type::write::properties::create_group(
        Contacts,
        hubscope_crm::object_type::write::properties::CreateGroupArgs {
            label: "a/b ä".to_owned(),
            name: "a/b ä".to_owned()
        }
    )
    .display_order(7),
    "POST /crm/properties/2026-03/contacts/groups",
    Body::Json(r#"{"displayOrder":7,"label":"a/b ä","name":"a/b ä"}"#),
    [
        r#"{"archived":true,"displayOrder":7,"label":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"displayOrder":null,"label":null,"name":null}"#
    ]
);

wire!(
    object_type_write_properties_delete_group,
    hubscope_crm::object_type::write::properties::delete_group(Contacts, "a/b ä"),
    "DELETE /crm/properties/2026-03/contacts/groups/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    object_type_read_properties_get_group,
    hubscope_crm::object_type::read::properties::get_group(Contacts, "a/b ä")
        .locale("a/b ä".to_owned()),
    "GET /crm/properties/2026-03/contacts/groups/a%2Fb%20%C3%A4?locale=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"displayOrder":7,"label":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"displayOrder":null,"label":null,"name":null}"#
    ]
);

wire!(
    object_type_write_properties_update_group,
    hubscope_crm::object_type::write::properties::update_group(Contacts, "a/b ä")
        .display_order(7)
        .label("a/b ä".to_owned()),
    "PATCH /crm/properties/2026-03/contacts/groups/a%2Fb%20%C3%A4",
    Body::Json(r#"{"displayOrder":7,"label":"a/b ä"}"#),
    [
        r#"{"archived":true,"displayOrder":7,"label":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"displayOrder":null,"label":null,"name":null}"#
    ]
);

wire!(
    object_type_write_properties_archive,
    hubscope_crm::object_type::write::properties::archive(Contacts, "a/b ä"),
    "DELETE /crm/properties/2026-03/contacts/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    object_type_read_properties_get,
    hubscope_crm::object_type::read::properties::get(Contacts, "a/b ä")
        .archived(true)
        .data_sensitivity(hubscope_crm::types::GetDataSensitivity::from("highly_sensitive"))
        .locale("a/b ä".to_owned())
        .properties("a/b ä".to_owned()),
    "GET /crm/properties/2026-03/contacts/a%2Fb%20%C3%A4?archived=true&dataSensitivity=highly_sensitive&locale=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"calculated":null,"calculationFormula":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"description":null,"displayOrder":null,"externalOptions":null,"fieldType":null,"formField":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"label":null,"modificationMetadata":null,"name":"a/b ä","numberDisplayHint":null,"options":null,"referencedObjectType":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null,"updatedUserId":null}"#
    ]
);

wire!(
    object_type_write_properties_update,
    hubscope_crm::object_type::write::properties::update(Contacts, "a/b ä")
        .calculation_formula("a/b ä".to_owned())
        .currency_property_name("a/b ä".to_owned())
        .description("a/b ä".to_owned())
        .display_order(7)
        .field_type(hubscope_crm::types::FieldType::from("booleancheckbox"))
        .form_field(true)
        .group_name("a/b ä".to_owned())
        .hidden(true)
        .label("a/b ä".to_owned())
        .number_display_hint(hubscope_crm::types::NumberDisplayHint::from("currency"))
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
        .show_currency_symbol(true)
        .text_display_hint(hubscope_crm::types::TextDisplayHint::from("domain_name"))
        .r#type(hubscope_crm::types::PropertyUpdateType::from("bool")),
    "PATCH /crm/properties/2026-03/contacts/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"calculationFormula":"a/b ä","currencyPropertyName":"a/b ä","description":"a/b ä","displayOrder":7,"fieldType":"booleancheckbox","formField":true,"groupName":"a/b ä","hidden":true,"label":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä"}],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool"}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"calculated":null,"calculationFormula":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"description":null,"displayOrder":null,"externalOptions":null,"fieldType":null,"formField":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"label":null,"modificationMetadata":null,"name":"a/b ä","numberDisplayHint":null,"options":null,"referencedObjectType":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null,"updatedUserId":null}"#
    ]
);
