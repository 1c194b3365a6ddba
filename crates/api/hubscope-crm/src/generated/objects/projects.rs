//! Calls by scope: `crm.objects.projects`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "projects")]
pub mod read;
#[cfg(feature = "projects")]
pub mod write;
