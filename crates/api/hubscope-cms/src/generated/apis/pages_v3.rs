//! The calls of the API `pages_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

/// The calls about landing_pages.
pub mod landing_pages {
    pub use crate::content::landing_pages::read::v3::{ListByCursor, list_by_cursor};
    pub use crate::content::landing_pages::read::v3::{
        ListFoldersByCursor, list_folders_by_cursor,
    };
    pub use crate::content::landing_pages::read::v3::{QueryByCursor, query_by_cursor};
    pub use crate::content::landing_pages::read::v3::{
        QueryFoldersByCursor, query_folders_by_cursor,
    };
}

/// The calls about site_pages.
pub mod site_pages {
    pub use crate::content::site_pages::read::v3::{ListByCursor, list_by_cursor};
    pub use crate::content::site_pages::read::v3::{QueryByCursor, query_by_cursor};
}
