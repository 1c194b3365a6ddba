//! The grant of one connection, as this process sees it.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError, atomic::AtomicU64},
    time::Duration,
};

use secrecy::{ExposeSecret, SecretString};

use super::{
    error::StoreError,
    id::ConnectionId,
    keys::Keyring,
    record::{ConnectionState, Record},
    shared::SharedStore,
};
use crate::{
    oauth::{Shared, Tokens},
    random,
};

/// The setup that the grants of all connections of an app share.
#[derive(Clone)]
pub(super) struct Setup {
    pub(super) app: Arc<Shared>,
    pub(super) keyring: Keyring,
    pub(super) store: SharedStore,
    /// The time that a server has for a refresh before another one tries.
    pub(super) lease: Duration,
}

impl Setup {
    /// Opens the tokens of a record.
    pub(super) fn open(&self, record: &Record) -> Result<Tokens, StoreError> {
        self.keyring.open(&self.app.client_id, record)
    }

    /// Seals tokens, and returns the id of the key with them.
    pub(super) fn seal(
        &self,
        id: ConnectionId,
        tokens: &Tokens,
    ) -> Result<(String, String), StoreError> {
        self.keyring.seal(&self.app.client_id, id, tokens)
    }
}

/// The grant of one connection, as this process sees it.
pub(super) struct Grant {
    pub(super) setup: Arc<Setup>,
    pub(super) id: ConnectionId,
    /// The owner of the lease when this process has it. It is the same in all refreshes, so that a
    /// lease of which no response came keeps nobody here waiting.
    pub(super) owner: Arc<str>,
    /// The number of refreshes that have begun.
    pub(super) refreshes: Arc<AtomicU64>,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    /// The access token in use.
    access_token: Option<SecretString>,
    /// New tokens that are not in the store.
    unsaved: Option<Unsaved>,
}

/// New tokens, and the refresh token that they came from.
#[derive(Clone)]
pub(super) struct Unsaved {
    pub(super) tokens: Tokens,
    pub(super) came_from: SecretString,
}

impl Unsaved {
    /// Returns `true` when these tokens are to be saved over the ones that are there. They are not
    /// when another server has refreshed since: then the refresh token is another one, or, as
    /// HubSpot mostly gives the same again, the access token is newer.
    pub(super) fn goes_over(&self, there: &Tokens) -> bool {
        // Records have no fractions of seconds.
        let end = there.issued_at.checked_add(Duration::from_secs(1));
        let newer = end.is_none_or(|end| end > self.tokens.issued_at);
        same(&self.came_from, &there.refresh_token) && (self.is_rotated() || !newer)
    }

    /// Returns `true` when the old refresh token is spent.
    pub(super) fn is_rotated(&self) -> bool {
        !same(&self.came_from, &self.tokens.refresh_token)
    }
}

impl Grant {
    pub(super) fn new(setup: Arc<Setup>, id: ConnectionId) -> Self {
        let owner = format!("{:016x}{:016x}", random::number(), random::number()).into();
        Self { setup, id, owner, refreshes: Arc::default(), known: Mutex::default() }
    }

    /// Returns the access token in use.
    pub(super) fn access_token(&self) -> Option<SecretString> {
        self.known().access_token.clone()
    }

    /// Notes the access token in use.
    pub(super) fn uses(&self, access_token: &SecretString) {
        self.known().access_token = Some(access_token.clone());
    }

    /// Returns the tokens that are kept here because they are not in the store.
    pub(super) fn unsaved(&self) -> Option<Unsaved> {
        self.known().unsaved.clone()
    }

    /// Keeps tokens that are not in the store yet.
    pub(super) fn keep(&self, unsaved: &Unsaved) {
        self.known().unsaved = Some(unsaved.clone());
    }

    /// Notes that these tokens are saved, or are not to be any more.
    pub(super) fn settle(&self, unsaved: &Unsaved) {
        let mut known = self.known();
        let there = known.unsaved.as_ref().map(|there| &there.tokens.access_token);
        if there.is_some_and(|there| same(there, &unsaved.tokens.access_token)) {
            known.unsaved = None;
        }
    }

    /// Returns the record that comes after this one, with these tokens.
    pub(super) fn next_record(
        &self,
        mut record: Record,
        tokens: &Tokens,
    ) -> Result<Record, StoreError> {
        (record.key_id, record.sealed) = self.setup.seal(record.id, tokens)?;
        record.version = record.version.saturating_add(1);
        record.state = ConnectionState::Active;
        record.refreshed_at = tokens.issued_at;
        // A refresh is made for a call.
        record.used_at = Some(tokens.issued_at);
        record.scopes = tokens.scopes.clone().or(record.scopes);
        record.user_id = tokens.user_id.or(record.user_id);
        Ok(record)
    }

    /// No code that can panic runs under the lock, so a poisoned one holds a whole state.
    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(super) fn same(a: &SecretString, b: &SecretString) -> bool {
    a.expose_secret() == b.expose_secret()
}
