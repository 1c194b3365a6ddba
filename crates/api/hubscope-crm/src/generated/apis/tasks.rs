//! The calls of the API `tasks`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::contacts::read::tasks::{BatchRead, batch_read};
pub use crate::objects::contacts::read::tasks::{Get, get};
pub use crate::objects::contacts::read::tasks::{List, list};
pub use crate::objects::contacts::read::tasks::{Search, search};
pub use crate::objects::contacts::write::tasks::{Archive, archive};
pub use crate::objects::contacts::write::tasks::{BatchArchive, batch_archive};
pub use crate::objects::contacts::write::tasks::{BatchCreate, batch_create};
pub use crate::objects::contacts::write::tasks::{BatchUpdate, batch_update};
pub use crate::objects::contacts::write::tasks::{BatchUpsert, batch_upsert};
pub use crate::objects::contacts::write::tasks::{Create, create};
pub use crate::objects::contacts::write::tasks::{Update, update};
