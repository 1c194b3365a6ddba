//! What the tests of the layer and of the extractors share: requests as HubSpot makes them, and as others do.

use std::{
    collections::VecDeque,
    io,
    pin::Pin,
    task::{Context, Poll},
    time::{Duration, SystemTime},
};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    http::{HeaderName, HeaderValue, Request},
};
use http_body::Frame;
use hubscope_webhooks::signature::Verifier;
use tower::ServiceExt;

use crate::{BODY, Headers, signer};

/// Where HubSpot calls. The server sees another host.
pub const PUBLIC: &str = "https://hooks.example.com";
/// How long a body may be.
pub const LIMIT: usize = 1000;

pub fn verifier() -> Verifier {
    crate::verifier().public_url(PUBLIC).unwrap().body_limit(LIMIT)
}

/// A request to this path, with these headers.
pub fn request(path: &str, headers: Headers, body: impl Into<Body>) -> Request<Body> {
    let mut request =
        Request::post(path).header("host", "10.0.0.7:3000").body(body.into()).unwrap();
    for (name, value) in headers {
        request
            .headers_mut()
            .insert(name.parse::<HeaderName>().unwrap(), HeaderValue::try_from(value).unwrap());
    }
    request
}

/// Headers for this body at this path, signed so long ago.
pub fn signed(path: &str, body: &[u8], ago: Duration) -> Headers {
    signer().v3("POST", &format!("{PUBLIC}{path}"), body, SystemTime::now() - ago)
}

/// A request with this body, as HubSpot makes it now.
pub fn good(path: &str, body: &'static [u8]) -> Request<Body> {
    request(path, signed(path, body, Duration::ZERO), body)
}

/// Requests that are refused, with the status that they are to get.
pub fn bad(path: &str) -> Vec<(&'static str, Request<Body>, u16)> {
    let now = Duration::ZERO;
    let unsigned =
        |body: Body| Request::post(path).header("host", "hooks.example.com").body(body).unwrap();
    let long = vec![b' '; LIMIT + 1];
    let of_body = signed(path, BODY, now);
    let (half, rest) = BODY.split_at(9);
    let broken = Pieces::new([Ok(half), Err("the line went dead")]);
    let endless = Pieces::new([Ok(BODY), Ok(&[b' '; LIMIT]), Err("more was read than is allowed")]);
    let added = Pieces::new([Ok(half), Ok(rest), Ok(b" ")]);
    vec![
        ("unsigned", unsigned(BODY.into()), 401),
        ("another body", request(path, signed(path, b"[]", now), BODY), 401),
        ("another path", request(path, signed("/elsewhere", BODY, now), BODY), 401),
        ("too old", request(path, signed(path, BODY, Duration::from_secs(400)), BODY), 401),
        ("signed with v1 only", request(path, signer().v1(BODY), BODY), 401),
        ("too long", request(path, signed(path, &long, now), long), 413),
        ("too long, in pieces", request(path, of_body.clone(), Body::new(endless)), 413),
        ("a byte too many", request(path, of_body.clone(), Body::new(added)), 401),
        ("broken off", request(path, of_body, Body::new(broken)), 400),
        (
            "unsigned, and not to be read",
            unsigned(Body::new(Pieces::new([Err("it was read")]))),
            401,
        ),
    ]
}

/// A status and a body.
pub async fn answer(app: &Router, request: Request<Body>) -> (u16, Bytes) {
    let response = app.clone().oneshot(request).await.unwrap();
    (response.status().as_u16(), to_bytes(response.into_body(), usize::MAX).await.unwrap())
}

/// Every bad request gets its status, and nothing that would help who made it.
pub async fn refuses_what_is_bad(app: &Router, path: &str) {
    for (what, request, status) in bad(path) {
        assert_eq!(answer(app, request).await, (status, Bytes::new()), "{what}");
    }
}

/// A body that comes in pieces, and may break.
pub struct Pieces(VecDeque<Result<&'static [u8], &'static str>>);

impl Pieces {
    pub fn new(pieces: impl IntoIterator<Item = Result<&'static [u8], &'static str>>) -> Self {
        Self(pieces.into_iter().collect())
    }
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let next = self.0.pop_front();
        Poll::Ready(
            next.map(|piece| {
                piece.map(Bytes::from_static).map(Frame::data).map_err(io::Error::other)
            }),
        )
    }
}
