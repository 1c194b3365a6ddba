//! One request and its response, without credentials and retries.

use std::{io::Read, sync::Arc, time::SystemTime};

use http::header;
use hubscope_core::transport::{Body, Failure, FailureKind, Received, Settings};

use crate::{
    failure::{Unreachable, broken, failure},
    quiet,
    sink::Sink,
};

/// Connections to HubSpot, without credentials.
///
/// A [`Client`](crate::Client) sends through them, and OAuth calls are made with them.
#[derive(Debug, Clone)]
pub struct Http {
    pub(crate) inner: ureq::Agent,
    pub(crate) settings: Arc<Settings>,
}

impl Http {
    /// Sends a request once.
    ///
    /// # Errors
    /// When there is no complete response.
    pub fn send(&self, request: http::Request<Body>) -> Result<Received, Failure> {
        self.exchange(request, None)
    }

    /// Sends a request once, and writes the body of a success to the sink, if there is one.
    pub(crate) fn exchange(
        &self,
        request: http::Request<Body>,
        sink: Option<&mut Sink>,
    ) -> Result<Received, Failure> {
        let (parts, body) = request.into_parts();
        let mut unreachable = Unreachable::BeforeSending;
        let response = match body.as_bytes() {
            Some(bytes) if bytes.is_empty() && !sends_body(&parts.method) => {
                self.run(parts, (), sink.is_some())
            }
            Some(bytes) => self.run(parts, &bytes[..], sink.is_some()),
            None => {
                unreachable = Unreachable::AfterSending;
                let mut parts = parts;
                // ureq does not know the length of a reader, and would send it in chunks.
                parts.headers.insert(header::CONTENT_LENGTH, body.len().into());
                self.run(parts, ureq::SendBody::from_owned_reader(body.reader()), true)
            }
        };
        let (parts, body) = response.map_err(|error| failure(error, unreachable))?.into_parts();
        let (body, written) = match sink.filter(|_| parts.status.is_success()) {
            Some(sink) => {
                sink.write(body.into_reader())?;
                (Vec::new(), sink.written)
            }
            None => (read(body, self.settings.max_response)?, 0),
        };
        Ok(Received {
            status: parts.status,
            headers: parts.headers,
            body: body.into(),
            written,
            at: SystemTime::now(),
        })
    }

    fn run(
        &self,
        parts: http::request::Parts,
        body: impl ureq::AsSendBody,
        transfers: bool,
    ) -> Result<http::Response<ureq::Body>, ureq::Error> {
        quiet::keep_secrets_out_of_logs(&parts.uri);
        let request = http::Request::from_parts(parts, body);
        let config = self.inner.config();
        // An agent of the user's own may follow redirects, and take the token along.
        let fits = !config.http_status_as_error() && config.max_redirects() == 0;
        // A configuration of a single request costs a TLS setup for each connection.
        if fits && !transfers {
            return self.inner.run(request);
        }
        let mut request =
            self.inner.configure_request(request).http_status_as_error(false).max_redirects(0);
        if transfers {
            request = request.timeout_global(Some(self.settings.transfer_timeout));
        }
        self.inner.run(request.build())
    }
}

fn read(body: ureq::Body, limit: usize) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    // One byte above the limit tells a response that is too long from one that just fits.
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let read = body.into_reader().take(most).read_to_end(&mut bytes);
    read.map_err(broken)?;
    if bytes.len() > limit {
        return Err(Failure {
            kind: FailureKind::TooLarge,
            source: "the response is too long".into(),
        });
    }
    Ok(bytes)
}

fn sends_body(method: &http::Method) -> bool {
    matches!(*method, http::Method::POST | http::Method::PUT | http::Method::PATCH)
}

#[cfg(test)]
mod tests {
    use std::{
        io::Write,
        net::TcpListener,
        thread::{self, JoinHandle},
    };

    use super::*;
    use crate::drive::drive;
    use hubscope_core::{
        Error, Request, RetryPolicy, error::ErrorKind, requirement::Nothing, transport::Endpoint,
    };

    static READ: Endpoint<Nothing> = Endpoint::get("/t").named("t.read");

    /// Calls with an agent as ureq makes one by default.
    fn refused(url: &str) -> Error {
        let agent: ureq::Agent = ureq::Agent::config_builder().proxy(None).build().into();
        let http =
            Http::builder().base_url(url).client(agent).retry(RetryPolicy::never()).http().unwrap();
        drive(&http, None, Request::new(&READ, &[]).into(), None).unwrap_err()
    }

    /// Starts a server with one response, and returns its address.
    fn responding(response: &'static str) -> (String, JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = [0; 4096];
            assert!(stream.read(&mut request).unwrap() > 0);
            stream.write_all(response.as_bytes()).unwrap();
        });
        (url, server)
    }

    #[test]
    fn a_host_without_an_address_is_no_broken_connection() {
        let error = refused("https://nothing.invalid");
        assert_eq!(*error.kind(), ErrorKind::Connect, "{error:?}");
    }

    #[test]
    fn an_agent_that_follows_redirects_does_not_do_so_here() {
        let (url, server) = responding(
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        );
        let error = refused(&url);
        assert_eq!(*error.kind(), ErrorKind::Redirect, "{error:?}");
        server.join().unwrap();
    }

    #[test]
    fn an_agent_that_takes_statuses_for_errors_does_not_do_so_here() {
        let (url, server) = responding(
            "HTTP/1.1 404 Not Found\r\nContent-Length: 18\r\nConnection: close\r\n\r\n{\"message\":\"gone\"}",
        );
        let error = refused(&url);
        assert!(error.is_not_found() && error.to_string().contains("gone"), "{error:?}");
        server.join().unwrap();
    }
}
