//! Who asks: a token, or the role of an app.

use std::{fmt, sync::Arc};

use hubscope_auth::{
    SecretString,
    source::{BlockingSource, SourceError},
};

/// Who asks a Vault for secrets.
#[derive(Clone)]
pub struct Login(pub(crate) Kind);

#[derive(Clone)]
pub(crate) enum Kind {
    Token(Arc<dyn BlockingSource>),
    AppRole { mount: String, role_id: String, secret_id: Arc<dyn BlockingSource> },
}

impl Login {
    /// With a token that another source has, such as `Env::new("VAULT_TOKEN")` or the file of a Vault agent. It is read
    /// anew each time.
    pub fn token(source: impl BlockingSource + 'static) -> Self {
        Self(Kind::Token(Arc::new(source)))
    }

    /// With the role of an app, whose secret id another source has. The token that it gives is used until the Vault
    /// refuses it.
    pub fn app_role(role_id: impl Into<String>, secret_id: impl BlockingSource + 'static) -> Self {
        Self(Kind::AppRole {
            mount: "approle".to_owned(),
            role_id: role_id.into(),
            secret_id: Arc::new(secret_id),
        })
    }

    /// Where the login of roles is mounted, when that is not `approle`.
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

/// Reads where reading blocks for no longer than a file does.
pub(crate) fn read(source: &dyn BlockingSource) -> Result<SecretString, SourceError> {
    Ok(source.fetch()?.value)
}
