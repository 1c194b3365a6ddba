//! The calls of the API `products`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::products::read::{BatchRead, batch_read};
pub use crate::objects::products::read::{Get, get};
pub use crate::objects::products::read::{List, list};
pub use crate::objects::products::read::{Search, search};
pub use crate::objects::products::write::{Archive, archive};
pub use crate::objects::products::write::{BatchArchive, batch_archive};
pub use crate::objects::products::write::{BatchCreate, batch_create};
pub use crate::objects::products::write::{BatchUpdate, batch_update};
pub use crate::objects::products::write::{BatchUpsert, batch_upsert};
pub use crate::objects::products::write::{Create, create};
pub use crate::objects::products::write::{Update, update};
