//! URLs as HubSpot signs them.

use http::{HeaderMap, Uri, header::HOST};

use super::InvalidVerifier;

/// The escapes that HubSpot decodes before it signs with `v3`. It decodes no others.
const DECODED: [(&str, char); 12] = [
    ("3A", ':'),
    ("2F", '/'),
    ("3F", '?'),
    ("40", '@'),
    ("21", '!'),
    ("24", '$'),
    ("27", '\''),
    ("28", '('),
    ("29", ')'),
    ("2A", '*'),
    ("2C", ','),
    ("3B", ';'),
];

/// Returns the URL as `v3` signs it.
pub(super) fn decoded(url: &str) -> String {
    let mut text = String::with_capacity(url.len());
    let mut rest = url;
    while let Some((before, after)) = rest.split_once('%') {
        text.push_str(before);
        let digits = after.get(..2).unwrap_or_default();
        match DECODED.iter().find(|(escape, _)| escape.eq_ignore_ascii_case(digits)) {
            Some((_, decoded)) => {
                text.push(*decoded);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                text.push('%');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text
}

/// Checks the beginning of the URL that HubSpot calls, and removes a `/` at its end.
pub(super) fn public(url: &str) -> Result<String, InvalidVerifier> {
    let invalid = || InvalidVerifier::PublicUrl { url: url.to_owned() };
    let uri: Uri = url.parse().map_err(|_| invalid())?;
    let host = uri.host().unwrap_or_default();
    let local = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
    let scheme = uri.scheme_str().unwrap_or_default();
    let reachable = scheme == "https" || (scheme == "http" && local);
    let user = uri.authority().is_some_and(|authority| authority.as_str().contains('@'));
    if !reachable || host.is_empty() || user || url.contains(['?', '#']) {
        return Err(invalid());
    }
    Ok(url.trim_end_matches('/').to_owned())
}

/// Returns whether the beginning of a URL goes on after its host.
pub(super) fn has_path(origin: &str) -> bool {
    origin.split_once("://").is_some_and(|(_, rest)| rest.contains('/'))
}

/// Returns the origin that the request names. HubSpot calls only https, even if a proxy changes
/// that.
pub(super) fn of_request(uri: &Uri, headers: &HeaderMap) -> Option<String> {
    let mut hosts = headers.get_all(HOST).iter();
    let header = hosts.next().and_then(|host| host.to_str().ok());
    let host = uri.authority().map(|authority| authority.as_str()).or(header)?;
    (hosts.next().is_none() && !host.is_empty()).then(|| format!("https://{host}"))
}

/// Returns the URL without its query, which may have secrets in it.
pub(super) fn without_query(url: &str) -> String {
    url.split('?').next().unwrap_or_default().to_owned()
}
