//! The calls of the API `associations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::any_scope::write::associations::{
    RequestHighUsageReport, request_high_usage_report,
};
pub use crate::object_type::read::associations::{BatchRead, batch_read};
pub use crate::object_type::read::associations::{List, list};
pub use crate::object_type::write::associations::{Archive, archive};
pub use crate::object_type::write::associations::{BatchArchive, batch_archive};
pub use crate::object_type::write::associations::{BatchArchiveLabels, batch_archive_labels};
pub use crate::object_type::write::associations::{BatchCreate, batch_create};
pub use crate::object_type::write::associations::{BatchCreateDefault, batch_create_default};
pub use crate::object_type::write::associations::{Create, create};
pub use crate::object_type::write::associations::{CreateDefault, create_default};
