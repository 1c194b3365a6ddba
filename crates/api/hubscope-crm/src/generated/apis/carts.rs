//! The calls of the API `carts`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::carts::read::{BatchRead, batch_read};
pub use crate::objects::carts::read::{Get, get};
pub use crate::objects::carts::read::{List, list};
pub use crate::objects::carts::read::{Search, search};
pub use crate::objects::carts::write::{Archive, archive};
pub use crate::objects::carts::write::{BatchArchive, batch_archive};
pub use crate::objects::carts::write::{BatchCreate, batch_create};
pub use crate::objects::carts::write::{BatchUpdate, batch_update};
pub use crate::objects::carts::write::{BatchUpsert, batch_upsert};
pub use crate::objects::carts::write::{Create, create};
pub use crate::objects::carts::write::{Update, update};
