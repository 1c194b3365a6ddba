//! Secrets for hubscope from the key-value engine, version 2, of HashiCorp Vault and OpenBao.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use hubscope_auth::source::{Env, ReloadingToken, Source};
//! use hubscope_source_vault::{Login, VaultSource};
//!
//! // The value that `vault kv get -mount=secret -field=token hubspot/acme` prints.
//! let login = Login::token(Env::new("VAULT_TOKEN"));
//! let address = "https://vault.example.com:8200";
//! let source = VaultSource::new(address, "secret", "hubspot/acme", login)?;
//! let token = ReloadingToken::new(source.field("token"));
//! // let client = Client::<App>::new(token)?;
//! # drop(token);
//! # Ok(())
//! # }
//! ```
//!
//! Each fetch reads the latest version, so a rotation takes effect without a restart. A secret of
//! this engine is a JSON object. Without [`field`](hubscope_auth::source::Source::field) the source
//! returns the text of the whole object.

mod client;
mod login;

use std::fmt;

use hubscope_auth::source::{Secret, Source, SourceError, SourceFuture};
use serde::Deserialize;
use serde_json::value::RawValue;

pub use login::Login;
pub use reqwest;

use client::{Response, Vault};

/// A secret in the key-value engine of a Vault.
pub struct VaultSource {
    vault: Vault,
    mount: String,
    path: String,
}

impl VaultSource {
    /// Creates a source for the secret at this path of the engine mounted at `mount`. The address
    /// has the form of `VAULT_ADDR`.
    ///
    /// # Errors
    /// When the address is not an `https` URL (`http` is accepted for the local machine), or when
    /// the HTTP client cannot be built.
    pub fn new(address: &str, mount: &str, path: &str, login: Login) -> Result<Self, SourceError> {
        let place = place(mount, path);
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(client::TIMEOUT)
            .build()
            .map_err(|error| client::down(place.clone(), error))?;
        let vault = Vault::new(client, address, login)
            .map_err(|problem| SourceError::unusable(place, problem))?;
        let trimmed = |text: &str| text.trim_matches('/').to_owned();
        Ok(Self { vault, mount: trimmed(mount), path: trimmed(path) })
    }

    /// Sets the namespace of the mount.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.vault.namespace = Some(namespace.into());
        self
    }

    /// Replaces the HTTP client, for example by one that trusts a private CA.
    #[must_use]
    pub fn client(mut self, client: reqwest::Client) -> Self {
        self.vault.client = client;
        self
    }

    fn found(&self, response: &Response) -> Result<Secret, SourceError> {
        match response.status.as_u16() {
            200 => {}
            // A deleted version is indistinguishable from a path that never existed.
            404 => {
                let advice =
                    format!("write it: `vault kv put -mount={} {} token=-`", self.mount, self.path);
                return Err(SourceError::missing(self.place(), advice));
            }
            _ => {
                return Err(response.refused(
                    self.place(),
                    "replace the login's token if it has expired, or give it a policy with `read` \
                     for the path",
                ));
            }
        }
        let Read { data } = response.json(&self.place())?;
        Ok(Secret::new(data.data.get()).with_version(data.metadata.version.to_string()))
    }
}

#[derive(Deserialize)]
struct Read<'a> {
    #[serde(borrow)]
    data: Version<'a>,
}

#[derive(Deserialize)]
struct Version<'a> {
    #[serde(borrow)]
    data: &'a RawValue,
    metadata: Metadata,
}

#[derive(Deserialize)]
struct Metadata {
    version: u64,
}

impl Source for VaultSource {
    fn fetch(&self) -> SourceFuture<'_> {
        Box::pin(async move {
            let place = self.place();
            let response =
                self.vault.get(&format!("{}/data/{}", self.mount, self.path), &place).await?;
            self.found(&response)
        })
    }

    fn place(&self) -> String {
        place(&self.mount, &self.path)
    }
}

fn place(mount: &str, path: &str) -> String {
    format!("the secret {path} of the Vault mount {mount}")
}

impl fmt::Debug for VaultSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VaultSource")
            .field("mount", &self.mount)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
