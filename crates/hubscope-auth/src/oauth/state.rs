//! The state of one login, which tells its callback from a forged one.

use std::{
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use oauth2::{CsrfToken, PkceCodeVerifier};
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

/// The time that a user has to log in and choose an account.
const LIFE: Duration = Duration::from_secs(3600);

/// The state of one login: a random text that HubSpot sends back, and the PKCE verifier where one
/// was asked for.
///
/// Keep it in the session of the user that is sent to HubSpot ([`to_secret`](Self::to_secret)), and
/// delete it there when the user comes back: [`callback`](Self::callback) consumes it, so that a
/// callback cannot be replayed. It is valid for one hour.
pub struct AuthorizationState {
    value: SecretString,
    verifier: Option<SecretString>,
    started: SystemTime,
}

impl AuthorizationState {
    pub(crate) fn start(verifier: Option<PkceCodeVerifier>, now: SystemTime) -> Self {
        // 256 bits: not to be guessed, whatever a session lasts.
        let value = CsrfToken::new_random_len(32).into_secret();
        let verifier = verifier.map(|verifier| verifier.into_secret().into());
        Self { value: value.into(), verifier, started: now }
    }

    /// Returns the `state` of the authorize URL.
    pub fn value(&self) -> &str {
        self.value.expose_secret()
    }

    pub(crate) fn matches(&self, other: &str) -> bool {
        self.value.expose_secret().as_bytes().ct_eq(other.as_bytes()).into()
    }

    pub(crate) fn is_over(&self, now: SystemTime) -> bool {
        now.duration_since(self.started).is_ok_and(|age| age > LIFE)
    }

    pub(crate) fn into_verifier(self) -> Option<SecretString> {
        self.verifier
    }

    /// Returns the state as a text of letters, digits, `.`, `-` and `_`, for the session of the
    /// user.
    pub fn to_secret(&self) -> SecretString {
        let started = self.started.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let verifier = self.verifier.as_ref().map_or("", |verifier| verifier.expose_secret());
        // It never grows, because that would leave copies.
        let mut text = String::with_capacity(24 + self.value().len() + verifier.len());
        text.extend(["1.", &started.to_string(), ".", self.value(), ".", verifier]);
        text.into()
    }

    /// Reads the text that [`to_secret`](Self::to_secret) wrote.
    ///
    /// # Errors
    /// When the text is something else.
    pub fn from_secret(text: &SecretString) -> Result<Self, InvalidState> {
        let mut parts = text.expose_secret().split('.');
        let (Some("1"), Some(started), Some(value), Some(verifier), None) =
            (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(InvalidState);
        };
        let started = started.parse().map_err(|_| InvalidState)?;
        let started = UNIX_EPOCH.checked_add(Duration::from_secs(started)).ok_or(InvalidState)?;
        if value.len() < 22 {
            return Err(InvalidState);
        }
        let verifier = (!verifier.is_empty()).then(|| SecretString::from(verifier));
        Ok(Self { value: value.into(), verifier, started })
    }
}

impl fmt::Debug for AuthorizationState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationState")
            .field("pkce", &self.verifier.is_some())
            .finish_non_exhaustive()
    }
}

/// A text that is not the state of a login.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text is not the state of a login that AuthorizationState::to_secret wrote")]
#[non_exhaustive]
pub struct InvalidState;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn it_survives_the_session() {
        let (_, verifier) = oauth2::PkceCodeChallenge::new_random_sha256();
        for verifier in [None, Some(verifier)] {
            let state = AuthorizationState::start(verifier, UNIX_EPOCH + Duration::from_secs(77));
            let back = AuthorizationState::from_secret(&state.to_secret()).unwrap();
            assert_eq!(back.value(), state.value());
            assert_eq!(back.started, state.started);
            assert_eq!(
                back.verifier.map(|it| it.expose_secret().to_owned()),
                state.verifier.map(|it| it.expose_secret().to_owned())
            );
        }
    }

    #[test]
    fn two_are_never_alike() {
        let now = SystemTime::now();
        let (one, two) =
            (AuthorizationState::start(None, now), AuthorizationState::start(None, now));
        assert!(one.matches(one.value()) && !one.matches(two.value()));
        assert!(one.value().len() >= 43);
    }

    proptest! {
        #[test]
        fn any_text_is_refused_or_read(text in "\\PC{0,60}|1\\.[0-9]{0,21}\\.[a-z]{0,40}\\.[a-z]{0,3}") {
            if let Ok(state) = AuthorizationState::from_secret(&text.as_str().into()) {
                prop_assert_eq!(Some(state.value()), text.split('.').nth(2));
            }
        }
    }
}
