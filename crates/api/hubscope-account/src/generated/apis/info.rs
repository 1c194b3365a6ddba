//! The calls of the API `info`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::oauth::info::{GetDetails, get_details};
pub use crate::oauth::info::{ListPrivateAppUsage, list_private_app_usage};
