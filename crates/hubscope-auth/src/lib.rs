//! HubSpot credentials for hubscope: static tokens, OAuth, and sessions that refresh themselves.
//!
//! Nothing here does IO: a transport asks a [`Credential`] for a token, and does what the [`Authorization`] says.
//!
//! Secrets are [`secrecy`] types. They never show in `Debug`, in errors or in URLs, and their memory is wiped when
//! they are dropped. Copies in the buffers of the HTTP and TLS libraries are out of reach.

mod credential;
mod flight;
#[cfg(feature = "oauth")]
pub mod oauth;
pub mod source;
mod static_token;
#[cfg(feature = "store")]
pub mod store;

pub use credential::{Async, Authorization, Blocking, Credential, CredentialFor, Generation, Token};
pub use flight::{Outcome, Refresh, RefreshEvent, RefreshStep, Renew, Renewed, Waiter, Work};
#[cfg(feature = "oauth")]
pub use oauth::{OAuthApp, Session, Tokens};
pub use secrecy::{ExposeSecret, SecretString};
pub use static_token::{DeveloperKey, InvalidToken, PrivateToken, ServiceKey};
