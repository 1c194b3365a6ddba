//! OAuth: the consent page, codes, tokens, introspection and revocation.

use std::time::Duration;

use hubscope_emulator::{App, AppSettings, Emulator};
use serde_json::{Value, json};

use crate::client::{Client, Response, encode};

const CALLBACK: &str = "http://localhost:3000/callback";
const TOKEN: &str = "/oauth/2026-03/token";
// The verifier and the challenge of RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

fn start() -> (Emulator, Client, App) {
    let hubspot = Emulator::start().unwrap();
    let client = Client::new(&hubspot, None);
    let app = hubspot.app(&[CALLBACK]);
    (hubspot, client, app)
}

fn send(client: &Client, path: &str, app: &App, fields: &[(&str, &str)]) -> Response {
    let credentials =
        [("client_id", app.client_id.as_str()), ("client_secret", app.client_secret.as_str())];
    client.form(path, &[&credentials, fields].concat())
}

fn exchange(client: &Client, app: &App, code: &str) -> Response {
    send(
        client,
        TOKEN,
        app,
        &[("grant_type", "authorization_code"), ("code", code), ("redirect_uri", CALLBACK)],
    )
}

fn refresh(client: &Client, app: &App, token: &Value) -> Response {
    send(
        client,
        TOKEN,
        app,
        &[("grant_type", "refresh_token"), ("refresh_token", token.as_str().unwrap())],
    )
}

fn altered(app: &App, change: impl FnOnce(&mut App)) -> App {
    let mut app = app.clone();
    change(&mut app);
    app
}

#[track_caller]
fn oauth_error(response: &Response, error: &str, status: &str) {
    let body = response.expect(400);
    assert_eq!(
        (body["error"].as_str(), body["status"].as_str()),
        (Some(error), Some(status)),
        "{body}"
    );
    assert_eq!(body["error_description"], body["message"]);
    let correlation_id = response.headers["x-hubspot-correlation-id"].to_str().unwrap();
    assert_eq!(body["correlationId"], correlation_id);
}

/// Returns the value of a field in the query of a URL. The tests use values without escapes.
fn field(url: &str, name: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, v)| v.to_owned())
}

fn authorize_path(app: &App, fields: &[(&str, &str)]) -> String {
    let needed = [("client_id", app.client_id.as_str()), ("redirect_uri", CALLBACK)];
    format!("/oauth/authorize?{}", encode(&[&needed, fields].concat()))
}

#[test]
fn a_code_becomes_tokens_once() {
    let (hubspot, client, app) = start();
    let code = hubspot.grant_code(&app, "oauth crm.objects.contacts.read");
    let response = exchange(&client, &app, &code);
    assert_eq!(response.headers["cache-control"], "no-store");
    let tokens = response.expect(200);
    assert_eq!((&tokens["token_type"], &tokens["expires_in"]), (&json!("bearer"), &json!(1800)));
    assert_eq!(tokens["hub_id"], hubspot.account_id());
    assert_eq!(tokens["token_use"], "access_token");
    assert_eq!(tokens["scopes"], json!(["crm.objects.contacts.read", "oauth"]));
    let user = Client::new(&hubspot, tokens["access_token"].as_str().map(str::to_owned));
    user.get("/crm/objects/2026-03/contacts").expect(200);
    user.post("/crm/objects/2026-03/contacts", json!({})).error(403, "MISSING_SCOPES");
    oauth_error(&exchange(&client, &app, &code), "invalid_grant", "BAD_AUTH_CODE");
}

#[test]
fn a_code_is_bound_to_its_app_and_its_redirect_uri_and_expires() {
    let (hubspot, client, app) = start();
    let other = hubspot.app(&[CALLBACK]);
    let code = hubspot.grant_code(&app, "oauth");
    oauth_error(&exchange(&client, &other, &code), "invalid_grant", "BAD_AUTH_CODE");
    let fields = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", "http://localhost/"),
    ];
    oauth_error(&send(&client, TOKEN, &app, &fields), "invalid_grant", "BAD_REDIRECT_URI");

    let code = hubspot.grant_code(&app, "oauth");
    hubspot.advance(Duration::from_secs(600));
    oauth_error(&exchange(&client, &app, &code), "invalid_grant", "BAD_AUTH_CODE");
}

