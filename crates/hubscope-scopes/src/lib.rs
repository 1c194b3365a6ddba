//! The HubSpot OAuth scopes and the requirements of its endpoints, as data.
//!
//! A *scope* is one permission that an app asks for (`crm.objects.contacts.read`). A *requirement*
//! is that of one endpoint: alternatives (OR) of scopes that are needed together (AND). The tables
//! are generated from the endpoint spec. The proc macros read them at compile time, the clients and
//! the emulator at run time.
//!
//! ```
//! use hubscope_scopes::{Requirement, Scope, ScopeSet};
//!
//! let granted: ScopeSet = "oauth crm.objects.contacts.read".parse()?;
//! assert!(granted.contains(&Scope::new("oauth")?));
//!
//! let needs = Requirement::named("CrmObjectsContactsWrite").ok_or("no such requirement")?;
//! let missing = needs.missing(&granted).ok_or("nothing is missing")?;
//! assert_eq!(missing.to_string(), "crm.objects.contacts.write");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod family;
#[rustfmt::skip]
mod generated;
mod requirement;
mod scope;
mod set;

pub use family::{Suggestion, suggest};
pub use requirement::{Missing, Requirement};
pub use scope::{InvalidScope, Scope, ScopeInfo, ScopeKind};
pub use set::ScopeSet;

/// Returns every scope of the table, sorted by name.
pub fn all() -> impl Iterator<Item = &'static ScopeInfo> {
    generated::SCOPES.iter()
}

/// Returns every requirement of the table: those of one scope first, then those with alternatives
/// or several scopes.
pub fn requirements() -> impl Iterator<Item = &'static Requirement> {
    generated::REQUIREMENTS.iter()
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
