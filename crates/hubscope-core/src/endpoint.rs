//! What is known of an endpoint before anything is sent.

use http::Method;

use hubscope_scopes::Requirement;

/// One operation of the HubSpot API, as generated code describes it.
#[derive(Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Area, API and function: `crm.contacts.list`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its parameters in braces: `/crm/objects/2026-03/contacts/{contactId}`.
    /// A parameter written `{+path}` may hold slashes.
    pub path: &'static str,
    /// The marker of the requirement; `None` when the object type decides, or when no scope is needed.
    pub requirement: Option<&'static str>,
    /// Whether a request may be sent again when it is not known what became of it.
    pub repeat: Repeat,
}

impl Endpoint {
    /// The scopes that the endpoint needs; `None` when the object type decides, or when no scope is needed.
    pub fn requirement(&self) -> Option<&'static Requirement> {
        self.requirement.and_then(Requirement::named)
    }
}

/// Whether a request may be sent again when it is not known what became of it.
///
/// A request that HubSpot refused unread (rate limit, lock, account migration), or that never left this machine,
/// is sent again in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Repeat {
    /// It changes nothing: reads and searches.
    Safe,
    /// Twice has the effect of once: archiving a record, replacing a value.
    Idempotent,
    /// Twice could create two things: never sent again.
    Never,
}
