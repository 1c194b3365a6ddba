//! What the macros of hubscope do, as an ordinary library that can be tested.
//!
//! `hubscope-macros` hands its tokens over and returns what comes back. The scope table decides while a program is
//! compiled: an app's scopes are held against every requirement, and one empty impl is written for each that they
//! meet. The trait solver never sees an alternative.

mod attribute;
mod declared;
mod derive;
mod function;
mod requires;

pub use derive::scopes;
pub use requires::requires_scopes;
