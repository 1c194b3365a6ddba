//! Requirements as types: one for each scope trait in [`scope`], with the same name.
//!
//! A [`Request`](crate::Request) carries its requirement, so that a client whose app lacks the
//! scope does not accept it, however it comes to the client.

mod generated;

pub use generated::*;

use crate::scope;

/// A requirement that the scopes `S` meet.
///
/// In generic code: `where T::Read: GrantedBy<S>`.
// The requirement is the subject and not the scopes: only then does the compiler report the trait
// that this rests on, with the words that name the scope.
#[diagnostic::on_unimplemented(
    message = "the scopes of `{S}` are not known to meet the requirement `{Self}`",
    label = "this call needs `{Self}`"
)]
pub trait GrantedBy<S: ?Sized> {}

/// A requirement whose name is known.
pub trait Named {
    /// The name of its scope trait. `None` where it has none.
    const NAME: Option<&'static str>;
}

/// No scope at all.
#[derive(Debug)]
pub enum Nothing {}

impl Named for Nothing {
    const NAME: Option<&'static str> = None;
}

impl<S: ?Sized> GrantedBy<S> for Nothing {}

/// The requirement that an object type decides: see
/// [`Request::for_object_type`](crate::Request::for_object_type). No scopes meet it by itself.
#[derive(Debug)]
pub enum OfObjectType {}

impl Named for OfObjectType {
    const NAME: Option<&'static str> = None;
}

/// The requirement of OAuth calls: a client without credentials.
#[derive(Debug)]
pub enum WithoutCredentials {}

impl Named for WithoutCredentials {
    const NAME: Option<&'static str> = None;
}

impl<S: scope::WithoutCredentials + ?Sized> GrantedBy<S> for WithoutCredentials {}
