//! The calls of the API `data_studio`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::data_integration::data_source::file::read::{Get, get};
pub use crate::data_integration::data_source::file::write::{Create, create};
pub use crate::data_integration::data_source::file::write::{Delete, delete};
pub use crate::data_integration::data_source::file::write::{Replace, replace};
