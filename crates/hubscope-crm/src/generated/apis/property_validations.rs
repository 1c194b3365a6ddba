//! The calls of the API `property_validations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::any_scope::read::property_validations::{GetRuleType, get_rule_type};
pub use crate::any_scope::read::property_validations::{List, list};
pub use crate::any_scope::read::property_validations::{ListByPropertyName, list_by_property_name};
pub use crate::any_scope::write::property_validations::{ReplaceRuleType, replace_rule_type};
