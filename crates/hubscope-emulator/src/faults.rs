//! Faults: failures on purpose, for the requests that a rule selects.

mod delivery;
mod fault;
mod input;
mod rules;

pub use fault::Fault;
pub(crate) use {delivery::Delivery, input::FaultInput, rules::Faults};
