//! Each kind of error there is, made of what could have a secret in it where a caller decides what that is.

use std::{
    io,
    path::PathBuf,
    time::{Duration, SystemTime},
};

use hubscope_auth::{
    InvalidToken, OAuthApp, Tokens,
    oauth::{AuthorizationState, CallbackError, InvalidRedirectUri},
    refresh::{RefreshError, RefreshStep},
    source::SourceError,
    store::{InvalidKey, Keyring, RevocationError, StoreError},
    transport::Unauthorized,
};
use hubscope_conformance::known;
use hubscope_core::{
    AccountId, Error, ScopeSet, Unchecked,
    error::{ApiError, ErrorDetail, ErrorKind, InvalidRequest, OAuthRefusal},
};
use hubscope_webhooks::{
    events::{EventsError, parse_events},
    layer::Refused,
    signature::{InvalidVerifier, SignatureError, Signer, Verifier, Version},
};

use super::Types;
use crate::calls::{app, tokens};

pub fn see_errors(types: &mut Types) {
    see_core(types);
    see_auth(types);
    see_callbacks(types);
    see_stores(types);
    see_sources(types);
    see_webhooks(types);
}

fn see_core(types: &mut Types) {
    types.see_error(Error::credentials("none"));
    types.see_error(Error::revoked("none"));
    types.see(ApiError::default());
    types.see(ErrorDetail::default());
    types.see(OAuthRefusal::Grant);
    types.see_error("none".parse::<AccountId>().unwrap_err());
    let problems = [
        InvalidRequest::PathParameter { name: "contactId", value: "..".to_owned() },
        InvalidRequest::File { path: PathBuf::from("/nowhere"), message: "none".to_owned() },
        InvalidRequest::Body { message: "none".to_owned() },
        InvalidRequest::Target { message: "none".to_owned() },
    ];
    for problem in problems {
        types.see(ErrorKind::Invalid(problem.clone()));
        types.see_error(problem);
    }
    for kind in [
        ErrorKind::Credentials,
        ErrorKind::Revoked,
        ErrorKind::Api(Box::default()),
        ErrorKind::Decode { path: "$".to_owned(), message: "none".to_owned() },
        ErrorKind::Connect,
        ErrorKind::Timeout,
        ErrorKind::Interrupted,
        ErrorKind::TooLarge { limit: 1 },
        ErrorKind::Write,
        ErrorKind::Redirect,
    ] {
        types.see(kind);
    }
}

fn see_auth(types: &mut Types) {
    for invalid in
        [InvalidToken::Empty, InvalidToken::Bearer, InvalidToken::Quoted, InvalidToken::Character]
    {
        types.see_error(invalid);
    }
    let scopes = || -> ScopeSet { "oauth".parse().unwrap() };
    let secret = known::CLIENT_SECRET;
    for (id, secret, redirect, scopes) in [
        ("", secret.to_owned(), "https://a.example/", scopes()),
        ("id", format!("{secret} "), "https://a.example/", scopes()),
        ("id", secret.to_owned(), "https://1.1.1.1/", scopes()),
        ("id", secret.to_owned(), "https://a.example/", ScopeSet::new()),
    ] {
        let made =
            OAuthApp::<Unchecked>::unchecked(id, secret.into(), redirect, scopes, ScopeSet::new());
        types.see_error(made.unwrap_err());
    }
    let code = known::CODE;
    for uri in [
        code.to_owned(),
        format!("ftp://a.example/{code}"),
        format!("http://a.example/{code}"),
        format!("https://1.1.1.1/{code}"),
        format!("https://*.a.example/{code}"),
        format!("https://u:{}@a.example/", "Kq7vCodeZw9x"),
        format!("https://ä.example/{code}"),
        format!("https://a.example/#{code}"),
        format!("https://a.example/ {code}"),
    ] {
        types.see_error::<InvalidRedirectUri>(
            uri.parse::<hubscope_auth::oauth::RedirectUri>().unwrap_err(),
        );
    }
    let key = known::STORE_KEY;
    for keys in [
        String::new(),
        key.to_owned(),
        format!("k:{}", &key[..20]),
        format!("k:{}!", &key[..20]),
        format!("k:{key} k:{key}"),
    ] {
        types.see_error::<InvalidKey>(Keyring::from_secret(&keys.into()).unwrap_err());
    }
    let mut lesser = tokens();
    lesser.scopes = Some("oauth".parse().unwrap());
    types.see_error(app().session(lesser).unwrap_err());
    types.see_error(
        Tokens::from_secret_json(&format!("[\"{}\"]", known::ACCESS_TOKEN).into()).unwrap_err(),
    );
    let (step, limit) = (types.see(RefreshStep::Request), Duration::from_secs(1));
    for error in [
        RefreshError::Failed(Error::credentials("none")),
        RefreshError::Revoked(Error::credentials("none")),
        RefreshError::TimedOut { step, limit },
        RefreshError::Panicked { step },
        RefreshError::Dropped,
        RefreshError::Reentrant,
        RefreshError::NotReady { step },
    ] {
        types.see_error(error.clone());
        types.see_error(Unauthorized::from(error));
    }
    types.see_error(Unauthorized::Refused);
}

