//! The calls of the API `courses`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::courses::read::{BatchRead, batch_read};
pub use crate::objects::courses::read::{Get, get};
pub use crate::objects::courses::read::{List, list};
pub use crate::objects::courses::read::{Search, search};
pub use crate::objects::courses::write::{Archive, archive};
pub use crate::objects::courses::write::{BatchArchive, batch_archive};
pub use crate::objects::courses::write::{BatchCreate, batch_create};
pub use crate::objects::courses::write::{BatchUpdate, batch_update};
pub use crate::objects::courses::write::{BatchUpsert, batch_upsert};
pub use crate::objects::courses::write::{Create, create};
pub use crate::objects::courses::write::{Merge, merge};
pub use crate::objects::courses::write::{Update, update};
