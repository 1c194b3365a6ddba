//! Faults: responses that go wrong on purpose, for requests that a rule picks.

mod delivery;
mod fault;
mod input;
mod rules;

pub use fault::Fault;
pub(crate) use {delivery::Delivery, input::FaultInput, rules::Faults};
