//! Tokens that do not expire: private apps, static tokens of project apps, and service keys.

use std::{env::VarError, fmt, io, path::Path, path::PathBuf};

use hubscope_core::{Developer, Scopes, Unchecked};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::{Credential, CredentialFor, Generation, Token};

/// The token of a private app, or the static token of a project app.
///
/// ```no_run
/// use hubscope_auth::PrivateToken;
///
/// let token = PrivateToken::from_env("HUBSPOT_ACCESS_TOKEN")?;
/// # drop(token);
/// # Ok::<(), hubscope_auth::TokenSourceError>(())
/// ```
#[derive(Clone)]
pub struct PrivateToken(Token);

/// The service key of an account. It is sent like a private token; webhooks and UI extensions do not take it.
#[derive(Clone)]
pub struct ServiceKey(Token);

/// The API key of a developer account: for what acts on an app and not on an account, such as its webhook settings.
///
/// It travels in the query, because HubSpot takes it nowhere else; it is in no error, log or `Debug` of hubscope.
///
/// ```no_run
/// use hubscope_auth::DeveloperKey;
///
/// let key = DeveloperKey::from_env("HUBSPOT_DEVELOPER_API_KEY")?;
/// # drop(key);
/// # Ok::<(), hubscope_auth::TokenSourceError>(())
/// ```
#[derive(Clone)]
pub struct DeveloperKey(Token);

