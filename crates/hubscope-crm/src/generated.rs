//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "associations")]
pub mod any_scope;
pub mod apis;
#[cfg(feature = "lists")]
pub mod lists;
#[cfg(any(feature = "associations", feature = "objects", feature = "pipelines", feature = "properties"))]
pub mod object_type;
#[cfg(any(feature = "companies", feature = "contacts", feature = "deals", feature = "owners"))]
pub mod objects;
pub mod types;
