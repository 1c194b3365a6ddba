//! The calls of the API `scheduler_v3`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::objects::deals::write::scheduler_v3::{Update, update};
