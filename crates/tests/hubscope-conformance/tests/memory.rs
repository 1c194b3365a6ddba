//! Secrets do not stay in memory: this program reads its own, as a core dump would have it.
//!
//! What is not wiped: the buffers of the HTTP and TLS libraries and of the kernel, through which a secret goes when it is sent or
//! received, the answer of a token endpoint while it is read, and copies that a program makes itself.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "tests")]

use std::{
    fs::{self, File},
    hint::black_box,
    os::unix::fs::FileExt,
    time::{Duration, SystemTime},
};

use base64::{Engine, engine::general_purpose};
use hubscope_auth::{
    Credential, CredentialFor, DeveloperKey, ExposeSecret, OAuthApp, PrivateToken, SecretString,
    ServiceKey, Tokens,
    oauth::AuthorizationState,
    source::{BlockingSource, File as SecretFile, ReloadingToken, Secret, SourceError},
    store::{Connections, Key, Keyring, MemoryStore},
};
use hubscope_core::{
    BaseUrl, RetryPolicy, ScopeSet, Unchecked,
    http::{HeaderMap, HeaderValue, Method, Uri},
    runtime::poll_once,
    transport::{Exchange, Input, Settings, Step},
};
use hubscope_crm::objects::contacts::read;
use hubscope_webhooks::signature::{Signer, Verifier, Version};

/// With what needles are masked, so that a search does not find its own needle.
const MASK: u8 = 0b0101_0101;

/// A text that is nowhere in memory but where the test puts it.
struct Needle(Vec<u8>);

impl Needle {
    /// Letters that depend on the number; they are kept masked.
    fn new(number: u8) -> Self {
        let letters =
            (0..32_u8).map(|at| b'A' + (at.wrapping_mul(7) ^ number.wrapping_mul(11)) % 26);
        Self(letters.map(|letter| letter ^ MASK).collect())
    }

    /// The text, in memory that is wiped. What stands before it takes the place that an allocator writes to.
    fn text(&self) -> SecretString {
        let mut text = String::with_capacity(32 + self.0.len());
        text.extend(std::iter::repeat_n('x', 32));
        text.extend(self.0.iter().map(|byte| char::from(byte ^ MASK)));
        text.into()
    }

    /// How often it is in the memory of this process.
    fn count(&self) -> usize {
        let memory = File::open("/proc/self/mem").unwrap();
        let maps = fs::read_to_string("/proc/self/maps").unwrap();
        let mut buffer = vec![0_u8; 1 << 16];
        let mut count = 0;
        for line in maps
            .lines()
            .filter(|line| line.split(' ').nth(1).is_some_and(|mode| mode.starts_with("rw")))
        {
            let (start, end) = line.split(' ').next().unwrap().split_once('-').unwrap();
            let [start, end] =
                [start, end].map(|address| u64::from_str_radix(address, 16).unwrap());
            let mut at = start;
            while at < end {
                // The buffer is memory too, and must not have what was read before.
                buffer.fill(0);
                black_box(&mut buffer);
                let most = usize::try_from(end - at).unwrap().min(buffer.len());
                // Some of what is mapped cannot be read.
                let Ok(read) = memory.read_at(&mut buffer[..most], at) else { break };
                count +=
                    buffer[..read].windows(self.0.len()).filter(|window| self.is(window)).count();
                let step = if read == buffer.len() { read - self.0.len() + 1 } else { read };
                at += u64::try_from(step.max(1)).unwrap();
            }
        }
        buffer.fill(0);
        black_box(&buffer);
        count
    }

    fn is(&self, window: &[u8]) -> bool {
        window.iter().zip(&self.0).all(|(byte, masked)| byte ^ MASK == *masked)
    }
}

/// Makes something of a secret, finds the secret, drops all, and does not find it any more.
fn is_wiped<T>(number: u8, make: impl FnOnce(&SecretString) -> T) {
    let needle = Needle::new(number);
    assert_eq!(needle.count(), 0, "it is there before it is made");
    let text = needle.text();
    let made = black_box(make(&text));
    drop(text);
    assert!(needle.count() > 0, "it is not in what was made of it");
    drop(made);
    assert_eq!(needle.count(), 0, "it is still there");
}

