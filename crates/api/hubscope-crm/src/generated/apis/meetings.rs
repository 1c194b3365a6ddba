//! The calls of the API `meetings`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::contacts::read::meetings::{BatchRead, batch_read};
pub use crate::objects::contacts::read::meetings::{Get, get};
pub use crate::objects::contacts::read::meetings::{List, list};
pub use crate::objects::contacts::read::meetings::{Search, search};
pub use crate::objects::contacts::write::meetings::{Archive, archive};
pub use crate::objects::contacts::write::meetings::{BatchArchive, batch_archive};
pub use crate::objects::contacts::write::meetings::{BatchCreate, batch_create};
pub use crate::objects::contacts::write::meetings::{BatchUpdate, batch_update};
pub use crate::objects::contacts::write::meetings::{BatchUpsert, batch_upsert};
pub use crate::objects::contacts::write::meetings::{Create, create};
pub use crate::objects::contacts::write::meetings::{Update, update};
