//! What each operation of the API `journal` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    developer_webhooks_journal_journal_local_read_batch_read_earliest,
    hubscope_webhooks_api::developer::webhooks_journal::journal_local::read::batch_read_earliest(7)
        .install_portal_id(7),
    "GET /webhooks-journal/journal-local/2026-03/batch/earliest/7?installPortalId=7",
    Body::None,
    [
        r#"{"status":"COMPLETE","results":[{"currentOffset":"a/b ä","expiresAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"currentOffset":null,"expiresAt":null,"url":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    developer_webhooks_journal_journal_local_read_batch_read_latest,
    hubscope_webhooks_api::developer::webhooks_journal::journal_local::read::batch_read_latest(7)
        .install_portal_id(7),
    "GET /webhooks-journal/journal-local/2026-03/batch/latest/7?installPortalId=7",
    Body::None,
    [
        r#"{"status":"COMPLETE","results":[{"currentOffset":"a/b ä","expiresAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"currentOffset":null,"expiresAt":null,"url":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    developer_webhooks_journal_journal_local_read_batch_read,
    hubscope_webhooks_api::developer::webhooks_journal::journal_local::read::batch_read([
        "a/b ä".to_owned()
    ])
    .install_portal_id(7),
    "POST /webhooks-journal/journal-local/2026-03/batch/read?installPortalId=7",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"currentOffset":"a/b ä","expiresAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"currentOffset":null,"expiresAt":null,"url":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    developer_webhooks_journal_journal_local_read_batch_read_next,
    hubscope_webhooks_api::developer::webhooks_journal::journal_local::read::batch_read_next(hubscope_webhooks_api::developer::webhooks_journal::journal_local::read::BatchReadNextArgs { offset: "a/b ä", count: 7 }).install_portal_id(7),
    "GET /webhooks-journal/journal-local/2026-03/batch/a%2Fb%20%C3%A4/next/7?installPortalId=7",
    Body::None,
    [r#"{"status":"COMPLETE","results":[{"currentOffset":"a/b ä","expiresAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#, r#"{}"#, r#"{"status":"COMPLETE","results":[{"currentOffset":null,"expiresAt":null,"url":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#]
);

wire!(
    developer_webhooks_journal_journal_local_read_get_earliest,
    hubscope_webhooks_api::developer::webhooks_journal::journal_local::read::get_earliest()
        .install_portal_id(7),
    "GET /webhooks-journal/journal-local/2026-03/earliest?installPortalId=7",
    Body::None,
    [
        r#"{"currentOffset":"a/b ä","expiresAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"currentOffset":null,"expiresAt":null,"url":null}"#,
        r#""#
    ]
);

wire!(
    developer_webhooks_journal_journal_local_read_get_latest,
    hubscope_webhooks_api::developer::webhooks_journal::journal_local::read::get_latest()
        .install_portal_id(7),
    "GET /webhooks-journal/journal-local/2026-03/latest?installPortalId=7",
    Body::None,
    [
        r#"{"currentOffset":"a/b ä","expiresAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"currentOffset":null,"expiresAt":null,"url":null}"#,
        r#""#
    ]
);

wire!(
    developer_webhooks_journal_journal_local_read_get_next,
    hubscope_webhooks_api::developer::webhooks_journal::journal_local::read::get_next("a/b ä")
        .install_portal_id(7),
    "GET /webhooks-journal/journal-local/2026-03/offset/a%2Fb%20%C3%A4/next?installPortalId=7",
    Body::None,
    [
        r#"{"currentOffset":"a/b ä","expiresAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"currentOffset":null,"expiresAt":null,"url":null}"#,
        r#""#
    ]
);

wire!(
    developer_webhooks_journal_snapshots_journal_local_read_get_status,
    hubscope_webhooks_api::developer::webhooks_journal::snapshots::journal_local::read::get_status(
        "a/b ä"
    ),
    "GET /webhooks-journal/journal-local/2026-03/status/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"completedAt":1772357400000,"errorCode":"INTERNAL_ERROR","id":"a/b ä","initiatedAt":1772357400000,"message":"a/b ä","status":"EXPIRED","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"completedAt":null,"errorCode":null,"id":null,"initiatedAt":null,"message":null,"status":null}"#
    ]
);

