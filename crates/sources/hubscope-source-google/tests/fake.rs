//! The source against a fake of Google Secret Manager. Google's Python client accepts the same
//! fake.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::{
    process::Command,
    sync::{Arc, Mutex},
};

use axum::{
    Json, Router,
    extract::{Path, State},
    http::StatusCode,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use google_cloud_auth::credentials::anonymous;
use google_cloud_gax::retry_policy::NeverRetry;
use google_cloud_secretmanager_v1::client::SecretManagerService;
use hubscope_auth::source::{Source, SourceError};
use hubscope_source_google::GoogleSource;
use hubscope_source_tests::{free_port, program, shown, try_awaited};
use serde_json::{Value, json};
use tokio::{net::TcpListener, runtime::Runtime};

/// The versions of the secret `hubspot`.
type Versions = Arc<Mutex<Vec<Vec<u8>>>>;

struct Fake {
    url: String,
    versions: Versions,
    runtime: Runtime,
}

impl Fake {
    fn start() -> Self {
        let (runtime, versions) = (Runtime::new().unwrap(), Versions::default());
        let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0))).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().route(
            "/v1/projects/acme/secrets/{secret}/versions/{version}",
            axum::routing::get(access),
        );
        let router = router.with_state(versions.clone());
        runtime.spawn(async move { axum::serve(listener, router).await });
        Self { url, versions, runtime }
    }

    fn put(&self, secret: &[u8]) {
        self.versions.lock().unwrap().push(secret.to_vec());
    }

    fn source(&self, secret: &str) -> GoogleSource {
        source(&self.runtime, &self.url, secret)
    }
}

fn source(runtime: &Runtime, url: &str, secret: &str) -> GoogleSource {
    let builder = SecretManagerService::builder().with_endpoint(url);
    let builder =
        builder.with_credentials(anonymous::Builder::new().build()).with_retry_policy(NeverRetry);
    GoogleSource::new(
        runtime.block_on(builder.build()).unwrap(),
        format!("projects/acme/secrets/{secret}"),
    )
}

async fn access(
    State(versions): State<Versions>,
    Path((secret, version)): Path<(String, String)>,
) -> (StatusCode, Json<Value>) {
    assert_eq!(version, "latest:access");
    let versions = versions.lock().unwrap();
    let refusal = |code: StatusCode, status: &str| {
        let error = json!({"code": code.as_u16(), "message": "the fake refuses", "status": status});
        (code, Json(json!({ "error": error })))
    };
    match (secret.as_str(), versions.last()) {
        ("forbidden", _) => refusal(StatusCode::FORBIDDEN, "PERMISSION_DENIED"),
        ("disabled", _) => refusal(StatusCode::BAD_REQUEST, "FAILED_PRECONDITION"),
        ("hubspot" | "damaged", Some(data)) => {
            let sum = crc32c::crc32c(data).wrapping_add(u32::from(secret == "damaged"));
            let payload = json!({"data": STANDARD.encode(data), "dataCrc32c": sum.to_string()});
            let name = format!("projects/1/secrets/hubspot/versions/{}", versions.len());
            (StatusCode::OK, Json(json!({"name": name, "payload": payload})))
        }
        _ => refusal(StatusCode::NOT_FOUND, "NOT_FOUND"),
    }
}

#[test]
fn it_is_a_source() {
    let fake = Fake::start();
    try_awaited(&fake.source("hubspot"), |text| fake.put(text.as_bytes()));
    // A new client, because the connections of the other one ended with its runtime.
    let secret = fake.runtime.block_on(fake.source("hubspot").fetch()).unwrap();
    assert_eq!(secret.version.unwrap(), "3");
}

#[test]
fn each_problem_has_its_error() {
    let fake = Fake::start();
    let wrong = |source: GoogleSource| shown(fake.runtime.block_on(source.fetch()));
    let forbidden = wrong(fake.source("forbidden"));
    assert!(matches!(forbidden, SourceError::Denied { .. }), "{forbidden:?}");
    assert!(forbidden.to_string().contains("Secret Manager Secret Accessor"), "{forbidden}");
    let disabled = wrong(fake.source("disabled"));
    assert!(
        disabled.to_string().ends_with("its latest version is disabled or destroyed"),
        "{disabled}"
    );
    fake.put(b"hush\xff");
    let binary = wrong(fake.source("hubspot"));
    assert!(binary.to_string().ends_with("it is not UTF-8 text"), "{binary}");
    let damaged = wrong(fake.source("damaged"));
    assert!(damaged.to_string().contains("its checksum does not match"), "{damaged}");
    let nobody = format!("http://127.0.0.1:{}", free_port());
    let down = wrong(source(&fake.runtime, &nobody, "hubspot"));
    assert!(down.is_transient(), "{down:?}");
}

/// A program that prints the secret, or the name of the error.
const GOOGLES_CLIENT: &str = "
import sys
from google.api_core.client_options import ClientOptions
from google.api_core.exceptions import GoogleAPICallError
from google.auth.credentials import AnonymousCredentials
from google.cloud.secretmanager_v1 import SecretManagerServiceClient

options = ClientOptions(api_endpoint=sys.argv[1])
client = SecretManagerServiceClient(
    transport='rest', client_options=options, credentials=AnonymousCredentials())
try:
    name = f'projects/acme/secrets/{sys.argv[2]}/versions/latest'
    response = client.access_secret_version(name=name)
    print(response.name, response.payload.data.decode(), response.payload.data_crc32c)
except GoogleAPICallError as error:
    print(type(error).__name__)
";

#[test]
fn googles_client_accepts_the_fake() {
    let fake = Fake::start();
    fake.put(b"hush");
    let said = |secret: &str| {
        let output = Command::new(program("python3"))
            .args(["-c", GOOGLES_CLIENT, &fake.url, secret])
            .output();
        let output = output.unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    assert_eq!(
        said("hubspot"),
        format!("projects/1/secrets/hubspot/versions/1 hush {}", crc32c::crc32c(b"hush"))
    );
    assert_eq!(said("other"), "NotFound");
    assert_eq!(said("forbidden"), "Forbidden");
    assert_eq!(said("disabled"), "BadRequest");
}
