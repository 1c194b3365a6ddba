//! The calls of the API `limits`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::any_scope::read::limits::{GetAssociations, get_associations};
pub use crate::any_scope::read::limits::{GetCalculatedProperties, get_calculated_properties};
pub use crate::any_scope::read::limits::{GetCustomProperties, get_custom_properties};
pub use crate::any_scope::read::limits::{GetPipelines, get_pipelines};
pub use crate::any_scope::read::limits::{GetRecords, get_records};
pub use crate::any_scope::read::limits::{ListAssociationLabels, list_association_labels};
pub use crate::any_scope::read::limits::{ListAssociationSources, list_association_sources};
pub use crate::any_scope::read::limits::{ListAssociationTargets, list_association_targets};
pub use crate::objects::custom::read::{GetCustomObjectTypes, get_custom_object_types};
