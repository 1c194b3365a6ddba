//! The calls of the API `business_units`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::business_units_view::read::{ListOfUser, list_of_user};
