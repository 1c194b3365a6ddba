//! What a client has to offer so that endpoints can be sent through it.

use std::io::Write;

use crate::{error::Error, request::Request, response::Response};

/// A client: a transport with credentials, tied to the scopes of an app.
///
/// `send` of every endpoint is written once against this trait. The blocking client's reply is a
/// `Result<T, Error>`, the async client's is a future of it.
pub trait Backend {
    /// The scopes of the app: a type with `#[derive(Scopes)]`, or [`Unchecked`](crate::Unchecked).
    type Scopes: ?Sized;

    /// What a call gives back: `Result<T, Error>`, or a future of it.
    type Reply<'a, T: 'a>
    where
        Self: 'a;

    /// Sends a request and decodes what comes back. Endpoints call this; their `send` checks the scopes first.
    fn call<'a, T: 'a>(
        &'a self,
        request: Request,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Self::Reply<'a, T>;
}

/// A client that can write an answer to a file while it comes, however long it is.
pub trait Download: Backend {
    /// Sends a request, writes the body of the answer to `writer` and gives its length in bytes. A call is repeated
    /// until the first byte is written. Endpoints that answer with a file call this.
    fn download(&self, request: Request, writer: Box<dyn Write + Send>) -> Self::Reply<'_, u64>;
}
