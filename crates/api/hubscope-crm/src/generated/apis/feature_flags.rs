//! The calls of the API `feature_flags`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::developers_read::feature_flags::{Get, get};
pub use crate::developers_read::feature_flags::{GetAccount, get_account};
pub use crate::developers_read::feature_flags::{List, list};
pub use crate::developers_read::feature_flags::{ListAccounts, list_accounts};
pub use crate::developers_write::feature_flags::{BatchDeleteAccounts, batch_delete_accounts};
pub use crate::developers_write::feature_flags::{BatchUpsertAccounts, batch_upsert_accounts};
pub use crate::developers_write::feature_flags::{Delete, delete};
pub use crate::developers_write::feature_flags::{DeleteAccount, delete_account};
pub use crate::developers_write::feature_flags::{Set, set};
pub use crate::developers_write::feature_flags::{SetAccount, set_account};
