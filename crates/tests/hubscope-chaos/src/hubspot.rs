//! A HubSpot with many accounts: one token endpoint, and one call that needs an access token.

mod ledger;
mod trap;

use std::{
    net::Ipv4Addr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use anyhow::Result;
use axum::{
    Form, Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde_json::json;

pub(crate) use self::{
    ledger::{Counts, Ledger, Pair},
    trap::{Armed, Point, Traps},
};
use crate::{progress::Progress, seed::Seed};

/// How often the token endpoint lets others go first before and after it spends a refresh token, at
/// most.
const PAUSES: u32 = 64;

/// A HubSpot of a scenario's own, on loopback.
#[derive(Debug)]
pub(crate) struct HubSpot {
    url: String,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    ledger: Mutex<Ledger>,
    traps: Traps,
    progress: Arc<Progress>,
    seed: Seed,
}

impl HubSpot {
    /// Starts one whose refresh tokens rotate, or do not.
    pub(crate) async fn start(ledger: Ledger, seed: Seed) -> Result<Self> {
        let shared = Arc::new(Shared {
            ledger: Mutex::new(ledger),
            traps: Traps::default(),
            progress: Arc::default(),
            seed,
        });
        let routes = Router::new()
            .route("/oauth/2026-03/token", post(token))
            .route("/crm/objects/2026-03/contacts", get(contacts))
            .with_state(shared.clone());
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Ok(Self { url, shared })
    }

    /// Returns its address.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Returns the count of steps that the token endpoint adds to.
    pub(crate) fn progress(&self) -> &Arc<Progress> {
        &self.shared.progress
    }

    /// Returns the tokens that were given out.
    pub(crate) fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.shared.ledger()
    }

    /// Arms a trap: the next request of that account that comes to the point says so, and is held
    /// there.
    pub(crate) fn arm(&self, account: u64, point: Point) -> Armed {
        self.shared.traps.arm(account, point)
    }

    /// Takes the trap of an account away.
    pub(crate) fn disarm(&self, account: u64) {
        self.shared.traps.disarm(account);
    }
}

impl Shared {
    /// Nothing that can panic runs under the lock, so a poisoned one holds a whole state.
    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes that a request of an account has come to a point.
    async fn reached(&self, account: u64, point: Point) {
        self.progress.step(account);
        self.traps.reached(account, point).await;
    }
}

async fn token(
    State(shared): State<Arc<Shared>>,
    Form(form): Form<Vec<(String, String)>>,
) -> Response {
    let token = form
        .iter()
        .find(|(name, _)| name == "refresh_token")
        .map_or("", |(_, value)| value.as_str());
    let (account, number) = ledger::parts(token, "rt-").unwrap_or_default();
    let mut random = shared.seed.rng(&[account, number]);
    // A caller that hangs up while it is held here has not spent its refresh token.
    shared.reached(account, Point::TokenAsked).await;
    pause(random.u32(..PAUSES)).await;
    let pair = shared.ledger().refresh(token);
    shared.reached(account, Point::TokenSpent).await;
    pause(random.u32(..PAUSES)).await;
    shared.reached(account, Point::TokenSent).await;
    let Some(Pair { refresh_token, access_token }) = pair else {
        let body = json!({ "error": "invalid_grant", "status": "BAD_REFRESH_TOKEN", "message": "spent before" });
        return (StatusCode::BAD_REQUEST, Json(body)).into_response();
    };
    Json(json!({
        "token_type": "bearer", "access_token": access_token, "expires_in": 1800,
        "refresh_token": refresh_token, "hub_id": account,
    }))
    .into_response()
}

/// Lets other tasks go first that often.
async fn pause(times: u32) {
    for _ in 0..times {
        tokio::task::yield_now().await;
    }
}

async fn contacts(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    let header = headers.get("authorization").and_then(|value| value.to_str().ok());
    let token = header.and_then(|header| header.strip_prefix("Bearer ")).unwrap_or_default();
    if !shared.ledger().accepts(token) {
        let body = json!({ "status": "error", "category": "EXPIRED_AUTHENTICATION" });
        return (StatusCode::UNAUTHORIZED, Json(body)).into_response();
    }
    let (account, _) = ledger::parts(token, "at-").unwrap_or_default();
    shared.reached(account, Point::Called).await;
    Json(json!({ "results": [] })).into_response()
}
