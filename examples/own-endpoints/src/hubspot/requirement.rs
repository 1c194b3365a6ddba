//! The requirements that requests carry.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[allow(unused_imports)]
pub use hubscope_core::requirement::*;
