//! The HubSpot CRM API: contacts, companies, deals, lists, and everything around them.
//!
//! The module that you import is the scope that your app needs: what `crm.objects.contacts.read` allows is in
//! `objects::contacts::read`. Whoever starts from the API finds the same calls under [`apis`]. Each API is a feature.
#![cfg_attr(feature = "full", doc = "")]
#![cfg_attr(feature = "full", doc = include_str!("generated/overview.md"))]

#[rustfmt::skip]
mod generated;

pub use generated::*;

#[cfg(all(doctest, feature = "full"))]
#[doc = include_str!("../README.md")]
mod readme {}
