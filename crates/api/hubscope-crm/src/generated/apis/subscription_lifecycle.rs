//! The calls of the API `subscription_lifecycle`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::subscriptions::write::{Cancel, cancel};
pub use crate::objects::subscriptions::write::{Pause, pause};
pub use crate::objects::subscriptions::write::{Unpause, unpause};
