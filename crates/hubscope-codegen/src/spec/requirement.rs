//! Scope requirements as the spec writes them: `a & b | c`.

use std::fmt;

/// A requirement: alternatives of scopes that are needed together, in a fixed order.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub(crate) struct Dnf(pub(crate) Vec<Vec<String>>);

impl Dnf {
    /// Takes alternatives in any order; those that another one makes superfluous are dropped.
    pub(crate) fn new(any_of: impl IntoIterator<Item = Vec<String>>) -> Self {
        let mut any_of: Vec<Vec<String>> = any_of.into_iter().collect();
        for all in &mut any_of {
            all.sort();
            all.dedup();
        }
        any_of.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
        any_of.dedup();
        let mut kept: Vec<Vec<String>> = Vec::new();
        for all in any_of {
            if !kept.iter().any(|less| less.iter().all(|scope| all.contains(scope))) {
                kept.push(all);
            }
        }
        Self(kept)
    }

    /// A requirement of the table.
    pub(crate) fn of(known: &hubscope_scopes::Requirement) -> Self {
        Self::new(
            known.any_of.iter().map(|all| all.iter().map(|scope| (*scope).to_owned()).collect()),
        )
    }

    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let alternative = |all: &str| -> Result<Vec<String>, String> {
            let scopes: Vec<_> = all.split('&').map(|scope| scope.trim().to_owned()).collect();
            match scopes
                .iter()
                .find(|scope| scope.is_empty() || scope.contains(char::is_whitespace))
            {
                Some(bad) => {
                    Err(format!("`{bad}` is no scope: expected `scope`, `a | b` or `a & b | c`"))
                }
                None => Ok(scopes),
            }
        };
        Ok(Self::new(text.split('|').map(alternative).collect::<Result<Vec<_>, _>>()?))
    }

    /// The one scope that is all it needs.
    pub(crate) fn single(&self) -> Option<&str> {
        match &self.0[..] {
            [all] => match &all[..] {
                [scope] => Some(scope),
                _ => None,
            },
            _ => None,
        }
    }

    pub(crate) fn scopes(&self) -> impl Iterator<Item = &str> {
        self.0.iter().flatten().map(String::as_str)
    }

    /// A requirement for people: "`a` and `b`, or `c`".
    pub(crate) fn words(&self) -> String {
        words(&self.0)
    }

    /// Whether meeting this requirement is meeting `other`.
    pub(crate) fn implies(&self, other: &Self) -> bool {
        self.0
            .iter()
            .all(|all| other.0.iter().any(|less| less.iter().all(|scope| all.contains(scope))))
    }
}

/// Alternatives for people: "`a` and `b`, or `c`".
pub(crate) fn words(any_of: &[Vec<String>]) -> String {
    let all = |all: &Vec<String>| {
        all.iter().map(|scope| format!("`{scope}`")).collect::<Vec<_>>().join(" and ")
    };
    match any_of {
        [one] => all(one),
        many => many
            .iter()
            .map(|one| if one.len() > 1 { format!("({})", all(one)) } else { all(one) })
            .collect::<Vec<_>>()
            .join(" or "),
    }
}

impl fmt::Display for Dnf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all: Vec<_> = self.0.iter().map(|all| all.join(" & ")).collect();
        f.write_str(&all.join(" | "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_and_repetition_do_not_matter() {
        let one = Dnf::parse("b & a | c | c").unwrap();
        assert_eq!(one, Dnf::parse("c | a & b").unwrap());
        assert_eq!(one.to_string(), "c | a & b");
        assert_eq!(Dnf::parse("a | a & b").unwrap().to_string(), "a");
        assert!(Dnf::parse("a | ").is_err());
    }
}
