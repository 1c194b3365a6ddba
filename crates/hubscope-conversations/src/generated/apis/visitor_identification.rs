//! The calls of the API `visitor_identification`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::visitor_identification::tokens::create::{Create, create};
