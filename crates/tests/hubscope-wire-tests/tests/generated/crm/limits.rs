//! What each operation of the API `limits` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

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
    hubscope_crm::any_scope::read::limits::get_associations(
        hubscope_crm::any_scope::read::limits::GetAssociationsArgs {
            from_object_type_id: "a/b ä",
            to_object_type_id: "a/b ä"
        }
    ),
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
