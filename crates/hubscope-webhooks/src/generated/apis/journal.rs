//! The calls of the API `journal`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

/// The calls about journal_local.
pub mod journal_local {
    pub use crate::journal_local::webhooks_journal_data_access::{BatchRead, batch_read};
    pub use crate::journal_local::webhooks_journal_data_access::{BatchReadEarliest, batch_read_earliest};
    pub use crate::journal_local::webhooks_journal_data_access::{BatchReadLatest, batch_read_latest};
    pub use crate::journal_local::webhooks_journal_data_access::{BatchReadNext, batch_read_next};
    pub use crate::journal_local::webhooks_journal_data_access::{GetEarliest, get_earliest};
    pub use crate::journal_local::webhooks_journal_data_access::{GetLatest, get_latest};
    pub use crate::journal_local::webhooks_journal_data_access::{GetNext, get_next};
    pub use crate::journal_local::webhooks_journal_snapshot_management::{GetStatus, get_status};
}

/// The calls about webhooks_journal_data_access.
pub mod webhooks_journal_data_access {
    pub use crate::webhooks_journal_data_access::{BatchRead, batch_read};
    pub use crate::webhooks_journal_data_access::{BatchReadEarliest, batch_read_earliest};
    pub use crate::webhooks_journal_data_access::{BatchReadLatest, batch_read_latest};
    pub use crate::webhooks_journal_data_access::{BatchReadNext, batch_read_next};
    pub use crate::webhooks_journal_data_access::{GetEarliest, get_earliest};
    pub use crate::webhooks_journal_data_access::{GetLatest, get_latest};
    pub use crate::webhooks_journal_data_access::{GetNext, get_next};
}

/// The calls about webhooks_journal_snapshot_management.
pub mod webhooks_journal_snapshot_management {
    pub use crate::webhooks_journal_snapshot_management::{Create, create};
    pub use crate::webhooks_journal_snapshot_management::{GetStatus, get_status};
}

/// The calls about webhooks_journal_subscription_management.
pub mod webhooks_journal_subscription_management {
    pub use crate::webhooks_journal_subscription_management::{CreateSubscription, create_subscription};
    pub use crate::webhooks_journal_subscription_management::{
        CreateSubscriptionFilter, create_subscription_filter,
    };
    pub use crate::webhooks_journal_subscription_management::{DeleteSubscription, delete_subscription};
    pub use crate::webhooks_journal_subscription_management::{
        DeleteSubscriptionFilter, delete_subscription_filter,
    };
    pub use crate::webhooks_journal_subscription_management::{
        DeleteSubscriptionsOfAccount, delete_subscriptions_of_account,
    };
}

/// The calls about webhooks_journal_subscription_read.
pub mod webhooks_journal_subscription_read {
    pub use crate::webhooks_journal_subscription_read::{GetSubscription, get_subscription};
    pub use crate::webhooks_journal_subscription_read::{GetSubscriptionFilter, get_subscription_filter};
    pub use crate::webhooks_journal_subscription_read::{ListSubscriptionFilters, list_subscription_filters};
    pub use crate::webhooks_journal_subscription_read::{ListSubscriptions, list_subscriptions};
}
