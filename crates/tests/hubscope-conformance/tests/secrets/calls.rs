//! Calls with every kind of credential, on both transports, to a server that repeats all that it is sent.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    net::TcpListener,
    process::{Child, Command, Stdio},
    sync::OnceLock,
    time::{Duration, SystemTime},
};

use hubscope_auth::{
    Blocking, Credential, CredentialFor, DeveloperKey, OAuthApp, PrivateToken, ServiceKey, Tokens,
    oauth::{AuthorizationCode, AuthorizationState},
    source::{BlockingSource, ReloadingToken, Secret, SourceError},
    store::{Connections, Key, Keyring, MemoryStore},
};
use hubscope_conformance::{Configuration, Scripted, Subject, known};
use hubscope_core::{
    Error, Multipart, Request, RetryPolicy, ScopeSet, Unchecked, Upload, requirement,
    transport::Endpoint,
};
use hubscope_crm::objects::contacts::read;

use crate::output::{search, show, show_error};

const REDIRECT: &str = "http://localhost:3000/callback";

static SETTINGS: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/webhooks/2026-03/{appId}/settings").named("webhooks.get_settings");
static UPLOAD: Endpoint<requirement::Nothing> =
    Endpoint::post("/files/2026-03/files").named("files.upload");

pub fn app() -> OAuthApp<Unchecked> {
    let scopes: ScopeSet =
        "oauth crm.objects.contacts.read developer.webhooks_journal.read".parse().unwrap();
    OAuthApp::unchecked("the-id", known::CLIENT_SECRET.into(), REDIRECT, scopes, ScopeSet::new())
        .unwrap()
}

pub fn code() -> AuthorizationCode {
    let started = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    let kept = format!("1.{started}.0123456789012345678901.{}", known::VERIFIER.replace('~', "_"));
    let state = AuthorizationState::from_secret(&kept.into()).unwrap();
    let code: String = known::CODE.replace('/', "%2F").replace('+', "%2B").replace('=', "%3D");
    state.callback(&format!("code={code}&state=0123456789012345678901")).unwrap()
}

pub fn tokens() -> Tokens {
    let mut tokens = Tokens::from_refresh_token(known::REFRESH_TOKEN);
    tokens.access_token = known::ACCESS_TOKEN.into();
    tokens.issued_at = SystemTime::now();
    tokens.expires_at = SystemTime::now() + Duration::from_secs(1800);
    tokens.hub_id = Some(7_u64.into());
    tokens
}

/// The addresses of the server, by what it answers there. It ends with the tests.
fn reflectors() -> &'static BTreeMap<String, String> {
    static RUNNING: OnceLock<(Child, BTreeMap<String, String>)> = OnceLock::new();
    let (_, urls) = RUNNING.get_or_init(|| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_reflector"));
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let lines = lines.take_while(|line| line != "that is all");
        let urls = lines
            .map(|line| line.split_once(' ').map(|(name, url)| (name.to_owned(), url.to_owned())));
        let urls = urls.map(Option::unwrap).collect();
        (child, urls)
    });
    urls
}

fn look<T: std::fmt::Debug>(result: Result<T, Error>) {
    match result {
        Ok(value) => show(&format!("{value:?} {value:#?}")),
        Err(error) => show_error(&error),
    }
}

/// Every kind of call.
fn call_everything<S: Subject + std::fmt::Debug>(configuration: &Configuration) {
    let app = app();
    let journal: Credential =
        CredentialFor::<Unchecked, Blocking>::into_credential(app.client_credentials());
    let with_token = app.session(tokens()).unwrap();
    let without = app.session(Tokens::from_refresh_token(known::REFRESH_TOKEN)).unwrap();
    let credentials: [Credential; 5] = [
        PrivateToken::new(known::PRIVATE_TOKEN).unwrap().into(),
        ServiceKey::new(known::SERVICE_KEY).unwrap().into(),
        journal,
        CredentialFor::<Unchecked, Blocking>::into_credential(&with_token),
        CredentialFor::<Unchecked, Blocking>::into_credential(&without),
    ];
    for credential in credentials {
        let client = S::build(configuration, credential).unwrap();
        show(&format!("{client:?} {client:#?}"));
        look(
            client
                .call(read::list().limit(1).into_request(), hubscope_core::decode::json::<Vec<u8>>),
        );
    }
    let client =
        S::build(configuration, DeveloperKey::new(known::DEVELOPER_KEY).unwrap().into()).unwrap();
    look(client.send(Request::new(&SETTINGS, &[&7])));
    call_with_stored_tokens::<S>(configuration);
    move_files::<S>(configuration);
    look(client.oauth(app.exchange(code())));
    look(client.oauth(app.refresh(&known::REFRESH_TOKEN.into())));
    look(client.oauth(app.introspect(&known::ACCESS_TOKEN.into())));
    look(client.oauth(app.introspect_refresh_token(&known::REFRESH_TOKEN.into())));
    look(client.oauth(app.revoke(&known::REFRESH_TOKEN.into())));
}

