//! The calls of the API `journal`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

/// The calls about journal_local.
pub mod journal_local {
    pub use crate::developer::webhooks_journal::journal_local::read::{BatchRead, batch_read};
    pub use crate::developer::webhooks_journal::journal_local::read::{
        BatchReadEarliest, batch_read_earliest,
    };
    pub use crate::developer::webhooks_journal::journal_local::read::{
        BatchReadLatest, batch_read_latest,
    };
    pub use crate::developer::webhooks_journal::journal_local::read::{
        BatchReadNext, batch_read_next,
    };
    pub use crate::developer::webhooks_journal::journal_local::read::{GetEarliest, get_earliest};
    pub use crate::developer::webhooks_journal::journal_local::read::{GetLatest, get_latest};
    pub use crate::developer::webhooks_journal::journal_local::read::{GetNext, get_next};
    pub use crate::developer::webhooks_journal::snapshots::journal_local::read::{
        GetStatus, get_status,
    };
}

/// The calls about snapshots.
pub mod snapshots {
    pub use crate::developer::webhooks_journal::snapshots::read::{GetStatus, get_status};
    pub use crate::developer::webhooks_journal::snapshots::write::{Create, create};
}

/// The calls about subscriptions.
pub mod subscriptions {
    pub use crate::developer::webhooks_journal::subscriptions::read::{
        GetSubscription, get_subscription,
    };
    pub use crate::developer::webhooks_journal::subscriptions::read::{
        GetSubscriptionFilter, get_subscription_filter,
    };
    pub use crate::developer::webhooks_journal::subscriptions::read::{
        ListSubscriptionFilters, list_subscription_filters,
    };
    pub use crate::developer::webhooks_journal::subscriptions::read::{
        ListSubscriptions, list_subscriptions,
    };
    pub use crate::developer::webhooks_journal::subscriptions::write::{
        CreateSubscription, create_subscription,
    };
    pub use crate::developer::webhooks_journal::subscriptions::write::{
        CreateSubscriptionFilter, create_subscription_filter,
    };
    pub use crate::developer::webhooks_journal::subscriptions::write::{
        DeleteSubscription, delete_subscription,
    };
    pub use crate::developer::webhooks_journal::subscriptions::write::{
        DeleteSubscriptionFilter, delete_subscription_filter,
    };
    pub use crate::developer::webhooks_journal::subscriptions::write::{
        DeleteSubscriptionsOfAccount, delete_subscriptions_of_account,
    };
}

/// The calls about webhooks_journal.
pub mod webhooks_journal {
    pub use crate::developer::webhooks_journal::read::{BatchRead, batch_read};
    pub use crate::developer::webhooks_journal::read::{BatchReadEarliest, batch_read_earliest};
    pub use crate::developer::webhooks_journal::read::{BatchReadLatest, batch_read_latest};
    pub use crate::developer::webhooks_journal::read::{BatchReadNext, batch_read_next};
    pub use crate::developer::webhooks_journal::read::{GetEarliest, get_earliest};
    pub use crate::developer::webhooks_journal::read::{GetLatest, get_latest};
    pub use crate::developer::webhooks_journal::read::{GetNext, get_next};
}
