//! What came of the scenarios.

use std::fmt;

use crate::{hubspot::Counts, place::StoreKind};

/// What came of one scenario on one store.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Line {
    /// The scenario.
    pub scenario: &'static str,
    /// The store.
    pub store: StoreKind,
    /// The number of accounts.
    pub accounts: u64,
    /// What became of the callers, of the accounts, and of the tokens.
    pub tally: Tally,
}

/// What was counted in one scenario.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tally {
    /// Callers in all.
    pub callers: u64,
    /// Callers that gave up in the middle of a call.
    pub cut_off: u64,
    /// Callers that never got a response, without an account being lost.
    pub failed: u64,
    /// Calls of a store that were made to fail, before their work or after it.
    pub injected: u64,
    /// Those of them that were done: the caller was in doubt.
    pub in_doubt: u64,
    /// Processes that were killed.
    pub kills: u64,
    /// Refreshes that HubSpot made.
    pub refreshes: u64,
    /// The most that there may be.
    pub bound: u64,
    /// Refreshes that HubSpot refused.
    pub refused: u64,
    /// Refresh tokens that were used again although their successor had reached somebody who lived
    /// on.
    pub spent_twice: u64,
    /// Accounts that could not be called any more, without that being a server's death and being
    /// said.
    pub lost: u64,
    /// Accounts whose tokens died with a process that HubSpot had given them to, and of which the
    /// error says so.
    pub told_lost: u64,
}

impl Tally {
    /// Takes over what HubSpot counted. Nothing but an expiry and a kill is a reason for a refresh:
    /// a store that fails is not.
    pub(crate) fn take(&mut self, counts: Counts) {
        let Counts { expiries, refreshes, refused, spent_twice } = counts;
        (self.refreshes, self.refused, self.spent_twice) = (refreshes, refused, spent_twice);
        self.bound = expiries + self.kills;
    }

    /// Adds what another part of the scenario counted.
    pub(crate) fn add(&mut self, other: &Self) {
        let Self {
            callers,
            cut_off,
            failed,
            injected,
            in_doubt,
            kills,
            refreshes,
            bound,
            refused,
            spent_twice,
            lost,
            told_lost,
        } = other;
        self.callers += callers;
        self.cut_off += cut_off;
        self.failed += failed;
        self.injected += injected;
        self.in_doubt += in_doubt;
        self.kills += kills;
        self.refreshes += refreshes;
        self.bound += bound;
        self.refused += refused;
        self.spent_twice += spent_twice;
        self.lost += lost;
        self.told_lost += told_lost;
    }

    /// Returns whether nothing went wrong.
    pub fn is_good(&self) -> bool {
        (self.lost, self.spent_twice, self.failed) == (0, 0, 0) && self.refreshes <= self.bound
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { scenario, store, accounts, tally } = self;
        let Tally { callers, cut_off, failed, injected, in_doubt, kills, .. } = tally;
        let Tally { refreshes, bound, refused, spent_twice, lost, told_lost, .. } = tally;
        write!(
            f,
            "{scenario}, {store}: accounts {accounts}, callers {callers} (cut off {cut_off}, failed {failed})"
        )?;
        write!(f, ", kills {kills}, refreshes {refreshes} (bound {bound}), refused {refused}")?;
        write!(f, ", spent twice {spent_twice}, lost {lost}, told to be lost {told_lost}")?;
        write!(f, ", store failures {injected} (in doubt {in_doubt})")
    }
}

/// What came of a run.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Summary {
    /// The seed of the run.
    pub seed: u64,
    /// The scenarios, store by store.
    pub lines: Vec<Line>,
}

impl Summary {
    /// Returns the sum of all scenarios.
    pub fn total(&self) -> Tally {
        let mut total = Tally::default();
        self.lines.iter().for_each(|line| total.add(&line.tally));
        total
    }

    /// Returns whether nothing went wrong in any scenario. A bound that one scenario exceeds is not
    /// evened out by another.
    pub fn is_good(&self) -> bool {
        self.lines.iter().all(|line| line.tally.is_good())
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Tally { lost, spent_twice, refreshes, bound, callers, kills, .. } = self.total();
        write!(
            f,
            "chaos seed {}: accounts lost {lost}, tokens spent twice {spent_twice}",
            self.seed
        )?;
        write!(f, ", refreshes {refreshes} (bound {bound}), {callers} callers, {kills} kills")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_goes_wrong_fails_the_run() {
        let good = Tally { refreshes: 3, bound: 3, refused: 1, told_lost: 1, ..Tally::default() };
        assert!(good.is_good());
        for bad in [
            Tally { lost: 1, ..good },
            Tally { spent_twice: 1, ..good },
            Tally { failed: 1, ..good },
            Tally { refreshes: 4, ..good },
        ] {
            assert!(!bad.is_good(), "{bad:?}");
            let line = |tally| Line { scenario: "s", store: StoreKind::File, accounts: 1, tally };
            let roomy = Tally { bound: 100, ..good };
            let summary = Summary { seed: 1, lines: vec![line(bad), line(roomy)] };
            assert!(!summary.is_good(), "{summary}");
        }
    }
}
