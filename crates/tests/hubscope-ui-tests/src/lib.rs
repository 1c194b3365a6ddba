//! The scopes of an app, declared in a crate of their own: the cases under `tests/ui` use them from another one.

use hubscope::Scopes;

/// An app that may read contacts.
#[derive(Debug, Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
pub struct DeclaredElsewhere;
