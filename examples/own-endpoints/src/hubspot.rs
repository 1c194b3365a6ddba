//! Calls of the HubSpot API, by area and scope.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[allow(dead_code, missing_docs, unused_imports)]
#[rustfmt::skip]
pub mod crm;
#[rustfmt::skip]
pub mod requirement;
#[rustfmt::skip]
pub mod scope;
