//! What a request was sent with and nobody may see: an answer can repeat it, and errors show what answers say.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::Credentials;

/// What stands in its place.
const REDACTED: &str = "[REDACTED]";

/// What is shorter is no secret, and could be a part of anything.
const SHORTEST: usize = 6;

/// What URLs and forms encode: all but letters and digits; all but RFC 3986's unreserved characters; all but those of HTML's
/// forms.
const ENCODINGS: [&AsciiSet; 3] = [
    NON_ALPHANUMERIC,
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~'),
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'*'),
];

/// The secrets of one attempt.
#[derive(Clone, Default)]
pub(crate) struct Concealed {
    pub(crate) credentials: Option<Credentials>,
    pub(crate) others: Vec<SecretString>,
}

impl Concealed {
    /// The text without the secrets, as they are and as they stand in URLs and in JSON.
    pub(crate) fn redact(&self, text: &mut String) {
        let credential = match &self.credentials {
            Some(Credentials::Header(header)) => header.to_str().ok(),
            Some(Credentials::DeveloperKey(key)) => Some(key.expose_secret()),
            None => None,
        };
        let credential = credential.map(|header| header.strip_prefix("Bearer ").unwrap_or(header));
        let others = self.others.iter().map(|secret| secret.expose_secret());
        for secret in credential.into_iter().chain(others).filter(|secret| secret.len() >= SHORTEST) {
            redact(text, secret);
            for encoding in ENCODINGS {
                redact(text, &Zeroizing::new(utf8_percent_encode(secret, encoding).to_string()));
            }
            redact(text, &Zeroizing::new(secret.replace('/', "\\/")));
        }
    }
}

fn redact(text: &mut String, secret: &str) {
    if text.contains(secret) {
        *text = text.replace(secret, REDACTED);
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn a_secret_is_taken_out_in_every_form() {
        let concealed = Concealed {
            credentials: Some(HeaderValue::from_static("Bearer pat-na1-hush").into()),
            others: vec!["hush+more/1".into(), "na1-hush+1".into(), "a".into()],
        };
        let mut text =
            r"a pat-na1-hush pat%2Dna1%2Dhush hush+more/1 hush%2Bmore%2F1 na1-hush%2B1 hush+more\/1"
                .to_owned();
        concealed.redact(&mut text);
        assert_eq!(text, "a [REDACTED] [REDACTED] [REDACTED] [REDACTED] [REDACTED] [REDACTED]");
    }
}
