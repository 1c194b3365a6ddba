//! The calls of the API `origins`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::public::origins::{ListIpRanges, list_ip_ranges};
pub use crate::public::origins::{ListIpRangesAsText, list_ip_ranges_as_text};
