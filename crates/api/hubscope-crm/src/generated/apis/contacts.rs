//! The calls of the API `contacts`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::contacts::read::{BatchRead, batch_read};
pub use crate::objects::contacts::read::{Get, get};
pub use crate::objects::contacts::read::{List, list};
pub use crate::objects::contacts::read::{Search, search};
pub use crate::objects::contacts::write::{Archive, archive};
pub use crate::objects::contacts::write::{BatchArchive, batch_archive};
pub use crate::objects::contacts::write::{BatchCreate, batch_create};
pub use crate::objects::contacts::write::{BatchUpdate, batch_update};
pub use crate::objects::contacts::write::{BatchUpsert, batch_upsert};
pub use crate::objects::contacts::write::{Create, create};
pub use crate::objects::contacts::write::{GdprDelete, gdpr_delete};
pub use crate::objects::contacts::write::{Merge, merge};
pub use crate::objects::contacts::write::{Update, update};
