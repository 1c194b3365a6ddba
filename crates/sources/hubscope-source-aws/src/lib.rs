//! Secrets for hubscope from AWS Secrets Manager.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use hubscope_auth::source::{ReloadingToken, Source};
//! use hubscope_source_aws::AwsSource;
//!
//! // Uses the region and the credentials that the AWS CLI would use. The identity needs the
//! // permission secretsmanager:GetSecretValue.
//! let source = AwsSource::from_env("hubspot/acme").await.field("token");
//! let token = ReloadingToken::new(source);
//! // let client = Client::<App>::new(token)?;
//! # drop(token);
//! # Ok(())
//! # }
//! ```
//!
//! Each fetch reads the current version (`AWSCURRENT`), so a rotation takes effect without a
//! restart.

use std::error::Error;

use aws_credential_types::provider::error::CredentialsError;
use aws_sdk_secretsmanager::{
    Client,
    error::{ProvideErrorMetadata, SdkError},
    operation::get_secret_value::{GetSecretValueError, GetSecretValueOutput},
};
use hubscope_auth::source::{Secret, Source, SourceError, SourceFuture, causes};

pub use aws_config;
pub use aws_sdk_secretsmanager;

/// A secret in AWS Secrets Manager. Clones share the client.
#[derive(Clone, Debug)]
pub struct AwsSource {
    client: Client,
    id: String,
}

impl AwsSource {
    /// Creates a source for the secret with this name or ARN, read by a client of the AWS SDK.
    pub fn new(client: Client, id: impl Into<String>) -> Self {
        Self { client, id: id.into() }
    }

    /// Creates a source for the secret with this name or ARN. The region and the credentials come
    /// from the environment, as for every AWS program.
    pub async fn from_env(id: impl Into<String>) -> Self {
        Self::new(Client::new(&aws_config::load_from_env().await), id)
    }

    fn found(&self, output: GetSecretValueOutput) -> Result<Secret, SourceError> {
        let GetSecretValueOutput { secret_string, version_id, .. } = output;
        let text = secret_string
            .ok_or_else(|| SourceError::unusable(self.place(), "it is binary, not text"))?;
        let secret = Secret::new(text);
        Ok(match version_id {
            Some(version) => secret.with_version(version),
            None => secret,
        })
    }

    /// Classifies an error by the code that Secrets Manager gives it. A refusal by a gateway in
    /// front of it has only a status.
    fn failed(&self, error: &SdkError<GetSecretValueError>) -> SourceError {
        let status = error.raw_response().map(|response| response.status().as_u16());
        let code = error.code().or(status
            .filter(|status| matches!(status, 401 | 403))
            .map(|_| "AccessDeniedException"));
        let place = self.place();
        if has_no_credentials(error) {
            let advice = "give it AWS credentials: a role, a profile, or AWS_ACCESS_KEY_ID and \
                          AWS_SECRET_ACCESS_KEY";
            return SourceError::denied(place, advice, causes(error));
        }
        match code {
            Some("ResourceNotFoundException") => {
                SourceError::missing(place, "create the secret in this region, or correct its name")
            }
            Some(
                "UnrecognizedClientException"
                | "InvalidClientTokenId"
                | "InvalidSignatureException"
                | "ExpiredTokenException",
            ) => SourceError::denied(
                place,
                "the program's AWS credentials have expired or are wrong: replace them",
                causes(error),
            ),
            Some("AccessDeniedException" | "DecryptionFailure") => SourceError::denied(
                place,
                "allow the program's role secretsmanager:GetSecretValue and kms:Decrypt for it",
                causes(error),
            ),
            Some("InvalidRequestException") => SourceError::unusable(
                place,
                "it is scheduled for deletion, or has no current version",
            ),
            _ => SourceError::unavailable(place, causes(error)),
        }
    }
}

/// Tells whether no request was sent because there are no credentials.
fn has_no_credentials(error: &(dyn Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<CredentialsError>() {
            return matches!(
                error,
                CredentialsError::CredentialsNotLoaded(_)
                    | CredentialsError::InvalidConfiguration(_)
            );
        }
        cause = error.source();
    }
    false
}

impl Source for AwsSource {
    fn fetch(&self) -> SourceFuture<'_> {
        Box::pin(async move {
            match self.client.get_secret_value().secret_id(&self.id).send().await {
                Ok(output) => self.found(output),
                Err(error) => Err(self.failed(&error)),
            }
        })
    }

    fn place(&self) -> String {
        format!("the secret {} of AWS Secrets Manager", self.id)
    }
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
