//! Tokens that do not expire: those of private apps and project apps, and service keys.

use std::{fmt, path::Path};

use hubscope_core::{Developer, Scopes, Unchecked};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    credential::{Credential, CredentialFor},
    invalid_token::{InvalidToken, check},
    source::{BlockingSource, Env, File, SourceError},
    token::{Generation, Token},
};

/// The token of a private app, or the static token of a project app.
///
/// ```no_run
/// use hubscope_auth::PrivateToken;
///
/// let token = PrivateToken::from_env("HUBSPOT_ACCESS_TOKEN")?;
/// # drop(token);
/// # Ok::<(), hubscope_auth::source::SourceError>(())
/// ```
#[derive(Clone)]
pub struct PrivateToken(Token);

/// The service key of an account. It is sent like a private token; webhooks and UI extensions do
/// not accept it.
#[derive(Clone)]
pub struct ServiceKey(Token);

/// The API key of a developer account, for calls that act on an app and not on an account, such as
/// its webhook settings.
///
/// It travels in the query, because HubSpot accepts it nowhere else. No error, log or `Debug` of
/// hubscope shows it.
///
/// ```no_run
/// use hubscope_auth::DeveloperKey;
///
/// let key = DeveloperKey::from_env("HUBSPOT_DEVELOPER_API_KEY")?;
/// # drop(key);
/// # Ok::<(), hubscope_auth::source::SourceError>(())
/// ```
#[derive(Clone)]
pub struct DeveloperKey(Token);

macro_rules! static_token {
    ($name:ident, $make:path) => {
        impl $name {
            /// Takes a token as HubSpot shows it.
            ///
            /// # Errors
            /// When it cannot be a token: empty, with white space or quotes, or with `Bearer` in
            /// front.
            pub fn new(token: impl Into<SecretString>) -> Result<Self, InvalidToken> {
                $make(token.into()).map(Self)
            }

            /// Takes the token from an environment variable, or from the file that
            /// `<variable>_FILE` names: see [`Env`].
            ///
            /// # Errors
            /// When neither is set, or the text is not a token.
            pub fn from_env(variable: &str) -> Result<Self, SourceError> {
                Self::from_source(&Env::new(variable))
            }

            /// Takes the token from a file that only its owner can read. White space at its end is
            /// dropped.
            ///
            /// # Errors
            /// When the file cannot be read, when others can read it too, or when its text is not a
            /// token.
            pub fn from_file(path: impl AsRef<Path>) -> Result<Self, SourceError> {
                Self::from_source(&File::new(path))
            }

            /// Takes the token that a source has now.
            ///
            /// # Errors
            /// When the source fails, or its text is not a token.
            pub fn from_source(source: &impl BlockingSource) -> Result<Self, SourceError> {
                let taken = Self::new(source.fetch()?.value);
                taken.map_err(|invalid| SourceError::Invalid { place: source.place(), invalid })
            }
        }

        impl From<$name> for Credential {
            fn from(token: $name) -> Self {
                Credential::fixed(token.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "([REDACTED])"))
            }
        }
    };
}

static_token!(PrivateToken, bearer);
static_token!(ServiceKey, bearer);
static_token!(DeveloperKey, key);

// The compiler would otherwise suggest scopes, where another kind of credential is missing.
#[diagnostic::do_not_recommend]
impl<S: Scopes, M> CredentialFor<S, M> for PrivateToken {
    fn into_credential(self) -> Credential {
        self.into()
    }
}

// The compiler would otherwise suggest scopes, where another kind of credential is missing.
#[diagnostic::do_not_recommend]
impl<S: Scopes, M> CredentialFor<S, M> for ServiceKey {
    fn into_credential(self) -> Credential {
        self.into()
    }
}

impl<M> CredentialFor<Developer, M> for DeveloperKey {
    fn into_credential(self) -> Credential {
        self.into()
    }
}

impl<M> CredentialFor<Unchecked, M> for DeveloperKey {
    fn into_credential(self) -> Credential {
        self.into()
    }
}

fn bearer(token: SecretString) -> Result<Token, InvalidToken> {
    check(token.expose_secret())?;
    Token::new(&token, Generation(0)).ok_or(InvalidToken::Character)
}

fn key(key: SecretString) -> Result<Token, InvalidToken> {
    check(key.expose_secret())?;
    Ok(Token::developer_key(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "pat-na1-00000000-1111-2222-3333-444444444444";

    #[test]
    fn what_cannot_be_a_token_is_refused_with_the_reason() {
        for (text, reason) in [
            ("", InvalidToken::Empty),
            ("Bearer pat-na1-1", InvalidToken::Bearer),
            ("\"pat-na1-1\"", InvalidToken::Quoted),
            ("pat-na1\r\nX-Evil: 1", InvalidToken::Character),
            ("pat na1", InvalidToken::Character),
            ("pät", InvalidToken::Character),
        ] {
            assert_eq!(PrivateToken::new(text).unwrap_err(), reason, "{text:?}");
        }
    }

    #[test]
    fn it_never_shows() {
        let token = PrivateToken::new(SECRET).unwrap();
        let credential = Credential::from(token.clone());
        let ready = credential.ready(None, std::time::SystemTime::now()).unwrap();
        for shown in
            [format!("{token:?}"), format!("{credential:?}"), format!("{ready:?} {ready:#?}")]
        {
            assert!(!shown.contains("444444"), "{shown}");
        }
        let error = PrivateToken::new(format!("{SECRET} ")).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("444444"));
    }
}
