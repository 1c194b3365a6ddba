//! Calls that need `oauth`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "app-uninstalls")]
pub mod app_uninstalls;
#[cfg(feature = "info")]
pub mod info;
