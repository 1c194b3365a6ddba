//! The calls of the API `url_mappings`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::content::url_mappings::{Create, create};
pub use crate::content::url_mappings::{Delete, delete};
pub use crate::content::url_mappings::{Get, get};
pub use crate::content::url_mappings::{List, list};
