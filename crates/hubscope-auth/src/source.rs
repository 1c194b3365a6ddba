//! Where secrets come from: the environment, files, and the secret managers of other crates.
//!
//! A source gives a secret when it is asked. [`ReloadingToken`] asks it again, so that a token that is rotated where it
//! is kept is used here without a restart:
//!
//! ```no_run
//! use hubscope_auth::source::{Env, ReloadingToken};
//!
//! // The variable itself, a file that HUBSPOT_ACCESS_TOKEN_FILE names, or a credential of systemd.
//! let token = ReloadingToken::blocking(Env::new("HUBSPOT_ACCESS_TOKEN"));
//! // let client = Client::<App>::new(token)?;
//! # drop(token);
//! ```
//!
//! What is no token, such as a client secret or a key of a store, is fetched when the program starts;
//! `OAuthApp::replace_secret` takes a new client secret while it runs, and a new keyring opens what the old ones sealed.
//!
//! Other sources are crates of their own: `hubscope-source-aws`, `-google`, `-azure`, `-vault` and `-keyring`.

mod environment;
mod error;
mod field;
mod file;
mod reload;

use std::{fmt, future::Future, pin::Pin, sync::Arc, time::SystemTime};

use secrecy::SecretString;

pub use environment::Env;
pub use error::SourceError;
pub use field::Field;
pub use file::File;
/// Returns the messages of an error and of all that caused it. Its `Debug` can have a part of the
/// secret in it; a source shows only these.
pub use hubscope_core::error::causes;
pub use reload::ReloadingToken;

/// What a source's call gives: a future that any runtime can drive.
pub type SourceFuture<'a> = Pin<Box<dyn Future<Output = Result<Secret, SourceError>> + Send + 'a>>;

/// Where a secret comes from, for async clients.
pub trait Source: Send + Sync {
    /// The secret as it is now.
    fn fetch(&self) -> SourceFuture<'_>;

    /// What the place is called in errors, such as `the secret hubspot/token of AWS Secrets Manager`.
    fn place(&self) -> String;

    /// One field of the secret, which is a JSON object.
    fn field(self, name: impl Into<String>) -> Field<Self>
    where
        Self: Sized,
    {
        Field::new(self, name.into())
    }
}

/// Where a secret comes from, for blocking clients. Async clients take it as well, and call it on threads where blocking
/// does no harm.
pub trait BlockingSource: Send + Sync {
    /// The secret as it is now.
    ///
    /// # Errors
    /// When it cannot be had.
    fn fetch(&self) -> Result<Secret, SourceError>;

    /// As [`Source::place`].
    fn place(&self) -> String;

    /// As [`Source::field`].
    fn field(self, name: impl Into<String>) -> Field<Self>
    where
        Self: Sized,
    {
        Field::new(self, name.into())
    }
}

impl<T: Source + ?Sized> Source for Arc<T> {
    fn fetch(&self) -> SourceFuture<'_> {
        self.as_ref().fetch()
    }

    fn place(&self) -> String {
        self.as_ref().place()
    }
}

impl<T: BlockingSource + ?Sized> BlockingSource for Arc<T> {
    fn fetch(&self) -> Result<Secret, SourceError> {
        self.as_ref().fetch()
    }

    fn place(&self) -> String {
        self.as_ref().place()
    }
}

/// A secret, and what its source says of it. `Debug` does not show it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Secret {
    /// The secret.
    pub value: SecretString,
    /// The source's name for this version of it.
    pub version: Option<String>,
    /// When the source stops to vouch for it.
    pub not_after: Option<SystemTime>,
}

impl Secret {
    /// A secret of which nothing else is known.
    pub fn new(value: impl Into<SecretString>) -> Self {
        Self { value: value.into(), version: None, not_after: None }
    }

    /// Says which version it is.
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Says until when it is good.
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
