//! A HubSpot SDK in which a call that your app has no scope for does not compile.
//!
//! | module | what it has | feature |
//! |---|---|---|
//! | `crm`, `account` | the calls: the module that you import is the scope that your app needs | `crm`, `crm-full`, `account` |
//! | `reqwest`, `ureq` | the async and the blocking client | `reqwest`, `ureq` |
//! | [`auth`] | tokens, and with the feature `oauth` login and sessions | |
//! | [`core`] | errors, pages, batches, scopes: what all of them share | |
//!
//! `reqwest` and `crm` are on by default.
// The README's code uses several features; docs.rs, and the tests with all features, have them.
#![cfg_attr(all(feature = "crm", feature = "oauth", feature = "reqwest"), doc = "")]
#![cfg_attr(all(feature = "crm", feature = "oauth", feature = "reqwest"), doc = include_str!("../README.md"))]

pub use hubscope_auth as auth;
pub use hubscope_core as core;
pub use hubscope_core::{Batch, Error, ObjectType, Page, Properties, Scope, ScopeSet, Unchecked, scope};
// Trait and derive share the name. The trait comes from the module: the root of the core crate has a derive too.
pub use hubscope_core::scope::Scopes;
pub use hubscope_macros::{FacadeScopes as Scopes, facade_requires_scopes as requires_scopes};

#[cfg(feature = "account")]
pub use hubscope_account as account;
#[cfg(feature = "crm")]
pub use hubscope_crm as crm;
#[cfg(feature = "reqwest")]
pub use hubscope_reqwest as reqwest;
#[cfg(feature = "ureq")]
pub use hubscope_ureq as ureq;
