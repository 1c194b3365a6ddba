//! The calls of the API `transactional_single_send`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::transactional_email::{CreateSmtpToken, create_smtp_token};
pub use crate::transactional_email::{DeleteSmtpToken, delete_smtp_token};
pub use crate::transactional_email::{GetSmtpToken, get_smtp_token};
pub use crate::transactional_email::{ListSmtpTokens, list_smtp_tokens};
pub use crate::transactional_email::{ResetSmtpTokenPassword, reset_smtp_token_password};
pub use crate::transactional_email::{SendSingleEmail, send_single_email};
