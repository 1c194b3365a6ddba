//! OAuth from the authorize URL to a session, and all that can go wrong on the way.

use std::{
    sync::{Arc, Barrier, Mutex},
    time::{Duration, SystemTime},
};

use hubscope_auth::{
    ExposeSecret, OAuthApp, SecretString, Session, Tokens,
    oauth::{AuthorizationCode, AuthorizationRequest, CallbackError},
};
use hubscope_conformance::{Configuration, Subject};
use hubscope_core::{
    Error, RetryPolicy, ScopeSet, Unchecked, error::OAuthRefusal, http::StatusCode,
};
use hubscope_emulator::{AppSettings, AuthorizationKind, Emulator, Fault};

use crate::{SCOPES, behaviours, list, start};

behaviours!(
    a_login_ends_in_a_client,
    pkce_goes_along,
    a_denial_is_told,
    optional_scopes_may_be_declined,
    scopes_that_were_not_granted_are_named_and_the_tokens_kept,
    every_refusal_of_an_exchange_is_told_apart,
    an_expired_token_is_refreshed_once_for_a_hundred_calls,
    a_stale_token_is_refreshed_before_it_expires,
    a_rotated_refresh_token_replaces_the_old_one,
    new_tokens_are_saved_before_they_are_used,
    a_refresh_token_alone_is_enough,
    a_revoked_grant_fails_without_asking_again,
    a_failed_refresh_leaves_a_good_token_in_use,
    a_failed_refresh_is_transient,
    a_limited_token_endpoint_is_waited_for,
    introspection_tells_the_scopes,
    a_revoked_token_is_not_active,
    a_call_that_hangs_keeps_no_other_from_the_session,
    nothing_secret_is_in_a_url_or_header,
    secrets_do_not_show_in_errors,
);

const REDIRECT: &str = "http://localhost:3000/callback";

/// An app of the emulator, and the way of a user through it.
struct Login {
    hubspot: Emulator,
    app: OAuthApp<Unchecked>,
    client_id: String,
}

impl Login {
    fn new(settings: AppSettings, required: &str, optional: &str) -> Self {
        let hubspot = start();
        let registered = hubspot.register(settings);
        let [required, optional]: [ScopeSet; 2] =
            [required, optional].map(|names| names.parse().unwrap());
        let secret = SecretString::from(registered.client_secret);
        let id = registered.client_id;
        let app = OAuthApp::unchecked(&id, secret, REDIRECT, required, optional).unwrap();
        Self { hubspot, app, client_id: id }
    }

    /// The same app, set up with another secret or redirect URI.
    fn set_up_as(&self, secret: &str, redirect_uri: &str) -> OAuthApp<Unchecked> {
        let scopes = self.app.required().clone();
        OAuthApp::unchecked(&self.client_id, secret.into(), redirect_uri, scopes, ScopeSet::new())
            .unwrap()
    }

    fn code(&self) -> AuthorizationCode {
        let AuthorizationRequest { url, state, .. } = self.app.authorize().start();
        state.callback(&self.hubspot.allow(&url).unwrap()).unwrap()
    }

    /// A client without a grant, for the calls of OAuth.
    fn anyone<S: Subject>(&self) -> S {
        let token = hubscope_auth::PrivateToken::new("pat-emu1-1").unwrap();
        S::build(&Configuration::new(self.hubspot.url()), token.into()).unwrap()
    }

    fn tokens<S: Subject>(&self) -> Tokens {
        self.anyone::<S>().oauth(self.app.exchange(self.code())).unwrap()
    }

    fn client<S: Subject>(&self, session: &Session<Unchecked>) -> S {
        let mut configuration = Configuration::new(self.hubspot.url());
        configuration.retry = RetryPolicy::never();
        S::build_with_session(&configuration, session).unwrap()
    }
}

fn login() -> Login {
    Login::new(AppSettings::new([REDIRECT]), SCOPES, "")
}

