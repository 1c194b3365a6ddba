//! A local HubSpot for tests: OAuth, scopes, CRM records, faults and a clock of its own.
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
//! The emulator runs in a thread of its own, so it serves blocking and async code alike, and ends when it is dropped.
//! It also is a program, `hubscope-emulator`, which is controlled over HTTP below `/_emulator/`:
//!
//! | request | body | answer |
//! |---|---|---|
//! | `POST tokens` | `{"scopes": ["oauth"]}` | `{"token": "pat-emu1-…"}` |
//! | `POST apps` | `{"redirect_uris": ["http://localhost:3000/callback"]}`, and if need be `scopes`, `rotate_refresh_tokens`, `client_id` with `client_secret` | `{"client_id": …, "client_secret": …}` |
//! | `POST seed` | `{"contacts": [{"properties": {"email": "ada@example.com"}}]}` | `{"contacts": ["1001"]}` |
//! | `POST properties` | `{"contacts": ["email", "nickname"]}` | |
//! | `POST clock` | `{"advance_seconds": 1800}` | `{"now": …}` |
//! | `POST faults` | `{"kind": "status", "status": 502, "method": "GET", "path": "/crm", "times": 2}`; other kinds are `rate_limited`, `html`, `empty_body`, `huge_body`, `truncated_body`, `drop_connection`, `never_answer`; other fields are `headers`, `body`, `bytes`, `always`, `after_handling` | |
//! | `DELETE faults` | | |
//! | `GET requests`, `DELETE requests` | | `{"requests": […]}` |
//! | `POST reset` | | |
//!
//! # What it imitates
//!
//! Every endpoint that hubscope knows asks for its scopes. Records of any CRM object type can be created, read,
//! listed, searched, changed, archived and merged, one by one and in batches; OAuth is whole, consent page included.
//! What an endpoint would do that the emulator does not imitate is answered with 501, never with something made up.
//!
//! Properties have no types and need no definition: any name in HubSpot's style will do, unless
//! [`define_properties`](Emulator::define_properties) says which there are. There are no associations and no rate
//! limits, except those that a [`Fault`] makes.

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
