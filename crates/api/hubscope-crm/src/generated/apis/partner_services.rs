//! The calls of the API `partner_services`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::partner_services::read::{BatchRead, batch_read};
pub use crate::objects::partner_services::read::{Get, get};
pub use crate::objects::partner_services::read::{List, list};
pub use crate::objects::partner_services::read::{Search, search};
pub use crate::objects::partner_services::write::{BatchUpdate, batch_update};
pub use crate::objects::partner_services::write::{Update, update};
