//! The settings that the clients of both transports share.

use std::{convert::Infallible, fmt, str::FromStr, time::Duration};

use http::{HeaderValue, Uri, header::InvalidHeaderValue};

use crate::retry::RetryPolicy;

/// The scheme and host that requests go to, `https://api.hubapi.com` by default.
///
/// Credentials travel with every request, so plain `http` is refused for any host but the loopback
/// of this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// Parses a base URL whose scheme may be plain `http` for any host. Tokens then travel
    /// unencrypted.
    ///
    /// # Errors
    /// When it is not an absolute `http` or `https` URL, or has a path, a query or user info.
    pub fn allowing_plain_http(url: &str) -> Result<Self, InvalidBaseUrl> {
        Self::parse(url, true)
    }

    fn parse(url: &str, plain: bool) -> Result<Self, InvalidBaseUrl> {
        let refuse = |reason| Err(InvalidBaseUrl { reason });
        let Ok(uri) = url.parse::<Uri>() else { return refuse(Reason::NotAUrl) };
        let Some(authority) =
            uri.scheme().and(uri.authority()).filter(|authority| !authority.host().is_empty())
        else {
            return refuse(Reason::NotAUrl);
        };
        if authority.as_str().contains('@') {
            return refuse(Reason::UserInfo);
        }
        if !matches!(uri.path(), "" | "/") || uri.query().is_some() || url.contains('#') {
            return refuse(Reason::Path);
        }
        match uri.scheme_str() {
            Some("https") => {}
            Some("http") if plain || is_loopback(authority.host()) => {}
            Some("http") => return refuse(Reason::PlainHttp),
            _ => return refuse(Reason::Scheme),
        }
        Ok(Self(url.trim_end_matches('/').to_owned()))
    }

    /// Returns the URL, without a slash at its end.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

impl Default for BaseUrl {
    fn default() -> Self {
        Self("https://api.hubapi.com".to_owned())
    }
}

impl FromStr for BaseUrl {
    type Err = InvalidBaseUrl;

    fn from_str(url: &str) -> Result<Self, InvalidBaseUrl> {
        Self::parse(url, false)
    }
}

impl TryFrom<&str> for BaseUrl {
    type Error = InvalidBaseUrl;

    fn try_from(url: &str) -> Result<Self, InvalidBaseUrl> {
        url.parse()
    }
}

impl TryFrom<&String> for BaseUrl {
    type Error = InvalidBaseUrl;

    fn try_from(url: &String) -> Result<Self, InvalidBaseUrl> {
        url.parse()
    }
}

impl TryFrom<String> for BaseUrl {
    type Error = InvalidBaseUrl;

    fn try_from(url: String) -> Result<Self, InvalidBaseUrl> {
        url.parse()
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A base URL that requests cannot, or should not, be sent to.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("the base URL is refused: {reason}")]
#[non_exhaustive]
pub struct InvalidBaseUrl {
    reason: Reason,
}

crate::debug_in_words!(struct InvalidBaseUrl { reason });

/// A base URL converts into itself without fail.
impl From<Infallible> for InvalidBaseUrl {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
enum Reason {
    #[error("it is not an absolute URL such as https://api.hubapi.com")]
    NotAUrl,
    #[error("its scheme is neither https nor http")]
    Scheme,
    #[error("it has a user name or password")]
    UserInfo,
    #[error("it has a path, query or fragment; give only scheme, host and port")]
    Path,
    #[error(
        "plain http would send tokens unencrypted; use https, or BaseUrl::allowing_plain_http where that is meant"
    )]
    PlainHttp,
}

/// The settings that the clients of both transports share.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Settings {
    /// The scheme and host that requests go to.
    pub base_url: BaseUrl,
    /// The `User-Agent` header.
    pub user_agent: HeaderValue,
    /// The policy by which a request is sent again.
    pub retry: RetryPolicy,
    /// The limit of one attempt, from connecting to the last byte of the response.
    pub timeout: Duration,
    /// The limit of an attempt that uploads or downloads a file.
    pub transfer_timeout: Duration,
    /// The limit of connecting.
    pub connect_timeout: Duration,
    /// The time that a call waits for a new token: all steps of the refresh, and waiting for the
    /// refresh of another call or server, included.
    pub refresh_timeout: Duration,
    /// The longest response that is read into memory, in bytes.
    pub max_response: usize,
}

impl Settings {
    /// Returns a `User-Agent` header that starts with `product`, such as `acme-sync/1.2`.
    ///
    /// # Errors
    /// When it has characters that a header cannot have, such as a line break.
    pub fn user_agent(product: &str) -> Result<HeaderValue, InvalidHeaderValue> {
        HeaderValue::from_str(&format!("{product} hubscope/{}", env!("CARGO_PKG_VERSION")))
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            base_url: BaseUrl::default(),
            user_agent: HeaderValue::from_static(concat!("hubscope/", env!("CARGO_PKG_VERSION"))),
            retry: RetryPolicy::default(),
            timeout: Duration::from_secs(60),
            transfer_timeout: Duration::from_secs(3600),
            connect_timeout: Duration::from_secs(10),
            refresh_timeout: Duration::from_secs(120),
            max_response: 64 << 20,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_and_loopback_are_taken() {
        for url in [
            "https://api.hubapi.com",
            "https://api.hubapi.com/",
            "http://127.0.0.1:8080",
            "http://localhost",
            "http://[::1]:9",
        ] {
            assert_eq!(url.parse::<BaseUrl>().unwrap().as_str(), url.trim_end_matches('/'));
        }
    }

    #[test]
    fn everything_else_is_refused_with_the_reason() {
        for (url, reason) in [
            ("http://api.hubapi.com", "unencrypted"),
            ("http://127.0.0.1.example.com", "unencrypted"),
            ("api.hubapi.com", "absolute"),
            ("/x", "absolute"),
            ("ftp://api.hubapi.com", "scheme"),
            ("https://user:pass@api.hubapi.com", "password"),
            ("https://api.hubapi.com/crm", "path"),
            ("https://api.hubapi.com?x=1", "path"),
        ] {
            let error = url.parse::<BaseUrl>().unwrap_err().to_string();
            assert!(error.contains(reason), "{url}: {error}");
        }
        assert!(BaseUrl::allowing_plain_http("http://gateway.internal:8080").is_ok());
    }

    #[test]
    fn a_user_agent_cannot_smuggle_a_header() {
        assert!(Settings::user_agent("acme\r\nX-Evil: 1").is_err());
        assert!(
            Settings::user_agent("acme/1.0")
                .unwrap()
                .to_str()
                .unwrap()
                .starts_with("acme/1.0 hubscope/")
        );
    }
}
