//! The calls of the API `properties`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::object_type::read::properties::{BatchRead, batch_read};
pub use crate::object_type::read::properties::{Get, get};
pub use crate::object_type::read::properties::{GetGroup, get_group};
pub use crate::object_type::read::properties::{List, list};
pub use crate::object_type::read::properties::{ListGroups, list_groups};
pub use crate::object_type::write::properties::{Archive, archive};
pub use crate::object_type::write::properties::{BatchArchive, batch_archive};
pub use crate::object_type::write::properties::{BatchCreate, batch_create};
pub use crate::object_type::write::properties::{Create, create};
pub use crate::object_type::write::properties::{CreateGroup, create_group};
pub use crate::object_type::write::properties::{DeleteGroup, delete_group};
pub use crate::object_type::write::properties::{Update, update};
pub use crate::object_type::write::properties::{UpdateGroup, update_group};
