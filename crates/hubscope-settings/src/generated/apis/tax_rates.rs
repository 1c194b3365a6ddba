//! The calls of the API `tax_rates`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::tax_rates::read::{Get, get};
pub use crate::tax_rates::read::{List, list};
