//! Secrets for hubscope from HashiCorp Vault and OpenBao: their key-value engine, version 2.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use hubscope_auth::source::{Env, ReloadingToken, Source};
//! use hubscope_source_vault::{Login, VaultSource};
//!
//! // What `vault kv get -mount=secret -field=token hubspot/acme` shows.
//! let login = Login::token(Env::new("VAULT_TOKEN"));
//! let source = VaultSource::new("https://vault.example.com:8200", "secret", "hubspot/acme", login)?;
//! let token = ReloadingToken::new(source.field("token"));
//! // let client = Client::<App>::new(token)?;
//! # drop(token);
//! # Ok(())
//! # }
//! ```
//!
//! The latest version is read, so that a rotation is followed. A secret of this engine is a JSON object: without
//! [`field`](hubscope_auth::source::Source::field) it comes as the text of all of it.

mod client;
mod login;

use std::fmt;

use hubscope_auth::source::{Secret, Source, SourceError, SourceFuture};
use serde::Deserialize;
use serde_json::value::RawValue;

pub use login::Login;
pub use reqwest;

use client::{Answer, Vault};

/// A secret in the key-value engine of a Vault.
pub struct VaultSource {
    vault: Vault,
    mount: String,
    path: String,
}

impl VaultSource {
    /// The secret at this path of the engine that is mounted there. The address is that of `VAULT_ADDR`.
    ///
    /// # Errors
    /// When the address is no URL with `https`, or with `http` for this machine, or when there is no HTTP client to be
    /// had.
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

    /// Reads it in a namespace.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.vault.namespace = Some(namespace.into());
        self
    }

    /// Asks with that client, such as one that trusts a CA of your own.
    #[must_use]
    pub fn client(mut self, client: reqwest::Client) -> Self {
        self.vault.client = client;
        self
    }

    fn found(&self, answer: &Answer) -> Result<Secret, SourceError> {
        match answer.status.as_u16() {
            200 => {}
            // A version that was deleted answers as a path that never was.
            404 => {
                let advice =
                    format!("write it: `vault kv put -mount={} {} token=-`", self.mount, self.path);
                return Err(SourceError::missing(self.place(), advice));
            }
            _ => {
                return Err(answer.refused(
                    self.place(),
                    "renew the login's token if it has expired, or give it a policy with `read` for it",
                ));
            }
        }
        let Read { data } = answer.json(&self.place())?;
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
            let answer =
                self.vault.get(&format!("{}/data/{}", self.mount, self.path), &place).await?;
            self.found(&answer)
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
