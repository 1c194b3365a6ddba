//! The traits of sources.

use std::sync::Arc;

use hubscope_core::runtime::BoxFuture;

use super::{error::SourceError, secret::Secret};
use crate::block_on::{BlockOn, NoResult};

/// The future of a source's call, which any runtime can drive.
pub type SourceFuture<'a> = BoxFuture<'a, Result<Secret, SourceError>>;

/// A source of a secret that is awaited, for async clients.
pub trait Source: Send + Sync {
    /// Fetches the secret as it is now.
    fn fetch(&self) -> SourceFuture<'_>;

    /// Returns what errors call the place, such as `the secret hubspot/token of AWS Secrets
    /// Manager`.
    fn place(&self) -> String;

    /// Returns a source of one field of the secret, which is a JSON object.
    fn field(self, name: impl Into<String>) -> Field<Self>
    where
        Self: Sized,
    {
        Field { whole: self, name: name.into() }
    }
}

/// A source of a secret that blocks, for both clients. Async clients call it on a thread that may
/// block.
pub trait BlockingSource: Send + Sync {
    /// Fetches the secret as it is now.
    ///
    /// # Errors
    /// When the source fails, or has no secret.
    fn fetch(&self) -> Result<Secret, SourceError>;

    /// As [`Source::place`].
    fn place(&self) -> String;

    /// As [`Source::field`].
    fn field(self, name: impl Into<String>) -> Field<Self>
    where
        Self: Sized,
    {
        Field { whole: self, name: name.into() }
    }
}

/// One field of the secret of another source, which is a JSON object.
#[derive(Clone, Debug)]
pub struct Field<S> {
    pub(super) whole: S,
    pub(super) name: String,
}

/// A blocking source whose futures are ready at once.
pub(super) struct InPlace<T>(pub(super) T);

impl<T: BlockingSource> Source for InPlace<T> {
    fn fetch(&self) -> SourceFuture<'_> {
        Box::pin(std::future::ready(self.0.fetch()))
    }

    fn place(&self) -> String {
        self.0.place()
    }
}

impl<T: Source + 'static> BlockingSource for BlockOn<T> {
    fn fetch(&self) -> Result<Secret, SourceError> {
        let fetched = self.wait(|source| async move { source.fetch().await });
        fetched.unwrap_or_else(|missing| {
            let place = self.place();
            Err(match missing {
                NoResult::After(limit) => SourceError::TimedOut { place, limit },
                NoResult::Dropped => SourceError::NotDone { place },
            })
        })
    }

    fn place(&self) -> String {
        self.awaited().place()
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
