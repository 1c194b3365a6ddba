//! The calls of the API `emails`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::contacts::read::emails::{BatchRead, batch_read};
pub use crate::objects::contacts::read::emails::{Get, get};
pub use crate::objects::contacts::read::emails::{List, list};
pub use crate::objects::contacts::read::emails::{Search, search};
pub use crate::objects::contacts::write::emails::{Archive, archive};
pub use crate::objects::contacts::write::emails::{BatchArchive, batch_archive};
pub use crate::objects::contacts::write::emails::{BatchCreate, batch_create};
pub use crate::objects::contacts::write::emails::{BatchUpdate, batch_update};
pub use crate::objects::contacts::write::emails::{BatchUpsert, batch_upsert};
pub use crate::objects::contacts::write::emails::{Create, create};
pub use crate::objects::contacts::write::emails::{Update, update};
