//! Scopes: those of the table, and names that the table does not have.

use std::{borrow::Cow, fmt, str::FromStr};

use crate::generated::SCOPES;

/// The holder of a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeKind {
    /// An account grants it to an app.
    Grantable,
    /// An app gets it for itself, with client credentials: it acts for the app and not for an
    /// account.
    App,
    /// The developer of an app has it, with the developer API key: no account can grant it.
    Developer,
    /// HubSpot's documents name it, but no app can ask for it.
    Internal,
}

/// A row of the scope table.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScopeInfo {
    /// The name that HubSpot uses, such as `crm.objects.contacts.read`.
    pub name: &'static str,
    /// The name of the marker trait, such as `CrmObjectsContactsRead`.
    pub marker: &'static str,
    /// The holder of the scope.
    pub kind: ScopeKind,
}

impl Scope {
    /// Returns whether an app gets it for itself, with client credentials, and not from an account.
    pub fn is_app_level(&self) -> bool {
        self.info().is_some_and(|info| info.kind == ScopeKind::App)
    }
}

impl ScopeInfo {
    pub(crate) const fn new(name: &'static str, marker: &'static str, kind: ScopeKind) -> Self {
        Self { name, marker, kind }
    }

    /// Looks a scope up by the name that HubSpot uses.
    pub fn named(name: &str) -> Option<&'static Self> {
        position(name).and_then(|at| SCOPES.get(at))
    }
}

fn position(name: &str) -> Option<usize> {
    SCOPES.binary_search_by(|info| info.name.cmp(name)).ok()
}

/// A HubSpot OAuth scope.
///
/// Names that the table does not have are kept as they are, so that a token with newer scopes loses
/// none of them.
///
/// ```
/// use hubscope_scopes::Scope;
///
/// let scope: Scope = "crm.objects.contacts.read".parse()?;
/// assert_eq!(scope.to_string(), "crm.objects.contacts.read");
/// assert!(scope.info().is_some());
/// # Ok::<(), hubscope_scopes::InvalidScope>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Scope(Cow<'static, str>);

impl Scope {
    /// Creates a scope from its name.
    ///
    /// # Errors
    /// When the name is empty or has characters that no scope can have (white space, quotes,
    /// control characters): it would change the meaning of the list that it is sent in.
    pub fn new(name: &str) -> Result<Self, InvalidScope> {
        if let Some(info) = ScopeInfo::named(name) {
            return Ok(Self(Cow::Borrowed(info.name)));
        }
        // RFC 6749, section 3.3: scope-token = 1*( %x21 / %x23-5B / %x5D-7E )
        let token = |c: char| matches!(c, '!' | '#'..='[' | ']'..='~');
        match name.chars().find(|c| !token(*c)) {
            None if name.is_empty() => Err(InvalidScope { found: None }),
            None => Ok(Self(Cow::Owned(name.to_owned()))),
            found => Err(InvalidScope { found }),
        }
    }

    /// Creates the scope of a table row.
    pub fn known(info: &'static ScopeInfo) -> Self {
        Self(Cow::Borrowed(info.name))
    }

    /// Returns the name that HubSpot uses.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns its row of the table. `None` for a name that the table does not have.
    pub fn info(&self) -> Option<&'static ScopeInfo> {
        ScopeInfo::named(self.as_str())
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Scope({:?})", self.as_str())
    }
}

impl FromStr for Scope {
    type Err = InvalidScope;

    fn from_str(name: &str) -> Result<Self, InvalidScope> {
        Self::new(name)
    }
}

impl PartialEq<str> for Scope {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Scope {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// A text that cannot be the name of a scope.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidScope {
    /// The first character that no scope name can have; `None` when the name was empty.
    pub found: Option<char>,
}

impl fmt::Display for InvalidScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.found {
            Some(found) => write!(f, "a scope name cannot have the character {found:?}"),
            None => f.write_str("a scope name cannot be empty"),
        }
    }
}

/// Shows the words, so that `main` may return the error; `{:#?}` shows the fields.
impl fmt::Debug for InvalidScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match f.alternate() {
            true => f.debug_struct("InvalidScope").field("found", &self.found).finish(),
            false => fmt::Display::fmt(self, f),
        }
    }
}

impl std::error::Error for InvalidScope {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_so_that_it_can_be_searched() {
        assert!(SCOPES.is_sorted_by(|a, b| a.name < b.name));
        for info in SCOPES {
            assert_eq!(ScopeInfo::named(info.name), Some(info));
        }
    }

    #[test]
    fn unknown_names_are_kept() {
        let scope = Scope::new("crm.objects.spaceships.read").unwrap();
        assert_eq!(scope.info(), None);
        assert_eq!(scope.to_string(), "crm.objects.spaceships.read");
        assert_eq!(scope, Scope::new(&scope.to_string()).unwrap());
    }

    #[test]
    fn names_that_would_change_a_list_are_refused() {
        assert_eq!(Scope::new("").unwrap_err().found, None);
        for (name, found) in
            [("a b", ' '), ("a\"", '"'), ("a\\", '\\'), ("a\r\n", '\r'), ("é", 'é')]
        {
            assert_eq!(Scope::new(name).unwrap_err().found, Some(found), "{name:?}");
        }
    }
}
