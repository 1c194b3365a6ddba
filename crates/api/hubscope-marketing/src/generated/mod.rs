//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub mod apis;
#[cfg(feature = "campaigns")]
pub mod campaigns;
#[cfg(feature = "communication-preferences")]
pub mod communication_preferences;
#[cfg(feature = "marketing-events")]
pub mod crm;
#[cfg(feature = "marketing-events")]
pub mod developers_read;
#[cfg(feature = "marketing-events")]
pub mod developers_write;
#[cfg(feature = "marketing-emails")]
pub mod email;
#[cfg(feature = "forms")]
pub mod forms;
#[cfg(any(feature = "marketing-emails", feature = "single-send"))]
pub mod marketing_email;
#[cfg(feature = "transactional-single-send")]
pub mod transactional_email;
pub mod types;
