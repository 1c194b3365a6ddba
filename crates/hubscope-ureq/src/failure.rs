//! The meaning of ureq's errors: how far an attempt came.

use std::io;

use hubscope_core::transport::{Failure, FailureKind};

/// Classifies an error that came while the response was read: the request had been sent.
pub(crate) fn broken(error: io::Error) -> Failure {
    let failure = failure(error.into(), Unreachable::AfterSending);
    let kind = match failure.kind {
        FailureKind::Connect => FailureKind::Interrupted,
        kind => kind,
    };
    Failure { kind, ..failure }
}

/// The time at which a network can become unreachable.
///
/// A connection that is open reports so as well when nothing has come through for a quarter of an
/// hour. Most attempts end long before; uploads may last longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreachable {
    /// Only while connecting.
    BeforeSending,
    /// While connecting, or after a part of the request was sent.
    AfterSending,
}

/// Classifies an error of ureq.
pub(crate) fn failure(error: ureq::Error, unreachable: Unreachable) -> Failure {
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
        ureq::Error::Io(error) if is_unsent(error, unreachable) => FailureKind::Connect,
        _ => FailureKind::Interrupted,
    };
    // ureq does not return this one as its source, and the problem of an uploaded file is in it.
    match error {
        ureq::Error::Io(error) => Failure { kind, source: Box::new(error) },
        error => Failure { kind, source: Box::new(error) },
    }
}

/// Returns whether an error can only come before a request is sent. ureq does not say when it came.
fn is_unsent(error: &io::Error, unreachable: Unreachable) -> bool {
    match error.kind() {
        io::ErrorKind::ConnectionRefused | io::ErrorKind::AddrNotAvailable => true,
        io::ErrorKind::NetworkUnreachable | io::ErrorKind::HostUnreachable => {
            unreachable == Unreachable::BeforeSending
        }
        _ => is_lookup(error) || is_handshake(error),
    }
}

/// Returns whether the name of the host could not be looked up. The standard library has no public
/// kind for it.
fn is_lookup(error: &io::Error) -> bool {
    // On Windows: try again, not found, no recovery, no data.
    let windows = cfg!(windows) && matches!(error.raw_os_error(), Some(11001..=11004));
    windows || error.to_string().starts_with("failed to lookup address information")
}

/// Returns whether TLS was refused while it was set up, judged by errors that come at no other
/// time.
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
    use rustls::{AlertDescription, CertificateError};

    use super::*;

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
            let failure = failure(error, Unreachable::BeforeSending);
            assert_eq!(failure.kind, kind, "{name}");
        }
        assert_eq!(
            failure(ureq::Error::Io(HostUnreachable.into()), Unreachable::AfterSending).kind,
            FailureKind::Interrupted
        );
        assert_eq!(broken(AddrNotAvailable.into()).kind, FailureKind::Interrupted);
    }
}
