//! The types that requests and replies are made of.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "custom-actions")]
mod custom_actions;
#[cfg(feature = "sequences")]
mod sequences;
#[cfg(feature = "workflows")]
mod workflows;

#[cfg(feature = "custom-actions")]
pub use custom_actions::*;
#[cfg(feature = "sequences")]
pub use sequences::*;
#[cfg(feature = "workflows")]
pub use workflows::*;
