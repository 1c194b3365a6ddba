//! What each operation of the API `pipelines` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::object::Contacts;
use hubscope_wire_tests::{Body, wire};

wire!(
    object_type_read_pipelines_list,
    hubscope_crm::object_type::read::pipelines::list(Contacts),
    "GET /crm/pipelines/2026-03/contacts",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","stages":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","metadata":{"key":"a/b ä"},"updatedAt":"2026-03-01T09:30:00Z","writePermissions":"CRM_PERMISSIONS_ENFORCEMENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"displayOrder":null,"id":"a/b ä","label":null,"stages":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_write_pipelines_create,
    hubscope_crm::object_type::write::pipelines::create(
        Contacts,
        7,
        "a/b ä".to_owned(),
        vec![
            hubscope_crm::types::PipelineStageInput::new(
                7,
                "a/b ä".to_owned(),
                BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])
            )
            .stage_id("a/b ä".to_owned())
        ]
    )
    .pipeline_id("a/b ä".to_owned()),
    "POST /crm/pipelines/2026-03/contacts",
    Body::Json(
        r#"{"displayOrder":7,"label":"a/b ä","pipelineId":"a/b ä","stages":[{"displayOrder":7,"label":"a/b ä","metadata":{"key":"a/b ä"},"stageId":"a/b ä"}]}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","stages":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","metadata":{"key":"a/b ä"},"updatedAt":"2026-03-01T09:30:00Z","writePermissions":"CRM_PERMISSIONS_ENFORCEMENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"displayOrder":null,"id":"a/b ä","label":null,"stages":null,"updatedAt":null}"#
    ]
);

wire!(
    object_type_write_pipelines_delete,
    hubscope_crm::object_type::write::pipelines::delete(Contacts, "a/b ä")
        .validate_deal_stage_usages_before_delete(true)
        .validate_references_before_delete(true),
    "DELETE /crm/pipelines/2026-03/contacts/a%2Fb%20%C3%A4?validateDealStageUsagesBeforeDelete=true&validateReferencesBeforeDelete=true",
    Body::None,
    [r#""#]
);

wire!(
    object_type_read_pipelines_get,
    hubscope_crm::object_type::read::pipelines::get(Contacts, "a/b ä"),
    "GET /crm/pipelines/2026-03/contacts/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","stages":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","metadata":{"key":"a/b ä"},"updatedAt":"2026-03-01T09:30:00Z","writePermissions":"CRM_PERMISSIONS_ENFORCEMENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"displayOrder":null,"id":"a/b ä","label":null,"stages":null,"updatedAt":null}"#
    ]
);

wire!(
    object_type_write_pipelines_update,
    hubscope_crm::object_type::write::pipelines::update(Contacts, "a/b ä")
        .validate_deal_stage_usages_before_delete(true)
        .validate_references_before_delete(true)
        .archived(true)
        .display_order(7)
        .label("a/b ä".to_owned()),
    "PATCH /crm/pipelines/2026-03/contacts/a%2Fb%20%C3%A4?validateDealStageUsagesBeforeDelete=true&validateReferencesBeforeDelete=true",
    Body::Json(r#"{"archived":true,"displayOrder":7,"label":"a/b ä"}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","stages":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","metadata":{"key":"a/b ä"},"updatedAt":"2026-03-01T09:30:00Z","writePermissions":"CRM_PERMISSIONS_ENFORCEMENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"displayOrder":null,"id":"a/b ä","label":null,"stages":null,"updatedAt":null}"#
    ]
);

wire!(
    object_type_write_pipelines_replace,
    hubscope_crm::object_type::write::pipelines::replace(
        Contacts,
        hubscope_crm::object_type::write::pipelines::ReplaceArgs {
            pipeline_id: "a/b ä",
            display_order: 7,
            label: "a/b ä".to_owned(),
            stages: vec![
                hubscope_crm::types::PipelineStageInput::new(
                    7,
                    "a/b ä".to_owned(),
                    BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])
                )
                .stage_id("a/b ä".to_owned())
            ]
        }
    )
    .validate_deal_stage_usages_before_delete(true)
    .validate_references_before_delete(true),
    "PUT /crm/pipelines/2026-03/contacts/a%2Fb%20%C3%A4?validateDealStageUsagesBeforeDelete=true&validateReferencesBeforeDelete=true",
    Body::Json(
        r#"{"displayOrder":7,"label":"a/b ä","stages":[{"displayOrder":7,"label":"a/b ä","metadata":{"key":"a/b ä"},"stageId":"a/b ä"}]}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","stages":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","metadata":{"key":"a/b ä"},"updatedAt":"2026-03-01T09:30:00Z","writePermissions":"CRM_PERMISSIONS_ENFORCEMENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"displayOrder":null,"id":"a/b ä","label":null,"stages":null,"updatedAt":null}"#
    ]
);

