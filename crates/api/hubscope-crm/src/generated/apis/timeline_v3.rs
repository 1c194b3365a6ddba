//! The calls of the API `timeline_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::developers_read::timeline_v3::{GetEventTemplate, get_event_template};
pub use crate::developers_read::timeline_v3::{ListEventTemplates, list_event_templates};
pub use crate::developers_write::timeline_v3::{CreateEventTemplate, create_event_template};
pub use crate::developers_write::timeline_v3::{
    CreateEventTemplateToken, create_event_template_token,
};
pub use crate::developers_write::timeline_v3::{DeleteEventTemplate, delete_event_template};
pub use crate::developers_write::timeline_v3::{
    DeleteEventTemplateToken, delete_event_template_token,
};
pub use crate::developers_write::timeline_v3::{ReplaceEventTemplate, replace_event_template};
pub use crate::developers_write::timeline_v3::{
    ReplaceEventTemplateToken, replace_event_template_token,
};
pub use crate::timeline::v3::{BatchCreateEvents, batch_create_events};
pub use crate::timeline::v3::{GetEvent, get_event};
