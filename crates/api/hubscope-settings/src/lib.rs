//! The HubSpot settings API: currencies, tax rates, users, business units.
//!
//! The module that you import is the scope that your app needs. Whoever starts from the API finds the same calls
//! under [`apis`]. Each API is a feature.
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