wire!(
    object_type_read_pipelines_list_audit,
    hubscope_crm::object_type::read::pipelines::list_audit(Contacts, "a/b ä"),
    "GET /crm/pipelines/2026-03/contacts/a%2Fb%20%C3%A4/audit",
    Body::None,
    [
        r#"{"results":[{"action":"a/b ä","fromUserId":7,"identifier":"a/b ä","message":"a/b ä","portalId":7,"rawObject":{"any":[1]},"timestamp":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"action":null,"fromUserId":null,"identifier":null,"message":null,"portalId":null,"rawObject":null,"timestamp":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_read_pipelines_list_stages,
    hubscope_crm::object_type::read::pipelines::list_stages(Contacts, "a/b ä"),
    "GET /crm/pipelines/2026-03/contacts/a%2Fb%20%C3%A4/stages",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","metadata":{"key":"a/b ä"},"updatedAt":"2026-03-01T09:30:00Z","writePermissions":"CRM_PERMISSIONS_ENFORCEMENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"displayOrder":null,"id":"a/b ä","label":null,"metadata":null,"updatedAt":null,"writePermissions":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_write_pipelines_create_stage,
    hubscope_crm::object_type::write::pipelines::create_stage(
        Contacts,
        hubscope_crm::object_type::write::pipelines::CreateStageArgs {
            pipeline_id: "a/b ä",
            display_order: 7,
            label: "a/b ä".to_owned(),
            metadata: BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])
        }
    )
    .stage_id("a/b ä".to_owned()),
    "POST /crm/pipelines/2026-03/contacts/a%2Fb%20%C3%A4/stages",
    Body::Json(
        r#"{"displayOrder":7,"label":"a/b ä","metadata":{"key":"a/b ä"},"stageId":"a/b ä"}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","metadata":{"key":"a/b ä"},"updatedAt":"2026-03-01T09:30:00Z","writePermissions":"CRM_PERMISSIONS_ENFORCEMENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"displayOrder":null,"id":"a/b ä","label":null,"metadata":null,"updatedAt":null,"writePermissions":null}"#
    ]
);

wire!(
    object_type_write_pipelines_delete_stage,
    hubscope_crm::object_type::write::pipelines::delete_stage(
        Contacts,
        hubscope_crm::object_type::write::pipelines::DeleteStageArgs {
            pipeline_id: "a/b ä",
            stage_id: "a/b ä"
        }
    )
    .validate_references_before_delete(true),
    "DELETE /crm/pipelines/2026-03/contacts/a%2Fb%20%C3%A4/stages/a%2Fb%20%C3%A4?validateReferencesBeforeDelete=true",
    Body::None,
    [r#""#]
);

wire!(
    object_type_read_pipelines_get_stage,
    hubscope_crm::object_type::read::pipelines::get_stage(
        Contacts,
        hubscope_crm::object_type::read::pipelines::GetStageArgs {
            pipeline_id: "a/b ä",
            stage_id: "a/b ä"
        }
    ),
    "GET /crm/pipelines/2026-03/contacts/a%2Fb%20%C3%A4/stages/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","metadata":{"key":"a/b ä"},"updatedAt":"2026-03-01T09:30:00Z","writePermissions":"CRM_PERMISSIONS_ENFORCEMENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"displayOrder":null,"id":"a/b ä","label":null,"metadata":null,"updatedAt":null,"writePermissions":null}"#
    ]
);

wire!(
    object_type_write_pipelines_update_stage,
    hubscope_crm::object_type::write::pipelines::update_stage(
        Contacts,
        hubscope_crm::object_type::write::pipelines::UpdateStageArgs {
            pipeline_id: "a/b ä",
            stage_id: "a/b ä",
            metadata: BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])
        }
    )
    .archived(true)
    .display_order(7)
    .label("a/b ä".to_owned()),
    "PATCH /crm/pipelines/2026-03/contacts/a%2Fb%20%C3%A4/stages/a%2Fb%20%C3%A4",
    Body::Json(r#"{"archived":true,"displayOrder":7,"label":"a/b ä","metadata":{"key":"a/b ä"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","metadata":{"key":"a/b ä"},"updatedAt":"2026-03-01T09:30:00Z","writePermissions":"CRM_PERMISSIONS_ENFORCEMENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"displayOrder":null,"id":"a/b ä","label":null,"metadata":null,"updatedAt":null,"writePermissions":null}"#
    ]
);

wire!(
    object_type_write_pipelines_replace_stage,
    hubscope_crm::object_type::write::pipelines::replace_stage(
        Contacts,
        hubscope_crm::object_type::write::pipelines::ReplaceStageArgs {
            pipeline_id: "a/b ä",
            stage_id: "a/b ä",
            display_order: 7,
            label: "a/b ä".to_owned(),
            metadata: BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])
        }
    ),
    "PUT /crm/pipelines/2026-03/contacts/a%2Fb%20%C3%A4/stages/a%2Fb%20%C3%A4",
    Body::Json(r#"{"displayOrder":7,"label":"a/b ä","metadata":{"key":"a/b ä"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","displayOrder":7,"id":"a/b ä","label":"a/b ä","metadata":{"key":"a/b ä"},"updatedAt":"2026-03-01T09:30:00Z","writePermissions":"CRM_PERMISSIONS_ENFORCEMENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"displayOrder":null,"id":"a/b ä","label":null,"metadata":null,"updatedAt":null,"writePermissions":null}"#
    ]
);

wire!(
    object_type_read_pipelines_list_stage_audit,
    hubscope_crm::object_type::read::pipelines::list_stage_audit(
        Contacts,
        hubscope_crm::object_type::read::pipelines::ListStageAuditArgs {
            pipeline_id: "a/b ä",
            stage_id: "a/b ä"
        }
    ),
    "GET /crm/pipelines/2026-03/contacts/a%2Fb%20%C3%A4/stages/a%2Fb%20%C3%A4/audit",
    Body::None,
    [
        r#"{"results":[{"action":"a/b ä","fromUserId":7,"identifier":"a/b ä","message":"a/b ä","portalId":7,"rawObject":{"any":[1]},"timestamp":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"action":null,"fromUserId":null,"identifier":null,"message":null,"portalId":null,"rawObject":null,"timestamp":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);
