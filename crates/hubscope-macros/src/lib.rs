//! The macros of hubscope: the derive that declares the scopes of an app, and the attribute that bounds a function.
//!
//! The scope table decides while a program is compiled: the scopes of an app are compared with every requirement,
//! and one empty impl is written for each that they meet. The trait solver never sees an alternative.
//!
//! Users name them as `hubscope::Scopes` or `hubscope_core::Scopes`. Each macro exists twice, because what it writes
//! has to name the crate that its user depends on, and a macro cannot see which one that is.

mod attribute;
mod declared;
mod derive;
mod function;
mod requires;

use proc_macro::TokenStream;
use syn::{Path, parse_quote};

/// Declares the scopes of an app: for `hubscope-core` as a direct dependency.
///
/// ```text
/// #[derive(Scopes)]
/// #[scopes("oauth", "crm.objects.contacts.read")]
/// #[optional_scopes("tickets")]
/// struct App;
/// ```
///
/// `#[scopes(…)]` lists what every account has to grant, `#[optional_scopes(…)]` what it may decline. Calls that need
/// an optional scope do not compile. A scope that hubscope does not know yet is written `unknown("…")`. Where the
/// crate is renamed, `#[scopes(crate = "…")]` says what it is called.
#[proc_macro_derive(Scopes, attributes(scopes, optional_scopes))]
pub fn scopes(input: TokenStream) -> TokenStream {
    derive::scopes(input.into(), &core()).into()
}

/// Declares the scopes of an app: for the facade `hubscope`, which calls it `Scopes`.
#[proc_macro_derive(FacadeScopes, attributes(scopes, optional_scopes))]
pub fn facade_scopes(input: TokenStream) -> TokenStream {
    derive::scopes(input.into(), &facade()).into()
}

/// Bounds a generic function by scopes: for `hubscope-core` as a direct dependency.
///
/// ```text
/// #[requires_scopes("crm.lists.read", "crm.lists.write")]
/// async fn sync<S>(client: &Client<S>) -> Result<(), Error> { … }
/// ```
///
/// The bounds stand on the type parameter `S`, or on the only one; `#[requires_scopes(C::Scopes: "…")]` names another.
#[proc_macro_attribute]
pub fn requires_scopes(arguments: TokenStream, item: TokenStream) -> TokenStream {
    requires::requires_scopes(arguments.into(), item.into(), &core()).into()
}

/// Bounds a generic function by scopes: for the facade `hubscope`, which calls it `requires_scopes`.
#[proc_macro_attribute]
pub fn facade_requires_scopes(arguments: TokenStream, item: TokenStream) -> TokenStream {
    requires::requires_scopes(arguments.into(), item.into(), &facade()).into()
}

fn core() -> Path {
    parse_quote!(::hubscope_core)
}

fn facade() -> Path {
    parse_quote!(::hubscope)
}
