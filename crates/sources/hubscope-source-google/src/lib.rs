//! Secrets for hubscope from Google Secret Manager.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use hubscope_auth::source::{ReloadingToken, Source};
//! use hubscope_source_google::GoogleSource;
//!
//! // Uses the application default credentials. They need the role Secret Manager Secret Accessor.
//! let source = GoogleSource::from_env("projects/acme/secrets/hubspot").await?;
//! let token = ReloadingToken::new(source.field("token"));
//! // let client = Client::<App>::new(token)?;
//! # drop(token);
//! # Ok(())
//! # }
//! ```
//!
//! Each fetch reads the latest version, so a rotation takes effect without a restart.

use std::fmt;

use google_cloud_secretmanager_v1::{
    Error, client::SecretManagerService, model::AccessSecretVersionResponse,
};
use hubscope_auth::source::{Secret, Source, SourceError, SourceFuture, causes};

pub use google_cloud_secretmanager_v1;

/// A secret in Google Secret Manager. Clones share the client.
#[derive(Clone)]
pub struct GoogleSource {
    client: SecretManagerService,
    name: String,
}

impl GoogleSource {
    /// Creates a source for the secret with this name, such as `projects/acme/secrets/hubspot`,
    /// read by a client of the Google Cloud SDK.
    pub fn new(client: SecretManagerService, name: impl Into<String>) -> Self {
        Self { client, name: name.into() }
    }

    /// Creates a source for the secret with this name, read with the application default
    /// credentials.
    ///
    /// # Errors
    /// When there are no such credentials.
    pub async fn from_env(name: impl Into<String>) -> Result<Self, SourceError> {
        let name = name.into();
        match SecretManagerService::builder().build().await {
            Ok(client) => Ok(Self { client, name }),
            Err(error) => {
                let advice = "give it credentials: `gcloud auth application-default login`, or a \
                              service account";
                Err(SourceError::denied(place(&name), advice, causes(&error)))
            }
        }
    }

    fn found(&self, response: AccessSecretVersionResponse) -> Result<Secret, SourceError> {
        let unusable = |problem| SourceError::unusable(self.place(), problem);
        let payload = response.payload.ok_or_else(|| unusable("it has no payload"))?;
        let sum = i64::from(crc32c::crc32c(&payload.data));
        if payload.data_crc32c.is_some_and(|expected| expected != sum) {
            return Err(unusable("it was damaged in transit: its checksum does not match"));
        }
        let text =
            std::str::from_utf8(&payload.data).map_err(|_| unusable("it is not UTF-8 text"))?;
        let version = response.name.rsplit('/').next().unwrap_or_default();
        Ok(Secret::new(text).with_version(version))
    }

    fn failed(&self, error: &Error) -> SourceError {
        let place = self.place();
        let code = error.status().map(|status| status.code.name());
        match (code, error.http_status_code()) {
            (Some("NOT_FOUND"), _) => SourceError::missing(
                place,
                "create the secret and a version of it, or correct its name",
            ),
            (Some("PERMISSION_DENIED" | "UNAUTHENTICATED"), _) | (_, Some(401 | 403)) => {
                SourceError::denied(
                    place,
                    "give the program's account the role Secret Manager Secret Accessor",
                    causes(error),
                )
            }
            (Some("FAILED_PRECONDITION"), _) => {
                SourceError::unusable(place, "its latest version is disabled or destroyed")
            }
            _ if error.is_authentication() => {
                SourceError::denied(place, "the program's credentials are not valid", causes(error))
            }
            _ => SourceError::unavailable(place, causes(error)),
        }
    }
}

impl Source for GoogleSource {
    fn fetch(&self) -> SourceFuture<'_> {
        Box::pin(async move {
            let latest = format!("{}/versions/latest", self.name);
            match self.client.access_secret_version().set_name(latest).send().await {
                Ok(response) => self.found(response),
                Err(error) => Err(self.failed(&error)),
            }
        })
    }

    fn place(&self) -> String {
        place(&self.name)
    }
}

fn place(name: &str) -> String {
    format!("the secret {name} of Google Secret Manager")
}

impl fmt::Debug for GoogleSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GoogleSource").field("name", &self.name).finish_non_exhaustive()
    }
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
