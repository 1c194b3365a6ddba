//! The calls of the API `communication_preferences`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::communication_preferences::read::{ListDefinitions, list_definitions};
pub use crate::communication_preferences::read::{ListStatuses, list_statuses};
pub use crate::communication_preferences::read::{
    ListUnsubscribeAllStatuses, list_unsubscribe_all_statuses,
};
pub use crate::communication_preferences::read_write::{GenerateLinks, generate_links};
pub use crate::communication_preferences::write::{UnsubscribeAll, unsubscribe_all};
pub use crate::communication_preferences::write::{UpdateStatus, update_status};

/// The calls about statuses.
pub mod statuses {
    pub use crate::communication_preferences::statuses::batch::read::{BatchRead, batch_read};
    pub use crate::communication_preferences::statuses::batch::read::{
        BatchReadUnsubscribeAll, batch_read_unsubscribe_all,
    };
    pub use crate::communication_preferences::statuses::batch::write::{
        BatchUnsubscribeAll, batch_unsubscribe_all,
    };
    pub use crate::communication_preferences::statuses::batch::write::{BatchWrite, batch_write};
}
