//! The calls of the API `marketing_emails`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

/// The calls about email.
pub mod email {
    pub use crate::email::read::{Get, get};
    pub use crate::email::read::{GetAbTestVariation, get_ab_test_variation};
    pub use crate::email::read::{GetDraft, get_draft};
    pub use crate::email::read::{GetRevision, get_revision};
    pub use crate::email::read::{GetStatistics, get_statistics};
    pub use crate::email::read::{List, list};
    pub use crate::email::read::{ListRevisions, list_revisions};
    pub use crate::email::read::{ListStatisticsHistogram, list_statistics_histogram};
    pub use crate::email::write::{CloneRequest, clone};
    pub use crate::email::write::{Create, create};
    pub use crate::email::write::{CreateAbTestVariation, create_ab_test_variation};
    pub use crate::email::write::{Delete, delete};
    pub use crate::email::write::{ResetDraft, reset_draft};
    pub use crate::email::write::{RestoreRevision, restore_revision};
    pub use crate::email::write::{RestoreRevisionToDraft, restore_revision_to_draft};
    pub use crate::email::write::{Update, update};
    pub use crate::email::write::{UpdateDraft, update_draft};
}

/// The calls about marketing_email.
pub mod marketing_email {
    pub use crate::marketing_email::{Publish, publish};
    pub use crate::marketing_email::{Unpublish, unpublish};
}
