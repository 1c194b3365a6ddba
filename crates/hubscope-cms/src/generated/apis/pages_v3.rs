//! The calls of the API `pages_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

/// The calls about landing_pages.
pub mod landing_pages {
    pub use crate::content::landing_pages::read::v3::{GetCursor, get_cursor};
    pub use crate::content::landing_pages::read::v3::{GetCursorQuery, get_cursor_query};
    pub use crate::content::landing_pages::read::v3::{GetFoldersCursor, get_folders_cursor};
    pub use crate::content::landing_pages::read::v3::{GetFoldersCursorQuery, get_folders_cursor_query};
}

/// The calls about site_pages.
pub mod site_pages {
    pub use crate::content::site_pages::read::v3::{GetCursor, get_cursor};
    pub use crate::content::site_pages::read::v3::{GetCursorQuery, get_cursor_query};
}
