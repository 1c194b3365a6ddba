//! The HubSpot marketing API: campaigns, emails, forms, events, subscription preferences.
//!
//! The module that you import is the scope that your app needs. Whoever starts from the API finds the same calls
//! under [`apis`]. Each API is a feature.

#[rustfmt::skip]
mod generated;

pub use generated::*;
