//! The parts of HubSpot that the emulator implements. They do not depend on each other.

pub(crate) mod account;
pub(crate) mod crm;
pub(crate) mod oauth;
