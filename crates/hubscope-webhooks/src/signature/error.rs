//! Errors of verification, with advice.

use std::time::Duration;

use super::{REQUEST_TIMESTAMP, SIGNATURE_VERSION, Version};

/// A request is not from HubSpot, or that cannot be verified.
///
/// The messages are for the log of the server. The caller should get status 401 and nothing else:
/// the reason helps only those who forge.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// A header that HubSpot always sends is missing.
    #[error(
        "the request has no header {header}: HubSpot did not make it, or a proxy drops headers; let it \
         pass those that begin with X-HubSpot-"
    )]
    Missing {
        /// The header's name.
        header: &'static str,
    },
    /// A header is there more than once, and only one of them can be from HubSpot.
    #[error("the request has the header {header} more than once: HubSpot sends it once")]
    Twice {
        /// The header's name.
        header: &'static str,
    },
    /// The version of the signature is not known.
    #[error(
        "the header {SIGNATURE_VERSION} is neither v1 nor v2: HubSpot did not make the request, or signs in a way that \
         this version of hubscope does not know"
    )]
    UnknownVersion,
    /// The verifier does not accept the version of the signature.
    #[error(
        "the request has a {version} signature, which is not accepted: if HubSpot sends no other, allow \
         it with `Verifier::versions`, and read there what it does not protect from"
    )]
    NotAccepted {
        /// The version of the signature.
        version: Version,
    },
    /// A signature is malformed.
    #[error(
        "the header {header} is not a signature: HubSpot did not make the request, or a proxy changed the header"
    )]
    Malformed {
        /// The header's name.
        header: &'static str,
    },
    /// The time is not a number of milliseconds.
    #[error(
        "the header {REQUEST_TIMESTAMP} is not a number of milliseconds since 1970: HubSpot did not make the request"
    )]
    BadTimestamp,
    /// The request was signed too long ago.
    #[error(
        "the request was signed {} s ago, and {} s are allowed: it is a copy, it waited in a queue in \
         front of this server, or the clock of this server is fast",
        age.as_secs(), tolerance.as_secs()
    )]
    TooOld {
        /// The age of the signature, by the clock of this server.
        age: Duration,
        /// The age that is allowed.
        tolerance: Duration,
    },
    /// The time of the signature is in the future.
    #[error(
        "the request was signed {} s in the future, and {} s are allowed: the clock of this server is slow",
        ahead.as_secs(), tolerance.as_secs()
    )]
    FromFuture {
        /// The time that it is ahead of the clock of this server.
        ahead: Duration,
        /// The time that it may be ahead.
        tolerance: Duration,
    },
    /// The request does not name a host, and its signature covers the URL.
    #[error(
        "the request does not name its host, and its signature covers the URL: set the URL that HubSpot \
         calls with `Verifier::public_url`"
    )]
    NoHost,
    /// The signature is not that of this request.
    #[error(
        "the {version} signature is not that of {method} {url} with this body: HubSpot did not make the \
         request, or the client secret is that of another app or an old one, or HubSpot called another \
         URL (set it with `Verifier::public_url`), or a proxy changed the body"
    )]
    Mismatch {
        /// The version of the signature.
        version: Version,
        /// The method of the request.
        method: String,
        /// The URL that the signature was compared with, without its query. For `v1`, which signs
        /// none, the path.
        url: String,
    },
}

/// A [`Verifier`](super::Verifier) or a [`Signer`](super::Signer) cannot be made of this.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidVerifier {
    /// The client secret is empty: anyone could sign with it.
    #[error("the client secret is empty: it is on the app's page in HubSpot, under Auth")]
    EmptySecret,
    /// The client secret has white space in it, such as the end of a line.
    #[error(
        "the client secret has white space in it: those of HubSpot have none; is it a whole line or file?"
    )]
    WhiteSpace,
    /// HubSpot could not call the URL.
    #[error(
        "{url:?} is not the beginning of a URL that HubSpot calls: write https://, the host, and the \
         prefix that a proxy strips, such as https://hooks.example.com, without a query (http:// is for \
         localhost)"
    )]
    PublicUrl {
        /// The rejected URL.
        url: String,
    },
}

hubscope_core::debug_in_words!(enum SignatureError {
    Missing { header },
    Twice { header },
    UnknownVersion,
    NotAccepted { version },
    Malformed { header },
    BadTimestamp,
    TooOld { age, tolerance },
    FromFuture { ahead, tolerance },
    NoHost,
    Mismatch { version, method, url },
});

hubscope_core::debug_in_words!(enum InvalidVerifier { EmptySecret, WhiteSpace, PublicUrl { url } });
