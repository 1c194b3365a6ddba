//! A PostgreSQL server.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use super::{certificate::Certificate, free_port};

/// A PostgreSQL server. It ends when it is dropped.
#[derive(Debug)]
pub struct Postgres {
    folder: tempfile::TempDir,
    tls: Option<(u16, Certificate)>,
}

impl Postgres {
    /// The user that there is. The database is called `postgres`.
    pub const USER: &str = "test";

    /// Starts a server.
    ///
    /// # Panics
    /// When it does not start: the message says what to install.
    pub fn start() -> Self {
        Self::of(tempfile::tempdir().unwrap(), None)
    }

    /// Starts a server that listens at a port of `localhost` too, with TLS only.
    ///
    /// # Panics
    /// As [`start`](Self::start).
    pub fn start_with_tls() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let certificate = Certificate::make(folder.path());
        Self::of(folder, Some((free_port(), certificate)))
    }

    /// The port where TLS is spoken, and the file with the certificate that a client has to trust.
    pub fn tls(&self) -> Option<(u16, &Path)> {
        let (port, certificate) = self.tls.as_ref()?;
        Some((*port, &certificate.certificate))
    }

    fn of(folder: tempfile::TempDir, tls: Option<(u16, Certificate)>) -> Self {
        let postgres = Self { folder, tls };
        // PostgreSQL refuses to run as root.
        if is_root() {
            let chown =
                Command::new("chown").args(["-R", "postgres"]).arg(postgres.folder.path()).status();
            assert!(
                chown.unwrap().success(),
                "there is no user called postgres: apt install postgresql"
            );
        }
        postgres.run("initdb", &["--auth", "trust", "--username", Self::USER, "--no-sync"]);
        postgres.up();
        postgres
    }

    /// The folder of its socket, which takes the place of a host's name.
    pub fn host(&self) -> &Path {
        self.folder.path()
    }

    /// Starts it again, with what it had.
    ///
    /// # Panics
    /// When it does not start.
    pub fn up(&self) {
        let socket = self.folder.path().display().to_string();
        let listen = self.tls.as_ref().map_or_else(
            || "-c listen_addresses=''".to_owned(),
            |(port, Certificate { certificate, key })| {
                let (certificate, key) = (certificate.display(), key.display());
                format!(
                    "-c listen_addresses=localhost -c port={port} -c ssl=on -c ssl_cert_file='{certificate}' \
                     -c ssl_key_file='{key}'"
                )
            },
        );
        let options =
            format!("{listen} -c unix_socket_directories='{socket}' -c max_connections=200");
        let log = self.folder.path().join("log").display().to_string();
        self.run("pg_ctl", &["start", "-w", "-o", &options, "-l", &log]);
    }

    /// Ends it as if its machine had died.
    ///
    /// # Panics
    /// When it does not end.
    pub fn down(&self) {
        self.run("pg_ctl", &["stop", "-w", "-m", "immediate"]);
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let program = programs().join(program);
        let mut command = if is_root() { Command::new("runuser") } else { Command::new(&program) };
        if is_root() {
            command.args(["-u", "postgres", "--"]).arg(&program);
        }
        let output =
            match command.arg("-D").arg(self.data()).args(arguments).current_dir("/").output() {
                Ok(output) => output,
                Err(error) => panic!("PostgreSQL does not start ({error}): apt install postgresql"),
            };
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if self.data().join("postmaster.pid").exists() {
            self.down();
        }
    }
}

/// Where Debian keeps the programs of the newest version there is; elsewhere they are in the path.
fn programs() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = versions.map(|version| version.path().join("bin")).max();
    newest.unwrap_or_else(|| Path::new("").to_owned())
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout.trim_ascii() == b"0"
}
