//! The calls of the API `custom_channels`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::custom_channels::read::{GetChannelAccount, get_channel_account};
pub use crate::custom_channels::read::{GetMessage, get_message};
pub use crate::custom_channels::read::{ListChannelAccounts, list_channel_accounts};
pub use crate::custom_channels::write::{CreateChannelAccount, create_channel_account};
pub use crate::custom_channels::write::{CreateMessage, create_message};
pub use crate::custom_channels::write::{UpdateChannelAccount, update_channel_account};
pub use crate::custom_channels::write::{
    UpdateChannelAccountStagingToken, update_channel_account_staging_token,
};
pub use crate::custom_channels::write::{UpdateMessage, update_message};
pub use crate::developers_read::custom_channels::{Get, get};
pub use crate::developers_read::custom_channels::{List, list};
pub use crate::developers_write::custom_channels::{Create, create};
pub use crate::developers_write::custom_channels::{Delete, delete};
pub use crate::developers_write::custom_channels::{Update, update};
