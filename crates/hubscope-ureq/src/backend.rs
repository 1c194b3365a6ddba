//! Calls through a client, and calls without credentials.

use std::io::Write;

use hubscope_core::{
    Anonymous, Error, Request, decode,
    requirement::GrantedBy,
    transport::{Backend, Download, Response},
};

use crate::{client::Client, drive::drive, http_client::Http, sink::Sink};

impl<S> Backend for Client<S> {
    type Scopes = S;
    type Reply<'a, T: 'a>
        = Result<T, Error>
    where
        Self: 'a;

    fn call<'a, T: 'a, R: GrantedBy<Self::Scopes>>(
        &'a self,
        request: Request<R>,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Result<T, Error> {
        decode(&drive(&self.http, Some(&self.credential), request.into(), None)?)
    }
}

impl<S> Download for Client<S> {
    fn download<R: GrantedBy<S>>(
        &self,
        request: Request<R>,
        writer: Box<dyn Write + Send>,
    ) -> Result<u64, Error> {
        decode::written(&drive(
            &self.http,
            Some(&self.credential),
            request.into(),
            Some(Sink::new(writer)),
        )?)
    }
}

/// Calls without credentials: those of OAuth, and those that need no scope.
impl Backend for Http {
    type Scopes = Anonymous;
    type Reply<'a, T: 'a> = Result<T, Error>;

    fn call<'a, T: 'a, R: GrantedBy<Self::Scopes>>(
        &'a self,
        request: Request<R>,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Result<T, Error> {
        decode(&drive(self, None, request.into(), None)?)
    }
}
