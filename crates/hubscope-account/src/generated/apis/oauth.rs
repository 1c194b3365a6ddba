//! The calls of the API `oauth`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::public::oauth::{CreateToken, create_token};
pub use crate::public::oauth::{IntrospectToken, introspect_token};
pub use crate::public::oauth::{RevokeToken, revoke_token};
