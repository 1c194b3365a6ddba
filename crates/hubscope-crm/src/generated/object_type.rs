//! Calls by scope: `crm.object_type`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(any(
    feature = "associations",
    feature = "associations-schema",
    feature = "objects",
    feature = "pipelines",
    feature = "properties"
))]
pub mod read;
#[cfg(any(
    feature = "appointments",
    feature = "associations",
    feature = "associations-schema",
    feature = "objects",
    feature = "pipelines",
    feature = "properties"
))]
pub mod write;
