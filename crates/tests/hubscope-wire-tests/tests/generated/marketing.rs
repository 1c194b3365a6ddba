//! What the operations of the area `marketing` send, and what they have to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

mod campaigns;
mod communication_preferences;
mod forms;
mod marketing_emails;
mod marketing_events;
mod single_send;
mod transactional_single_send;
