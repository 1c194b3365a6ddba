//! Calls by scope: `crm.objects.listings`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "listings")]
pub mod read;
#[cfg(feature = "listings")]
pub mod write;
