//! Calls that need `marketing-email`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "marketing-emails")]
mod marketing_emails_calls;
#[cfg(feature = "single-send")]
pub mod single_send;
#[cfg(feature = "marketing-emails")]
pub use marketing_emails_calls::*;
