//! The calls of the API `projects`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::projects::read::{BatchRead, batch_read};
pub use crate::objects::projects::read::{Get, get};
pub use crate::objects::projects::read::{List, list};
pub use crate::objects::projects::read::{Search, search};
pub use crate::objects::projects::write::{Archive, archive};
pub use crate::objects::projects::write::{BatchArchive, batch_archive};
pub use crate::objects::projects::write::{BatchCreate, batch_create};
pub use crate::objects::projects::write::{BatchUpdate, batch_update};
pub use crate::objects::projects::write::{BatchUpsert, batch_upsert};
pub use crate::objects::projects::write::{Create, create};
pub use crate::objects::projects::write::{Merge, merge};
pub use crate::objects::projects::write::{Update, update};
