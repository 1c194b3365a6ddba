//! HubSpot credentials for hubscope: static tokens, OAuth, and sessions that refresh themselves.
//!
//! Nothing here does IO: a transport asks a [`Credential`] for a token, and does what the [`Authorization`] says.
//!
//! Secrets are [`secrecy`] types. They never show in `Debug`, in errors or in URLs, not even when an answer of HubSpot repeats
//! them, and their memory is wiped when they are dropped, that of headers and forms included.
//!
//! Out of reach are the buffers of the HTTP and TLS libraries and of the kernel, through which a secret goes when it is sent
//! or received, what a token endpoint answered until it is overwritten, and copies that a program makes itself.

#[cfg(feature = "oauth")]
mod chance;
mod credential;
mod flight;
#[cfg(feature = "oauth")]
pub mod oauth;
pub mod source;
mod static_token;
#[cfg(feature = "store")]
pub mod store;

pub use credential::{
    Async, Authorization, Blocking, Credential, CredentialFor, Generation, Token,
};
pub use flight::{Outcome, Refresh, RefreshEvent, RefreshStep, Renew, Renewed, Waiter, Work};
#[cfg(feature = "oauth")]
pub use oauth::{OAuthApp, Session, Tokens};
pub use secrecy::{ExposeSecret, SecretString};
pub use static_token::{DeveloperKey, InvalidToken, PrivateToken, ServiceKey};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
