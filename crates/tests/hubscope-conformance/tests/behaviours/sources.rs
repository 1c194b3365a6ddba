//! Tokens that a source has: fetched once for all, fetched again when they are rotated, and used on while it is down.

use std::{
    sync::{Arc, Barrier, Mutex, MutexGuard},
    time::{Duration, SystemTime},
};

use hubscope_auth::{
    Blocking, CredentialFor, OAuthApp, Tokens,
    oauth::AuthorizationRequest,
    source::{BlockingSource, ReloadingToken, Secret, SourceError},
};
use hubscope_conformance::{Configuration, Subject};
use hubscope_core::{ScopeSet, Unchecked, error::OAuthRefusal};
use hubscope_emulator::{AppSettings, Emulator};

use crate::{SCOPES, behaviours, list, start};

behaviours!(
    a_token_is_fetched_once_for_all,
    a_rotated_token_is_fetched_when_the_old_one_is_refused,
    a_token_is_fetched_again_from_time_to_time,
    a_source_that_says_its_token_is_over_is_not_asked_each_time,
    a_token_that_stays_refused_is_not_fetched_for_every_call,
    a_token_is_used_on_while_its_source_is_down,
    a_source_without_a_token_is_told,
    a_client_secret_is_replaced_while_sessions_live,
);

/// A source that can be changed and taken down, and counts.
#[derive(Clone)]
struct Shaky(Arc<Mutex<Inside>>);

struct Inside {
    secret: Option<Secret>,
    fetches: usize,
}

impl Shaky {
    fn with(token: &str) -> Self {
        Self(Arc::new(Mutex::new(Inside { secret: Some(Secret::new(token)), fetches: 0 })))
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.0.lock().unwrap()
    }

    fn fetches(&self) -> usize {
        self.inside().fetches
    }

    fn client<S: Subject>(&self, hubspot: &Emulator, every: Duration) -> S {
        let token = ReloadingToken::blocking(self.clone()).every(every);
        let credential = CredentialFor::<Unchecked, Blocking>::into_credential(token);
        S::build(&Configuration::new(hubspot.url()), credential).unwrap()
    }
}

impl BlockingSource for Shaky {
    fn fetch(&self) -> Result<Secret, SourceError> {
        let mut inside = self.inside();
        inside.fetches += 1;
        inside
            .secret
            .clone()
            .ok_or_else(|| SourceError::unavailable(self.place(), "the safe is locked"))
    }

    fn place(&self) -> String {
        "the secret in the safe".to_owned()
    }
}

const HOUR: Duration = Duration::from_secs(3600);

fn a_token_is_fetched_once_for_all<S: Subject>() {
    let hubspot = start();
    let source = Shaky::with(&hubspot.token(SCOPES));
    let client = source.client::<S>(&hubspot, HOUR);
    assert_eq!(source.fetches(), 0);
    let barrier = Barrier::new(8);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                barrier.wait();
                client.send(list()).unwrap();
            });
        }
    });
    assert_eq!(source.fetches(), 1);
}

fn a_rotated_token_is_fetched_when_the_old_one_is_refused<S: Subject>() {
    let hubspot = start();
    let source = Shaky::with(&hubspot.token(SCOPES));
    let client = source.client::<S>(&hubspot, HOUR);
    client.send(list()).unwrap();
    hubspot.reset();
    // It is rotated at HubSpot, and not yet where it is kept.
    assert_eq!(client.send(list()).unwrap_err().status().unwrap(), 401);
    source.inside().secret = Some(Secret::new(hubspot.token(SCOPES)));
    client.send(list()).unwrap();
    client.send(list()).unwrap();
    assert_eq!(source.fetches(), 3);
}

fn a_token_is_fetched_again_from_time_to_time<S: Subject>() {
    let hubspot = start();
    let source = Shaky::with(&hubspot.token(SCOPES));
    let client = source.client::<S>(&hubspot, Duration::ZERO);
    for fetches in 1..4 {
        client.send(list()).unwrap();
        assert_eq!(source.fetches(), fetches);
    }
}

fn a_source_that_says_its_token_is_over_is_not_asked_each_time<S: Subject>() {
    let hubspot = start();
    let source = Shaky::with("");
    let over = SystemTime::now() - HOUR;
    source.inside().secret = Some(Secret::new(hubspot.token(SCOPES)).with_not_after(over));
    let client = source.client::<S>(&hubspot, HOUR);
    for _ in 0..3 {
        client.send(list()).unwrap();
    }
    assert_eq!(source.fetches(), 1);
}

fn a_token_that_stays_refused_is_not_fetched_for_every_call<S: Subject>() {
    let hubspot = start();
    let source = Shaky::with(&hubspot.token(SCOPES));
    let client = source.client::<S>(&hubspot, HOUR);
    client.send(list()).unwrap();
    hubspot.reset();
    for _ in 0..20 {
        let error = client.send(list()).unwrap_err();
        assert!(error.status().unwrap() == 401 && error.api().is_some(), "{error}");
    }
    // One for the first call, and five because it was refused.
    assert_eq!(source.fetches(), 6);
}

fn a_token_is_used_on_while_its_source_is_down<S: Subject>() {
    let hubspot = start();
    let source = Shaky::with(&hubspot.token(SCOPES));
    let client = source.client::<S>(&hubspot, Duration::ZERO);
    client.send(list()).unwrap();
    source.inside().secret = None;
    for _ in 0..3 {
        client.send(list()).unwrap();
    }
    // Asked once; not every call asks a source that is down.
    assert_eq!(source.fetches(), 2);
    hubspot.reset();
    let error = client.send(list()).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the secret in the safe is not available now: the safe is locked"),
        "{error}"
    );
}

fn a_source_without_a_token_is_told<S: Subject>() {
    let hubspot = start();
    let source = Shaky::with("\"hush\"");
    let error = source.client::<S>(&hubspot, HOUR).send(list()).unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("the secret in the safe is not a token: it is in quotes"), "{shown}");
    assert!(!shown.contains("hush") && hubspot.requests().is_empty(), "{shown}");
}

fn a_client_secret_is_replaced_while_sessions_live<S: Subject>() {
    let hubspot = start();
    let redirect = "http://localhost:3000/callback";
    let registered = hubspot.register(AppSettings::new([redirect]));
    let scopes: ScopeSet = SCOPES.parse().unwrap();
    let id = registered.client_id.clone();
    let app =
        OAuthApp::unchecked(id, "of-yesterday".into(), redirect, scopes, ScopeSet::new()).unwrap();
    let AuthorizationRequest { url, state, .. } = app.authorize().start();
    let code = state.callback(&hubspot.allow(&url).unwrap()).unwrap();
    // Without a grant: it is the app that is refused.
    let session = app.session(Tokens::from_refresh_token("unknown")).unwrap();
    let client = S::build_with_session(&Configuration::new(hubspot.url()), &session).unwrap();
    let refused = |client: &S| client.send(list()).unwrap_err();
    assert_eq!(refused(&client).oauth(), Some(OAuthRefusal::ClientSecret));
    app.replace_secret(registered.client_secret.into()).unwrap();
    assert_eq!(refused(&client).oauth(), Some(OAuthRefusal::RefreshToken));
    client.oauth(app.exchange(code)).unwrap();
}
