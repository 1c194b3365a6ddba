//! The calls of the API `video_conferencing`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::developers_read::video_conferencing::{Get, get};
pub use crate::developers_write::video_conferencing::{Delete, delete};
pub use crate::developers_write::video_conferencing::{Replace, replace};
