//! Calls through a client, and calls without credentials.

use std::io::Write;

use hubscope_core::{Anonymous, Backend, Download, Error, Request, Response, decode};

use crate::{client::Client, drive::drive, http_client::Http, sink::Sink};

impl<S> Backend for Client<S> {
    type Scopes = S;
    type Reply<'a, T: 'a>
        = Result<T, Error>
    where
        Self: 'a;

    fn call<'a, T: 'a>(
        &'a self,
        request: Request,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Result<T, Error> {
        decode(&drive(&self.http, Some(&self.credential), request, None)?)
    }
}

impl<S> Download for Client<S> {
    fn download(&self, request: Request, writer: Box<dyn Write + Send>) -> Result<u64, Error> {
        decode::written(&drive(
            &self.http,
            Some(&self.credential),
            request,
            Some(Sink::new(writer)),
        )?)
    }
}

/// Calls without credentials: those of OAuth, and those that need no scope.
impl Backend for Http {
    type Scopes = Anonymous;
    type Reply<'a, T: 'a> = Result<T, Error>;

    fn call<'a, T: 'a>(
        &'a self,
        request: Request,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Result<T, Error> {
        decode(&drive(self, None, request, None)?)
    }
}
