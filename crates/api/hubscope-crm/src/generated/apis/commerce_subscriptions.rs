//! The calls of the API `commerce_subscriptions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::subscriptions::read::{BatchRead, batch_read};
pub use crate::objects::subscriptions::read::{Get, get};
pub use crate::objects::subscriptions::read::{List, list};
pub use crate::objects::subscriptions::read::{Search, search};
pub use crate::objects::subscriptions::write::{Archive, archive};
pub use crate::objects::subscriptions::write::{BatchArchive, batch_archive};
pub use crate::objects::subscriptions::write::{BatchCreate, batch_create};
pub use crate::objects::subscriptions::write::{BatchUpdate, batch_update};
pub use crate::objects::subscriptions::write::{BatchUpsert, batch_upsert};
pub use crate::objects::subscriptions::write::{Create, create};
pub use crate::objects::subscriptions::write::{Update, update};
