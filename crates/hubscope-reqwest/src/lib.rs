//! The async transport of hubscope, on [`reqwest`].
//!
//! ```no_run
//! use hubscope_auth::PrivateToken;
//! use hubscope_core::Unchecked;
//! use hubscope_reqwest::Client;
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

mod backend;
mod client;
mod drive;
mod http_client;
mod pending;
mod runtime;
mod sink;
mod upload;

pub use client::{BuildError, Builder, Client};
pub use http_client::Http;
pub use pending::Pending;
/// The HTTP client, whose types the [`Builder`] takes.
pub use reqwest;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
