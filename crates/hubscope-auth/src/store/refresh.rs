//! The refresh of tokens that many servers share: load, lease, load again, ask, swap, release.

use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use hubscope_core::{
    Error,
    runtime::{BoxFuture, catch_panic, poll_once},
};
use secrecy::ExposeSecret;

use super::{
    error::StoreError,
    grant::{Grant, Unsaved, same},
    record::{ConnectionState, Record},
    traits::{Lease, Store},
};
use crate::{
    oauth::{Tokens, refreshed},
    random,
    refresh::{AccessToken, Refresh, RefreshContext, RefreshError, RefreshStep},
};

/// The shortest and the longest time before a record is looked at again that another server
/// refreshes.
const POLL: (Duration, Duration) = (Duration::from_millis(40), Duration::from_millis(400));

/// The length of a lease that is to end, and not to be given back.
const AT_ONCE: Duration = Duration::from_millis(1);

/// The number of attempts to save when the store fails, or the record keeps changing.
const SAVES: u32 = 4;

/// The time after which tokens that could not be saved are tried again, and a stale token that
/// another server is refreshing is looked at again.
const SOON: Duration = Duration::from_secs(2);

/// The refresh of a grant.
pub(super) struct StoredRefresh(pub(super) Arc<Grant>);

impl Refresh for StoredRefresh {
    fn refresh<'a>(
        &'a self,
        context: &'a RefreshContext,
    ) -> BoxFuture<'a, Result<AccessToken, RefreshError>> {
        Box::pin(self.0.refresh(context))
    }
}

/// The share of a refresh in the connection's lease.
#[derive(Clone, Copy)]
enum HeldLease {
    None,
    /// The store failed when it was asked for the lease, and may have given it nevertheless.
    Unknown,
    /// An earlier refresh kept it for tokens that are saved by now.
    Owed,
    Ours,
    /// It is ours, and the owner before let it end without giving it back.
    Abandoned,
    /// It is left to end by itself: the old refresh token is spent, and the new one is not saved.
    /// Another server could only be refused until then.
    Kept,
}

impl Grant {
    /// Refreshes, and gives the lease back, whatever the way out.
    async fn refresh(&self, context: &RefreshContext) -> Result<AccessToken, RefreshError> {
        self.refreshes.fetch_add(1, Ordering::SeqCst);
        let mut lease = HeldLease::None;
        let refreshed = catch_panic(self.refresh_leased(context, &mut lease)).await;
        let result = refreshed.unwrap_or_else(|_| Err(context.panicked()));
        self.give_back(context, lease, result.is_err()).await;
        // No refusal is final: the account may install the app again, on any server.
        result.map_err(RefreshError::into_failed)
    }

    async fn refresh_leased(
        &self,
        context: &RefreshContext,
        lease: &mut HeldLease,
    ) -> Result<AccessToken, RefreshError> {
        let refused = self.access_token().filter(|_| context.is_refused());
        let mut waited = Duration::ZERO;
        loop {
            // Load.
            let loaded = self.load(context, RefreshStep::Load).await?;
            let (record, tokens) = loaded.ok_or(StoreError::NotConnected { id: self.id })?;

            // Tokens that could not be saved earlier go first.
            if let Some(unsaved) = self.unsaved_over(&tokens) {
                match self.save(context, record, &unsaved).await {
                    Ok(_) => {
                        self.settle(&unsaved);
                        *lease = HeldLease::Owed;
                        continue;
                    }
                    Err(error) if refused.is_some() => return Err(error),
                    Err(_) => return Ok(self.serve(context, unsaved, lease)),
                }
            }

            // Has somebody refreshed?
            match record.state {
                ConnectionState::Revoked => return Err(gone(StoreError::Revoked { id: self.id })),
                ConnectionState::Lost => return Err(gone(StoreError::RefreshLost { id: self.id })),
                _ => {}
            }
            let (now, current) = (context.now(), tokens.access_token());
            // A record that is another one may still have the token that was refused.
            let accepted = refused.as_ref().is_none_or(|it| !same(it, &tokens.access_token));
            let usable = accepted && !tokens.access_token.expose_secret().is_empty();
            if usable && now < current.stale_at() {
                self.uses(&tokens.access_token);
                return Ok(current);
            }

            // Lease, and load again. While another server refreshes, a token that is stale but not
            // expired serves.
            if !matches!(lease, HeldLease::Ours | HeldLease::Abandoned) {
                let taken = self.lease(context, lease).await;
                if matches!(taken, Ok(Lease::Acquired | Lease::Abandoned)) {
                    continue;
                }
                if usable && now < current.expires_at {
                    self.uses(&tokens.access_token);
                    return Ok(current.refresh_by(now.checked_add(SOON).unwrap_or(now)));
                }
                let Lease::Held(rest) = taken? else { continue };
                let length = poll_length(waited, rest);
                context.wait(length).await?;
                waited += length;
                continue;
            }

            // Ask.
            let response = context.send(self.setup.app.refresh(&tokens.refresh_token)).await;
            let new = match response.and_then(|response| Ok(refreshed(&response, &tokens)?)) {
                Ok(new) => Unsaved { tokens: new, came_from: tokens.refresh_token },
                Err(RefreshError::Revoked(error)) => {
                    match self.note_refusal(context, &tokens, lease).await {
                        Noted::Refused => return Err(RefreshError::Revoked(error)),
                        Noted::Lost => return Err(gone(StoreError::RefreshLost { id: self.id })),
                        Noted::Replaced => continue,
                    }
                }
                Err(error) => return Err(error),
            };

            // Swap. The new tokens are kept first: neither a panic nor the end of the runtime may
            // lose them.
            self.keep(&new);
            let held = *lease;
            if new.is_rotated() {
                *lease = HeldLease::Kept;
            }
            match self.save(context, record, &new).await {
                Ok(Saved::Saved) => {
                    self.settle(&new);
                    // Tokens that the owner before may have lost are of no use any more.
                    *lease = HeldLease::Ours;
                    self.uses(&new.tokens.access_token);
                    return Ok(new.tokens.access_token());
                }
                // Newer ones are there, and are looked at.
                Ok(Saved::Replaced) => {
                    self.settle(&new);
                    *lease = held;
                }
                Err(_) => return Ok(self.serve(context, new, lease)),
            }
        }
    }

