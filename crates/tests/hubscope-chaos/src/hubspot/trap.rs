//! Points of a refresh at which a request is held while the process that sent it is killed.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::oneshot;

/// A point that a request comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Point {
    /// A refresh was asked for. Its refresh token is not spent.
    TokenAsked,
    /// The refresh token is spent, and its successor is not sent.
    TokenSpent,
    /// The successor is sent now.
    TokenSent,
    /// A call with an access token that is accepted.
    Called,
}

/// The traps of all accounts: one each.
#[derive(Debug, Default)]
pub(crate) struct Traps(Mutex<HashMap<u64, Trap>>);

#[derive(Debug)]
struct Trap {
    point: Point,
    reached: oneshot::Sender<()>,
    resumed: oneshot::Receiver<()>,
}

/// A trap, as it is seen by the one who armed it.
#[derive(Debug)]
pub(crate) struct Armed {
    /// Resolves when a request has come to the point.
    pub(crate) reached: oneshot::Receiver<()>,
    /// Lets that request go on when it is dropped.
    pub(crate) held: oneshot::Sender<()>,
}

impl Traps {
    /// Arms a trap for the next request of an account that comes to a point.
    pub(crate) fn arm(&self, account: u64, point: Point) -> Armed {
        let (reached, armed) = oneshot::channel();
        let (held, resumed) = oneshot::channel();
        self.lock().insert(account, Trap { point, reached, resumed });
        Armed { reached: armed, held }
    }

    /// Takes the trap of an account away.
    pub(crate) fn disarm(&self, account: u64) {
        self.lock().remove(&account);
    }

    /// Springs the trap of an account if it is at that point, and waits until the request may go
    /// on.
    pub(crate) async fn reached(&self, account: u64, point: Point) {
        let trap = {
            let mut traps = self.lock();
            match traps.get(&account) {
                Some(trap) if trap.point == point => traps.remove(&account),
                _ => None,
            }
        };
        let Some(Trap { reached, resumed, .. }) = trap else { return };
        let _ = reached.send(());
        // What is sent now is not held: its receiver is killed while it goes on.
        if point != Point::TokenSent {
            let _ = resumed.await;
        }
    }

    /// Nothing that can panic runs under the lock, so a poisoned one holds a whole state.
    fn lock(&self) -> MutexGuard<'_, HashMap<u64, Trap>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
