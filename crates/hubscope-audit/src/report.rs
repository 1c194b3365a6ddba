//! The report of an audit.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use hubscope_auth::{
    CallStyle,
    store::{ConnectionState, Connections, Record, StoreError},
};
use hubscope_core::{AccountId, Scope, ScopeSet};
use serde::Serialize;

use crate::serialize;

/// The number of records that are read at once.
const PAGE: usize = 500;

/// The time without a call after which a connection counts as unused.
const UNUSED: Duration = Duration::from_secs(90 * 24 * 3600);

/// The connections of an app, at one moment. Prints as a table.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The client id of the app.
    pub client_id: String,
    /// The time at which the report was made.
    #[serde(serialize_with = "serialize::moment")]
    pub made_at: SystemTime,
    /// The scopes that every account has to grant.
    #[serde(serialize_with = "serialize::scopes")]
    pub required: ScopeSet,
    /// The scopes that an account may decline.
    #[serde(serialize_with = "serialize::scopes")]
    pub optional: ScopeSet,
    /// The connections, in the order of their accounts.
    pub connections: Vec<Connection>,
}

/// The connection of one account.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Connection {
    /// The account.
    pub account: AccountId,
    /// The user who installed the app.
    pub user_id: Option<u64>,
    /// The state of the grant, as far as the store knows.
    pub state: ConnectionState,
    /// The scopes that the account granted; `None` when HubSpot did not say.
    #[serde(serialize_with = "serialize::known_scopes")]
    pub granted: Option<ScopeSet>,
    /// Required scopes that the account did not grant.
    #[serde(serialize_with = "serialize::scopes")]
    pub missing: ScopeSet,
    /// Optional scopes that the account did not grant.
    #[serde(serialize_with = "serialize::scopes")]
    pub declined: ScopeSet,
    /// Granted scopes that the app does not declare.
    #[serde(serialize_with = "serialize::scopes")]
    pub undeclared: ScopeSet,
    /// The time at which the account last installed the app.
    #[serde(serialize_with = "serialize::moment")]
    pub connected_at: SystemTime,
    /// The time of the last refresh.
    #[serde(serialize_with = "serialize::moment")]
    pub refreshed_at: SystemTime,
    /// The time of the last call, to within the life of an access token: half an hour.
    #[serde(serialize_with = "serialize::known_moment")]
    pub used_at: Option<SystemTime>,
    /// The key that the tokens are sealed with.
    pub key_id: String,
    /// The findings.
    pub findings: Vec<Finding>,
}

/// A problem of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Finding {
    /// The record cannot be read: restore it from a backup, have the account install the app again,
    /// or disconnect it.
    Damaged,
    /// The account, or you, revoked the grant: have it install the app again, or disconnect it.
    Revoked,
    /// A server that was refreshing the tokens ended before it saved them, and HubSpot does not
    /// accept the previous ones any more: have the account install the app again.
    Lost,
    /// Required scopes were not granted: have the account install the app again.
    ScopesMissing,
    /// More was granted than the app declares: more than it needs to be able to do.
    ScopesUndeclared,
    /// The granted scopes are unknown: introspect the token, or have the account install the app
    /// again.
    ScopesUnknown,
    /// No call was made for ninety days: revoke grants that are not needed.
    Unused,
    /// The tokens are sealed with a key that is not in the keyring: add it, or nobody can call for
    /// the account.
    KeyMissing,
    /// The tokens do not open with the key of that name: it has other bytes, or they are another
    /// app's.
    KeyWrong,
    /// The tokens are sealed with a key that is not the first one of the keyring: seal them again.
    OldKey,
}

/// The number of accounts that granted a scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ScopeUse {
    /// The scope.
    #[serde(serialize_with = "serialize::text")]
    pub scope: Scope,
    /// The way in which the app declares it.
    pub declared: Declared,
    /// The number of active connections that have it.
    pub granted: usize,
}

/// The way in which an app declares a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Declared {
    /// Every account has to grant it.
    Required,
    /// An account may decline it.
    Optional,
    /// The app does not declare it.
    No,
}

