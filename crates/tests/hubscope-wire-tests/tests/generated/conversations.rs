//! What the operations of the area `conversations` send, and what they have to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[allow(clippy::module_inception)]
mod conversations;
mod custom_channels;
mod visitor_identification;
