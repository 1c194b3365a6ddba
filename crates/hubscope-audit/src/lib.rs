//! Audits: the accounts that an app is connected to, and what is wrong with their grants.
//!
//! ```
//! use hubscope_audit::Report;
//! use hubscope_auth::store::{Connections, Key, Keyring, MemoryStore};
//! # use hubscope_auth::{OAuthApp, SecretString};
//! # use hubscope_core::{ScopeSet, Unchecked};
//! # let app = OAuthApp::<Unchecked>::unchecked(
//! #     "the-client-id", SecretString::from("hush"), "https://crm.example.com/callback",
//! #     "oauth tickets".parse()?, ScopeSet::new(),
//! # )?;
//! # let (store, keyring) = (MemoryStore::new(), Keyring::new(Key::generate("k")));
//!
//! let connections = Connections::blocking(app, store, keyring);
//! let report = Report::new(&connections)?;
//! print!("{report}");
//! for connection in report.connections.iter().filter(|connection| !connection.findings.is_empty()) {
//!     println!("{}: {:?}", connection.account, connection.findings);
//! }
//! let (json, page) = (report.to_json(), report.to_html());
//! # drop((json, page));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A report has no token in it: each record is opened to see that its key fits, and what was in it
//! is dropped. HubSpot is not asked: what is shown is what the store knows, and that an account has
//! uninstalled the app shows with the next refresh.

mod age;
mod html;
mod json;
mod report;
mod serialize;
mod text;

pub use report::{Connection, Declared, Finding, Report, ScopeUse};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
