//! The calls of the API `communications`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::contacts::read::communications::{BatchRead, batch_read};
pub use crate::objects::contacts::read::communications::{Get, get};
pub use crate::objects::contacts::read::communications::{List, list};
pub use crate::objects::contacts::read::communications::{Search, search};
pub use crate::objects::contacts::write::communications::{Archive, archive};
pub use crate::objects::contacts::write::communications::{BatchArchive, batch_archive};
pub use crate::objects::contacts::write::communications::{BatchCreate, batch_create};
pub use crate::objects::contacts::write::communications::{BatchUpdate, batch_update};
pub use crate::objects::contacts::write::communications::{BatchUpsert, batch_upsert};
pub use crate::objects::contacts::write::communications::{Create, create};
pub use crate::objects::contacts::write::communications::{Update, update};
