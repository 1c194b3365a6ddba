//! The calls of the API `associations_schema`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::any_scope::read::associations_schema::{
    ListDefinitionsConfigurationsAll, list_definitions_configurations_all,
};
pub use crate::object_type::read::associations_schema::{
    ListDefinitionsConfigurations, list_definitions_configurations,
};
pub use crate::object_type::read::associations_schema::{ListLabels, list_labels};
pub use crate::object_type::write::associations_schema::{
    BatchCreateDefinitionsConfigurations, batch_create_definitions_configurations,
};
pub use crate::object_type::write::associations_schema::{
    BatchPurgeDefinitionsConfigurations, batch_purge_definitions_configurations,
};
pub use crate::object_type::write::associations_schema::{
    BatchUpdateDefinitionsConfigurations, batch_update_definitions_configurations,
};
pub use crate::object_type::write::associations_schema::{CreateLabel, create_label};
pub use crate::object_type::write::associations_schema::{DeleteLabel, delete_label};
pub use crate::object_type::write::associations_schema::{ReplaceLabel, replace_label};
