//! The calls of the API `forms`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::forms::{Create, create};
pub use crate::forms::{Delete, delete};
pub use crate::forms::{Get, get};
pub use crate::forms::{List, list};
pub use crate::forms::{Replace, replace};
pub use crate::forms::{Update, update};
