//! OAuth against a server that others wrote and that follows the RFCs to the letter, with and without rotation of
//! refresh tokens, on both transports.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod judge;

use std::sync::{Arc, Barrier};

use hubscope_auth::{
    ExposeSecret, OAuthApp, PrivateToken, SecretString, Tokens,
    oauth::{AuthorizationCode, AuthorizationRequest, AuthorizationState, CallbackError},
};
use hubscope_conformance::{Configuration, Scripted, Subject};
use hubscope_core::{Error, RetryPolicy, Unchecked, error::OAuthRefusal, http::StatusCode};
use hubscope_crm::objects::contacts::read;

use judge::{Judge, REDIRECT, SCOPES, SECRET, app, judges};

/// Runs each behaviour on both transports, against both servers.
macro_rules! judged {
    ($($name:ident),* $(,)?) => {
        mod on_reqwest {
            $(#[test] fn $name() { super::judges().into_iter().for_each(super::$name::<hubscope_conformance::Async>); })*
        }
        mod on_ureq {
            $(#[test] fn $name() { super::judges().into_iter().for_each(super::$name::<hubscope_conformance::Blocking>); })*
        }
    };
}

judged!(
    a_login_is_exchanged_asked_about_refreshed_and_revoked,
    the_verifier_of_pkce_has_to_be_right,
    a_wrong_secret_is_a_wrong_setup,
    a_code_is_for_one_redirect_uri,
    a_code_is_good_once,
    a_refresh_token_is_good_as_often_as_the_server_says,
    many_calls_refresh_once,
    a_session_whose_grant_is_gone_says_so,
    client_credentials_are_granted,
    the_state_of_another_login_is_refused,
    the_secret_is_sent_in_the_body_alone,
);

fn code(judge: &Judge, app: &OAuthApp<Unchecked>) -> AuthorizationCode {
    let AuthorizationRequest { url, state, .. } = judge.start_login(app.authorize());
    state.callback(&judge.browse(&url)).unwrap()
}

fn tokens<S: Subject>(judge: &Judge) -> Tokens {
    judge.anyone::<S>().oauth(judge.app().exchange(code(judge, &judge.app()))).unwrap()
}

fn refused<T: std::fmt::Debug>(
    result: Result<T, Error>,
    status: StatusCode,
    refusal: OAuthRefusal,
) -> Error {
    let error = result.unwrap_err();
    assert_eq!((error.status(), error.oauth()), (Some(status), Some(refusal)), "{error}");
    assert!(!error.is_transient() && !error.to_string().contains(SECRET), "{error}");
    error
}

fn bad_grant<T: std::fmt::Debug>(result: Result<T, Error>) -> Error {
    refused(result, StatusCode::BAD_REQUEST, OAuthRefusal::Grant)
}

/// A code, its redirect URI or its verifier is refused: no grant is gone that was there before.
fn bad_code<T: std::fmt::Debug>(result: Result<T, Error>) {
    let error = refused(result, StatusCode::BAD_REQUEST, OAuthRefusal::Code);
    assert!(!error.is_revoked(), "{error}");
}

fn a_login_is_exchanged_asked_about_refreshed_and_revoked<S: Subject>(judge: &Judge) {
    let (client, app) = (judge.anyone::<S>(), judge.app());
    let first = tokens::<S>(judge);
    assert_eq!(first.scopes, Some(SCOPES.parse().unwrap()));
    assert_eq!(first.expires_at.duration_since(first.issued_at).unwrap().as_secs(), 1800);

    let asked = client.oauth(app.introspect(&first.access_token)).unwrap();
    assert_eq!((asked.active, asked.scopes), (true, SCOPES.parse().unwrap()));
    assert!(client.oauth(app.introspect_refresh_token(&first.refresh_token)).unwrap().active);

    let second = client.oauth(app.refresh(&first.refresh_token)).unwrap();
    let same = second.refresh_token.expose_secret() == first.refresh_token.expose_secret();
    assert_eq!(same, !judge.rotates);
    assert_ne!(second.access_token.expose_secret(), first.access_token.expose_secret());

    client.oauth(app.revoke(&second.refresh_token)).unwrap();
    assert!(!client.oauth(app.introspect_refresh_token(&second.refresh_token)).unwrap().active);
    assert!(bad_grant(client.oauth(app.refresh(&second.refresh_token))).is_revoked());
}

fn the_verifier_of_pkce_has_to_be_right<S: Subject>(judge: &Judge) {
    let (client, app) = (judge.anyone::<S>(), judge.app());
    let AuthorizationRequest { url, state, .. } = judge.start_login(app.authorize().pkce());
    assert!(url.contains("code_challenge_method=S256"), "{url}");
    client.oauth(app.exchange(state.callback(&judge.browse(&url)).unwrap())).unwrap();

    // A stolen code, with the verifier of another login, and without any.
    for other in [app.authorize().pkce(), app.authorize()] {
        let AuthorizationRequest { url, .. } = judge.start_login(app.authorize().pkce());
        let stolen = judge.browse(&url);
        let code = stolen.split_once("code=").unwrap().1.split('&').next().unwrap();
        let state = other.start().state;
        let query = format!("code={code}&state={}", state.value());
        bad_code(client.oauth(app.exchange(state.callback(&query).unwrap())));
    }
}

fn a_wrong_secret_is_a_wrong_setup<S: Subject>(judge: &Judge) {
    let (client, wrong) = (judge.anyone::<S>(), app("not-the-secret", REDIRECT));
    let tokens = tokens::<S>(judge);
    let results = [
        client.oauth(wrong.exchange(code(judge, &wrong))).map(drop),
        client.oauth(wrong.refresh(&tokens.refresh_token)).map(drop),
        client.oauth(wrong.introspect(&tokens.access_token)).map(drop),
        client.oauth(wrong.revoke(&tokens.refresh_token)),
    ];
    for result in results {
        let error = refused(result, StatusCode::UNAUTHORIZED, OAuthRefusal::Client);
        assert!(!error.is_revoked() && error.oauth().unwrap().is_misconfigured());
    }
    // The grant is as good as before.
    client.oauth(judge.app().refresh(&tokens.refresh_token)).unwrap();
}

fn a_code_is_for_one_redirect_uri<S: Subject>(judge: &Judge) {
    let other = app(SECRET, "http://localhost:3000/other");
    bad_code(judge.anyone::<S>().oauth(other.exchange(code(judge, &judge.app()))));
}

fn a_code_is_good_once<S: Subject>(judge: &Judge) {
    let (client, app) = (judge.anyone::<S>(), judge.app());
    let AuthorizationRequest { url, state, .. } = judge.start_login(app.authorize());
    let (query, kept) = (judge.browse(&url), state.to_secret());
    let tokens = client.oauth(app.exchange(state.callback(&query).unwrap())).unwrap();
    let again = AuthorizationState::from_secret(&kept).unwrap();
    bad_code(client.oauth(app.exchange(again.callback(&query).unwrap())));
    // Who uses a code twice has stolen it or lost it: what it was exchanged for is good no more.
    bad_grant(client.oauth(app.refresh(&tokens.refresh_token)));
}

fn a_refresh_token_is_good_as_often_as_the_server_says<S: Subject>(judge: &Judge) {
    let (client, app) = (judge.anyone::<S>(), judge.app());
    let first = tokens::<S>(judge);
    let second = client.oauth(app.refresh(&first.refresh_token)).unwrap();
    let again = client.oauth(app.refresh(&first.refresh_token));
    if judge.rotates {
        assert!(bad_grant(again).is_revoked());
        // The whole family is revoked with it.
        bad_grant(client.oauth(app.refresh(&second.refresh_token)));
    } else {
        again.unwrap();
    }
}

fn many_calls_refresh_once<S: Subject>(judge: &Judge) {
    let app = judge.app();
    let refresh_token = SecretString::from(tokens::<S>(judge).refresh_token.expose_secret());
    let saved = Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen = saved.clone();
    let session = app.session(Tokens::from_refresh_token(refresh_token)).unwrap();
    let session =
        session.on_change(move |tokens| seen.lock().unwrap().push(tokens.refresh_token.clone()));
    let client = S::build_with_session(&judge.configuration(), &session).unwrap();
    // The server has no contacts: it is the refresh before the call that counts.
    let barrier = Barrier::new(8);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                barrier.wait();
                let error = client.send(read::list().limit(1).into_request()).unwrap_err();
                assert_eq!(error.status(), Some(StatusCode::NOT_FOUND), "{error}");
            });
        }
    });
    // What was saved is what the next refresh takes, and with rotation it would not be good if it had been used.
    let saved: Vec<SecretString> = saved.lock().unwrap().drain(..).collect();
    assert_eq!(saved.len(), 1);
    judge.anyone::<S>().oauth(app.refresh(&saved[0])).unwrap();
}

