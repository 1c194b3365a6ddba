//! The calls of the API `definitions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::behavioral_events::event_definitions::read_write::{Create, create};
pub use crate::behavioral_events::event_definitions::read_write::{
    CreateProperty, create_property,
};
pub use crate::behavioral_events::event_definitions::read_write::{Delete, delete};
pub use crate::behavioral_events::event_definitions::read_write::{
    DeleteProperty, delete_property,
};
pub use crate::behavioral_events::event_definitions::read_write::{Get, get};
pub use crate::behavioral_events::event_definitions::read_write::{List, list};
pub use crate::behavioral_events::event_definitions::read_write::{Update, update};
pub use crate::behavioral_events::event_definitions::read_write::{
    UpdateProperty, update_property,
};
