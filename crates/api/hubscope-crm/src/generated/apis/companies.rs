//! The calls of the API `companies`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::companies::read::{BatchRead, batch_read};
pub use crate::objects::companies::read::{Get, get};
pub use crate::objects::companies::read::{List, list};
pub use crate::objects::companies::read::{Search, search};
pub use crate::objects::companies::write::{Archive, archive};
pub use crate::objects::companies::write::{BatchArchive, batch_archive};
pub use crate::objects::companies::write::{BatchCreate, batch_create};
pub use crate::objects::companies::write::{BatchUpdate, batch_update};
pub use crate::objects::companies::write::{BatchUpsert, batch_upsert};
pub use crate::objects::companies::write::{Create, create};
pub use crate::objects::companies::write::{Merge, merge};
pub use crate::objects::companies::write::{Update, update};
