//! Redirect URIs, and the ones that HubSpot does not accept.

use std::{fmt, str::FromStr};

use oauth2::{
    RedirectUrl,
    url::{Host, Url},
};

/// The address that HubSpot sends a user back to, in a form that HubSpot accepts: `https` with a
/// domain, or `http` on `localhost`.
///
/// ```
/// use hubscope_auth::oauth::RedirectUri;
///
/// assert!("https://crm.example.com/callback".parse::<RedirectUri>().is_ok());
/// assert!("http://localhost:3000/callback".parse::<RedirectUri>().is_ok());
/// let error = "https://127.0.0.1/callback".parse::<RedirectUri>().unwrap_err();
/// assert!(error.to_string().contains("IP address"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct RedirectUri(RedirectUrl);

impl RedirectUri {
    /// Returns the address as it was given: HubSpot compares it letter by letter with the app's
    /// settings.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    pub(crate) fn url(&self) -> &RedirectUrl {
        &self.0
    }
}

impl FromStr for RedirectUri {
    type Err = InvalidRedirectUri;

    fn from_str(text: &str) -> Result<Self, InvalidRedirectUri> {
        // The parser drops these without a word; HubSpot, which compares texts, does not.
        if text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\') {
            return Err(InvalidRedirectUri::Character);
        }
        if text.contains('*') {
            return Err(InvalidRedirectUri::Wildcard);
        }
        let url = Url::parse(text).map_err(|_| InvalidRedirectUri::NotAbsolute)?;
        let host = url.host().ok_or(InvalidRedirectUri::NotAbsolute)?;
        match (url.scheme(), &host) {
            ("http" | "https", Host::Ipv4(_) | Host::Ipv6(_)) => {
                return Err(InvalidRedirectUri::IpAddress);
            }
            ("https", Host::Domain(_)) | ("http", Host::Domain("localhost")) => {}
            ("http", _) => return Err(InvalidRedirectUri::PlainHttp),
            _ => return Err(InvalidRedirectUri::Scheme),
        }
        // The parser takes any number of slashes, decodes `%` and folds look-alikes of ASCII: what
        // it reads is then not what HubSpot compares.
        let authority = authority(text).ok_or(InvalidRedirectUri::NotAbsolute)?;
        if url.host_str().is_some_and(|host| host.contains('*')) {
            return Err(InvalidRedirectUri::Wildcard);
        }
        if authority.contains('@') {
            return Err(InvalidRedirectUri::UserInfo);
        }
        if !authority.is_ascii() || authority.contains('%') {
            return Err(InvalidRedirectUri::Host);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(InvalidRedirectUri::UserInfo);
        }
        if url.fragment().is_some() {
            return Err(InvalidRedirectUri::Fragment);
        }
        RedirectUrl::new(text.to_owned()).map(Self).map_err(|_| InvalidRedirectUri::NotAbsolute)
    }
}

/// Host and port as they were given, if they follow the scheme and two slashes.
fn authority(text: &str) -> Option<&str> {
    let (scheme, rest) = text.split_once("://")?;
    // One further on is a part of the path or the query.
    if scheme.contains(|c: char| !c.is_ascii_alphabetic()) {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next()?;
    Some(authority).filter(|authority| !authority.is_empty())
}

impl fmt::Display for RedirectUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for RedirectUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RedirectUri({:?})", self.as_str())
    }
}

