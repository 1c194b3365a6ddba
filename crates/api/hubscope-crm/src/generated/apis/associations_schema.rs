//! The calls of the API `associations_schema`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::any_scope::read::associations_schema::{ListAllLimits, list_all_limits};
pub use crate::object_type::read::associations_schema::{ListLabels, list_labels};
pub use crate::object_type::read::associations_schema::{ListLimits, list_limits};
pub use crate::object_type::write::associations_schema::{BatchCreateLimits, batch_create_limits};
pub use crate::object_type::write::associations_schema::{BatchDeleteLimits, batch_delete_limits};
pub use crate::object_type::write::associations_schema::{BatchUpdateLimits, batch_update_limits};
pub use crate::object_type::write::associations_schema::{CreateLabel, create_label};
pub use crate::object_type::write::associations_schema::{DeleteLabel, delete_label};
pub use crate::object_type::write::associations_schema::{ReplaceLabel, replace_label};