    /// Gives the lease back.
    async fn give_back(&self, context: &RefreshContext, lease: HeldLease, failed: bool) {
        let (id, owner) = (self.id, self.owner.clone());
        let (store, step) = (&self.setup.store, RefreshStep::Release);
        // Nothing can be done about a store that fails: the lease ends by itself.
        let _ = match lease {
            HeldLease::None | HeldLease::Kept => Ok(()),
            // The next one is to find out about the owner before: the lease ends, and is not given
            // back.
            HeldLease::Abandoned if failed => {
                let ending = store.step(
                    context,
                    step,
                    move |store| async move { store.lease(id, &owner, AT_ONCE).await },
                    drop,
                );
                ending.await.map(drop)
            }
            _ => {
                let release = store.step(
                    context,
                    step,
                    move |store| async move { store.release(id, &owner).await },
                    drop,
                );
                release.await
            }
        };
    }

    /// Asks for the lease.
    async fn lease(
        &self,
        context: &RefreshContext,
        held: &mut HeldLease,
    ) -> Result<Lease, RefreshError> {
        let (id, owner, length) = (self.id, self.owner.clone(), self.setup.lease);
        let asked = self.setup.store.step(
            context,
            RefreshStep::Lease,
            move |store| async move { store.lease(id, &owner, length).await },
            self.late_lease(),
        );
        let lease = asked.await;
        match lease {
            Ok(Lease::Held(_)) => {}
            Ok(Lease::Acquired) => *held = HeldLease::Ours,
            Ok(Lease::Abandoned) => *held = HeldLease::Abandoned,
            Err(_) if matches!(held, HeldLease::None) => *held = HeldLease::Unknown,
            Err(_) => {}
        }
        if let HeldLease::Ours | HeldLease::Abandoned = held {
            context.waited();
        }
        lease
    }

    /// Gives a lease back that came when nobody waited for it any more.
    fn late_lease(&self) -> impl FnOnce(Lease) + Send + use<> {
        let (store, id, owner) = (self.setup.store.clone(), self.id, self.owner.clone());
        let refreshes = self.refreshes.clone();
        let refresh = refreshes.load(Ordering::SeqCst);
        move |lease| {
            let taken = matches!(lease, Lease::Acquired | Lease::Abandoned);
            // The owner is the same in all refreshes of this process: a later one may have it.
            if taken && refreshes.load(Ordering::SeqCst) == refresh {
                let _ = poll_once(store.here().release(id, &owner));
            }
        }
    }

    /// Loads the record, and opens it; `None` when the account is not connected.
    async fn load(
        &self,
        context: &RefreshContext,
        step: RefreshStep,
    ) -> Result<Option<(Record, Tokens)>, RefreshError> {
        let id = self.id;
        let loading = move |store: Arc<dyn Store>| async move { store.load(id).await };
        let Some(record) = self.setup.store.step(context, step, loading, drop).await? else {
            return Ok(None);
        };
        let tokens = self.setup.open(&record)?;
        Ok(Some((record, tokens)))
    }

