//! The source against a fake of Azure Key Vault. Azure's Python client accepts the same fake.
#![expect(clippy::unwrap_used, reason = "tests")]

mod fake;

use std::{
    process::Command,
    sync::Arc,
    time::{Duration, SystemTime},
};

use azure_core::{
    credentials::{AccessToken, TokenCredential, TokenRequestOptions},
    http::{ClientOptions, RetryOptions, Transport},
    time::OffsetDateTime,
};
use azure_security_keyvault_secrets::{SecretClient, SecretClientOptions};
use hubscope_auth::source::{Source, SourceError};
use hubscope_source_azure::{AzureSource, azure_core};
use hubscope_source_tests::{free_port, program, shown, try_awaited};
use tokio::runtime::Runtime;

use fake::{Fake, TOKEN};

/// A directory that issues a token to anyone.
#[derive(Debug)]
struct Directory(&'static str);

#[async_trait::async_trait]
impl TokenCredential for Directory {
    async fn get_token(
        &self,
        scopes: &[&str],
        _: Option<TokenRequestOptions<'_>>,
    ) -> azure_core::Result<AccessToken> {
        assert_eq!(scopes, ["https://vault.azure.net/.default"]);
        let hour = Duration::from_secs(3600);
        Ok(AccessToken::new(self.0.to_owned(), OffsetDateTime::now_utc() + hour))
    }
}

fn options(fake: &Fake) -> SecretClientOptions {
    let certificate = reqwest::Certificate::from_pem(fake.certificate.as_bytes()).unwrap();
    let client = reqwest::Client::builder().tls_certs_only([certificate]).build().unwrap();
    let client_options = ClientOptions {
        transport: Some(Transport::new(Arc::new(client))),
        retry: RetryOptions::none(),
        ..ClientOptions::default()
    };
    // The fake is not below Azure's domain.
    SecretClientOptions {
        client_options,
        verify_challenge_resource: Some(false),
        ..SecretClientOptions::default()
    }
}

fn source(fake: &Fake, url: &str, secret: &str, token: &'static str) -> AzureSource {
    let client = SecretClient::new(url, Arc::new(Directory(token)), Some(options(fake))).unwrap();
    AzureSource::new(client, secret)
}

#[test]
fn it_is_a_source() {
    let fake = Fake::start();
    let source = source(&fake, &fake.url, "hubspot", TOKEN);
    try_awaited(&source, |text| fake.put(text));
    let secret = Runtime::new().unwrap().block_on(source.fetch()).unwrap();
    assert_eq!(secret.version.unwrap(), format!("{:032}", 3));
    assert_eq!(
        secret.not_after.unwrap(),
        SystemTime::UNIX_EPOCH + Duration::from_secs(2_000_000_000)
    );
}

#[test]
fn each_problem_has_its_error() {
    let fake = Fake::start();
    let runtime = Runtime::new().unwrap();
    let wrong = |url: &str, secret: &str, token| {
        shown(runtime.block_on(source(&fake, url, secret, token).fetch()))
    };
    for denied in [wrong(&fake.url, "disabled", TOKEN), wrong(&fake.url, "hubspot", "hush-other")] {
        assert!(matches!(denied, SourceError::Denied { .. }), "{denied:?}");
        assert!(denied.to_string().contains("Key Vault Secrets User"), "{denied}");
    }
    let down = wrong(&format!("https://localhost:{}", free_port()), "hubspot", TOKEN);
    assert!(down.is_transient(), "{down:?}");
}

/// The token is sent to Azure's domain only, unless the client is told otherwise.
#[test]
fn a_vault_elsewhere_gets_no_token() {
    let fake = Fake::start();
    fake.put("hush");
    let mut options = options(&fake);
    options.verify_challenge_resource = Some(true);
    let client = SecretClient::new(&fake.url, Arc::new(Directory(TOKEN)), Some(options)).unwrap();
    let error =
        shown(Runtime::new().unwrap().block_on(AzureSource::new(client, "hubspot").fetch()));
    assert!(error.to_string().contains("vault.azure.net"), "{error}");
}

/// A program that prints the secret, or the name of the error.
const AZURES_CLIENT: &str = "
import sys, time
from azure.core.credentials import AccessToken
from azure.core.exceptions import AzureError
from azure.keyvault.secrets import SecretClient

class Directory:
    def get_token(self, *scopes, **options):
        assert scopes == ('https://vault.azure.net/.default',), scopes
        return AccessToken(sys.argv[3], int(time.time()) + 3600)

client = SecretClient(
    sys.argv[1], Directory(), verify_challenge_resource=False, connection_verify=sys.argv[4])
try:
    secret = client.get_secret(sys.argv[2])
    print(secret.value, secret.properties.version, int(secret.properties.expires_on.timestamp()))
except AzureError as error:
    print(type(error).__name__)
";

#[test]
fn azures_client_accepts_the_fake() {
    let fake = Fake::start();
    fake.put("hush");
    let said = |secret: &str, token: &str| {
        let mut command = Command::new(program("python3"));
        command.args(["-c", AZURES_CLIENT, &fake.url, secret, token]).arg(&fake.certificate_file);
        let output = command.output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    assert_eq!(said("hubspot", TOKEN), format!("hush {:032} 2000000000", 1));
    assert_eq!(said("other", TOKEN), "ResourceNotFoundError");
    assert_eq!(said("hubspot", "hush-other"), "ClientAuthenticationError");
}