fn app(secret: SecretString) -> OAuthApp<Unchecked> {
    let scopes: ScopeSet = "oauth".parse().unwrap();
    OAuthApp::unchecked("id", secret, "http://localhost:3000/", scopes, ScopeSet::new()).unwrap()
}

fn tokens(access: &SecretString, refresh: &SecretString) -> Tokens {
    let mut tokens = Tokens::from_refresh_token(refresh.clone());
    tokens.access_token = access.clone();
    tokens.issued_at = SystemTime::now();
    tokens.expires_at = SystemTime::now() + Duration::from_secs(1800);
    tokens.hub_id = Some(7_u64.into());
    tokens
}

fn none() -> SecretString {
    "none".into()
}

/// Without this, the other tests could pass because nothing is ever found after it was dropped.
#[test]
fn what_is_not_wiped_is_found() {
    let needle = Needle::new(1);
    let text = needle.text();
    let plain = text.expose_secret().to_owned();
    drop(text);
    drop(black_box(plain));
    assert!(needle.count() > 0);
}

#[test]
fn static_tokens_are_wiped() {
    is_wiped(2, |secret| PrivateToken::new(secret.clone()).unwrap());
    is_wiped(3, |secret| Credential::from(PrivateToken::new(secret.clone()).unwrap()));
    is_wiped(27, |secret| ServiceKey::new(secret.clone()).unwrap());
    is_wiped(4, |secret| DeveloperKey::new(secret.clone()).unwrap());
}

#[test]
fn the_secret_of_an_app_is_wiped_with_its_requests() {
    is_wiped(5, |secret| app(secret.clone()));
    is_wiped(6, |secret| app(secret.clone()).refresh(&none()).into_request());
    is_wiped(7, |secret| {
        let app = app(secret.clone());
        app.replace_secret("another".into()).unwrap();
        (secret.clone(), app)
    });
    is_wiped(8, |secret| app(none()).refresh(secret).into_request());
    is_wiped(9, |secret| app(none()).revoke(secret).into_request());
    is_wiped(10, |secret| app(none()).introspect(secret).into_request());
    is_wiped(28, |secret| {
        let credentials = app(secret.clone()).client_credentials();
        let credential =
            CredentialFor::<Unchecked, hubscope_auth::Blocking>::into_credential(credentials);
        let refused = poll_once(credential.authorize(&nowhere(), None)).unwrap().unwrap_err();
        (credential, refused)
    });
}

/// A runtime that blocks, and reaches nobody.
fn nowhere() -> hubscope_ureq::Http {
    let builder = hubscope_ureq::Http::builder().base_url("http://127.0.0.1:9");
    builder.retry(RetryPolicy::never()).http().unwrap()
}

/// A source that has a secret.
struct Here(SecretString);

impl BlockingSource for Here {
    fn fetch(&self) -> Result<Secret, SourceError> {
        Ok(Secret::new(self.0.clone()))
    }

    fn place(&self) -> String {
        "here".to_owned()
    }
}

#[test]
fn a_token_that_is_fetched_is_wiped() {
    is_wiped(29, |secret| {
        let token = ReloadingToken::blocking(Here(secret.clone()));
        let credential =
            CredentialFor::<Unchecked, hubscope_auth::Blocking>::into_credential(token);
        let token = poll_once(credential.authorize(&nowhere(), None)).unwrap().unwrap();
        (credential, token)
    });
}

#[test]
fn what_signs_and_verifies_is_wiped() {
    let (method, uri) = (Method::POST, Uri::from_static("https://crm.example.com/hook"));
    is_wiped(30, |secret| {
        let signer = Signer::new(secret.clone()).unwrap();
        let verifier = Verifier::new(secret.clone()).unwrap().versions([Version::V1, Version::V3]);
        for signed in
            [signer.v1(b"[]"), signer.v3("POST", &uri.to_string(), b"[]", SystemTime::now())]
        {
            let headers = signed.into_iter();
            let headers =
                headers.map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
            let headers: HeaderMap<HeaderValue> = headers.collect();
            verifier.verify(&method, &uri, &headers, b"[]").unwrap();
        }
        (signer, verifier)
    });
}

