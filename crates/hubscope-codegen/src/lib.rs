//! The code generator of hubscope: from an endpoint spec to typed modules whose calls need scopes.
//!
//! hubscope's own modules come from it, by `cargo xtask`. Your crate can have modules of the same kind, for custom
//! objects or for endpoints that hubscope does not have: the program `hubscope-codegen` makes them, see its README.
#![doc = ""]
#![doc = include_str!("../README.md")]

mod changelog;
mod check;
mod codegen;
mod coverage;
mod diff;
mod doc_lines;
mod emit;
mod import;
mod ir;
mod layout;
mod lower;
mod mend;
mod names;
mod naming;
mod output;
mod own;
mod samples;
mod signature;
mod source;
mod spec;

pub use check::run as check;
pub use codegen::run as codegen;
pub use coverage::run as coverage;
pub use diff::run as diff;
pub use import::{Import, Report, Topic, import};
pub use naming::{Property, fresh, property, rename, show};
pub use own::{Own, generate as generate_own};