fn a_session_whose_grant_is_gone_says_so<S: Subject>(judge: &Judge) {
    let (anyone, app) = (judge.anyone::<S>(), judge.app());
    let refresh_token = tokens::<S>(judge).refresh_token;
    anyone.oauth(app.revoke(&refresh_token)).unwrap();
    let session = app.session(Tokens::from_refresh_token(refresh_token)).unwrap();
    let client = S::build_with_session(&judge.configuration(), &session).unwrap();
    for _ in 0..2 {
        let error = client.send(read::list().into_request()).unwrap_err();
        assert!(error.is_revoked() && !error.is_transient(), "{error}");
        assert!(error.to_string().contains("log in again"), "{error}");
    }
}

fn client_credentials_are_granted<S: Subject>(judge: &Judge) {
    let scopes = "developer.webhooks_journal.read".parse().unwrap();
    let app = OAuthApp::unchecked(judge::ID, SECRET.into(), REDIRECT, scopes, Default::default())
        .unwrap();
    let credential =
        hubscope_auth::CredentialFor::<Unchecked, hubscope_auth::Blocking>::into_credential(
            app.client_credentials(),
        );
    let client = S::build(&judge.configuration(), credential).unwrap();
    let error = client.send(read::list().into_request()).unwrap_err();
    // The token was had: the server just has no contacts.
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND), "{error}");
}

