//! The calls of the API `posts`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::content::posts::{Archive, archive};
pub use crate::content::posts::{AttachToLangGroup, attach_to_lang_group};
pub use crate::content::posts::{BatchArchive, batch_archive};
pub use crate::content::posts::{BatchCreate, batch_create};
pub use crate::content::posts::{BatchRead, batch_read};
pub use crate::content::posts::{BatchUpdate, batch_update};
pub use crate::content::posts::{CloneRequest, clone};
pub use crate::content::posts::{Create, create};
pub use crate::content::posts::{CreateLanguageVariation, create_language_variation};
pub use crate::content::posts::{DetachFromLangGroup, detach_from_lang_group};
pub use crate::content::posts::{Get, get};
pub use crate::content::posts::{GetDraft, get_draft};
pub use crate::content::posts::{GetRevision, get_revision};
pub use crate::content::posts::{List, list};
pub use crate::content::posts::{ListAuthorsByCursor, list_authors_by_cursor};
pub use crate::content::posts::{ListByCursor, list_by_cursor};
pub use crate::content::posts::{ListRevisions, list_revisions};
pub use crate::content::posts::{ListTagsByCursor, list_tags_by_cursor};
pub use crate::content::posts::{PushLive, push_live};
pub use crate::content::posts::{QueryAuthorsByCursor, query_authors_by_cursor};
pub use crate::content::posts::{QueryByCursor, query_by_cursor};
pub use crate::content::posts::{QueryTagsByCursor, query_tags_by_cursor};
pub use crate::content::posts::{ResetDraft, reset_draft};
pub use crate::content::posts::{RestoreRevision, restore_revision};
pub use crate::content::posts::{RestoreRevisionToDraft, restore_revision_to_draft};
pub use crate::content::posts::{Schedule, schedule};
pub use crate::content::posts::{SetNewLangPrimary, set_new_lang_primary};
pub use crate::content::posts::{Update, update};
pub use crate::content::posts::{UpdateDraft, update_draft};
pub use crate::content::posts::{UpdateLanguages, update_languages};
