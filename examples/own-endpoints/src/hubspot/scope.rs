//! The scope traits that the calls need.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[allow(unused_imports)]
pub use hubscope_core::scope::*;
