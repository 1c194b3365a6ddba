//! The calls of the API `hubdb`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

/// The calls about rows.
pub mod rows {
    pub use crate::hubdb::rows::read::{BatchRead, batch_read};
    pub use crate::hubdb::rows::read::{BatchReadDraft, batch_read_draft};
    pub use crate::hubdb::rows::read::{Export, export};
    pub use crate::hubdb::rows::read::{ExportDraft, export_draft};
    pub use crate::hubdb::rows::read::{Get, get};
    pub use crate::hubdb::rows::read::{GetDraft, get_draft};
    pub use crate::hubdb::rows::read::{List, list};
    pub use crate::hubdb::rows::read::{ListDraft, list_draft};
    pub use crate::hubdb::rows::write::{BatchCloneDraft, batch_clone_draft};
    pub use crate::hubdb::rows::write::{BatchCreateDraft, batch_create_draft};
    pub use crate::hubdb::rows::write::{BatchPurgeDraft, batch_purge_draft};
    pub use crate::hubdb::rows::write::{BatchReplaceDraft, batch_replace_draft};
    pub use crate::hubdb::rows::write::{BatchUpdateDraft, batch_update_draft};
    pub use crate::hubdb::rows::write::{CloneDraft, clone_draft};
    pub use crate::hubdb::rows::write::{Create, create};
    pub use crate::hubdb::rows::write::{DeleteDraft, delete_draft};
    pub use crate::hubdb::rows::write::{ImportDraft, import_draft};
    pub use crate::hubdb::rows::write::{ReplaceDraft, replace_draft};
    pub use crate::hubdb::rows::write::{ResetDraft, reset_draft};
    pub use crate::hubdb::rows::write::{UpdateDraft, update_draft};
}

/// The calls about tables.
pub mod tables {
    pub use crate::hubdb::tables::publish::{PublishDraft, publish_draft};
    pub use crate::hubdb::tables::publish::{Unpublish, unpublish};
    pub use crate::hubdb::tables::read::{Get, get};
    pub use crate::hubdb::tables::read::{GetDraft, get_draft};
    pub use crate::hubdb::tables::read::{List, list};
    pub use crate::hubdb::tables::read::{ListDrafts, list_drafts};
    pub use crate::hubdb::tables::write::{CloneDraft, clone_draft};
    pub use crate::hubdb::tables::write::{Create, create};
    pub use crate::hubdb::tables::write::{Delete, delete};
    pub use crate::hubdb::tables::write::{DeleteVersion, delete_version};
    pub use crate::hubdb::tables::write::{UpdateDraft, update_draft};
}
