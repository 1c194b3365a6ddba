//! Verifies signatures: the claim of a request is read first, and compared once its body is there.

use std::{
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, Method, Uri};
use secrecy::{ExposeSecret, SecretString};

use super::{
    InvalidVerifier, REQUEST_TIMESTAMP, SIGNATURE, SIGNATURE_V3, SIGNATURE_VERSION, SignatureError,
    Verified, Version,
    message::{LENGTH, Message},
    url,
};

/// The age that a signature may have, by HubSpot's rule.
const TOLERANCE: Duration = Duration::from_secs(300);
/// The length that a body may have. HubSpot's hundred events are far below.
const BODY_LIMIT: usize = 1 << 20;

/// Verifies that requests are from HubSpot. Cheap to clone; `Debug` shows no secret.
///
/// Create it once, from the app's client secret. [The module](super) has an example.
#[derive(Clone, Debug)]
pub struct Verifier {
    secrets: Arc<[SecretString]>,
    versions: Arc<[Version]>,
    public_url: Option<Arc<str>>,
    tolerance: Duration,
    body_limit: usize,
}

impl Verifier {
    /// Creates a verifier with the client secret of an app. It accepts `v3` signatures that are at
    /// most five minutes old.
    ///
    /// # Errors
    /// When the secret is empty or has white space in it.
    pub fn new(client_secret: impl Into<SecretString>) -> Result<Self, InvalidVerifier> {
        Ok(Self {
            secrets: Arc::new([secret(client_secret.into())?]),
            versions: Arc::new([Version::V3]),
            public_url: None,
            tolerance: TOLERANCE,
            body_limit: BODY_LIMIT,
        })
    }

    /// Accepts signatures by this secret as well.
    ///
    /// For a rotation: first every server verifies with the old secret and the new one, then the
    /// secret is rotated in HubSpot, and once nothing is signed with the old one any more, it is
    /// removed.
    ///
    /// # Errors
    /// When the secret is empty or has white space in it.
    pub fn also(mut self, client_secret: impl Into<SecretString>) -> Result<Self, InvalidVerifier> {
        let more = secret(client_secret.into())?;
        self.secrets = self.secrets.iter().cloned().chain([more]).collect();
        Ok(self)
    }

    /// Accepts signatures of these versions only.
    ///
    /// [`V1`](Version::V1) and [`V2`](Version::V2) do not sign the time: anyone who sees one
    /// request can send it again for ever, and with `v1` to any URL of the app. When
    /// [`V3`](Version::V3) is among these, a request with a `v3` signature is verified by it and by
    /// no other.
    #[must_use]
    pub fn versions(mut self, versions: impl IntoIterator<Item = Version>) -> Self {
        self.versions = versions.into_iter().collect();
        self
    }

    /// Sets the beginning of the URL that HubSpot calls, such as `https://hooks.example.com`.
    ///
    /// The signature covers the URL, and behind a proxy the server sees another one. A prefix of
    /// the path that the proxy strips belongs to it. Without it, the URL is `https://` and the host
    /// that the request names. That is enough only when one server uses the client secret: a copy
    /// of a request to another server names that server's host, and would be valid here.
    ///
    /// # Errors
    /// When it does not begin with `https://` and a host (`http://` is for localhost), or has a
    /// query.
    pub fn public_url(mut self, url: &str) -> Result<Self, InvalidVerifier> {
        self.public_url = Some(url::public(url)?.into());
        Ok(self)
    }

