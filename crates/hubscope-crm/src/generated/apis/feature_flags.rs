//! The calls of the API `feature_flags`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::developers_read::feature_flags::{Get, get};
pub use crate::developers_read::feature_flags::{GetAll, get_all};
pub use crate::developers_read::feature_flags::{GetPortal, get_portal};
pub use crate::developers_read::feature_flags::{GetPortals, get_portals};
pub use crate::developers_write::feature_flags::{BatchDeletePortals, batch_delete_portals};
pub use crate::developers_write::feature_flags::{BatchUpsertPortals, batch_upsert_portals};
pub use crate::developers_write::feature_flags::{Delete, delete};
pub use crate::developers_write::feature_flags::{DeletePortal, delete_portal};
pub use crate::developers_write::feature_flags::{Replace, replace};
pub use crate::developers_write::feature_flags::{ReplacePortal, replace_portal};
