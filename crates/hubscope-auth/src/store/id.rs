//! The id of a connection.

use std::{fmt, str::FromStr};

use hubscope_core::{AccountId, InvalidAccountId};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// The id of a connection: the account that has installed the app.
///
/// Its text form is the key under which stores keep a connection. It never changes: for a
/// connection of an account it is HubSpot's number.
///
/// ```
/// use hubscope_auth::store::ConnectionId;
///
/// let id = ConnectionId::from(62_515_u64);
/// assert_eq!(id.to_string(), "62515");
/// assert_eq!("62515".parse(), Ok(id));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectionId {
    account: AccountId,
}

impl ConnectionId {
    /// Returns the account.
    pub const fn account(self) -> AccountId {
        self.account
    }
}

impl From<AccountId> for ConnectionId {
    fn from(account: AccountId) -> Self {
        Self { account }
    }
}

impl From<u64> for ConnectionId {
    fn from(account: u64) -> Self {
        AccountId::new(account).into()
    }
}

impl fmt::Display for ConnectionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.account.fmt(f)
    }
}

impl FromStr for ConnectionId {
    type Err = InvalidAccountId;

    fn from_str(text: &str) -> Result<Self, InvalidAccountId> {
        Ok(text.parse::<AccountId>()?.into())
    }
}

/// As text, so that it can be the key of a map.
impl Serialize for ConnectionId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ConnectionId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_map_has_the_plain_number_as_its_key() {
        let map = BTreeMap::from([(ConnectionId::from(62_515_u64), 1)]);
        let json = serde_json::to_string(&map).unwrap();
        assert_eq!(json, r#"{"62515":1}"#);
        assert_eq!(serde_json::from_str::<BTreeMap<_, _>>(&json).unwrap(), map);
        assert!(serde_json::from_str::<BTreeMap<ConnectionId, u8>>(r#"{"x":1}"#).is_err());
    }
}
