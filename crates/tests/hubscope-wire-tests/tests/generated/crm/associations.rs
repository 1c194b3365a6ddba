//! What each operation of the API `associations` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::object::{Companies, Contacts};
use hubscope_wire_tests::{Body, wire};

wire!(
    any_scope_write_associations_request_high_usage_report,
    hubscope_crm::any_scope::write::associations::request_high_usage_report(7),
    "POST /crm/associations/2026-03/usage/high-usage-report/7",
    Body::None,
    [
        r#"{"enqueueTime":{"dateOnly":true,"timeZoneShift":7,"value":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"userEmail":"a/b ä","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"enqueueTime":null,"userEmail":null,"userId":null}"#
    ]
);

wire!(
    object_type_write_associations_batch_archive,
    hubscope_crm::object_type::write::associations::batch_archive(
        Contacts,
        Companies,
        [hubscope_crm::types::AssociationMultiArchive::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::ObjectId::new("a/b ä".to_owned())]
        )]
    ),
    "POST /crm/associations/2026-03/contacts/companies/batch/archive",
    Body::Json(r#"{"inputs":[{"from":{"id":"a/b ä"},"to":[{"id":"a/b ä"}]}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"any":[1]}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"any":[1]}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_write_associations_batch_create_default,
    hubscope_crm::object_type::write::associations::batch_create_default(
        Contacts,
        Companies,
        [hubscope_crm::types::DefaultAssociationMultiPost::new(
            hubscope_crm::types::DefaultAssociationMultiPostArgs {
                from: hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
                to: hubscope_crm::types::ObjectId::new("a/b ä".to_owned())
            }
        )]
    ),
    "POST /crm/associations/2026-03/contacts/companies/batch/associate/default",
    Body::Json(r#"{"inputs":[{"from":{"id":"a/b ä"},"to":{"id":"a/b ä"}}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"associationSpec":{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"from":{"id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"associationSpec":null,"from":null,"to":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_write_associations_batch_create,
    hubscope_crm::object_type::write::associations::batch_create(
        Contacts,
        Companies,
        [hubscope_crm::types::AssociationMultiPost::new(
            hubscope_crm::types::AssociationMultiPostArgs {
                from: hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
                to: hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
                types: vec![hubscope_crm::types::AssociationSpec::new(
                    hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                    7
                )]
            }
        )]
    ),
    "POST /crm/associations/2026-03/contacts/companies/batch/create",
    Body::Json(
        r#"{"inputs":[{"from":{"id":"a/b ä"},"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"fromObjectId":"a/b ä","fromObjectTypeId":"a/b ä","labels":["a/b ä"],"toObjectId":"a/b ä","toObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"fromObjectId":null,"fromObjectTypeId":null,"labels":null,"toObjectId":null,"toObjectTypeId":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_write_associations_batch_archive_labels,
    hubscope_crm::object_type::write::associations::batch_archive_labels(
        Contacts,
        Companies,
        [hubscope_crm::types::AssociationMultiPost::new(
            hubscope_crm::types::AssociationMultiPostArgs {
                from: hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
                to: hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
                types: vec![hubscope_crm::types::AssociationSpec::new(
                    hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                    7
                )]
            }
        )]
    ),
    "POST /crm/associations/2026-03/contacts/companies/batch/labels/archive",
    Body::Json(
        r#"{"inputs":[{"from":{"id":"a/b ä"},"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"any":[1]}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"any":[1]}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_read_associations_batch_read,
    hubscope_crm::object_type::read::associations::batch_read(
        Contacts,
        Companies,
        [hubscope_crm::types::FetchAssociationsBatchRequest::new("a/b ä".to_owned())
            .after("a/b ä".to_owned())]
    ),
    "POST /crm/associations/2026-03/contacts/companies/batch/read",
    Body::Json(r#"{"inputs":[{"after":"a/b ä","id":"a/b ä"}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"from":{"id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"paging":{"next":{"after":"a/b ä","link":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"prev":{"before":"a/b ä","link":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":[{"associationTypes":[{"category":"HUBSPOT_DEFINED","fromObjectTypeId":"a/b ä","label":"a/b ä","toObjectTypeId":"a/b ä","typeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"toObjectId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"from":null,"paging":null,"to":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_write_associations_create_default,
    hubscope_crm::object_type::write::associations::create_default(
        Contacts,
        hubscope_crm::object_type::write::associations::CreateDefaultArgs {
            from_object_id: "a/b ä",
            to_object_type: Companies,
            to_object_id: "a/b ä"
        }
    ),
    "PUT /crm/objects/2026-03/contacts/a%2Fb%20%C3%A4/associations/default/companies/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"status":"COMPLETE","results":[{"associationSpec":{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"from":{"id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"associationSpec":null,"from":null,"to":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_read_associations_list,
    hubscope_crm::object_type::read::associations::list(Contacts, "a/b ä", Companies)
        .after("a/b ä".to_owned())
        .limit(7),
    "GET /crm/objects/2026-03/contacts/a%2Fb%20%C3%A4/associations/companies?after=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"associationTypes":[{"category":"HUBSPOT_DEFINED","fromObjectTypeId":"a/b ä","label":"a/b ä","toObjectTypeId":"a/b ä","typeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"toObjectId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"associationTypes":null,"toObjectId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_write_associations_archive,
    hubscope_crm::object_type::write::associations::archive(
        Contacts,
        hubscope_crm::object_type::write::associations::ArchiveArgs {
            object_id: "a/b ä",
            to_object_type: Companies,
            to_object_id: "a/b ä"
        }
    ),
    "DELETE /crm/objects/2026-03/contacts/a%2Fb%20%C3%A4/associations/companies/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    object_type_write_associations_create,
    hubscope_crm::object_type::write::associations::create(
        Contacts,
        hubscope_crm::object_type::write::associations::CreateArgs {
            object_id: "a/b ä",
            to_object_type: Companies,
            to_object_id: "a/b ä",
            body: vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        }
    ),
    "PUT /crm/objects/2026-03/contacts/a%2Fb%20%C3%A4/associations/companies/a%2Fb%20%C3%A4",
    Body::Json(r#"[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]"#),
    [
        r#"{"fromObjectId":"a/b ä","fromObjectTypeId":"a/b ä","labels":["a/b ä"],"toObjectId":"a/b ä","toObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"fromObjectId":null,"fromObjectTypeId":null,"labels":null,"toObjectId":null,"toObjectTypeId":null}"#
    ]
);
