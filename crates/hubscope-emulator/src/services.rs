//! The parts of HubSpot that the emulator imitates. None of them knows another one.

pub(crate) mod account;
pub(crate) mod crm;
pub(crate) mod oauth;
