//! The calls of the API `business_units`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::business_units_view::read::{List, list};
