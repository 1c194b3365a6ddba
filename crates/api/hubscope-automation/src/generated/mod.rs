//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub mod apis;
#[cfg(feature = "workflows")]
pub mod automation;
#[cfg(feature = "custom-actions")]
pub mod callbacks;
#[cfg(feature = "custom-actions")]
pub mod developers_read;
#[cfg(feature = "custom-actions")]
pub mod developers_write;
#[cfg(feature = "sequences")]
pub mod sequences;
pub mod types;
