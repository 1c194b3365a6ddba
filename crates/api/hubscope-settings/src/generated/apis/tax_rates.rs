//! The calls of the API `tax_rates`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::tax_rates::read::{Get, get};
pub use crate::tax_rates::read::{List, list};
