//! Protection of the admin interface from web pages.
//!
//! A page of any site can send requests to the local machine from the browser of a developer. A
//! site whose name resolves to 127.0.0.1 (DNS rebinding) can read the responses too.

use std::net::{IpAddr, SocketAddr};

use http::{StatusCode, Uri, header, uri::Authority};

use crate::{request::Request, response::ApiError};

/// Refuses a request that a page of another site may have sent. `address` is the one that the
/// emulator listens on.
///
/// # Errors
/// When an emulator on the loopback interface is addressed by a name that is not local, or when the
/// `Origin` of the request is neither local nor the emulator itself.
pub(super) fn check(request: &Request, address: SocketAddr) -> Result<(), ApiError> {
    let host: Option<Authority> = request.header(header::HOST).and_then(|host| host.parse().ok());
    let local = host.as_ref().is_some_and(|host| is_loopback(host.host()))
        || !request.headers.contains_key(header::HOST);
    if address.ip().is_loopback() && !local {
        return Err(refused("The Host header is not a local name"));
    }
    if !request.headers.contains_key(header::ORIGIN) {
        return Ok(());
    }
    let origin: Option<Uri> = request.header(header::ORIGIN).and_then(|origin| origin.parse().ok());
    let origin = origin.as_ref().and_then(Uri::authority);
    let own =
        origin.is_some_and(|origin| is_loopback(origin.host()) || Some(origin) == host.as_ref());
    if own { Ok(()) } else { Err(refused("The Origin header is that of another site")) }
}

fn refused(reason: &str) -> ApiError {
    let message = format!("{reason}. Web pages must not use the admin interface.");
    ApiError::new(StatusCode::FORBIDDEN, "FORBIDDEN", message)
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    match bare.parse::<IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => {
            let name = bare.trim_end_matches('.').to_ascii_lowercase();
            name == "localhost" || name.ends_with(".localhost")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(address: &str, headers: &[(&'static str, &'static str)]) -> bool {
        let request = Request {
            method: http::Method::POST,
            path: String::new(),
            query: crate::fields::Fields::default(),
            headers: headers
                .iter()
                .map(|(name, value)| {
                    (header::HeaderName::from_static(name), header::HeaderValue::from_static(value))
                })
                .collect(),
            body: bytes::Bytes::new(),
        };
        check(&request, address.parse().unwrap()).is_ok()
    }

    #[test]
    fn a_local_emulator_has_local_names_only() {
        for host in ["127.0.0.1:80", "localhost", "LocalHost.:8080", "[::1]:80", "a.localhost"] {
            assert!(allowed("127.0.0.1:80", &[("host", host)]), "{host}");
        }
        for host in ["evil.example", "localhost.evil.example:80", "10.0.0.1", "notlocalhost", "x y"]
        {
            assert!(!allowed("127.0.0.1:80", &[("host", host)]), "{host}");
            assert!(allowed("0.0.0.0:80", &[("host", host)]), "{host}");
        }
        assert!(allowed("127.0.0.1:80", &[]));
    }

    #[test]
    fn pages_of_other_sites_are_refused() {
        let with = |address, host, origin| allowed(address, &[("host", host), ("origin", origin)]);
        assert!(with("127.0.0.1:80", "localhost", "http://localhost:3000"));
        for origin in ["https://evil.example", "null", "http://127.0.0.1.evil.example", "", "x y"] {
            assert!(!with("127.0.0.1:80", "localhost", origin), "{origin}");
            assert!(!with("0.0.0.0:80", "emulator:80", origin), "{origin}");
        }
        assert!(with("0.0.0.0:80", "emulator:80", "http://emulator:80"));
        assert!(!with("0.0.0.0:80", "emulator:80", "http://emulator:81"));
    }
}