fn a_login_ends_in_a_client<S: Subject>() {
    let login = login();
    let tokens = login.tokens::<S>();
    assert_eq!(tokens.hub_id, Some(login.hubspot.account_id().into()));
    assert_eq!(tokens.scopes.as_ref(), Some(login.app.required()));
    let life = tokens.expires_at.duration_since(tokens.issued_at).unwrap();
    assert_eq!(life, Duration::from_secs(1800));
    let session = login.app.session(tokens).unwrap();
    login.client::<S>(&session).send(list()).unwrap();
    assert_eq!(login.hubspot.requests()[1].authorization, AuthorizationKind::AccessToken);
}

fn pkce_goes_along<S: Subject>() {
    let login = login();
    let AuthorizationRequest { url, state, .. } = login.app.authorize().pkce().start();
    let callback = login.hubspot.allow(&url).unwrap();
    let code = state.callback(&callback).unwrap();
    login.anyone::<S>().oauth(login.app.exchange(code)).unwrap();

    // Without its verifier, a code that was asked for with a challenge is of no use to whoever stole it.
    let AuthorizationRequest { url, .. } = login.app.authorize().pkce().start();
    let stolen = login.hubspot.allow(&url).unwrap();
    let AuthorizationRequest { state, .. } = login.app.authorize().start();
    let code = stolen.split_once("code=").unwrap().1.split('&').next().unwrap();
    let query = format!("code={code}&state={}", state.value());
    let code = state.callback(&query).unwrap();
    let error = login.anyone::<S>().oauth(login.app.exchange(code)).unwrap_err();
    assert_eq!(error.oauth(), Some(OAuthRefusal::CodeVerifier), "{error}");
}

fn a_denial_is_told<S: Subject>() {
    let login = login();
    let AuthorizationRequest { url, state, .. } = login.app.authorize().start();
    let error = state.callback(&login.hubspot.deny(&url).unwrap()).unwrap_err();
    assert!(matches!(error, CallbackError::Denied { .. }), "{error}");
    // The user may think better of it.
    login.app.session(login.tokens::<S>()).unwrap();
}

fn optional_scopes_may_be_declined<S: Subject>() {
    let login = Login::new(AppSettings::new([REDIRECT]), SCOPES, "tickets files");
    for kept in ["", "tickets"] {
        let AuthorizationRequest { url, state, .. } = login.app.authorize().start();
        let code = state.callback(&login.hubspot.allow_with(&url, kept).unwrap()).unwrap();
        let tokens = login.anyone::<S>().oauth(login.app.exchange(code)).unwrap();
        let granted = tokens.scopes.clone().unwrap();
        assert_eq!(granted, format!("{SCOPES} {kept}").parse().unwrap());
        login.app.session(tokens).unwrap();
    }
}

fn scopes_that_were_not_granted_are_named_and_the_tokens_kept<S: Subject>() {
    let login = login();
    let tokens = login.tokens::<S>();
    let wider: ScopeSet = format!("{SCOPES} tickets files").parse().unwrap();
    let app = OAuthApp::unchecked("id", "hush".into(), REDIRECT, wider, ScopeSet::new()).unwrap();
    let error = app.session(tokens).unwrap_err();
    assert_eq!(error.missing.to_string(), "files tickets");
    let account = login.hubspot.account_id().to_string();
    assert!(
        error.to_string().contains(&account) && error.to_string().contains("files tickets"),
        "{error}"
    );
    login.app.session(*error.tokens).unwrap();
}

