//! The id of a HubSpot account.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// The id of a HubSpot account.
///
/// HubSpot calls the same number account id, hub id (`hub_id`) and portal id (`portalId`).
///
/// ```
/// use hubscope_core::AccountId;
///
/// let account: AccountId = "4200042".parse()?;
/// assert_eq!(account, AccountId::new(4_200_042));
/// assert_eq!(account.to_string(), "4200042");
/// # Ok::<(), hubscope_core::InvalidAccountId>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[doc(alias("hub_id", "portal_id", "hubId", "portalId"))]
pub struct AccountId(u64);

impl AccountId {
    /// Creates the id from HubSpot's number.
    pub const fn new(id: u64) -> Self {
        Self(id)
    }

    /// Returns HubSpot's number.
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl From<u64> for AccountId {
    fn from(id: u64) -> Self {
        Self(id)
    }
}

impl From<u32> for AccountId {
    fn from(id: u32) -> Self {
        Self(id.into())
    }
}

impl From<AccountId> for u64 {
    fn from(account: AccountId) -> Self {
        account.0
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for AccountId {
    type Err = InvalidAccountId;

    fn from_str(text: &str) -> Result<Self, InvalidAccountId> {
        // `u64` accepts a plus sign, which no form of HubSpot's ids has.
        match text.parse() {
            Ok(id) if text.starts_with(|first: char| first.is_ascii_digit()) => Ok(Self(id)),
            _ => Err(InvalidAccountId { text: text.to_owned() }),
        }
    }
}

/// A text that is not the id of an account.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not an account id: give HubSpot's number, such as 4200042")]
#[non_exhaustive]
pub struct InvalidAccountId {
    text: String,
}

crate::debug_in_words!(struct InvalidAccountId { text });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_an_id_and_nothing_else_is() {
        assert_eq!("62515".parse(), Ok(AccountId::new(62_515)));
        for text in ["", "+1", "-1", " 1", "1 ", "na1-62515", "18446744073709551616"] {
            let error = text.parse::<AccountId>().unwrap_err();
            assert!(error.to_string().contains(&format!("{text:?}")), "{error}");
        }
    }

    #[test]
    fn json_has_the_plain_number() {
        let account: AccountId = serde_json::from_str("62515").unwrap();
        assert_eq!(serde_json::to_string(&account).unwrap(), "62515");
    }
}
