//! The client secret, and what it signs, is in no output.

use std::{fmt::Debug, time::SystemTime};

use hubscope_webhooks::{layer::VerifyLayer, signature::SignatureError};

use crate::{BODY, SECRET, signer, verifier, verify};

fn hides(secret: &str, value: &impl Debug) {
    let (short, long) = (format!("{value:?}"), format!("{value:#?}"));
    assert!(!short.contains(secret) && !long.contains(secret), "{short}");
}

#[test]
fn of_types_and_errors() {
    let url = "https://hooks.example.com/?key=hidden";
    hides(SECRET, &verifier());
    hides(SECRET, &verifier().also("another-secret").unwrap());
    hides("another-secret", &verifier().also("another-secret").unwrap());
    hides(SECRET, &signer());
    hides(SECRET, &VerifyLayer::new(verifier()));
    let now = SystemTime::now();
    let headers = signer().v3("POST", url, BODY, now);
    let error: SignatureError = verify(&verifier(), "POST", url, &headers, b"[]", now).unwrap_err();
    // What would have been right is as good as the secret to whoever forges.
    let right = &signer().v3("POST", url, b"[]", now)[0].1;
    for hidden in [SECRET, right, "hidden"] {
        hides(hidden, &error);
        assert!(!error.to_string().contains(hidden), "{error}");
    }
}
