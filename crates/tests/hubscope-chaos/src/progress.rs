//! How far the refresh of an account has come: a count of what the store and the token server have
//! seen.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use tokio::sync::watch;

/// Counts the steps of each account, so that a caller can be cut off at one of them.
#[derive(Debug, Default)]
pub(crate) struct Progress(Mutex<HashMap<u64, watch::Sender<u64>>>);

impl Progress {
    /// Counts one more step of an account.
    pub(crate) fn step(&self, account: u64) {
        self.of(account, |sender| sender.send_modify(|steps| *steps += 1));
    }

    /// Returns a receiver that sees the steps of an account.
    pub(crate) fn watch(&self, account: u64) -> watch::Receiver<u64> {
        self.of(account, watch::Sender::subscribe)
    }

    fn of<T>(&self, account: u64, with: impl FnOnce(&watch::Sender<u64>) -> T) -> T {
        let mut accounts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        with(accounts.entry(account).or_insert_with(|| watch::Sender::new(0)))
    }
}
