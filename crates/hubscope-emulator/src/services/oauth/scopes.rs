//! Sets of scope names.

use std::collections::BTreeSet;

pub(crate) type Scopes = BTreeSet<String>;

/// Parses scope names separated by spaces.
pub(crate) fn scopes(names: &str) -> Scopes {
    names.split_ascii_whitespace().map(str::to_owned).collect()
}
