//! The extractors, in real routers.

use std::time::Duration;

use axum::{Router, extract::FromRef, http::StatusCode, routing::post};
use hubscope_webhooks::{
    extract::{Events, Refused, VerifiedBody},
    signature::{SignatureError, Verifier, Version},
};

use crate::{
    BODY,
    server::{LIMIT, answer, good, refuses_what_is_bad, request, signed, verifier},
};

/// The state of an app that has more than a verifier.
#[derive(Clone)]
struct State {
    verifier: Verifier,
    #[expect(dead_code, reason = "what else an app keeps")]
    name: &'static str,
}

impl FromRef<State> for Verifier {
    fn from_ref(state: &State) -> Self {
        state.verifier.clone()
    }
}

async fn types(events: Events) -> String {
    assert_eq!(events.verified.version, Version::V3);
    assert_eq!(events.len(), (&events).into_iter().count());
    events.into_iter().map(|event| format!("{} ", event.subscription_type)).collect()
}

async fn echo(VerifiedBody { body, verified, .. }: VerifiedBody) -> Vec<u8> {
    assert!(verified.signed_at.is_some());
    body.to_vec()
}

fn app() -> Router {
    let routes = Router::new().route("/hubspot", post(types)).route("/echo", post(echo));
    routes.with_state(State { verifier: verifier(), name: "crm" })
}

#[tokio::test]
async fn a_handler_gets_the_events_that_hubspot_signed() {
    let body =
        br#"[{"subscriptionType":"deal.creation"},{"subscriptionType":"spaceship.launch"},5]"#;
    let (status, text) = answer(&app(), good("/hubspot?source=crm", body)).await;
    assert_eq!((status, text.as_ref()), (200, b"deal.creation spaceship.launch  ".as_slice()));
    // The verifier alone can be the state as well.
    let alone = Router::new().route("/hubspot", post(types)).with_state(verifier());
    assert_eq!(answer(&alone, good("/hubspot", body)).await.0, 200);
}

#[tokio::test]
async fn a_handler_gets_any_body_that_hubspot_signed() {
    for body in [b"".as_slice(), b"a=1&b=2", b"{\"vid\": 1}", b"\xff\0\xfe", &[b' '; LIMIT]] {
        let (status, echoed) = answer(&app(), good("/echo", body)).await;
        assert_eq!((status, echoed.as_ref()), (200, body));
    }
}

#[tokio::test]
async fn no_handler_gets_anything_else() {
    refuses_what_is_bad(&app(), "/hubspot").await;
    refuses_what_is_bad(&app(), "/echo").await;
}

#[tokio::test]
async fn what_is_signed_and_no_list_of_events_is_400() {
    for body in [b"".as_slice(), b"{}", b"[", b"a=1"] {
        let (status, text) = answer(&app(), good("/hubspot", body)).await;
        assert_eq!((status, text.as_ref()), (400, b"".as_slice()));
    }
}

#[tokio::test]
async fn a_handler_may_see_the_reason() {
    async fn told(events: Result<Events, Refused>) -> (StatusCode, &'static str) {
        match events {
            Ok(_) => (StatusCode::OK, "good"),
            Err(Refused::Signature(SignatureError::Missing { .. })) => (StatusCode::OK, "missing"),
            Err(Refused::Signature(SignatureError::TooOld { .. })) => (StatusCode::OK, "old"),
            Err(Refused::Signature(SignatureError::Mismatch { .. })) => {
                (StatusCode::OK, "mismatch")
            }
            Err(refused) => (refused.status(), "refused"),
        }
    }
    let app = Router::new().route("/", post(told)).with_state(verifier());
    let old = request("/", signed("/", BODY, Duration::from_secs(400)), BODY);
    let other = request("/", signed("/", b"[]", Duration::ZERO), BODY);
    let unsigned = http::Request::post("/").body(axum::body::Body::empty()).unwrap();
    let cases =
        [(good("/", BODY), "good"), (old, "old"), (other, "mismatch"), (unsigned, "missing")];
    for (request, reason) in cases {
        assert_eq!(answer(&app, request).await, (200, reason.into()));
    }
}

#[tokio::test]
async fn in_a_nested_router_the_whole_path_counts() {
    let nested: Router = Router::new().nest("/hooks", app());
    assert_eq!(answer(&nested, good("/hooks/echo?a=1", BODY)).await.0, 200);
    // What the inner router sees is not what HubSpot called.
    let inner = request("/hooks/echo", signed("/echo", BODY, Duration::ZERO), BODY);
    assert_eq!(answer(&nested, inner).await.0, 401);
}

#[tokio::test]
async fn a_query_with_escapes_is_taken() {
    assert_eq!(answer(&app(), good("/echo?email=ada%40example.com&q=a%20b", BODY)).await.0, 200);
}
