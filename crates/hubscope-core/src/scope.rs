//! Scopes as types: one trait for each scope, and one for each requirement that is not a single
//! scope.
//!
//! `#[derive(Scopes)]` implements them for a type of the app, and the `send` of every endpoint has
//! a bound on the one that it needs. The traits are empty, and leave nothing in the compiled
//! program.

mod generated;

use std::marker::PhantomData;

pub use generated::*;
pub use hubscope_scopes::{
    InvalidScope, Missing, Requirement, Scope, ScopeInfo, ScopeKind, ScopeSet,
};

/// The scopes of an app. Implemented by `#[derive(Scopes)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say which HubSpot scopes the app has",
    label = "needs `#[derive(Scopes)]`",
    note = "write `#[derive(Scopes)]` and `#[scopes(\"oauth\", …)]` on `{Self}`, or use `Unchecked`"
)]
pub trait Scopes: 'static {
    /// The scopes that every account has to grant: the `scope` of the authorize URL.
    const REQUIRED: &'static [&'static str];
    /// The scopes that an account may decline: the `optional_scope` of the authorize URL.
    const OPTIONAL: &'static [&'static str] = &[];

    /// Returns the scopes that every account has to grant.
    fn required() -> ScopeSet {
        set(Self::REQUIRED)
    }

    /// Returns the scopes that an account may decline.
    fn optional() -> ScopeSet {
        set(Self::OPTIONAL)
    }
}

fn set(names: &[&str]) -> ScopeSet {
    names.iter().filter_map(|name| Scope::new(name).ok()).collect()
}

/// All scopes: calls are not checked at compile time.
///
/// For scripts, and for scopes that HubSpot's documents get wrong. HubSpot itself still refuses
/// calls for which the token lacks a scope; see
/// [`Error::is_missing_scopes`](crate::Error::is_missing_scopes).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Unchecked;

/// No scopes: the connections of a transport without credentials send only calls that need none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Anonymous;

/// The scopes of the developer of an app: the calls of a client with a `DeveloperKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Developer;

/// The scopes of an app itself, with a token of client credentials. Of the scopes `S` of the app it
/// has those that no account grants, such as `developer.webhooks_journal.read`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AppLevel<S>(PhantomData<fn() -> S>);

/// The scopes of a client whose token acts for the app itself and not for an account.
#[diagnostic::on_unimplemented(
    message = "this call acts for the app itself, and the client with the scopes of `{Self}` for an account",
    label = "this call needs a token of client credentials",
    note = "build the client with `app.client_credentials()` of the `OAuthApp`: it is a `Client<AppLevel<_>>`"
)]
pub trait AppToken {}

impl<S> AppToken for AppLevel<S> {}

#[diagnostic::do_not_recommend]
impl AppToken for Unchecked {}

/// The scopes of a client without credentials, which OAuth calls are sent with.
#[diagnostic::on_unimplemented(
    message = "a call of OAuth goes out without credentials",
    label = "this client has credentials",
    note = "send the call with its connections: `.send(client.http())`"
)]
pub trait WithoutCredentials {}

impl WithoutCredentials for Anonymous {}

impl Scopes for Unchecked {
    const REQUIRED: &'static [&'static str] = &[];
}
