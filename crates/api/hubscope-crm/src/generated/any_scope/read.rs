//! Calls by scope: `crm.any_scope.read`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "associations-schema")]
pub mod associations_schema;
#[cfg(feature = "limits")]
pub mod limits;
#[cfg(feature = "object-library")]
pub mod object_library;
