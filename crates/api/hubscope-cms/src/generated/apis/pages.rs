//! The calls of the API `pages`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

/// The calls about content.
pub mod content {
    pub use crate::content::pages::{ArchiveSitePage, archive_site_page};
    pub use crate::content::pages::{BatchArchiveSitePages, batch_archive_site_pages};
    pub use crate::content::pages::{BatchCreateSitePages, batch_create_site_pages};
    pub use crate::content::pages::{BatchUpdateSitePages, batch_update_site_pages};
    pub use crate::content::pages::{CloneSitePage, clone_site_page};
    pub use crate::content::pages::{CreateSitePage, create_site_page};
    pub use crate::content::pages::{
        CreateSitePageAbTestVariation, create_site_page_ab_test_variation,
    };
    pub use crate::content::pages::{EndSitePageAbTest, end_site_page_ab_test};
    pub use crate::content::pages::{PushSitePageLive, push_site_page_live};
    pub use crate::content::pages::{RerunSitePageAbTest, rerun_site_page_ab_test};
    pub use crate::content::pages::{ResetSitePageDraft, reset_site_page_draft};
    pub use crate::content::pages::{RestoreSitePageRevision, restore_site_page_revision};
    pub use crate::content::pages::{
        RestoreSitePageRevisionToDraft, restore_site_page_revision_to_draft,
    };
    pub use crate::content::pages::{ScheduleSitePage, schedule_site_page};
    pub use crate::content::pages::{UpdateSitePage, update_site_page};
    pub use crate::content::pages::{UpdateSitePageDraft, update_site_page_draft};
}

/// The calls about landing_pages.
pub mod landing_pages {
    pub use crate::content::landing_pages::read::{BatchRead, batch_read};
    pub use crate::content::landing_pages::read::{BatchReadFolders, batch_read_folders};
    pub use crate::content::landing_pages::read::{Get, get};
    pub use crate::content::landing_pages::read::{GetDraft, get_draft};
    pub use crate::content::landing_pages::read::{GetFolder, get_folder};
    pub use crate::content::landing_pages::read::{GetFolderRevision, get_folder_revision};
    pub use crate::content::landing_pages::read::{GetRevision, get_revision};
    pub use crate::content::landing_pages::read::{List, list};
    pub use crate::content::landing_pages::read::{ListFolderRevisions, list_folder_revisions};
    pub use crate::content::landing_pages::read::{ListFolders, list_folders};
    pub use crate::content::landing_pages::read::{ListRevisions, list_revisions};
    pub use crate::content::landing_pages::write::{Archive, archive};
    pub use crate::content::landing_pages::write::{ArchiveFolder, archive_folder};
    pub use crate::content::landing_pages::write::{AttachToLangGroup, attach_to_lang_group};
    pub use crate::content::landing_pages::write::{BatchArchive, batch_archive};
    pub use crate::content::landing_pages::write::{BatchArchiveFolders, batch_archive_folders};
    pub use crate::content::landing_pages::write::{BatchCreate, batch_create};
    pub use crate::content::landing_pages::write::{BatchCreateFolders, batch_create_folders};
    pub use crate::content::landing_pages::write::{BatchUpdate, batch_update};
    pub use crate::content::landing_pages::write::{BatchUpdateFolders, batch_update_folders};
    pub use crate::content::landing_pages::write::{CloneRequest, clone};
    pub use crate::content::landing_pages::write::{Create, create};
    pub use crate::content::landing_pages::write::{
        CreateAbTestVariation, create_ab_test_variation,
    };
    pub use crate::content::landing_pages::write::{CreateFolder, create_folder};
    pub use crate::content::landing_pages::write::{
        CreateLanguageVariation, create_language_variation,
    };
    pub use crate::content::landing_pages::write::{DetachFromLangGroup, detach_from_lang_group};
    pub use crate::content::landing_pages::write::{EndAbTest, end_ab_test};
    pub use crate::content::landing_pages::write::{PushLive, push_live};
    pub use crate::content::landing_pages::write::{RerunAbTest, rerun_ab_test};
    pub use crate::content::landing_pages::write::{ResetDraft, reset_draft};
    pub use crate::content::landing_pages::write::{
        RestoreFolderRevision, restore_folder_revision,
    };
    pub use crate::content::landing_pages::write::{RestoreRevision, restore_revision};
    pub use crate::content::landing_pages::write::{
        RestoreRevisionToDraft, restore_revision_to_draft,
    };
    pub use crate::content::landing_pages::write::{Schedule, schedule};
    pub use crate::content::landing_pages::write::{SetNewLangPrimary, set_new_lang_primary};
    pub use crate::content::landing_pages::write::{Update, update};
    pub use crate::content::landing_pages::write::{UpdateDraft, update_draft};
    pub use crate::content::landing_pages::write::{UpdateFolder, update_folder};
    pub use crate::content::landing_pages::write::{UpdateLanguages, update_languages};
}

/// The calls about site_pages.
pub mod site_pages {
    pub use crate::content::site_pages::read::{BatchRead, batch_read};
    pub use crate::content::site_pages::read::{Get, get};
    pub use crate::content::site_pages::read::{GetDraft, get_draft};
    pub use crate::content::site_pages::read::{GetRevision, get_revision};
    pub use crate::content::site_pages::read::{List, list};
    pub use crate::content::site_pages::read::{ListRevisions, list_revisions};
    pub use crate::content::site_pages::write::{AttachToLangGroup, attach_to_lang_group};
    pub use crate::content::site_pages::write::{
        CreateLanguageVariation, create_language_variation,
    };
    pub use crate::content::site_pages::write::{DetachFromLangGroup, detach_from_lang_group};
    pub use crate::content::site_pages::write::{SetNewLangPrimary, set_new_lang_primary};
    pub use crate::content::site_pages::write::{UpdateLanguages, update_languages};
}
