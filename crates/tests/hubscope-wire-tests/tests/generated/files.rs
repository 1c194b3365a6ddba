//! What the operations of the area `files` send, and what they have to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[allow(clippy::module_inception)]
mod files;
mod files_v3;
