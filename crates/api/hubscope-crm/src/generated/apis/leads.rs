//! The calls of the API `leads`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::leads::read::{BatchRead, batch_read};
pub use crate::objects::leads::read::{Get, get};
pub use crate::objects::leads::read::{List, list};
pub use crate::objects::leads::read::{Search, search};
pub use crate::objects::leads::write::{Archive, archive};
pub use crate::objects::leads::write::{BatchArchive, batch_archive};
pub use crate::objects::leads::write::{BatchCreate, batch_create};
pub use crate::objects::leads::write::{BatchUpdate, batch_update};
pub use crate::objects::leads::write::{BatchUpsert, batch_upsert};
pub use crate::objects::leads::write::{Create, create};
pub use crate::objects::leads::write::{Update, update};
