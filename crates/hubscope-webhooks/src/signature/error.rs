//! Why a request is not taken for HubSpot's, and what to do.

use std::time::Duration;

use super::{REQUEST_TIMESTAMP, SIGNATURE_VERSION, Version};

/// A request is not HubSpot's, or cannot be told to be.
///
/// Written for the log of the server. Whoever made the request should get status 401 and nothing else: what exactly
/// was wrong helps only those who forge.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// A header that HubSpot always sends is not there.
    #[error(
        "the request has no header {header}: HubSpot did not make it, or a proxy on the way drops headers; let it pass \
         those that begin with X-HubSpot-"
    )]
    Missing {
        /// The header's name.
        header: &'static str,
    },
    /// A header is there twice, and only one of them can be HubSpot's.
    #[error("the request has the header {header} more than once: HubSpot sends it once")]
    Twice {
        /// The header's name.
        header: &'static str,
    },
    /// The request says that it is signed in a way that is not known.
    #[error(
        "the header {SIGNATURE_VERSION} is neither v1 nor v2: HubSpot did not make the request, or signs in a way that \
         this version of hubscope does not know"
    )]
    UnknownVersion,
    /// The request is signed in a way that the verifier does not take.
    #[error(
        "the request has a {version} signature and none of a kind that is taken: if nothing else can be had from \
         HubSpot, allow it with `Verifier::versions`, and read there what it does not protect from"
    )]
    NotAccepted {
        /// How the request is signed.
        version: Version,
    },
    /// A signature is not of the form that HubSpot writes.
    #[error(
        "the header {header} is no signature: HubSpot did not make the request, or a proxy changed the header"
    )]
    Malformed {
        /// The header's name.
        header: &'static str,
    },
    /// The time is no number of milliseconds.
    #[error(
        "the header {REQUEST_TIMESTAMP} is no number of milliseconds since 1970: HubSpot did not make the request"
    )]
    BadTimestamp,
    /// The request was signed too long ago.
    #[error(
        "the request was signed {} s ago, and {} s are allowed: somebody sends a copy of it, it waited in a queue in \
         front of this server, or this server's clock is fast",
        age.as_secs(), tolerance.as_secs()
    )]
    TooOld {
        /// How long ago it was signed, by this server's clock.
        age: Duration,
        /// How long ago it may have been signed.
        tolerance: Duration,
    },
    /// The request will only be signed in the future.
    #[error(
        "the request was signed {} s in the future, and {} s are allowed: this server's clock is slow",
        ahead.as_secs(), tolerance.as_secs()
    )]
    FromFuture {
        /// How far its time is ahead of this server's clock.
        ahead: Duration,
        /// How far it may be ahead.
        tolerance: Duration,
    },
    /// The URL that HubSpot called is not known, and the signature covers it.
    #[error(
        "the request does not say which host it was sent to, and its signature covers the URL: set the URL that \
         HubSpot calls with `Verifier::public_url`"
    )]
    NoHost,
    /// The signature is not that of this request.
    #[error(
        "the {version} signature is not that of {method} {url} with this body: HubSpot did not make the request, or \
         the client secret is another app's or not the current one, or HubSpot called another URL (set it with \
         `Verifier::public_url`), or something on the way changed the body"
    )]
    Mismatch {
        /// How the request is signed.
        version: Version,
        /// The request's method.
        method: String,
        /// The URL that the signature was compared with, without its query. For `v1`, which signs none, the path.
        url: String,
    },
}

/// A [`Verifier`](super::Verifier) or a [`Signer`](super::Signer) cannot be made of this.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidVerifier {
    /// The client secret is empty: everybody could sign with it.
    #[error("the client secret is empty: it is on the app's page in HubSpot, under Auth")]
    EmptySecret,
    /// The client secret has white space in it, such as the end of a line.
    #[error(
        "the client secret has white space in it: HubSpot's have none; was a whole line or file taken for it?"
    )]
    WhiteSpace,
    /// The URL is none that HubSpot could call.
    #[error(
        "{url:?} is not the beginning of a URL that HubSpot calls: write https://, the host and what a proxy cuts off \
         of the path, such as https://hooks.example.com, without a query (http:// is for localhost)"
    )]
    PublicUrl {
        /// What was given.
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
