//! The HubSpot CRM API: contacts, companies, deals, lists, and everything around them.
//!
//! The module that you import is the scope that your app needs: what `crm.objects.contacts.read`
//! allows is in `objects::contacts::read`. Whoever starts from the API finds the same calls under
//! [`apis`]. Each API is a feature.
//!
//! Filters and sorts of a search are built in `search`, and HubSpot's own association types are
//! constants in [`association_types`].
#![cfg_attr(feature = "full", doc = "")]
#![cfg_attr(feature = "full", doc = include_str!("generated/overview.md"))]

mod association;
#[path = "generated/by_hand.rs"]
mod by_hand;
// A name that the glossary does not know has no documentation: one that only repeats the name
// helps nobody.
#[allow(missing_docs)]
#[rustfmt::skip]
mod generated;
mod id;

pub use association::AssociationType;
pub use by_hand::*;
pub use generated::*;

#[cfg(all(doctest, feature = "full"))]
#[doc = include_str!("../README.md")]
mod readme {}
