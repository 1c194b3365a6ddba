//! Calls that need `marketing-email`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "emails")]
mod emails_calls;
#[cfg(feature = "single-send")]
pub mod single_send;
#[cfg(feature = "emails")]
pub use emails_calls::*;