wire!(
    developer_webhooks_journal_read_batch_read_earliest,
    hubscope_webhooks_api::developer::webhooks_journal::read::batch_read_earliest(7)
        .install_portal_id(7),
    "GET /webhooks-journal/journal/2026-03/batch/earliest/7?installPortalId=7",
    Body::None,
    [
        r#"{"status":"COMPLETE","results":[{"currentOffset":"a/b ä","expiresAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"currentOffset":null,"expiresAt":null,"url":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    developer_webhooks_journal_read_batch_read_latest,
    hubscope_webhooks_api::developer::webhooks_journal::read::batch_read_latest(7)
        .install_portal_id(7),
    "GET /webhooks-journal/journal/2026-03/batch/latest/7?installPortalId=7",
    Body::None,
    [
        r#"{"status":"COMPLETE","results":[{"currentOffset":"a/b ä","expiresAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"currentOffset":null,"expiresAt":null,"url":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    developer_webhooks_journal_read_batch_read,
    hubscope_webhooks_api::developer::webhooks_journal::read::batch_read(["a/b ä".to_owned()])
        .install_portal_id(7),
    "POST /webhooks-journal/journal/2026-03/batch/read?installPortalId=7",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"currentOffset":"a/b ä","expiresAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"currentOffset":null,"expiresAt":null,"url":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    developer_webhooks_journal_read_batch_read_next,
    hubscope_webhooks_api::developer::webhooks_journal::read::batch_read_next(
        hubscope_webhooks_api::developer::webhooks_journal::read::BatchReadNextArgs {
            offset: "a/b ä",
            count: 7
        }
    )
    .install_portal_id(7),
    "GET /webhooks-journal/journal/2026-03/batch/a%2Fb%20%C3%A4/next/7?installPortalId=7",
    Body::None,
    [
        r#"{"status":"COMPLETE","results":[{"currentOffset":"a/b ä","expiresAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"currentOffset":null,"expiresAt":null,"url":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    developer_webhooks_journal_read_get_earliest,
    hubscope_webhooks_api::developer::webhooks_journal::read::get_earliest().install_portal_id(7),
    "GET /webhooks-journal/journal/2026-03/earliest?installPortalId=7",
    Body::None,
    [
        r#"{"currentOffset":"a/b ä","expiresAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"currentOffset":null,"expiresAt":null,"url":null}"#,
        r#""#
    ]
);

wire!(
    developer_webhooks_journal_read_get_latest,
    hubscope_webhooks_api::developer::webhooks_journal::read::get_latest().install_portal_id(7),
    "GET /webhooks-journal/journal/2026-03/latest?installPortalId=7",
    Body::None,
    [
        r#"{"currentOffset":"a/b ä","expiresAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"currentOffset":null,"expiresAt":null,"url":null}"#,
        r#""#
    ]
);

wire!(
    developer_webhooks_journal_read_get_next,
    hubscope_webhooks_api::developer::webhooks_journal::read::get_next("a/b ä")
        .install_portal_id(7),
    "GET /webhooks-journal/journal/2026-03/offset/a%2Fb%20%C3%A4/next?installPortalId=7",
    Body::None,
    [
        r#"{"currentOffset":"a/b ä","expiresAt":"2026-03-01T09:30:00Z","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"currentOffset":null,"expiresAt":null,"url":null}"#,
        r#""#
    ]
);

wire!(
    developer_webhooks_journal_snapshots_read_get_status,
    hubscope_webhooks_api::developer::webhooks_journal::snapshots::read::get_status("a/b ä"),
    "GET /webhooks-journal/journal/2026-03/status/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"completedAt":1772357400000,"errorCode":"INTERNAL_ERROR","id":"a/b ä","initiatedAt":1772357400000,"message":"a/b ä","status":"EXPIRED","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"completedAt":null,"errorCode":null,"id":null,"initiatedAt":null,"message":null,"status":null}"#
    ]
);

wire!(
    developer_webhooks_journal_snapshots_write_create,
    hubscope_webhooks_api::developer::webhooks_journal::snapshots::write::create(vec![
        hubscope_webhooks_api::types::CrmObjectSnapshotCreate::new(
            hubscope_webhooks_api::types::CrmObjectSnapshotCreateArgs {
                object_id: 7,
                object_type_id: "a/b ä".to_owned(),
                portal_id: 7,
                properties: vec!["a/b ä".to_owned()]
            }
        )
    ]),
    "POST /webhooks-journal/snapshots/2026-03/crm",
    Body::Json(
        r#"{"snapshotRequests":[{"objectId":7,"objectTypeId":"a/b ä","portalId":7,"properties":["a/b ä"]}]}"#
    ),
    [
        r#"{"snapshotResponses":[{"objectId":7,"objectTypeId":"a/b ä","portalId":7,"snapshotStatusId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"snapshotResponses":null}"#
    ]
);

wire!(
    developer_webhooks_journal_subscriptions_read_list_subscriptions,
    hubscope_webhooks_api::developer::webhooks_journal::subscriptions::read::list_subscriptions(),
    "GET /webhooks-journal/subscriptions/2026-03",
    Body::None,
    [
        r#"{"results":[{"actionOverrides":{"key":{"associatedObjectTypeIds":["a/b ä"],"listIds":[7],"objectIds":[7],"properties":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"actions":["CREATE"],"appId":7,"associatedObjectTypeIds":["a/b ä"],"createdAt":"2026-03-01T09:30:00Z","createdBy":7,"deletedAt":"2026-03-01T09:30:00Z","id":7,"listIds":[7],"objectIds":[7],"objectTypeId":"a/b ä","portalId":7,"properties":["a/b ä"],"subscriptionType":"APP_LIFECYCLE_EVENT","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"actionOverrides":null,"actions":null,"appId":null,"associatedObjectTypeIds":null,"createdAt":null,"createdBy":null,"deletedAt":null,"id":null,"listIds":null,"objectIds":null,"objectTypeId":null,"portalId":null,"properties":null,"subscriptionType":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developer_webhooks_journal_subscriptions_write_create_subscription,
    hubscope_webhooks_api::developer::webhooks_journal::subscriptions::write::create_subscription(
        hubscope_webhooks_api::types::SubscriptionUpsert::from(
            hubscope_webhooks_api::types::ObjectSubscriptionUpsert::new(
                vec![hubscope_webhooks_api::types::SubscriptionAction::from("CREATE")],
                vec![7],
                "a/b ä".to_owned(),
                7,
                vec!["a/b ä".to_owned()]
            )
        )
    ),
    "POST /webhooks-journal/subscriptions/2026-03",
    Body::Json(
        r#"{"actions":["CREATE"],"objectIds":[7],"objectTypeId":"a/b ä","portalId":7,"properties":["a/b ä"],"subscriptionType":"OBJECT"}"#
    ),
    [
        r#"{"actionOverrides":{"key":{"associatedObjectTypeIds":["a/b ä"],"listIds":[7],"objectIds":[7],"properties":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"actions":["CREATE"],"appId":7,"associatedObjectTypeIds":["a/b ä"],"createdAt":"2026-03-01T09:30:00Z","createdBy":7,"deletedAt":"2026-03-01T09:30:00Z","id":7,"listIds":[7],"objectIds":[7],"objectTypeId":"a/b ä","portalId":7,"properties":["a/b ä"],"subscriptionType":"APP_LIFECYCLE_EVENT","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"actionOverrides":null,"actions":null,"appId":null,"associatedObjectTypeIds":null,"createdAt":null,"createdBy":null,"deletedAt":null,"id":null,"listIds":null,"objectIds":null,"objectTypeId":null,"portalId":null,"properties":null,"subscriptionType":null,"updatedAt":null}"#
    ]
);

wire!(
    developer_webhooks_journal_subscriptions_write_create_subscription_filter,
    hubscope_webhooks_api::developer::webhooks_journal::subscriptions::write::create_subscription_filter(hubscope_webhooks_api::types::Filter::new(vec![hubscope_webhooks_api::types::Condition::new(hubscope_webhooks_api::types::FilterType::from("CRM_OBJECT_PROPERTY"), hubscope_webhooks_api::types::ConditionOperator::from("CONTAINS"), "a/b ä".to_owned()).value("a/b ä".to_owned()).values(vec!["a/b ä".to_owned()])]), 7),
    "POST /webhooks-journal/subscriptions/2026-03/filters",
    Body::Json(r#"{"filter":{"conditions":[{"filterType":"CRM_OBJECT_PROPERTY","operator":"CONTAINS","property":"a/b ä","value":"a/b ä","values":["a/b ä"]}]},"subscriptionId":7}"#),
    [r#"{"filterId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#, r#"{}"#, r#"{"filterId":null}"#]
);

wire!(
    developer_webhooks_journal_subscriptions_read_list_subscription_filters,
    hubscope_webhooks_api::developer::webhooks_journal::subscriptions::read::list_subscription_filters(7),
    "GET /webhooks-journal/subscriptions/2026-03/filters/subscription/7",
    Body::None,
    [r#"[{"createdAt":1772357400000,"filter":{"conditions":[{"filterType":"CRM_OBJECT_PROPERTY","operator":"CONTAINS","property":"a/b ä","value":"a/b ä","values":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}]"#, r#"[{}]"#, r#"[{"createdAt":null,"filter":null,"id":null}]"#]
);

wire!(
    developer_webhooks_journal_subscriptions_write_delete_subscription_filter,
    hubscope_webhooks_api::developer::webhooks_journal::subscriptions::write::delete_subscription_filter(7),
    "DELETE /webhooks-journal/subscriptions/2026-03/filters/7",
    Body::None,
    [r#""#]
);

wire!(
    developer_webhooks_journal_subscriptions_read_get_subscription_filter,
    hubscope_webhooks_api::developer::webhooks_journal::subscriptions::read::get_subscription_filter(7),
    "GET /webhooks-journal/subscriptions/2026-03/filters/7",
    Body::None,
    [r#"{"createdAt":1772357400000,"filter":{"conditions":[{"filterType":"CRM_OBJECT_PROPERTY","operator":"CONTAINS","property":"a/b ä","value":"a/b ä","values":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#, r#"{}"#, r#"{"createdAt":null,"filter":null,"id":null}"#]
);

wire!(
    developer_webhooks_journal_subscriptions_write_delete_subscriptions_of_account,
    hubscope_webhooks_api::developer::webhooks_journal::subscriptions::write::delete_subscriptions_of_account(7),
    "DELETE /webhooks-journal/subscriptions/2026-03/portals/7",
    Body::None,
    [r#""#]
);

wire!(
    developer_webhooks_journal_subscriptions_write_delete_subscription,
    hubscope_webhooks_api::developer::webhooks_journal::subscriptions::write::delete_subscription(
        7
    ),
    "DELETE /webhooks-journal/subscriptions/2026-03/7",
    Body::None,
    [r#""#]
);

wire!(
    developer_webhooks_journal_subscriptions_read_get_subscription,
    hubscope_webhooks_api::developer::webhooks_journal::subscriptions::read::get_subscription(7),
    "GET /webhooks-journal/subscriptions/2026-03/7",
    Body::None,
    [
        r#"{"actionOverrides":{"key":{"associatedObjectTypeIds":["a/b ä"],"listIds":[7],"objectIds":[7],"properties":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"actions":["CREATE"],"appId":7,"associatedObjectTypeIds":["a/b ä"],"createdAt":"2026-03-01T09:30:00Z","createdBy":7,"deletedAt":"2026-03-01T09:30:00Z","id":7,"listIds":[7],"objectIds":[7],"objectTypeId":"a/b ä","portalId":7,"properties":["a/b ä"],"subscriptionType":"APP_LIFECYCLE_EVENT","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"actionOverrides":null,"actions":null,"appId":null,"associatedObjectTypeIds":null,"createdAt":null,"createdBy":null,"deletedAt":null,"id":null,"listIds":null,"objectIds":null,"objectTypeId":null,"portalId":null,"properties":null,"subscriptionType":null,"updatedAt":null}"#
    ]
);
