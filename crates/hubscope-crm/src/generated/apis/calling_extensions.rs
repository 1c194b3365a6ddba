//! The calls of the API `calling_extensions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::developers_read::calling_extensions::{GetSettings, get_settings};
pub use crate::developers_read::calling_extensions::{
    GetSettingsChannelConnection, get_settings_channel_connection,
};
pub use crate::developers_read::calling_extensions::{GetSettingsRecording, get_settings_recording};
pub use crate::developers_write::calling_extensions::{CreateSettings, create_settings};
pub use crate::developers_write::calling_extensions::{
    CreateSettingsChannelConnection, create_settings_channel_connection,
};
pub use crate::developers_write::calling_extensions::{CreateSettingsRecording, create_settings_recording};
pub use crate::developers_write::calling_extensions::{DeleteSettings, delete_settings};
pub use crate::developers_write::calling_extensions::{
    DeleteSettingsChannelConnection, delete_settings_channel_connection,
};
pub use crate::developers_write::calling_extensions::{UpdateSettings, update_settings};
pub use crate::developers_write::calling_extensions::{
    UpdateSettingsChannelConnection, update_settings_channel_connection,
};
pub use crate::developers_write::calling_extensions::{UpdateSettingsRecording, update_settings_recording};
pub use crate::objects::contacts::write::calling_extensions::{CompleteInboundCall, complete_inbound_call};
pub use crate::objects::contacts::write::calling_extensions::{MarkRecordingReady, mark_recording_ready};