fn every_refusal_of_an_exchange_is_told_apart<S: Subject>() {
    let login = login();
    let client: S = login.anyone();
    let refusal = |app: &OAuthApp<Unchecked>, code| {
        let error = client.oauth(app.exchange(code)).unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
        assert_eq!(error.endpoint().unwrap().name(), "oauth.exchange");
        let refusal = error.oauth().unwrap();
        assert!(error.to_string().contains(refusal.advice()), "{error}");
        assert!(!error.is_transient());
        refusal
    };
    let wrong_secret = login.set_up_as("wrong", REDIRECT);
    assert_eq!(refusal(&wrong_secret, login.code()), OAuthRefusal::ClientSecret);

    let real_secret =
        login.hubspot.register(AppSettings::new([REDIRECT]).credentials("second", "hush"));
    let elsewhere = OAuthApp::unchecked(
        real_secret.client_id,
        "hush".into(),
        "http://localhost:3000/other",
        login.app.required().clone(),
        ScopeSet::new(),
    );
    let here = OAuthApp::unchecked(
        "second",
        "hush".into(),
        REDIRECT,
        login.app.required().clone(),
        ScopeSet::new(),
    );
    let AuthorizationRequest { url, state, .. } = here.unwrap().authorize().start();
    let code = state.callback(&login.hubspot.allow(&url).unwrap()).unwrap();
    assert_eq!(refusal(&elsewhere.unwrap(), code), OAuthRefusal::RedirectUri);

    let AuthorizationRequest { url, state, .. } = login.app.authorize().start();
    let callback = login.hubspot.allow(&url).unwrap();
    let (kept, again) = (state.to_secret(), callback.clone());
    client.oauth(login.app.exchange(state.callback(&callback).unwrap())).unwrap();
    let state = hubscope_auth::oauth::AuthorizationState::from_secret(&kept).unwrap();
    let used = refusal(&login.app, state.callback(&again).unwrap());
    assert_eq!(used, OAuthRefusal::Code);
    assert!(!used.is_revoked());

    let unknown = OAuthApp::unchecked(
        "nobody",
        "x".into(),
        REDIRECT,
        login.app.required().clone(),
        ScopeSet::new(),
    );
    assert!(refusal(&unknown.unwrap(), login.code()).is_misconfigured());
}

fn an_expired_token_is_refreshed_once_for_a_hundred_calls<S: Subject>() {
    let login = login();
    let session = login.app.session(login.tokens::<S>()).unwrap();
    let client: S = login.client(&session);
    client.send(list()).unwrap();

    // By HubSpot's clock the token has expired; by this machine's it has not.
    login.hubspot.advance(Duration::from_secs(1801));
    let barrier = Barrier::new(100);
    std::thread::scope(|scope| {
        for _ in 0..100 {
            scope.spawn(|| {
                barrier.wait();
                client.send(list()).unwrap();
            });
        }
    });
    assert_eq!(login.hubspot.refreshes(), 1);
}

/// Tokens that are good for that long.
fn good_for(tokens: Tokens, life: Duration) -> Tokens {
    let mut tokens = tokens;
    tokens.issued_at = SystemTime::now() - (Duration::from_secs(1800) - life);
    tokens.expires_at = SystemTime::now() + life;
    tokens
}

fn a_stale_token_is_refreshed_before_it_expires<S: Subject>() {
    let login = login();
    let tokens = good_for(login.tokens::<S>(), Duration::from_secs(200));
    let session = login.app.session(tokens).unwrap();
    let client: S = login.client(&session);
    login.hubspot.clear_requests();
    client.send(list()).unwrap();
    client.send(list()).unwrap();
    let requests = login.hubspot.requests();
    let statuses: Vec<_> = requests.iter().map(|request| request.status).collect();
    assert_eq!(statuses, [Some(200); 3], "no call was refused");
    assert_eq!(requests[0].grant_type.as_deref(), Some("refresh_token"));
}

fn a_rotated_refresh_token_replaces_the_old_one<S: Subject>() {
    for rotates in [false, true] {
        let settings = AppSettings::new([REDIRECT]);
        let settings = if rotates { settings.rotate_refresh_tokens() } else { settings };
        let login = Login::new(settings, SCOPES, "");
        let session = login.app.session(login.tokens::<S>()).unwrap();
        let first = session.tokens();
        let client: S = login.client(&session);
        for _ in 0..3 {
            login.hubspot.advance(Duration::from_secs(1801));
            client.send(list()).unwrap();
        }
        let last = session.tokens();
        let changed = first.refresh_token.expose_secret() != last.refresh_token.expose_secret();
        assert_eq!(changed, rotates);
        assert_ne!(first.access_token.expose_secret(), last.access_token.expose_secret());
        assert_eq!(last.scopes, first.scopes);
    }
}

