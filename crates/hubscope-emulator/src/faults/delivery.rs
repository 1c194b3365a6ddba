//! The ways in which a response reaches a client.

use crate::response::Response;

/// The way in which a response reaches the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Delivery {
    Whole(Response),
    /// The body is replaced by a JSON object with this many bytes of padding.
    Padded(Response, u64),
    /// The header announces the whole body, and the connection closes after half of it.
    Truncated(Response),
    /// The connection closes without a response.
    Dropped,
    /// The connection stays open without a response.
    Never,
}
