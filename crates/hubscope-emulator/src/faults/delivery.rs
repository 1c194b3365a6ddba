//! The ways in which a response reaches a client.

use crate::response::Response;

/// How an answer reaches the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Delivery {
    Whole(Response),
    /// The body is a JSON object with this many bytes of padding, whatever the response holds.
    Padded(Response, u64),
    /// The head promises the whole body; the connection ends after half of it.
    Truncated(Response),
    /// The connection ends without an answer.
    Dropped,
    /// The connection stays open without an answer.
    Never,
}
