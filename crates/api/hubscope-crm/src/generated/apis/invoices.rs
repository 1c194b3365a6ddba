//! The calls of the API `invoices`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::invoices::read::{BatchRead, batch_read};
pub use crate::objects::invoices::read::{Get, get};
pub use crate::objects::invoices::read::{List, list};
pub use crate::objects::invoices::read::{Search, search};
pub use crate::objects::invoices::write::{Archive, archive};
pub use crate::objects::invoices::write::{BatchArchive, batch_archive};
pub use crate::objects::invoices::write::{BatchCreate, batch_create};
pub use crate::objects::invoices::write::{BatchUpdate, batch_update};
pub use crate::objects::invoices::write::{BatchUpsert, batch_upsert};
pub use crate::objects::invoices::write::{Create, create};
pub use crate::objects::invoices::write::{Update, update};
