//! The calls of the API `property_validations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::object_type::read::property_validations::{GetRuleType, get_rule_type};
pub use crate::object_type::read::property_validations::{List, list};
pub use crate::object_type::read::property_validations::{ListByPropertyName, list_by_property_name};
pub use crate::object_type::write::property_validations::{ReplaceRuleType, replace_rule_type};
