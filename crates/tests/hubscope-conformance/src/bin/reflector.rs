//! A server that repeats in its answers all that it is sent, secrets included, over HTTP/1 and HTTP/2: the worst that a HubSpot
//! could do. A process of its own, so that what it logs is not taken for what a client logs.
#![expect(clippy::print_stdout, reason = "it tells the test where it listens")]

use std::{error::Error, io::Read};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use hubscope_conformance::known::{NEW_ACCESS_TOKEN, NEW_REFRESH_TOKEN};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// What a port answers with.
#[derive(Clone, Copy)]
enum Mode {
    Refused(u16),
    Text,
    Redirect,
    Tokens,
    WrongTokens,
    WrongJson,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let refused = [400, 401, 403, 404, 409, 423, 429, 500, 503].map(Mode::Refused);
    let others = [Mode::Text, Mode::Redirect, Mode::Tokens, Mode::WrongTokens, Mode::WrongJson];
    for mode in refused.into_iter().chain(others) {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let name = match mode {
            Mode::Refused(status) => status.to_string(),
            Mode::Text => "text".to_owned(),
            Mode::Redirect => "redirect".to_owned(),
            Mode::Tokens => "tokens".to_owned(),
            Mode::WrongTokens => "wrong-tokens".to_owned(),
            Mode::WrongJson => "wrong-json".to_owned(),
        };
        println!("{name} http://{}", listener.local_addr()?);
        let router = Router::new().fallback(reflect).with_state(mode);
        tokio::spawn(async move { axum::serve(listener, router).await });
    }
    println!("that is all");
    // It ends with the test, whose end of the pipe closes.
    tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new())).await??;
    Ok(())
}

async fn reflect(State(mode): State<Mode>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let sent = sent(&uri, &headers, &body);
    match mode {
        Mode::Refused(status) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::IM_A_TEAPOT);
            let id = HeaderValue::from_str(&sent).unwrap_or(HeaderValue::from_static("none"));
            (status, [("x-hubspot-correlation-id", id)], refusal(&sent).to_string()).into_response()
        }
        Mode::Text => (StatusCode::INTERNAL_SERVER_ERROR, format!("{} {sent}", "x".repeat(150)))
            .into_response(),
        Mode::Redirect => {
            let location = HeaderValue::from_str(&format!("/elsewhere?{uri}"))
                .unwrap_or(HeaderValue::from_static("/"));
            (StatusCode::FOUND, [("location", location)]).into_response()
        }
        Mode::Tokens => {
            let tokens = json!({"access_token": NEW_ACCESS_TOKEN, "refresh_token": NEW_REFRESH_TOKEN,
                                "expires_in": 1800, "hub_id": 7, "active": true, "user": "sam@example.com"});
            tokens.to_string().into_response()
        }
        Mode::WrongTokens => {
            let tokens = json!({"access_token": NEW_ACCESS_TOKEN, "refresh_token": NEW_REFRESH_TOKEN,
                                "expires_in": NEW_ACCESS_TOKEN, "active": sent});
            tokens.to_string().into_response()
        }
        Mode::WrongJson => json!({"results": sent, "paging": [sent]}).to_string().into_response(),
    }
}

/// All that came: as it came, and decoded.
fn sent(uri: &Uri, headers: &HeaderMap, body: &[u8]) -> String {
    let values = headers.values().filter_map(|value| value.to_str().ok());
    let form = String::from_utf8_lossy(body).into_owned();
    let mut all: Vec<String> =
        values.map(str::to_owned).chain([uri.to_string(), form.clone()]).collect();
    for part in form.split('&').chain(uri.query().unwrap_or_default().split('&')) {
        all.extend(part.split_once('=').map(|(_, value)| decoded(value)));
    }
    all.join(" ").replace(['\r', '\n'], " ")
}

fn decoded(text: &str) -> String {
    let text = text.replace('+', " ");
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at_checked(2).unwrap_or(("", part));
        bytes.extend(u8::from_str_radix(code, 16).ok());
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A refusal in which every field that HubSpot has repeats it.
fn refusal(sent: &str) -> Value {
    let context = json!({sent: [sent], "more": sent});
    let detail =
        json!({"message": sent, "in": sent, "code": sent, "subCategory": sent, "context": context});
    json!({
        "status": "error", "message": sent, "correlationId": sent, "category": sent, "subCategory": sent,
        "errors": [detail], "context": context, "links": {sent: sent}, "policyName": sent, "error": sent,
        "error_description": sent, "errorType": sent,
    })
}
