//! Sets of scope names.

use std::collections::BTreeSet;

pub(crate) type Scopes = BTreeSet<String>;

/// Scopes from the form in which they travel: names separated by blanks.
pub(crate) fn scopes(names: &str) -> Scopes {
    names.split_ascii_whitespace().map(str::to_owned).collect()
}
