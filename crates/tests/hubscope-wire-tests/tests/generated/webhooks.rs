//! What the operations of the area `webhooks` send, and what they have to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

mod journal;
mod webhook_subscriptions;
