//! The calls of the API `services`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::services::read::{BatchRead, batch_read};
pub use crate::objects::services::read::{Get, get};
pub use crate::objects::services::read::{List, list};
pub use crate::objects::services::read::{Search, search};
pub use crate::objects::services::write::{Archive, archive};
pub use crate::objects::services::write::{BatchArchive, batch_archive};
pub use crate::objects::services::write::{BatchCreate, batch_create};
pub use crate::objects::services::write::{BatchUpdate, batch_update};
pub use crate::objects::services::write::{BatchUpsert, batch_upsert};
pub use crate::objects::services::write::{Create, create};
pub use crate::objects::services::write::{Merge, merge};
pub use crate::objects::services::write::{Update, update};
