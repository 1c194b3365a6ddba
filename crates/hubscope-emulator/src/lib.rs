//! A local emulator of HubSpot's API for tests: OAuth, scopes, CRM records, faults and a clock that
//! can be advanced.
//!
//! ```
//! use std::time::Duration;
//!
//! use hubscope_emulator::{Emulator, Fault};
//!
//! let hubspot = Emulator::start()?;
//! let token = hubspot.token("oauth crm.objects.contacts.read");
//! hubspot.seed("contacts", [("email", "ada@example.com"), ("firstname", "Ada")]);
//! hubspot.fail(Fault::rate_limited().path("/crm/objects"));
//!
//! // Here the code under test calls the API with `token`, at this address:
//! assert!(hubspot.url().starts_with("http://127.0.0.1:"));
//!
//! hubspot.advance(Duration::from_secs(1800));
//! assert!(hubspot.requests().is_empty());
//! # Ok::<(), hubscope_emulator::StartError>(())
//! ```
//!
//! The emulator runs in a thread of its own, so it serves blocking and async code alike. It ends
//! when it is dropped.
//!
//! # The program
//!
//! The same emulator is a program, `hubscope-emulator [--listen ADDRESS] [--account ID]`. Tests in
//! other languages control it over HTTP, with JSON bodies, below `/_emulator/`. Web pages are
//! refused there by their `Origin` header, and on a loopback address by their `Host` header.
//!
//! * `POST tokens` creates a static token: `{"scopes": ["oauth"]}` returns
//!   `{"token": "pat-emu1-…"}`.
//! * `POST apps` registers an OAuth app: `{"redirect_uris": ["http://localhost:3000/callback"]}`
//!   returns `client_id` and `client_secret`. Optional fields are `scopes`,
//!   `rotate_refresh_tokens`, and `client_id` together with `client_secret`.
//! * `POST seed` adds records: `{"contacts": [{"properties": {"email": "ada@example.com"}}]}`
//!   returns `{"contacts": ["1001"]}`.
//! * `POST properties` defines properties: `{"contacts": ["email", "nickname"]}`.
//! * `POST clock` advances the clock: `{"advance_seconds": 1800}` returns `{"now": …}`, as does
//!   `GET clock`.
//! * `POST faults` adds a fault:
//!   `{"kind": "status", "status": 502, "method": "GET", "path": "/crm", "times": 2}`. Other kinds
//!   are `rate_limited`, `html`, `empty_body`, `huge_body`, `truncated_body`, `drop_connection` and
//!   `never_answer`. Other fields are `headers`, `body`, `bytes`, `always` and `after_handling`.
//!   `DELETE faults` removes all faults.
//! * `GET requests` returns the log of requests, and `DELETE requests` clears it.
//! * `POST reset` resets the emulator to the state in which it started.
//!
//! # Coverage
//!
//! Every endpoint that hubscope knows requires its scopes. Records of every CRM object type can be
//! created, read, listed, searched, updated, archived and merged, one by one and in batches. OAuth
//! is complete, including the consent page. Every other operation responds with 501.
//!
//! Properties have no types and need no definition: any name in HubSpot's style is accepted, unless
//! [`define_properties`](Emulator::define_properties) restricts the names of an object type. There
//! are no associations, and no rate limits except those of a [`Fault`].

mod account;
mod admin;
mod body;
mod clock;
mod context;
mod emulator;
mod endpoint;
mod faults;
mod fields;
#[rustfmt::skip]
mod generated;
mod log;
mod request;
mod response;
mod router;
mod server;
mod services;

pub use emulator::{Builder, Emulator, StartError};
pub use faults::Fault;
pub use log::{AuthorizationKind, LoggedRequest};
pub use services::oauth::{App, AppSettings, AuthorizeError};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
