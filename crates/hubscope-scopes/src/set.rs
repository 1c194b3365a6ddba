//! A set of scopes, and its text form: names separated by spaces.

use std::{collections::BTreeSet, fmt, str::FromStr};

use crate::{InvalidScope, Scope};

/// A set of scopes, sorted by name.
///
/// Parses and prints the form that OAuth uses: names separated by spaces.
///
/// ```
/// use hubscope_scopes::ScopeSet;
///
/// let granted: ScopeSet = "oauth crm.objects.contacts.read".parse()?;
/// let declared: ScopeSet = "oauth tickets".parse()?;
/// assert_eq!(declared.without(&granted).to_string(), "tickets");
/// # Ok::<(), hubscope_scopes::InvalidScope>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub struct ScopeSet(BTreeSet<Scope>);

impl ScopeSet {
    /// Creates an empty set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns whether the scope is in the set.
    pub fn contains(&self, scope: &Scope) -> bool {
        self.0.contains(scope)
    }

    /// Returns whether a scope of that name is in the set.
    pub fn contains_name(&self, name: &str) -> bool {
        Scope::new(name).is_ok_and(|scope| self.contains(&scope))
    }

    /// Adds a scope. Returns `false` when it was in the set already.
    pub fn insert(&mut self, scope: Scope) -> bool {
        self.0.insert(scope)
    }

    /// Returns the scopes that `other` does not have.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        Self(self.0.difference(&other.0).cloned().collect())
    }

    /// Returns the scopes, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = &Scope> {
        self.0.iter()
    }

    /// Returns the number of scopes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether the set is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromStr for ScopeSet {
    type Err = InvalidScope;

    fn from_str(names: &str) -> Result<Self, InvalidScope> {
        names.split_ascii_whitespace().map(Scope::new).collect()
    }
}

impl fmt::Display for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, scope) in self.iter().enumerate() {
            write!(f, "{}{scope}", if at == 0 { "" } else { " " })?;
        }
        Ok(())
    }
}

impl FromIterator<Scope> for ScopeSet {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        Self(scopes.into_iter().collect())
    }
}

impl Extend<Scope> for ScopeSet {
    fn extend<I: IntoIterator<Item = Scope>>(&mut self, scopes: I) {
        self.0.extend(scopes);
    }
}

impl IntoIterator for ScopeSet {
    type Item = Scope;
    type IntoIter = std::collections::btree_set::IntoIter<Scope>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_and_unknown_scopes_sort_by_name_and_survive_a_round_trip() {
        let set: ScopeSet = "tickets zz.new oauth aa.new oauth".parse().unwrap();
        assert_eq!(set.len(), 4);
        assert_eq!(set.to_string().parse::<ScopeSet>().unwrap(), set);
        assert!(
            set.contains_name("aa.new")
                && set.contains_name("tickets")
                && !set.contains_name("forms")
        );
    }
}
