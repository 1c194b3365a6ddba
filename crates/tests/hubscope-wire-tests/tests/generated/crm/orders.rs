//! What each operation of the API `orders` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

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
    hubscope_crm::objects::orders::write::merge(hubscope_crm::objects::orders::write::MergeArgs {
        object_id_to_merge: "a/b ä".to_owned(),
        primary_object_id: "a/b ä".to_owned()
    }),
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
