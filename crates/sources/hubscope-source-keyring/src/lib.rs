//! Secrets for hubscope from the keyring of the operating system: Keychain on macOS, Credential
//! Manager on Windows, and the Secret Service (GNOME Keyring, KWallet) elsewhere.
//!
//! ```no_run
//! use hubscope_auth::source::ReloadingToken;
//! use hubscope_source_keyring::KeyringSource;
//!
//! // On Linux, this command stores the secret:
//! // secret-tool store --label=HubSpot service hubspot username acme
//! let token = ReloadingToken::blocking(KeyringSource::new("hubspot", "acme"));
//! // let client = Client::<App>::new(token)?;
//! # drop(token);
//! ```
//!
//! This source is for programs that a user starts. A keyring is unlocked by the login of its user,
//! and servers have none.

use hubscope_auth::source::{BlockingSource, Secret, SourceError, causes};
use keyring::{Entry, Error};

pub use keyring;

/// A secret in the keyring of the user who runs the program.
#[derive(Clone, Debug)]
pub struct KeyringSource {
    service: String,
    user: String,
}

impl KeyringSource {
    /// Creates a source for the secret stored under this service and user name.
    pub fn new(service: impl Into<String>, user: impl Into<String>) -> Self {
        Self { service: service.into(), user: user.into() }
    }

    /// Classifies an error and keeps only its messages: the error itself can contain the secret.
    fn failed(&self, error: Error) -> SourceError {
        let place = self.place();
        match &error {
            Error::NoEntry => SourceError::missing(
                place,
                "store it in the keyring of the user who runs the program",
            ),
            Error::NoStorageAccess(error) => {
                SourceError::denied(place, "unlock the keyring", causes(&**error))
            }
            Error::BadEncoding(_) => SourceError::unusable(place, "it is not UTF-8 text"),
            Error::Ambiguous(_) => {
                SourceError::unusable(place, "the keyring has several secrets with this name")
            }
            // The first attempt of the process found no keyring; its error says why.
            Error::NoDefaultStore => {
                let first = Entry::store_status().as_ref().err();
                SourceError::unavailable(place, causes(first.unwrap_or(&error)))
            }
            _ => SourceError::unavailable(place, causes(&error)),
        }
    }
}

impl BlockingSource for KeyringSource {
    fn fetch(&self) -> Result<Secret, SourceError> {
        let password = Entry::new(&self.service, &self.user).and_then(|entry| entry.get_password());
        password.map(Secret::new).map_err(|error| self.failed(error))
    }

    fn place(&self) -> String {
        format!("the secret of {} for {} in the keyring", self.user, self.service)
    }
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
