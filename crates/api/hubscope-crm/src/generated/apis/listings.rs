//! The calls of the API `listings`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::listings::read::{BatchRead, batch_read};
pub use crate::objects::listings::read::{Get, get};
pub use crate::objects::listings::read::{List, list};
pub use crate::objects::listings::read::{Search, search};
pub use crate::objects::listings::write::{Archive, archive};
pub use crate::objects::listings::write::{BatchArchive, batch_archive};
pub use crate::objects::listings::write::{BatchCreate, batch_create};
pub use crate::objects::listings::write::{BatchUpdate, batch_update};
pub use crate::objects::listings::write::{BatchUpsert, batch_upsert};
pub use crate::objects::listings::write::{Create, create};
pub use crate::objects::listings::write::{Update, update};
