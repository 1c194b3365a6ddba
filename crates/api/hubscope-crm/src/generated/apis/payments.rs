//! The calls of the API `payments`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::commercepayments::read::payments::{BatchRead, batch_read};
pub use crate::objects::commercepayments::read::payments::{Get, get};
pub use crate::objects::commercepayments::read::payments::{List, list};
pub use crate::objects::commercepayments::read::payments::{Search, search};
