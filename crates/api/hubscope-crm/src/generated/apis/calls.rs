//! The calls of the API `calls`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::contacts::read::calls::{BatchRead, batch_read};
pub use crate::objects::contacts::read::calls::{Get, get};
pub use crate::objects::contacts::read::calls::{List, list};
pub use crate::objects::contacts::read::calls::{Search, search};
pub use crate::objects::contacts::write::calls::{Archive, archive};
pub use crate::objects::contacts::write::calls::{BatchArchive, batch_archive};
pub use crate::objects::contacts::write::calls::{BatchCreate, batch_create};
pub use crate::objects::contacts::write::calls::{BatchUpdate, batch_update};
pub use crate::objects::contacts::write::calls::{BatchUpsert, batch_upsert};
pub use crate::objects::contacts::write::calls::{Create, create};
pub use crate::objects::contacts::write::calls::{Update, update};
