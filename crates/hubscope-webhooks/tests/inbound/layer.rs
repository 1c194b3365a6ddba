//! The layer, around axum's router and around a plain service.

use std::{
    convert::Infallible,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Extension, Router,
    body::{Body, Bytes},
    extract::DefaultBodyLimit,
    routing::{any, post},
};
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hubscope_webhooks::{
    events::parse_events,
    layer::VerifyLayer,
    signature::{Verified, Version},
};
use tower::{Layer, ServiceExt, service_fn};

use crate::{
    BODY, SECRET,
    server::{LIMIT, PUBLIC, Pieces, answer, good, refuses_what_is_bad, request, signed, verifier},
};

async fn hubspot(Extension(verified): Extension<Verified>, body: Bytes) -> String {
    let events = parse_events(&body).unwrap();
    format!("{} {} {}", verified.version, verified.signed_at.is_some(), events[0].subscription_type)
}

fn app(layer: VerifyLayer) -> Router {
    Router::new().route("/hubspot", post(hubspot)).layer(layer)
}

#[tokio::test]
async fn what_is_signed_goes_through_with_its_body() {
    let app = app(VerifyLayer::new(verifier()));
    let (status, body) = answer(&app, good("/hubspot", BODY)).await;
    assert_eq!((status, body.as_ref()), (200, b"v3 true contact.creation".as_slice()));
    let (half, rest) = BODY.split_at(20);
    let pieces = Body::new(Pieces::new([Ok(half), Ok(b""), Ok(rest)]));
    let (status, _) =
        answer(&app, request("/hubspot", signed("/hubspot", BODY, Duration::ZERO), pieces)).await;
    assert_eq!(status, 200);
}

#[tokio::test]
async fn nothing_else_gets_in() {
    let reached = Router::new().fallback(any(async || "reached"));
    refuses_what_is_bad(&reached.layer(VerifyLayer::new(verifier())), "/hubspot").await;
    refuses_what_is_bad(&app(VerifyLayer::new(verifier())), "/hubspot?a=%40b").await;
}

#[tokio::test]
async fn a_body_may_be_as_long_as_the_limit() {
    const LONGEST: &[u8] = &[b' '; LIMIT];
    let app = Router::new()
        .route("/", post(async |body: Bytes| body.len().to_string()))
        .layer(VerifyLayer::new(verifier()));
    assert_eq!(answer(&app, good("/", LONGEST)).await, (200, LIMIT.to_string().into()));
    // Without a limit of one's own it is one MiB.
    let usual = crate::verifier().public_url(PUBLIC).unwrap();
    let app = Router::new()
        .route("/", post(async |body: Bytes| body.len().to_string()))
        .layer(VerifyLayer::new(usual));
    for (length, status) in [(1 << 20, 200), ((1 << 20) + 1, 413)] {
        let body = vec![b' '; length];
        assert_eq!(
            answer(&app, request("/", signed("/", &body, Duration::ZERO), body)).await.0,
            status
        );
    }
}

#[tokio::test]
async fn reasons_are_told_to_the_server_and_not_to_the_caller() {
    let reasons = Arc::new(Mutex::new(Vec::new()));
    let seen = reasons.clone();
    let layer = VerifyLayer::new(verifier()).on_refused(move |refused| {
        seen.lock().unwrap().push((refused.status().as_u16(), refused.to_string()))
    });
    let app = app(layer);
    assert_eq!(answer(&app, good("/hubspot", BODY)).await.0, 200);
    assert!(reasons.lock().unwrap().is_empty());
    refuses_what_is_bad(&app, "/hubspot").await;
    let reasons = reasons.lock().unwrap();
    let wanted: Vec<_> =
        crate::server::bad("/hubspot").into_iter().map(|(_, _, status)| status).collect();
    assert_eq!(reasons.iter().map(|(status, _)| *status).collect::<Vec<_>>(), wanted);
    assert!(reasons[0].1.contains("X-HubSpot-Signature-v3"), "{}", reasons[0].1);
    assert!(reasons[1].1.contains("POST https://hooks.example.com/hubspot"), "{}", reasons[1].1);
    assert!(reasons.iter().all(|(_, reason)| !reason.contains(SECRET)));
}

#[tokio::test]
async fn a_plain_service_of_other_body_types_is_guarded_too() {
    let echo = service_fn(async |request: Request<Full<Bytes>>| {
        let version = request.extensions().get::<Verified>().unwrap().version;
        assert_eq!(version, Version::V3);
        Ok::<_, Infallible>(Response::new(request.into_body()))
    });
    let guarded = VerifyLayer::new(verifier()).layer(echo);
    let (parts, _) = good("/", BODY).into_parts();
    let call = |body: &'static [u8]| {
        Request::from_parts(parts.clone(), Full::new(Bytes::from_static(body)))
    };
    let response = guarded.clone().oneshot(call(BODY)).await.unwrap();
    assert_eq!(response.into_body().collect().await.unwrap().to_bytes(), BODY);
    let response = guarded.oneshot(call(b"[]")).await.unwrap();
    assert_eq!(response.status(), 401);
    assert!(response.into_body().collect().await.unwrap().to_bytes().is_empty());
}

#[tokio::test]
async fn a_nested_router_is_guarded_from_outside() {
    let inner = Router::new().route("/hubspot", post(hubspot));
    let outside = Router::new().nest("/hooks", inner.clone()).layer(VerifyLayer::new(verifier()));
    assert_eq!(answer(&outside, good("/hooks/hubspot", BODY)).await.0, 200);
    // Inside of it, the part of the path that is cut off belongs to the public URL.
    let told = crate::verifier().public_url(&format!("{PUBLIC}/hooks")).unwrap();
    let inside = Router::new().nest("/hooks", inner.layer(VerifyLayer::new(told)));
    assert_eq!(answer(&inside, good("/hooks/hubspot", BODY)).await.0, 200);
}

#[tokio::test]
async fn a_limit_of_the_app_answers_413_as_well() {
    // axum's own limit is for its extractors; what is put around the body from outside ends it while it is read.
    let app =
        app(VerifyLayer::new(verifier().body_limit(usize::MAX))).layer(DefaultBodyLimit::max(5));
    assert_eq!(answer(&app, good("/hubspot", BODY)).await.0, 413);
    let layer = VerifyLayer::new(verifier().body_limit(usize::MAX));
    let (parts, body) = good("/hubspot", BODY).into_parts();
    let limited = Body::new(http_body_util::Limited::new(body, 5));
    assert_eq!(answer(&self::app(layer), Request::from_parts(parts, limited)).await.0, 413);
}
