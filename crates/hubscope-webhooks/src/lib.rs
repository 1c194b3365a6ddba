//! HubSpot's webhooks: the calls of their API (subscriptions, and the journal), and what HubSpot sends.
//!
//! **Calls.** The module that you import is the scope that your app needs. Whoever starts from the API finds the same
//! calls under [`apis`]. Each API is a feature.
//!
//! **What HubSpot sends** is a feature too, and none of it is on by default:
//!
//! | feature | module | what it has |
//! |---|---|---|
//! | `inbound` | `signature`, `events` | verifies that a request is HubSpot's, as a function; reads its events |
//! | `tower` | `layer` | the same, around any tower service |
//! | `axum` | `extract` | the same, as arguments of axum handlers |
//!
//! A handler that nobody but HubSpot reaches:
//!
#![cfg_attr(feature = "axum", doc = "```")]
#![cfg_attr(not(feature = "axum"), doc = "```ignore")]
//! use axum::{Router, http::StatusCode, routing::post};
//! use hubscope_webhooks::{extract::Events, events::Change, signature::Verifier};
//!
//! async fn hubspot(events: Events) -> StatusCode {
//!     for event in events {
//!         match event.change {
//!             Change::PropertyChange { name, value, .. } => println!("{:?}: {name} = {value:?}", event.object_id),
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
//! HubSpot sends up to 100 events at once, in any order and now and then twice. It takes an answer of 400 or more, or
//! none within five seconds, for a failure, and sends the events again, up to ten times within a day.
#![cfg_attr(feature = "full", doc = "")]
#![cfg_attr(feature = "full", doc = include_str!("generated/overview.md"))]

#[rustfmt::skip]
mod generated;

#[cfg(feature = "inbound")]
pub mod events;
#[cfg(feature = "axum")]
pub mod extract;
#[cfg(feature = "tower")]
pub mod layer;
#[cfg(any(feature = "axum", feature = "tower"))]
mod receive;
#[cfg(feature = "inbound")]
pub mod signature;

pub use generated::*;
