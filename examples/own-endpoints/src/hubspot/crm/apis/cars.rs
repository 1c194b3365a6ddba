//! The calls of the API `cars`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::hubspot::crm::objects::custom::read::{List, list};
