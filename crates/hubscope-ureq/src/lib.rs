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
//! Nothing is decided here: the [exchange](hubscope_core::transport::Exchange) says what to do
//! next, and this crate does it.
//!
//! # Logs
//!
//! ureq logs all bytes that it sends and receives at TRACE, tokens included, and the URL at DEBUG,
//! which has the developer key in its query. When the logger of the program would take such a line,
//! a request turns that level off for the whole `log` crate, and warns. Give the logger the filter
//! `ureq_proto=debug`, and with a developer key also `ureq=info`, to keep the rest of the level.

mod backend;
mod client;
mod drive;
mod failure;
mod http_client;
mod quiet;
mod runtime;
mod sink;

pub use client::{BuildError, Builder, Client};
pub use http_client::Http;
/// The HTTP client, whose types the [`Builder`] takes.
pub use ureq;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
