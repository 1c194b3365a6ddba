//! A machine on which the command runs, with an emulator of HubSpot.
#![allow(dead_code, reason = "each test uses a part")]

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::PathBuf,
    process::{Command, Output, Stdio},
};

use hubscope_emulator::{App, AppSettings, Emulator};

pub const SCOPES: &str = "oauth crm.objects.contacts.read";

/// A machine with an emulator, an app of it, and a folder.
pub struct Machine {
    pub hubspot: Emulator,
    pub app: App,
    pub port: u16,
    pub keys: String,
    folder: tempfile::TempDir,
    /// A certificate that it trusts in addition to the system's.
    pub trusted: Option<PathBuf>,
}

impl Machine {
    pub fn new() -> Self {
        let hubspot = Emulator::start().unwrap();
        // The system does not give out this port again soon.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let redirect = format!("http://localhost:{port}/callback");
        let app = hubspot.register(AppSettings::new([redirect.as_str()]).rotate_refresh_tokens());
        let keys =
            Command::new(env!("CARGO_BIN_EXE_hubscope")).args(["key", "2026-11"]).output().unwrap();
        let keys = String::from_utf8(keys.stdout).unwrap();
        Self { hubspot, app, port, keys, folder: tempfile::tempdir().unwrap(), trusted: None }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hubscope"));
        command
            .args(arguments)
            .env_clear()
            .env("HUBSPOT_BASE_URL", self.hubspot.url())
            .env("HUBSPOT_CLIENT_ID", &self.app.client_id)
            .env("HUBSPOT_CLIENT_SECRET", &self.app.client_secret)
            .env("HUBSPOT_SCOPES", SCOPES)
            .env("HUBSPOT_OPTIONAL_SCOPES", "tickets")
            .env("HUBSCOPE_KEYS", &self.keys)
            .envs(self.trusted.as_ref().map(|file| ("SSL_CERT_FILE", file)))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Runs a command to its end and searches its output for secrets.
    pub fn run(&self, arguments: &[&str]) -> Said {
        self.said(self.command(arguments).output().unwrap())
    }

    pub fn said(&self, output: Output) -> Said {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let said = Said {
            out: text(output.stdout),
            err: text(output.stderr),
            code: output.status.code().unwrap(),
        };
        let key = self.keys.split_once(':').unwrap().1.trim();
        for secret in [self.app.client_secret.as_str(), key, "emu1-at-", "emu1-rt-"] {
            assert!(
                !said.out.contains(secret) && !said.err.contains(secret),
                "a secret shows: {said:?}"
            );
        }
        said
    }

    /// Logs in, with what the browser does as a function of the authorize URL: what it calls, one after the other.
    pub fn login(&self, arguments: &[&str], browser: impl FnOnce(&str) -> Vec<String>) -> Said {
        let port = self.port.to_string();
        let mut command = self.command(&["login", "--port", &port]);
        let mut child = command.args(arguments).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        if let Some(url) = line.trim_end().strip_prefix("log in at ") {
            for target in browser(url) {
                self.get(&target);
            }
        }
        lines.read_to_string(&mut line).unwrap();
        let mut output = child.wait_with_output().unwrap();
        output.stdout = line.into_bytes();
        self.said(output)
    }

    pub fn get(&self, target: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(stream, "GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    }

    pub fn allow(&self, url: &str) -> Vec<String> {
        let back = self.hubspot.allow_with(url, "").unwrap();
        vec![format!("/callback?{}", back.rsplit('?').next().unwrap())]
    }

    pub fn login_to(&self, store: &str) -> Said {
        self.login(&["--store", store], |url| self.allow(url))
    }

    pub fn account(&self) -> String {
        self.hubspot.account_id().to_string()
    }
}

#[derive(Debug)]
pub struct Said {
    pub out: String,
    pub err: String,
    pub code: i32,
}

impl Said {
    pub fn good(self) -> String {
        assert_eq!(self.code, 0, "{self:?}");
        self.out
    }

    pub fn bad(self) -> String {
        assert_eq!(self.code, 1, "{self:?}");
        self.err
    }
}

/// A connection from its login to its revocation, in one store.
pub fn a_whole_life(machine: &Machine, store: &str) {
    let account = machine.account();
    let said = machine.login_to(store).good();
    assert!(
        said.contains(&format!("connected account {account}"))
            && said.contains("not granted: tickets"),
        "{said}"
    );

    let said = machine.run(&["token", "inspect", "--store", store, "--account", &account]).good();
    assert!(
        said.contains("refresh token: active") && said.contains("access token: active"),
        "{said}"
    );
    assert!(said.contains("scopes     crm.objects.contacts.read oauth"), "{said}");

    let said = machine.run(&["audit", "--store", store, "--check"]).good();
    assert!(said.contains("Connections: 1 (1 active, 0 revoked)"), "{said}");

    let said = machine.run(&["token", "revoke", "--store", store, "--account", &account]).good();
    assert!(said.ends_with("revoked 1 of 1\n"), "{said}");
    let said = machine.run(&["token", "inspect", "--store", store, "--account", &account]).bad();
    assert!(said.contains(&format!("access to account {account} was revoked")), "{said}");
    let said = machine.run(&["audit", "--store", store, "--check"]);
    assert_eq!(said.code, 3, "{said:?}");
    assert!(said.out.contains("revoked: 1 of 1"), "{said:?}");
}