fn new_tokens_are_saved_before_they_are_used<S: Subject>() {
    let login = login();
    let saved = Arc::new(Mutex::new(Vec::new()));
    let (keep, requests) = (saved.clone(), Arc::new(login));
    let login = requests.clone();
    let session = login.app.session(login.tokens::<S>()).unwrap().on_change(move |tokens| {
        let lists = requests.hubspot.requests().iter().filter(|it| it.status == Some(200)).count();
        keep.lock().unwrap().push((tokens.access_token.expose_secret().to_owned(), lists));
    });
    let client: S = login.client(&session);
    login.hubspot.advance(Duration::from_secs(1801));
    client.send(list()).unwrap();
    let saved = saved.lock().unwrap();
    // Two answers so far: to the exchange and to the refresh, and none yet to the list.
    assert_eq!(*saved, [(session.tokens().access_token.expose_secret().to_owned(), 2)]);
}

fn a_refresh_token_alone_is_enough<S: Subject>() {
    let login = login();
    let refresh_token = login.tokens::<S>().refresh_token;
    let session = login.app.session(Tokens::from_refresh_token(refresh_token)).unwrap();
    login.client::<S>(&session).send(list()).unwrap();
    assert_eq!(session.tokens().scopes.as_ref(), Some(login.app.required()));
}

fn a_revoked_grant_fails_without_asking_again<S: Subject>() {
    let login = login();
    let session = login.app.session(login.tokens::<S>()).unwrap();
    let client: S = login.client(&session);
    login.anyone::<S>().oauth(session.revoke()).unwrap();
    // HubSpot takes an access token until it expires.
    client.send(list()).unwrap();
    login.hubspot.advance(Duration::from_secs(1801));
    for _ in 0..3 {
        let error = client.send(list()).unwrap_err();
        assert!(error.is_revoked() && !error.is_transient(), "{error:?}");
        assert!(error.to_string().contains("install the app again"), "{error}");
    }
    let asked = login.hubspot.requests();
    let refreshes =
        asked.iter().filter(|request| request.grant_type.as_deref() == Some("refresh_token"));
    assert_eq!(refreshes.count(), 1);
}

fn a_failed_refresh_leaves_a_good_token_in_use<S: Subject>() {
    let login = login();
    let tokens = good_for(login.tokens::<S>(), Duration::from_secs(200));
    let session = login.app.session(tokens).unwrap();
    login.hubspot.fail(Fault::status(502).path("/oauth").always());
    login.client::<S>(&session).send(list()).unwrap();
}

fn a_failed_refresh_is_transient<S: Subject>() {
    let login = login();
    let session = login.app.session(login.tokens::<S>()).unwrap();
    let client: S = login.client(&session);
    login.hubspot.advance(Duration::from_secs(1801));
    login.hubspot.fail(Fault::status(502).path("/oauth"));
    let error = client.send(list()).unwrap_err();
    assert!(error.is_transient() && !error.is_revoked(), "{error:?}");
    assert!(error.to_string().contains("oauth.refresh"), "{error}");
    // The grant is none the worse for it.
    client.send(list()).unwrap();
}

fn a_limited_token_endpoint_is_waited_for<S: Subject>() {
    let login = login();
    login.hubspot.fail(Fault::rate_limited().header("retry-after", "0").path("/oauth"));
    login.tokens::<S>();
    let statuses: Vec<_> = login.hubspot.requests().iter().map(|request| request.status).collect();
    assert_eq!(statuses, [Some(429), Some(200)]);
}