/// Tokens of a store, fresh and expired, and a token that a source has.
fn call_with_stored_tokens<S: Subject>(configuration: &Configuration) {
    let key = Key::from_base64("k", &known::STORE_KEY.into()).unwrap();
    let connections = Connections::blocking(app(), MemoryStore::new(), Keyring::new(key));
    let mut expired = tokens();
    expired.expires_at = expired.issued_at;
    for tokens in [tokens(), expired] {
        let session = connections.connect(tokens).unwrap();
        let credential = CredentialFor::<Unchecked, Blocking>::into_credential(session);
        look(S::build(configuration, credential).unwrap().send(read::list().into_request()));
    }
    let http =
        S::build(configuration, PrivateToken::new(known::PRIVATE_TOKEN).unwrap().into()).unwrap();
    if let Err(error) = connections.revoke(7_u64, |call| http.oauth(call)) {
        show_error(&error);
    }
    let token = ReloadingToken::blocking(Here);
    let credential = CredentialFor::<Unchecked, Blocking>::into_credential(token);
    look(S::build(configuration, credential).unwrap().send(read::list().into_request()));
}

/// A source that has a service key.
struct Here;

impl BlockingSource for Here {
    fn fetch(&self) -> Result<Secret, SourceError> {
        Ok(Secret::new(known::SERVICE_KEY))
    }

    fn place(&self) -> String {
        "the test".to_owned()
    }
}

/// An upload and a download.
fn move_files<S: Subject>(configuration: &Configuration) {
    let client =
        S::build(configuration, PrivateToken::new(known::PRIVATE_TOKEN).unwrap().into()).unwrap();
    let mut upload = Request::new(&UPLOAD, &[]);
    upload
        .multipart(Multipart::new().part("file", Upload::new("a.csv", "email\nada@example.com\n")));
    look(client.send(upload));
    look(client.download(read::list().into_request(), Box::new(std::io::sink())));
}

fn configuration(url: &str) -> Configuration {
    let mut configuration = Configuration::new(url);
    configuration.retry = RetryPolicy::never();
    configuration
}

/// Calls everything, with every kind of answer and without any, and looks for secrets in all that was seen.
pub fn nothing_shows<S: Subject + std::fmt::Debug>(http2: bool) {
    for url in reflectors().values() {
        let mut configuration = configuration(url);
        configuration.http2 = http2;
        call_everything::<S>(&configuration);
    }
    // No answer at all, and such that are none.
    let nobody = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = nobody.local_addr().unwrap();
    let mut silent = configuration(&format!("http://{address}"));
    silent.timeout = Duration::from_millis(50);
    silent.http2 = http2;
    if !http2 {
        call_everything::<S>(&silent);
    }
    drop(nobody);
    call_everything::<S>(&silent);
    call_everything::<S>(&configuration(&format!(
        "https://{}",
        &reflectors()["500"]["http://".len()..]
    )));
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 90\r\nConnection: close\r\n\r\n";
    for answer in
        [format!("{head}short"), format!("{head}{}", "x".repeat(90)), "no HTTP\r\n\r\n".to_owned()]
    {
        let server = Scripted::answering(vec![answer.into_bytes(); 12]).unwrap();
        let mut configuration = configuration(&server.url);
        configuration.max_response = 50;
        call_everything::<S>(&configuration);
    }
    search();
}
