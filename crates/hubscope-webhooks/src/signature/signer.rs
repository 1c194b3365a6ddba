//! Signs as HubSpot does, for tests of receivers and for servers that imitate HubSpot.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::{Engine, engine::general_purpose::STANDARD};
use secrecy::SecretString;

use super::{
    InvalidVerifier, REQUEST_TIMESTAMP, SIGNATURE, SIGNATURE_V3, SIGNATURE_VERSION,
    message::Message, url, verifier::secret,
};

/// Signs requests as HubSpot does.
///
/// Each method returns the headers to send with the request. `Debug` shows no secret.
#[derive(Clone, Debug)]
pub struct Signer {
    secret: SecretString,
}

impl Signer {
    /// Creates a signer with the client secret of an app.
    ///
    /// # Errors
    /// When it is empty or has white space in it.
    pub fn new(client_secret: impl Into<SecretString>) -> Result<Self, InvalidVerifier> {
        Ok(Self { secret: secret(client_secret.into())? })
    }

    /// Returns the headers of a `v1` signature.
    #[must_use]
    pub fn v1(&self, body: &[u8]) -> Vec<(&'static str, String)> {
        self.old("v1", &Message::V1 { body })
    }

    /// Returns the headers of a `v2` signature. The URL is the whole one, as it is called.
    #[must_use]
    pub fn v2(&self, method: &str, url: &str, body: &[u8]) -> Vec<(&'static str, String)> {
        self.old("v2", &Message::V2 { method, url, body })
    }

    /// Returns the headers of a `v3` signature of this time. The URL is the whole one, as it is
    /// called.
    #[must_use]
    pub fn v3(
        &self,
        method: &str,
        url: &str,
        body: &[u8],
        at: SystemTime,
    ) -> Vec<(&'static str, String)> {
        let timestamp = at.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis().to_string();
        let message = Message::V3 { method, url: &url::decoded(url), body, timestamp: &timestamp };
        let signature = STANDARD.encode(message.sign(&self.secret).unwrap_or_default());
        vec![(SIGNATURE_V3, signature), (REQUEST_TIMESTAMP, timestamp)]
    }

    fn old(&self, version: &str, message: &Message<'_>) -> Vec<(&'static str, String)> {
        vec![
            (SIGNATURE, hex::encode(message.sign(&self.secret).unwrap_or_default())),
            (SIGNATURE_VERSION, version.to_owned()),
        ]
    }
}
