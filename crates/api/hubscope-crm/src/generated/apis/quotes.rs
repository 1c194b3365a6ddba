//! The calls of the API `quotes`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::quotes::read::{BatchRead, batch_read};
pub use crate::objects::quotes::read::{Get, get};
pub use crate::objects::quotes::read::{List, list};
pub use crate::objects::quotes::read::{Search, search};
pub use crate::objects::quotes::write::{Archive, archive};
pub use crate::objects::quotes::write::{BatchArchive, batch_archive};
pub use crate::objects::quotes::write::{BatchCreate, batch_create};
pub use crate::objects::quotes::write::{BatchUpdate, batch_update};
pub use crate::objects::quotes::write::{BatchUpsert, batch_upsert};
pub use crate::objects::quotes::write::{Create, create};
pub use crate::objects::quotes::write::{Update, update};
