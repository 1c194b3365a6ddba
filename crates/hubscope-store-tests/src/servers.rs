//! Servers of a test's own: real ones, on sockets in a folder of their own, which can be killed, stopped and started again.

mod postgres;
mod redis;

use std::process::Command;

pub use self::{postgres::Postgres, redis::Redis};

/// Sends a signal to a process.
fn signal(signal: &str, pid: u32) {
    let sent = Command::new("kill").arg(signal).arg(pid.to_string()).status();
    assert!(sent.is_ok_and(|status| status.success()), "kill {signal} {pid} failed");
}
