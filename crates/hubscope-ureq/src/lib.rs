//! The blocking transport of hubscope, on [`ureq`].
//!
//! ```no_run
//! use hubscope_auth::PrivateToken;
//! use hubscope_core::Unchecked;
//! use hubscope_ureq::Client;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::<Unchecked>::new(PrivateToken::from_env("HUBSPOT_ACCESS_TOKEN")?)?;
//! # drop(client);
//! # Ok(())
//! # }
//! ```
//!
//! It decides nothing: the [exchange](hubscope_core::Exchange) says what to do next, and this crate does it.
//!
//! At TRACE, ureq logs all bytes that it sends and receives, tokens included, and at DEBUG the URL, where a developer key
//! stands. When the logger of the program would take such a line, a request turns that level off for the whole `log` crate,
//! and warns. Give the logger the filter `ureq_proto=debug` (with a developer key `ureq=info` as well), and it keeps the
//! rest.

mod builder;
mod client;
mod drive;
mod http_client;
mod quiet;
mod runtime;
mod sink;

pub use builder::{BuildError, Builder};
pub use client::Client;
pub use http_client::Http;
