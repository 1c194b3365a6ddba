//! What a run is told: its seed, its stores, and how large it is.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::place::StoreKind;

/// How the suite is called.
pub const USAGE: &str = "\
chaos --seed N [--store file|sqlite|redis|postgres]... [--quick]

  --seed N       the number that all random choices come from
  --store NAME   run on this store; all four unless given
  --quick        smaller numbers, for a run of some twenty seconds";

/// The options of a run.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// The number that all random choices come from.
    pub seed: u64,
    /// The stores to run on.
    pub stores: Vec<StoreKind>,
    /// How large the scenarios are.
    pub size: Size,
    /// A fault that the run has to find.
    pub sabotage: Sabotage,
    /// The program that is a server to be killed when its argument is `server`.
    pub program: PathBuf,
}

/// How large the scenarios are, on each store.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Size {
    /// Accounts whose callers are cut off.
    pub cut_off_accounts: u64,
    /// Accounts that four servers call.
    pub shared_accounts: u64,
    /// How often these four servers are started anew.
    pub generations: u64,
    /// Accounts whose servers are killed, where refresh tokens rotate and again where they do not.
    pub killed_accounts: u64,
    /// How often a server of each of them is killed.
    pub kills: u64,
}

impl Size {
    /// On four stores 9,600 callers that are cut off, and 240 kills.
    pub const FULL: Self = Self {
        cut_off_accounts: 100,
        shared_accounts: 60,
        generations: 3,
        killed_accounts: 6,
        kills: 5,
    };

    /// A run of some twenty seconds.
    pub const QUICK: Self = Self {
        cut_off_accounts: 16,
        shared_accounts: 12,
        generations: 2,
        killed_accounts: 3,
        kills: 2,
    };

    /// The least that has every kind of random choice, for the tests of the suite.
    pub const TINY: Self = Self {
        cut_off_accounts: 6,
        shared_accounts: 6,
        generations: 2,
        killed_accounts: 2,
        kills: 3,
    };
}

/// A fault on purpose: a suite that does not find it would find nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sabotage {
    /// There is none.
    None,
    /// The store says that it has saved, and has not, every now and then.
    ForgottenSwaps,
    /// Somebody refreshes beside the store.
    RefreshBeside,
    /// The servers that are killed take no leases.
    NoLeases,
}

impl Options {
    /// Returns the options of a full run on all stores.
    pub fn new(seed: u64, program: PathBuf) -> Self {
        let stores = StoreKind::ALL.to_vec();
        Self { seed, stores, size: Size::FULL, sabotage: Sabotage::None, program }
    }

    /// Reads the arguments of the command.
    ///
    /// # Errors
    /// When an argument is unknown or lacks its value, and when there is no seed.
    pub fn parse(arguments: &[String], program: PathBuf) -> Result<Self> {
        let (mut seed, mut stores, mut size) = (None, Vec::new(), Size::FULL);
        let mut words = arguments.iter().map(String::as_str);
        while let Some(word) = words.next() {
            let mut value =
                || words.next().with_context(|| format!("{word} needs a value\n\n{USAGE}"));
            match word {
                "--seed" => seed = Some(value()?.parse().context("the seed is not a number")?),
                "--store" => stores.push(StoreKind::from_name(value()?)?),
                "--quick" => size = Size::QUICK,
                _ => bail!("unknown argument {word:?}\n\n{USAGE}"),
            }
        }
        let seed = seed.with_context(|| format!("there is no seed\n\n{USAGE}"))?;
        let mut options = Self { size, ..Self::new(seed, program) };
        if !stores.is_empty() {
            options.stores = stores;
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Options> {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        Options::parse(&arguments, PathBuf::new())
    }

    #[test]
    fn stores_are_those_that_are_named_or_all() {
        assert_eq!(parse(&["--seed", "7"]).unwrap().stores, StoreKind::ALL);
        let named = parse(&["--store", "redis", "--seed", "7", "--store", "file"]).unwrap();
        assert_eq!((named.seed, named.stores), (7, vec![StoreKind::Redis, StoreKind::File]));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for wrong in [
            &["--quick"][..],
            &["--seed"],
            &["--seed", "x"],
            &["--seed", "1", "--store", "tape"],
            &["--seed", "1", "more"],
        ] {
            assert!(parse(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_full_run_has_9600_callers_and_240_kills() {
        let Size { cut_off_accounts, killed_accounts, kills, .. } = Size::FULL;
        let stores = StoreKind::ALL.len() as u64;
        assert_eq!(stores * cut_off_accounts * crate::scenarios::cut_off::CALLERS, 9600);
        assert_eq!(stores * killed_accounts * kills * 2, 240);
    }
}
