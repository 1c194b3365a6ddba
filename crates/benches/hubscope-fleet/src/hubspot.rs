//! A HubSpot that knows ten thousand accounts: its token endpoint takes its time, and gives a new refresh token each time.

use std::{
    net::Ipv4Addr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use anyhow::Result;
use axum::{
    Form, Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde_json::{Value, json};
use tokio::sync::Semaphore;

/// How long the token endpoint takes.
const LATENCY: Duration = Duration::from_millis(100);

/// How many it answers at once. The rest waits.
const AT_ONCE: usize = 200;

pub(crate) struct HubSpot {
    url: String,
    known: Arc<Known>,
}

struct Known {
    /// For each account, how often it was refreshed.
    accounts: Vec<AtomicU64>,
    refreshes: AtomicU64,
    refused: AtomicU64,
    places: Semaphore,
}

/// What was counted.
pub(crate) struct Counts {
    pub(crate) refreshes: u64,
    pub(crate) refused: u64,
}

pub(crate) fn first_refresh_token(account: u64) -> String {
    format!("rt-{account}-0")
}

impl HubSpot {
    pub(crate) async fn start(accounts: u64) -> Result<Self> {
        let known = Arc::new(Known {
            accounts: (0..=accounts).map(|_| AtomicU64::new(0)).collect(),
            refreshes: AtomicU64::new(0),
            refused: AtomicU64::new(0),
            places: Semaphore::new(AT_ONCE),
        });
        let routes = Router::new()
            .route("/oauth/2026-03/token", post(token))
            .route("/crm/objects/2026-03/contacts", get(contacts))
            .with_state(known.clone());
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Ok(Self { url, known })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// How long the token endpoint needs for all accounts, if it never has to wait for anybody.
    pub(crate) fn least_time(&self, accounts: u64) -> Duration {
        LATENCY.mul_f64(accounts as f64 / AT_ONCE as f64)
    }

    pub(crate) fn counts(&self) -> Counts {
        let count = |counter: &AtomicU64| counter.load(Ordering::SeqCst);
        Counts { refreshes: count(&self.known.refreshes), refused: count(&self.known.refused) }
    }
}

/// The account and the number of a token that was given out here.
fn parts(token: &str, kind: &str) -> Option<(usize, u64)> {
    let (account, number) = token.strip_prefix(kind)?.split_once('-')?;
    Some((account.parse().ok()?, number.parse().ok()?))
}

async fn token(
    State(known): State<Arc<Known>>,
    Form(form): Form<Vec<(String, String)>>,
) -> Response {
    let Ok(_place) = known.places.acquire().await else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    tokio::time::sleep(LATENCY).await;
    let token =
        form.iter().find(|(name, _)| name == "refresh_token").map(|(_, value)| value.as_str());
    let found = token.and_then(|token| parts(token, "rt-"));
    let refreshed = found.and_then(|(account, number)| {
        let counter = known.accounts.get(account)?;
        // A refresh token is good for one time.
        counter.compare_exchange(number, number + 1, Ordering::SeqCst, Ordering::SeqCst).ok()?;
        Some((account, number + 1))
    });
    let Some((account, number)) = refreshed else {
        known.refused.fetch_add(1, Ordering::SeqCst);
        let body = json!({ "error": "invalid_grant", "status": "BAD_REFRESH_TOKEN", "message": "used before" });
        return (StatusCode::BAD_REQUEST, Json(body)).into_response();
    };
    known.refreshes.fetch_add(1, Ordering::SeqCst);
    Json(json!({
        "token_type": "bearer", "access_token": format!("at-{account}-{number}"), "expires_in": 1800,
        "refresh_token": format!("rt-{account}-{number}"), "hub_id": account,
    }))
    .into_response()
}

async fn contacts(
    State(known): State<Arc<Known>>,
    headers: HeaderMap,
) -> (StatusCode, Json<Value>) {
    let header = headers.get("authorization").and_then(|value| value.to_str().ok());
    let token = header
        .and_then(|header| header.strip_prefix("Bearer "))
        .and_then(|token| parts(token, "at-"));
    let current = token.is_some_and(|(account, number)| {
        known.accounts.get(account).is_some_and(|counter| counter.load(Ordering::SeqCst) == number)
    });
    match current {
        true => (StatusCode::OK, Json(json!({ "results": [] }))),
        false => (
            StatusCode::UNAUTHORIZED,
            Json(json!({ "status": "error", "category": "EXPIRED_AUTHENTICATION" })),
        ),
    }
}
