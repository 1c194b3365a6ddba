//! The local listener that waits for the redirect of a login, and ignores every other request.

use std::{
    io::{Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    sync::mpsc,
    time::Duration,
};

use anyhow::{Context, Result};
use hubscope_auth::{
    SecretString,
    oauth::{AuthorizationCode, AuthorizationState, CallbackError},
};

use crate::output::tell;

/// The maximum size of a request in bytes. A browser sends a few hundred.
const LONGEST: usize = 16 * 1024;

/// The read timeout. Browsers open connections in advance and send nothing on them.
const SILENCE: Duration = Duration::from_secs(5);

pub(crate) struct Callback(TcpListener);

impl Callback {
    pub(crate) fn listen(port: u16) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        let hint = "give another --port, and add its address to the app's redirect URLs";
        Ok(Self(listener.with_context(|| format!("nothing can listen on port {port}: {hint}"))?))
    }

    /// Waits for the redirect of the login with this state.
    pub(crate) fn wait(self, state: SecretString, patience: Duration) -> Result<AuthorizationCode> {
        let (done, outcome) = mpsc::channel();
        // The thread ends with the program, because `accept` cannot be cancelled.
        std::thread::spawn(move || {
            for stream in self.0.incoming().flatten() {
                let Some(outcome) = answered(stream, &state) else { continue };
                if done.send(outcome).is_err() {
                    break;
                }
            }
        });
        let outcome = outcome
            .recv_timeout(patience)
            .ok()
            .context("the browser did not return from the login in time")?;
        Ok(outcome?)
    }
}

/// Returns the result of the login if this request is its redirect. Any program on the machine can
/// connect, so every other request is refused.
fn answered(
    mut stream: TcpStream,
    state: &SecretString,
) -> Option<Result<AuthorizationCode, CallbackError>> {
    stream.set_read_timeout(Some(SILENCE)).ok()?;
    let target = request_target(&mut stream);
    let Some(query) = target.as_deref().and_then(|target| target.strip_prefix("/callback?")) else {
        reply(&mut stream, "404 Not Found", "Not found.");
        return None;
    };
    let outcome = AuthorizationState::from_secret(state).ok()?.callback(query);
    match &outcome {
        Ok(_) => reply(
            &mut stream,
            "200 OK",
            "HubSpot has responded. The terminal shows whether the account is connected. You can \
             close this page.",
        ),
        // Any page in the browser can send an error without the state.
        Err(error @ (CallbackError::State | CallbackError::Unproven { .. })) => {
            match error {
                CallbackError::Unproven { .. } => {
                    tell!("{error}; still waiting for the redirect of this login")
                }
                _ => {
                    tell!("refused a request that is not the redirect of this login; still waiting")
                }
            }
            reply(&mut stream, "400 Bad Request", "This is not the redirect of the current login.");
            return None;
        }
        Err(_) => {
            reply(&mut stream, "400 Bad Request", "Not connected. The terminal shows the reason.")
        }
    }
    Some(outcome)
}

/// Reads a request and returns the path and query of a GET.
fn request_target(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 1024];
    loop {
        let read = stream.read(&mut chunk).ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(chunk.get(..read)?);
        let mut headers = [httparse::EMPTY_HEADER; 64];
        let mut request = httparse::Request::new(&mut headers);
        if request.parse(&bytes).ok()?.is_complete() {
            return request.path.filter(|_| request.method == Some("GET")).map(str::to_owned);
        }
        if bytes.len() > LONGEST {
            return None;
        }
    }
}

fn reply(stream: &mut TcpStream, status: &str, text: &str) {
    let page = format!("<!doctype html><meta charset=utf-8><title>hubscope</title><p>{text}");
    let length = page.len();
    // The code is in the URL of the page, and must not leave it as a referrer.
    let head = "Content-Type: text/html; charset=utf-8\r\nReferrer-Policy: no-referrer\r\n\
                Connection: close";
    // A browser that has disconnected does not change the result of the login.
    let _ = write!(stream, "HTTP/1.1 {status}\r\n{head}\r\nContent-Length: {length}\r\n\r\n{page}");
}
