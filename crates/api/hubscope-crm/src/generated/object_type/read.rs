//! Calls by scope: `crm.object_type.read`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "associations")]
pub mod associations;
#[cfg(feature = "associations-schema")]
pub mod associations_schema;
#[cfg(feature = "objects")]
pub mod objects;
#[cfg(feature = "pipelines")]
pub mod pipelines;
#[cfg(feature = "properties")]
pub mod properties;
#[cfg(feature = "property-validations")]
pub mod property_validations;
