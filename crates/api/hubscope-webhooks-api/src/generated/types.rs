//! The types that requests and replies are made of.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "journal")]
mod journal;
#[cfg(feature = "webhooks")]
mod webhooks;

#[cfg(feature = "journal")]
pub use journal::*;
#[cfg(feature = "webhooks")]
pub use webhooks::*;
