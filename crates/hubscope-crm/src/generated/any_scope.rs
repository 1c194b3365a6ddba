//! Calls by scope: `crm.any_scope`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(any(
    feature = "associations-schema",
    feature = "limits",
    feature = "object-library",
    feature = "property-validations"
))]
pub mod read;
#[cfg(feature = "associations")]
pub mod write;
