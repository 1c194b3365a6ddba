//! The three signatures, as bytes.

use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use subtle::{Choice, ConstantTimeEq};

/// The length of every signature, in bytes.
pub(super) const LENGTH: usize = 32;

/// The message that is signed.
pub(super) enum Message<'a> {
    V1 {
        body: &'a [u8],
    },
    V2 {
        method: &'a str,
        url: &'a str,
        body: &'a [u8],
    },
    /// The URL has its escapes decoded, and the timestamp is the header's text.
    V3 {
        method: &'a str,
        url: &'a str,
        body: &'a [u8],
        timestamp: &'a str,
    },
}

impl Message<'_> {
    /// Returns the signature by this secret. HMAC takes a key of any length, so it cannot fail.
    pub(super) fn sign(&self, secret: &SecretString) -> Option<[u8; LENGTH]> {
        let secret = secret.expose_secret().as_bytes();
        Some(match self {
            Self::V1 { body } => {
                Sha256::new().chain_update(secret).chain_update(body).finalize().into()
            }
            Self::V2 { method, url, body } => {
                let hash = Sha256::new().chain_update(secret).chain_update(method);
                hash.chain_update(url).chain_update(body).finalize().into()
            }
            Self::V3 { method, url, body, timestamp } => {
                let mac = Hmac::<Sha256>::new_from_slice(secret).ok()?;
                let mac = mac.chain_update(method).chain_update(url).chain_update(body);
                mac.chain_update(timestamp).finalize().into_bytes().into()
            }
        })
    }

    /// Returns whether one of the secrets makes this signature. All of them are tried, in constant
    /// time.
    pub(super) fn is_signed(&self, secrets: &[SecretString], signature: &[u8; LENGTH]) -> bool {
        let matches =
            secrets.iter().filter_map(|secret| self.sign(secret)).map(|made| made.ct_eq(signature));
        matches.fold(Choice::from(0), |any, one| any | one).into()
    }
}
