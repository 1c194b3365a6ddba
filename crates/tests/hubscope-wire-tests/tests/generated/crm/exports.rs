//! What each operation of the API `exports` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    export_start,
    hubscope_crm::export::start(hubscope_crm::types::ExportRequest::from(
        hubscope_crm::types::ExportViewRequest::new(hubscope_crm::types::ExportViewRequestArgs {
            associated_object_type: vec!["a/b ä".to_owned()],
            export_internal_values_options: vec![
                hubscope_crm::types::ExportInternalValuesOptions::from("NAMES")
            ],
            export_name: "a/b ä".to_owned(),
            format: hubscope_crm::types::ExportViewRequestFormat::from("CSV"),
            language: hubscope_crm::types::ExportLanguage::from("AF_ZA"),
            object_properties: vec!["a/b ä".to_owned()],
            object_type: "a/b ä".to_owned()
        })
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
