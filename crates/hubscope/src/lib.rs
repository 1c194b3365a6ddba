//! A HubSpot SDK in which a call that your app has no scope for does not compile.
//!
//! | item | content | feature |
//! |---|---|---|
//! | `Client`, `Http` | the async client, on reqwest | `async` (default) |
//! | `blocking::Client`, `blocking::Http` | the blocking client, on ureq | `blocking` |
//! | [`auth`] | tokens; login and sessions; the tokens of many accounts | `oauth`, `store` |
//! | `crm`, `cms`, `marketing`, … | the calls: the module that you import is the scope that your app needs | one for each API, such as `contacts` (default), `notes` or `hubdb`; `crm-full` for an area |
//! | [`Error`], [`Page`], [`Batch`], [`Properties`], [`object`], [`scope`] | types that all calls share | |
//! | `webhooks` | verification of the webhooks that HubSpot sends | `webhooks`, `webhooks-tower`, `webhooks-axum` |
//!
//! The feature `full` has everything.
// The code of the README uses several features; docs.rs, and the tests with all features, have them.
#![cfg_attr(
    all(feature = "async", feature = "contacts", feature = "oauth"),
    doc = "",
    doc = include_str!("../README.md")
)]

// The macros write paths below `::hubscope`, so all of the core crate has to be found here.
#[doc(inline)]
pub use hubscope_core::*;
#[doc(inline)]
pub use hubscope_macros::{FacadeScopes as Scopes, facade_requires_scopes as requires_scopes};
#[cfg(feature = "async")]
#[doc(inline)]
pub use hubscope_reqwest::{BuildError, Builder, Client, Http, Pending};
#[cfg(feature = "async")]
pub use reqwest;
#[cfg(feature = "blocking")]
pub use ureq;

// A module with a glob, and not a renamed crate: rustc and rustdoc then show paths that users can write.
macro_rules! modules {
    ($($(#[$attribute:meta])* $name:ident: $package:ident,)*) => {
        $(
            $(#[$attribute])*
            pub mod $name {
                #[doc(inline)]
                pub use $package::*;
            }
        )*
    };
}

modules! {
    /// Tokens, login, sessions, and the tokens of many accounts.
    auth: hubscope_auth,
    /// The blocking client, on ureq.
    #[cfg(feature = "blocking")]
    blocking: hubscope_ureq,
    /// Verification of the webhooks that HubSpot sends, and their events.
    #[cfg(feature = "webhooks")]
    webhooks: hubscope_webhooks,
    /// Account information, audit logs, tokens, network origins.
    #[cfg(feature = "account")]
    account: hubscope_account,
    /// Workflows, custom workflow actions, sequences.
    #[cfg(feature = "automation")]
    automation: hubscope_automation,
    /// Pages, blogs, HubDB, domains, source code, media.
    #[cfg(feature = "cms")]
    cms: hubscope_cms,
    /// Threads, custom channels, visitor identification.
    #[cfg(feature = "conversations")]
    conversations: hubscope_conversations,
    /// Contacts, companies, deals, lists, and everything around them.
    #[cfg(feature = "crm")]
    crm: hubscope_crm,
    /// Event definitions, completions and occurrences.
    #[cfg(feature = "events")]
    events: hubscope_events,
    /// Files and folders.
    #[cfg(feature = "files")]
    files: hubscope_files,
    /// Campaigns, emails, forms, marketing events, communication preferences.
    #[cfg(feature = "marketing")]
    marketing: hubscope_marketing,
    /// Currencies, tax rates, users, business units.
    #[cfg(feature = "settings")]
    settings: hubscope_settings,
    /// Webhook subscriptions and the journal.
    #[cfg(feature = "webhooks-api")]
    webhooks_api: hubscope_webhooks_api,
}
