//! The ways to log in to a Vault: a token, or an AppRole.

use std::{fmt, sync::Arc};

use hubscope_auth::{
    SecretString,
    source::{BlockingSource, SourceError},
};

/// A way to log in to a Vault.
#[derive(Clone)]
pub struct Login(pub(crate) Kind);

#[derive(Clone)]
pub(crate) enum Kind {
    Token(Arc<dyn BlockingSource>),
    AppRole { mount: String, role_id: String, secret_id: Arc<dyn BlockingSource> },
}

impl Login {
    /// Logs in with a token from another source, such as `Env::new("VAULT_TOKEN")` or the file of a
    /// Vault agent. The token is read for each fetch.
    pub fn token(source: impl BlockingSource + 'static) -> Self {
        Self(Kind::Token(Arc::new(source)))
    }

    /// Logs in with an AppRole, whose secret id comes from another source. The token of the login
    /// is reused until the Vault refuses it.
    pub fn app_role(role_id: impl Into<String>, secret_id: impl BlockingSource + 'static) -> Self {
        Self(Kind::AppRole {
            mount: "approle".to_owned(),
            role_id: role_id.into(),
            secret_id: Arc::new(secret_id),
        })
    }

    /// Sets the path at which the AppRole method is mounted; `approle` by default.
    #[must_use]
    pub fn mounted_at(mut self, path: &str) -> Self {
        if let Kind::AppRole { mount, .. } = &mut self.0 {
            path.trim_matches('/').clone_into(mount);
        }
        self
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Kind::Token(_) => "Token",
            Kind::AppRole { .. } => "AppRole",
        })
    }
}

/// Reads a source that blocks for no longer than reading a file.
pub(crate) fn read(source: &dyn BlockingSource) -> Result<SecretString, SourceError> {
    Ok(source.fetch()?.value)
}
