//! Servers of a test's own: real ones, on sockets in a folder of their own, which can be killed,
//! stopped and started again.

mod certificate;
mod postgres;
mod redis;

use std::{net::TcpListener, process::Command};

pub use self::{postgres::Postgres, redis::Redis};

/// A port that nobody listens at.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.local_addr().unwrap().port()
}

/// Sends a signal to a process.
fn signal(signal: &str, pid: u32) {
    let sent = Command::new("kill").arg(signal).arg(pid.to_string()).status();
    assert!(sent.is_ok_and(|status| status.success()), "kill {signal} {pid} failed");
}
