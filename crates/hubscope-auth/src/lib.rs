//! HubSpot credentials for hubscope: static tokens, OAuth, and sessions that refresh themselves.
//!
//! A client is built with a [`Credential`], or with one of the types that become one: a
//! [`PrivateToken`], a [`ServiceKey`], a [`DeveloperKey`], a [`source::ReloadingToken`], or the
//! session of an account. Nothing here opens a connection: requests go out through a transport, by
//! way of its [`Runtime`](hubscope_core::runtime::Runtime).
//!
//! To follow the way of a token: [`Credential::authorize`] returns the token
//! there is; `cache.rs` starts one refresh for all calls that need another one; and each kind of
//! credential has one `async fn` that gets it (`oauth/session.rs`, `store/refresh.rs`,
//! `source/reload.rs`, `oauth/client_credentials.rs`).
//!
//! Secrets are [`secrecy`] types. They never show in `Debug`, in errors or in URLs, not even when a
//! response of HubSpot repeats them. Their memory is wiped when they are dropped, that of headers
//! and forms included.
//!
//! Not wiped are the buffers of the HTTP and TLS libraries and of the kernel, through which a
//! secret passes when it is sent or received, the response of a token endpoint until it is
//! overwritten, and copies that a program makes itself.

mod block_on;
mod cache;
mod credential;
mod invalid_token;
#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "oauth")]
mod random;
pub mod refresh;
pub mod source;
mod static_token;
#[cfg(feature = "store")]
pub mod store;
mod style;
#[cfg(test)]
mod testing;
mod token;
mod unauthorized;

pub use block_on::BlockOn;
pub use credential::{Credential, CredentialFor};
pub use invalid_token::InvalidToken;
#[cfg(feature = "oauth")]
pub use oauth::{OAuthApp, Session, Tokens};
pub use secrecy::{ExposeSecret, SecretString};
pub use static_token::{DeveloperKey, PrivateToken, ServiceKey};
pub use style::{Async, Blocking, CallStyle};

/// Types that only transports need.
pub mod transport {
    pub use crate::{
        token::{Generation, Token},
        unauthorized::Unauthorized,
    };
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
