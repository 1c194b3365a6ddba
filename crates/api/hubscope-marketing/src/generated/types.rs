//! The types that requests and replies are made of.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "campaigns")]
mod campaigns;
#[cfg(feature = "communication-preferences")]
mod communication_preferences;
#[cfg(feature = "forms")]
mod forms;
#[cfg(feature = "marketing-emails")]
mod marketing_emails;
#[cfg(feature = "marketing-events")]
mod marketing_events;
#[cfg(any(feature = "single-send", feature = "transactional-single-send"))]
mod shared_1;
#[cfg(feature = "transactional-single-send")]
mod transactional_single_send;

#[cfg(feature = "campaigns")]
pub use campaigns::*;
#[cfg(feature = "communication-preferences")]
pub use communication_preferences::*;
#[cfg(feature = "forms")]
pub use forms::*;
#[cfg(feature = "marketing-emails")]
pub use marketing_emails::*;
#[cfg(feature = "marketing-events")]
pub use marketing_events::*;
#[cfg(any(feature = "single-send", feature = "transactional-single-send"))]
pub use shared_1::*;
#[cfg(feature = "transactional-single-send")]
pub use transactional_single_send::*;
