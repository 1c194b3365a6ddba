//! The calls of the API `app_uninstalls`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::oauth::app_uninstalls::{Uninstall, uninstall};
