//! The calls of the API `custom_actions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::developers_read::custom_actions::{Get, get};
pub use crate::developers_read::custom_actions::{GetFunction, get_function};
pub use crate::developers_read::custom_actions::{GetFunctionById, get_function_by_id};
pub use crate::developers_read::custom_actions::{GetRequiresObject, get_requires_object};
pub use crate::developers_read::custom_actions::{GetRevision, get_revision};
pub use crate::developers_read::custom_actions::{List, list};
pub use crate::developers_read::custom_actions::{ListFunctions, list_functions};
pub use crate::developers_read::custom_actions::{ListRevisions, list_revisions};
pub use crate::developers_write::custom_actions::{Create, create};
pub use crate::developers_write::custom_actions::{Delete, delete};
pub use crate::developers_write::custom_actions::{DeleteFunction, delete_function};
pub use crate::developers_write::custom_actions::{DeleteFunctionById, delete_function_by_id};
pub use crate::developers_write::custom_actions::{ReplaceFunction, replace_function};
pub use crate::developers_write::custom_actions::{ReplaceFunctionById, replace_function_by_id};
pub use crate::developers_write::custom_actions::{SetRequiresObject, set_requires_object};
pub use crate::developers_write::custom_actions::{Update, update};

/// The calls about callbacks.
pub mod callbacks {
    pub use crate::callbacks::automation::{BatchComplete, batch_complete};
    pub use crate::callbacks::automation::{Complete, complete};
}
