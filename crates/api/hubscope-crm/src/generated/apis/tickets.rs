//! The calls of the API `tickets`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::tickets::{Archive, archive};
pub use crate::tickets::{BatchArchive, batch_archive};
pub use crate::tickets::{BatchCreate, batch_create};
pub use crate::tickets::{BatchRead, batch_read};
pub use crate::tickets::{BatchUpdate, batch_update};
pub use crate::tickets::{BatchUpsert, batch_upsert};
pub use crate::tickets::{Create, create};
pub use crate::tickets::{Get, get};
pub use crate::tickets::{List, list};
pub use crate::tickets::{Merge, merge};
pub use crate::tickets::{Search, search};
pub use crate::tickets::{Update, update};
