//! The calls of the API `tags`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::content::tags::{Archive, archive};
pub use crate::content::tags::{AttachToLangGroup, attach_to_lang_group};
pub use crate::content::tags::{BatchArchive, batch_archive};
pub use crate::content::tags::{BatchCreate, batch_create};
pub use crate::content::tags::{BatchRead, batch_read};
pub use crate::content::tags::{BatchUpdate, batch_update};
pub use crate::content::tags::{Create, create};
pub use crate::content::tags::{CreateLanguageVariation, create_language_variation};
pub use crate::content::tags::{DetachFromLangGroup, detach_from_lang_group};
pub use crate::content::tags::{Get, get};
pub use crate::content::tags::{List, list};
pub use crate::content::tags::{SetNewLangPrimary, set_new_lang_primary};
pub use crate::content::tags::{Update, update};
pub use crate::content::tags::{UpdateLanguages, update_languages};
