//! One request and its answer, without credentials and retries.

use std::{
    io::{self, Read},
    sync::Arc,
    time::SystemTime,
};

use http::header;
use hubscope_core::{
    Anonymous, Backend, Body, Error, Request, Response, Settings,
    exchange::{Failure, FailureKind, Received},
};

use crate::{BuildError, Builder, drive::drive, quiet, sink::Sink};

/// Connections to HubSpot, without credentials: what a [`Client`](crate::Client) sends through, and what OAuth calls
/// are made with.
#[derive(Debug, Clone)]
pub struct Http {
    pub(crate) inner: ureq::Agent,
    pub(crate) settings: Arc<Settings>,
}

impl Http {
    /// Connections with the default settings.
    ///
    /// # Errors
    /// When a setting cannot be used.
    pub fn new() -> Result<Self, BuildError> {
        Self::builder().http()
    }

    /// Configures connections: [`Builder::http`] makes them.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// Sends a request once.
    ///
    /// # Errors
    /// When no complete answer came.
    pub fn send(&self, request: http::Request<Body>) -> Result<Received, Failure> {
        self.exchange(request, None)
    }

    /// Sends a request once. The body of a success is written to the sink, if there is one.
    pub(crate) fn exchange(
        &self,
        request: http::Request<Body>,
        sink: Option<&mut Sink>,
    ) -> Result<Received, Failure> {
        let (parts, body) = request.into_parts();
        let uploads = body.as_bytes().is_none();
        let response = match body.as_bytes() {
            Some(bytes) if bytes.is_empty() && !sends_body(&parts.method) => {
                self.run(parts, (), sink.is_some())
            }
            Some(bytes) => self.run(parts, &bytes[..], sink.is_some()),
            None => {
                let mut parts = parts;
                // A reader has no length that ureq could know; without this it would be sent in chunks.
                parts.headers.insert(header::CONTENT_LENGTH, body.len().into());
                self.run(parts, ureq::SendBody::from_owned_reader(body.reader()), true)
            }
        };
        let (parts, body) = response.map_err(|error| failure(error, !uploads))?.into_parts();
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
        // An agent of the user's own may follow redirects, and the token would go along.
        let fits = !config.http_status_as_error() && config.max_redirects() == 0;
        // What is configured for a single request costs a TLS setup for each connection, so not without need.
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
    // One byte more than the limit tells an answer that fits from one that does not.
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let read = body.into_reader().take(most).read_to_end(&mut bytes);
    read.map_err(broken)?;
    if bytes.len() > limit {
        return Err(Failure {
            kind: FailureKind::TooLarge,
            source: "the answer is too long".into(),
        });
    }
    Ok(bytes)
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

fn sends_body(method: &http::Method) -> bool {
    matches!(*method, http::Method::POST | http::Method::PUT | http::Method::PATCH)
}

/// What an error means that came while the answer was read: the request had been sent.
pub(crate) fn broken(error: io::Error) -> Failure {
    let failure = failure(error.into(), false);
    let kind = match failure.kind {
        FailureKind::Connect => FailureKind::Interrupted,
        kind => kind,
    };
    Failure { kind, ..failure }
}

/// What ureq's error means. An attempt that may last for many minutes, as uploads may, is not `brief`.
fn failure(error: ureq::Error, brief: bool) -> Failure {
    let kind = match &error {
        ureq::Error::Timeout(ureq::Timeout::Connect | ureq::Timeout::Resolve) => {
            FailureKind::Connect
        }
        ureq::Error::Timeout(_) => FailureKind::Timeout,
        ureq::Error::HostNotFound
        | ureq::Error::ConnectionFailed
        | ureq::Error::ConnectProxyFailed(_)
        | ureq::Error::Tls(_)
        | ureq::Error::Rustls(_) => FailureKind::Connect,
        ureq::Error::Io(error) if is_unsent(error, brief) => FailureKind::Connect,
        _ => FailureKind::Interrupted,
    };
    // ureq does not give this one as its source, and what is wrong with an uploaded file is in it.
    match error {
        ureq::Error::Io(error) => Failure { kind, source: Box::new(error) },
        error => Failure { kind, source: Box::new(error) },
    }
}

/// Whether an error can only come before a request is sent. ureq does not say when it came.
fn is_unsent(error: &io::Error, brief: bool) -> bool {
    match error.kind() {
        io::ErrorKind::ConnectionRefused | io::ErrorKind::AddrNotAvailable => true,
        // A connection that is open reports these too, when nothing has come through for a quarter of an hour.
        io::ErrorKind::NetworkUnreachable | io::ErrorKind::HostUnreachable => brief,
        _ => is_lookup(error) || is_handshake(error),
    }
}

/// Whether the name of the host could not be looked up. The standard library has no public kind for it.
fn is_lookup(error: &io::Error) -> bool {
    // On Windows: try again, not found, no recovery, no data.
    let windows = cfg!(windows) && matches!(error.raw_os_error(), Some(11001..=11004));
    windows || error.to_string().starts_with("failed to lookup address information")
}

/// Whether TLS was refused while it was set up, as can be told from errors that come at no other time.
fn is_handshake(error: &io::Error) -> bool {
    use rustls::AlertDescription as Alert;

    match error.get_ref().and_then(|inner| inner.downcast_ref()) {
        Some(
            rustls::Error::InvalidCertificate(_)
            | rustls::Error::NoCertificatesPresented
            | rustls::Error::PeerIncompatible(_)
            | rustls::Error::UnsupportedNameType,
        ) => true,
        Some(rustls::Error::AlertReceived(alert)) => matches!(
            alert,
            Alert::HandshakeFailure
                | Alert::ProtocolVersion
                | Alert::InsufficientSecurity
                | Alert::UnrecognisedName
        ),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io::Write,
        net::TcpListener,
        thread::{self, JoinHandle},
    };

    use hubscope_core::{Endpoint, Repeat, RetryPolicy, error::ErrorKind};
    use rustls::{AlertDescription, CertificateError};

    use super::*;

    static READ: Endpoint = Endpoint {
        name: "t.read",
        method: http::Method::GET,
        path: "/t",
        requirement: None,
        repeat: Repeat::Safe,
    };

    /// Calls with an agent as ureq makes one by default.
    fn refused(url: &str) -> Error {
        let agent: ureq::Agent = ureq::Agent::config_builder().proxy(None).build().into();
        let http =
            Http::builder().base_url(url).client(agent).retry(RetryPolicy::never()).http().unwrap();
        drive(&http, None, Request::new(&READ, &[]), None).unwrap_err()
    }

    /// Gives one answer, and the address to ask.
    fn answering(answer: &'static str) -> (String, JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = [0; 4096];
            assert!(stream.read(&mut request).unwrap() > 0);
            stream.write_all(answer.as_bytes()).unwrap();
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
        let (url, server) = answering(
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        );
        let error = refused(&url);
        assert_eq!(*error.kind(), ErrorKind::Redirect, "{error:?}");
        server.join().unwrap();
    }

    #[test]
    fn an_agent_that_takes_statuses_for_errors_does_not_do_so_here() {
        let (url, server) = answering(
            "HTTP/1.1 404 Not Found\r\nContent-Length: 18\r\nConnection: close\r\n\r\n{\"message\":\"gone\"}",
        );
        let error = refused(&url);
        assert!(error.is_not_found() && error.to_string().contains("gone"), "{error:?}");
        server.join().unwrap();
    }

    #[test]
    fn what_fails_before_anything_is_sent_is_told_apart() {
        use io::ErrorKind::{
            AddrNotAvailable, ConnectionReset, HostUnreachable, NetworkUnreachable, UnexpectedEof,
        };
        use rustls::Error::{AlertReceived, DecryptError, InvalidCertificate};

        let tls = |error| ureq::Error::Io(io::Error::new(io::ErrorKind::InvalidData, error));
        let connect = FailureKind::Connect;
        for (error, kind) in [
            (ureq::Error::ConnectProxyFailed("407".to_owned()), connect),
            (ureq::Error::Io(AddrNotAvailable.into()), connect),
            (ureq::Error::Io(NetworkUnreachable.into()), connect),
            (ureq::Error::Io(HostUnreachable.into()), connect),
            (tls(InvalidCertificate(CertificateError::UnknownIssuer)), connect),
            (tls(AlertReceived(AlertDescription::HandshakeFailure)), connect),
            // These can come when the request has been sent.
            (tls(AlertReceived(AlertDescription::InternalError)), FailureKind::Interrupted),
            (tls(DecryptError), FailureKind::Interrupted),
            (ureq::Error::Io(ConnectionReset.into()), FailureKind::Interrupted),
            (ureq::Error::Io(UnexpectedEof.into()), FailureKind::Interrupted),
        ] {
            let name = format!("{error:?}");
            assert_eq!(failure(error, true).kind, kind, "{name}");
        }
        assert_eq!(
            failure(ureq::Error::Io(HostUnreachable.into()), false).kind,
            FailureKind::Interrupted
        );
        assert_eq!(broken(AddrNotAvailable.into()).kind, FailureKind::Interrupted);
    }
}
