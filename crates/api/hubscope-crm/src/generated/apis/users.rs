//! The calls of the API `users`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::users::read::{BatchRead, batch_read};
pub use crate::objects::users::read::{Get, get};
pub use crate::objects::users::read::{List, list};
pub use crate::objects::users::read::{Search, search};
pub use crate::objects::users::write::{Archive, archive};
pub use crate::objects::users::write::{BatchArchive, batch_archive};
pub use crate::objects::users::write::{BatchCreate, batch_create};
pub use crate::objects::users::write::{BatchUpdate, batch_update};
pub use crate::objects::users::write::{BatchUpsert, batch_upsert};
pub use crate::objects::users::write::{Create, create};
pub use crate::objects::users::write::{Update, update};
