//! The calls of the API `blog_settings`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::content::blog_settings::{AttachToLangGroup, attach_to_lang_group};
pub use crate::content::blog_settings::{CreateLanguageVariation, create_language_variation};
pub use crate::content::blog_settings::{DetachFromLangGroup, detach_from_lang_group};
pub use crate::content::blog_settings::{Get, get};
pub use crate::content::blog_settings::{GetRevision, get_revision};
pub use crate::content::blog_settings::{List, list};
pub use crate::content::blog_settings::{ListRevisions, list_revisions};
pub use crate::content::blog_settings::{SetNewLangPrimary, set_new_lang_primary};
pub use crate::content::blog_settings::{UpdateLanguages, update_languages};
