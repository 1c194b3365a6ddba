//! What each public type that can hold a secret says of itself. The sources are searched for types, so that a new one is not
//! forgotten.

use std::{
    any::type_name,
    collections::BTreeSet,
    fmt::Debug,
    fs,
    path::Path,
    time::{Duration, SystemTime},
};

use hubscope_auth::{
    Authorization, Credential, CredentialFor, DeveloperKey, InvalidToken, Outcome, PrivateToken,
    RefreshEvent, RefreshStep, Renewed, ServiceKey, Tokens,
    oauth::{AuthorizationRequest, CallbackError, RedirectUri},
    source::{BlockingSource, Env, File, ReloadingToken, Secret, SourceError},
    store::{
        Connections, InvalidKey, Key, Keyring, Lease, MemoryStore, Record, RevocationError, State, Store,
        StoreError,
    },
};
use hubscope_conformance::known;
use hubscope_core::{
    Body, Error, FormValue, Request, RetryPolicy, Settings, Unchecked,
    error::{ApiError, ErrorDetail, ErrorKind, InvalidRequest, OAuthRefusal},
    exchange::{Credentials, Exchange, Failure, FailureKind, Input, Received, Step},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri},
};
use hubscope_webhooks::signature::{InvalidVerifier, SignatureError, Signer, Verifier, Version};

use crate::{
    calls::{app, code, tokens},
    output::{collect, search, show},
};

/// Types without values, and one that the crate keeps to itself.
const NO_VALUES: [&str; 3] = ["Async", "Blocking", "Call"];

/// What only an answer makes: the calls print it.
const OF_CALLS: [&str; 1] = ["Introspection"];

#[derive(Default)]
struct Types(BTreeSet<String>);

impl Types {
    /// Prints a value in both ways, and notes its type.
    fn see<T: Debug>(&mut self, value: T) -> T {
        show(&format!("{value:?} {value:#?}"));
        let name = type_name::<T>().split('<').next().unwrap_or_default();
        self.0.insert(name.rsplit("::").next().unwrap_or_default().to_owned());
        value
    }

    fn see_error<T: std::error::Error + 'static>(&mut self, error: T) {
        crate::output::show_error(&self.see(error));
    }
}

#[test]
fn each_says_nothing() {
    collect();
    let mut types = Types::default();
    see_credentials(&mut types);
    see_oauth(&mut types);
    see_sources(&mut types);
    see_stores(&mut types);
    see_exchange(&mut types);
    see_errors(&mut types);
    see_webhooks(&mut types);
    let (seen, declared) = (types.0, declared());
    let forgotten: Vec<_> = declared.difference(&seen).collect();
    assert!(forgotten.is_empty(), "these types are looked at nowhere: {forgotten:?}");
    search();
}

/// The public types of the sources.
fn declared() -> BTreeSet<String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for path in [
        "hubscope-auth/src",
        "hubscope-core/src/error",
        "hubscope-core/src/error.rs",
        "hubscope-core/src/exchange",
        "hubscope-core/src/exchange.rs",
        "hubscope-core/src/request.rs",
        "hubscope-core/src/settings.rs",
        "hubscope-webhooks/src/signature",
        "hubscope-webhooks/src/signature.rs",
    ] {
        collect_files(&crates.join(path), &mut files);
    }
    let mut names = BTreeSet::new();
    for file in files {
        for line in fs::read_to_string(file).unwrap().lines() {
            let declared = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
            let name = declared.and_then(|rest| rest.split(|c: char| !c.is_alphanumeric()).next());
            names.extend(name.map(str::to_owned));
        }
    }
    assert!(names.len() > 60, "{names:?}");
    names
        .into_iter()
        .filter(|name| !NO_VALUES.contains(&name.as_str()) && !OF_CALLS.contains(&name.as_str()))
        .collect()
}

fn collect_files(path: &Path, files: &mut Vec<std::path::PathBuf>) {
    match fs::read_dir(path) {
        Ok(entries) => entries.for_each(|entry| collect_files(&entry.unwrap().path(), files)),
        Err(_) => files.push(path.to_owned()),
    }
}

fn into_credential<C: CredentialFor<Unchecked, hubscope_auth::Blocking>>(credential: C) -> Credential {
    credential.into_credential()
}

