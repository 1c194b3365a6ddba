//! Requirements: alternatives of scopes that are needed together.

use std::fmt;

use crate::{Scope, ScopeSet, generated::REQUIREMENTS};

/// The requirement of an endpoint: any one of several groups of scopes, each group whole.
///
/// Prints as a readable expression: `(crm.lists.read and crm.lists.write) or tickets`.
#[derive(PartialEq, Eq)]
#[non_exhaustive]
pub struct Requirement {
    /// The name of the marker trait, such as `CrmObjectsContactsRead`.
    pub marker: &'static str,
    /// The alternatives: one of them is enough, with all of its scopes. Empty when no scope is
    /// needed.
    pub any_of: &'static [&'static [&'static str]],
}

impl Requirement {
    /// Returns the requirement of an endpoint that needs no scope.
    pub const NONE: Self = Self::new("Nothing", &[]);

    pub(crate) const fn new(
        marker: &'static str,
        any_of: &'static [&'static [&'static str]],
    ) -> Self {
        Self { marker, any_of }
    }

    /// Looks a requirement up by the name of its marker trait.
    pub fn named(marker: &str) -> Option<&'static Self> {
        REQUIREMENTS.iter().find(|requirement| requirement.marker == marker)
    }

    /// Returns whether these scopes are enough.
    pub fn is_met_by(&self, granted: &ScopeSet) -> bool {
        self.holds(|scope| granted.contains_name(scope))
    }

    /// Returns whether the scopes for which `has` is true are enough.
    pub fn holds(&self, has: impl Fn(&str) -> bool) -> bool {
        self.any_of.is_empty() || self.any_of.iter().any(|all| all.iter().all(|scope| has(scope)))
    }

    /// Returns whether all scopes that meet this requirement meet `other` too.
    pub fn implies(&self, other: &Self) -> bool {
        other.any_of.is_empty()
            || (!self.any_of.is_empty()
                && self.any_of.iter().all(|all| other.holds(|scope| all.contains(&scope))))
    }

    /// Returns the scopes that have to be added to `granted`. `None` when it is enough already.
    pub fn missing(&self, granted: &ScopeSet) -> Option<Missing> {
        if self.is_met_by(granted) {
            return None;
        }
        let lacking = |all: &&[&'static str]| {
            let absent = all.iter().filter(|scope| !granted.contains_name(scope));
            absent.filter_map(|scope| Scope::new(scope).ok()).collect::<Vec<_>>()
        };
        let mut any_of: Vec<_> = self.any_of.iter().map(lacking).collect();
        any_of.sort_by_key(Vec::len);
        any_of.dedup();
        Some(Missing { any_of })
    }
}

impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.any_of {
            [] => f.write_str("no scope"),
            any_of => expression(f, any_of),
        }
    }
}

impl fmt::Debug for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Requirement({self})")
    }
}

/// The scopes that a set lacks of a [`Requirement`]: one of these groups has to be added. The
/// smallest come first.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Missing {
    /// The alternatives. Each has only the scopes that are missing.
    pub any_of: Vec<Vec<Scope>>,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expression(f, &self.any_of)
    }
}

fn expression<A: AsRef<[S]>, S: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    any_of: &[A],
) -> fmt::Result {
    for (at, all) in any_of.iter().enumerate() {
        let (all, grouped) = (all.as_ref(), any_of.len() > 1 && all.as_ref().len() > 1);
        f.write_str(if at == 0 { "" } else { " or " })?;
        f.write_str(if grouped { "(" } else { "" })?;
        for (at, scope) in all.iter().enumerate() {
            f.write_str(if at == 0 { "" } else { " and " })?;
            scope.fmt(f)?;
        }
        f.write_str(if grouped { ")" } else { "" })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRITE: Requirement = Requirement::new(
        "W",
        &[&["crm.lists.read", "crm.lists.write"], &["crm.lists.read", "tickets"], &["oauth"]],
    );

    fn set(scopes: &str) -> ScopeSet {
        scopes.parse().unwrap()
    }

    #[test]
    fn an_or_of_ands_needs_one_whole_group() {
        assert!(!WRITE.is_met_by(&set("crm.lists.read")));
        assert!(!WRITE.is_met_by(&set("crm.lists.write tickets")));
        assert!(WRITE.is_met_by(&set("tickets crm.lists.read")));
        assert!(WRITE.is_met_by(&set("oauth")));
        assert!(Requirement::NONE.is_met_by(&ScopeSet::new()));
    }

    #[test]
    fn it_reads_as_an_expression() {
        assert_eq!(
            WRITE.to_string(),
            "(crm.lists.read and crm.lists.write) or (crm.lists.read and tickets) or oauth"
        );
        assert_eq!(Requirement::NONE.to_string(), "no scope");
        assert_eq!(Requirement::new("A", &[&["a", "b"]]).to_string(), "a and b");
    }

    #[test]
    fn missing_names_only_what_is_not_there() {
        let missing = WRITE.missing(&set("crm.lists.read")).unwrap();
        assert_eq!(missing.to_string(), "crm.lists.write or tickets or oauth");
        assert_eq!(WRITE.missing(&set("oauth")), None);
    }

    #[test]
    fn implication_follows_the_groups() {
        let both = Requirement::new("B", &[&["crm.lists.read", "crm.lists.write"]]);
        let read = Requirement::new("R", &[&["crm.lists.read"]]);
        assert!(both.implies(&WRITE) && both.implies(&read));
        assert!(!read.implies(&both) && !WRITE.implies(&both));
        assert!(read.implies(&Requirement::NONE) && !Requirement::NONE.implies(&read));
    }
}
