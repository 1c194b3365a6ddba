//! A HubSpot SDK in which a call that your app has no scope for does not compile.
//!
//! | module | what it has | feature |
//! |---|---|---|
//! | `crm` | the CRM calls: the module that you import is the scope that your app needs | `crm`, `crm-full` |
//! | `account`, `automation`, `cms`, `conversations`, `events`, `files`, `marketing`, `settings`, `webhooks_api` | the calls of these areas | the same names (`webhooks-api`) |
//! | `webhooks` | what HubSpot sends, verified: as a function, for tower, for axum | `webhooks`, `webhooks-tower`, `webhooks-axum` |
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
pub use hubscope_core::{
    AppLevel, Batch, Developer, Error, ObjectType, Page, Properties, Scope, ScopeSet, Unchecked,
    scope,
};
// Trait and derive share the name. The trait comes from the module: the root of the core crate has a derive too.
pub use hubscope_core::scope::Scopes;
pub use hubscope_macros::{FacadeScopes as Scopes, facade_requires_scopes as requires_scopes};

#[cfg(feature = "account")]
pub use hubscope_account as account;
#[cfg(feature = "automation")]
pub use hubscope_automation as automation;
#[cfg(feature = "cms")]
pub use hubscope_cms as cms;
#[cfg(feature = "conversations")]
pub use hubscope_conversations as conversations;
#[cfg(feature = "crm")]
pub use hubscope_crm as crm;
#[cfg(feature = "events")]
pub use hubscope_events as events;
#[cfg(feature = "files")]
pub use hubscope_files as files;
#[cfg(feature = "marketing")]
pub use hubscope_marketing as marketing;
#[cfg(feature = "reqwest")]
pub use hubscope_reqwest as reqwest;
#[cfg(feature = "settings")]
pub use hubscope_settings as settings;
#[cfg(feature = "ureq")]
pub use hubscope_ureq as ureq;
#[cfg(feature = "webhooks")]
pub use hubscope_webhooks as webhooks;
#[cfg(feature = "webhooks-api")]
pub use hubscope_webhooks_api as webhooks_api;
