//! The emulator as a client sees it: over HTTP, with a plain blocking client.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod admin;
mod batch;
mod client;
mod faults;
mod lifecycle;
mod oauth;
mod records;
mod scopes;
mod search;
