//! The calls of the API `property_validations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::object_type::read::property_validations::{Get, get};
pub use crate::object_type::read::property_validations::{List, list};
pub use crate::object_type::read::property_validations::{ListOfProperty, list_of_property};
pub use crate::object_type::write::property_validations::{Set, set};
