//! What each operation of the API `associations_schema` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::object::{Companies, Contacts};
use hubscope_wire_tests::{Body, wire};

wire!(
    any_scope_read_associations_schema_list_all_limits,
    hubscope_crm::any_scope::read::associations_schema::list_all_limits(),
    "GET /crm/associations/2026-03/definitions/configurations/all",
    Body::None,
    [
        r#"{"results":[{"category":"HUBSPOT_DEFINED","label":"a/b ä","typeId":7,"userEnforcedMaxToObjectIds":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"category":null,"label":null,"typeId":null,"userEnforcedMaxToObjectIds":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_read_associations_schema_list_limits,
    hubscope_crm::object_type::read::associations_schema::list_limits(Contacts, Companies),
    "GET /crm/associations/2026-03/definitions/configurations/contacts/companies",
    Body::None,
    [
        r#"{"results":[{"category":"HUBSPOT_DEFINED","label":"a/b ä","typeId":7,"userEnforcedMaxToObjectIds":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"category":null,"label":null,"typeId":null,"userEnforcedMaxToObjectIds":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_write_associations_schema_batch_create_limits,
    hubscope_crm::object_type::write::associations_schema::batch_create_limits(
        Contacts,
        Companies,
        [hubscope_crm::types::AssociationLimitCreate::new(
            hubscope_crm::types::AssociationLimitCreateArgs {
                category: hubscope_crm::types::AssociationLimitCreateCategory::from(
                    "HUBSPOT_DEFINED"
                ),
                max_to_object_ids: 7,
                type_id: 7
            }
        )]
    ),
    "POST /crm/associations/2026-03/definitions/configurations/contacts/companies/batch/create",
    Body::Json(r#"{"inputs":[{"category":"HUBSPOT_DEFINED","maxToObjectIds":7,"typeId":7}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"category":"HUBSPOT_DEFINED","label":"a/b ä","typeId":7,"userEnforcedMaxToObjectIds":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"category":null,"label":null,"typeId":null,"userEnforcedMaxToObjectIds":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_write_associations_schema_batch_delete_limits,
    hubscope_crm::object_type::write::associations_schema::batch_delete_limits(
        Contacts,
        Companies,
        [hubscope_crm::types::PublicAssociationSpec::new("a/b ä".to_owned(), 7)]
    ),
    "POST /crm/associations/2026-03/definitions/configurations/contacts/companies/batch/purge",
    Body::Json(r#"{"inputs":[{"category":"a/b ä","typeId":7}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"any":[1]}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"any":[1]}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_write_associations_schema_batch_update_limits,
    hubscope_crm::object_type::write::associations_schema::batch_update_limits(
        Contacts,
        Companies,
        [hubscope_crm::types::AssociationLimitUpdate::new(
            hubscope_crm::types::AssociationLimitUpdateArgs {
                category: hubscope_crm::types::AssociationLimitUpdateCategory::from(
                    "HUBSPOT_DEFINED"
                ),
                max_to_object_ids: 7,
                type_id: 7
            }
        )]
    ),
    "POST /crm/associations/2026-03/definitions/configurations/contacts/companies/batch/update",
    Body::Json(r#"{"inputs":[{"category":"HUBSPOT_DEFINED","maxToObjectIds":7,"typeId":7}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"category":"HUBSPOT_DEFINED","typeId":7,"userEnforcedMaxToObjectIds":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"category":null,"typeId":null,"userEnforcedMaxToObjectIds":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_read_associations_schema_list_labels,
    hubscope_crm::object_type::read::associations_schema::list_labels(Contacts, Companies),
    "GET /crm/associations/2026-03/contacts/companies/labels",
    Body::None,
    [
        r#"{"results":[{"category":"HUBSPOT_DEFINED","fromObjectTypeId":"a/b ä","label":"a/b ä","toObjectTypeId":"a/b ä","typeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"category":null,"fromObjectTypeId":null,"label":null,"toObjectTypeId":null,"typeId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_write_associations_schema_create_label,
    hubscope_crm::object_type::write::associations_schema::create_label(
        Contacts,
        hubscope_crm::object_type::write::associations_schema::CreateLabelArgs {
            to_object_type: Companies,
            label: "a/b ä".to_owned(),
            name: "a/b ä".to_owned()
        }
    )
    .inverse_label("a/b ä".to_owned()),
    "POST /crm/associations/2026-03/contacts/companies/labels",
    Body::Json(r#"{"inverseLabel":"a/b ä","label":"a/b ä","name":"a/b ä"}"#),
    [
        r#"{"results":[{"category":"HUBSPOT_DEFINED","fromObjectTypeId":"a/b ä","label":"a/b ä","toObjectTypeId":"a/b ä","typeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"category":null,"fromObjectTypeId":null,"label":null,"toObjectTypeId":null,"typeId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_write_associations_schema_replace_label,
    hubscope_crm::object_type::write::associations_schema::replace_label(
        Contacts,
        Companies,
        7,
        "a/b ä".to_owned()
    )
    .inverse_label("a/b ä".to_owned()),
    "PUT /crm/associations/2026-03/contacts/companies/labels",
    Body::Json(r#"{"associationTypeId":7,"inverseLabel":"a/b ä","label":"a/b ä"}"#),
    [r#""#]
);

wire!(
    object_type_write_associations_schema_delete_label,
    hubscope_crm::object_type::write::associations_schema::delete_label(Contacts, Companies, 7),
    "DELETE /crm/associations/2026-03/contacts/companies/labels/7",
    Body::None,
    [r#""#]
);
