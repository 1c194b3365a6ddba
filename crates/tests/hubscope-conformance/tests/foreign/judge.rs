//! A strict authorization server of strangers, npm's `oidc-provider`, and a user with a browser.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::OnceLock,
};

use bytes::Bytes;
use hubscope_auth::{
    OAuthApp, PrivateToken,
    oauth::{AuthorizationRequest, Authorize},
};
use hubscope_conformance::{Configuration, Subject};
use hubscope_core::{RetryPolicy, ScopeSet, Unchecked, http::Request};
use hubscope_ureq::Http;

/// The client id that the server knows.
pub const ID: &str = "judged";
/// Its secret.
pub const SECRET: &str = "judged-client-secret";
/// One of its redirect URIs; the other ends in `/other`.
pub const REDIRECT: &str = "http://localhost:3000/callback";
/// What it may ask for.
pub const SCOPES: &str = "oauth crm.objects.contacts.read";

/// A server. It ends with the tests, because its standard input does.
pub struct Judge {
    pub url: String,
    /// Whether each refresh gives another refresh token, and the old one is good no more.
    pub rotates: bool,
    _child: Child,
}

/// Both servers.
pub fn judges() -> [&'static Judge; 2] {
    static KEEPS: OnceLock<Judge> = OnceLock::new();
    static ROTATES: OnceLock<Judge> = OnceLock::new();
    [KEEPS.get_or_init(|| Judge::start(false)), ROTATES.get_or_init(|| Judge::start(true))]
}

impl Judge {
    fn start(rotates: bool) -> Self {
        let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let installed = std::env::var_os("HUBSCOPE_JUDGE").map(PathBuf::from);
        let folder = installed.unwrap_or_else(|| manifest.join("../../../target/judge"));
        assert!(
            folder.join("node_modules/oidc-provider").exists(),
            "the authorization server is not installed in {}: `cargo xtask test` installs it",
            folder.display(),
        );
        // Beside its modules, because that is where imports are looked for.
        let mode = if rotates { "rotate" } else { "keep" };
        let script = folder.join(format!("server-{}-{mode}.mjs", std::process::id()));
        std::fs::copy(manifest.join("judge/server.mjs"), &script).unwrap();
        let mut command = Command::new("node");
        command
            .arg(&script)
            .arg(mode)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = match command.spawn() {
            Ok(child) => child,
            Err(error) => panic!("node does not start ({error}): `cargo xtask test` brings it"),
        };
        let mut url = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut url).unwrap();
        assert!(url.starts_with("http"), "the server ended");
        std::fs::remove_file(script).unwrap();
        Self { url: url.trim_end().to_owned(), rotates, _child: child }
    }

    /// The app, as it is registered.
    pub fn app(&self) -> OAuthApp<Unchecked> {
        app(SECRET, REDIRECT)
    }

    /// A client that asks this server, without a grant.
    pub fn anyone<S: Subject>(&self) -> S {
        S::build(&self.configuration(), PrivateToken::new("pat-emu1-1").unwrap().into()).unwrap()
    }

    pub fn configuration(&self) -> Configuration {
        let mut configuration = Configuration::new(&self.url);
        configuration.retry = RetryPolicy::never();
        configuration
    }

    /// The authorize URL of a login at this server.
    pub fn start_login(&self, login: Authorize<'_, Unchecked>) -> AuthorizationRequest {
        login.host(self.url.parse().unwrap()).start()
    }

    /// Follows the URL as a browser does, and gives the query of the callback.
    pub fn browse(&self, url: &str) -> String {
        let (http, mut cookies, mut next) = (Http::new().unwrap(), BTreeMap::new(), url.to_owned());
        for _ in 0..5 {
            let sent: Vec<_> =
                cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let request = Request::get(&next).header("cookie", sent.join("; "));
            let answer = http.send(request.body(Bytes::new().into()).unwrap()).unwrap();
            for cookie in answer.headers.get_all("set-cookie") {
                let pair = cookie.to_str().unwrap().split(';').next().unwrap();
                let (name, value) = pair.split_once('=').unwrap();
                cookies.insert(name.to_owned(), value.to_owned());
            }
            let told = String::from_utf8_lossy(&answer.body).into_owned();
            let location = answer
                .headers
                .get("location")
                .unwrap_or_else(|| panic!("{told}"))
                .to_str()
                .unwrap();
            if let Some((_, query)) = location.split_once("/callback?") {
                return query.to_owned();
            }
            next = if location.starts_with('/') {
                format!("{}{location}", self.url)
            } else {
                location.to_owned()
            };
        }
        panic!("the login goes on and on: {next}")
    }
}

/// The app with another secret, or another redirect URI.
pub fn app(secret: &str, redirect_uri: &str) -> OAuthApp<Unchecked> {
    OAuthApp::unchecked(ID, secret.into(), redirect_uri, SCOPES.parse().unwrap(), ScopeSet::new())
        .unwrap()
}
