//! The calls of the API `cards`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::developers_read::cards::{Get, get};
pub use crate::developers_read::cards::{List, list};
pub use crate::developers_write::cards::{Create, create};
pub use crate::developers_write::cards::{Delete, delete};
pub use crate::developers_write::cards::{MigrateView, migrate_view};
pub use crate::developers_write::cards::{Update, update};
pub use crate::public::cards::{GetSampleResponse, get_sample_response};
