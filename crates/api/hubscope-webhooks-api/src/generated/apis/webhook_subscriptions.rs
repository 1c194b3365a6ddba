//! The calls of the API `webhook_subscriptions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::developers_read::webhook_subscriptions::{GetSettings, get_settings};
pub use crate::developers_read::webhook_subscriptions::{GetSubscription, get_subscription};
pub use crate::developers_read::webhook_subscriptions::{ListSubscriptions, list_subscriptions};
pub use crate::developers_write::webhook_subscriptions::{
    BatchUpdateSubscriptions, batch_update_subscriptions,
};
pub use crate::developers_write::webhook_subscriptions::{ConfigureSettings, configure_settings};
pub use crate::developers_write::webhook_subscriptions::{CreateSubscription, create_subscription};
pub use crate::developers_write::webhook_subscriptions::{DeleteSettings, delete_settings};
pub use crate::developers_write::webhook_subscriptions::{DeleteSubscription, delete_subscription};
pub use crate::developers_write::webhook_subscriptions::{UpdateSubscription, update_subscription};
