//! Suggestions for misspelt scopes.

use crate::{ScopeKind, generated::SCOPES};

/// A suggestion for a name that is not a scope.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Suggestion {
    /// One scope has a similar name.
    Typo(&'static str),
    /// The name is the common part of several scopes, or equally similar to each of them.
    Family(Vec<&'static str>),
    /// No scope is similar.
    Nothing,
}

/// Finds the scopes with a similar name among those that an account can grant.
///
/// ```
/// use hubscope_scopes::{Suggestion, suggest};
///
/// assert_eq!(suggest("crm.objects.contact.read"), Suggestion::Typo("crm.objects.contacts.read"));
/// assert_eq!(
///     suggest("crm.lists"),
///     Suggestion::Family(vec!["crm.lists.read", "crm.lists.write"]),
/// );
/// ```
pub fn suggest(name: &str) -> Suggestion {
    const MOST: usize = 6;
    let grantable =
        || SCOPES.iter().filter(|info| info.kind == ScopeKind::Grantable).map(|info| info.name);
    let wanted = name.trim().to_ascii_lowercase();
    let below = |scope: &str| scope.strip_prefix(&wanted).is_some_and(|rest| rest.starts_with('.'));
    let mut family: Vec<_> = grantable().filter(|scope| below(scope)).collect();
    if !family.is_empty() {
        family.sort_by_key(|scope| scope.matches('.').count());
        family.truncate(MOST);
        return Suggestion::Family(family);
    }
    let near = grantable().map(|scope| (distance(&wanted, scope), scope));
    let mut near: Vec<_> =
        near.filter(|(distance, scope)| *distance <= scope.len().min(wanted.len()) / 4).collect();
    near.sort();
    let Some(&(best, first)) = near.first() else { return Suggestion::Nothing };
    let mut family: Vec<_> = near
        .iter()
        .take_while(|(distance, _)| *distance == best)
        .map(|(_, scope)| *scope)
        .collect();
    family.truncate(MOST);
    if family.len() == 1 { Suggestion::Typo(first) } else { Suggestion::Family(family) }
}

/// Returns the least number of characters to insert, remove, replace or swap with a neighbour to
/// turn `a` into `b`.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<_>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let same = usize::from(a[i - 1] != b[j - 1]);
            let mut least = (rows[i - 1][j] + 1).min(row[j - 1] + 1).min(rows[i - 1][j - 1] + same);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swap_counts_once() {
        assert_eq!(distance("raed", "read"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("same", "same"), 0);
    }

    #[test]
    fn what_is_not_near_suggests_nothing() {
        assert_eq!(suggest("email"), Suggestion::Nothing);
        assert_eq!(
            suggest("crm.objects.contacts.raed"),
            Suggestion::Typo("crm.objects.contacts.read")
        );
        assert_eq!(
            suggest("CRM.Objects.Contacts.Read"),
            Suggestion::Typo("crm.objects.contacts.read")
        );
    }

    #[test]
    fn internal_scopes_are_never_suggested() {
        assert!(!matches!(suggest("developers-raed"), Suggestion::Typo(_)));
    }
}
