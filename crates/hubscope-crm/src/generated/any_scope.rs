//! Calls by scope: `crm.any_scope`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(any(
    feature = "associations-schema",
    feature = "limits",
    feature = "object-library",
    feature = "property-validations"
))]
pub mod read;
#[cfg(feature = "associations")]
pub mod write;