impl Report {
    /// Reads all records of a store. Connections whose store is awaited return a future.
    ///
    /// # Errors
    /// Store errors.
    pub fn new<S, M: CallStyle>(connections: &Connections<S, M>) -> M::Reply<'_, Self, StoreError> {
        M::reply(async move {
            let app = connections.app();
            let mut report = Self {
                client_id: app.client_id().to_owned(),
                made_at: SystemTime::now(),
                required: app.required().clone(),
                optional: app.optional().clone(),
                connections: Vec::new(),
            };
            let mut after = None;
            loop {
                let page = connections.page(after, PAGE).await?;
                let Some(last) = page.last() else { return Ok(report) };
                after = Some(last.id);
                for record in page {
                    let key = match connections.verify(&record) {
                        Err(StoreError::UnknownKey { .. }) => Some(Finding::KeyMissing),
                        Err(StoreError::WrongKey { .. }) => Some(Finding::KeyWrong),
                        Err(StoreError::Damaged { .. }) => Some(Finding::Damaged),
                        _ => (record.key_id != connections.key_id()).then_some(Finding::OldKey),
                    };
                    let connection = report.judged(key, record);
                    report.connections.push(connection);
                }
            }
        })
    }

    fn judged(&self, key: Option<Finding>, record: Record) -> Connection {
        // An account cannot grant what an app has of its own.
        let of_accounts = self.required.iter().filter(|scope| !scope.is_app_level()).cloned();
        let required: ScopeSet = of_accounts.collect();
        let known = record.scopes.as_ref();
        let not_granted = |declared: &ScopeSet| {
            known.map(|granted| declared.without(granted)).unwrap_or_default()
        };
        let undeclared =
            known.map(|granted| granted.without(&self.required).without(&self.optional));
        let mut connection = Connection {
            account: record.id.account(),
            user_id: record.user_id,
            state: record.state,
            missing: not_granted(&required),
            declined: not_granted(&self.optional),
            undeclared: undeclared.unwrap_or_default(),
            granted: record.scopes,
            connected_at: record.connected_at,
            refreshed_at: record.refreshed_at,
            used_at: record.used_at,
            key_id: record.key_id,
            findings: Vec::new(),
        };
        // Who installed the app again today is in use, whenever the last call was.
        let seen =
            connection.used_at.unwrap_or(connection.connected_at).max(connection.connected_at);
        let idle = self.made_at.duration_since(seen).unwrap_or_default();
        // Of a record that cannot be read nothing else is known.
        if connection.state == ConnectionState::Damaged {
            connection.findings = vec![Finding::Damaged];
            return connection;
        }
        connection.findings = [
            (connection.state == ConnectionState::Revoked, Finding::Revoked),
            (connection.state == ConnectionState::Lost, Finding::Lost),
            (!connection.missing.is_empty(), Finding::ScopesMissing),
            (!connection.undeclared.is_empty(), Finding::ScopesUndeclared),
            (connection.granted.is_none(), Finding::ScopesUnknown),
            (idle > UNUSED, Finding::Unused),
        ]
        .into_iter()
        .filter_map(|(found, finding)| found.then_some(finding))
        .chain(key)
        .collect();
        connection
    }

    /// Returns the number of connections in a state.
    pub fn count(&self, state: ConnectionState) -> usize {
        self.connections.iter().filter(|connection| connection.state == state).count()
    }

    /// Returns the number of connections with a finding.
    pub fn found(&self, finding: Finding) -> usize {
        self.connections.iter().filter(|connection| connection.findings.contains(&finding)).count()
    }

    /// Returns all scopes that are declared or granted, required ones first, with the number of
    /// active connections that have them.
    pub fn scopes(&self) -> Vec<ScopeUse> {
        let active: Vec<_> = self
            .connections
            .iter()
            .filter(|connection| connection.state == ConnectionState::Active)
            .collect();
        let undeclared: ScopeSet =
            active.iter().flat_map(|connection| connection.undeclared.iter().cloned()).collect();
        let optional = self.optional.without(&self.required);
        let groups = [
            (&self.required, Declared::Required),
            (&optional, Declared::Optional),
            (&undeclared, Declared::No),
        ];
        let scopes = groups
            .into_iter()
            .flat_map(|(set, declared)| set.iter().map(move |scope| (scope, declared)));
        let granted = |scope: &Scope| {
            let has = |connection: &&&Connection| {
                connection.granted.as_ref().is_some_and(|granted| granted.contains(scope))
            };
            active.iter().filter(has).count()
        };
        scopes
            .map(|(scope, declared)| ScopeUse {
                granted: granted(scope),
                scope: scope.clone(),
                declared,
            })
            .collect()
    }
}

impl Finding {
    /// All there are.
    pub const ALL: &'static [Self] = &[
        Self::Damaged,
        Self::Revoked,
        Self::Lost,
        Self::ScopesMissing,
        Self::ScopesUndeclared,
        Self::ScopesUnknown,
        Self::Unused,
        Self::KeyMissing,
        Self::KeyWrong,
        Self::OldKey,
    ];

    /// Returns advice.
    pub fn advice(self) -> &'static str {
        match self {
            Self::Damaged => {
                "restore the record, have the account install the app again, or disconnect it"
            }
            Self::Revoked => "have the account install the app again, or disconnect it",
            Self::Lost => {
                "the tokens were lost with a server: have the account install the app again"
            }
            Self::ScopesMissing => {
                "have the account install the app again, and grant all that is required"
            }
            Self::ScopesUndeclared => {
                "declare these scopes, or leave them out of the app's settings"
            }
            Self::ScopesUnknown => {
                "introspect the token, or have the account install the app again"
            }
            Self::Unused => "no call for ninety days: revoke the grant if it is not needed",
            Self::KeyMissing => "add the key that the tokens are sealed with to the keyring",
            Self::KeyWrong => {
                "give the keyring the key that had this name, or have the account install the app again"
            }
            Self::OldKey => "seal the tokens again with the first key of the keyring",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Damaged => "damaged",
            Self::Revoked => "revoked",
            Self::Lost => "lost",
            Self::ScopesMissing => "scopes missing",
            Self::ScopesUndeclared => "scopes undeclared",
            Self::ScopesUnknown => "scopes unknown",
            Self::Unused => "unused",
            Self::KeyMissing => "key missing",
            Self::KeyWrong => "wrong key",
            Self::OldKey => "old key",
        })
    }
}
