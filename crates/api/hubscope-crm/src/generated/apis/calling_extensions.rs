//! The calls of the API `calling_extensions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::developers_read::calling_extensions::{
    GetChannelConnectionSettings, get_channel_connection_settings,
};
pub use crate::developers_read::calling_extensions::{
    GetRecordingSettings, get_recording_settings,
};
pub use crate::developers_read::calling_extensions::{GetSettings, get_settings};
pub use crate::developers_write::calling_extensions::{
    CreateChannelConnectionSettings, create_channel_connection_settings,
};
pub use crate::developers_write::calling_extensions::{
    CreateRecordingSettings, create_recording_settings,
};
pub use crate::developers_write::calling_extensions::{CreateSettings, create_settings};
pub use crate::developers_write::calling_extensions::{
    DeleteChannelConnectionSettings, delete_channel_connection_settings,
};
pub use crate::developers_write::calling_extensions::{DeleteSettings, delete_settings};
pub use crate::developers_write::calling_extensions::{
    UpdateChannelConnectionSettings, update_channel_connection_settings,
};
pub use crate::developers_write::calling_extensions::{
    UpdateRecordingSettings, update_recording_settings,
};
pub use crate::developers_write::calling_extensions::{UpdateSettings, update_settings};
pub use crate::objects::contacts::write::calling_extensions::{
    CompleteInboundCall, complete_inbound_call,
};
pub use crate::objects::contacts::write::calling_extensions::{
    MarkRecordingReady, mark_recording_ready,
};
