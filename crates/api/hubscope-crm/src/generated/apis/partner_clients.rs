//! The calls of the API `partner_clients`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::partner_clients::read::{BatchRead, batch_read};
pub use crate::objects::partner_clients::read::{Get, get};
pub use crate::objects::partner_clients::read::{List, list};
pub use crate::objects::partner_clients::read::{ListAssociations, list_associations};
pub use crate::objects::partner_clients::read::{Search, search};
pub use crate::objects::partner_clients::write::{BatchUpdate, batch_update};
pub use crate::objects::partner_clients::write::{Update, update};
