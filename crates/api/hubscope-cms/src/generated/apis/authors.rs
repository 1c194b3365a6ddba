//! The calls of the API `authors`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::content::authors::{Archive, archive};
pub use crate::content::authors::{AttachToLangGroup, attach_to_lang_group};
pub use crate::content::authors::{BatchArchive, batch_archive};
pub use crate::content::authors::{BatchCreate, batch_create};
pub use crate::content::authors::{BatchRead, batch_read};
pub use crate::content::authors::{BatchUpdate, batch_update};
pub use crate::content::authors::{Create, create};
pub use crate::content::authors::{CreateLanguageVariation, create_language_variation};
pub use crate::content::authors::{DetachFromLangGroup, detach_from_lang_group};
pub use crate::content::authors::{Get, get};
pub use crate::content::authors::{List, list};
pub use crate::content::authors::{SetNewLangPrimary, set_new_lang_primary};
pub use crate::content::authors::{Update, update};
pub use crate::content::authors::{UpdateLanguages, update_languages};