#[test]
fn an_access_token_expires_and_a_refresh_mends_it() {
    let (hubspot, client, app) = start();
    let tokens = exchange(&client, &app, &hubspot.grant_code(&app, "oauth")).expect(200);
    let ask = |tokens: &Value| {
        Client::new(&hubspot, tokens["access_token"].as_str().map(str::to_owned))
            .get("/account-info/2026-03/details")
    };
    hubspot.advance(Duration::from_secs(1700));
    ask(&tokens).expect(200);
    hubspot.advance(Duration::from_secs(100));
    ask(&tokens).error(401, "EXPIRED_AUTHENTICATION");

    assert_eq!(hubspot.refreshes(), 0);
    let fresh = refresh(&client, &app, &tokens["refresh_token"]).expect(200);
    assert_eq!(fresh["refresh_token"], tokens["refresh_token"]);
    assert_ne!(fresh["access_token"], tokens["access_token"]);
    ask(&fresh).expect(200);
    refresh(&client, &app, &json!("unknown")).expect(400);
    assert_eq!(hubspot.refreshes(), 1);
}

#[test]
fn a_rotated_refresh_token_is_valid_once() {
    let (hubspot, client, _) = start();
    let app = hubspot.register(AppSettings::new([CALLBACK]).rotate_refresh_tokens());
    let tokens = exchange(&client, &app, &hubspot.grant_code(&app, "oauth")).expect(200);
    let fresh = refresh(&client, &app, &tokens["refresh_token"]).expect(200);
    assert_ne!(fresh["refresh_token"], tokens["refresh_token"]);
    oauth_error(
        &refresh(&client, &app, &tokens["refresh_token"]),
        "invalid_grant",
        "BAD_REFRESH_TOKEN",
    );
    refresh(&client, &app, &fresh["refresh_token"]).expect(200);
}

#[test]
fn client_authentication_and_the_grant_type_are_checked() {
    let (hubspot, client, app) = start();
    let stranger = altered(&app, |app| app.client_id = "nobody".into());
    let impostor = altered(&app, |app| app.client_secret = "guess".into());
    let code = hubspot.grant_code(&app, "oauth");
    oauth_error(&exchange(&client, &stranger, &code), "invalid_client", "BAD_CLIENT_ID");
    oauth_error(&exchange(&client, &impostor, &code), "invalid_client", "BAD_CLIENT_SECRET");
    oauth_error(
        &client.form(TOKEN, &[("grant_type", "refresh_token")]),
        "invalid_client",
        "BAD_CLIENT_ID",
    );
    let password = send(&client, TOKEN, &app, &[("grant_type", "password")]);
    oauth_error(&password, "unsupported_grant_type", "BAD_GRANT_TYPE");
    let twice = send(
        &client,
        TOKEN,
        &app,
        &[("grant_type", "refresh_token"), ("grant_type", "refresh_token")],
    );
    oauth_error(&twice, "invalid_request", "BAD_REQUEST");
    exchange(&client, &app, &code).expect(200);
}

#[test]
fn json_and_older_paths_are_accepted() {
    let (hubspot, client, app) = start();
    for path in [TOKEN, "/oauth/v1/token", "/oauth/v3/token"] {
        let body = json!({
            "grant_type": "authorization_code", "client_id": app.client_id,
            "client_secret": app.client_secret, "code": hubspot.grant_code(&app, "oauth"),
            "redirect_uri": CALLBACK, "refresh_token": null,
        });
        client.post(path, body).expect(200);
    }
    let log = hubspot.requests();
    assert!(log.iter().all(|request| request.grant_type.as_deref() == Some("authorization_code")));
}

#[test]
fn an_app_gets_a_token_for_itself() {
    let (hubspot, client, _) = start();
    let app =
        hubspot.register(AppSettings::new([CALLBACK]).scopes("developer.webhooks_journal.read"));
    let ask = |scope| {
        send(&client, TOKEN, &app, &[("grant_type", "client_credentials"), ("scope", scope)])
    };
    let tokens = ask("developer.webhooks_journal.read").expect(200);
    assert_eq!(tokens["token_use"], "client_credentials");
    assert_eq!((tokens.get("refresh_token"), tokens.get("user_id")), (None, None));
    oauth_error(&ask(""), "invalid_scope", "BAD_SCOPES");
    oauth_error(&ask("oauth"), "invalid_scope", "BAD_SCOPES");
}

