//! Waiting for the browser to come back: a listener that answers one request, and takes no other for it.

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

/// The longest request that is read, in bytes. A browser's is a few hundred.
const LONGEST: usize = 16 * 1024;

/// How long a browser may take to say what it wants. It may open a connection and say nothing.
const SILENCE: Duration = Duration::from_secs(5);

pub(crate) struct Callback(TcpListener);

impl Callback {
    pub(crate) fn listen(port: u16) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        let hint = "give another --port, and add its address to the app's redirect URLs";
        Ok(Self(listener.with_context(|| format!("nothing can listen on port {port}: {hint}"))?))
    }

    /// Waits for the answer to the login with this state.
    pub(crate) fn wait(self, state: SecretString, patience: Duration) -> Result<AuthorizationCode> {
        let (done, outcome) = mpsc::channel();
        // The thread ends with the program: there is no way to take back the wait for a connection.
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
            .context("nobody came back from the login in time")?;
        Ok(outcome?)
    }
}

/// What came of the login, if this was the answer to it. Anything on the machine can call, so others are sent away.
fn answered(
    mut stream: TcpStream,
    state: &SecretString,
) -> Option<Result<AuthorizationCode, CallbackError>> {
    stream.set_read_timeout(Some(SILENCE)).ok()?;
    let target = request_target(&mut stream);
    let Some(query) = target.as_deref().and_then(|target| target.strip_prefix("/callback?")) else {
        reply(&mut stream, "404 Not Found", "There is nothing here.");
        return None;
    };
    let outcome = AuthorizationState::from_secret(state).ok()?.callback(query);
    match &outcome {
        Ok(_) => reply(
            &mut stream,
            "200 OK",
            "HubSpot has answered. The terminal says whether the account is connected; you can close this page.",
        ),
        // Any page in the browser can call with an error and without the state.
        Err(error @ (CallbackError::State | CallbackError::Unproven { .. })) => {
            match error {
                CallbackError::Unproven { .. } => {
                    tell!("{error}; still waiting for the answer to this login")
                }
                _ => tell!(
                    "something that is no answer to this login was sent away; still waiting for the answer"
                ),
            }
            reply(
                &mut stream,
                "400 Bad Request",
                "This is no answer to the login that is under way.",
            );
            return None;
        }
        Err(_) => reply(&mut stream, "400 Bad Request", "Not connected. The terminal says why."),
    }
    Some(outcome)
}

/// Path and query of a GET request.
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
    // The code is in the address bar: it must not be sent anywhere else.
    let head = "Content-Type: text/html; charset=utf-8\r\nReferrer-Policy: no-referrer\r\nConnection: close";
    // A browser that has gone does not change what came of the login.
    let _ = write!(stream, "HTTP/1.1 {status}\r\n{head}\r\nContent-Length: {length}\r\n\r\n{page}");
}
