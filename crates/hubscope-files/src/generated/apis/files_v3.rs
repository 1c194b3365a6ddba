//! The calls of the API `files_v3`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::read::v3::{Download, download};
