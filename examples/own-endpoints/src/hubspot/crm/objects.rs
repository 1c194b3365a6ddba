//! Calls by scope: `crm.objects`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub mod custom;
