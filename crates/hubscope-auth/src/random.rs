//! Random numbers for jitter and for the names of lease holders.
//!
//! The operating system seeds them. A generator that is seeded by the clock gave two processes that
//! started at once the same name, and both refreshed.

use std::hash::{BuildHasher, RandomState};

/// Returns a random number.
#[cfg(feature = "store")]
pub(crate) fn number() -> u64 {
    // The keys of its hasher come from the operating system, and are different each time.
    RandomState::new().hash_one(())
}

/// Returns a random number from 0 to 1.
pub(crate) fn fraction() -> f64 {
    let number = RandomState::new().hash_one(());
    (number >> 11) as f64 / (1_u64 << 53) as f64
}

#[cfg(all(test, feature = "store"))]
mod tests {
    use super::*;

    #[test]
    fn it_differs_and_is_spread() {
        let numbers: std::collections::BTreeSet<_> = (0..1000).map(|_| number()).collect();
        assert_eq!(numbers.len(), 1000);
        let fractions: Vec<_> = (0..1000).map(|_| fraction()).collect();
        assert!(fractions.iter().all(|fraction| (0.0..1.0).contains(fraction)));
        let mean = fractions.iter().sum::<f64>() / 1000.0;
        assert!((0.4..0.6).contains(&mean), "{mean}");
    }
}
