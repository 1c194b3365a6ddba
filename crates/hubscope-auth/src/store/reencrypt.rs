//! Sealing all records with another key.

use super::{
    connections::{Connections, TRIES},
    error::StoreError,
    record::Record,
};
use crate::style::CallStyle;

/// The number of records that are read at once.
const PAGE: usize = 200;

impl<S, M: CallStyle> Connections<S, M> {
    /// Seals all records with the first key of the keyring, and returns how many were re-encrypted.
    /// Other servers may keep running.
    ///
    /// # Errors
    /// Store errors. A record that does not open, or kept changing, does not keep the others from
    /// being sealed: the first such error is returned at the end, and the old key is still needed.
    pub fn reencrypt(&self) -> M::Reply<'_, u64, StoreError> {
        M::reply(async {
            let (mut after, mut count, mut problem) = (None, 0, None);
            loop {
                let page = self.store().list(after, PAGE).await?;
                let Some(last) = page.last() else { return problem.map_or(Ok(count), Err) };
                after = Some(last.id);
                for record in page {
                    match self.reencrypt_one(record).await {
                        Ok(true) => count += 1,
                        Ok(false) => {}
                        Err(Reencryption::Record(error)) => {
                            problem.get_or_insert(error);
                        }
                        Err(Reencryption::Store(error)) => return Err(error),
                    }
                }
            }
        })
    }

    /// Seals one record with the first key; returns `false` when it is already, or is gone.
    async fn reencrypt_one(&self, mut record: Record) -> Result<bool, Reencryption> {
        for _ in 0..TRIES {
            if record.key_id == self.key_id() {
                return Ok(false);
            }
            let tokens = self.setup().open(&record).map_err(Reencryption::Record)?;
            let (id, expected, state) = (record.id, record.version, record.state);
            let next = self.with_tokens(record, state, &tokens).map_err(Reencryption::Record)?;
            if self.store().swap(Some(expected), &next).await.map_err(Reencryption::Store)? {
                return Ok(true);
            }
            match self.store().load(id).await.map_err(Reencryption::Store)? {
                Some(changed) => record = changed,
                None => return Ok(false),
            }
        }
        Err(Reencryption::Record(StoreError::Contended { id: record.id }))
    }
}

/// The reason why a record was not sealed.
enum Reencryption {
    /// It is about this record only.
    Record(StoreError),
    /// The store fails.
    Store(StoreError),
}
