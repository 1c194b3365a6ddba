//! The calls of the API `app_uninstalls`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::oauth::app_uninstalls::{Uninstall, uninstall};
