//! The tokens that were given out, and what came of each use of a refresh token.

use std::collections::HashMap;

/// The tokens of all accounts. A refresh token is `rt-ACCOUNT-NUMBER`, an access token
/// `at-ACCOUNT-NUMBER`.
#[derive(Debug)]
pub(crate) struct Ledger {
    rotating: bool,
    accounts: HashMap<u64, Account>,
    counts: Counts,
}

#[derive(Debug, Default)]
struct Account {
    /// The number of the refresh token that is accepted.
    refresh: u64,
    /// The number of the newest access token.
    access: u64,
    /// The newest access token that has expired.
    expired: u64,
    /// A spent refresh token whose successor is known to have died with a process. It may be used
    /// once more.
    orphan: Option<u64>,
}

/// What was counted.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Access tokens that were let expire.
    pub(crate) expiries: u64,
    /// Refreshes that gave new tokens.
    pub(crate) refreshes: u64,
    /// Refreshes that were refused, for whatever reason.
    pub(crate) refused: u64,
    /// Refreshes with a token that had been spent, although its successor had reached somebody who
    /// lived on.
    pub(crate) spent_twice: u64,
}

/// The tokens of one grant or refresh.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) refresh_token: String,
    pub(crate) access_token: String,
}

/// Returns the account and the number of a token.
pub(crate) fn parts(token: &str, kind: &str) -> Option<(u64, u64)> {
    let (account, number) = token.strip_prefix(kind)?.split_once('-')?;
    Some((account.parse().ok()?, number.parse().ok()?))
}

impl Ledger {
    /// Returns an empty ledger. Where refresh tokens rotate, each is accepted once.
    pub(crate) fn new(rotating: bool) -> Self {
        Self { rotating, accounts: HashMap::new(), counts: Counts::default() }
    }

    /// Returns what was counted so far.
    pub(crate) fn counts(&self) -> Counts {
        self.counts
    }

    /// Gives an account new tokens, as when it installs the app. Those before are no longer
    /// accepted.
    pub(crate) fn grant(&mut self, account: u64) -> Pair {
        let entry = self.accounts.entry(account).or_default();
        entry.expired = entry.access;
        entry.refresh += 1;
        entry.access += 1;
        entry.orphan = None;
        entry.pair(account)
    }

    /// Lets the newest access token of an account expire.
    pub(crate) fn expire(&mut self, account: u64) {
        let entry = self.accounts.entry(account).or_default();
        entry.expired = entry.access;
        self.counts.expiries += 1;
    }

    /// Returns the refresh token of an account that is accepted.
    pub(crate) fn refresh_token(&self, account: u64) -> Option<String> {
        self.accounts.get(&account).map(|entry| entry.pair(account).refresh_token)
    }

    /// Notes that the newest refresh token of an account died with the process that asked for it:
    /// the use of the one before it is refused, as it has to be, and is not the mistake of whoever
    /// uses it.
    pub(crate) fn orphan(&mut self, account: u64) {
        if let Some(entry) = self.accounts.get_mut(&account) {
            entry.orphan = entry.refresh.checked_sub(1);
        }
    }

    /// Returns new tokens for a refresh token, or `None` when it is refused.
    pub(crate) fn refresh(&mut self, token: &str) -> Option<Pair> {
        let Some((account, number)) = parts(token, "rt-") else {
            self.counts.refused += 1;
            return None;
        };
        let (rotating, counts) = (self.rotating, &mut self.counts);
        let Some(entry) = self.accounts.get_mut(&account).filter(|entry| number <= entry.refresh)
        else {
            counts.refused += 1;
            return None;
        };
        if number < entry.refresh {
            counts.refused += 1;
            if entry.orphan != Some(number) {
                counts.spent_twice += 1;
            }
            // One more use shows that the account is lost; after that it is known.
            entry.orphan = None;
            return None;
        }
        counts.refreshes += 1;
        entry.access += 1;
        entry.refresh += u64::from(rotating);
        Some(entry.pair(account))
    }

    /// Returns whether an access token is accepted.
    pub(crate) fn accepts(&self, token: &str) -> bool {
        let entry = parts(token, "at-")
            .and_then(|(account, number)| Some((self.accounts.get(&account)?, number)));
        entry.is_some_and(|(entry, number)| number > entry.expired && number <= entry.access)
    }
}

impl Account {
    fn pair(&self, account: u64) -> Pair {
        Pair {
            refresh_token: format!("rt-{account}-{}", self.refresh),
            access_token: format!("at-{account}-{}", self.access),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(refresh: u64, access: u64) -> Pair {
        Pair { refresh_token: format!("rt-7-{refresh}"), access_token: format!("at-7-{access}") }
    }

    #[test]
    fn a_refresh_token_that_rotates_is_accepted_once() {
        let mut ledger = Ledger::new(true);
        assert_eq!(ledger.grant(7), pair(1, 1));
        assert_eq!(ledger.refresh("rt-7-1"), Some(pair(2, 2)));
        assert_eq!(ledger.refresh("rt-7-1"), None);
        assert_eq!(ledger.refresh("rt-7-9"), None, "it was never given out");
        let counts = Counts { expiries: 0, refreshes: 1, refused: 2, spent_twice: 1 };
        assert_eq!(ledger.counts(), counts);
    }

    #[test]
    fn a_refresh_token_that_does_not_rotate_stays() {
        let mut ledger = Ledger::new(false);
        ledger.grant(7);
        assert_eq!(ledger.refresh("rt-7-1"), Some(pair(1, 2)));
        assert_eq!(ledger.refresh("rt-7-1"), Some(pair(1, 3)));
        assert_eq!(ledger.counts().spent_twice, 0);
    }

    #[test]
    fn an_orphan_may_be_used_once_more_and_is_still_refused() {
        let mut ledger = Ledger::new(true);
        ledger.grant(7);
        ledger.refresh("rt-7-1");
        ledger.orphan(7);
        assert_eq!(ledger.refresh("rt-7-1"), None);
        assert_eq!((ledger.counts().refused, ledger.counts().spent_twice), (1, 0));
        assert_eq!(ledger.refresh("rt-7-1"), None);
        assert_eq!((ledger.counts().refused, ledger.counts().spent_twice), (2, 1));
    }

    #[test]
    fn an_access_token_is_accepted_until_it_expires() {
        let mut ledger = Ledger::new(true);
        ledger.grant(7);
        assert!(ledger.accepts("at-7-1"));
        ledger.expire(7);
        assert!(!ledger.accepts("at-7-1"));
        ledger.refresh("rt-7-1");
        assert!(ledger.accepts("at-7-2"));
        assert!(!ledger.accepts("at-7-3"), "it was never given out");
    }
}
