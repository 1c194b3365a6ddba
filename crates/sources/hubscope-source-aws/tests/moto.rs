//! The source against moto's imitation of AWS Secrets Manager.

use std::process::Command;

use aws_credential_types::{
    credential_fn::provide_credentials_fn, provider::error::CredentialsError,
};
use aws_sdk_secretsmanager::{
    Client, Config,
    config::{BehaviorVersion, Credentials, Region, retry::RetryConfig},
    primitives::Blob,
};
use hubscope_auth::source::{Source, SourceError};
use hubscope_source_aws::AwsSource;
use hubscope_source_tests::{Server, free_port, program, shown, try_awaited};
use tokio::runtime::Runtime;

fn moto() -> Server {
    let port = free_port();
    let mut command = Command::new(program("moto_server"));
    Server::start(command.args(["-H", "127.0.0.1", "-p"]).arg(port.to_string()), port)
}

fn client(url: &str) -> Client {
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-central-1"))
        .credentials_provider(Credentials::new("id", "hush-key", None, None, "tests"))
        .retry_config(RetryConfig::disabled())
        .endpoint_url(url);
    Client::from_conf(config.build())
}

#[test]
fn it_is_a_source() {
    let (moto, runtime) = (moto(), Runtime::new().unwrap());
    let (client, mut made) = (client(&moto.url), false);
    try_awaited(&AwsSource::new(client.clone(), "hubspot/acme"), |text| {
        runtime.block_on(async {
            match std::mem::replace(&mut made, true) {
                false => {
                    client
                        .create_secret()
                        .name("hubspot/acme")
                        .secret_string(text)
                        .send()
                        .await
                        .unwrap();
                }
                true => {
                    client
                        .put_secret_value()
                        .secret_id("hubspot/acme")
                        .secret_string(text)
                        .send()
                        .await
                        .unwrap();
                }
            }
        });
    });
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_problem_has_its_error() {
    let moto = moto();
    let client = client(&moto.url);
    client.create_secret().name("binary").secret_binary(Blob::new(b"hush")).send().await.unwrap();
    let binary = shown(AwsSource::new(client.clone(), "binary").fetch().await);
    assert!(binary.to_string().ends_with("it is binary, not text"), "{binary}");

    client.create_secret().name("deleted").secret_string("hush").send().await.unwrap();
    client.delete_secret().secret_id("deleted").send().await.unwrap();
    let deleted = shown(AwsSource::new(client.clone(), "deleted").fetch().await);
    assert!(matches!(deleted, SourceError::Unusable { .. }), "{deleted:?}");

    moto.kill();
    let down = shown(AwsSource::new(client, "binary").fetch().await);
    assert!(down.is_transient(), "{down:?}");
    assert!(
        down.to_string()
            .starts_with("the secret binary of AWS Secrets Manager is not available now: "),
        "{down}"
    );
}

#[tokio::test]
async fn missing_credentials_are_named() {
    let none =
        provide_credentials_fn(|| async { Err(CredentialsError::not_loaded("there are none")) });
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-central-1"))
        .credentials_provider(none)
        .endpoint_url("http://127.0.0.1:9");
    let error =
        shown(AwsSource::new(Client::from_conf(config.build()), "hubspot/acme").fetch().await);
    assert!(matches!(error, SourceError::Denied { .. }) && !error.is_transient(), "{error:?}");
    assert!(error.to_string().contains("give it AWS credentials"), "{error}");
}

/// With this setting moto checks credentials, and it knows none of ours.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_missing_permission_is_named() {
    let port = free_port();
    let mut command = Command::new(program("moto_server"));
    command
        .args(["-H", "127.0.0.1", "-p"])
        .arg(port.to_string())
        .env("INITIAL_NO_AUTH_ACTION_COUNT", "0");
    let moto = Server::start(&mut command, port);
    let denied = shown(AwsSource::new(client(&moto.url), "hubspot/acme").fetch().await);
    assert!(matches!(denied, SourceError::Denied { .. }), "{denied:?}");
    assert!(denied.to_string().contains("secretsmanager:GetSecretValue"), "{denied}");
}
