//! What each operation of the area `crm` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::object::{Companies, Contacts};
use hubscope_wire_tests::{Body, moment, wire};

wire!(
    object_type_write_appointments_gdpr_delete,
    hubscope_crm::object_type::write::appointments::gdpr_delete(Contacts, "a/b ä".to_owned())
        .id_property("a/b ä".to_owned()),
    "POST /crm/objects/2026-03/contacts/gdpr-delete",
    Body::Json(r#"{"idProperty":"a/b ä","objectId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    object_type_write_appointments_merge,
    hubscope_crm::object_type::write::appointments::merge(
        Contacts,
        "a/b ä".to_owned(),
        "a/b ä".to_owned()
    ),
    "POST /crm/objects/2026-03/contacts/merge",
    Body::Json(r#"{"objectIdToMerge":"a/b ä","primaryObjectId":"a/b ä"}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

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
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned())
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
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
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
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
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
        Contacts, "a/b ä", Companies, "a/b ä"
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
    hubscope_crm::object_type::write::associations::archive(Contacts, "a/b ä", Companies, "a/b ä"),
    "DELETE /crm/objects/2026-03/contacts/a%2Fb%20%C3%A4/associations/companies/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    object_type_write_associations_create,
    hubscope_crm::object_type::write::associations::create(
        Contacts,
        "a/b ä",
        Companies,
        "a/b ä",
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    ),
    "PUT /crm/objects/2026-03/contacts/a%2Fb%20%C3%A4/associations/companies/a%2Fb%20%C3%A4",
    Body::Json(r#"[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]"#),
    [
        r#"{"fromObjectId":"a/b ä","fromObjectTypeId":"a/b ä","labels":["a/b ä"],"toObjectId":"a/b ä","toObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"fromObjectId":null,"fromObjectTypeId":null,"labels":null,"toObjectId":null,"toObjectTypeId":null}"#
    ]
);

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
            hubscope_crm::types::AssociationLimitCreateCategory::from("HUBSPOT_DEFINED"),
            7,
            7
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
            hubscope_crm::types::AssociationLimitUpdateCategory::from("HUBSPOT_DEFINED"),
            7,
            7
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
        Companies,
        "a/b ä".to_owned(),
        "a/b ä".to_owned()
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

wire!(
    objects_contacts_write_calling_extensions_complete_inbound_call,
    hubscope_crm::objects::contacts::write::calling_extensions::complete_inbound_call(
        hubscope_crm::types::CompletedCall::new(
            true,
            BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]),
            "a/b ä".to_owned(),
            hubscope_crm::types::FinalCallStatus::from("BUSY"),
            hubscope_crm::types::FormattedPhoneNumber::new(
                "a/b ä".to_owned(),
                hubscope_crm::types::PhoneNumberType::from("FIXED_LINE")
            )
            .extension("a/b ä".to_owned()),
            vec![7],
            hubscope_crm::types::FormattedPhoneNumber::new(
                "a/b ä".to_owned(),
                hubscope_crm::types::PhoneNumberType::from("FIXED_LINE")
            )
            .extension("a/b ä".to_owned())
        )
        .call_started_timestamp(moment())
        .duration_seconds(7)
        .user_id(7)
    ),
    "POST /crm/extensions/calling/2026-03/inbound-call",
    Body::Json(
        r#"{"callStartedTimestamp":"2026-03-01T09:30:00Z","createEngagement":true,"durationSeconds":7,"engagementProperties":{"key":"a/b ä"},"externalCallId":"a/b ä","finalCallStatus":"BUSY","fromNumber":{"e164Number":"a/b ä","extension":"a/b ä","phoneNumberType":"FIXED_LINE"},"potentialRecipientUserIds":[7],"toNumber":{"e164Number":"a/b ä","extension":"a/b ä","phoneNumberType":"FIXED_LINE"},"userId":7}"#
    ),
    [
        r#"{"callerIdMatches":[{"callerIdType":"CONTACT","email":"a/b ä","firstName":"a/b ä","lastName":"a/b ä","objectCoordinates":{"objectId":7,"objectTypeId":"a/b ä","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"callerIdMatches":null}"#
    ]
);

wire!(
    objects_contacts_write_calling_extensions_mark_recording_ready,
    hubscope_crm::objects::contacts::write::calling_extensions::mark_recording_ready(7),
    "POST /crm/extensions/calling/2026-03/recordings/ready",
    Body::Json(r#"{"engagementId":7}"#),
    [r#""#]
);

wire!(
    developers_write_calling_extensions_delete_settings,
    hubscope_crm::developers_write::calling_extensions::delete_settings(7),
    "DELETE /crm/extensions/calling/2026-03/7/settings",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_calling_extensions_get_settings,
    hubscope_crm::developers_read::calling_extensions::get_settings(7),
    "GET /crm/extensions/calling/2026-03/7/settings",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","height":7,"isReady":true,"name":"a/b ä","supportsCustomObjects":true,"supportsInboundCalling":true,"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","usesCallingWindow":true,"usesRemote":true,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"height":null,"isReady":null,"name":null,"supportsCustomObjects":null,"supportsInboundCalling":null,"updatedAt":null,"url":null,"usesCallingWindow":null,"usesRemote":null,"width":null}"#
    ]
);

wire!(
    developers_write_calling_extensions_update_settings,
    hubscope_crm::developers_write::calling_extensions::update_settings(7)
        .height(7)
        .is_ready(true)
        .name("a/b ä".to_owned())
        .supports_custom_objects(true)
        .supports_inbound_calling(true)
        .url("a/b ä".to_owned())
        .uses_calling_window(true)
        .uses_remote(true)
        .width(7),
    "PATCH /crm/extensions/calling/2026-03/7/settings",
    Body::Json(
        r#"{"height":7,"isReady":true,"name":"a/b ä","supportsCustomObjects":true,"supportsInboundCalling":true,"url":"a/b ä","usesCallingWindow":true,"usesRemote":true,"width":7}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","height":7,"isReady":true,"name":"a/b ä","supportsCustomObjects":true,"supportsInboundCalling":true,"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","usesCallingWindow":true,"usesRemote":true,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"height":null,"isReady":null,"name":null,"supportsCustomObjects":null,"supportsInboundCalling":null,"updatedAt":null,"url":null,"usesCallingWindow":null,"usesRemote":null,"width":null}"#
    ]
);

wire!(
    developers_write_calling_extensions_create_settings,
    hubscope_crm::developers_write::calling_extensions::create_settings(
        7,
        7,
        "a/b ä".to_owned(),
        "a/b ä".to_owned(),
        7
    )
    .is_ready(true)
    .supports_custom_objects(true)
    .supports_inbound_calling(true)
    .uses_calling_window(true)
    .uses_remote(true),
    "POST /crm/extensions/calling/2026-03/7/settings",
    Body::Json(
        r#"{"height":7,"isReady":true,"name":"a/b ä","supportsCustomObjects":true,"supportsInboundCalling":true,"url":"a/b ä","usesCallingWindow":true,"usesRemote":true,"width":7}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","height":7,"isReady":true,"name":"a/b ä","supportsCustomObjects":true,"supportsInboundCalling":true,"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","usesCallingWindow":true,"usesRemote":true,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"height":null,"isReady":null,"name":null,"supportsCustomObjects":null,"supportsInboundCalling":null,"updatedAt":null,"url":null,"usesCallingWindow":null,"usesRemote":null,"width":null}"#
    ]
);

wire!(
    developers_write_calling_extensions_delete_channel_connection_settings,
    hubscope_crm::developers_write::calling_extensions::delete_channel_connection_settings(7),
    "DELETE /crm/extensions/calling/2026-03/7/settings/channel-connection",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_calling_extensions_get_channel_connection_settings,
    hubscope_crm::developers_read::calling_extensions::get_channel_connection_settings(7),
    "GET /crm/extensions/calling/2026-03/7/settings/channel-connection",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","isReady":true,"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"isReady":null,"updatedAt":null,"url":null}"#
    ]
);

wire!(
    developers_write_calling_extensions_update_channel_connection_settings,
    hubscope_crm::developers_write::calling_extensions::update_channel_connection_settings(7)
        .is_ready(true)
        .url("a/b ä".to_owned()),
    "PATCH /crm/extensions/calling/2026-03/7/settings/channel-connection",
    Body::Json(r#"{"isReady":true,"url":"a/b ä"}"#),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","isReady":true,"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"isReady":null,"updatedAt":null,"url":null}"#
    ]
);

wire!(
    developers_write_calling_extensions_create_channel_connection_settings,
    hubscope_crm::developers_write::calling_extensions::create_channel_connection_settings(
        7,
        true,
        "a/b ä".to_owned()
    ),
    "POST /crm/extensions/calling/2026-03/7/settings/channel-connection",
    Body::Json(r#"{"isReady":true,"url":"a/b ä"}"#),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","isReady":true,"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"isReady":null,"updatedAt":null,"url":null}"#
    ]
);

wire!(
    developers_read_calling_extensions_get_recording_settings,
    hubscope_crm::developers_read::calling_extensions::get_recording_settings(7),
    "GET /crm/extensions/calling/2026-03/7/settings/recording",
    Body::None,
    [
        r#"{"urlToRetrieveAuthedRecording":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"urlToRetrieveAuthedRecording":null}"#
    ]
);

