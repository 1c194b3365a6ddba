//! What both transports of hubscope have to do alike.
//!
//! Each behaviour is written once, against [`Subject`]; `tests/` runs all of them against the async and the blocking
//! client. The other side is the emulator, over real connections.

pub mod known;
mod scripted;
mod subject;

pub use scripted::{Scripted, read_request};
pub use subject::{Async, Blocking, Configuration, Subject};
