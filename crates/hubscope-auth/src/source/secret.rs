//! A secret as a source gives it.

use std::{fmt, time::SystemTime};

use secrecy::SecretString;

/// A secret, and what its source says of it. `Debug` does not show it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Secret {
    /// The secret.
    pub value: SecretString,
    /// The source's name for this version of the secret.
    pub version: Option<String>,
    /// Expiry reported by the source, if any.
    pub not_after: Option<SystemTime>,
}

impl Secret {
    /// Takes a secret of which nothing else is known.
    pub fn new(value: impl Into<SecretString>) -> Self {
        Self { value: value.into(), version: None, not_after: None }
    }

    /// Sets the version.
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets the expiry.
    #[must_use]
    pub fn with_not_after(mut self, not_after: SystemTime) -> Self {
        self.not_after = Some(not_after);
        self
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("Secret");
        fields
            .field("version", &self.version)
            .field("not_after", &self.not_after)
            .finish_non_exhaustive()
    }
}