wire!(
    developers_write_calling_extensions_update_recording_settings,
    hubscope_crm::developers_write::calling_extensions::update_recording_settings(7)
        .url_to_retrieve_authed_recording("a/b ä".to_owned()),
    "PATCH /crm/extensions/calling/2026-03/7/settings/recording",
    Body::Json(r#"{"urlToRetrieveAuthedRecording":"a/b ä"}"#),
    [
        r#"{"urlToRetrieveAuthedRecording":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"urlToRetrieveAuthedRecording":null}"#
    ]
);

wire!(
    developers_write_calling_extensions_create_recording_settings,
    hubscope_crm::developers_write::calling_extensions::create_recording_settings(
        7,
        "a/b ä".to_owned()
    ),
    "POST /crm/extensions/calling/2026-03/7/settings/recording",
    Body::Json(r#"{"urlToRetrieveAuthedRecording":"a/b ä"}"#),
    [
        r#"{"urlToRetrieveAuthedRecording":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"urlToRetrieveAuthedRecording":null}"#
    ]
);

wire!(
    objects_owners_read_calling_extensions_v3_list,
    hubscope_crm::objects::owners::read::calling_extensions_v3::list().user_id(vec![7]),
    "GET /crm/extensions/calling/v3/connection-statuses?userId=7",
    Body::None,
    [
        r#"{"results":[{"connected":true,"provider":{"type":"HUBSPOT","hubscopeHasNeverHeardOfThis":{"x":[null]}},"userId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"connected":null,"provider":null,"userId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_owners_read_calling_extensions_v3_batch_read,
    hubscope_crm::objects::owners::read::calling_extensions_v3::batch_read([
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned())
    ]),
    "POST /crm/extensions/calling/v3/connection-statuses/batch/read",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [
        r#"{"results":[{"connected":true,"provider":{"type":"HUBSPOT","hubscopeHasNeverHeardOfThis":{"x":[null]}},"userId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"connected":null,"provider":null,"userId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_owners_read_calling_extensions_v3_get_own,
    hubscope_crm::objects::owners::read::calling_extensions_v3::get_own(),
    "GET /crm/extensions/calling/v3/connection-statuses/me",
    Body::None,
    [
        r#"{"connected":true,"provider":{"type":"HUBSPOT","hubscopeHasNeverHeardOfThis":{"x":[null]}},"userId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"connected":null,"provider":null,"userId":null}"#
    ]
);

wire!(
    objects_contacts_read_calls_list,
    hubscope_crm::objects::contacts::read::calls::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/calls?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_calls_create,
    hubscope_crm::objects::contacts::write::calls::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/calls",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_calls_batch_archive,
    hubscope_crm::objects::contacts::write::calls::batch_archive([
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/calls/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_contacts_write_calls_batch_create,
    hubscope_crm::objects::contacts::write::calls::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/calls/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_calls_batch_read,
    hubscope_crm::objects::contacts::read::calls::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/calls/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_calls_batch_update,
    hubscope_crm::objects::contacts::write::calls::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/calls/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_calls_batch_upsert,
    hubscope_crm::objects::contacts::write::calls::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/calls/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_calls_search,
    hubscope_crm::objects::contacts::read::calls::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/calls/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_calls_archive,
    hubscope_crm::objects::contacts::write::calls::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/calls/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_contacts_read_calls_get,
    hubscope_crm::objects::contacts::read::calls::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/calls/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_calls_update,
    hubscope_crm::objects::contacts::write::calls::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/calls/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    public_cards_get_sample_response,
    hubscope_crm::public::cards::get_sample_response(),
    "GET /crm/extensions/cards-dev/2026-03/sample-response",
    Body::None,
    [
        r#"{"allItemsLinkUrl":"a/b ä","cardLabel":"a/b ä","responseVersion":"v1","sections":[{"actions":[{"confirmation":{"cancelButtonLabel":"a/b ä","confirmButtonLabel":"a/b ä","prompt":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"httpMethod":"CONNECT","label":"a/b ä","propertyNamesIncluded":["a/b ä"],"type":"ACTION_HOOK","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"id":"a/b ä","linkUrl":"a/b ä","title":"a/b ä","tokens":[{"dataType":"BOOLEAN","label":"a/b ä","name":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"topLevelActions":{"primary":{"confirmation":{"cancelButtonLabel":"a/b ä","confirmButtonLabel":"a/b ä","prompt":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"httpMethod":"CONNECT","label":"a/b ä","propertyNamesIncluded":["a/b ä"],"type":"ACTION_HOOK","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"secondary":[{"confirmation":{"cancelButtonLabel":"a/b ä","confirmButtonLabel":"a/b ä","prompt":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"httpMethod":"CONNECT","label":"a/b ä","propertyNamesIncluded":["a/b ä"],"type":"ACTION_HOOK","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"settings":{"height":7,"label":"a/b ä","propertyNamesIncluded":["a/b ä"],"type":"IFRAME","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"totalCount":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allItemsLinkUrl":null,"cardLabel":null,"responseVersion":null,"sections":null,"topLevelActions":null,"totalCount":null}"#
    ]
);

wire!(
    developers_read_cards_list,
    hubscope_crm::developers_read::cards::list(7),
    "GET /crm/extensions/cards-dev/2026-03/7",
    Body::None,
    [
        r#"{"results":[{"actions":{"baseUrls":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"auditHistory":[{"actionType":"CREATE","applicationId":7,"authSource":"APP","changedAt":1772357400000,"initiatingUserId":7,"objectTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","display":{"properties":[{"dataType":"BOOLEAN","label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","name":"a/b ä","type":"DANGER","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"fetch":{"objectTypes":[{"name":"companies","propertiesToSend":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"targetUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","title":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"actions":null,"auditHistory":null,"createdAt":null,"display":null,"fetch":null,"id":null,"title":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_write_cards_create,
    hubscope_crm::developers_write::cards::create(
        7,
        hubscope_crm::types::CardActions::new(vec!["a/b ä".to_owned()]),
        hubscope_crm::types::CardDisplay::new(vec![hubscope_crm::types::CardDisplayProperty::new(
            hubscope_crm::types::DataType::from("BOOLEAN"),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            vec![hubscope_crm::types::DisplayOption::new(
                "a/b ä".to_owned(),
                "a/b ä".to_owned(),
                hubscope_crm::types::DisplayOptionType::from("DANGER")
            )]
        )]),
        hubscope_crm::types::CardFetch::new(
            hubscope_crm::types::CardType::from("EXTERNAL"),
            vec![hubscope_crm::types::CardObjectType::new(
                hubscope_crm::types::CardObjectTypeName::from("companies"),
                vec!["a/b ä".to_owned()]
            )],
            "a/b ä".to_owned()
        )
        .serverless_function("a/b ä".to_owned()),
        "a/b ä".to_owned()
    ),
    "POST /crm/extensions/cards-dev/2026-03/7",
    Body::Json(
        r#"{"actions":{"baseUrls":["a/b ä"]},"display":{"properties":[{"dataType":"BOOLEAN","label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","name":"a/b ä","type":"DANGER"}]}]},"fetch":{"cardType":"EXTERNAL","objectTypes":[{"name":"companies","propertiesToSend":["a/b ä"]}],"serverlessFunction":"a/b ä","targetUrl":"a/b ä"},"title":"a/b ä"}"#
    ),
    [
        r#"{"actions":{"baseUrls":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"auditHistory":[{"actionType":"CREATE","applicationId":7,"authSource":"APP","changedAt":1772357400000,"initiatingUserId":7,"objectTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","display":{"properties":[{"dataType":"BOOLEAN","label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","name":"a/b ä","type":"DANGER","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"fetch":{"objectTypes":[{"name":"companies","propertiesToSend":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"targetUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","title":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"actions":null,"auditHistory":null,"createdAt":null,"display":null,"fetch":null,"id":null,"title":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_cards_migrate_view,
    hubscope_crm::developers_write::cards::migrate_view(7, true, 7, 7).helpdesk_app_card_id(7),
    "POST /crm/extensions/cards-dev/2026-03/7/views/migrate",
    Body::Json(
        r#"{"allowDuplicateAppCardIds":true,"appCardId":7,"helpdeskAppCardId":7,"legacyCrmCardId":7}"#
    ),
    [
        r#"{"endedAt":1772357400000,"message":"a/b ä","remainingPortalCount":7,"startedAt":1772357400000,"totalPortalCount":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"endedAt":null,"message":null,"remainingPortalCount":null,"startedAt":null,"totalPortalCount":null}"#
    ]
);

wire!(
    developers_write_cards_delete,
    hubscope_crm::developers_write::cards::delete(7, "a/b ä"),
    "DELETE /crm/extensions/cards-dev/2026-03/7/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_cards_get,
    hubscope_crm::developers_read::cards::get(7, "a/b ä"),
    "GET /crm/extensions/cards-dev/2026-03/7/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"actions":{"baseUrls":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"auditHistory":[{"actionType":"CREATE","applicationId":7,"authSource":"APP","changedAt":1772357400000,"initiatingUserId":7,"objectTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","display":{"properties":[{"dataType":"BOOLEAN","label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","name":"a/b ä","type":"DANGER","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"fetch":{"objectTypes":[{"name":"companies","propertiesToSend":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"targetUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","title":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"actions":null,"auditHistory":null,"createdAt":null,"display":null,"fetch":null,"id":null,"title":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_cards_update,
    hubscope_crm::developers_write::cards::update(7, "a/b ä")
        .actions(hubscope_crm::types::CardActions::new(vec!["a/b ä".to_owned()]))
        .display(hubscope_crm::types::CardDisplay::new(vec![
            hubscope_crm::types::CardDisplayProperty::new(
                hubscope_crm::types::DataType::from("BOOLEAN"),
                "a/b ä".to_owned(),
                "a/b ä".to_owned(),
                vec![hubscope_crm::types::DisplayOption::new(
                    "a/b ä".to_owned(),
                    "a/b ä".to_owned(),
                    hubscope_crm::types::DisplayOptionType::from("DANGER")
                )]
            )
        ]))
        .fetch(
            hubscope_crm::types::CardFetchUpdate::new(vec![
                hubscope_crm::types::CardObjectType::new(
                    hubscope_crm::types::CardObjectTypeName::from("companies"),
                    vec!["a/b ä".to_owned()]
                )
            ])
            .card_type(hubscope_crm::types::CardType::from("EXTERNAL"))
            .serverless_function("a/b ä".to_owned())
            .target_url("a/b ä".to_owned())
        )
        .title("a/b ä".to_owned()),
    "PATCH /crm/extensions/cards-dev/2026-03/7/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"actions":{"baseUrls":["a/b ä"]},"display":{"properties":[{"dataType":"BOOLEAN","label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","name":"a/b ä","type":"DANGER"}]}]},"fetch":{"cardType":"EXTERNAL","objectTypes":[{"name":"companies","propertiesToSend":["a/b ä"]}],"serverlessFunction":"a/b ä","targetUrl":"a/b ä"},"title":"a/b ä"}"#
    ),
    [
        r#"{"actions":{"baseUrls":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"auditHistory":[{"actionType":"CREATE","applicationId":7,"authSource":"APP","changedAt":1772357400000,"initiatingUserId":7,"objectTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","display":{"properties":[{"dataType":"BOOLEAN","label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","name":"a/b ä","type":"DANGER","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"fetch":{"objectTypes":[{"name":"companies","propertiesToSend":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"targetUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","title":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"actions":null,"auditHistory":null,"createdAt":null,"display":null,"fetch":null,"id":null,"title":null,"updatedAt":null}"#
    ]
);

wire!(
    objects_carts_read_list,
    hubscope_crm::objects::carts::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/carts?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_carts_write_create,
    hubscope_crm::objects::carts::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/carts",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_carts_write_batch_archive,
    hubscope_crm::objects::carts::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/carts/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_carts_write_batch_create,
    hubscope_crm::objects::carts::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/carts/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_carts_read_batch_read,
    hubscope_crm::objects::carts::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/carts/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_carts_write_batch_update,
    hubscope_crm::objects::carts::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/carts/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_carts_write_batch_upsert,
    hubscope_crm::objects::carts::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/carts/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_carts_read_search,
    hubscope_crm::objects::carts::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/carts/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_carts_write_archive,
    hubscope_crm::objects::carts::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/carts/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_carts_read_get,
    hubscope_crm::objects::carts::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/carts/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_carts_write_update,
    hubscope_crm::objects::carts::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/carts/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_commercepayments_read_commerce_payments_list,
    hubscope_crm::objects::commercepayments::read::commerce_payments::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/commerce_payments?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_commercepayments_write_create,
    hubscope_crm::objects::commercepayments::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/commerce_payments",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_commercepayments_write_batch_archive,
    hubscope_crm::objects::commercepayments::write::batch_archive([
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/commerce_payments/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_commercepayments_write_batch_create,
    hubscope_crm::objects::commercepayments::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/commerce_payments/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_commercepayments_read_commerce_payments_batch_read,
    hubscope_crm::objects::commercepayments::read::commerce_payments::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/commerce_payments/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_commercepayments_write_batch_update,
    hubscope_crm::objects::commercepayments::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/commerce_payments/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_commercepayments_write_batch_upsert,
    hubscope_crm::objects::commercepayments::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/commerce_payments/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_commercepayments_read_commerce_payments_search,
    hubscope_crm::objects::commercepayments::read::commerce_payments::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/commerce_payments/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_commercepayments_write_archive,
    hubscope_crm::objects::commercepayments::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/commerce_payments/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_commercepayments_read_commerce_payments_get,
    hubscope_crm::objects::commercepayments::read::commerce_payments::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/commerce_payments/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_commercepayments_write_update,
    hubscope_crm::objects::commercepayments::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/commerce_payments/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_subscriptions_read_list,
    hubscope_crm::objects::subscriptions::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/subscriptions?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_subscriptions_write_create,
    hubscope_crm::objects::subscriptions::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/subscriptions",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_subscriptions_write_batch_archive,
    hubscope_crm::objects::subscriptions::write::batch_archive([
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/subscriptions/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_subscriptions_write_batch_create,
    hubscope_crm::objects::subscriptions::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/subscriptions/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_subscriptions_read_batch_read,
    hubscope_crm::objects::subscriptions::read::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/subscriptions/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_subscriptions_write_batch_update,
    hubscope_crm::objects::subscriptions::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/subscriptions/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_subscriptions_write_batch_upsert,
    hubscope_crm::objects::subscriptions::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/subscriptions/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_subscriptions_read_search,
    hubscope_crm::objects::subscriptions::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/subscriptions/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_subscriptions_write_archive,
    hubscope_crm::objects::subscriptions::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/subscriptions/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_subscriptions_read_get,
    hubscope_crm::objects::subscriptions::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/subscriptions/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_subscriptions_write_update,
    hubscope_crm::objects::subscriptions::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/subscriptions/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_read_communications_list,
    hubscope_crm::objects::contacts::read::communications::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/communications?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_communications_create,
    hubscope_crm::objects::contacts::write::communications::create(
        hubscope_core::Properties::from([("name", "value")])
    )
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/communications",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_communications_batch_archive,
    hubscope_crm::objects::contacts::write::communications::batch_archive([
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/communications/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_contacts_write_communications_batch_create,
    hubscope_crm::objects::contacts::write::communications::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/communications/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_communications_batch_read,
    hubscope_crm::objects::contacts::read::communications::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/communications/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_communications_batch_update,
    hubscope_crm::objects::contacts::write::communications::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/communications/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_communications_batch_upsert,
    hubscope_crm::objects::contacts::write::communications::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/communications/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_communications_search,
    hubscope_crm::objects::contacts::read::communications::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/communications/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_communications_archive,
    hubscope_crm::objects::contacts::write::communications::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/communications/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_contacts_read_communications_get,
    hubscope_crm::objects::contacts::read::communications::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/communications/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_communications_update,
    hubscope_crm::objects::contacts::write::communications::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/communications/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_companies_read_list,
    hubscope_crm::objects::companies::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/companies?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_companies_write_create,
    hubscope_crm::objects::companies::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/companies",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_companies_write_batch_archive,
    hubscope_crm::objects::companies::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/companies/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_companies_write_batch_create,
    hubscope_crm::objects::companies::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/companies/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_companies_read_batch_read,
    hubscope_crm::objects::companies::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/companies/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_companies_write_batch_update,
    hubscope_crm::objects::companies::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/companies/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_companies_write_batch_upsert,
    hubscope_crm::objects::companies::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/companies/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_companies_write_merge,
    hubscope_crm::objects::companies::write::merge("a/b ä".to_owned(), "a/b ä".to_owned()),
    "POST /crm/objects/2026-03/companies/merge",
    Body::Json(r#"{"objectIdToMerge":"a/b ä","primaryObjectId":"a/b ä"}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_companies_read_search,
    hubscope_crm::objects::companies::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/companies/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_companies_write_archive,
    hubscope_crm::objects::companies::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/companies/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_companies_read_get,
    hubscope_crm::objects::companies::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/companies/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_companies_write_update,
    hubscope_crm::objects::companies::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/companies/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_read_list,
    hubscope_crm::objects::contacts::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/contacts?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_create,
    hubscope_crm::objects::contacts::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/contacts",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_batch_archive,
    hubscope_crm::objects::contacts::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/contacts/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_contacts_write_batch_create,
    hubscope_crm::objects::contacts::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/contacts/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_batch_read,
    hubscope_crm::objects::contacts::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/contacts/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_batch_update,
    hubscope_crm::objects::contacts::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/contacts/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_batch_upsert,
    hubscope_crm::objects::contacts::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/contacts/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_gdpr_delete,
    hubscope_crm::objects::contacts::write::gdpr_delete("a/b ä".to_owned())
        .id_property("a/b ä".to_owned()),
    "POST /crm/objects/2026-03/contacts/gdpr-delete",
    Body::Json(r#"{"idProperty":"a/b ä","objectId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    objects_contacts_write_merge,
    hubscope_crm::objects::contacts::write::merge("a/b ä".to_owned(), "a/b ä".to_owned()),
    "POST /crm/objects/2026-03/contacts/merge",
    Body::Json(r#"{"objectIdToMerge":"a/b ä","primaryObjectId":"a/b ä"}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_read_search,
    hubscope_crm::objects::contacts::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/contacts/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_archive,
    hubscope_crm::objects::contacts::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/contacts/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_contacts_read_get,
    hubscope_crm::objects::contacts::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/contacts/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_update,
    hubscope_crm::objects::contacts::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/contacts/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contracts_read_list,
    hubscope_crm::objects::contracts::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/contracts?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contracts_read_batch_read,
    hubscope_crm::objects::contracts::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/contracts/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contracts_read_get,
    hubscope_crm::objects::contracts::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/contracts/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_courses_read_list,
    hubscope_crm::objects::courses::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/0-410?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_courses_write_create,
    hubscope_crm::objects::courses::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/0-410",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_courses_write_batch_archive,
    hubscope_crm::objects::courses::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/0-410/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_courses_write_batch_create,
    hubscope_crm::objects::courses::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/0-410/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_courses_read_batch_read,
    hubscope_crm::objects::courses::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/0-410/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_courses_write_batch_update,
    hubscope_crm::objects::courses::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/0-410/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_courses_write_batch_upsert,
    hubscope_crm::objects::courses::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/0-410/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_courses_read_search,
    hubscope_crm::objects::courses::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/0-410/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_courses_write_archive,
    hubscope_crm::objects::courses::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/0-410/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_courses_read_get,
    hubscope_crm::objects::courses::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/0-410/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_courses_write_update,
    hubscope_crm::objects::courses::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/0-410/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_courses_write_merge,
    hubscope_crm::objects::courses::write::merge("a/b ä".to_owned(), "a/b ä".to_owned()),
    "POST /crm/objects/2026-03/courses/merge",
    Body::Json(r#"{"objectIdToMerge":"a/b ä","primaryObjectId":"a/b ä"}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    data_integration_data_source_file_write_create,
    hubscope_crm::data_integration::data_source::file::write::create(
        hubscope_core::Multipart::new().part("x", "y")
    ),
    "POST /data-studio/2026-03/data-source",
    Body::Parts(&["x"]),
    [r#""#]
);

wire!(
    data_integration_data_source_file_write_delete,
    hubscope_crm::data_integration::data_source::file::write::delete(7),
    "DELETE /data-studio/2026-03/data-source/7",
    Body::None,
    [r#""#]
);

wire!(
    data_integration_data_source_file_read_get,
    hubscope_crm::data_integration::data_source::file::read::get(7),
    "GET /data-studio/2026-03/data-source/7",
    Body::None,
    [
        r#"{"columns":[{"name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"a/b ä","datasourceId":7,"datasourceName":"a/b ä","datasourceType":"FILE","lastIngestionStatus":"FAILED","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"columns":null,"createdAt":null,"datasourceId":null,"datasourceName":null,"datasourceType":null,"lastIngestionStatus":null}"#
    ]
);

wire!(
    data_integration_data_source_file_write_replace,
    hubscope_crm::data_integration::data_source::file::write::replace(
        7,
        hubscope_core::Multipart::new().part("x", "y")
    ),
    "PUT /data-studio/2026-03/data-source/7",
    Body::Parts(&["x"]),
    [
        r#"{"datasourceId":7,"datasourceName":"a/b ä","previewLink":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"datasourceId":null,"datasourceName":null,"previewLink":null}"#
    ]
);

wire!(
    dealsplits_read_write_batch_read,
    hubscope_crm::dealsplits::read_write::batch_read([hubscope_crm::types::ObjectId::new(
        "a/b ä".to_owned()
    )]),
    "POST /deal-splits/2026-03/batch/read",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"id":"a/b ä","splits":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"id":null,"splits":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    dealsplits_read_write_batch_upsert,
    hubscope_crm::dealsplits::read_write::batch_upsert([
        hubscope_crm::types::DealSplitsCreate::new(
            7,
            vec![hubscope_crm::types::DealSplitInput::new(7, 1.5)]
        )
    ]),
    "POST /deal-splits/2026-03/batch/upsert",
    Body::Json(r#"{"inputs":[{"id":7,"splits":[{"ownerId":7,"percentage":1.5}]}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"id":"a/b ä","splits":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"id":null,"splits":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_deals_read_list,
    hubscope_crm::objects::deals::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/0-3?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_deals_write_create,
    hubscope_crm::objects::deals::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/0-3",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_deals_write_batch_archive,
    hubscope_crm::objects::deals::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/0-3/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_deals_write_batch_create,
    hubscope_crm::objects::deals::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/0-3/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_deals_read_batch_read,
    hubscope_crm::objects::deals::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/0-3/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_deals_write_batch_update,
    hubscope_crm::objects::deals::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/0-3/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_deals_write_batch_upsert,
    hubscope_crm::objects::deals::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/0-3/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_deals_write_merge,
    hubscope_crm::objects::deals::write::merge("a/b ä".to_owned(), "a/b ä".to_owned()),
    "POST /crm/objects/2026-03/0-3/merge",
    Body::Json(r#"{"objectIdToMerge":"a/b ä","primaryObjectId":"a/b ä"}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_deals_read_search,
    hubscope_crm::objects::deals::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/0-3/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_deals_write_archive,
    hubscope_crm::objects::deals::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/0-3/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_deals_read_get,
    hubscope_crm::objects::deals::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/0-3/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_deals_write_update,
    hubscope_crm::objects::deals::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/0-3/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_line_items_read_discounts_list,
    hubscope_crm::objects::line_items::read::discounts::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/discounts?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_line_items_write_discounts_create,
    hubscope_crm::objects::line_items::write::discounts::create(hubscope_core::Properties::from([
        ("name", "value")
    ]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/discounts",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_line_items_write_discounts_batch_archive,
    hubscope_crm::objects::line_items::write::discounts::batch_archive([
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/discounts/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_line_items_write_discounts_batch_create,
    hubscope_crm::objects::line_items::write::discounts::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/discounts/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_read_discounts_batch_read,
    hubscope_crm::objects::line_items::read::discounts::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/discounts/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_write_discounts_batch_update,
    hubscope_crm::objects::line_items::write::discounts::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/discounts/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_write_discounts_batch_upsert,
    hubscope_crm::objects::line_items::write::discounts::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/discounts/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_read_discounts_search,
    hubscope_crm::objects::line_items::read::discounts::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/discounts/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_line_items_write_discounts_archive,
    hubscope_crm::objects::line_items::write::discounts::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/discounts/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_line_items_read_discounts_get,
    hubscope_crm::objects::line_items::read::discounts::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/discounts/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_line_items_write_discounts_update,
    hubscope_crm::objects::line_items::write::discounts::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/discounts/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_read_emails_list,
    hubscope_crm::objects::contacts::read::emails::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/emails?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_emails_create,
    hubscope_crm::objects::contacts::write::emails::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/emails",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_emails_batch_archive,
    hubscope_crm::objects::contacts::write::emails::batch_archive([
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/emails/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_contacts_write_emails_batch_create,
    hubscope_crm::objects::contacts::write::emails::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/emails/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_emails_batch_read,
    hubscope_crm::objects::contacts::read::emails::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/emails/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_emails_batch_update,
    hubscope_crm::objects::contacts::write::emails::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/emails/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_emails_batch_upsert,
    hubscope_crm::objects::contacts::write::emails::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/emails/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_emails_search,
    hubscope_crm::objects::contacts::read::emails::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/emails/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_emails_archive,
    hubscope_crm::objects::contacts::write::emails::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/emails/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_contacts_read_emails_get,
    hubscope_crm::objects::contacts::read::emails::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/emails/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_emails_update,
    hubscope_crm::objects::contacts::write::emails::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/emails/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    export_start,
    hubscope_crm::export::start(hubscope_crm::types::ExportRequest::from(
        hubscope_crm::types::ExportViewRequest::new(
            vec!["a/b ä".to_owned()],
            vec![hubscope_crm::types::ExportInternalValuesOptions::from("NAMES")],
            "a/b ä".to_owned(),
            hubscope_crm::types::ExportViewRequestFormat::from("CSV"),
            hubscope_crm::types::ExportLanguage::from("AF_ZA"),
            vec!["a/b ä".to_owned()],
            "a/b ä".to_owned()
        )
        .include_labeled_associations(true)
        .include_primary_display_property_for_associated_objects(true)
        .override_associated_objects_per_definition_per_row_limit(true)
        .public_crm_search_request(
            hubscope_crm::types::CrmSearchRequest::new(
                vec![hubscope_crm::types::FilterGroup::new(vec![
                    hubscope_crm::types::Filter::new(
                        hubscope_crm::types::FilterOperator::from("BETWEEN"),
                        "a/b ä".to_owned()
                    )
                    .high_value("a/b ä".to_owned())
                    .value("a/b ä".to_owned())
                    .values(vec!["a/b ä".to_owned()])
                ])],
                vec![
                    hubscope_crm::types::Filter::new(
                        hubscope_crm::types::FilterOperator::from("BETWEEN"),
                        "a/b ä".to_owned()
                    )
                    .high_value("a/b ä".to_owned())
                    .value("a/b ä".to_owned())
                    .values(vec!["a/b ä".to_owned()])
                ],
                vec!["a/b ä".to_owned()]
            )
            .query("a/b ä".to_owned())
        )
    )),
    "POST /crm/exports/2026-03/export/async",
    Body::Json(
        r#"{"associatedObjectType":["a/b ä"],"exportInternalValuesOptions":["NAMES"],"exportName":"a/b ä","exportType":"VIEW","format":"CSV","includeLabeledAssociations":true,"includePrimaryDisplayPropertyForAssociatedObjects":true,"language":"AF_ZA","objectProperties":["a/b ä"],"objectType":"a/b ä","overrideAssociatedObjectsPerDefinitionPerRowLimit":true,"publicCrmSearchRequest":{"filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}],"query":"a/b ä","sorts":["a/b ä"]}}"#
    ),
    [
        r#"{"id":"a/b ä","links":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"links":null}"#
    ]
);

wire!(
    export_get_status,
    hubscope_crm::export::get_status(7),
    "GET /crm/exports/2026-03/export/async/tasks/7/status",
    Body::None,
    [
        r#"{"completedAt":"2026-03-01T09:30:00Z","errors":[{"category":"a/b ä","context":{"key":["a/b ä"]},"errors":[{"code":"a/b ä","context":{"key":["a/b ä"]},"in":"a/b ä","message":"a/b ä","subCategory":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"id":"a/b ä","links":{"key":"a/b ä"},"message":"a/b ä","status":"a/b ä","subCategory":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"links":{"key":"a/b ä"},"numErrors":7,"requestedAt":"2026-03-01T09:30:00Z","result":"a/b ä","startedAt":"2026-03-01T09:30:00Z","status":"CANCELED","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"completedAt":null,"errors":null,"links":null,"numErrors":null,"requestedAt":null,"result":null,"startedAt":null,"status":null}"#
    ]
);

wire!(
    export_get,
    hubscope_crm::export::get(7),
    "GET /crm/exports/2026-03/export/7",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","exportName":"a/b ä","exportState":"CANCELED","exportType":"LIST","id":"a/b ä","objectProperties":["a/b ä"],"objectType":"a/b ä","recordCount":7,"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"exportName":null,"exportState":null,"exportType":null,"id":null,"objectProperties":null,"objectType":null,"recordCount":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_read_feature_flags_list,
    hubscope_crm::developers_read::feature_flags::list(7),
    "GET /feature-flags/2026-03/7/flags/all",
    Body::None,
    [
        r#"{"flagsForApp":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"flagsForApp":null}"#
    ]
);

wire!(
    developers_write_feature_flags_delete,
    hubscope_crm::developers_write::feature_flags::delete(7, "a/b ä"),
    "DELETE /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"appId":7,"defaultState":"ABSENT","flagName":"a/b ä","overrideState":"ABSENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"defaultState":null,"flagName":null,"overrideState":null}"#
    ]
);

wire!(
    developers_read_feature_flags_get,
    hubscope_crm::developers_read::feature_flags::get(7, "a/b ä"),
    "GET /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"appId":7,"defaultState":"ABSENT","flagName":"a/b ä","overrideState":"ABSENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"defaultState":null,"flagName":null,"overrideState":null}"#
    ]
);

wire!(
    developers_write_feature_flags_set,
    hubscope_crm::developers_write::feature_flags::set(
        7,
        "a/b ä",
        hubscope_crm::types::DefaultState::from("ABSENT")
    )
    .override_state(hubscope_crm::types::OverrideState::from("ABSENT")),
    "PUT /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4",
    Body::Json(r#"{"defaultState":"ABSENT","overrideState":"ABSENT"}"#),
    [
        r#"{"appId":7,"defaultState":"ABSENT","flagName":"a/b ä","overrideState":"ABSENT","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"defaultState":null,"flagName":null,"overrideState":null}"#
    ]
);

wire!(
    developers_read_feature_flags_list_accounts,
    hubscope_crm::developers_read::feature_flags::list_accounts(7, "a/b ä")
        .limit(7)
        .start_portal_id(7),
    "GET /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4/portals?limit=7&startPortalId=7",
    Body::None,
    [
        r#"{"portalFlagStates":[{"appId":7,"flagName":"a/b ä","flagState":"ABSENT","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"portalFlagStates":null}"#
    ]
);

wire!(
    developers_write_feature_flags_batch_delete_accounts,
    hubscope_crm::developers_write::feature_flags::batch_delete_accounts(7, "a/b ä", vec![7]),
    "POST /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4/portals/batch/delete",
    Body::Json(r#"{"portalIds":[7]}"#),
    [
        r#"{"portalFlagStates":[{"appId":7,"flagName":"a/b ä","flagState":"ABSENT","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"portalFlagStates":null}"#
    ]
);

wire!(
    developers_write_feature_flags_batch_upsert_accounts,
    hubscope_crm::developers_write::feature_flags::batch_upsert_accounts(
        7,
        "a/b ä",
        vec![hubscope_crm::types::AccountFlagState::new(
            hubscope_crm::types::FlagState::from("ABSENT"),
            7
        )]
    ),
    "POST /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4/portals/batch/upsert",
    Body::Json(r#"{"portalStates":[{"flagState":"ABSENT","portalId":7}]}"#),
    [
        r#"{"portalFlagStates":[{"appId":7,"flagName":"a/b ä","flagState":"ABSENT","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"portalFlagStates":null}"#
    ]
);

wire!(
    developers_write_feature_flags_delete_account,
    hubscope_crm::developers_write::feature_flags::delete_account(7, "a/b ä", 7),
    "DELETE /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4/portals/7",
    Body::None,
    [
        r#"{"appId":7,"flagName":"a/b ä","flagState":"ABSENT","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"flagName":null,"flagState":null,"portalId":null}"#
    ]
);

wire!(
    developers_read_feature_flags_get_account,
    hubscope_crm::developers_read::feature_flags::get_account(7, "a/b ä", 7),
    "GET /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4/portals/7",
    Body::None,
    [
        r#"{"appId":7,"flagName":"a/b ä","flagState":"ABSENT","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"flagName":null,"flagState":null,"portalId":null}"#
    ]
);

wire!(
    developers_write_feature_flags_set_account,
    hubscope_crm::developers_write::feature_flags::set_account(
        7,
        "a/b ä",
        7,
        hubscope_crm::types::FlagState::from("ABSENT")
    ),
    "PUT /feature-flags/2026-03/7/flags/a%2Fb%20%C3%A4/portals/7",
    Body::Json(r#"{"flagState":"ABSENT"}"#),
    [
        r#"{"appId":7,"flagName":"a/b ä","flagState":"ABSENT","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"flagName":null,"flagState":null,"portalId":null}"#
    ]
);

wire!(
    objects_feedback_submissions_read_list,
    hubscope_crm::objects::feedback_submissions::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/feedback_submissions?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_feedback_submissions_read_batch_read,
    hubscope_crm::objects::feedback_submissions::read::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/feedback_submissions/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_feedback_submissions_read_search,
    hubscope_crm::objects::feedback_submissions::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/feedback_submissions/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_feedback_submissions_read_get,
    hubscope_crm::objects::feedback_submissions::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/feedback_submissions/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_line_items_read_fees_list,
    hubscope_crm::objects::line_items::read::fees::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/fees?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_line_items_write_fees_create,
    hubscope_crm::objects::line_items::write::fees::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/fees",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_line_items_write_fees_batch_archive,
    hubscope_crm::objects::line_items::write::fees::batch_archive([
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/fees/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_line_items_write_fees_batch_create,
    hubscope_crm::objects::line_items::write::fees::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/fees/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_read_fees_batch_read,
    hubscope_crm::objects::line_items::read::fees::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/fees/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_write_fees_batch_update,
    hubscope_crm::objects::line_items::write::fees::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/fees/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_write_fees_batch_upsert,
    hubscope_crm::objects::line_items::write::fees::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/fees/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_read_fees_search,
    hubscope_crm::objects::line_items::read::fees::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/fees/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_line_items_write_fees_archive,
    hubscope_crm::objects::line_items::write::fees::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/fees/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_line_items_read_fees_get,
    hubscope_crm::objects::line_items::read::fees::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/fees/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_line_items_write_fees_update,
    hubscope_crm::objects::line_items::write::fees::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/fees/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    forecast_read_list,
    hubscope_crm::forecast_read::list(),
    "GET /forecast-settings/v3/forecast-types",
    Body::None,
    [
        r#"{"amountInHomeCurrencyProperty":"a/b ä","amountOrDatePropertyRestrictedForUser":true,"amountProperty":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdAtTimestamp":1772357400000,"createdBy":7,"dateProperty":"a/b ä","dealSplitProperties":{"dealCustomAmountProperty":"a/b ä","dealCustomAmountPropertyInHomeCurrency":"a/b ä","dealCustomDateProperty":"a/b ä","dealSplitCustomAmountProperty":"a/b ä","dealSplitCustomAmountPropertyInHomeCurrency":"a/b ä","dealSplitWeightedCustomAmountProperty":"a/b ä","dealSplitWeightedCustomAmountPropertyInHomeCurrency":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"defaultType":true,"forecastName":"a/b ä","forecastTypeId":7,"id":"a/b ä","objectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":7,"updatedTimestamp":1772357400000,"weightedAmountInHomeCurrencyProperty":"a/b ä","weightedAmountProperty":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"amountInHomeCurrencyProperty":null,"amountOrDatePropertyRestrictedForUser":null,"amountProperty":null,"createdAt":null,"createdAtTimestamp":null,"createdBy":null,"dateProperty":null,"dealSplitProperties":null,"defaultType":null,"forecastName":null,"forecastTypeId":null,"id":null,"objectTypeId":null,"updatedAt":null,"updatedBy":null,"updatedTimestamp":null,"weightedAmountInHomeCurrencyProperty":null,"weightedAmountProperty":null}"#
    ]
);

wire!(
    forecast_read_get,
    hubscope_crm::forecast_read::get(7),
    "GET /forecast-settings/v3/forecast-types/7",
    Body::None,
    [
        r#"{"amountInHomeCurrencyProperty":"a/b ä","amountOrDatePropertyRestrictedForUser":true,"amountProperty":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdAtTimestamp":1772357400000,"createdBy":7,"dateProperty":"a/b ä","dealSplitProperties":{"dealCustomAmountProperty":"a/b ä","dealCustomAmountPropertyInHomeCurrency":"a/b ä","dealCustomDateProperty":"a/b ä","dealSplitCustomAmountProperty":"a/b ä","dealSplitCustomAmountPropertyInHomeCurrency":"a/b ä","dealSplitWeightedCustomAmountProperty":"a/b ä","dealSplitWeightedCustomAmountPropertyInHomeCurrency":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"defaultType":true,"forecastName":"a/b ä","forecastTypeId":7,"id":"a/b ä","objectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":7,"updatedTimestamp":1772357400000,"weightedAmountInHomeCurrencyProperty":"a/b ä","weightedAmountProperty":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"amountInHomeCurrencyProperty":null,"amountOrDatePropertyRestrictedForUser":null,"amountProperty":null,"createdAt":null,"createdAtTimestamp":null,"createdBy":null,"dateProperty":null,"dealSplitProperties":null,"defaultType":null,"forecastName":null,"forecastTypeId":null,"id":null,"objectTypeId":null,"updatedAt":null,"updatedBy":null,"updatedTimestamp":null,"weightedAmountInHomeCurrencyProperty":null,"weightedAmountProperty":null}"#
    ]
);

wire!(
    objects_goals_read_list,
    hubscope_crm::objects::goals::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/goal_targets?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_goals_write_create,
    hubscope_crm::objects::goals::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/goal_targets",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_goals_write_batch_archive,
    hubscope_crm::objects::goals::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/goal_targets/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_goals_write_batch_create,
    hubscope_crm::objects::goals::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/goal_targets/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_goals_read_batch_read,
    hubscope_crm::objects::goals::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/goal_targets/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_goals_write_batch_update,
    hubscope_crm::objects::goals::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/goal_targets/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_goals_write_batch_upsert,
    hubscope_crm::objects::goals::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/goal_targets/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_goals_read_search,
    hubscope_crm::objects::goals::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/goal_targets/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_goals_write_archive,
    hubscope_crm::objects::goals::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/goal_targets/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_goals_read_get,
    hubscope_crm::objects::goals::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/goal_targets/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_goals_write_update,
    hubscope_crm::objects::goals::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/goal_targets/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    import_list,
    hubscope_crm::import::list().after("a/b ä".to_owned()).limit(7),
    "GET /crm/imports/2026-03?after=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","importName":"a/b ä","importRequestJson":{"any":[1]},"importSource":"API","importTemplate":{"templateId":7,"templateType":"admin_defined","hubscopeHasNeverHeardOfThis":{"x":[null]}},"mappedObjectTypeIds":["a/b ä"],"metadata":{"counters":{"key":7},"fileIds":["a/b ä"],"objectLists":[{"listId":"a/b ä","objectType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"optOutImport":true,"state":"CANCELED","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"id":null,"importName":null,"importRequestJson":null,"importSource":null,"importTemplate":null,"mappedObjectTypeIds":null,"metadata":null,"optOutImport":null,"state":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    import_create,
    hubscope_crm::import::create(
        hubscope_core::Upload::new("a.txt", "content"),
        "a/b ä".to_owned()
    ),
    "POST /crm/imports/2026-03",
    Body::Parts(&["files", "importRequest"]),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","importName":"a/b ä","importRequestJson":{"any":[1]},"importSource":"API","importTemplate":{"templateId":7,"templateType":"admin_defined","hubscopeHasNeverHeardOfThis":{"x":[null]}},"mappedObjectTypeIds":["a/b ä"],"metadata":{"counters":{"key":7},"fileIds":["a/b ä"],"objectLists":[{"listId":"a/b ä","objectType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"optOutImport":true,"state":"CANCELED","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"id":null,"importName":null,"importRequestJson":null,"importSource":null,"importTemplate":null,"mappedObjectTypeIds":null,"metadata":null,"optOutImport":null,"state":null,"updatedAt":null}"#
    ]
);

wire!(
    import_get,
    hubscope_crm::import::get(7),
    "GET /crm/imports/2026-03/7",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","importName":"a/b ä","importRequestJson":{"any":[1]},"importSource":"API","importTemplate":{"templateId":7,"templateType":"admin_defined","hubscopeHasNeverHeardOfThis":{"x":[null]}},"mappedObjectTypeIds":["a/b ä"],"metadata":{"counters":{"key":7},"fileIds":["a/b ä"],"objectLists":[{"listId":"a/b ä","objectType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"optOutImport":true,"state":"CANCELED","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"id":null,"importName":null,"importRequestJson":null,"importSource":null,"importTemplate":null,"mappedObjectTypeIds":null,"metadata":null,"optOutImport":null,"state":null,"updatedAt":null}"#
    ]
);

wire!(
    import_cancel,
    hubscope_crm::import::cancel(7),
    "POST /crm/imports/2026-03/7/cancel",
    Body::None,
    [
        r#"{"completedAt":"2026-03-01T09:30:00Z","links":{"key":"a/b ä"},"requestedAt":"2026-03-01T09:30:00Z","startedAt":"2026-03-01T09:30:00Z","status":"CANCELED","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"completedAt":null,"links":null,"requestedAt":null,"startedAt":null,"status":null}"#
    ]
);

wire!(
    import_list_errors,
    hubscope_crm::import::list_errors(7)
        .after("a/b ä".to_owned())
        .include_error_message(true)
        .include_row_data(true)
        .limit(7),
    "GET /crm/imports/2026-03/7/errors?after=a%2Fb%20%C3%A4&includeErrorMessage=true&includeRowData=true&limit=7",
    Body::None,
    [
        r#"{"results":[{"createdAt":1772357400000,"errorMessage":"a/b ä","errorType":"AMBIGUOUS_ENUMERATION_OPTION","extraContext":"a/b ä","id":"a/b ä","invalidPropertyValue":{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"invalidValue":"a/b ä","invalidValueToDisplay":"a/b ä","knownColumnNumber":7,"objectType":"ABANDONED_CART","objectTypeId":"a/b ä","sourceData":{"additionalRowData":["a/b ä"],"containsEncryptedProperties":true,"fileId":7,"lineNumber":7,"pageName":"a/b ä","rowData":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"errorMessage":null,"errorType":null,"extraContext":null,"id":null,"invalidPropertyValue":null,"invalidValue":null,"invalidValueToDisplay":null,"knownColumnNumber":null,"objectType":null,"objectTypeId":null,"sourceData":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_invoices_read_list,
    hubscope_crm::objects::invoices::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/invoices?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_invoices_write_create,
    hubscope_crm::objects::invoices::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/invoices",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_invoices_write_batch_archive,
    hubscope_crm::objects::invoices::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/invoices/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_invoices_write_batch_create,
    hubscope_crm::objects::invoices::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/invoices/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_invoices_read_batch_read,
    hubscope_crm::objects::invoices::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/invoices/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_invoices_write_batch_update,
    hubscope_crm::objects::invoices::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/invoices/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_invoices_write_batch_upsert,
    hubscope_crm::objects::invoices::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/invoices/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_invoices_read_search,
    hubscope_crm::objects::invoices::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/invoices/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_invoices_write_archive,
    hubscope_crm::objects::invoices::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/invoices/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_invoices_read_get,
    hubscope_crm::objects::invoices::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/invoices/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_invoices_write_update,
    hubscope_crm::objects::invoices::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/invoices/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_leads_read_list,
    hubscope_crm::objects::leads::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/leads?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_leads_write_create,
    hubscope_crm::objects::leads::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/leads",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_leads_write_batch_archive,
    hubscope_crm::objects::leads::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/leads/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_leads_write_batch_create,
    hubscope_crm::objects::leads::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/leads/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_leads_read_batch_read,
    hubscope_crm::objects::leads::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/leads/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_leads_write_batch_update,
    hubscope_crm::objects::leads::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/leads/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_leads_write_batch_upsert,
    hubscope_crm::objects::leads::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/leads/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_leads_read_search,
    hubscope_crm::objects::leads::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/leads/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_leads_write_archive,
    hubscope_crm::objects::leads::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/leads/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_leads_read_get,
    hubscope_crm::objects::leads::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/leads/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_leads_write_update,
    hubscope_crm::objects::leads::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/leads/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    any_scope_read_limits_list_association_labels,
    hubscope_crm::any_scope::read::limits::list_association_labels()
        .from_object_type_id("a/b ä".to_owned())
        .to_object_type_id("a/b ä".to_owned()),
    "GET /crm/limits/2026-03/associations/labels?fromObjectTypeId=a%2Fb%20%C3%A4&toObjectTypeId=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"allLabels":["a/b ä"],"fromObjectType":{"objectTypeId":"a/b ä","pluralLabel":"a/b ä","singularLabel":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"limit":7,"percentage":1.5,"toObjectType":{"objectTypeId":"a/b ä","pluralLabel":"a/b ä","singularLabel":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"usage":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"allLabels":null,"fromObjectType":null,"limit":null,"percentage":null,"toObjectType":null,"usage":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    any_scope_read_limits_list_association_sources,
    hubscope_crm::any_scope::read::limits::list_association_sources(),
    "GET /crm/limits/2026-03/associations/records/from",
    Body::None,
    [
        r#"{"results":[{"hasRecordsAtLimit":true,"hasRecordsNearLimit":true,"objectTypeId":"a/b ä","pluralLabel":"a/b ä","singularLabel":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"hasRecordsAtLimit":null,"hasRecordsNearLimit":null,"objectTypeId":null,"pluralLabel":null,"singularLabel":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    any_scope_read_limits_list_association_targets,
    hubscope_crm::any_scope::read::limits::list_association_targets("a/b ä"),
    "GET /crm/limits/2026-03/associations/records/a%2Fb%20%C3%A4/to",
    Body::None,
    [
        r#"{"results":[{"hasRecordsAtLimit":true,"hasRecordsNearLimit":true,"objectTypeId":"a/b ä","pluralLabel":"a/b ä","singularLabel":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"hasRecordsAtLimit":null,"hasRecordsNearLimit":null,"objectTypeId":null,"pluralLabel":null,"singularLabel":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    any_scope_read_limits_get_associations,
    hubscope_crm::any_scope::read::limits::get_associations("a/b ä", "a/b ä"),
    "GET /crm/limits/2026-03/associations/records/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"atLimitFromRecordSamples":[{"label":"a/b ä","objectId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"limit":7,"nearLimitFromRecordSamples":[{"label":"a/b ä","objectId":7,"percentage":1.5,"usage":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"totalRecordsAtLimit":7,"totalRecordsNearLimit":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"atLimitFromRecordSamples":null,"limit":null,"nearLimitFromRecordSamples":null,"totalRecordsAtLimit":null,"totalRecordsNearLimit":null}"#
    ]
);

wire!(
    any_scope_read_limits_get_calculated_properties,
    hubscope_crm::any_scope::read::limits::get_calculated_properties(),
    "GET /crm/limits/2026-03/calculated-properties",
    Body::None,
    [
        r#"{"byObjectType":[{"objectTypeId":"a/b ä","pluralLabel":"a/b ä","singularLabel":"a/b ä","usage":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"overallLimit":7,"overallPercentage":1.5,"overallUsage":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"byObjectType":null,"overallLimit":null,"overallPercentage":null,"overallUsage":null}"#
    ]
);

wire!(
    objects_custom_read_get_custom_object_types,
    hubscope_crm::objects::custom::read::get_custom_object_types(),
    "GET /crm/limits/2026-03/custom-object-types",
    Body::None,
    [
        r#"{"limit":7,"percentage":1.5,"usage":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"limit":null,"percentage":null,"usage":null}"#
    ]
);

wire!(
    any_scope_read_limits_get_custom_properties,
    hubscope_crm::any_scope::read::limits::get_custom_properties(),
    "GET /crm/limits/2026-03/custom-properties",
    Body::None,
    [
        r#"{"byObjectType":[{"limit":7,"objectTypeId":"a/b ä","percentage":1.5,"pluralLabel":"a/b ä","singularLabel":"a/b ä","usage":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"overallLimit":7,"overallPercentage":1.5,"overallUsage":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"byObjectType":null,"overallLimit":null,"overallPercentage":null,"overallUsage":null}"#
    ]
);

wire!(
    any_scope_read_limits_get_pipelines,
    hubscope_crm::any_scope::read::limits::get_pipelines(),
    "GET /crm/limits/2026-03/pipelines",
    Body::None,
    [
        r#"{"customObjectTypes":{"byObjectType":[{"objectTypeId":"a/b ä","pluralLabel":"a/b ä","singularLabel":"a/b ä","usage":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"overallLimit":7,"overallPercentage":1.5,"overallUsage":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubspotDefinedObjectTypes":[{"limit":7,"objectTypeId":"a/b ä","percentage":1.5,"pluralLabel":"a/b ä","singularLabel":"a/b ä","usage":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"customObjectTypes":null,"hubspotDefinedObjectTypes":null}"#
    ]
);

wire!(
    any_scope_read_limits_get_records,
    hubscope_crm::any_scope::read::limits::get_records(),
    "GET /crm/limits/2026-03/records",
    Body::None,
    [
        r#"{"customObjectTypes":{"byObjectType":[{"objectTypeId":"a/b ä","pluralLabel":"a/b ä","singularLabel":"a/b ä","usage":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"overallLimit":7,"overallPercentage":1.5,"overallUsage":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubspotDefinedObjectTypes":[{"limit":7,"objectTypeId":"a/b ä","percentage":1.5,"pluralLabel":"a/b ä","singularLabel":"a/b ä","usage":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"customObjectTypes":null,"hubspotDefinedObjectTypes":null}"#
    ]
);

wire!(
    objects_line_items_read_list,
    hubscope_crm::objects::line_items::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/line_items?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_line_items_write_create,
    hubscope_crm::objects::line_items::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/line_items",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_line_items_write_batch_archive,
    hubscope_crm::objects::line_items::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/line_items/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_line_items_write_batch_create,
    hubscope_crm::objects::line_items::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/line_items/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_read_batch_read,
    hubscope_crm::objects::line_items::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/line_items/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_write_batch_update,
    hubscope_crm::objects::line_items::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/line_items/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_write_batch_upsert,
    hubscope_crm::objects::line_items::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/line_items/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_read_search,
    hubscope_crm::objects::line_items::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/line_items/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_line_items_write_archive,
    hubscope_crm::objects::line_items::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/line_items/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_line_items_read_get,
    hubscope_crm::objects::line_items::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/line_items/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_line_items_write_update,
    hubscope_crm::objects::line_items::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/line_items/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_listings_read_list,
    hubscope_crm::objects::listings::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/0-420?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_listings_write_create,
    hubscope_crm::objects::listings::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/0-420",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_listings_write_batch_archive,
    hubscope_crm::objects::listings::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/0-420/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_listings_write_batch_create,
    hubscope_crm::objects::listings::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/0-420/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_listings_read_batch_read,
    hubscope_crm::objects::listings::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/0-420/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_listings_write_batch_update,
    hubscope_crm::objects::listings::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/0-420/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_listings_write_batch_upsert,
    hubscope_crm::objects::listings::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/0-420/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_listings_read_search,
    hubscope_crm::objects::listings::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/0-420/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_listings_write_archive,
    hubscope_crm::objects::listings::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/0-420/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_listings_read_get,
    hubscope_crm::objects::listings::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/0-420/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_listings_write_update,
    hubscope_crm::objects::listings::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/0-420/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    lists_read_list,
    hubscope_crm::lists::read::list().include_filters(true).list_ids(vec!["a/b ä".to_owned()]),
    "GET /crm/lists/2026-03?includeFilters=true&listIds=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"lists":[{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listPermissions":{"teamsWithEditAccess":[7],"usersWithEditAccess":[7],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"listVersion":7,"membershipSettings":{"includeUnassigned":true,"membershipTeamId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"lists":null}"#
    ]
);

wire!(
    lists_write_create,
    hubscope_crm::lists::write::create("a/b ä".to_owned(), "a/b ä".to_owned(), "a/b ä".to_owned())
        .custom_properties(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]))
        .filter_branch(hubscope_crm::types::FilterBranch::from(
            hubscope_crm::types::OrFilterBranch::new(
                "a/b ä".to_owned(),
                Vec::<hubscope_crm::types::FilterBranch>::new(),
                vec![hubscope_crm::types::ListFilter::from(
                    hubscope_crm::types::PropertyFilter::new(
                        hubscope_crm::types::PropertyOperation::from(
                            hubscope_crm::types::BoolPropertyOperation::new(
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
        .list_folder_id(7)
        .list_permissions(hubscope_crm::types::ListPermissions::new(vec![7], vec![7]))
        .membership_settings(
            hubscope_crm::types::MembershipSettings::new()
                .include_unassigned(true)
                .membership_team_id(7)
        ),
    "POST /crm/lists/2026-03",
    Body::Json(
        r#"{"customProperties":{"key":"a/b ä"},"filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]},"listFolderId":7,"listPermissions":{"teamsWithEditAccess":[7],"usersWithEditAccess":[7]},"membershipSettings":{"includeUnassigned":true,"membershipTeamId":7},"name":"a/b ä","objectTypeId":"a/b ä","processingType":"a/b ä"}"#
    ),
    [
        r#"{"list":{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listPermissions":{"teamsWithEditAccess":[7],"usersWithEditAccess":[7],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"listVersion":7,"membershipSettings":{"includeUnassigned":true,"membershipTeamId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"list":null}"#
    ]
);

wire!(
    lists_folders_read_get,
    hubscope_crm::lists::folders::read::get().folder_id("a/b ä".to_owned()),
    "GET /crm/lists/2026-03/folders?folderId=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"folder":{"childLists":[7],"childNodes":[],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedContentsAt":"2026-03-01T09:30:00Z","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"folder":null}"#
    ]
);

wire!(
    lists_folders_write_create,
    hubscope_crm::lists::folders::write::create("a/b ä".to_owned())
        .parent_folder_id("a/b ä".to_owned()),
    "POST /crm/lists/2026-03/folders",
    Body::Json(r#"{"name":"a/b ä","parentFolderId":"a/b ä"}"#),
    [
        r#"{"folder":{"childLists":[7],"childNodes":[],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedContentsAt":"2026-03-01T09:30:00Z","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"folder":null}"#
    ]
);

wire!(
    lists_folders_write_move_list,
    hubscope_crm::lists::folders::write::move_list("a/b ä".to_owned(), "a/b ä".to_owned()),
    "PUT /crm/lists/2026-03/folders/move-list",
    Body::Json(r#"{"listId":"a/b ä","newFolderId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    lists_folders_write_delete,
    hubscope_crm::lists::folders::write::delete("a/b ä"),
    "DELETE /crm/lists/2026-03/folders/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    lists_folders_write_move_folder,
    hubscope_crm::lists::folders::write::move_folder("a/b ä", "a/b ä"),
    "PUT /crm/lists/2026-03/folders/a%2Fb%20%C3%A4/move/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"folder":{"childLists":[7],"childNodes":[],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedContentsAt":"2026-03-01T09:30:00Z","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"folder":null}"#
    ]
);

wire!(
    lists_folders_write_rename,
    hubscope_crm::lists::folders::write::rename("a/b ä").new_folder_name("a/b ä".to_owned()),
    "PUT /crm/lists/2026-03/folders/a%2Fb%20%C3%A4/rename?newFolderName=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"folder":{"childLists":[7],"childNodes":[],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedContentsAt":"2026-03-01T09:30:00Z","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"folder":null}"#
    ]
);

wire!(
    lists_read_get_id_mapping,
    hubscope_crm::lists::read::get_id_mapping().legacy_list_id("a/b ä".to_owned()),
    "GET /crm/lists/2026-03/idmapping?legacyListId=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"legacyListId":"a/b ä","listId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"legacyListId":null,"listId":null}"#
    ]
);

wire!(
    lists_read_batch_read_id_mapping,
    hubscope_crm::lists::read::batch_read_id_mapping(vec!["a/b ä".to_owned()]),
    "POST /crm/lists/2026-03/idmapping",
    Body::Json(r#"["a/b ä"]"#),
    [
        r#"{"legacyListIdsToIdsMapping":[{"legacyListId":"a/b ä","listId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"missingLegacyListIds":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"legacyListIdsToIdsMapping":null,"missingLegacyListIds":null}"#
    ]
);

wire!(
    lists_read_get_by_name,
    hubscope_crm::lists::read::get_by_name("a/b ä", "a/b ä").include_filters(true),
    "GET /crm/lists/2026-03/object-type-id/a%2Fb%20%C3%A4/name/a%2Fb%20%C3%A4?includeFilters=true",
    Body::None,
    [
        r#"{"list":{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listPermissions":{"teamsWithEditAccess":[7],"usersWithEditAccess":[7],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"listVersion":7,"membershipSettings":{"includeUnassigned":true,"membershipTeamId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"list":null}"#
    ]
);

wire!(
    lists_memberships_read_batch_read_of_records,
    hubscope_crm::lists::memberships::read::batch_read_of_records([
        hubscope_crm::types::RecordIdInput::new("a/b ä".to_owned(), "a/b ä".to_owned())
    ]),
    "POST /crm/lists/2026-03/records/memberships/batch/read",
    Body::Json(r#"{"inputs":[{"objectTypeId":"a/b ä","recordId":"a/b ä"}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"objectTypeId":"a/b ä","recordId":"a/b ä","recordListMemberships":[{"firstAddedTimestamp":"2026-03-01T09:30:00Z","isPublicList":true,"lastAddedTimestamp":"2026-03-01T09:30:00Z","listId":"a/b ä","listVersion":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"objectTypeId":null,"recordId":null,"recordListMemberships":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    lists_memberships_read_list_of_record,
    hubscope_crm::lists::memberships::read::list_of_record("a/b ä", "a/b ä"),
    "GET /crm/lists/2026-03/records/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/memberships",
    Body::None,
    [
        r#"{"results":[{"firstAddedTimestamp":"2026-03-01T09:30:00Z","isPublicList":true,"lastAddedTimestamp":"2026-03-01T09:30:00Z","listId":"a/b ä","listVersion":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"firstAddedTimestamp":null,"isPublicList":null,"lastAddedTimestamp":null,"listId":null,"listVersion":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    lists_read_search,
    hubscope_crm::lists::read::search()
        .additional_properties(vec!["a/b ä".to_owned()])
        .count(7)
        .list_ids(vec!["a/b ä".to_owned()])
        .object_type_id("a/b ä".to_owned())
        .offset(7)
        .processing_types(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sort("a/b ä".to_owned()),
    "POST /crm/lists/2026-03/search",
    Body::Json(
        r#"{"additionalProperties":["a/b ä"],"count":7,"listIds":["a/b ä"],"objectTypeId":"a/b ä","offset":7,"processingTypes":["a/b ä"],"query":"a/b ä","sort":"a/b ä"}"#
    ),
    [
        r#"{"hasMore":true,"lists":[{"additionalProperties":{"key":"a/b ä"},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listVersion":7,"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"offset":7,"total":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"hasMore":null,"lists":null,"offset":null,"total":null}"#
    ]
);

wire!(
    lists_write_delete,
    hubscope_crm::lists::write::delete("a/b ä"),
    "DELETE /crm/lists/2026-03/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    lists_read_get,
    hubscope_crm::lists::read::get("a/b ä").include_filters(true),
    "GET /crm/lists/2026-03/a%2Fb%20%C3%A4?includeFilters=true",
    Body::None,
    [
        r#"{"list":{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listPermissions":{"teamsWithEditAccess":[7],"usersWithEditAccess":[7],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"listVersion":7,"membershipSettings":{"includeUnassigned":true,"membershipTeamId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"list":null}"#
    ]
);

wire!(
    lists_memberships_write_remove_all,
    hubscope_crm::lists::memberships::write::remove_all("a/b ä"),
    "DELETE /crm/lists/2026-03/a%2Fb%20%C3%A4/memberships",
    Body::None,
    [r#""#]
);

wire!(
    lists_memberships_read_list,
    hubscope_crm::lists::memberships::read::list("a/b ä")
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .limit(7),
    "GET /crm/lists/2026-03/a%2Fb%20%C3%A4/memberships?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"membershipTimestamp":"2026-03-01T09:30:00Z","recordId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"membershipTimestamp":null,"recordId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    lists_memberships_write_add,
    hubscope_crm::lists::memberships::write::add("a/b ä", vec!["a/b ä".to_owned()]),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/memberships/add",
    Body::Json(r#"["a/b ä"]"#),
    [
        r#"{"recordIdsMissing":["a/b ä"],"recordIdsRemoved":["a/b ä"],"recordsIdsAdded":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"recordIdsMissing":null,"recordIdsRemoved":null,"recordsIdsAdded":null}"#
    ]
);

wire!(
    lists_memberships_write_add_and_remove,
    hubscope_crm::lists::memberships::write::add_and_remove(
        "a/b ä",
        vec!["a/b ä".to_owned()],
        vec!["a/b ä".to_owned()]
    ),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/memberships/add-and-remove",
    Body::Json(r#"{"recordIdsToAdd":["a/b ä"],"recordIdsToRemove":["a/b ä"]}"#),
    [
        r#"{"recordIdsMissing":["a/b ä"],"recordIdsRemoved":["a/b ä"],"recordsIdsAdded":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"recordIdsMissing":null,"recordIdsRemoved":null,"recordsIdsAdded":null}"#
    ]
);

wire!(
    lists_memberships_write_add_from_list,
    hubscope_crm::lists::memberships::write::add_from_list("a/b ä", "a/b ä"),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/memberships/add-from/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    lists_memberships_read_list_by_join_order,
    hubscope_crm::lists::memberships::read::list_by_join_order("a/b ä")
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .limit(7),
    "GET /crm/lists/2026-03/a%2Fb%20%C3%A4/memberships/join-order?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"membershipTimestamp":"2026-03-01T09:30:00Z","recordId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"membershipTimestamp":null,"recordId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    lists_memberships_write_remove,
    hubscope_crm::lists::memberships::write::remove("a/b ä", vec!["a/b ä".to_owned()]),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/memberships/remove",
    Body::Json(r#"["a/b ä"]"#),
    [
        r#"{"recordIdsMissing":["a/b ä"],"recordIdsRemoved":["a/b ä"],"recordsIdsAdded":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"recordIdsMissing":null,"recordIdsRemoved":null,"recordsIdsAdded":null}"#
    ]
);

wire!(
    lists_write_restore,
    hubscope_crm::lists::write::restore("a/b ä"),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/restore",
    Body::None,
    [r#""#]
);

wire!(
    lists_write_cancel_conversion,
    hubscope_crm::lists::write::cancel_conversion("a/b ä"),
    "DELETE /crm/lists/2026-03/a%2Fb%20%C3%A4/schedule-conversion",
    Body::None,
    [r#""#]
);

wire!(
    lists_read_get_conversion,
    hubscope_crm::lists::read::get_conversion("a/b ä"),
    "GET /crm/lists/2026-03/a%2Fb%20%C3%A4/schedule-conversion",
    Body::None,
    [
        r#"{"convertedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","requestedConversionTime":{"conversionType":"CONVERSION_DATE","day":7,"month":7,"year":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"convertedAt":null,"listId":null,"requestedConversionTime":null}"#
    ]
);

wire!(
    lists_write_schedule_conversion,
    hubscope_crm::lists::write::schedule_conversion(
        "a/b ä",
        hubscope_crm::types::ListConversionTime::from(
            hubscope_crm::types::ListConversionDate::new(7, 7, 7)
        )
    ),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/schedule-conversion",
    Body::Json(r#"{"conversionType":"CONVERSION_DATE","day":7,"month":7,"year":7}"#),
    [
        r#"{"convertedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","requestedConversionTime":{"conversionType":"CONVERSION_DATE","day":7,"month":7,"year":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"convertedAt":null,"listId":null,"requestedConversionTime":null}"#
    ]
);

wire!(
    lists_read_get_size_history,
    hubscope_crm::lists::read::get_size_history("a/b ä").end_date(moment()).start_date(moment()),
    "GET /crm/lists/2026-03/a%2Fb%20%C3%A4/size-and-edits-history/between?endDate=2026-03-01T09%3A30%3A00Z&startDate=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"editHistory":["2026-03-01T09:30:00Z"],"sizeHistory":[{"size":7,"timestamp":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"editHistory":null,"sizeHistory":null}"#
    ]
);

wire!(
    lists_write_update_filters,
    hubscope_crm::lists::write::update_filters(
        "a/b ä",
        hubscope_crm::types::FilterBranch::from(hubscope_crm::types::OrFilterBranch::new(
            "a/b ä".to_owned(),
            Vec::<hubscope_crm::types::FilterBranch>::new(),
            vec![hubscope_crm::types::ListFilter::from(hubscope_crm::types::PropertyFilter::new(
                hubscope_crm::types::PropertyOperation::from(
                    hubscope_crm::types::BoolPropertyOperation::new(true, "a/b ä".to_owned(), true)
                ),
                "a/b ä".to_owned()
            ))]
        ))
    )
    .enroll_objects_in_workflows(true),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/update-list-filters?enrollObjectsInWorkflows=true",
    Body::Json(
        r#"{"filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]}}"#
    ),
    [
        r#"{"updatedList":{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listPermissions":{"teamsWithEditAccess":[7],"usersWithEditAccess":[7],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"listVersion":7,"membershipSettings":{"includeUnassigned":true,"membershipTeamId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"updatedList":null}"#
    ]
);

wire!(
    lists_write_update_name,
    hubscope_crm::lists::write::update_name("a/b ä")
        .include_filters(true)
        .list_name("a/b ä".to_owned()),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/update-list-name?includeFilters=true&listName=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"updatedList":{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listPermissions":{"teamsWithEditAccess":[7],"usersWithEditAccess":[7],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"listVersion":7,"membershipSettings":{"includeUnassigned":true,"membershipTeamId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"updatedList":null}"#
    ]
);

wire!(
    objects_contacts_read_meetings_list,
    hubscope_crm::objects::contacts::read::meetings::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/meetings?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_meetings_create,
    hubscope_crm::objects::contacts::write::meetings::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/meetings",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_meetings_batch_archive,
    hubscope_crm::objects::contacts::write::meetings::batch_archive([
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/meetings/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_contacts_write_meetings_batch_create,
    hubscope_crm::objects::contacts::write::meetings::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/meetings/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_meetings_batch_read,
    hubscope_crm::objects::contacts::read::meetings::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/meetings/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_meetings_batch_update,
    hubscope_crm::objects::contacts::write::meetings::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/meetings/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_meetings_batch_upsert,
    hubscope_crm::objects::contacts::write::meetings::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/meetings/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_meetings_search,
    hubscope_crm::objects::contacts::read::meetings::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/meetings/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_meetings_archive,
    hubscope_crm::objects::contacts::write::meetings::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/meetings/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_contacts_read_meetings_get,
    hubscope_crm::objects::contacts::read::meetings::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/meetings/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_meetings_update,
    hubscope_crm::objects::contacts::write::meetings::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/meetings/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_read_notes_list,
    hubscope_crm::objects::contacts::read::notes::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/notes?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_notes_create,
    hubscope_crm::objects::contacts::write::notes::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/notes",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_notes_batch_archive,
    hubscope_crm::objects::contacts::write::notes::batch_archive([
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/notes/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_contacts_write_notes_batch_create,
    hubscope_crm::objects::contacts::write::notes::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/notes/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_notes_batch_read,
    hubscope_crm::objects::contacts::read::notes::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/notes/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_notes_batch_update,
    hubscope_crm::objects::contacts::write::notes::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/notes/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_notes_batch_upsert,
    hubscope_crm::objects::contacts::write::notes::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/notes/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_notes_search,
    hubscope_crm::objects::contacts::read::notes::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/notes/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_notes_archive,
    hubscope_crm::objects::contacts::write::notes::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/notes/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_contacts_read_notes_get,
    hubscope_crm::objects::contacts::read::notes::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/notes/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_notes_update,
    hubscope_crm::objects::contacts::write::notes::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/notes/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    any_scope_read_object_library_list,
    hubscope_crm::any_scope::read::object_library::list(),
    "GET /crm/object-library/2026-03/enablement",
    Body::None,
    [
        r#"{"enablementByObjectTypeId":{"key":true},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"enablementByObjectTypeId":null}"#
    ]
);

wire!(
    any_scope_read_object_library_get,
    hubscope_crm::any_scope::read::object_library::get("a/b ä"),
    "GET /crm/object-library/2026-03/enablement/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"enablement":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"enablement":null}"#
    ]
);

wire!(
    object_type_read_objects_list,
    hubscope_crm::object_type::read::objects::list(Contacts)
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/contacts?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_write_objects_create,
    hubscope_crm::object_type::write::objects::create(
        Contacts,
        hubscope_core::Properties::from([("name", "value")])
    )
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/contacts",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    object_type_write_objects_batch_archive,
    hubscope_crm::object_type::write::objects::batch_archive(
        Contacts,
        [hubscope_crm::types::RecordId::new("a/b ä".to_owned())]
    ),
    "POST /crm/objects/2026-03/contacts/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    object_type_write_objects_batch_create,
    hubscope_crm::object_type::write::objects::batch_create(
        Contacts,
        [hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())]
    ),
    "POST /crm/objects/2026-03/contacts/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_read_objects_batch_read,
    hubscope_crm::object_type::read::objects::batch_read(
        Contacts,
        vec![hubscope_crm::types::RecordId::new("a/b ä".to_owned())]
    )
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/contacts/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_write_objects_batch_update,
    hubscope_crm::object_type::write::objects::batch_update(
        Contacts,
        [hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())]
    ),
    "POST /crm/objects/2026-03/contacts/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_write_objects_batch_upsert,
    hubscope_crm::object_type::write::objects::batch_upsert(
        Contacts,
        [hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())]
    ),
    "POST /crm/objects/2026-03/contacts/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    object_type_read_objects_search,
    hubscope_crm::object_type::read::objects::search(Contacts)
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/contacts/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_write_objects_archive,
    hubscope_crm::object_type::write::objects::archive(Contacts, "a/b ä"),
    "DELETE /crm/objects/2026-03/contacts/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    object_type_read_objects_get,
    hubscope_crm::object_type::read::objects::get(Contacts, "a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/contacts/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    object_type_write_objects_update,
    hubscope_crm::object_type::write::objects::update(
        Contacts,
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/contacts/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_orders_read_list,
    hubscope_crm::objects::orders::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/orders?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_orders_write_create,
    hubscope_crm::objects::orders::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/orders",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_orders_write_batch_archive,
    hubscope_crm::objects::orders::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/orders/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_orders_write_batch_create,
    hubscope_crm::objects::orders::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/orders/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_orders_read_batch_read,
    hubscope_crm::objects::orders::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/orders/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_orders_write_batch_update,
    hubscope_crm::objects::orders::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/orders/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_orders_write_batch_upsert,
    hubscope_crm::objects::orders::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/orders/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_orders_write_merge,
    hubscope_crm::objects::orders::write::merge("a/b ä".to_owned(), "a/b ä".to_owned()),
    "POST /crm/objects/2026-03/orders/merge",
    Body::Json(r#"{"objectIdToMerge":"a/b ä","primaryObjectId":"a/b ä"}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_orders_read_search,
    hubscope_crm::objects::orders::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/orders/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_orders_write_archive,
    hubscope_crm::objects::orders::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/orders/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_orders_read_get,
    hubscope_crm::objects::orders::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/orders/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_orders_write_update,
    hubscope_crm::objects::orders::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/orders/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_owners_read_list,
    hubscope_crm::objects::owners::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .email("a/b ä".to_owned())
        .limit(7),
    "GET /crm/owners/2026-03?after=a%2Fb%20%C3%A4&archived=true&email=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"archived":true,"createdAt":"2026-03-01T09:30:00Z","email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","teams":[{"id":"a/b ä","name":"a/b ä","primary":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"PERSON","updatedAt":"2026-03-01T09:30:00Z","userId":7,"userIdIncludingInactive":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"createdAt":null,"email":null,"firstName":null,"id":"a/b ä","lastName":null,"teams":null,"type":null,"updatedAt":null,"userId":null,"userIdIncludingInactive":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_owners_read_get,
    hubscope_crm::objects::owners::read::get(7)
        .archived(true)
        .id_property(hubscope_crm::types::IdProperty::from("id")),
    "GET /crm/owners/2026-03/7?archived=true&idProperty=id",
    Body::None,
    [
        r#"{"archived":true,"createdAt":"2026-03-01T09:30:00Z","email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","teams":[{"id":"a/b ä","name":"a/b ä","primary":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"PERSON","updatedAt":"2026-03-01T09:30:00Z","userId":7,"userIdIncludingInactive":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"createdAt":null,"email":null,"firstName":null,"id":"a/b ä","lastName":null,"teams":null,"type":null,"updatedAt":null,"userId":null,"userIdIncludingInactive":null}"#
    ]
);

wire!(
    objects_partner_clients_read_list,
    hubscope_crm::objects::partner_clients::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/partner_clients?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_partner_clients_read_batch_read,
    hubscope_crm::objects::partner_clients::read::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/partner_clients/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_partner_clients_write_batch_update,
    hubscope_crm::objects::partner_clients::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/partner_clients/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_partner_clients_read_search,
    hubscope_crm::objects::partner_clients::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/partner_clients/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_partner_clients_read_get,
    hubscope_crm::objects::partner_clients::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/partner_clients/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_partner_clients_write_update,
    hubscope_crm::objects::partner_clients::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/partner_clients/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_partner_clients_read_list_associations,
    hubscope_crm::objects::partner_clients::read::list_associations("a/b ä", "a/b ä")
        .after("a/b ä".to_owned())
        .limit(7),
    "GET /crm/objects/2026-03/partner_clients/a%2Fb%20%C3%A4/associations/a%2Fb%20%C3%A4?after=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"associationTypes":[{"category":"HUBSPOT_DEFINED","label":"a/b ä","typeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"toObjectId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"associationTypes":null,"toObjectId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_partner_services_read_list,
    hubscope_crm::objects::partner_services::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/partner_services?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_partner_services_read_batch_read,
    hubscope_crm::objects::partner_services::read::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/partner_services/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_partner_services_write_batch_update,
    hubscope_crm::objects::partner_services::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/partner_services/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_partner_services_read_search,
    hubscope_crm::objects::partner_services::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/partner_services/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_partner_services_read_get,
    hubscope_crm::objects::partner_services::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/partner_services/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_partner_services_write_update,
    hubscope_crm::objects::partner_services::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/partner_services/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_commercepayments_read_payments_list,
    hubscope_crm::objects::commercepayments::read::payments::list()
        .limit(7)
        .after("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()])
        .associations(vec!["a/b ä".to_owned()])
        .archived(true),
    "GET /crm/v3/objects/payments?limit=7&after=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4&associations=a%2Fb%20%C3%A4&archived=true",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","properties":null,"propertiesWithHistory":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_commercepayments_read_payments_batch_read,
    hubscope_crm::objects::commercepayments::read::payments::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/v3/objects/payments/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","properties":null,"propertiesWithHistory":null,"updatedAt":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_commercepayments_read_payments_search,
    hubscope_crm::objects::commercepayments::read::payments::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/v3/objects/payments/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","properties":null,"propertiesWithHistory":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_commercepayments_read_payments_get,
    hubscope_crm::objects::commercepayments::read::payments::get("a/b ä")
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()])
        .associations(vec!["a/b ä".to_owned()])
        .archived(true)
        .id_property("a/b ä".to_owned()),
    "GET /crm/v3/objects/payments/a%2Fb%20%C3%A4?properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4&associations=a%2Fb%20%C3%A4&archived=true&idProperty=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","properties":null,"propertiesWithHistory":null,"updatedAt":null}"#
    ]
);

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
        "a/b ä",
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
        "a/b ä",
        7,
        "a/b ä".to_owned(),
        BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])
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
    hubscope_crm::object_type::write::pipelines::delete_stage(Contacts, "a/b ä", "a/b ä")
        .validate_references_before_delete(true),
    "DELETE /crm/pipelines/2026-03/contacts/a%2Fb%20%C3%A4/stages/a%2Fb%20%C3%A4?validateReferencesBeforeDelete=true",
    Body::None,
    [r#""#]
);

wire!(
    object_type_read_pipelines_get_stage,
    hubscope_crm::object_type::read::pipelines::get_stage(Contacts, "a/b ä", "a/b ä"),
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
        "a/b ä",
        "a/b ä",
        BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])
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
        "a/b ä",
        "a/b ä",
        7,
        "a/b ä".to_owned(),
        BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])
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
    hubscope_crm::object_type::read::pipelines::list_stage_audit(Contacts, "a/b ä", "a/b ä"),
    "GET /crm/pipelines/2026-03/contacts/a%2Fb%20%C3%A4/stages/a%2Fb%20%C3%A4/audit",
    Body::None,
    [
        r#"{"results":[{"action":"a/b ä","fromUserId":7,"identifier":"a/b ä","message":"a/b ä","portalId":7,"rawObject":{"any":[1]},"timestamp":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"action":null,"fromUserId":null,"identifier":null,"message":null,"portalId":null,"rawObject":null,"timestamp":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_read_postal_mail_list,
    hubscope_crm::objects::contacts::read::postal_mail::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/postal_mail?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_postal_mail_create,
    hubscope_crm::objects::contacts::write::postal_mail::create(hubscope_core::Properties::from([
        ("name", "value")
    ]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/postal_mail",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_postal_mail_batch_archive,
    hubscope_crm::objects::contacts::write::postal_mail::batch_archive([
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/postal_mail/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_contacts_write_postal_mail_batch_create,
    hubscope_crm::objects::contacts::write::postal_mail::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/postal_mail/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_postal_mail_batch_read,
    hubscope_crm::objects::contacts::read::postal_mail::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/postal_mail/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_postal_mail_batch_update,
    hubscope_crm::objects::contacts::write::postal_mail::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/postal_mail/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_postal_mail_batch_upsert,
    hubscope_crm::objects::contacts::write::postal_mail::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/postal_mail/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_postal_mail_search,
    hubscope_crm::objects::contacts::read::postal_mail::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/postal_mail/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_postal_mail_archive,
    hubscope_crm::objects::contacts::write::postal_mail::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/postal_mail/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_contacts_read_postal_mail_get,
    hubscope_crm::objects::contacts::read::postal_mail::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/postal_mail/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_postal_mail_update,
    hubscope_crm::objects::contacts::write::postal_mail::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/postal_mail/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_products_read_list,
    hubscope_crm::objects::products::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/products?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_products_write_create,
    hubscope_crm::objects::products::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/products",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_products_write_batch_archive,
    hubscope_crm::objects::products::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/products/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_products_write_batch_create,
    hubscope_crm::objects::products::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/products/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_products_read_batch_read,
    hubscope_crm::objects::products::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/products/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_products_write_batch_update,
    hubscope_crm::objects::products::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/products/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_products_write_batch_upsert,
    hubscope_crm::objects::products::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/products/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_products_read_search,
    hubscope_crm::objects::products::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/products/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_products_write_archive,
    hubscope_crm::objects::products::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/products/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_products_read_get,
    hubscope_crm::objects::products::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/products/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_products_write_update,
    hubscope_crm::objects::products::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/products/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_projects_read_list,
    hubscope_crm::objects::projects::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/projects?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_projects_write_create,
    hubscope_crm::objects::projects::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/projects",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_projects_write_batch_archive,
    hubscope_crm::objects::projects::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/projects/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_projects_write_batch_create,
    hubscope_crm::objects::projects::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/projects/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_projects_read_batch_read,
    hubscope_crm::objects::projects::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/projects/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_projects_write_batch_update,
    hubscope_crm::objects::projects::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/projects/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_projects_write_batch_upsert,
    hubscope_crm::objects::projects::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/projects/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_projects_write_merge,
    hubscope_crm::objects::projects::write::merge("a/b ä".to_owned(), "a/b ä".to_owned()),
    "POST /crm/objects/2026-03/projects/merge",
    Body::Json(r#"{"objectIdToMerge":"a/b ä","primaryObjectId":"a/b ä"}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_projects_read_search,
    hubscope_crm::objects::projects::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/projects/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_projects_write_archive,
    hubscope_crm::objects::projects::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/projects/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_projects_read_get,
    hubscope_crm::objects::projects::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/projects/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_projects_write_update,
    hubscope_crm::objects::projects::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/projects/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

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
        hubscope_crm::types::PropertyCreate::new(
            hubscope_crm::types::FieldType::from("booleancheckbox"),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            hubscope_crm::types::PropertyCreateType::from("bool")
        )
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
                7,
                true,
                "a/b ä".to_owned(),
                "a/b ä".to_owned()
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
        [hubscope_crm::types::PropertyCreate::new(
            hubscope_crm::types::FieldType::from("booleancheckbox"),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            hubscope_crm::types::PropertyCreateType::from("bool")
        )
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
                7,
                true,
                "a/b ä".to_owned(),
                "a/b ä".to_owned()
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
        true,
        hubscope_crm::types::PropertyBatchReadDataSensitivity::from("highly_sensitive"),
        vec![hubscope_crm::types::PropertyName::new("a/b ä".to_owned())]
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
        "a/b ä".to_owned(),
        "a/b ä".to_owned()
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
                7,
                true,
                "a/b ä".to_owned(),
                "a/b ä".to_owned()
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

wire!(
    object_type_read_property_validations_list,
    hubscope_crm::object_type::read::property_validations::list(Contacts),
    "GET /crm/property-validations/2026-03/0-1",
    Body::None,
    [
        r#"{"results":[{"propertyName":"a/b ä","propertyValidationRules":[{"ruleArguments":["a/b ä"],"ruleType":"AFTER_DATETIME_DURATION","shouldApplyNormalization":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"propertyName":null,"propertyValidationRules":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_read_property_validations_list_of_property,
    hubscope_crm::object_type::read::property_validations::list_of_property(Contacts, "a/b ä"),
    "GET /crm/property-validations/2026-03/0-1/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"ruleArguments":["a/b ä"],"ruleType":"AFTER_DATETIME_DURATION","shouldApplyNormalization":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"ruleArguments":null,"ruleType":null,"shouldApplyNormalization":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_read_property_validations_get,
    hubscope_crm::object_type::read::property_validations::get(Contacts, "a/b ä", "a/b ä"),
    "GET /crm/property-validations/2026-03/0-1/a%2Fb%20%C3%A4/rule-type/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"ruleArguments":["a/b ä"],"ruleType":"AFTER_DATETIME_DURATION","shouldApplyNormalization":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"ruleArguments":null,"ruleType":null,"shouldApplyNormalization":null}"#
    ]
);

wire!(
    object_type_write_property_validations_set,
    hubscope_crm::object_type::write::property_validations::set(
        Contacts,
        "a/b ä",
        "a/b ä",
        vec!["a/b ä".to_owned()]
    )
    .should_apply_normalization(true),
    "PUT /crm/property-validations/2026-03/0-1/a%2Fb%20%C3%A4/rule-type/a%2Fb%20%C3%A4",
    Body::Json(r#"{"ruleArguments":["a/b ä"],"shouldApplyNormalization":true}"#),
    [r#""#]
);

wire!(
    objects_quotes_read_list,
    hubscope_crm::objects::quotes::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/quotes?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_quotes_write_create,
    hubscope_crm::objects::quotes::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/quotes",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_quotes_write_batch_archive,
    hubscope_crm::objects::quotes::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/quotes/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_quotes_write_batch_create,
    hubscope_crm::objects::quotes::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/quotes/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_quotes_read_batch_read,
    hubscope_crm::objects::quotes::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/quotes/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_quotes_write_batch_update,
    hubscope_crm::objects::quotes::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/quotes/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_quotes_write_batch_upsert,
    hubscope_crm::objects::quotes::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/quotes/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_quotes_read_search,
    hubscope_crm::objects::quotes::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/quotes/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_quotes_write_archive,
    hubscope_crm::objects::quotes::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/quotes/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_quotes_read_get,
    hubscope_crm::objects::quotes::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/quotes/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_quotes_write_update,
    hubscope_crm::objects::quotes::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/quotes/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    any_scope_write_scheduler_create_calendar_meeting,
    hubscope_crm::any_scope::write::scheduler::create_calendar_meeting(
        "a/b ä".to_owned(),
        vec![hubscope_crm::types::AssociationCreate::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )],
        hubscope_crm::types::EmailReminderSchedule::new(
            vec![hubscope_crm::types::Reminder::new(
                7,
                hubscope_crm::types::ReminderTimeUnit::from("DAYS")
            )],
            true
        ),
        hubscope_crm::types::CalendarMeetingCreateProperties::new(
            moment(),
            "a/b ä".to_owned(),
            moment(),
            "a/b ä".to_owned(),
            moment(),
            "a/b ä".to_owned()
        )
        .hs_activity_type("a/b ä".to_owned())
        .hs_attachment_ids(vec!["a/b ä".to_owned()])
        .hs_attendee_owner_ids(vec!["a/b ä".to_owned()])
        .hs_internal_meeting_notes("a/b ä".to_owned())
        .hs_meeting_body("a/b ä".to_owned())
        .hs_meeting_location("a/b ä".to_owned())
        .hs_meeting_location_type(hubscope_crm::types::HsMeetingLocationType::from("ADDRESS")),
        "a/b ä".to_owned()
    ),
    "POST /scheduler/2026-03/meetings/calendar?organizerUserId=a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"emailReminderSchedule":{"reminders":[{"numberOfTimeUnits":7,"timeUnit":"DAYS"}],"shouldIncludeInviteDescription":true},"properties":{"hs_activity_type":"a/b ä","hs_attachment_ids":["a/b ä"],"hs_attendee_owner_ids":["a/b ä"],"hs_internal_meeting_notes":"a/b ä","hs_meeting_body":"a/b ä","hs_meeting_end_time":"2026-03-01T09:30:00Z","hs_meeting_location":"a/b ä","hs_meeting_location_type":"ADDRESS","hs_meeting_outcome":"a/b ä","hs_meeting_start_time":"2026-03-01T09:30:00Z","hs_meeting_title":"a/b ä","hs_timestamp":"2026-03-01T09:30:00Z","hubspot_owner_id":"a/b ä"},"timezone":"a/b ä"}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","lastUpdatedAt":"2026-03-01T09:30:00Z","properties":{"hs_activity_type":"a/b ä","hs_attachment_ids":["a/b ä"],"hs_attendee_owner_ids":["a/b ä"],"hs_engagement_source":"ACADEMY","hs_engagement_source_id":"a/b ä","hs_include_description_in_reminder":"a/b ä","hs_internal_meeting_notes":"a/b ä","hs_meeting_body":"a/b ä","hs_meeting_end_time":"2026-03-01T09:30:00Z","hs_meeting_external_url":"a/b ä","hs_meeting_location":"a/b ä","hs_meeting_location_type":"ADDRESS","hs_meeting_outcome":"a/b ä","hs_meeting_start_time":"2026-03-01T09:30:00Z","hs_meeting_title":"a/b ä","hs_timestamp":"2026-03-01T09:30:00Z","hs_unique_id":"a/b ä","hubspot_owner_id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"id":null,"lastUpdatedAt":null,"properties":null}"#
    ]
);

wire!(
    scheduler_meetings_meeting_link_read_list_meeting_links,
    hubscope_crm::scheduler::meetings::meeting_link::read::list_meeting_links()
        .after("a/b ä".to_owned())
        .limit(7)
        .name("a/b ä".to_owned())
        .organizer_user_id("a/b ä".to_owned())
        .r#type(hubscope_crm::types::ListMeetingLinksType::from("GROUP_CALENDAR")),
    "GET /scheduler/2026-03/meetings/meeting-links?after=a%2Fb%20%C3%A4&limit=7&name=a%2Fb%20%C3%A4&organizerUserId=a%2Fb%20%C3%A4&type=GROUP_CALENDAR",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","defaultLink":true,"id":"a/b ä","link":"a/b ä","name":"a/b ä","organizerUserId":"a/b ä","paymentLinkId":"a/b ä","slug":"a/b ä","type":"GROUP_CALENDAR","updatedAt":"2026-03-01T09:30:00Z","userIdsOfLinkMembers":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"defaultLink":null,"id":null,"link":null,"name":null,"organizerUserId":null,"paymentLinkId":null,"slug":null,"type":null,"updatedAt":null,"userIdsOfLinkMembers":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    any_scope_write_scheduler_book_meeting_link,
    hubscope_crm::any_scope::write::scheduler::book_meeting_link(
        hubscope_crm::types::MeetingBooking::new(
            7,
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            moment()
        )
        .form_fields(vec![hubscope_crm::types::BookingFormField::new(
            "a/b ä".to_owned(),
            "a/b ä".to_owned()
        )])
        .legal_consent_responses(vec![hubscope_crm::types::LegalConsent::new(
            "a/b ä".to_owned(),
            true
        )])
        .likely_available_user_ids(vec!["a/b ä".to_owned()])
        .locale("a/b ä".to_owned())
        .timezone("a/b ä".to_owned())
    ),
    "POST /scheduler/2026-03/meetings/meeting-links/book",
    Body::Json(
        r#"{"duration":7,"email":"a/b ä","firstName":"a/b ä","formFields":[{"name":"a/b ä","value":"a/b ä"}],"lastName":"a/b ä","legalConsentResponses":[{"communicationTypeId":"a/b ä","consented":true}],"likelyAvailableUserIds":["a/b ä"],"locale":"a/b ä","slug":"a/b ä","startTime":"2026-03-01T09:30:00Z","timezone":"a/b ä"}"#
    ),
    [
        r#"{"bookingTimezone":"a/b ä","calendarEventId":"a/b ä","contactId":"a/b ä","duration":7,"end":"2026-03-01T09:30:00Z","formFields":[{"fieldType":"a/b ä","isCustom":true,"label":"a/b ä","name":"a/b ä","translatedLabel":"a/b ä","value":"a/b ä","valueLabel":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"guestEmails":["a/b ä"],"isOffline":true,"legalConsentResponses":[{"communicationTypeId":"a/b ä","consented":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"locale":"a/b ä","location":"a/b ä","start":"2026-03-01T09:30:00Z","subject":"a/b ä","webConferenceMeetingId":"a/b ä","webConferenceUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"bookingTimezone":null,"calendarEventId":null,"contactId":null,"duration":null,"end":null,"formFields":null,"guestEmails":null,"isOffline":null,"legalConsentResponses":null,"locale":null,"location":null,"start":null,"subject":null,"webConferenceMeetingId":null,"webConferenceUrl":null}"#
    ]
);

wire!(
    scheduler_meetings_meeting_link_read_get_availability,
    hubscope_crm::scheduler::meetings::meeting_link::read::get_availability(
        "a/b ä",
        "a/b ä".to_owned()
    )
    .month_offset(7),
    "GET /scheduler/2026-03/meetings/meeting-links/book/availability-page/a%2Fb%20%C3%A4?timezone=a%2Fb%20%C3%A4&monthOffset=7",
    Body::None,
    [
        r#"{"allUsersBusyTimes":[{"busyTimes":[{"end":1772357400000,"start":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"isOffline":true,"meetingsUser":{"calendarProvider":"EXCHANGE","id":"a/b ä","isSalesStarter":true,"userId":"a/b ä","userProfile":{"email":"a/b ä","firstName":"a/b ä","fullName":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"linkAvailability":{"hasMore":true,"linkAvailabilityByDuration":{"key":{"availabilities":[{"endMillisUtc":1772357400000,"startMillisUtc":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"meetingDurationMillis":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allUsersBusyTimes":null,"linkAvailability":null}"#
    ]
);

wire!(
    scheduler_meetings_meeting_link_read_get_booking_page,
    hubscope_crm::scheduler::meetings::meeting_link::read::get_booking_page(
        "a/b ä",
        "a/b ä".to_owned()
    ),
    "GET /scheduler/2026-03/meetings/meeting-links/book/a%2Fb%20%C3%A4?timezone=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"allUsersBusyTimes":[{"busyTimes":[{"end":1772357400000,"start":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"isOffline":true,"meetingsUser":{"calendarProvider":"EXCHANGE","id":"a/b ä","isSalesStarter":true,"userId":"a/b ä","userProfile":{"email":"a/b ä","firstName":"a/b ä","fullName":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"brandingMetadata":{"accent2Color":"a/b ä","accentColor":"a/b ä","companyAddressLine1":"a/b ä","companyAddressLine2":"a/b ä","companyAvatar":"a/b ä","companyCity":"a/b ä","companyCountry":"a/b ä","companyDomain":"a/b ä","companyName":"a/b ä","companyState":"a/b ä","companyZip":"a/b ä","logoAltText":"a/b ä","logoHeight":7,"logoUrl":"a/b ä","logoWidth":7,"primaryColor":"a/b ä","secondaryColor":"a/b ä","showMarketingAd":true,"showSalesAd":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"customParams":{"availability":{"key":{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"customAvailabilityEndDate":1772357400000,"customAvailabilityStartDate":1772357400000,"displayInfo":{"avatar":"a/b ä","companyAvatar":"a/b ä","headline":"a/b ä","publicDisplayAvatarOption":"COMPANY_LOGO","hubscopeHasNeverHeardOfThis":{"x":[null]}},"durations":[7],"formFields":[{"fieldType":"a/b ä","isCustom":true,"isRequired":true,"label":"a/b ä","name":"a/b ä","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"guestSettings":{"canAddGuests":true,"maxGuestCount":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"language":"a/b ä","legalConsentEnabled":true,"legalConsentOptions":{"communicationConsentCheckboxes":[{"communicationTypeId":"a/b ä","label":"a/b ä","required":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"communicationConsentText":"a/b ä","isLegitimateInterest":true,"legitimateInterestLegalBasis":"CONSENT_WITH_NOTICE","legitimateInterestSubscriptionTypes":[7],"privacyPolicyText":"a/b ä","processingConsentCheckboxLabel":"a/b ä","processingConsentFooterText":"a/b ä","processingConsentText":"a/b ä","processingConsentType":"IMPLICIT","hubscopeHasNeverHeardOfThis":{"x":[null]}},"locale":"a/b ä","location":"a/b ä","meetingBufferTime":7,"ownerPrioritized":true,"redirectUrl":"a/b ä","startTimeIncrementMinutes":"FIFTEEN","weeksToAdvertise":7,"welcomeScreenInfo":{"description":"a/b ä","logoUrl":"a/b ä","showWelcomeScreen":true,"title":"a/b ä","useCompanyLogo":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"isOffline":true,"linkAvailability":{"hasMore":true,"linkAvailabilityByDuration":{"key":{"availabilities":[{"endMillisUtc":1772357400000,"startMillisUtc":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"meetingDurationMillis":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linkId":"a/b ä","linkType":"GROUP_CALENDAR","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allUsersBusyTimes":null,"brandingMetadata":null,"customParams":null,"isOffline":null,"linkAvailability":null,"linkId":null,"linkType":null}"#
    ]
);

wire!(
    any_scope_write_scheduler_v3_update,
    hubscope_crm::any_scope::write::scheduler_v3::update("a/b ä")
        .payment_link_id("a/b ä".to_owned()),
    "PATCH /scheduler/v3/meetings/meeting-links/a%2Fb%20%C3%A4",
    Body::Json(r#"{"paymentLinkId":"a/b ä"}"#),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","defaultLink":true,"id":"a/b ä","link":"a/b ä","name":"a/b ä","organizerUserId":"a/b ä","paymentLinkId":"a/b ä","slug":"a/b ä","type":"GROUP_CALENDAR","updatedAt":"2026-03-01T09:30:00Z","userIdsOfLinkMembers":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"defaultLink":null,"id":null,"link":null,"name":null,"organizerUserId":null,"paymentLinkId":null,"slug":null,"type":null,"updatedAt":null,"userIdsOfLinkMembers":null}"#
    ]
);

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
        true,
        hubscope_crm::types::ObjectTypeDefinitionLabels::new()
            .plural("a/b ä".to_owned())
            .singular("a/b ä".to_owned()),
        "a/b ä".to_owned(),
        true
    )
    .associated_objects(vec!["a/b ä".to_owned()])
    .description("a/b ä".to_owned())
    .primary_display_property("a/b ä".to_owned())
    .properties(vec![
        hubscope_crm::types::ObjectTypePropertyCreate::new(
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            hubscope_crm::types::ObjectTypePropertyCreateType::from("bool")
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
                7,
                true,
                "a/b ä".to_owned(),
                "a/b ä".to_owned()
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
    hubscope_crm::schemas::custom::read::batch_read(true, true, true, vec!["a/b ä".to_owned()]),
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
    hubscope_crm::schemas::custom::write::update("a/b ä", true)
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
        "a/b ä",
        "a/b ä".to_owned(),
        "a/b ä".to_owned()
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
    hubscope_crm::schemas::custom::write::delete_association("a/b ä", "a/b ä"),
    "DELETE /crm-object-schemas/2026-03/schemas/a%2Fb%20%C3%A4/associations/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_services_read_list,
    hubscope_crm::objects::services::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/0-162?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_services_write_create,
    hubscope_crm::objects::services::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/0-162",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_services_write_batch_archive,
    hubscope_crm::objects::services::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/0-162/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_services_write_batch_create,
    hubscope_crm::objects::services::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/0-162/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_services_read_batch_read,
    hubscope_crm::objects::services::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/0-162/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_services_write_batch_update,
    hubscope_crm::objects::services::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/0-162/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_services_write_batch_upsert,
    hubscope_crm::objects::services::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/0-162/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_services_read_search,
    hubscope_crm::objects::services::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/0-162/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_services_write_archive,
    hubscope_crm::objects::services::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/0-162/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_services_read_get,
    hubscope_crm::objects::services::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/0-162/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_services_write_update,
    hubscope_crm::objects::services::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/0-162/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_services_write_merge,
    hubscope_crm::objects::services::write::merge("a/b ä".to_owned(), "a/b ä".to_owned()),
    "POST /crm/objects/2026-03/services/merge",
    Body::Json(r#"{"objectIdToMerge":"a/b ä","primaryObjectId":"a/b ä"}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_subscriptions_write_cancel,
    hubscope_crm::objects::subscriptions::write::cancel(7),
    "POST /payments-subscriptions/v1/subscriptions/crm/7/cancel",
    Body::None,
    [r#""#]
);

wire!(
    objects_subscriptions_write_pause,
    hubscope_crm::objects::subscriptions::write::pause(7).pause_reason("a/b ä".to_owned()),
    "POST /payments-subscriptions/v1/subscriptions/crm/7/pause",
    Body::Json(r#"{"pauseReason":"a/b ä"}"#),
    [r#""#]
);

wire!(
    objects_subscriptions_write_unpause,
    hubscope_crm::objects::subscriptions::write::unpause(7, moment()),
    "POST /payments-subscriptions/v1/subscriptions/crm/7/unpause",
    Body::Json(r#"{"proposedNextBillingDate":1772357400000}"#),
    [r#""#]
);

wire!(
    objects_contacts_read_tasks_list,
    hubscope_crm::objects::contacts::read::tasks::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/tasks?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_tasks_create,
    hubscope_crm::objects::contacts::write::tasks::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/tasks",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_tasks_batch_archive,
    hubscope_crm::objects::contacts::write::tasks::batch_archive([
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/tasks/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_contacts_write_tasks_batch_create,
    hubscope_crm::objects::contacts::write::tasks::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/tasks/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_tasks_batch_read,
    hubscope_crm::objects::contacts::read::tasks::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/tasks/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_tasks_batch_update,
    hubscope_crm::objects::contacts::write::tasks::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/tasks/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_write_tasks_batch_upsert,
    hubscope_crm::objects::contacts::write::tasks::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/tasks/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_contacts_read_tasks_search,
    hubscope_crm::objects::contacts::read::tasks::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/tasks/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_contacts_write_tasks_archive,
    hubscope_crm::objects::contacts::write::tasks::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/tasks/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_contacts_read_tasks_get,
    hubscope_crm::objects::contacts::read::tasks::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/tasks/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_contacts_write_tasks_update,
    hubscope_crm::objects::contacts::write::tasks::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/tasks/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_line_items_read_taxes_list,
    hubscope_crm::objects::line_items::read::taxes::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/taxes?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_line_items_write_taxes_create,
    hubscope_crm::objects::line_items::write::taxes::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/taxes",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_line_items_write_taxes_batch_archive,
    hubscope_crm::objects::line_items::write::taxes::batch_archive([
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/taxes/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_line_items_write_taxes_batch_create,
    hubscope_crm::objects::line_items::write::taxes::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/taxes/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_read_taxes_batch_read,
    hubscope_crm::objects::line_items::read::taxes::batch_read(vec![
        hubscope_crm::types::RecordId::new("a/b ä".to_owned())
    ])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/taxes/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_write_taxes_batch_update,
    hubscope_crm::objects::line_items::write::taxes::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/taxes/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_write_taxes_batch_upsert,
    hubscope_crm::objects::line_items::write::taxes::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/taxes/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_line_items_read_taxes_search,
    hubscope_crm::objects::line_items::read::taxes::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/taxes/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_line_items_write_taxes_archive,
    hubscope_crm::objects::line_items::write::taxes::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/taxes/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_line_items_read_taxes_get,
    hubscope_crm::objects::line_items::read::taxes::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/taxes/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_line_items_write_taxes_update,
    hubscope_crm::objects::line_items::write::taxes::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/taxes/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    tickets_list,
    hubscope_crm::tickets::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/tickets?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    tickets_create,
    hubscope_crm::tickets::create(hubscope_core::Properties::from([("name", "value")]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )]),
    "POST /crm/objects/2026-03/tickets",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    tickets_batch_archive,
    hubscope_crm::tickets::batch_archive([hubscope_crm::types::RecordId::new("a/b ä".to_owned())]),
    "POST /crm/objects/2026-03/tickets/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    tickets_batch_create,
    hubscope_crm::tickets::batch_create([hubscope_crm::types::RecordBatchCreate::new(
        hubscope_core::Properties::from([("name", "value")])
    )
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )])
    .object_write_trace_id("a/b ä".to_owned())]),
    "POST /crm/objects/2026-03/tickets/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    tickets_batch_read,
    hubscope_crm::tickets::batch_read(vec![hubscope_crm::types::RecordId::new("a/b ä".to_owned())])
        .archived(true)
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/tickets/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    tickets_batch_update,
    hubscope_crm::tickets::batch_update([hubscope_crm::types::RecordBatchUpdate::new(
        "a/b ä".to_owned(),
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned())
    .object_write_trace_id("a/b ä".to_owned())]),
    "POST /crm/objects/2026-03/tickets/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    tickets_batch_upsert,
    hubscope_crm::tickets::batch_upsert([hubscope_crm::types::RecordBatchUpsert::new(
        "a/b ä".to_owned(),
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned())
    .object_write_trace_id("a/b ä".to_owned())]),
    "POST /crm/objects/2026-03/tickets/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    tickets_merge,
    hubscope_crm::tickets::merge("a/b ä".to_owned(), "a/b ä".to_owned()),
    "POST /crm/objects/2026-03/tickets/merge",
    Body::Json(r#"{"objectIdToMerge":"a/b ä","primaryObjectId":"a/b ä"}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    tickets_search,
    hubscope_crm::tickets::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/tickets/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    tickets_archive,
    hubscope_crm::tickets::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/tickets/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    tickets_get,
    hubscope_crm::tickets::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/tickets/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    tickets_update,
    hubscope_crm::tickets::update("a/b ä", hubscope_core::Properties::from([("name", "value")]))
        .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/tickets/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    timeline_create_event,
    hubscope_crm::timeline::create_event(
        "a/b ä".to_owned(),
        "a/b ä".to_owned(),
        hubscope_core::Properties::from([("name", "value")])
    )
    .domain("a/b ä".to_owned())
    .email("a/b ä".to_owned())
    .extra_data(serde_json::json!({"any": [1]}))
    .object_id("a/b ä".to_owned())
    .object_type_fully_qualified_name("a/b ä".to_owned())
    .timeline_i_frame(hubscope_crm::types::TimelineEventIFrame::new(
        "a/b ä".to_owned(),
        7,
        "a/b ä".to_owned(),
        "a/b ä".to_owned(),
        7
    ))
    .timestamp(moment())
    .utk("a/b ä".to_owned()),
    "POST /integrators/timeline/2026-03/events",
    Body::Json(
        r#"{"domain":"a/b ä","email":"a/b ä","eventTypeName":"a/b ä","extraData":{"any":[1]},"id":"a/b ä","objectId":"a/b ä","objectTypeFullyQualifiedName":"a/b ä","properties":{"name":"value"},"timelineIFrame":{"headerLabel":"a/b ä","height":7,"linkLabel":"a/b ä","url":"a/b ä","width":7},"timestamp":"2026-03-01T09:30:00Z","utk":"a/b ä"}"#
    ),
    [
        r#"{"domain":"a/b ä","email":"a/b ä","eventTypeName":"a/b ä","extraData":{"any":[1]},"id":"a/b ä","objectId":"a/b ä","objectTypeFullyQualifiedName":"a/b ä","properties":{"name":"value","none":null},"timelineIFrame":{"headerLabel":"a/b ä","height":7,"linkLabel":"a/b ä","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"timestamp":"2026-03-01T09:30:00Z","utk":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"eventTypeName":"a/b ä","id":"a/b ä","properties":{"name":"value","none":null}}"#,
        r#"{"domain":null,"email":null,"eventTypeName":"a/b ä","extraData":null,"id":"a/b ä","objectId":null,"objectTypeFullyQualifiedName":null,"properties":{"name":"value","none":null},"timelineIFrame":null,"timestamp":null,"utk":null}"#,
        r#""#
    ]
);

wire!(
    timeline_batch_create_events,
    hubscope_crm::timeline::batch_create_events([hubscope_crm::types::AppEventOccurrence::new(
        "a/b ä".to_owned(),
        "a/b ä".to_owned(),
        hubscope_core::Properties::from([("name", "value")])
    )
    .domain("a/b ä".to_owned())
    .email("a/b ä".to_owned())
    .extra_data(serde_json::json!({"any": [1]}))
    .object_id("a/b ä".to_owned())
    .object_type_fully_qualified_name("a/b ä".to_owned())
    .timeline_i_frame(hubscope_crm::types::TimelineEventIFrame::new(
        "a/b ä".to_owned(),
        7,
        "a/b ä".to_owned(),
        "a/b ä".to_owned(),
        7
    ))
    .timestamp(moment())
    .utk("a/b ä".to_owned())]),
    "POST /integrators/timeline/2026-03/events/batch",
    Body::Json(
        r#"{"inputs":[{"domain":"a/b ä","email":"a/b ä","eventTypeName":"a/b ä","extraData":{"any":[1]},"id":"a/b ä","objectId":"a/b ä","objectTypeFullyQualifiedName":"a/b ä","properties":{"name":"value"},"timelineIFrame":{"headerLabel":"a/b ä","height":7,"linkLabel":"a/b ä","url":"a/b ä","width":7},"timestamp":"2026-03-01T09:30:00Z","utk":"a/b ä"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"domain":"a/b ä","email":"a/b ä","eventTypeName":"a/b ä","extraData":{"any":[1]},"id":"a/b ä","objectId":"a/b ä","objectTypeFullyQualifiedName":"a/b ä","properties":{"name":"value","none":null},"timelineIFrame":{"headerLabel":"a/b ä","height":7,"linkLabel":"a/b ä","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"timestamp":"2026-03-01T09:30:00Z","utk":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"domain":null,"email":null,"eventTypeName":"a/b ä","extraData":null,"id":"a/b ä","objectId":null,"objectTypeFullyQualifiedName":null,"properties":{"name":"value","none":null},"timelineIFrame":null,"timestamp":null,"utk":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    developers_read_timeline_resolve_types,
    hubscope_crm::developers_read::timeline::resolve_types("a/b ä".to_owned(), "a/b ä".to_owned()),
    "POST /integrators/timeline/2026-03/types/projects",
    Body::Json(r#"{"developerSymbol":"a/b ä","projectName":"a/b ä"}"#),
    [
        r#"{"developerQualifiedSymbol":{"developerSymbol":"a/b ä","projectName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fullyQualifiedName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"developerQualifiedSymbol":null,"fullyQualifiedName":null}"#
    ]
);

wire!(
    timeline_v3_batch_create_events,
    hubscope_crm::timeline::v3::batch_create_events([hubscope_crm::types::TimelineEvent::new(
        "a/b ä".to_owned(),
        "a/b ä".to_owned(),
        BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())])
    )
    .custom_object_type_id("a/b ä".to_owned())
    .domain("a/b ä".to_owned())
    .email("a/b ä".to_owned())
    .extra_data(serde_json::json!({"any": [1]}))
    .object_id("a/b ä".to_owned())
    .timeline_i_frame(hubscope_crm::types::TimelineEventIFrame::new(
        "a/b ä".to_owned(),
        7,
        "a/b ä".to_owned(),
        "a/b ä".to_owned(),
        7
    ))
    .timestamp(moment())
    .utk("a/b ä".to_owned())]),
    "POST /integrators/timeline/v3/events/batch/create",
    Body::Json(
        r#"{"inputs":[{"customObjectTypeId":"a/b ä","domain":"a/b ä","email":"a/b ä","eventTemplateId":"a/b ä","extraData":{"any":[1]},"id":"a/b ä","objectId":"a/b ä","timelineIFrame":{"headerLabel":"a/b ä","height":7,"linkLabel":"a/b ä","url":"a/b ä","width":7},"timestamp":"2026-03-01T09:30:00Z","tokens":{"key":"a/b ä"},"utk":"a/b ä"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"createdAt":"2026-03-01T09:30:00Z","customObjectTypeId":"a/b ä","domain":"a/b ä","email":"a/b ä","eventTemplateId":"a/b ä","extraData":{"any":[1]},"id":"a/b ä","objectId":"a/b ä","objectType":"a/b ä","timelineIFrame":{"headerLabel":"a/b ä","height":7,"linkLabel":"a/b ä","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"timestamp":"2026-03-01T09:30:00Z","tokens":{"key":"a/b ä"},"utk":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"createdAt":null,"customObjectTypeId":null,"domain":null,"email":null,"eventTemplateId":null,"extraData":null,"id":null,"objectId":null,"objectType":null,"timelineIFrame":null,"timestamp":null,"tokens":null,"utk":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    timeline_v3_get_event,
    hubscope_crm::timeline::v3::get_event("a/b ä", "a/b ä"),
    "GET /integrators/timeline/v3/events/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","customObjectTypeId":"a/b ä","domain":"a/b ä","email":"a/b ä","eventTemplateId":"a/b ä","extraData":{"any":[1]},"id":"a/b ä","objectId":"a/b ä","objectType":"a/b ä","timelineIFrame":{"headerLabel":"a/b ä","height":7,"linkLabel":"a/b ä","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"timestamp":"2026-03-01T09:30:00Z","tokens":{"key":"a/b ä"},"utk":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"customObjectTypeId":null,"domain":null,"email":null,"eventTemplateId":null,"extraData":null,"id":null,"objectId":null,"objectType":null,"timelineIFrame":null,"timestamp":null,"tokens":null,"utk":null}"#
    ]
);

wire!(
    developers_read_timeline_v3_list_event_templates,
    hubscope_crm::developers_read::timeline_v3::list_event_templates(7),
    "GET /integrators/timeline/v3/7/event-templates",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","detailTemplate":"a/b ä","headerTemplate":"a/b ä","id":"a/b ä","name":"a/b ä","objectType":"a/b ä","tokens":[{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"date","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"detailTemplate":null,"headerTemplate":null,"id":null,"name":null,"objectType":null,"tokens":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_write_timeline_v3_create_event_template,
    hubscope_crm::developers_write::timeline_v3::create_event_template(
        7,
        "a/b ä".to_owned(),
        "a/b ä".to_owned(),
        vec![
            hubscope_crm::types::TimelineEventTemplateToken::new(
                "a/b ä".to_owned(),
                "a/b ä".to_owned(),
                vec![hubscope_crm::types::TimelineEventTemplateTokenOption::new(
                    "a/b ä".to_owned(),
                    "a/b ä".to_owned()
                )],
                hubscope_crm::types::TimelineEventTemplateTokenType::from("date")
            )
            .created_at(moment())
            .object_property_name("a/b ä".to_owned())
            .updated_at(moment())
        ]
    )
    .detail_template("a/b ä".to_owned())
    .header_template("a/b ä".to_owned()),
    "POST /integrators/timeline/v3/7/event-templates",
    Body::Json(
        r#"{"detailTemplate":"a/b ä","headerTemplate":"a/b ä","name":"a/b ä","objectType":"a/b ä","tokens":[{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä"}],"type":"date","updatedAt":"2026-03-01T09:30:00Z"}]}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","detailTemplate":"a/b ä","headerTemplate":"a/b ä","id":"a/b ä","name":"a/b ä","objectType":"a/b ä","tokens":[{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"date","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"detailTemplate":null,"headerTemplate":null,"id":null,"name":null,"objectType":null,"tokens":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_timeline_v3_delete_event_template,
    hubscope_crm::developers_write::timeline_v3::delete_event_template(7, "a/b ä"),
    "DELETE /integrators/timeline/v3/7/event-templates/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_timeline_v3_get_event_template,
    hubscope_crm::developers_read::timeline_v3::get_event_template(7, "a/b ä"),
    "GET /integrators/timeline/v3/7/event-templates/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","detailTemplate":"a/b ä","headerTemplate":"a/b ä","id":"a/b ä","name":"a/b ä","objectType":"a/b ä","tokens":[{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"date","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"detailTemplate":null,"headerTemplate":null,"id":null,"name":null,"objectType":null,"tokens":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_timeline_v3_replace_event_template,
    hubscope_crm::developers_write::timeline_v3::replace_event_template(
        7,
        "a/b ä",
        "a/b ä".to_owned(),
        "a/b ä".to_owned(),
        vec![
            hubscope_crm::types::TimelineEventTemplateToken::new(
                "a/b ä".to_owned(),
                "a/b ä".to_owned(),
                vec![hubscope_crm::types::TimelineEventTemplateTokenOption::new(
                    "a/b ä".to_owned(),
                    "a/b ä".to_owned()
                )],
                hubscope_crm::types::TimelineEventTemplateTokenType::from("date")
            )
            .created_at(moment())
            .object_property_name("a/b ä".to_owned())
            .updated_at(moment())
        ]
    )
    .detail_template("a/b ä".to_owned())
    .header_template("a/b ä".to_owned()),
    "PUT /integrators/timeline/v3/7/event-templates/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"detailTemplate":"a/b ä","headerTemplate":"a/b ä","id":"a/b ä","name":"a/b ä","tokens":[{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä"}],"type":"date","updatedAt":"2026-03-01T09:30:00Z"}]}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","detailTemplate":"a/b ä","headerTemplate":"a/b ä","id":"a/b ä","name":"a/b ä","objectType":"a/b ä","tokens":[{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"date","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"detailTemplate":null,"headerTemplate":null,"id":null,"name":null,"objectType":null,"tokens":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_timeline_v3_create_event_template_token,
    hubscope_crm::developers_write::timeline_v3::create_event_template_token(
        7,
        "a/b ä",
        "a/b ä".to_owned(),
        "a/b ä".to_owned(),
        vec![hubscope_crm::types::TimelineEventTemplateTokenOption::new(
            "a/b ä".to_owned(),
            "a/b ä".to_owned()
        )],
        hubscope_crm::types::TimelineEventTemplateTokenType::from("date")
    )
    .created_at(moment())
    .object_property_name("a/b ä".to_owned())
    .updated_at(moment()),
    "POST /integrators/timeline/v3/7/event-templates/a%2Fb%20%C3%A4/tokens",
    Body::Json(
        r#"{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä"}],"type":"date","updatedAt":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"date","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä"}]}"#,
        r#"{"createdAt":null,"label":"a/b ä","name":"a/b ä","objectPropertyName":null,"options":[{"label":"a/b ä","value":"a/b ä"}],"type":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_timeline_v3_delete_event_template_token,
    hubscope_crm::developers_write::timeline_v3::delete_event_template_token(7, "a/b ä", "a/b ä"),
    "DELETE /integrators/timeline/v3/7/event-templates/a%2Fb%20%C3%A4/tokens/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_write_timeline_v3_replace_event_template_token,
    hubscope_crm::developers_write::timeline_v3::replace_event_template_token(
        7,
        "a/b ä",
        "a/b ä",
        "a/b ä".to_owned(),
        vec![hubscope_crm::types::TimelineEventTemplateTokenOption::new(
            "a/b ä".to_owned(),
            "a/b ä".to_owned()
        )]
    )
    .object_property_name("a/b ä".to_owned()),
    "PUT /integrators/timeline/v3/7/event-templates/a%2Fb%20%C3%A4/tokens/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"label":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä"}]}"#
    ),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","label":"a/b ä","name":"a/b ä","objectPropertyName":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"date","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"label":"a/b ä","name":"a/b ä","options":[{"label":"a/b ä","value":"a/b ä"}]}"#,
        r#"{"createdAt":null,"label":"a/b ä","name":"a/b ä","objectPropertyName":null,"options":[{"label":"a/b ä","value":"a/b ä"}],"type":null,"updatedAt":null}"#
    ]
);

wire!(
    extensions_calling_transcripts_write_create_transcript,
    hubscope_crm::extensions_calling_transcripts::write::create_transcript(
        7,
        vec![
            hubscope_crm::types::TranscriptCreateUtterance::new(
                7,
                hubscope_crm::types::Speaker::new("a/b ä".to_owned(), "a/b ä".to_owned())
                    .email("a/b ä".to_owned()),
                7,
                "a/b ä".to_owned()
            )
            .language_code("a/b ä".to_owned())
        ]
    ),
    "POST /crm/extensions/calling/2026-03/transcripts",
    Body::Json(
        r#"{"engagementId":7,"transcriptCreateUtterances":[{"endTimeMillis":7,"languageCode":"a/b ä","speaker":{"email":"a/b ä","id":"a/b ä","name":"a/b ä"},"startTimeMillis":7,"text":"a/b ä"}]}"#
    ),
    [r#"{"id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#, r#"{}"#, r#"{"id":null}"#]
);

wire!(
    extensions_calling_transcripts_write_delete_transcript,
    hubscope_crm::extensions_calling_transcripts::write::delete_transcript("a/b ä"),
    "DELETE /crm/extensions/calling/2026-03/transcripts/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    extensions_calling_transcripts_read_get_transcript,
    hubscope_crm::extensions_calling_transcripts::read::get_transcript("a/b ä"),
    "GET /crm/extensions/calling/2026-03/transcripts/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","engagementId":7,"id":"a/b ä","transcriptSource":"HUBSPOT_GENERATED","transcriptUtterances":[{"endTimeMillis":7,"id":"a/b ä","languageCode":"a/b ä","speaker":{"email":"a/b ä","id":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"startTimeMillis":7,"text":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"engagementId":null,"id":null,"transcriptSource":null,"transcriptUtterances":null,"updatedAt":null}"#
    ]
);

wire!(
    objects_users_read_list,
    hubscope_crm::objects::users::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/users?after=a%2Fb%20%C3%A4&archived=true&associations=a%2Fb%20%C3%A4&limit=7&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_users_write_create,
    hubscope_crm::objects::users::write::create(hubscope_core::Properties::from([(
        "name", "value"
    )]))
    .associations(vec![hubscope_crm::types::RecordAssociations::new(
        hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
        vec![hubscope_crm::types::AssociationSpec::new(
            hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
            7
        )]
    )]),
    "POST /crm/objects/2026-03/users",
    Body::Json(
        r#"{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"properties":{"name":"value"}}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_users_write_batch_archive,
    hubscope_crm::objects::users::write::batch_archive([hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )]),
    "POST /crm/objects/2026-03/users/batch/archive",
    Body::Json(r#"{"inputs":[{"id":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    objects_users_write_batch_create,
    hubscope_crm::objects::users::write::batch_create([
        hubscope_crm::types::RecordBatchCreate::new(hubscope_core::Properties::from([(
            "name", "value"
        )]))
        .associations(vec![hubscope_crm::types::RecordAssociations::new(
            hubscope_crm::types::ObjectId::new("a/b ä".to_owned()),
            vec![hubscope_crm::types::AssociationSpec::new(
                hubscope_crm::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7
            )]
        )])
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/users/batch/create",
    Body::Json(
        r#"{"inputs":[{"associations":[{"to":{"id":"a/b ä"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7}]}],"objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_users_read_batch_read,
    hubscope_crm::objects::users::read::batch_read(vec![hubscope_crm::types::RecordId::new(
        "a/b ä".to_owned()
    )])
    .archived(true)
    .id_property("a/b ä".to_owned())
    .properties(vec!["a/b ä".to_owned()])
    .properties_with_history(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/users/batch/read?archived=true",
    Body::Json(
        r#"{"idProperty":"a/b ä","inputs":[{"id":"a/b ä"}],"properties":["a/b ä"],"propertiesWithHistory":["a/b ä"]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_users_write_batch_update,
    hubscope_crm::objects::users::write::batch_update([
        hubscope_crm::types::RecordBatchUpdate::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/users/batch/update",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_users_write_batch_upsert,
    hubscope_crm::objects::users::write::batch_upsert([
        hubscope_crm::types::RecordBatchUpsert::new(
            "a/b ä".to_owned(),
            hubscope_core::Properties::from([("name", "value")])
        )
        .id_property("a/b ä".to_owned())
        .object_write_trace_id("a/b ä".to_owned())
    ]),
    "POST /crm/objects/2026-03/users/batch/upsert",
    Body::Json(
        r#"{"inputs":[{"id":"a/b ä","idProperty":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value"}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","new":true,"objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","new":null,"objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    objects_users_read_search,
    hubscope_crm::objects::users::read::search()
        .after("a/b ä".to_owned())
        .filter_groups(vec![hubscope_crm::types::FilterGroup::new(vec![
            hubscope_crm::types::Filter::new(
                hubscope_crm::types::FilterOperator::from("BETWEEN"),
                "a/b ä".to_owned()
            )
            .high_value("a/b ä".to_owned())
            .value("a/b ä".to_owned())
            .values(vec!["a/b ä".to_owned()])
        ])])
        .limit(7)
        .properties(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sorts(vec!["a/b ä".to_owned()]),
    "POST /crm/objects/2026-03/users/search",
    Body::Json(
        r#"{"after":"a/b ä","filterGroups":[{"filters":[{"highValue":"a/b ä","operator":"BETWEEN","propertyName":"a/b ä","value":"a/b ä","values":["a/b ä"]}]}],"limit":7,"properties":["a/b ä"],"query":"a/b ä","sorts":["a/b ä"]}"#
    ),
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    objects_users_write_archive,
    hubscope_crm::objects::users::write::archive("a/b ä"),
    "DELETE /crm/objects/2026-03/users/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    objects_users_read_get,
    hubscope_crm::objects::users::read::get("a/b ä")
        .archived(true)
        .associations(vec!["a/b ä".to_owned()])
        .id_property("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .properties_with_history(vec!["a/b ä".to_owned()]),
    "GET /crm/objects/2026-03/users/a%2Fb%20%C3%A4?archived=true&associations=a%2Fb%20%C3%A4&idProperty=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&propertiesWithHistory=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","associations":{"key":{"results":[{"id":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}},"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"associations":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    objects_users_write_update,
    hubscope_crm::objects::users::write::update(
        "a/b ä",
        hubscope_core::Properties::from([("name", "value")])
    )
    .id_property("a/b ä".to_owned()),
    "PATCH /crm/objects/2026-03/users/a%2Fb%20%C3%A4?idProperty=a%2Fb%20%C3%A4",
    Body::Json(r#"{"properties":{"name":"value"}}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","objectWriteTraceId":"a/b ä","properties":{"name":"value","none":null},"propertiesWithHistory":{"key":[{"sourceId":"a/b ä","sourceLabel":"a/b ä","sourceType":"a/b ä","timestamp":"2026-03-01T09:30:00Z","updatedByUserId":7,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}]},"updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","warnings":[{"category":"a/b ä","context":{"key":"a/b ä"},"message":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"id":"a/b ä"}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":"a/b ä","objectWriteTraceId":null,"properties":null,"propertiesWithHistory":null,"updatedAt":null,"url":null,"warnings":null}"#
    ]
);

wire!(
    developers_write_video_conferencing_delete,
    hubscope_crm::developers_write::video_conferencing::delete(7),
    "DELETE /crm/extensions/videoconferencing/2026-03/settings/7",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_video_conferencing_get,
    hubscope_crm::developers_read::video_conferencing::get(7),
    "GET /crm/extensions/videoconferencing/2026-03/settings/7",
    Body::None,
    [
        r#"{"createMeetingUrl":"a/b ä","deleteMeetingUrl":"a/b ä","fetchAccountsUri":"a/b ä","updateMeetingUrl":"a/b ä","userVerifyUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"createMeetingUrl":"a/b ä"}"#,
        r#"{"createMeetingUrl":"a/b ä","deleteMeetingUrl":null,"fetchAccountsUri":null,"updateMeetingUrl":null,"userVerifyUrl":null}"#
    ]
);

wire!(
    developers_write_video_conferencing_replace,
    hubscope_crm::developers_write::video_conferencing::replace(7, "a/b ä".to_owned())
        .delete_meeting_url("a/b ä".to_owned())
        .fetch_accounts_uri("a/b ä".to_owned())
        .update_meeting_url("a/b ä".to_owned())
        .user_verify_url("a/b ä".to_owned()),
    "PUT /crm/extensions/videoconferencing/2026-03/settings/7",
    Body::Json(
        r#"{"createMeetingUrl":"a/b ä","deleteMeetingUrl":"a/b ä","fetchAccountsUri":"a/b ä","updateMeetingUrl":"a/b ä","userVerifyUrl":"a/b ä"}"#
    ),
    [
        r#"{"createMeetingUrl":"a/b ä","deleteMeetingUrl":"a/b ä","fetchAccountsUri":"a/b ä","updateMeetingUrl":"a/b ä","userVerifyUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"createMeetingUrl":"a/b ä"}"#,
        r#"{"createMeetingUrl":"a/b ä","deleteMeetingUrl":null,"fetchAccountsUri":null,"updateMeetingUrl":null,"userVerifyUrl":null}"#
    ]
);