    /// Returns the tokens that are kept here, if they go over those in the store.
    fn unsaved_over(&self, there: &Tokens) -> Option<Unsaved> {
        let unsaved = self.unsaved()?;
        if unsaved.goes_over(there) {
            return Some(unsaved);
        }
        // Another server has refreshed since: its tokens stay.
        self.settle(&unsaved);
        None
    }

    /// Saves new tokens over this record, if nobody has replaced it with newer ones.
    async fn save(
        &self,
        context: &RefreshContext,
        mut record: Record,
        new: &Unsaved,
    ) -> Result<Saved, RefreshError> {
        let mut tries = 0;
        loop {
            let expected = record.version;
            let next = self.next_record(record, &new.tokens)?;
            let swapped = self.swap(context, expected, next).await;
            tries += 1;
            match swapped {
                Ok(true) => return Ok(Saved::Saved),
                Err(error) if tries >= SAVES || context.is_over() => return Err(error),
                Ok(false) if tries >= SAVES => return Err(contended(self)),
                // Loading tells whose tokens are there.
                Ok(false) => {}
                // And whether a store that failed has saved nevertheless.
                Err(_) => context.sleep(POLL.0 * 4_u32.pow(tries)).await,
            }
            let Some(loaded) = self.load(context, RefreshStep::Save).await? else {
                return Ok(Saved::Replaced);
            };
            let there;
            (record, there) = loaded;
            if !new.goes_over(&there) {
                return Ok(Saved::Replaced);
            }
        }
    }

    async fn swap(
        &self,
        context: &RefreshContext,
        expected: u64,
        record: Record,
    ) -> Result<bool, RefreshError> {
        let swapping =
            move |store: Arc<dyn Store>| async move { store.swap(Some(expected), &record).await };
        self.setup.store.step(context, RefreshStep::Save, swapping, drop).await
    }

    /// Keeps new tokens that the store did not take. They serve here, and are saved with the next
    /// refresh, which comes soon.
    fn serve(&self, context: &RefreshContext, new: Unsaved, lease: &mut HeldLease) -> AccessToken {
        if new.is_rotated() {
            *lease = HeldLease::Kept;
        }
        self.keep(&new);
        self.uses(&new.tokens.access_token);
        let now = context.now();
        new.tokens.access_token().refresh_by(now.checked_add(SOON).unwrap_or(now))
    }

    /// Writes down that HubSpot refused the refresh token for good, unless another server has
    /// replaced it.
    async fn note_refusal(
        &self,
        context: &RefreshContext,
        refused: &Tokens,
        lease: &HeldLease,
    ) -> Noted {
        let Ok(Some((mut record, there))) = self.load(context, RefreshStep::Load).await else {
            return Noted::Refused;
        };
        if !same(&refused.refresh_token, &there.refresh_token) {
            return Noted::Replaced;
        }
        let expected = record.version;
        record.version = record.version.saturating_add(1);
        // The owner before may have got new tokens, and ended before it saved them.
        let lost = matches!(lease, HeldLease::Abandoned);
        record.state = if lost { ConnectionState::Lost } else { ConnectionState::Revoked };
        match self.swap(context, expected, record).await {
            Ok(false) => Noted::Replaced,
            _ if lost => Noted::Lost,
            _ => Noted::Refused,
        }
    }
}

/// The end of a save.
enum Saved {
    Saved,
    /// Another server has saved newer tokens, or the connection is gone.
    Replaced,
}

/// The meaning of a refresh token's refusal.
enum Noted {
    /// The grant is gone.
    Refused,
    /// The tokens are most likely lost with another server.
    Lost,
    /// Another server has replaced the refresh token.
    Replaced,
}

/// The error of a connection that has no grant any more.
fn gone(error: StoreError) -> RefreshError {
    RefreshError::Failed(Error::revoked(error))
}

fn contended(grant: &Grant) -> RefreshError {
    StoreError::Contended { id: grant.id }.into()
}

/// Returns the time to wait before another server's refresh is looked at again: longer from time to
/// time, and random, so that thousands who wait do not ask at once.
fn poll_length(waited: Duration, rest: Duration) -> Duration {
    let (least, most) = POLL;
    let most = (least + waited / 4).min(most).min(rest.max(least));
    least.max(most.mul_f64(0.5 + random::fraction() / 2.0))
}

#[cfg(test)]
mod tests;