fn introspection_tells_the_scopes<S: Subject>() {
    let login = login();
    let tokens = login.tokens::<S>();
    let client: S = login.anyone();
    let answer = client.oauth(login.app.introspect(&tokens.access_token)).unwrap();
    assert!(answer.active);
    assert_eq!((&answer.scopes, answer.hub_id), (login.app.required(), tokens.hub_id));
    assert_eq!(answer.client_id.as_deref(), Some(login.client_id.as_str()));
    let refresh = client.oauth(login.app.introspect_refresh_token(&tokens.refresh_token)).unwrap();
    assert!(refresh.active && refresh.expires_in.is_none());
}

fn a_revoked_token_is_not_active<S: Subject>() {
    let login = login();
    let tokens = login.tokens::<S>();
    let client: S = login.anyone();
    client.oauth(login.app.revoke(&tokens.refresh_token)).unwrap();
    let answer = client.oauth(login.app.introspect_refresh_token(&tokens.refresh_token)).unwrap();
    assert!(!answer.active && answer.scopes.is_empty());
    let error = client.oauth(login.app.refresh(&tokens.refresh_token)).unwrap_err();
    assert_eq!(error.oauth(), Some(OAuthRefusal::RefreshToken));
}

fn nothing_secret_is_in_a_url_or_header<S: Subject>() {
    let login = login();
    let tokens = login.tokens::<S>();
    let client: S = login.anyone();
    client.oauth(login.app.introspect(&tokens.access_token)).unwrap();
    client.oauth(login.app.refresh(&tokens.refresh_token)).unwrap();
    client.oauth(login.app.revoke(&tokens.refresh_token)).unwrap();
    let requests = login.hubspot.requests();
    assert_eq!(requests.len(), 4);
    for request in requests {
        assert!(
            request.path.starts_with("/oauth/2026-03/token") && request.query.is_empty(),
            "{request:?}"
        );
        assert_eq!(request.authorization, AuthorizationKind::None, "{request:?}");
    }
}

fn everything_shown(error: &Error) -> String {
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        shown.push_str(&format!("{inner} {inner:?}"));
        source = inner.source();
    }
    shown
}

fn secrets_do_not_show_in_errors<S: Subject>() {
    let login = login();
    let tokens = login.tokens::<S>();
    let secrets =
        [&tokens.access_token, &tokens.refresh_token].map(|it| it.expose_secret().to_owned());
    let session = login.app.session(tokens).unwrap();
    let client: S = login.client(&session);
    login.hubspot.advance(Duration::from_secs(1801));
    let mut shown = format!("{session:?} {:?}", session.tokens());
    for fault in [
        Fault::status(500),
        Fault::html(502),
        Fault::empty_body(200),
        Fault::truncated_body(),
        Fault::drop_connection(),
        Fault::status(200).body("{\"access_token\": 7}"),
    ] {
        login.hubspot.fail(fault.path("/oauth"));
        shown.push_str(&everything_shown(&client.send(list()).unwrap_err()));
    }
    login.anyone::<S>().oauth(session.revoke()).unwrap();
    shown.push_str(&everything_shown(&client.send(list()).unwrap_err()));
    for secret in secrets {
        assert!(!shown.contains(&secret), "{shown}");
    }
}

fn a_call_that_hangs_keeps_no_other_from_the_session<S: Subject>() {
    let login = login();
    let session = login.app.session(login.tokens::<S>()).unwrap();
    let client = login.client::<S>(&session);
    login.hubspot.clear_requests();
    login.hubspot.fail(Fault::never_answer().path("/crm/"));
    let hanging = {
        let client = client.clone();
        std::thread::spawn(move || client.send(list()))
    };
    while login.hubspot.requests().is_empty() {
        std::thread::yield_now();
    }
    for _ in 0..3 {
        client.send(list()).unwrap();
    }
    assert!(!hanging.is_finished(), "the call did not hang");
    // A refresh goes by it as well.
    login.hubspot.advance(Duration::from_secs(1801));
    client.send(list()).unwrap();
    assert_eq!(login.hubspot.refreshes(), 1);
    assert!(!hanging.is_finished(), "the call did not hang");
}
