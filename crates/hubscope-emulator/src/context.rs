//! The data that every service needs to handle a request.

use jiff::Timestamp;

use crate::account::Account;

/// The account that a request addresses, and the time at which it is handled.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context {
    pub(crate) account: Account,
    pub(crate) now: Timestamp,
}
