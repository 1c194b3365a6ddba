//! The calls of the API `deals`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::deals::read::{BatchRead, batch_read};
pub use crate::objects::deals::read::{Get, get};
pub use crate::objects::deals::read::{List, list};
pub use crate::objects::deals::read::{Search, search};
pub use crate::objects::deals::write::{Archive, archive};
pub use crate::objects::deals::write::{BatchArchive, batch_archive};
pub use crate::objects::deals::write::{BatchCreate, batch_create};
pub use crate::objects::deals::write::{BatchUpdate, batch_update};
pub use crate::objects::deals::write::{BatchUpsert, batch_upsert};
pub use crate::objects::deals::write::{Create, create};
pub use crate::objects::deals::write::{Merge, merge};
pub use crate::objects::deals::write::{Update, update};
