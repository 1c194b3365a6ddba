//! The calls of the API `objects`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::object_type::read::objects::{BatchRead, batch_read};
pub use crate::object_type::read::objects::{Get, get};
pub use crate::object_type::read::objects::{List, list};
pub use crate::object_type::read::objects::{Search, search};
pub use crate::object_type::write::objects::{Archive, archive};
pub use crate::object_type::write::objects::{BatchArchive, batch_archive};
pub use crate::object_type::write::objects::{BatchCreate, batch_create};
pub use crate::object_type::write::objects::{BatchUpdate, batch_update};
pub use crate::object_type::write::objects::{BatchUpsert, batch_upsert};
pub use crate::object_type::write::objects::{Create, create};
pub use crate::object_type::write::objects::{Update, update};
