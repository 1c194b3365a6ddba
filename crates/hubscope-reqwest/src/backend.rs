//! Calls through a client, and calls without credentials.

use std::io::Write;

use hubscope_core::{
    Anonymous, Error, Request, decode,
    requirement::GrantedBy,
    transport::{Backend, Download, Response},
};

use crate::{client::Client, drive::drive, http_client::Http, pending::Pending, sink::Sink};

impl<S> Backend for Client<S> {
    type Scopes = S;
    type Reply<'a, T: 'a>
        = Pending<'a, T>
    where
        Self: 'a;

    fn call<'a, T: 'a, R: GrantedBy<Self::Scopes>>(
        &'a self,
        request: Request<R>,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Pending<'a, T> {
        Pending::new(drive(&self.http, Some(&self.credential), request.into(), None), decode)
    }
}

impl<S> Download for Client<S> {
    fn download<R: GrantedBy<S>>(
        &self,
        request: Request<R>,
        writer: Box<dyn Write + Send>,
    ) -> Pending<'_, u64> {
        let sink = Some(Sink::new(writer));
        Pending::new(
            drive(&self.http, Some(&self.credential), request.into(), sink),
            decode::written,
        )
    }
}

/// Calls without credentials: those of OAuth, and those that need no scope.
impl Backend for Http {
    type Scopes = Anonymous;
    type Reply<'a, T: 'a> = Pending<'a, T>;

    fn call<'a, T: 'a, R: GrantedBy<Self::Scopes>>(
        &'a self,
        request: Request<R>,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Pending<'a, T> {
        Pending::new(drive(self, None, request.into(), None), decode)
    }
}
