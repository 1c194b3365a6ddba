//! Calls by scope: `crm.object_type`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(any(
    feature = "associations",
    feature = "associations-schema",
    feature = "objects",
    feature = "pipelines",
    feature = "properties",
    feature = "property-validations"
))]
pub mod read;
#[cfg(any(
    feature = "appointments",
    feature = "associations",
    feature = "associations-schema",
    feature = "objects",
    feature = "pipelines",
    feature = "properties",
    feature = "property-validations"
))]
pub mod write;
