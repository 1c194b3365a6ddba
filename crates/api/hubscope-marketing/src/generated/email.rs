//! Calls by scope: `marketing.email`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "marketing-emails")]
pub mod read;
#[cfg(feature = "marketing-emails")]
pub mod write;
