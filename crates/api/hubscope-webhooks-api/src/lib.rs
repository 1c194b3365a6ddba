//! The HubSpot Webhooks API: settings and subscriptions of an app, and the journal.
//!
//! The module that you import is the scope that your app needs. [`apis`] has the same calls by API. Each API is a
//! feature. `hubscope-webhooks` verifies what HubSpot sends.
#![cfg_attr(feature = "full", doc = "")]
#![cfg_attr(feature = "full", doc = include_str!("generated/overview.md"))]

// A name that the glossary does not know has no documentation: one that only repeats the name
// helps nobody.
#[allow(missing_docs)]
#[rustfmt::skip]
mod generated;

pub use generated::*;

#[cfg(all(doctest, feature = "full"))]
#[doc = include_str!("../README.md")]
mod readme {}