macro_rules! static_token {
    ($name:ident, $make:path, $what:literal) => {
        impl $name {
            /// Takes a token as HubSpot shows it.
            ///
            /// # Errors
            /// When it cannot be a token: empty, with white space or quotes, or with `Bearer` in front.
            pub fn new(token: impl Into<SecretString>) -> Result<Self, InvalidToken> {
                $make(token.into()).map(Self)
            }

            /// Takes the token from an environment variable.
            ///
            /// # Errors
            /// When the variable is not set, or holds no token.
            pub fn from_env(variable: &str) -> Result<Self, TokenSourceError> {
                Self::new(from_env(variable, $what)?).map_err(|invalid| TokenSourceError::Invalid {
                    place: format!("the environment variable {variable}"),
                    invalid,
                })
            }

            /// Takes the token from a file that nobody but its owner can read. White space at its end is dropped.
            ///
            /// # Errors
            /// When the file cannot be read, when others can read it too, or when it holds no token.
            pub fn from_file(path: impl AsRef<Path>) -> Result<Self, TokenSourceError> {
                let path = path.as_ref();
                Self::new(from_file(path)?).map_err(|invalid| TokenSourceError::Invalid {
                    place: format!("the file {}", path.display()),
                    invalid,
                })
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

static_token!(PrivateToken, bearer, "the token of your private app");
static_token!(ServiceKey, bearer, "the service key");
static_token!(DeveloperKey, key, "the developer API key");

// What is missing is another kind of credential, and not scopes.
#[diagnostic::do_not_recommend]
impl<S: Scopes, M> CredentialFor<S, M> for PrivateToken {
    fn into_credential(self) -> Credential {
        self.into()
    }
}

// What is missing is another kind of credential, and not scopes.
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

/// A text that cannot be a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidToken {
    /// There is nothing.
    #[error("it is empty")]
    Empty,
    /// It starts with the word that only the header has.
    #[error("it starts with `Bearer`: give the token alone")]
    Bearer,
    /// It is in quotes.
    #[error("it is in quotes: give the token alone")]
    Quoted,
    /// It holds a character that no token has.
    #[error("it holds a blank, a line break or another character that no token has")]
    Character,
}

/// A token could not be had from where it is kept.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TokenSourceError {
    /// The environment variable is not set.
    #[error("the environment variable {variable} is not set; set it to {what}")]
    NotSet {
        /// Its name.
        variable: String,
        /// What should be there.
        what: &'static str,
    },
    /// The file cannot be read.
    #[error("the token file {} cannot be read", path.display())]
    Unreadable {
        /// Where it is.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Others than its owner can read the file.
    #[error("others than its owner can read the token file {}: run `chmod 600 {}`", path.display(), path.display())]
    Exposed {
        /// Where it is.
        path: PathBuf,
    },
    /// What is there is no token.
    #[error("{place} holds no token: {invalid}")]
    Invalid {
        /// Where it was.
        place: String,
        /// What is wrong with it.
        invalid: InvalidToken,
    },
}

fn bearer(token: SecretString) -> Result<Token, InvalidToken> {
    check(token.expose_secret())?;
    Token::new(&token, Generation(0)).ok_or(InvalidToken::Character)
}

fn key(key: SecretString) -> Result<Token, InvalidToken> {
    check(key.expose_secret())?;
    Ok(Token::developer_key(key))
}

pub(crate) fn check(text: &str) -> Result<(), InvalidToken> {
    if text.is_empty() {
        return Err(InvalidToken::Empty);
    }
    if text.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("bearer")) {
        return Err(InvalidToken::Bearer);
    }
    if text.starts_with(['"', '\'']) || text.ends_with(['"', '\'']) {
        return Err(InvalidToken::Quoted);
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(InvalidToken::Character);
    }
    Ok(())
}

fn from_env(variable: &str, what: &'static str) -> Result<SecretString, TokenSourceError> {
    match std::env::var(variable) {
        Ok(token) => Ok(token.into()),
        Err(VarError::NotPresent) => Err(TokenSourceError::NotSet { variable: variable.to_owned(), what }),
        Err(VarError::NotUnicode(_)) => Err(TokenSourceError::Invalid {
            place: format!("the environment variable {variable}"),
            invalid: InvalidToken::Character,
        }),
    }
}

fn from_file(path: &Path) -> Result<SecretString, TokenSourceError> {
    let unreadable = |source| TokenSourceError::Unreadable { path: path.to_owned(), source };
    // Looked at through the open file, so that nobody can swap it between the check and the reading.
    let mut file = std::fs::File::open(path).map_err(unreadable)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = file.metadata().map_err(unreadable)?.permissions().mode();
        if mode & 0o077 != 0 {
            return Err(TokenSourceError::Exposed { path: path.to_owned() });
        }
    }
    let mut text = Zeroizing::new(String::new());
    io::Read::read_to_string(&mut file, &mut text).map_err(unreadable)?;
    Ok(text.trim_end().to_owned().into())
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
        let authorization = credential.authorize(None, std::time::SystemTime::now());
        for shown in
            [format!("{token:?}"), format!("{credential:?}"), format!("{authorization:?} {authorization:#?}")]
        {
            assert!(!shown.contains("444444"), "{shown}");
        }
        let error = PrivateToken::new(format!("{SECRET} ")).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("444444"));
    }

    #[cfg(unix)]
    #[test]
    fn a_file_has_to_be_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let path = std::env::temp_dir().join(format!("hubscope-token-{}", std::process::id()));
        std::fs::write(&path, format!("{SECRET}\n")).unwrap();
        for (mode, taken) in [(0o600, true), (0o400, true), (0o640, false), (0o604, false), (0o644, false)] {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            let result = PrivateToken::from_file(&path);
            assert_eq!(result.is_ok(), taken, "{mode:o}");
            if let Err(error) = result {
                assert!(error.to_string().contains("chmod 600"), "{error}");
            }
        }
        std::fs::remove_file(&path).unwrap();
        assert!(PrivateToken::from_file(&path).unwrap_err().to_string().contains("cannot be read"));
    }

    #[test]
    fn a_variable_that_is_not_set_is_named() {
        let error = ServiceKey::from_env("HUBSCOPE_NO_SUCH_VARIABLE").unwrap_err();
        assert!(error.to_string().contains("HUBSCOPE_NO_SUCH_VARIABLE is not set"));
    }
}
