//! A token as it is sent.

use std::fmt;

use bytes::Bytes;
use hubscope_core::{http::HeaderValue, transport::Credentials};
use secrecy::{ExposeSecret, SecretString};

/// The position of a token in the sequence of a credential's tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Generation(pub(crate) u64);

/// An access token or a key, ready to be sent.
#[derive(Clone)]
pub struct Token {
    credentials: Credentials,
    generation: Generation,
}

impl Token {
    /// Returns `None` when the token has characters that a header cannot have.
    pub(crate) fn new(token: &SecretString, generation: Generation) -> Option<Self> {
        let mut text =
            zeroize::Zeroizing::new(String::with_capacity(7 + token.expose_secret().len()));
        text.push_str("Bearer ");
        text.push_str(token.expose_secret());
        // Wiped when the last clone of the header is dropped.
        let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok()?;
        header.set_sensitive(true);
        Some(Self { credentials: header.into(), generation })
    }

    /// Makes a token of the developer API key.
    pub(crate) fn developer_key(key: SecretString) -> Self {
        Self { credentials: Credentials::DeveloperKey(key), generation: Generation(0) }
    }

    /// Returns the credentials that a request carries.
    pub fn credentials(&self) -> Credentials {
        self.credentials.clone()
    }

    /// Returns the value of the `Authorization` header; `None` for a key, which has none.
    pub fn header(&self) -> Option<&HeaderValue> {
        match &self.credentials {
            Credentials::Header(header) => Some(header),
            _ => None,
        }
    }

    /// Returns the position of the token in the sequence of its credential's tokens.
    pub fn generation(&self) -> Generation {
        self.generation
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").field("generation", &self.generation.0).finish_non_exhaustive()
    }
}
