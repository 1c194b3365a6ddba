//! Random choices that all come from one number.

use fastrand::Rng;

/// The number that all random choices of a run come from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seed(pub(crate) u64);

impl Seed {
    /// Returns the generator for one place, such as a scenario, an account and a caller. Each place
    /// has one of its own, so that its choices do not depend on which thread comes first.
    pub(crate) fn rng(self, place: &[u64]) -> Rng {
        let seed = place.iter().fold(self.0, |seed, number| {
            Rng::with_seed(seed.rotate_left(17) ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15))
                .u64(..)
        });
        Rng::with_seed(seed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_the_same_choices_each_time_and_others_than_its_neighbour() {
        let first = |seed: u64, place: &[u64]| Seed(seed).rng(place).u64(..);
        assert_eq!(first(1, &[2, 3]), first(1, &[2, 3]));
        for other in [first(1, &[3, 2]), first(1, &[2, 4]), first(1, &[2]), first(2, &[2, 3])] {
            assert_ne!(first(1, &[2, 3]), other);
        }
    }
}
