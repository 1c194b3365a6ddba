//! The source against a real server: OpenBao, configured by OpenBao's own command.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::{path::PathBuf, process::Command};

use hubscope_auth::{
    ExposeSecret, SecretString,
    source::{BlockingSource, Secret, Source, SourceError},
};
use hubscope_source_tests::{Server, free_port, program, shown, try_source};
use hubscope_source_vault::{Login, VaultSource};

struct Vault {
    server: Server,
    home: PathBuf,
}

impl Vault {
    fn start(name: &str) -> Self {
        let home = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&home).unwrap();
        let port = free_port();
        let mut command = Command::new(program("bao"));
        command.args(["server", "-dev", "-dev-root-token-id=hush-root"]).env("HOME", &home);
        command.arg(format!("-dev-listen-address=127.0.0.1:{port}"));
        let vault = Self { server: Server::start(&mut command, port), home };
        // The server listens before its engine is mounted.
        let ready = || vault.run(&["secrets", "list"]).is_some_and(|list| list.contains("secret/"));
        assert!((0..200).any(|_| ready()), "it has no engine");
        vault
    }

    /// Runs a command as root of the Vault. Returns `None` when it fails.
    fn run(&self, arguments: &[&str]) -> Option<String> {
        let mut command = Command::new(program("bao"));
        command.args(arguments).env("HOME", &self.home).env("BAO_ADDR", &self.server.url);
        let output = command.env("BAO_TOKEN", "hush-root").output().unwrap();
        output.status.success().then(|| String::from_utf8(output.stdout).unwrap().trim().to_owned())
    }

    fn source(&self, login: Login) -> VaultSource {
        VaultSource::new(&self.server.url, "secret", "hubspot/acme", login).unwrap()
    }
}

/// A source with a fixed secret.
struct Here(SecretString);

impl BlockingSource for Here {
    fn fetch(&self) -> Result<Secret, SourceError> {
        Ok(Secret::new(self.0.expose_secret()))
    }

    fn place(&self) -> String {
        "the test".to_owned()
    }
}

fn token(token: impl Into<SecretString>) -> Login {
    Login::token(Here(token.into()))
}

/// A blocking adapter for an async source.
#[derive(Clone, Debug)]
struct Blocked(std::sync::Arc<VaultSource>);

impl BlockingSource for Blocked {
    fn fetch(&self) -> Result<Secret, SourceError> {
        fetched(&self.0)
    }

    fn place(&self) -> String {
        self.0.place()
    }
}

fn fetched(source: &impl Source) -> Result<Secret, SourceError> {
    tokio::runtime::Runtime::new().unwrap().block_on(source.fetch())
}

#[test]
fn it_is_a_source() {
    let vault = Vault::start("source");
    let source = vault.source(token("hush-root"));
    let put = |text: &str| {
        vault
            .run(&["kv", "put", "-mount=secret", "hubspot/acme", &format!("text={text}")])
            .unwrap();
    };
    // Secrets of this engine are objects, so the text is a field of one.
    let source = std::sync::Arc::new(source);
    let missing = shown(fetched(&source));
    assert!(
        missing.to_string().contains("`vault kv put -mount=secret hubspot/acme token=-`"),
        "{missing}"
    );
    try_source(&Field(Blocked(source.clone())), put);
    assert_eq!(fetched(&source).unwrap().version.unwrap(), "3");
    vault.run(&["kv", "delete", "-mount=secret", "hubspot/acme"]).unwrap();
    assert!(matches!(shown(fetched(&source)), SourceError::Missing { .. }));
}

/// The field `text`, presented to the suite as the whole secret.
#[derive(Clone, Debug)]
struct Field(Blocked);

impl BlockingSource for Field {
    fn fetch(&self) -> Result<Secret, SourceError> {
        BlockingSource::field(self.0.clone(), "text").fetch()
    }

    fn place(&self) -> String {
        self.0.place()
    }
}

#[test]
fn a_missing_permission_is_named() {
    let vault = Vault::start("denied");
    vault.run(&["kv", "put", "-mount=secret", "hubspot/acme", "token=hush"]).unwrap();
    let lesser = vault.run(&["token", "create", "-policy=default", "-field=token"]).unwrap();
    for login in [token(lesser), token("hush-nobody")] {
        let denied = shown(fetched(&vault.source(login)));
        assert!(matches!(denied, SourceError::Denied { .. }), "{denied:?}");
        assert!(denied.to_string().contains("a policy with `read`"), "{denied}");
    }
    let url = vault.server.url.clone();
    vault.server.kill();
    let down = shown(fetched(
        &VaultSource::new(&url, "secret", "hubspot/acme", token("hush-root")).unwrap(),
    ));
    assert!(down.is_transient(), "{down:?}");
}

#[test]
fn the_role_of_an_app_logs_in_and_logs_in_again() {
    let vault = Vault::start("role");
    vault.run(&["kv", "put", "-mount=secret", "hubspot/acme", "token=hush"]).unwrap();
    let policy = vault.home.join("policy.hcl");
    std::fs::write(&policy, "path \"secret/data/hubspot/*\" { capabilities = [\"read\"] }")
        .unwrap();
    vault.run(&["policy", "write", "hubspot", policy.to_str().unwrap()]).unwrap();
    vault.run(&["auth", "enable", "-path=roles", "approle"]).unwrap();
    vault.run(&["write", "auth/roles/role/hubscope", "token_policies=hubspot"]).unwrap();
    let role = vault.run(&["read", "-field=role_id", "auth/roles/role/hubscope/role-id"]).unwrap();
    let secret = vault
        .run(&["write", "-f", "-field=secret_id", "auth/roles/role/hubscope/secret-id"])
        .unwrap();
    let login =
        |secret: &str| Login::app_role(role.as_str(), Here(secret.into())).mounted_at("roles");

    let source = vault.source(login(&secret)).field("token");
    for _ in 0..2 {
        assert_eq!(fetched(&source).unwrap().value.expose_secret(), "hush");
    }
    let accessors = || vault.run(&["list", "auth/token/accessors"]).unwrap();
    let before = accessors();
    assert_eq!(fetched(&source).unwrap().value.expose_secret(), "hush");
    assert_eq!(accessors(), before, "a token is reused while it is valid");
    // With all tokens of the role revoked, the source logs in again.
    vault.run(&["lease", "revoke", "-force", "-prefix", "auth/roles/"]).unwrap();
    assert_eq!(fetched(&source).unwrap().value.expose_secret(), "hush");

    let refused = shown(fetched(&vault.source(login("hush-other"))));
    assert!(matches!(refused, SourceError::Denied { .. }), "{refused:?}");
}

#[test]
fn a_vault_elsewhere_needs_tls() {
    let made = |address| VaultSource::new(address, "secret", "acme", token("hush"));
    let error = made("http://vault.example.com:8200").unwrap_err();
    assert!(error.to_string().contains("https://"), "{error}");
    assert!(made("vault").unwrap_err().to_string().contains("not a URL"));
    made("https://vault.example.com:8200").unwrap();
}
