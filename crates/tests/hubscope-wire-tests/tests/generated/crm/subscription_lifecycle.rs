//! What each operation of the API `subscription_lifecycle` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, moment, wire};

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
