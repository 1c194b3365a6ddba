//! The calls of the API `taxes`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::line_items::read::taxes::{BatchRead, batch_read};
pub use crate::objects::line_items::read::taxes::{Get, get};
pub use crate::objects::line_items::read::taxes::{List, list};
pub use crate::objects::line_items::read::taxes::{Search, search};
pub use crate::objects::line_items::write::taxes::{Archive, archive};
pub use crate::objects::line_items::write::taxes::{BatchArchive, batch_archive};
pub use crate::objects::line_items::write::taxes::{BatchCreate, batch_create};
pub use crate::objects::line_items::write::taxes::{BatchUpdate, batch_update};
pub use crate::objects::line_items::write::taxes::{BatchUpsert, batch_upsert};
pub use crate::objects::line_items::write::taxes::{Create, create};
pub use crate::objects::line_items::write::taxes::{Update, update};
