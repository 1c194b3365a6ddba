//! The calls of the API `files`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::delete::{Delete, delete};
pub use crate::delete::{GdprDelete, gdpr_delete};
pub use crate::read::{Get, get};
pub use crate::read::{GetByPath, get_by_path};
pub use crate::read::{GetImportStatus, get_import_status};
pub use crate::read::{GetSignedUrl, get_signed_url};
pub use crate::read::{Search, search};
pub use crate::write::{ImportFromUrl, import_from_url};
pub use crate::write::{Replace, replace};
pub use crate::write::{Update, update};
pub use crate::write::{UploadRequest, upload};

/// The calls about folders.
pub mod folders {
    pub use crate::folders::delete::{Delete, delete};
    pub use crate::folders::delete::{DeleteByPath, delete_by_path};
    pub use crate::folders::read::{Get, get};
    pub use crate::folders::read::{GetByPath, get_by_path};
    pub use crate::folders::read::{Search, search};
    pub use crate::folders::write::{Create, create};
    pub use crate::folders::write::{GetUpdateStatus, get_update_status};
    pub use crate::folders::write::{Update, update};
    pub use crate::folders::write::{UpdateTree, update_tree};
}
