//! All calls by API, for whoever starts from the API and not from the scope.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "campaigns")]
pub mod campaigns;
#[cfg(feature = "communication-preferences")]
pub mod communication_preferences;
#[cfg(feature = "forms")]
pub mod forms;
#[cfg(feature = "marketing-emails")]
pub mod marketing_emails;
#[cfg(feature = "marketing-events")]
pub mod marketing_events;
#[cfg(feature = "single-send")]
pub mod single_send;
#[cfg(feature = "transactional-single-send")]
pub mod transactional_single_send;
