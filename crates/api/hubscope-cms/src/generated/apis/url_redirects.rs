//! The calls of the API `url_redirects`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::content::url_redirects::{Create, create};
pub use crate::content::url_redirects::{CreateUrlMapping, create_url_mapping};
pub use crate::content::url_redirects::{Delete, delete};
pub use crate::content::url_redirects::{DeleteUrlMapping, delete_url_mapping};
pub use crate::content::url_redirects::{Get, get};
pub use crate::content::url_redirects::{GetUrlMapping, get_url_mapping};
pub use crate::content::url_redirects::{List, list};
pub use crate::content::url_redirects::{ListUrlMappings, list_url_mappings};
pub use crate::content::url_redirects::{Update, update};