/// A redirect URI that HubSpot does not accept, or that would not be safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidRedirectUri {
    /// It is not an absolute URL.
    #[error("the redirect URI is not an absolute URL such as https://crm.example.com/callback")]
    NotAbsolute,
    /// Its scheme is neither `https` nor `http`.
    #[error("the redirect URI has a scheme that is neither https nor http")]
    Scheme,
    /// It is `http`, and not on `localhost`.
    #[error("the redirect URI is plain http, which HubSpot takes for localhost only: use https")]
    PlainHttp,
    /// Its host is an IP address.
    #[error(
        "the redirect URI has an IP address as host, which HubSpot does not take: use a domain, or localhost"
    )]
    IpAddress,
    /// It has a wildcard.
    #[error(
        "the redirect URI has a wildcard, which HubSpot does not take: give each address in full"
    )]
    Wildcard,
    /// It has a user name or password.
    #[error("the redirect URI has a user name or password: leave them out")]
    UserInfo,
    /// Its host has letters outside of ASCII, or `%`.
    #[error(
        "the redirect URI has a host that is not written in plain ASCII: write it as browsers send it (xn--…)"
    )]
    Host,
    /// It has a fragment.
    #[error("the redirect URI has a fragment (`#…`), where the code would get lost: leave it out")]
    Fragment,
    /// It has white space, a control character or a backslash.
    #[error("the redirect URI has white space, a control character or a backslash")]
    Character,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_hubspot_takes_is_taken_as_it_is() {
        for text in [
            "https://crm.example.com/callback",
            "https://crm.example.com:8443/a/b?tenant=1",
            "https://CRM.example.com",
            "http://localhost:3000/callback",
            "http://localhost",
            "HTTPS://crm.example.com/callback",
            // With the dot that ends a full name; HubSpot compares, and decides.
            "https://crm.example.com./callback",
            "https://xn--bcher-kva.example/callback",
            "https://crm.example.com/r%C3%BCckruf?to=https://a@b",
        ] {
            assert_eq!(text.parse::<RedirectUri>().unwrap().as_str(), text);
        }
    }

    #[test]
    fn everything_else_is_refused_with_the_reason() {
        for (text, reason) in [
            ("", InvalidRedirectUri::NotAbsolute),
            ("/callback", InvalidRedirectUri::NotAbsolute),
            ("crm.example.com/callback", InvalidRedirectUri::NotAbsolute),
            ("http://crm.example.com/callback", InvalidRedirectUri::PlainHttp),
            ("http://localhost.example.com", InvalidRedirectUri::PlainHttp),
            ("http://127.0.0.1:3000/callback", InvalidRedirectUri::IpAddress),
            ("https://[::1]/callback", InvalidRedirectUri::IpAddress),
            // All of these are 127.0.0.1.
            ("https://2130706433/callback", InvalidRedirectUri::IpAddress),
            ("https://0x7f.1/callback", InvalidRedirectUri::IpAddress),
            ("https:///callback", InvalidRedirectUri::NotAbsolute),
            ("https:///crm.example.com/callback", InvalidRedirectUri::NotAbsolute),
            ("https:crm.example.com/cb", InvalidRedirectUri::NotAbsolute),
            ("https:/crm.example.com/cb", InvalidRedirectUri::NotAbsolute),
            (
                "https:crm.example.com/cb?to=https://crm.example.com",
                InvalidRedirectUri::NotAbsolute,
            ),
            ("https://@crm.example.com/", InvalidRedirectUri::UserInfo),
            ("https://%2A.example.com/", InvalidRedirectUri::Wildcard),
            ("https://＊.example.com/", InvalidRedirectUri::Wildcard),
            ("https://b\u{fc}cher.example/", InvalidRedirectUri::Host),
            ("https://%63rm.example.com/", InvalidRedirectUri::Host),
            // A look-alike of localhost, and of a dot.
            ("http://ｌocalhost/", InvalidRedirectUri::Host),
            ("https://crm。example.com/", InvalidRedirectUri::Host),
            ("http://localhost./", InvalidRedirectUri::PlainHttp),
            ("https://*.example.com/callback", InvalidRedirectUri::Wildcard),
            ("https://crm.example.com/*", InvalidRedirectUri::Wildcard),
            ("https://user:pass@crm.example.com", InvalidRedirectUri::UserInfo),
            ("https://crm.example.com/#/callback", InvalidRedirectUri::Fragment),
            ("myapp://callback", InvalidRedirectUri::Scheme),
            ("https://crm.example.com/call back", InvalidRedirectUri::Character),
            ("https://crm.example.com\n.evil.com", InvalidRedirectUri::Character),
            ("https://crm.example.com\\@evil.com", InvalidRedirectUri::Character),
        ] {
            assert_eq!(text.parse::<RedirectUri>().unwrap_err(), reason, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn no_ip_address_gets_through(bytes: [u8; 4], port: u16) {
            let [a, b, c, d] = bytes;
            for text in [format!("https://{a}.{b}.{c}.{d}:{port}/"), format!("http://{a}.{b}.{c}.{d}/")] {
                prop_assert_eq!(text.parse::<RedirectUri>(), Err(InvalidRedirectUri::IpAddress));
            }
        }

        #[test]
        fn what_is_taken_travels_unchanged(text in "(https|http)://(localhost|a\\.example)(:[0-9]{1,4})?[ -~]{0,20}") {
            if let Ok(uri) = text.parse::<RedirectUri>() {
                prop_assert_eq!(uri.as_str(), &text);
            }
        }
    }
}