fn the_state_of_another_login_is_refused<S: Subject>(judge: &Judge) {
    let app = judge.app();
    let AuthorizationRequest { url, state, .. } = judge.start_login(app.authorize());
    let query = judge.browse(&url);
    let error = judge.start_login(app.authorize()).state.callback(&query).unwrap_err();
    assert!(matches!(error, CallbackError::State), "{error}");
    // The login itself is none the worse.
    judge.anyone::<S>().oauth(app.exchange(state.callback(&query).unwrap())).unwrap();
}

/// The server takes HTTP Basic of a client that is registered for a form, so this is looked at without it.
fn the_secret_is_sent_in_the_body_alone<S: Subject>(judge: &Judge) {
    let app = judge.app();
    let tokens = tokens::<S>(judge);
    let refusal = b"HTTP/1.1 503 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_vec();
    let server = Scripted::answering(vec![refusal; 5]).unwrap();
    let mut configuration = Configuration::new(&server.url);
    configuration.retry = RetryPolicy::never();
    let client = S::build(&configuration, PrivateToken::new("pat-emu1-1").unwrap().into()).unwrap();
    let results = [
        client.oauth(app.exchange(code(judge, &app))).map(drop),
        client.oauth(app.refresh(&tokens.refresh_token)).map(drop),
        client.oauth(app.introspect(&tokens.access_token)).map(drop),
        client.oauth(app.introspect_refresh_token(&tokens.refresh_token)).map(drop),
        client.oauth(app.revoke(&tokens.refresh_token)),
    ];
    assert!(results.iter().all(Result::is_err));
    for request in server.requests().unwrap() {
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        assert!(!head.to_lowercase().contains("authorization") && !head.contains(SECRET), "{head}");
        assert_eq!(body.matches(SECRET).count(), 1, "{body}");
    }
}
