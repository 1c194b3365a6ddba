//! The calls of the API `video_conferencing`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::developers_read::video_conferencing::{Get, get};
pub use crate::developers_write::video_conferencing::{Delete, delete};
pub use crate::developers_write::video_conferencing::{Replace, replace};
