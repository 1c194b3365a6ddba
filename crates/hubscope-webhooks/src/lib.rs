//! Verifies the webhooks that HubSpot sends, and reads their events.
//!
//! | module | content | feature |
//! |---|---|---|
//! | [`signature`] | verification as a function; a signer for tests | |
//! | [`events`] | typed events | |
//! | `layer` | verification around any tower service | `tower` |
//! | `extract` | verification as arguments of axum handlers | `axum` |
//!
//! The calls of the Webhooks API (subscriptions, and the journal) are in `hubscope-webhooks-api`.
//!
//! A handler that only HubSpot reaches:
//!
#![cfg_attr(feature = "axum", doc = "```")]
#![cfg_attr(not(feature = "axum"), doc = "```ignore")]
//! use axum::{Router, http::StatusCode, routing::post};
//! use hubscope_webhooks::{extract::Events, events::Change, signature::Verifier};
//!
//! async fn hubspot(events: Events) -> StatusCode {
//!     for event in events {
//!         match event.change {
//!             Change::PropertyChange { name, value, .. } => {
//!                 println!("{:?}: {name} = {value:?}", event.object_id)
//!             }
//!             _ => println!("{}", event.subscription_type),
//!         }
//!     }
//!     StatusCode::NO_CONTENT // within five seconds, or HubSpot sends it again
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let client_secret = String::from("yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy");
//! let verifier = Verifier::new(client_secret)?.public_url("https://hooks.example.com")?;
//! let app: Router = Router::new().route("/hubspot", post(hubspot)).with_state(verifier);
//! # Ok(())
//! # }
//! ```
//!
//! HubSpot sends up to 100 events at once, in any order and sometimes twice. It counts a response of 400
//! or more, or none within five seconds, as a failure, and sends the events again, up to ten times
//! within a day.

pub mod events;
#[cfg(feature = "axum")]
pub mod extract;
#[cfg(feature = "tower")]
pub mod layer;
#[cfg(any(feature = "axum", feature = "tower"))]
mod receive;
pub mod signature;

#[cfg(all(doctest, feature = "axum"))]
#[doc = include_str!("../README.md")]
mod readme {}
