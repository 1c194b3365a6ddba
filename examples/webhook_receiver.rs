//! Receives webhooks: verifies that HubSpot sent them, and prints their events.
//!
//! `HUBSPOT_CLIENT_SECRET=… PUBLIC_URL=https://hooks.example.com cargo run --example webhook_receiver`, where
//! `PUBLIC_URL` is where HubSpot reaches it (a tunnel, while you develop), without the path `/hubspot` that it calls there.
//! Without them it makes up a secret, sends itself a signed webhook and a forged one, and ends. `PORT` is where it listens.

use std::time::SystemTime;

use axum::{Router, body::Bytes, http::StatusCode, routing::post};
use hubscope::{
    Http,
    http::Request,
    webhooks::{
        events::{Change, Event},
        extract::{Events, Refused},
        signature::{Signer, Verifier},
    },
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port = std::env::var("PORT").unwrap_or_else(|_| "3000".to_owned());
    if let Ok(secret) = std::env::var("HUBSPOT_CLIENT_SECRET") {
        let public_url = std::env::var("PUBLIC_URL")
            .map_err(|_| "set PUBLIC_URL to where HubSpot reaches this, without `/hubspot`")?;
        let verifier = Verifier::new(secret)?.public_url(&public_url)?;
        let listener = tokio::net::TcpListener::bind(format!("0.0.0.0:{port}")).await?;
        println!("listening on {}, for webhooks to {public_url}/hubspot", listener.local_addr()?);
        return Ok(axum::serve(listener, routes(verifier)).await?);
    }

    println!("HUBSPOT_CLIENT_SECRET is not set: sending webhooks to itself");
    let secret = "a-client-secret-for-this-run".to_owned();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let verifier = Verifier::new(secret.clone())?.public_url(&url)?;
    tokio::spawn(async { axum::serve(listener, routes(verifier)).await });
    let body = r#"[{"subscriptionType":"contact.creation","objectId":123,"portalId":62515},
                   {"subscriptionType":"deal.propertyChange","objectId":7,"propertyName":"amount","propertyValue":"1200"}]"#;
    for (what, secret) in [("signed", secret), ("forged", "somebody-elses-secret".to_owned())] {
        let signed = Signer::new(secret)?.v3(
            "POST",
            &format!("{url}/hubspot"),
            body.as_bytes(),
            SystemTime::now(),
        );
        let mut request = Request::post(format!("{url}/hubspot"));
        for (name, value) in signed {
            request = request.header(name, value);
        }
        let answer = Http::new()?.send(request.body(Bytes::from(body).into())?).await;
        let answer = answer.map_err(|failure| format!("no answer: {failure:?}"))?;
        println!("{what}: {}", answer.status);
    }
    Ok(())
}

fn routes(verifier: Verifier) -> Router {
    Router::new().route("/hubspot", post(hubspot)).with_state(verifier)
}

/// What HubSpot calls. It waits five seconds for an answer: work that takes longer belongs in a queue.
async fn hubspot(events: Result<Events, Refused>) -> StatusCode {
    match events {
        Ok(events) => {
            events.iter().for_each(print);
            StatusCode::NO_CONTENT
        }
        Err(refused) => {
            println!("refused: {refused}");
            refused.status()
        }
    }
}

fn print(event: &Event) {
    match &event.change {
        Change::PropertyChange { name, value, .. } => println!("{event}: {name} is now {value:?}"),
        _ => println!("{event}"),
    }
}
