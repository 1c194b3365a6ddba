//! The calls of the API `webhooks`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::developers_read::webhooks::{GetSettings, get_settings};
pub use crate::developers_read::webhooks::{GetSubscription, get_subscription};
pub use crate::developers_read::webhooks::{ListSubscriptions, list_subscriptions};
pub use crate::developers_write::webhooks::{BatchUpdateSubscriptions, batch_update_subscriptions};
pub use crate::developers_write::webhooks::{ConfigureSettings, configure_settings};
pub use crate::developers_write::webhooks::{CreateSubscription, create_subscription};
pub use crate::developers_write::webhooks::{DeleteSettings, delete_settings};
pub use crate::developers_write::webhooks::{DeleteSubscription, delete_subscription};
pub use crate::developers_write::webhooks::{UpdateSubscription, update_subscription};
