//! The calls of the API `goal_targets`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::goals::read::{BatchRead, batch_read};
pub use crate::objects::goals::read::{Get, get};
pub use crate::objects::goals::read::{List, list};
pub use crate::objects::goals::read::{Search, search};
pub use crate::objects::goals::write::{Archive, archive};
pub use crate::objects::goals::write::{BatchArchive, batch_archive};
pub use crate::objects::goals::write::{BatchCreate, batch_create};
pub use crate::objects::goals::write::{BatchUpdate, batch_update};
pub use crate::objects::goals::write::{BatchUpsert, batch_upsert};
pub use crate::objects::goals::write::{Create, create};
pub use crate::objects::goals::write::{Update, update};
