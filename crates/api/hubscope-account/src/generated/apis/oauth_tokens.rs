//! The calls of the API `oauth_tokens`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::public::oauth_tokens::{CreateToken, create_token};
pub use crate::public::oauth_tokens::{IntrospectToken, introspect_token};
pub use crate::public::oauth_tokens::{RevokeToken, revoke_token};
