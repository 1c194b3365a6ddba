//! The calls of the API `payments`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::public::payments::{BatchRead, batch_read};
pub use crate::public::payments::{Get, get};
pub use crate::public::payments::{List, list};
pub use crate::public::payments::{Search, search};
