//! The traits of a client that endpoints are sent through.

use std::io::Write;

use crate::{error::Error, request::Request, requirement::GrantedBy, response::Response};

/// A client: a transport with credentials, tied to the scopes of an app.
///
/// `send` of every endpoint is written once against this trait. The reply of a blocking client is a
/// `Result<T, Error>`, that of an async client a future of it.
pub trait Backend {
    /// The scopes of the app: a type with `#[derive(Scopes)]`, or [`Unchecked`](crate::Unchecked).
    type Scopes: ?Sized;

    /// The reply of a call: `Result<T, Error>`, or a future of it.
    type Reply<'a, T: 'a>
    where
        Self: 'a;

    /// Sends a request and decodes the response. The scopes of the app have to meet the requirement
    /// of the request.
    ///
    /// An implementation turns the request into an [`AnyRequest`](crate::transport::AnyRequest),
    /// and drives an [`Exchange`](crate::transport::Exchange) with it, so that the loop is compiled
    /// once and not for each requirement.
    fn call<'a, T: 'a, R>(
        &'a self,
        request: Request<R>,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Self::Reply<'a, T>
    where
        R: GrantedBy<Self::Scopes>;
}

/// A client that can write a response of any length to a file while it comes.
pub trait Download: Backend {
    /// Sends a request, writes the body of the response to `writer`, and returns its length in
    /// bytes. A call is repeated until the first byte is written, and never after.
    fn download<R>(
        &self,
        request: Request<R>,
        writer: Box<dyn Write + Send>,
    ) -> Self::Reply<'_, u64>
    where
        R: GrantedBy<Self::Scopes>;
}
