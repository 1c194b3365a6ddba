//! What each operation of the API `webhook_subscriptions` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    developers_write_webhook_subscriptions_delete_settings,
    hubscope_webhooks_api::developers_write::webhook_subscriptions::delete_settings(7),
    "DELETE /webhooks/2026-03/7/settings",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_webhook_subscriptions_get_settings,
    hubscope_webhooks_api::developers_read::webhook_subscriptions::get_settings(7),
    "GET /webhooks/2026-03/7/settings",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","targetUrl":"a/b ä","throttling":{"maxConcurrentRequests":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"targetUrl":null,"throttling":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_webhook_subscriptions_configure_settings,
    hubscope_webhooks_api::developers_write::webhook_subscriptions::configure_settings(
        7,
        "a/b ä".to_owned(),
        hubscope_webhooks_api::types::ThrottlingSettings::new(7)
    ),
    "PUT /webhooks/2026-03/7/settings",
    Body::Json(r#"{"targetUrl":"a/b ä","throttling":{"maxConcurrentRequests":7}}"#),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","targetUrl":"a/b ä","throttling":{"maxConcurrentRequests":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"targetUrl":null,"throttling":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_read_webhook_subscriptions_list_subscriptions,
    hubscope_webhooks_api::developers_read::webhook_subscriptions::list_subscriptions(7),
    "GET /webhooks/2026-03/7/subscriptions",
    Body::None,
    [
        r#"{"results":[{"active":true,"createdAt":"2026-03-01T09:30:00Z","eventType":"company.associationChange","eventTypeName":"a/b ä","id":"a/b ä","objectTypeId":"a/b ä","propertyName":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"active":null,"createdAt":null,"eventType":null,"eventTypeName":null,"id":null,"objectTypeId":null,"propertyName":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_write_webhook_subscriptions_create_subscription,
    hubscope_webhooks_api::developers_write::webhook_subscriptions::create_subscription(
        hubscope_webhooks_api::developers_write::webhook_subscriptions::CreateSubscriptionArgs {
            app_id: 7,
            active: true,
            event_type: hubscope_webhooks_api::types::EventType::from("company.associationChange")
        }
    )
    .event_type_name("a/b ä".to_owned())
    .object_type_id("a/b ä".to_owned())
    .property_name("a/b ä".to_owned()),
    "POST /webhooks/2026-03/7/subscriptions",
    Body::Json(
        r#"{"active":true,"eventType":"company.associationChange","eventTypeName":"a/b ä","objectTypeId":"a/b ä","propertyName":"a/b ä"}"#
    ),
    [
        r#"{"active":true,"createdAt":"2026-03-01T09:30:00Z","eventType":"company.associationChange","eventTypeName":"a/b ä","id":"a/b ä","objectTypeId":"a/b ä","propertyName":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"active":null,"createdAt":null,"eventType":null,"eventTypeName":null,"id":null,"objectTypeId":null,"propertyName":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_webhook_subscriptions_batch_update_subscriptions,
    hubscope_webhooks_api::developers_write::webhook_subscriptions::batch_update_subscriptions(
        7,
        [hubscope_webhooks_api::types::SubscriptionBatchUpdate::new(
            hubscope_webhooks_api::types::SubscriptionBatchUpdateArgs { active: true, id: 7 }
        )]
    ),
    "POST /webhooks/2026-03/7/subscriptions/batch/update",
    Body::Json(r#"{"inputs":[{"active":true,"id":7}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"active":true,"createdAt":"2026-03-01T09:30:00Z","eventType":"company.associationChange","eventTypeName":"a/b ä","id":"a/b ä","objectTypeId":"a/b ä","propertyName":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"active":null,"createdAt":null,"eventType":null,"eventTypeName":null,"id":null,"objectTypeId":null,"propertyName":null,"updatedAt":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    developers_write_webhook_subscriptions_delete_subscription,
    hubscope_webhooks_api::developers_write::webhook_subscriptions::delete_subscription(
        hubscope_webhooks_api::developers_write::webhook_subscriptions::DeleteSubscriptionArgs {
            app_id: 7,
            subscription_id: 7
        }
    ),
    "DELETE /webhooks/2026-03/7/subscriptions/7",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_webhook_subscriptions_get_subscription,
    hubscope_webhooks_api::developers_read::webhook_subscriptions::get_subscription(
        hubscope_webhooks_api::developers_read::webhook_subscriptions::GetSubscriptionArgs {
            app_id: 7,
            subscription_id: 7
        }
    ),
    "GET /webhooks/2026-03/7/subscriptions/7",
    Body::None,
    [
        r#"{"active":true,"createdAt":"2026-03-01T09:30:00Z","eventType":"company.associationChange","eventTypeName":"a/b ä","id":"a/b ä","objectTypeId":"a/b ä","propertyName":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"active":null,"createdAt":null,"eventType":null,"eventTypeName":null,"id":null,"objectTypeId":null,"propertyName":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_webhook_subscriptions_update_subscription,
    hubscope_webhooks_api::developers_write::webhook_subscriptions::update_subscription(
        hubscope_webhooks_api::developers_write::webhook_subscriptions::UpdateSubscriptionArgs {
            app_id: 7,
            subscription_id: 7
        }
    )
    .active(true),
    "PATCH /webhooks/2026-03/7/subscriptions/7",
    Body::Json(r#"{"active":true}"#),
    [
        r#"{"active":true,"createdAt":"2026-03-01T09:30:00Z","eventType":"company.associationChange","eventTypeName":"a/b ä","id":"a/b ä","objectTypeId":"a/b ä","propertyName":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"active":null,"createdAt":null,"eventType":null,"eventTypeName":null,"id":null,"objectTypeId":null,"propertyName":null,"updatedAt":null}"#
    ]
);
