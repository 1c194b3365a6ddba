//! The calls of the API `fees`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::line_items::read::fees::{BatchRead, batch_read};
pub use crate::objects::line_items::read::fees::{Get, get};
pub use crate::objects::line_items::read::fees::{List, list};
pub use crate::objects::line_items::read::fees::{Search, search};
pub use crate::objects::line_items::write::fees::{Archive, archive};
pub use crate::objects::line_items::write::fees::{BatchArchive, batch_archive};
pub use crate::objects::line_items::write::fees::{BatchCreate, batch_create};
pub use crate::objects::line_items::write::fees::{BatchUpdate, batch_update};
pub use crate::objects::line_items::write::fees::{BatchUpsert, batch_upsert};
pub use crate::objects::line_items::write::fees::{Create, create};
pub use crate::objects::line_items::write::fees::{Update, update};