fn see_credentials(types: &mut Types) {
    let token = types.see(PrivateToken::new(known::PRIVATE_TOKEN).unwrap());
    types.see(ServiceKey::new(known::SERVICE_KEY).unwrap());
    types.see(DeveloperKey::new(known::DEVELOPER_KEY).unwrap());
    let credential = types.see(Credential::from(token));
    let Authorization::Ready(token) = types.see(credential.authorize(None, SystemTime::now())) else {
        panic!("a static token is ready")
    };
    types.see(types_of(&token));
    types.see(token);
    for text in ["", "Bearer x", "\"x\"", "x y"] {
        types.see_error(
            PrivateToken::new(format!("{text}{}", if text.is_empty() { "" } else { known::PRIVATE_TOKEN }))
                .unwrap_err(),
        );
    }
    types.see_error(InvalidToken::Empty);
    let now = SystemTime::now();
    types.see(Renewed::new(known::ACCESS_TOKEN.into(), now, now + Duration::from_secs(60)));

    // A refresh and all of its steps.
    let session = into_credential(app().session(Tokens::from_refresh_token(known::REFRESH_TOKEN)).unwrap());
    let Authorization::Refresh(mut refresh) = session.authorize(None, now) else {
        panic!("there is no token")
    };
    types.see(session.authorize(None, now));
    if let Authorization::Wait(waiter) = session.authorize(None, now) {
        drop(types.see(waiter));
    }
    let begin = types.see(RefreshEvent::Begin);
    types.see(refresh.step(begin, now));
    let event = types.see(RefreshEvent::Answered(Err(Error::credentials("none"))));
    let step: RefreshStep = types.see(refresh.step(event, now));
    drop(step);
    let _ = types.see(refresh);
    types.see(Outcome::none());
    let source = into_credential(ReloadingToken::blocking(Here));
    if let Authorization::Refresh(mut refresh) = source.authorize(None, now) {
        match refresh.step(RefreshEvent::Begin, now) {
            RefreshStep::Work(work) => {
                if let hubscope_auth::Work::Blocking(work) = types.see(work) {
                    let event = types.see(RefreshEvent::Worked(types.see_ref(work())));
                    types.see(refresh.step(event, now));
                }
            }
            other => panic!("{other:?}"),
        }
    }
}

fn types_of(token: &hubscope_auth::Token) -> hubscope_auth::Generation {
    token.generation()
}

impl Types {
    fn see_ref<T: Debug>(&self, value: T) -> T {
        show(&format!("{value:?} {value:#?}"));
        value
    }
}

/// A source that has the client secret.
#[derive(Clone, Debug)]
struct Here;

impl BlockingSource for Here {
    fn fetch(&self) -> Result<Secret, SourceError> {
        Ok(Secret::new(known::PRIVATE_TOKEN))
    }

    fn place(&self) -> String {
        "the test".to_owned()
    }
}

fn see_oauth(types: &mut Types) {
    let app = types.see(app());
    let _ = types.see(app.authorize().pkce());
    let request: AuthorizationRequest = types.see(app.authorize().pkce().start());
    types.see_error(app.authorize().region("nowhere").unwrap_err());
    types.see(request.state);
    types.see(code());
    let _ = types.see(app.exchange(code()));
    let _ = types.see(app.revoke(&known::REFRESH_TOKEN.into()));
    types.see(tokens());
    types.see(app.client_credentials());
    types.see(app.session(tokens()).unwrap());
    let mut lesser = tokens();
    lesser.scopes = Some("oauth".parse().unwrap());
    types.see_error(app.session(lesser).unwrap_err());
    let redirect: RedirectUri = types.see("https://crm.example.com/callback".parse().unwrap());
    drop(redirect);
    for uri in ["http://crm.example.com/", "https://1.1.1.1/", "https://*.example.com/", "nothing"] {
        types.see_error(uri.parse::<RedirectUri>().unwrap_err());
    }
    let scopes = || "oauth".parse().unwrap();
    for (id, secret) in [("", known::CLIENT_SECRET.to_owned()), ("id", format!("{} ", known::CLIENT_SECRET))]
    {
        let made =
            hubscope_auth::OAuthApp::unchecked(id, secret.into(), "https://a.example/", scopes(), scopes());
        types.see_error(made.unwrap_err());
    }
    for query in [
        format!("code={}&state=forged", known::CODE),
        format!("code={0}&code={0}&state=0123456789012345678901", known::CODE),
        "error=access_denied&error_description=no&state=0123456789012345678901".to_owned(),
        "error=other&state=0123456789012345678901".to_owned(),
        "state=0123456789012345678901".to_owned(),
        format!("code={}&state=0123456789012345678901", known::CODE),
    ] {
        let state =
            hubscope_auth::oauth::AuthorizationState::from_secret(&"1.7.0123456789012345678901.".into());
        let error: CallbackError = state.unwrap().callback(&query).unwrap_err();
        types.see_error(error);
    }
    let kept = format!("2.7.{}.{}", known::CODE, known::VERIFIER);
    types.see_error(hubscope_auth::oauth::AuthorizationState::from_secret(&kept.into()).unwrap_err());
    types.see_error(Tokens::from_secret_json(&format!("[\"{}\"]", known::ACCESS_TOKEN).into()).unwrap_err());
}

