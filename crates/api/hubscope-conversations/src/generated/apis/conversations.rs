//! The calls of the API `conversations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::read::{BatchReadActors, batch_read_actors};
pub use crate::read::{GetActor, get_actor};
pub use crate::read::{GetChannel, get_channel};
pub use crate::read::{GetChannelAccount, get_channel_account};
pub use crate::read::{GetInbox, get_inbox};
pub use crate::read::{GetThread, get_thread};
pub use crate::read::{GetThreadMessage, get_thread_message};
pub use crate::read::{GetThreadMessageOriginalContent, get_thread_message_original_content};
pub use crate::read::{ListChannelAccounts, list_channel_accounts};
pub use crate::read::{ListChannels, list_channels};
pub use crate::read::{ListInboxes, list_inboxes};
pub use crate::read::{ListThreadMessages, list_thread_messages};
pub use crate::read::{ListThreads, list_threads};
pub use crate::write::{ArchiveThread, archive_thread};
pub use crate::write::{AssignThread, assign_thread};
pub use crate::write::{CreateThreadMessage, create_thread_message};
pub use crate::write::{UnassignThread, unassign_thread};
pub use crate::write::{UpdateThread, update_thread};
