//! A Redis server.

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use super::{certificate::Certificate, free_port};

/// A Redis server, which keeps everything on disk. It ends when it is dropped.
#[derive(Debug)]
pub struct Redis {
    child: Child,
    folder: tempfile::TempDir,
    tls: Option<Tls>,
}

/// A port where TLS is spoken.
#[derive(Debug)]
struct Tls {
    port: u16,
    certificate: Certificate,
}

impl Redis {
    /// Starts a server.
    ///
    /// # Panics
    /// When it does not start: the message says what to install.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let child = spawn(folder.path(), None);
        Self { child, folder, tls: None }
    }

    /// Starts a server that listens at a port of `localhost` too, with TLS.
    ///
    /// # Panics
    /// As [`start`](Self::start).
    pub fn start_with_tls() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let tls = Tls { port: free_port(), certificate: Certificate::make(folder.path()) };
        let child = spawn(folder.path(), Some(&tls));
        Self { child, folder, tls: Some(tls) }
    }

    /// Its address with TLS, and the file with the certificate that a client has to trust.
    pub fn tls(&self) -> Option<(String, &Path)> {
        let Tls { port, certificate } = self.tls.as_ref()?;
        Some((format!("rediss://localhost:{port}"), &certificate.certificate))
    }

    /// Where it listens.
    pub fn socket(&self) -> PathBuf {
        self.folder.path().join("redis.sock")
    }

    /// Its address, as the `redis` crate takes it.
    pub fn url(&self) -> String {
        format!("redis+unix://{}", self.socket().display())
    }

    /// Kills it, without a warning.
    ///
    /// # Panics
    /// When it does not die.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Starts it again, with what it had.
    ///
    /// # Panics
    /// As [`start`](Self::start).
    pub fn restart(&mut self) {
        self.child = spawn(self.folder.path(), self.tls.as_ref());
    }

    /// Stops it: it takes connections and does not answer.
    ///
    /// # Panics
    /// When it cannot be stopped.
    pub fn pause(&self) {
        super::signal("-STOP", self.child.id());
    }

    /// Lets it go on.
    ///
    /// # Panics
    /// When it is not there.
    pub fn resume(&self) {
        super::signal("-CONT", self.child.id());
    }
}

fn spawn(folder: &Path, tls: Option<&Tls>) -> Child {
    let socket = folder.join("redis.sock");
    let mut command = Command::new("redis-server");
    command.args(["--port", "0", "--appendonly", "yes", "--unixsocket"]).arg(&socket);
    command.arg("--dir").arg(folder).stdout(Stdio::null());
    if let Some(Tls { port, certificate: Certificate { certificate, key } }) = tls {
        command.arg("--tls-port").arg(port.to_string()).args([
            "--tls-auth-clients",
            "no",
            "--tls-cert-file",
        ]);
        command
            .arg(certificate)
            .arg("--tls-key-file")
            .arg(key)
            .arg("--tls-ca-cert-file")
            .arg(certificate);
    }
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => panic!("redis-server does not start ({error}): apt install redis-server"),
    };
    let begun = Instant::now();
    while std::os::unix::net::UnixStream::connect(&socket).is_err() {
        assert!(child.try_wait().unwrap().is_none(), "redis-server ended");
        assert!(begun.elapsed() < Duration::from_secs(60), "redis-server does not listen");
        sleep(Duration::from_millis(10));
    }
    child
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