#[test]
fn introspection_describes_only_active_tokens() {
    let (hubspot, client, app) = start();
    let other = hubspot.app(&[CALLBACK]);
    let tokens = exchange(&client, &app, &hubspot.grant_code(&app, "oauth tickets")).expect(200);
    let inspect = |app: &App, token: &Value| {
        send(&client, "/oauth/2026-03/token/introspect", app, &[("token", token.as_str().unwrap())])
    };
    let access = inspect(&app, &tokens["access_token"]).expect(200);
    assert_eq!((&access["active"], &access["token_use"]), (&json!(true), &json!("access_token")));
    assert_eq!(access["scopes"], json!(["oauth", "tickets"]));
    assert_eq!(access["client_id"], app.client_id);
    assert!((1..=1800).contains(&access["expires_in"].as_i64().unwrap()));
    assert_eq!(access["signed_access_token"]["hubId"], hubspot.account_id());
    let refresh = inspect(&app, &tokens["refresh_token"]).expect(200);
    assert_eq!((&refresh["token_use"], refresh.get("expires_in")), (&json!("refresh_token"), None));

    let inactive = json!({ "active": false });
    assert_eq!(inspect(&other, &tokens["access_token"]).expect(200), inactive);
    assert_eq!(inspect(&app, &json!("unknown")).expect(200), inactive);
    hubspot.advance(Duration::from_secs(1800));
    assert_eq!(inspect(&app, &tokens["access_token"]).expect(200), inactive);
    assert_eq!(inspect(&app, &tokens["refresh_token"]).expect(200)["active"], true);
    let nobody = altered(&app, |app| app.client_secret = "guess".into());
    oauth_error(&inspect(&nobody, &json!("x")), "invalid_client", "BAD_CLIENT_SECRET");
}

#[test]
fn revoking_ends_the_refresh_token_and_not_the_access_token() {
    let (hubspot, client, app) = start();
    let other = hubspot.app(&[CALLBACK]);
    let tokens = exchange(&client, &app, &hubspot.grant_code(&app, "oauth")).expect(200);
    let revoke = |app: &App| {
        let token = tokens["refresh_token"].as_str().unwrap();
        assert_eq!(
            send(&client, "/oauth/2026-03/token/revoke", app, &[("token", token)]).status,
            200
        );
    };
    revoke(&other);
    refresh(&client, &app, &tokens["refresh_token"]).expect(200);
    revoke(&app);
    revoke(&app);
    oauth_error(
        &refresh(&client, &app, &tokens["refresh_token"]),
        "invalid_grant",
        "BAD_REFRESH_TOKEN",
    );
    let user = Client::new(&hubspot, tokens["access_token"].as_str().map(str::to_owned));
    user.get("/account-info/2026-03/details").expect(200);
}

#[test]
fn a_user_decides_on_the_consent_page() {
    let (hubspot, client, app) = start();
    let fields = [("scope", "oauth tickets"), ("optional_scope", "forms files"), ("state", "s1")];
    let page = client.get(&authorize_path(&app, &fields));
    assert_eq!(page.status, 200);
    assert!(page.headers["content-type"].to_str().unwrap().starts_with("text/html"));
    for shown in
        [app.client_id.as_str(), "tickets", "files", "value=\"allow\"", "value=\"deny\"", CALLBACK]
    {
        assert!(page.text.contains(shown), "{shown} is not on the page");
    }
    assert!(
        client.get(&authorize_path(&app, &fields).replace("/oauth/", "/oauth/4200042/")).status
            == 200
    );
    assert!(
        client.get(&authorize_path(&app, &fields).replace("/oauth/", "/oauth/1/")).status == 400
    );

    // The form of the page, with one of the optional scopes unticked.
    let form = [
        &[("client_id", app.client_id.as_str()), ("redirect_uri", CALLBACK)][..],
        &fields,
        &[("granted", "files"), ("granted", "content"), ("decision", "allow")],
    ]
    .concat();
    let decided = client.form("/oauth/authorize/decision", &form);
    assert_eq!(decided.status, 303);
    let back = decided.headers["location"].to_str().unwrap().to_owned();
    assert!(
        back.starts_with(&format!("{CALLBACK}?")) && field(&back, "state").as_deref() == Some("s1")
    );
    let tokens = exchange(&client, &app, &field(&back, "code").unwrap()).expect(200);
    assert_eq!(tokens["scopes"], json!(["files", "oauth", "tickets"]));

    let denied = hubspot.deny(&authorize_path(&app, &fields)).unwrap();
    assert_eq!(field(&denied, "error").as_deref(), Some("access_denied"));
    assert_eq!((field(&denied, "state").as_deref(), field(&denied, "code")), (Some("s1"), None));
}

