//! What the operations of the area `events` send, and what they have to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

mod completions;
mod definitions;
mod event_occurrences;
