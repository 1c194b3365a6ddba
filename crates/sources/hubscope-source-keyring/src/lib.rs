//! Secrets for hubscope from the keyring of the operating system: Keychain on macOS, the Credential Manager of Windows,
//! and the Secret Service (GNOME Keyring, KWallet) elsewhere.
//!
//! ```no_run
//! use hubscope_auth::source::ReloadingToken;
//! use hubscope_source_keyring::KeyringSource;
//!
//! // What `secret-tool store --label=HubSpot service hubspot username acme` has asked for, where there is no Keychain.
//! let token = ReloadingToken::blocking(KeyringSource::new("hubspot", "acme"));
//! // let client = Client::<App>::new(token)?;
//! # drop(token);
//! ```
//!
//! For programs that a user starts: a keyring is unlocked by its user's login, which servers do not have.

use hubscope_auth::source::{BlockingSource, Secret, SourceError, causes};
use keyring::{Entry, Error};

pub use keyring;

/// A secret in the keyring of the user that runs the program.
#[derive(Clone, Debug)]
pub struct KeyringSource {
    service: String,
    user: String,
}

impl KeyringSource {
    /// The secret of a user name for a service.
    pub fn new(service: impl Into<String>, user: impl Into<String>) -> Self {
        Self { service: service.into(), user: user.into() }
    }

    /// What an error holds can be the secret itself, so that its messages are all that is kept.
    fn failed(&self, error: Error) -> SourceError {
        let place = self.place();
        match &error {
            Error::NoEntry => SourceError::missing(
                place,
                "store it in the keyring of the user that runs the program",
            ),
            Error::NoStorageAccess(error) => {
                SourceError::denied(place, "unlock the keyring", causes(&**error))
            }
            Error::BadEncoding(_) => SourceError::unusable(place, "it is no UTF-8 text"),
            Error::Ambiguous(_) => {
                SourceError::unusable(place, "the keyring has several with this name")
            }
            // The first of all attempts found no keyring; what it said is better than this.
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
