//! Stores for the tokens of many accounts, shared by many servers.
//!
//! Three things keep the tokens safe, and each does so by itself:
//!
//! * **A version.** A record is only replaced by a server that has seen its latest version
//!   ([`Store::swap`]), so that no server overwrites what another one has saved.
//! * **A lease.** Before a refresh, a server takes the lease of the connection ([`Store::lease`]).
//!   It saves work, and safety does not rest on it: a server that holds it for too long loses by
//!   the version.
//! * **Encryption.** A store sees tokens only sealed by a [`Keyring`].
//!
//! No lock and no transaction is held while HubSpot is asked.
//!
//! ```
//! use hubscope_auth::store::{Connections, Key, Keyring, MemoryStore};
//! # use hubscope_auth::{OAuthApp, SecretString, Tokens};
//! # use hubscope_core::scope::Scopes;
//! # struct App;
//! # impl Scopes for App {
//! #     const REQUIRED: &'static [&'static str] = &["oauth", "crm.objects.contacts.read"];
//! # }
//! # let secret = SecretString::from("the-client-secret");
//! # let app = OAuthApp::<App>::new("the-client-id", secret, "https://crm.example.com/callback")?;
//! // One key for all servers, from wherever your secrets are.
//! let keyring = Keyring::new(Key::generate("2026-11"));
//! let connections = Connections::blocking(app, MemoryStore::new(), keyring);
//!
//! # let mut tokens = Tokens::from_refresh_token("na1-1234");
//! # tokens.hub_id = Some(62_515_u64.into());
//! // After the login of an account:
//! let session = connections.connect(tokens)?;
//! // In each request that is about that account, on any server:
//! let session = connections.session(62_515_u64);
//! // let client = Client::<App>::from_http(http, session);
//! # drop(session);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod adapters;
mod connections;
mod error;
mod flush;
mod grant;
mod id;
mod keys;
mod memory;
mod record;
mod reencrypt;
mod refresh;
mod revocation;
mod shared;
mod traits;

pub use adapters::InPlace;
pub use connections::{Connections, StoredSession};
pub use error::StoreError;
pub use id::ConnectionId;
pub use keys::{InvalidKey, Key, Keyring};
pub use memory::MemoryStore;
pub use record::{ConnectionState, Record};
pub use revocation::{RevocationError, Sent};
pub use traits::{BlockingStore, Lease, Store, StoreFuture};