#[test]
fn a_login_is_wiped() {
    let state = |verifier: &str| {
        let started = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
        let mut kept = String::with_capacity(200);
        kept.extend(["1.", &started.to_string(), ".0123456789012345678901.", verifier]);
        AuthorizationState::from_secret(&kept.into()).unwrap()
    };
    is_wiped(11, |secret| state(secret.expose_secret()));
    is_wiped(12, |secret| state(secret.expose_secret()).to_secret());
    is_wiped(13, |secret| {
        let mut query = String::with_capacity(200);
        query.extend(["code=", secret.expose_secret(), "&state=0123456789012345678901"]);
        let query = SecretString::from(query);
        let code = state("").callback(query.expose_secret()).unwrap();
        app(none()).exchange(code).into_request()
    });
    is_wiped(14, |secret| {
        let code =
            state(secret.expose_secret()).callback("code=c&state=0123456789012345678901").unwrap();
        app(none()).exchange(code).into_request()
    });
}

#[test]
fn sessions_are_wiped() {
    is_wiped(15, |secret| tokens(secret, &none()));
    is_wiped(16, |secret| tokens(&none(), secret).to_secret_json());
    is_wiped(17, |secret| {
        Tokens::from_secret_json(&tokens(&none(), secret).to_secret_json()).unwrap()
    });
    is_wiped(18, |secret| app(none()).session(tokens(&none(), secret)).unwrap());
    is_wiped(19, |secret| {
        let session = app(none()).session(tokens(secret, &none())).unwrap();
        let credential =
            CredentialFor::<Unchecked, hubscope_auth::Blocking>::into_credential(session);
        credential.ready(None, SystemTime::now()).unwrap()
    });
}

#[test]
fn stored_sessions_and_keys_are_wiped() {
    let connections = |keyring| Connections::blocking(app(none()), MemoryStore::new(), keyring);
    is_wiped(20, |secret| {
        let connections = connections(Keyring::new(Key::generate("k")));
        let session = connections.connect(tokens(&none(), secret)).unwrap();
        let opened = connections.tokens(7_u64).unwrap();
        (connections, session, opened)
    });
    // The bytes of a key, and as the text of which they are the base64.
    is_wiped(21, |secret| Key::from_base64("k", &key(secret)).unwrap());
    is_wiped(22, |secret| connections(Keyring::new(Key::from_base64("k", &key(secret)).unwrap())));
    is_wiped(23, |secret| {
        let mut text = String::with_capacity(44);
        text.extend([&secret.expose_secret()[32..], "AAAAAAAAAAA="]);
        Key::from_base64("k", &text.into()).unwrap().to_secret()
    });
}

/// The base64 of a key whose bytes are the end of the secret.
fn key(secret: &SecretString) -> SecretString {
    general_purpose::STANDARD.encode(&secret.expose_secret()[32..]).into()
}

#[test]
fn what_a_source_reads_is_wiped() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("secret");
    is_wiped(26, |secret| {
        fs::write(&path, secret.expose_secret()).unwrap();
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        SecretFile::new(&path).fetch().unwrap()
    });
}

#[test]
fn requests_with_credentials_are_wiped() {
    let sent = |credential: Credential| {
        let token = credential.ready(None, SystemTime::now()).unwrap();
        let mut settings = Settings::default();
        settings.base_url = "https://api.hubapi.com".parse::<BaseUrl>().unwrap();
        let request = read::list().limit(1).into_request();
        let mut exchange = Exchange::new(request, settings.into(), 7);
        exchange.step(Input::Begin);
        match exchange.step(Input::Authorized(token.credentials())) {
            Step::Send(request) => (exchange, request),
            other => unreachable!("{other:?}"),
        }
    };
    is_wiped(24, |secret| sent(PrivateToken::new(secret.clone()).unwrap().into()));
    is_wiped(25, |secret| sent(DeveloperKey::new(secret.clone()).unwrap().into()));
}
