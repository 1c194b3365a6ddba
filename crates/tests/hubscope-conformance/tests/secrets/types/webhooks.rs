//! The types of hubscope-webhooks.

use axum::extract::FromRequest;
use hubscope_conformance::known;
use hubscope_core::{
    Unchecked,
    http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri},
};
use hubscope_webhooks::{
    extract::{Events, VerifiedBody},
    layer::VerifyLayer,
    signature::{InvalidVerifier, SignatureError, Signer, Verifier, Version},
};
use tower_layer::Layer;

use super::Types;

pub fn see_webhooks(types: &mut Types) {
    let signer = types.see(Signer::new(known::CLIENT_SECRET).unwrap());
    let verifier = types.see(Verifier::new(known::CLIENT_SECRET).unwrap().versions([Version::V1]));
    types.see(Version::V1);
    types.see_error(Verifier::new(format!("{} ", known::CLIENT_SECRET)).unwrap_err());
    types.see_error::<InvalidVerifier>(Verifier::new("").unwrap_err());
    let headers: HeaderMap = signer
        .v1(b"[]")
        .into_iter()
        .map(|(name, value)| {
            (name.parse::<HeaderName>().unwrap(), HeaderValue::from_str(&value).unwrap())
        })
        .collect();
    let uri = Uri::from_static("https://crm.example.com/hook");
    types.see(verifier.verify(&Method::POST, &uri, &headers, b"[]").unwrap());
    let error: SignatureError = verifier.verify(&Method::POST, &uri, &headers, b"[1]").unwrap_err();
    types.see_error(error);
}

/// What receives webhooks, and what it hands on: bodies of HubSpot's, which have no credentials.
pub fn see_receivers(types: &mut Types) {
    let verifier = || Verifier::new(known::CLIENT_SECRET).unwrap().versions([Version::V1]);
    let layer = types.see(VerifyLayer::new(verifier()));
    types.see(layer.layer(Unchecked));
    let body = br#"[{"subscriptionType": "contact.creation", "objectId": 7}]"#;
    let request = || {
        let mut request =
            Request::post("/hook").body(axum::body::Body::from(body.as_slice())).unwrap();
        for (name, value) in Signer::new(known::CLIENT_SECRET).unwrap().v1(body) {
            request
                .headers_mut()
                .insert(name.parse::<HeaderName>().unwrap(), value.parse().unwrap());
        }
        request
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let received = runtime.block_on(VerifiedBody::from_request(request(), &verifier())).unwrap();
    types.see(types.see_ref(received).verified);
    types.see(runtime.block_on(VerifiedBody::from_request(request(), &verifier())).unwrap());
    let events = types.see(runtime.block_on(Events::from_request(request(), &verifier())).unwrap());
    let event = types.see(events.events[0].clone());
    types.see(event.subject);
    types.see(event.change);
    let forged = Request::post("/hook").body(axum::body::Body::empty()).unwrap();
    types.see_error(runtime.block_on(Events::from_request(forged, &verifier())).unwrap_err());
}
