//! Calls by scope: `crm.objects.users`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "users")]
pub mod read;
#[cfg(feature = "users")]
pub mod write;
