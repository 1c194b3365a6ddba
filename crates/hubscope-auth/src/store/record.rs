//! The record of a connection: sealed tokens, and what audits show of them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use hubscope_core::ScopeSet;
use serde::{Deserialize, Serialize};

use super::id::ConnectionId;

/// The record of a connection in a store. The tokens are sealed; everything else can be read by
/// everyone who can read the store.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Record {
    /// The connection.
    pub id: ConnectionId,
    /// A number that grows with every write, and begins with one that no earlier record of the
    /// connection had. A store replaces the record only for callers who know it.
    pub version: u64,
    /// The id of the key that the tokens are sealed with.
    pub key_id: String,
    /// The sealed tokens, as text.
    pub sealed: String,
    /// The user who installed the app.
    pub user_id: Option<u64>,
    /// The scopes that the account granted.
    pub scopes: Option<ScopeSet>,
    /// The state of the grant.
    pub state: ConnectionState,
    /// The time at which the account installed the app.
    pub connected_at: SystemTime,
    /// The time of the last refresh.
    pub refreshed_at: SystemTime,
    /// The time of the last call for the account. It is written with a refresh, and so up to half
    /// an hour old.
    pub used_at: Option<SystemTime>,
}

/// The state of a grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ConnectionState {
    /// It holds, as far as is known.
    Active,
    /// HubSpot refused the refresh token for good.
    Revoked,
    /// HubSpot refused the refresh token after a server took over from one that ended in the middle
    /// of a refresh. The tokens that HubSpot gave that one are gone, unless the account revoked the
    /// app's access at that moment.
    Lost,
    /// The record cannot be read: only its connection and its version are known.
    Damaged,
}

/// A record as text, without id and version, which stores keep in places of their own.
#[derive(Serialize, Deserialize)]
struct Text {
    key_id: String,
    sealed: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    user_id: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scopes: Option<String>,
    state: ConnectionState,
    connected_at: u64,
    refreshed_at: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    used_at: Option<u64>,
}

impl Record {
    /// Returns everything but id and version as one line of JSON, for stores that keep a text.
    pub fn to_text(&self) -> String {
        let text = Text {
            key_id: self.key_id.clone(),
            sealed: self.sealed.clone(),
            user_id: self.user_id,
            scopes: self.scopes.as_ref().map(ToString::to_string),
            state: self.state,
            connected_at: seconds(self.connected_at),
            refreshed_at: seconds(self.refreshed_at),
            used_at: self.used_at.map(seconds),
        };
        // Texts and numbers cannot fail to be written.
        serde_json::to_string(&text).unwrap_or_default()
    }

    /// Reads the text that [`to_text`](Self::to_text) wrote. Any other text gives a record that is
    /// [`Damaged`](ConnectionState::Damaged): it does not open, but it can be listed, replaced and
    /// removed.
    pub fn from_text(id: impl Into<ConnectionId>, version: u64, text: &str) -> Self {
        let (scopes, text) = match serde_json::from_str::<Text>(text).ok().and_then(Text::scopes) {
            Some(read) => read,
            None => (None, Text::damaged()),
        };
        Self {
            id: id.into(),
            version,
            key_id: text.key_id,
            sealed: text.sealed,
            user_id: text.user_id,
            scopes,
            state: text.state,
            connected_at: time(text.connected_at),
            refreshed_at: time(text.refreshed_at),
            used_at: text.used_at.map(time),
        }
    }
}

impl Text {
    /// Returns the scopes beside the text; `None` when they are not scopes.
    fn scopes(mut self) -> Option<(Option<ScopeSet>, Self)> {
        let scopes = self.scopes.take().map(|scopes| scopes.parse()).transpose().ok()?;
        Some((scopes, self))
    }

    fn damaged() -> Self {
        Self {
            key_id: String::new(),
            sealed: String::new(),
            user_id: None,
            scopes: None,
            state: ConnectionState::Damaged,
            connected_at: 0,
            refreshed_at: 0,
            used_at: None,
        }
    }
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

fn time(seconds: u64) -> SystemTime {
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).unwrap_or(UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_record_survives_as_text(
            account: u64, version: u64, sealed in "\\PC*", user_id: Option<u64>, at in 0..4_000_000_000_u64,
            used in proptest::option::of(0..4_000_000_000_u64), state in prop_oneof![Just(ConnectionState::Active), Just(ConnectionState::Revoked), Just(ConnectionState::Lost)],
        ) {
            let record = Record {
                id: account.into(), version, key_id: "k".to_owned(), sealed, user_id, scopes: "oauth tickets".parse().ok(),
                state, connected_at: time(at), refreshed_at: time(at + 1), used_at: used.map(time),
            };
            prop_assert_eq!(Record::from_text(account, version, &record.to_text()), record);
        }

        #[test]
        fn any_other_text_is_a_damaged_record(text in "\\PC*|\\{\"key_id\":\"k\",\"sealed\":\"s\",\"state\":\"new\"\\}") {
            let record = Record::from_text(7_u64, 3, &text);
            prop_assert_eq!((record.id, record.version, record.state), (7_u64.into(), 3, ConnectionState::Damaged));
            prop_assert_eq!(Record::from_text(7_u64, 3, &record.to_text()), record);
        }
    }
}
