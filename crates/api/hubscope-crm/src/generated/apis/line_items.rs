//! The calls of the API `line_items`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::line_items::read::{BatchRead, batch_read};
pub use crate::objects::line_items::read::{Get, get};
pub use crate::objects::line_items::read::{List, list};
pub use crate::objects::line_items::read::{Search, search};
pub use crate::objects::line_items::write::{Archive, archive};
pub use crate::objects::line_items::write::{BatchArchive, batch_archive};
pub use crate::objects::line_items::write::{BatchCreate, batch_create};
pub use crate::objects::line_items::write::{BatchUpdate, batch_update};
pub use crate::objects::line_items::write::{BatchUpsert, batch_upsert};
pub use crate::objects::line_items::write::{Create, create};
pub use crate::objects::line_items::write::{Update, update};
