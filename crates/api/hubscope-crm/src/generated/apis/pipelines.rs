//! The calls of the API `pipelines`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::object_type::read::pipelines::{Get, get};
pub use crate::object_type::read::pipelines::{GetStage, get_stage};
pub use crate::object_type::read::pipelines::{List, list};
pub use crate::object_type::read::pipelines::{ListAudit, list_audit};
pub use crate::object_type::read::pipelines::{ListStageAudit, list_stage_audit};
pub use crate::object_type::read::pipelines::{ListStages, list_stages};
pub use crate::object_type::write::pipelines::{Create, create};
pub use crate::object_type::write::pipelines::{CreateStage, create_stage};
pub use crate::object_type::write::pipelines::{Delete, delete};
pub use crate::object_type::write::pipelines::{DeleteStage, delete_stage};
pub use crate::object_type::write::pipelines::{Replace, replace};
pub use crate::object_type::write::pipelines::{ReplaceStage, replace_stage};
pub use crate::object_type::write::pipelines::{Update, update};
pub use crate::object_type::write::pipelines::{UpdateStage, update_stage};
