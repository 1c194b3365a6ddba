//! The calls of the API `schemas`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::schemas::custom::read::{BatchRead, batch_read};
pub use crate::schemas::custom::read::{Get, get};
pub use crate::schemas::custom::read::{List, list};
pub use crate::schemas::custom::write::{Create, create};
pub use crate::schemas::custom::write::{CreateAssociation, create_association};
pub use crate::schemas::custom::write::{Delete, delete};
pub use crate::schemas::custom::write::{DeleteAssociation, delete_association};
pub use crate::schemas::custom::write::{Update, update};