#[test]
fn optional_scopes_can_be_declined() {
    let (hubspot, client, app) = start();
    let url = format!(
        "https://app.hubspot.com{}",
        authorize_path(&app, &[("scope", "oauth"), ("optional_scope", "forms files")])
    );
    let scopes = |back: String| {
        exchange(&client, &app, &field(&back, "code").unwrap()).expect(200)["scopes"].clone()
    };
    assert_eq!(scopes(hubspot.allow(&url).unwrap()), json!(["files", "forms", "oauth"]));
    assert_eq!(
        scopes(hubspot.allow_with(&url, "forms tickets").unwrap()),
        json!(["forms", "oauth"])
    );
}

#[test]
fn pkce_is_checked() {
    let (hubspot, client, app) = start();
    let challenged = authorize_path(
        &app,
        &[
            ("scope", "oauth"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
            ("response_type", "code"),
        ],
    );
    let plain = authorize_path(&app, &[("scope", "oauth")]);
    let exchange = |url: &str, verifier: Option<&str>| {
        let code = field(&hubspot.allow(url).unwrap(), "code").unwrap();
        let mut fields =
            vec![("grant_type", "authorization_code"), ("code", &code), ("redirect_uri", CALLBACK)];
        fields.extend(verifier.map(|verifier| ("code_verifier", verifier)));
        send(&client, TOKEN, &app, &fields)
    };
    exchange(&challenged, Some(VERIFIER)).expect(200);
    exchange(&plain, None).expect(200);
    for (url, verifier) in
        [(&challenged, None), (&challenged, Some("wrong")), (&plain, Some(VERIFIER))]
    {
        oauth_error(&exchange(url, verifier), "invalid_grant", "BAD_CODE_VERIFIER");
    }
    let without_method = authorize_path(&app, &[("scope", "oauth"), ("code_challenge", CHALLENGE)]);
    assert!(hubspot.allow(&without_method).unwrap_err().to_string().contains("S256"));
}

#[test]
fn an_invalid_request_is_refused_without_a_redirect() {
    let (hubspot, client, _) = start();
    let app = hubspot.register(AppSettings::new([CALLBACK]).scopes("oauth tickets"));
    let id = app.client_id.as_str();
    for (fields, word) in [
        (vec![("redirect_uri", CALLBACK), ("scope", "oauth")], "client_id"),
        (vec![("client_id", "nobody"), ("redirect_uri", CALLBACK), ("scope", "oauth")], "nobody"),
        (
            vec![
                ("client_id", id),
                ("redirect_uri", "http://localhost:3000/callback/"),
                ("scope", "oauth"),
            ],
            "callback/",
        ),
        (vec![("client_id", id), ("redirect_uri", CALLBACK)], "scope"),
        (vec![("client_id", id), ("redirect_uri", CALLBACK), ("scope", "oauth forms")], "forms"),
        (
            vec![
                ("client_id", id),
                ("redirect_uri", CALLBACK),
                ("scope", "oauth"),
                ("optional_scope", "forms"),
            ],
            "forms",
        ),
        (
            vec![
                ("client_id", id),
                ("redirect_uri", CALLBACK),
                ("scope", "oauth"),
                ("response_type", "token"),
            ],
            "token",
        ),
    ] {
        let path = format!("/oauth/authorize?{}", encode(&fields));
        let page = client.get(&path);
        assert_eq!(page.status, 400);
        assert!(page.text.contains(word), "{word}: {}", page.text);
        assert!(hubspot.allow(&path).unwrap_err().message.contains(word));
        let form = [&fields[..], &[("decision", "allow")]].concat();
        let decided = client.form("/oauth/authorize/decision", &form);
        assert_eq!((decided.status, decided.headers.get("location")), (400, None));
    }
}

#[test]
fn an_app_without_limits_may_ask_only_for_scopes_that_exist() {
    let (hubspot, _, app) = start();
    let ask = |scope| hubspot.allow(&authorize_path(&app, &[("scope", scope)]));
    assert!(ask("crm.objects.contacts.read").is_ok());
    assert!(
        ask("crm.objects.contacts.raed").unwrap_err().message.contains("crm.objects.contacts.read")
    );
    assert!(ask("developers-read").unwrap_err().message.contains("No account can grant"));
}