    /// Sets how far the time of a `v3` signature may be in the past or in the future. Five minutes
    /// by default, as HubSpot says.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Sets the number of bytes that the layer and the extractors read of a body. One MiB by
    /// default.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Verifies a request. The body is needed as it came over the wire, byte by byte.
    ///
    /// # Errors
    /// When it is not from HubSpot, or not signed by an accepted version.
    pub fn verify(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Verified, SignatureError> {
        self.verify_at(method, uri, headers, body, SystemTime::now())
    }

    /// Verifies a request as of this time.
    ///
    /// # Errors
    /// Fails as [`verify`](Self::verify) does.
    pub fn verify_at(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        body: &[u8],
        now: SystemTime,
    ) -> Result<Verified, SignatureError> {
        self.claim(method, uri, headers, now)?.verify(self, body)
    }

    /// Reads the claim of the request, and verifies all of it but the body.
    pub(crate) fn claim(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        now: SystemTime,
    ) -> Result<Claim, SignatureError> {
        let version = self.version(headers)?;
        let header = if version == Version::V3 { SIGNATURE_V3 } else { SIGNATURE };
        let text = required(headers, header)?;
        let mut signature = [0; LENGTH];
        let decoded = match version {
            Version::V3 => STANDARD.decode_slice(text, &mut signature).ok(),
            _ => hex::decode_to_slice(text, &mut signature).ok().map(|()| LENGTH),
        };
        if decoded != Some(LENGTH) {
            return Err(SignatureError::Malformed { header });
        }
        let timestamp = match version {
            Version::V3 => Some(self.timestamp(required(headers, REQUEST_TIMESTAMP)?, now)?),
            _ => None,
        };
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let origin = match (&self.public_url, version) {
            (Some(url), _) => url.to_string(),
            // Only the body is signed.
            (None, Version::V1) => String::new(),
            (None, _) => url::of_request(uri, headers).ok_or(SignatureError::NoHost)?,
        };
        // A handler behind a stripped prefix sees `/` where HubSpot calls the prefix alone.
        let path = match path.strip_prefix('/') {
            Some(query)
                if (query.is_empty() || query.starts_with('?')) && url::has_path(&origin) =>
            {
                query
            }
            _ => path,
        };
        let url = format!("{origin}{path}");
        Ok(Claim { version, signature, timestamp, method: method.to_string(), url })
    }

    #[cfg(any(feature = "axum", feature = "tower"))]
    pub(crate) fn longest_body(&self) -> usize {
        self.body_limit
    }

    /// Returns the signature that counts.
    fn version(&self, headers: &HeaderMap) -> Result<Version, SignatureError> {
        let takes = |version| self.versions.contains(&version);
        if takes(Version::V3) && headers.contains_key(SIGNATURE_V3) {
            return Ok(Version::V3);
        }
        if !headers.contains_key(SIGNATURE) {
            let old = takes(Version::V1) || takes(Version::V2);
            let only_v3 = headers.contains_key(SIGNATURE_V3);
            return Err(match (takes(Version::V3), only_v3) {
                (false, true) if !old => SignatureError::NotAccepted { version: Version::V3 },
                (false, _) => SignatureError::Missing { header: SIGNATURE },
                (true, _) => SignatureError::Missing { header: SIGNATURE_V3 },
            });
        }
        let version = match required(headers, SIGNATURE_VERSION)? {
            "v1" => Version::V1,
            "v2" => Version::V2,
            _ => return Err(SignatureError::UnknownVersion),
        };
        if takes(version) { Ok(version) } else { Err(SignatureError::NotAccepted { version }) }
    }

    /// Returns the time of a signature, which has to be about now.
    fn timestamp(
        &self,
        text: &str,
        now: SystemTime,
    ) -> Result<(String, SystemTime), SignatureError> {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let millis = text.parse().ok().filter(|_| digits).map(Duration::from_millis);
        let signed_at = millis
            .and_then(|millis| UNIX_EPOCH.checked_add(millis))
            .ok_or(SignatureError::BadTimestamp)?;
        let tolerance = self.tolerance;
        match now.duration_since(signed_at) {
            Ok(age) if age > tolerance => Err(SignatureError::TooOld { age, tolerance }),
            Err(future) if future.duration() > tolerance => {
                Err(SignatureError::FromFuture { ahead: future.duration(), tolerance })
            }
            _ => Ok((text.to_owned(), signed_at)),
        }
    }
}

/// The claim of a request, of which all but the body is verified.
pub(crate) struct Claim {
    version: Version,
    signature: [u8; LENGTH],
    /// The text that is signed, and the time that it means.
    timestamp: Option<(String, SystemTime)>,
    method: String,
    url: String,
}

impl Claim {
    /// Compares the signature with that of the request with this body.
    pub(crate) fn verify(
        self,
        verifier: &Verifier,
        body: &[u8],
    ) -> Result<Verified, SignatureError> {
        let Self { version, signature, timestamp, method, url } = self;
        let decoded;
        let message = match &timestamp {
            Some((timestamp, _)) => {
                decoded = url::decoded(&url);
                Message::V3 { method: &method, url: &decoded, body, timestamp }
            }
            None if version == Version::V2 => Message::V2 { method: &method, url: &url, body },
            None => Message::V1 { body },
        };
        if !message.is_signed(&verifier.secrets, &signature) {
            return Err(SignatureError::Mismatch {
                version,
                method,
                url: url::without_query(&url),
            });
        }
        Ok(Verified { version, signed_at: timestamp.map(|(_, signed_at)| signed_at) })
    }
}

/// A secret for signatures.
pub(super) fn secret(secret: SecretString) -> Result<SecretString, InvalidVerifier> {
    match secret.expose_secret() {
        "" => Err(InvalidVerifier::EmptySecret),
        text if text.contains(|c: char| c.is_whitespace() || c.is_control()) => {
            Err(InvalidVerifier::WhiteSpace)
        }
        _ => Ok(secret),
    }
}

/// Returns the text of a header that has to be there exactly once.
fn required<'a>(headers: &'a HeaderMap, header: &'static str) -> Result<&'a str, SignatureError> {
    let mut values = headers.get_all(header).iter();
    let value = values.next().ok_or(SignatureError::Missing { header })?;
    if values.next().is_some() {
        return Err(SignatureError::Twice { header });
    }
    value.to_str().map_err(|_| SignatureError::Malformed { header })
}
