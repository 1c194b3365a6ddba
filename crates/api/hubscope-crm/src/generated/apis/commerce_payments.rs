//! The calls of the API `commerce_payments`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::commercepayments::read::commerce_payments::{BatchRead, batch_read};
pub use crate::objects::commercepayments::read::commerce_payments::{Get, get};
pub use crate::objects::commercepayments::read::commerce_payments::{List, list};
pub use crate::objects::commercepayments::read::commerce_payments::{Search, search};
pub use crate::objects::commercepayments::write::{Archive, archive};
pub use crate::objects::commercepayments::write::{BatchArchive, batch_archive};
pub use crate::objects::commercepayments::write::{BatchCreate, batch_create};
pub use crate::objects::commercepayments::write::{BatchUpdate, batch_update};
pub use crate::objects::commercepayments::write::{BatchUpsert, batch_upsert};
pub use crate::objects::commercepayments::write::{Create, create};
pub use crate::objects::commercepayments::write::{Update, update};
