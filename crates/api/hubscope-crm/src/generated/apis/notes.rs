//! The calls of the API `notes`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::contacts::read::notes::{BatchRead, batch_read};
pub use crate::objects::contacts::read::notes::{Get, get};
pub use crate::objects::contacts::read::notes::{List, list};
pub use crate::objects::contacts::read::notes::{Search, search};
pub use crate::objects::contacts::write::notes::{Archive, archive};
pub use crate::objects::contacts::write::notes::{BatchArchive, batch_archive};
pub use crate::objects::contacts::write::notes::{BatchCreate, batch_create};
pub use crate::objects::contacts::write::notes::{BatchUpdate, batch_update};
pub use crate::objects::contacts::write::notes::{BatchUpsert, batch_upsert};
pub use crate::objects::contacts::write::notes::{Create, create};
pub use crate::objects::contacts::write::notes::{Update, update};
