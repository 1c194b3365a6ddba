//! The calls of the API `postal_mail`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::contacts::read::postal_mail::{BatchRead, batch_read};
pub use crate::objects::contacts::read::postal_mail::{Get, get};
pub use crate::objects::contacts::read::postal_mail::{List, list};
pub use crate::objects::contacts::read::postal_mail::{Search, search};
pub use crate::objects::contacts::write::postal_mail::{Archive, archive};
pub use crate::objects::contacts::write::postal_mail::{BatchArchive, batch_archive};
pub use crate::objects::contacts::write::postal_mail::{BatchCreate, batch_create};
pub use crate::objects::contacts::write::postal_mail::{BatchUpdate, batch_update};
pub use crate::objects::contacts::write::postal_mail::{BatchUpsert, batch_upsert};
pub use crate::objects::contacts::write::postal_mail::{Create, create};
pub use crate::objects::contacts::write::postal_mail::{Update, update};
