//! Saving tokens that the store did not take when they were refreshed.

use super::{
    connections::{Connections, TRIES},
    error::StoreError,
    grant::{Grant, Unsaved},
};
use crate::style::CallStyle;

impl<S, M: CallStyle> Connections<S, M> {
    /// Saves the tokens that were refreshed while the store failed, and returns how many were
    /// saved. Call it before the program ends: until then they serve in this process, and are saved
    /// with a later call of their account.
    ///
    /// # Errors
    /// Store errors. Tokens of one account that cannot be saved do not keep the others from being
    /// saved: the first error is returned at the end, and calling this again tries again.
    pub fn flush(&self) -> M::Reply<'_, u64, StoreError> {
        M::reply(async {
            let (mut count, mut problem) = (0, None);
            for grant in self.grants() {
                let Some(unsaved) = grant.unsaved() else { continue };
                match self.flush_one(&grant, &unsaved).await {
                    Ok(saved) => {
                        count += u64::from(saved);
                        grant.settle(&unsaved);
                    }
                    Err(error) => {
                        problem.get_or_insert(error);
                    }
                }
            }
            problem.map_or(Ok(count), Err)
        })
    }

    /// Saves the tokens of one connection; returns `false` when they are not to be saved any more.
    async fn flush_one(&self, grant: &Grant, unsaved: &Unsaved) -> Result<bool, StoreError> {
        let (store, id) = (self.store(), grant.id);
        for _ in 0..TRIES {
            let Some(record) = store.load(id).await? else { return Ok(false) };
            if !unsaved.goes_over(&self.setup().open(&record)?) {
                return Ok(false);
            }
            let expected = record.version;
            let next = grant.next_record(record, &unsaved.tokens)?;
            if store.swap(Some(expected), &next).await? {
                // The lease was kept for these tokens. Left to end, it would look as if they had
                // been lost.
                store.release(id, &grant.owner).await.ok();
                return Ok(true);
            }
        }
        Err(StoreError::Contended { id })
    }
}
