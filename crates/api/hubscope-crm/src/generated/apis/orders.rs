//! The calls of the API `orders`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::orders::read::{BatchRead, batch_read};
pub use crate::objects::orders::read::{Get, get};
pub use crate::objects::orders::read::{List, list};
pub use crate::objects::orders::read::{Search, search};
pub use crate::objects::orders::write::{Archive, archive};
pub use crate::objects::orders::write::{BatchArchive, batch_archive};
pub use crate::objects::orders::write::{BatchCreate, batch_create};
pub use crate::objects::orders::write::{BatchUpdate, batch_update};
pub use crate::objects::orders::write::{BatchUpsert, batch_upsert};
pub use crate::objects::orders::write::{Create, create};
pub use crate::objects::orders::write::{Merge, merge};
pub use crate::objects::orders::write::{Update, update};
