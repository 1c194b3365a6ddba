//! Saving what a store would not take when it was refreshed.

use std::sync::Arc;

use super::{
    Connections, Mode, StoreError,
    connections::TRIES,
    renewal::{Grant, Unsaved},
};
use crate::{Async, Blocking};

impl<S> Connections<S, Async> {
    /// Saves the tokens that were refreshed while the store took none, and gives how many those were. Call it before the
    /// program ends: until then they serve in this process, and are saved with a later call of their account.
    ///
    /// # Errors
    /// Those of the store. What cannot be saved of one account keeps no other from being saved: the first such error is
    /// given at the end, and calling this again tries again.
    pub async fn flush(&self) -> Result<u64, StoreError> {
        let mut flushed = Flushed::default();
        for (account, grant, unsaved) in self.unsaved() {
            let saved = self.flush_one(account, &grant, &unsaved).await;
            flushed.take(saved, &grant, &unsaved);
        }
        flushed.result()
    }

    async fn flush_one(
        &self,
        account: u64,
        grant: &Grant,
        unsaved: &Unsaved,
    ) -> Result<bool, StoreError> {
        for _ in 0..TRIES {
            let Some(record) = self.store.load(account).await? else { return Ok(false) };
            let expected = record.version;
            let Some(next) = grant.to_save(record, unsaved)? else { return Ok(false) };
            if self.store.swap(Some(expected), &next).await? {
                // Kept for these tokens; that it ends by itself would look as if they had been lost.
                self.store.release(account, grant.owner()).await.ok();
                return Ok(true);
            }
        }
        Err(StoreError::Contended { account })
    }
}

impl<S> Connections<S, Blocking> {
    /// Saves the tokens that were refreshed while the store took none, and gives how many those were. Call it before the
    /// program ends: until then they serve in this process, and are saved with a later call of their account.
    ///
    /// # Errors
    /// Those of the store. What cannot be saved of one account keeps no other from being saved: the first such error is
    /// given at the end, and calling this again tries again.
    pub fn flush(&self) -> Result<u64, StoreError> {
        let mut flushed = Flushed::default();
        for (account, grant, unsaved) in self.unsaved() {
            flushed.take(self.flush_one(account, &grant, &unsaved), &grant, &unsaved);
        }
        flushed.result()
    }

    fn flush_one(
        &self,
        account: u64,
        grant: &Grant,
        unsaved: &Unsaved,
    ) -> Result<bool, StoreError> {
        for _ in 0..TRIES {
            let Some(record) = self.store.load(account)? else { return Ok(false) };
            let expected = record.version;
            let Some(next) = grant.to_save(record, unsaved)? else { return Ok(false) };
            if self.store.swap(Some(expected), &next)? {
                // Kept for these tokens; that it ends by itself would look as if they had been lost.
                self.store.release(account, grant.owner()).ok();
                return Ok(true);
            }
        }
        Err(StoreError::Contended { account })
    }
}

impl<S, M: Mode> Connections<S, M> {
    /// The accounts with tokens that no store has.
    fn unsaved(&self) -> Vec<(u64, Arc<Grant>, Unsaved)> {
        let with_tokens = |(account, grant): (u64, Arc<Grant>)| {
            let unsaved = grant.unsaved()?;
            Some((account, grant, unsaved))
        };
        self.grants().into_iter().filter_map(with_tokens).collect()
    }
}

/// What came of saving, so far.
#[derive(Default)]
struct Flushed {
    count: u64,
    problem: Option<StoreError>,
}

impl Flushed {
    fn take(&mut self, saved: Result<bool, StoreError>, grant: &Grant, unsaved: &Unsaved) {
        match saved {
            Ok(saved) => {
                self.count += u64::from(saved);
                grant.saved(unsaved);
            }
            Err(error) => {
                self.problem.get_or_insert(error);
            }
        }
    }

    fn result(self) -> Result<u64, StoreError> {
        self.problem.map_or(Ok(self.count), Err)
    }
}
