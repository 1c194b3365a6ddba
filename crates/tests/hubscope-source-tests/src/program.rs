//! Installed programs, and servers that end with their test.

use std::{
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// The time that a server may take until it listens.
const PATIENCE: Duration = Duration::from_secs(60);

/// Returns the path of a program that `cargo xtask test` installs: below `target/tools`, or below
/// `HUBSCOPE_TOOLS`.
///
/// # Panics
/// When the program is missing, so that no test is skipped silently.
pub fn program(name: &str) -> PathBuf {
    let installed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../target/tools");
    let folder = std::env::var_os("HUBSCOPE_TOOLS").map_or(installed, PathBuf::from);
    let path = folder.join("bin").join(name);
    assert!(path.exists(), "{} is missing: `cargo xtask test` installs it", path.display());
    path
}

/// Returns a free port.
///
/// # Panics
/// When there is none.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    listener.local_addr().expect("its number").port()
}

/// A server that ends when it is dropped.
#[derive(Debug)]
pub struct Server {
    /// The base URL of the server.
    pub url: String,
    child: Child,
}

impl Server {
    /// Starts a server that is configured to listen on this port of 127.0.0.1, and waits until it
    /// does.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start(command: &mut Command, port: u16) -> Self {
        let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child =
            quiet.spawn().unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
        let patience = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            let ended = child.try_wait().expect("its state");
            assert!(
                ended.is_none() && Instant::now() < patience,
                "{command:?} does not listen: {ended:?}"
            );
            thread::sleep(Duration::from_millis(20));
        }
        Self { url: format!("http://127.0.0.1:{port}"), child }
    }

    /// Ends the server.
    pub fn kill(mut self) {
        self.end();
    }

    fn end(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}
