//! The calls of the API `subscription_lifecycle`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::objects::subscriptions::write::{Cancel, cancel};
pub use crate::objects::subscriptions::write::{Pause, pause};
pub use crate::objects::subscriptions::write::{Unpause, unpause};
