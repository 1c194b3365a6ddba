//! Panics of a program with the values of hubscope at hand.

use std::panic::{AssertUnwindSafe, catch_unwind};

use hubscope_auth::{
    ExposeSecret, PrivateToken, SecretString,
    source::{Secret, SourceError},
    store::{Key, Keyring},
};
use hubscope_conformance::known;

use crate::{
    calls::{app, code, tokens},
    output::{collect, count, search, show},
};

/// Runs what panics.
fn panics(work: impl FnOnce()) {
    let payload = catch_unwind(AssertUnwindSafe(work)).expect_err("it did not panic");
    let text = payload.downcast_ref::<String>().cloned();
    show(
        &text
            .or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned()))
            .unwrap_or_default(),
    );
}

#[test]
fn their_messages_have_no_secrets() {
    collect();
    let token = PrivateToken::new(known::PRIVATE_TOKEN).unwrap();
    panics(|| panic!("{token:?} {:?} {:#?} {:?}", app(), tokens(), code()));
    panics(|| drop(PrivateToken::new(format!("{} ", known::PRIVATE_TOKEN)).unwrap()));
    panics(|| {
        drop(PrivateToken::new(format!("Bearer {}", known::PRIVATE_TOKEN)).expect("a token"))
    });
    panics(|| drop(Key::from_base64("k", &known::STORE_KEY[1..].into()).unwrap()));
    panics(|| drop(Keyring::from_secret(&format!("k {}", known::STORE_KEY).into()).unwrap()));
    panics(|| assert_eq!(format!("{:?}", tokens()), format!("{:?}", code())));
    let kept: SecretString = format!("{{{}", tokens().to_secret_json().expose_secret()).into();
    panics(|| drop(hubscope_auth::Tokens::from_secret_json(&kept).unwrap()));
    let fetched = || -> Result<SourceError, Secret> { Err(Secret::new(known::CLIENT_SECRET)) };
    panics(|| drop(fetched().unwrap()));
    assert!(count("panicked at") >= 8);
    search();
}