fn see_sources(types: &mut Types) {
    types.see(Env::new("HUBSCOPE_NO_SUCH_VARIABLE"));
    types.see(File::new("/nowhere"));
    types.see(BlockingSource::field(Here, "token"));
    types.see(Here.fetch().unwrap().with_version("1").with_not_after(SystemTime::now()));
    types.see(ReloadingToken::blocking(Here));
    types.see_error(BlockingSource::field(Here, "token").fetch().unwrap_err());
    types.see_error(Env::new("HUBSCOPE_NO_SUCH_VARIABLE").fetch().unwrap_err());
    types.see_error(File::new("/nowhere").fetch().unwrap_err());
    let invalid = InvalidToken::Empty;
    types.see_error(SourceError::Invalid { place: "the test".to_owned(), invalid });
}

fn see_stores(types: &mut Types) {
    let key = types.see(Key::from_base64("k", &known::STORE_KEY.into()).unwrap());
    let keyring = types.see(Keyring::new(key.clone()).and(Key::generate("other")));
    let store = types.see(MemoryStore::new());
    let connections = Connections::blocking(app(), store.clone(), keyring);
    let session = types.see(connections.connect(tokens()).unwrap());
    drop(session);
    let connections = types.see(connections);
    let record: Record = types.see(connections.list(None, 1).unwrap().remove(0));
    types.see(record.state);
    types.see(Lease::Held(Duration::ZERO));
    let other = Connections::blocking(app(), store.clone(), Keyring::new(Key::generate("k")));
    types.see_error(other.tokens(7).unwrap_err());
    types.see_error(connections.tokens(8).unwrap_err());
    let error: RevocationError = connections.revoke(7, |_| Err(Error::credentials("none"))).unwrap_err();
    types.see_error(error);
    types.see_error(StoreError::NotDone);
    let short: InvalidKey = Key::from_base64("k", &known::STORE_KEY[4..].into()).unwrap_err();
    types.see_error(short);
    assert_eq!(record.state, State::Active);
    fn is_store<S: Store>(_: &S) {}
    is_store(&store);
}

fn see_exchange(types: &mut Types) {
    let settings = std::sync::Arc::new(types.see(Settings::default()));
    types.see(settings.base_url.clone());
    types.see_error("http://user:secret@example.com".parse::<hubscope_core::BaseUrl>().unwrap_err());
    types.see(RetryPolicy::default());
    let request: Request = types.see(app().refresh(&known::REFRESH_TOKEN.into()).into_request());
    let body: Body = types.see(request.body().clone());
    drop(body);
    types.see(FormValue::Secret(&known::REFRESH_TOKEN.into()));
    let mut exchange = types.see(Exchange::new(request, settings, 1));
    let header = HeaderValue::from_str(&format!("Bearer {}", known::ACCESS_TOKEN)).unwrap();
    types.see(exchange.step(types.see_ref(Input::Begin)));
    for credentials in [Credentials::DeveloperKey(known::DEVELOPER_KEY.into()), header.into()] {
        let input = types.see(Input::Authorized(types.see_ref(credentials.clone())));
        types.see(credentials);
        let step: Step = types.see(exchange.step(input));
        drop(step);
    }
    types.see(&exchange);
    let mut headers = HeaderMap::new();
    headers.insert("set-cookie", HeaderValue::from_static("none"));
    let body = format!("{{\"access_token\": \"{}\"}}", known::NEW_ACCESS_TOKEN).into();
    let received = Received { status: StatusCode::OK, headers, body, written: 0, at: SystemTime::now() };
    let received = Input::Received(types.see(received));
    if let Step::Done(Ok(response)) = types.see(exchange.step(types.see_ref(received))) {
        types.see(response);
    }
    types.see(FailureKind::Connect);
    types.see(Failure { kind: FailureKind::Connect, source: "none".into() });
}

fn see_errors(types: &mut Types) {
    types.see_error(Error::credentials("none"));
    types.see(ErrorKind::Credentials);
    types.see(ApiError::default());
    types.see(ErrorDetail::default());
    types.see(OAuthRefusal::Grant);
    types.see(InvalidRequest::Body { message: "none".to_owned() });
}

fn see_webhooks(types: &mut Types) {
    let signer = types.see(Signer::new(known::CLIENT_SECRET).unwrap());
    let verifier = types.see(Verifier::new(known::CLIENT_SECRET).unwrap().versions([Version::V1]));
    types.see(Version::V1);
    types.see_error(Verifier::new(format!("{} ", known::CLIENT_SECRET)).unwrap_err());
    types.see_error::<InvalidVerifier>(Verifier::new("").unwrap_err());
    let headers: HeaderMap = signer
        .v1(b"[]")
        .into_iter()
        .map(|(name, value)| {
            (name.parse::<hubscope_core::http::HeaderName>().unwrap(), HeaderValue::from_str(&value).unwrap())
        })
        .collect();
    let uri = Uri::from_static("https://crm.example.com/hook");
    types.see(verifier.verify(&Method::POST, &uri, &headers, b"[]").unwrap());
    let error: SignatureError = verifier.verify(&Method::POST, &uri, &headers, b"[1]").unwrap_err();
    types.see_error(error);
}
