//! The calls of the API `discounts`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::line_items::read::discounts::{BatchRead, batch_read};
pub use crate::objects::line_items::read::discounts::{Get, get};
pub use crate::objects::line_items::read::discounts::{List, list};
pub use crate::objects::line_items::read::discounts::{Search, search};
pub use crate::objects::line_items::write::discounts::{Archive, archive};
pub use crate::objects::line_items::write::discounts::{BatchArchive, batch_archive};
pub use crate::objects::line_items::write::discounts::{BatchCreate, batch_create};
pub use crate::objects::line_items::write::discounts::{BatchUpdate, batch_update};
pub use crate::objects::line_items::write::discounts::{BatchUpsert, batch_upsert};
pub use crate::objects::line_items::write::discounts::{Create, create};
pub use crate::objects::line_items::write::discounts::{Update, update};
