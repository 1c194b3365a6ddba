//! Secrets for hubscope from Azure Key Vault.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use azure_identity::ManagedIdentityCredential;
//! use hubscope_auth::source::{ReloadingToken, Source};
//! use hubscope_source_azure::{AzureSource, azure_security_keyvault_secrets::SecretClient};
//!
//! // The identity needs the role Key Vault Secrets User.
//! let identity = ManagedIdentityCredential::new(None)?;
//! let client = SecretClient::new("https://acme.vault.azure.net/", identity, None)?;
//! let token = ReloadingToken::new(AzureSource::new(client, "hubspot").field("token"));
//! // let client = Client::<App>::new(token)?;
//! # drop(token);
//! # Ok(())
//! # }
//! ```
//!
//! Each fetch reads the latest version, so a rotation takes effect without a restart. A secret with
//! an expiry date is fetched again before that date.

use std::{fmt, sync::Arc};

use azure_core::error::{Error, ErrorKind};
use azure_security_keyvault_secrets::{SecretClient, models};
use hubscope_auth::source::{Secret, Source, SourceError, SourceFuture, causes};

pub use azure_core;
pub use azure_security_keyvault_secrets;

/// A secret in Azure Key Vault. Clones share the client.
#[derive(Clone)]
pub struct AzureSource {
    client: Arc<SecretClient>,
    name: String,
}

impl AzureSource {
    /// Creates a source for the secret with this name, read by a client of the Azure SDK.
    pub fn new(client: SecretClient, name: impl Into<String>) -> Self {
        Self { client: Arc::new(client), name: name.into() }
    }

    async fn read(&self) -> Result<models::Secret, Error> {
        self.client.get_secret(&self.name, None).await?.into_model()
    }

    fn found(&self, secret: models::Secret) -> Result<Secret, SourceError> {
        let models::Secret { value, id, attributes, .. } = secret;
        let value = value.ok_or_else(|| SourceError::unusable(self.place(), "it has no value"))?;
        let mut found = Secret::new(value);
        if let Some(version) = id.as_deref().and_then(|id| id.rsplit('/').next()) {
            found = found.with_version(version);
        }
        if let Some(expires) = attributes.and_then(|attributes| attributes.expires) {
            found = found.with_not_after(expires.into());
        }
        Ok(found)
    }

    /// Classifies an error and keeps only its messages: the error itself can contain the response.
    fn failed(&self, error: &Error) -> SourceError {
        let place = self.place();
        match (error.http_status().map(u16::from), error.kind()) {
            (Some(404), _) => {
                SourceError::missing(place, "create the secret in this vault, or correct its name")
            }
            (Some(401 | 403), _) | (_, ErrorKind::Credential) => SourceError::denied(
                place,
                "give the program's identity the role Key Vault Secrets User, and enable the \
                 secret",
                causes(error),
            ),
            (None, ErrorKind::DataConversion) => {
                SourceError::unusable(place, "the vault's response is not a secret")
            }
            _ => SourceError::unavailable(place, causes(error)),
        }
    }
}

impl Source for AzureSource {
    fn fetch(&self) -> SourceFuture<'_> {
        Box::pin(async move {
            match self.read().await {
                Ok(secret) => self.found(secret),
                Err(error) => Err(self.failed(&error)),
            }
        })
    }

    fn place(&self) -> String {
        format!("the secret {} of the Azure Key Vault {}", self.name, self.client.endpoint())
    }
}

impl fmt::Debug for AzureSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AzureSource").field("name", &self.name).finish_non_exhaustive()
    }
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
