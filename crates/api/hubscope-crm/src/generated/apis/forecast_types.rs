//! The calls of the API `forecast_types`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::forecast_read::{Get, get};
pub use crate::forecast_read::{List, list};
