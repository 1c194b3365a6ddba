//! Verification of the signatures on webhooks, and on requests of workflow actions and cards.
//!
//! HubSpot signs with the app's client secret, in three ways:
//!
//! | version | signs | a copy of the request is valid |
//! |---|---|---|
//! | [`V1`](Version::V1) | the body | for ever, at any URL |
//! | [`V2`](Version::V2) | method, URL and body | for ever |
//! | [`V3`](Version::V3) | method, URL, body and time | for five minutes |
//!
//! Every request has a `v3` signature, next to the older one that its kind of webhook began with.
//! So a [`Verifier`] accepts only `v3` by default, and a request with a `v3` signature is never
//! verified by an older one.
//!
//! ```
//! use std::time::SystemTime;
//!
//! use hubscope_webhooks::signature::{Signer, Verifier};
//! use http::{HeaderMap, HeaderValue, Method, Uri};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let client_secret = "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy";
//! let verifier = Verifier::new(client_secret.to_owned())?
//!     .public_url("https://hooks.example.com")?;
//!
//! // A request as HubSpot makes it. In a server it comes from the framework.
//! let body = br#"[{"subscriptionType":"contact.creation","objectId":123}]"#;
//! let signer = Signer::new(client_secret.to_owned())?;
//! let mut headers = HeaderMap::new();
//! let url = "https://hooks.example.com/hubspot";
//! for (name, value) in signer.v3("POST", url, body, SystemTime::now()) {
//!     headers.insert(name, HeaderValue::try_from(value)?);
//! }
//!
//! let path = Uri::from_static("/hubspot");
//! let verified = verifier.verify(&Method::POST, &path, &headers, body)?;
//! assert_eq!(verified.version.to_string(), "v3");
//! // Another body has another signature.
//! assert!(verifier.verify(&Method::POST, &path, &headers, b"[]").is_err());
//! # Ok(())
//! # }
//! ```
//!
//! The rules are those of HubSpot's page about validating requests, and its examples are among the
//! tests.

use std::{fmt, time::SystemTime};

mod error;
mod message;
mod signer;
mod url;
mod verifier;

pub use error::{InvalidVerifier, SignatureError};
pub use secrecy::SecretString;
pub use signer::Signer;
pub use verifier::Verifier;

/// The header of a `v1` or `v2` signature, in hexadecimal digits.
pub const SIGNATURE: &str = "X-HubSpot-Signature";
/// The header with the version of [`SIGNATURE`], `v1` or `v2`.
pub const SIGNATURE_VERSION: &str = "X-HubSpot-Signature-Version";
/// The header of a `v3` signature, in Base64.
pub const SIGNATURE_V3: &str = "X-HubSpot-Signature-v3";
/// The header of the time that a `v3` signature covers, in milliseconds since 1970.
pub const REQUEST_TIMESTAMP: &str = "X-HubSpot-Request-Timestamp";

/// A version of signatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Version {
    /// SHA-256 of secret and body. Neither the URL nor the time is signed.
    V1,
    /// SHA-256 of secret, method, URL and body. The time is not signed.
    V2,
    /// HMAC-SHA-256 of method, URL, body and time.
    V3,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V1 => "v1",
            Self::V2 => "v2",
            Self::V3 => "v3",
        })
    }
}

/// Proof that a request is from HubSpot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verified {
    /// The version of its signature.
    pub version: Version,
    /// The time of its signature, which only `v3` has.
    pub signed_at: Option<SystemTime>,
}
