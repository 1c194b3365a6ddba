//! What the operations of the area `automation` send, and what they have to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

mod custom_actions;
mod sequences;
mod workflows;