fn see_callbacks(types: &mut Types) {
    const STATE: &str = "0123456789012345678901";
    let (code, now) =
        (known::CODE, SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap());
    for (started, query) in [
        (now.as_secs(), format!("code={code}&state=forged")),
        (7, format!("code={code}&state={STATE}")),
        (now.as_secs(), format!("error=access_denied&code={code}&state={STATE}")),
        (now.as_secs(), format!("error=other&code={code}&state={STATE}")),
        (now.as_secs(), format!("error=other&code={code}")),
        (now.as_secs(), format!("state={STATE}")),
        (now.as_secs(), format!("code={code}&code={code}&state={STATE}")),
    ] {
        let state =
            AuthorizationState::from_secret(&format!("1.{started}.{STATE}.").into()).unwrap();
        types.see_error::<CallbackError>(state.callback(&query).unwrap_err());
    }
}

fn see_stores(types: &mut Types) {
    let id = 7_u64.into();
    let key_id = || "k".to_owned();
    for error in [
        StoreError::TimedOut(Duration::from_secs(1)),
        StoreError::unavailable("none"),
        StoreError::refused("none"),
        StoreError::Damaged { id, problem: "none" },
        StoreError::UnknownKey { id, key_id: key_id() },
        StoreError::WrongKey { id, key_id: key_id() },
        StoreError::NotConnected { id },
        StoreError::Revoked { id },
        StoreError::RefreshLost { id },
        StoreError::Contended { id },
        StoreError::NoAccount,
        StoreError::NotDone,
    ] {
        types.see_error(error);
    }
    let mut lesser = tokens();
    lesser.scopes = Some("oauth".parse().unwrap());
    types.see_error(StoreError::from(app().session(lesser).unwrap_err()));
    types.see_error(RevocationError::Call { id, source: Box::new(Error::credentials("none")) });
    types.see_error(RevocationError::Store(StoreError::NotDone));
}

fn see_sources(types: &mut Types) {
    let place = || "the test".to_owned();
    for error in [
        SourceError::missing(place(), "none"),
        SourceError::denied(place(), "none", "none"),
        SourceError::Exposed { place: place(), advice: "none".to_owned() },
        SourceError::unavailable(place(), "none"),
        SourceError::TimedOut { place: place(), limit: Duration::from_secs(1) },
        SourceError::unusable(place(), "none"),
        SourceError::Invalid { place: place(), invalid: InvalidToken::Empty },
        SourceError::NotDone { place: place() },
    ] {
        types.see_error(error);
    }
}

fn see_webhooks(types: &mut Types) {
    let seconds = Duration::from_secs(1);
    for error in [
        SignatureError::Missing { header: "none" },
        SignatureError::Twice { header: "none" },
        SignatureError::UnknownVersion,
        SignatureError::NotAccepted { version: Version::V1 },
        SignatureError::Malformed { header: "none" },
        SignatureError::BadTimestamp,
        SignatureError::TooOld { age: seconds, tolerance: seconds },
        SignatureError::FromFuture { ahead: seconds, tolerance: seconds },
        SignatureError::NoHost,
        SignatureError::Mismatch {
            version: Version::V1,
            method: "GET".to_owned(),
            url: "/".to_owned(),
        },
    ] {
        types.see_error(error.clone());
        types.see_error(Refused::from(error));
    }
    types.see_error::<InvalidVerifier>(Verifier::new("").unwrap_err());
    types.see_error(Signer::new(format!("{} ", known::CLIENT_SECRET)).unwrap_err());
    types
        .see_error(Verifier::new(known::CLIENT_SECRET).unwrap().public_url("nothing").unwrap_err());
    for body in
        [format!("{{\"code\": \"{}", known::CODE), format!("{{\"code\": \"{}\"}}", known::CODE)]
    {
        let error: EventsError = parse_events(body.as_bytes()).unwrap_err();
        types.see_error(error);
        types.see_error(Refused::from(parse_events(body.as_bytes()).unwrap_err()));
    }
    types.see_error(Refused::TooLong { limit: 1 });
    types.see_error(Refused::Body(Box::new(io::Error::other("none"))));
}
