//! All calls by API, for whoever starts from the API and not from the scope.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "associations")]
pub mod associations;
#[cfg(feature = "companies")]
pub mod companies;
#[cfg(feature = "contacts")]
pub mod contacts;
#[cfg(feature = "deals")]
pub mod deals;
#[cfg(feature = "lists")]
pub mod lists;
#[cfg(feature = "objects")]
pub mod objects;
#[cfg(feature = "owners")]
pub mod owners;
#[cfg(feature = "pipelines")]
pub mod pipelines;
#[cfg(feature = "properties")]
pub mod properties;
