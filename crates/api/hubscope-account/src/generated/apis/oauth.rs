//! The calls of the API `oauth`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::public::oauth::{CreateToken, create_token};
pub use crate::public::oauth::{IntrospectToken, introspect_token};
pub use crate::public::oauth::{RevokeToken, revoke_token};
