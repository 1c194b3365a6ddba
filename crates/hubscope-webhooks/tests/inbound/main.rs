//! What HubSpot sends: verified by the function, the layer and the extractors, and read as events.
#![expect(clippy::unwrap_used, reason = "tests")]

mod events;
mod extract;
mod layer;
mod properties;
mod published;
mod refusals;
mod secrets;
mod server;

use std::time::SystemTime;

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use hubscope_webhooks::signature::{SignatureError, Signer, Verified, Verifier};

/// A client secret, of the published examples.
const SECRET: &str = "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy";
/// A body, of the published examples.
const BODY: &[u8] = br#"[{"eventId":1,"subscriptionId":12345,"portalId":62515,"occurredAt":1564113600000,"subscriptionType":"contact.creation","attemptNumber":0,"objectId":123,"changeSource":"CRM","changeFlag":"NEW","appId":54321}]"#;

type Headers = Vec<(&'static str, String)>;

fn verifier() -> Verifier {
    Verifier::new(SECRET.to_owned()).unwrap()
}

fn signer() -> Signer {
    Signer::new(SECRET.to_owned()).unwrap()
}

fn map(headers: &Headers) -> HeaderMap {
    let pairs = headers.iter().map(|(name, value)| {
        (name.parse::<HeaderName>().unwrap(), HeaderValue::from_bytes(value.as_bytes()).unwrap())
    });
    // Those of the same name are all kept.
    let mut map = HeaderMap::new();
    pairs.for_each(|(name, value)| {
        map.append(name, value);
    });
    map
}

/// Verifies a request to a whole URL.
fn verify(
    verifier: &Verifier,
    method: &str,
    url: &str,
    headers: &Headers,
    body: &[u8],
    now: SystemTime,
) -> Result<Verified, SignatureError> {
    let method = Method::from_bytes(method.as_bytes()).unwrap();
    verifier.verify_at(&method, &url.parse::<Uri>().unwrap(), &map(headers), body, now)
}
