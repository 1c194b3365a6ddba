//! The credentials of a request.

use std::fmt;

use http::HeaderValue;
use secrecy::SecretString;

/// The credentials of a request.
#[derive(Clone)]
pub enum Credentials {
    /// The value of the `Authorization` header.
    Header(HeaderValue),
    /// The developer API key, which goes into the query as `hapikey`.
    DeveloperKey(SecretString),
}

impl From<HeaderValue> for Credentials {
    fn from(header: HeaderValue) -> Self {
        Self::Header(header)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Header(_) => "Header([REDACTED])",
            Self::DeveloperKey(_) => "DeveloperKey([REDACTED])",
        })
    }
}
