//! Scopes as types: one trait for each scope, and one for each requirement that is not a single scope.
//!
//! `#[derive(Scopes)]` implements them for a type of the app, and the `send` of every endpoint asks for the one that
//! it needs. The traits are empty: they exist while a program is compiled and leave nothing in it.

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
    /// What every account has to grant: the `scope` of the authorize URL.
    const REQUIRED: &'static [&'static str];
    /// What an account may decline: the `optional_scope` of the authorize URL.
    const OPTIONAL: &'static [&'static str] = &[];

    /// What every account has to grant.
    fn required() -> ScopeSet {
        set(Self::REQUIRED)
    }

    /// What an account may decline.
    fn optional() -> ScopeSet {
        set(Self::OPTIONAL)
    }
}

fn set(names: &[&str]) -> ScopeSet {
    names.iter().filter_map(|name| Scope::new(name).ok()).collect()
}

/// Stands for all scopes: calls are not checked while the program is compiled.
///
/// For scripts, and for scopes that HubSpot's documents get wrong. HubSpot itself still refuses calls for which the
/// token lacks a scope, with [`Error::is_missing_scopes`](crate::Error::is_missing_scopes).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Unchecked;

/// Stands for no scopes: the connections of a transport without credentials send only calls that need none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Anonymous;

/// Stands for the developer of an app, who has the developer API key: what a client with a `DeveloperKey` can call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Developer;

/// Stands for an app itself, with a token of client credentials: of the scopes `S` of the app it has those that no
/// account grants, such as `developer.webhooks_journal.read`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AppLevel<S>(PhantomData<fn() -> S>);

/// Some calls act for an app and not for an account: this is what a client with such a token stands for.
#[diagnostic::on_unimplemented(
    message = "this call acts for the app itself, and the client with the scopes of `{Self}` for an account",
    label = "this call needs a token of client credentials",
    note = "build the client with `app.client_credentials()` of the `OAuthApp`: it is a `Client<AppLevel<_>>`"
)]
pub trait AppToken {}

impl<S> AppToken for AppLevel<S> {}

#[diagnostic::do_not_recommend]
impl AppToken for Unchecked {}

/// The calls of OAuth go out without credentials: this is what a client for them stands for.
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
